/**
 */
package fudaban.issuance.proposals.model;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see fudaban.issuance.proposals.model.ProposalsFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface ProposalsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://fudaban/issuance/proposals/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "proposals";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProposalsPackage eINSTANCE = fudaban.issuance.proposals.model.impl.ProposalsPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.proposals.model.impl.ProposalImpl <em>Proposal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.proposals.model.impl.ProposalImpl
	 * @see fudaban.issuance.proposals.model.impl.ProposalsPackageImpl#getProposal()
	 * @generated
	 */
	int PROPOSAL = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__SOURCE_KEY = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__STATE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__CAUSE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__KIND = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Card Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__CARD_KIND = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__EFFECTIVE_ON = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Staff Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__STAFF_NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__DISPLAY_NAME = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__KANA = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Card Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__CARD_NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__APPLICATION = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL__REASON = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Proposal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link fudaban.issuance.proposals.model.ProposalCause <em>Proposal Cause</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.proposals.model.ProposalCause
	 * @see fudaban.issuance.proposals.model.impl.ProposalsPackageImpl#getProposalCause()
	 * @generated
	 */
	int PROPOSAL_CAUSE = 1;

	/**
	 * The meta object id for the '{@link fudaban.issuance.proposals.model.ProposalState <em>Proposal State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.proposals.model.ProposalState
	 * @see fudaban.issuance.proposals.model.impl.ProposalsPackageImpl#getProposalState()
	 * @generated
	 */
	int PROPOSAL_STATE = 2;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.proposals.model.Proposal <em>Proposal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proposal</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal
	 * @generated
	 */
	EClass getProposal();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getNumber()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getSourceKey <em>Source Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Key</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getSourceKey()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_SourceKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getState()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getCause()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_Cause();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getKind()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getCardKind <em>Card Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Card Kind</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getCardKind()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_CardKind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getEffectiveOn <em>Effective On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective On</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getEffectiveOn()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_EffectiveOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getPerson()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getStaffNumber <em>Staff Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Staff Number</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getStaffNumber()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_StaffNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getDisplayName()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getKana <em>Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kana</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getKana()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_Kana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getUnitName()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getCredential()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getCardNumber <em>Card Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Card Number</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getCardNumber()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_CardNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getApplication <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Application</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getApplication()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_Application();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.proposals.model.Proposal#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.issuance.proposals.model.Proposal#getReason()
	 * @see #getProposal()
	 * @generated
	 */
	EAttribute getProposal_Reason();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.proposals.model.ProposalCause <em>Proposal Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Proposal Cause</em>'.
	 * @see fudaban.issuance.proposals.model.ProposalCause
	 * @generated
	 */
	EEnum getProposalCause();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.proposals.model.ProposalState <em>Proposal State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Proposal State</em>'.
	 * @see fudaban.issuance.proposals.model.ProposalState
	 * @generated
	 */
	EEnum getProposalState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProposalsFactory getProposalsFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link fudaban.issuance.proposals.model.impl.ProposalImpl <em>Proposal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.proposals.model.impl.ProposalImpl
		 * @see fudaban.issuance.proposals.model.impl.ProposalsPackageImpl#getProposal()
		 * @generated
		 */
		EClass PROPOSAL = eINSTANCE.getProposal();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__NUMBER = eINSTANCE.getProposal_Number();

		/**
		 * The meta object literal for the '<em><b>Source Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__SOURCE_KEY = eINSTANCE.getProposal_SourceKey();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__STATE = eINSTANCE.getProposal_State();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__CAUSE = eINSTANCE.getProposal_Cause();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__KIND = eINSTANCE.getProposal_Kind();

		/**
		 * The meta object literal for the '<em><b>Card Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__CARD_KIND = eINSTANCE.getProposal_CardKind();

		/**
		 * The meta object literal for the '<em><b>Effective On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__EFFECTIVE_ON = eINSTANCE.getProposal_EffectiveOn();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__PERSON = eINSTANCE.getProposal_Person();

		/**
		 * The meta object literal for the '<em><b>Staff Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__STAFF_NUMBER = eINSTANCE.getProposal_StaffNumber();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__DISPLAY_NAME = eINSTANCE.getProposal_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__KANA = eINSTANCE.getProposal_Kana();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__UNIT_NAME = eINSTANCE.getProposal_UnitName();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__CREDENTIAL = eINSTANCE.getProposal_Credential();

		/**
		 * The meta object literal for the '<em><b>Card Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__CARD_NUMBER = eINSTANCE.getProposal_CardNumber();

		/**
		 * The meta object literal for the '<em><b>Application</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__APPLICATION = eINSTANCE.getProposal_Application();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL__REASON = eINSTANCE.getProposal_Reason();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.proposals.model.ProposalCause <em>Proposal Cause</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.proposals.model.ProposalCause
		 * @see fudaban.issuance.proposals.model.impl.ProposalsPackageImpl#getProposalCause()
		 * @generated
		 */
		EEnum PROPOSAL_CAUSE = eINSTANCE.getProposalCause();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.proposals.model.ProposalState <em>Proposal State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.proposals.model.ProposalState
		 * @see fudaban.issuance.proposals.model.impl.ProposalsPackageImpl#getProposalState()
		 * @generated
		 */
		EEnum PROPOSAL_STATE = eINSTANCE.getProposalState();

	}

} //ProposalsPackage

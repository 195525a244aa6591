/**
 */
package fudaban.issuance.proposals.model.impl;

import fudaban.issuance.model.IssuancePackage;

import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalCause;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.issuance.proposals.model.ProposalsFactory;
import fudaban.issuance.proposals.model.ProposalsPackage;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ProposalsPackageImpl extends EPackageImpl implements ProposalsPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass proposalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum proposalCauseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum proposalStateEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ProposalsPackageImpl() {
		super(eNS_URI, ProposalsFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ProposalsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ProposalsPackage init() {
		if (isInited) return (ProposalsPackage)EPackage.Registry.INSTANCE.getEPackage(ProposalsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredProposalsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ProposalsPackageImpl theProposalsPackage = registeredProposalsPackage instanceof ProposalsPackageImpl ? (ProposalsPackageImpl)registeredProposalsPackage : new ProposalsPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();
		IssuancePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theProposalsPackage.createPackageContents();

		// Initialize created meta-data
		theProposalsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theProposalsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ProposalsPackage.eNS_URI, theProposalsPackage);
		return theProposalsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProposal() {
		return proposalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_Number() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_SourceKey() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_State() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_Cause() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_Kind() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_CardKind() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_EffectiveOn() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_Person() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_StaffNumber() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_DisplayName() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_Kana() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_UnitName() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_Credential() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_CardNumber() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_Application() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposal_Reason() {
		return (EAttribute)proposalEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProposalCause() {
		return proposalCauseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProposalState() {
		return proposalStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProposalsFactory getProposalsFactory() {
		return (ProposalsFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		proposalEClass = createEClass(PROPOSAL);
		createEAttribute(proposalEClass, PROPOSAL__NUMBER);
		createEAttribute(proposalEClass, PROPOSAL__SOURCE_KEY);
		createEAttribute(proposalEClass, PROPOSAL__STATE);
		createEAttribute(proposalEClass, PROPOSAL__CAUSE);
		createEAttribute(proposalEClass, PROPOSAL__KIND);
		createEAttribute(proposalEClass, PROPOSAL__CARD_KIND);
		createEAttribute(proposalEClass, PROPOSAL__EFFECTIVE_ON);
		createEAttribute(proposalEClass, PROPOSAL__PERSON);
		createEAttribute(proposalEClass, PROPOSAL__STAFF_NUMBER);
		createEAttribute(proposalEClass, PROPOSAL__DISPLAY_NAME);
		createEAttribute(proposalEClass, PROPOSAL__KANA);
		createEAttribute(proposalEClass, PROPOSAL__UNIT_NAME);
		createEAttribute(proposalEClass, PROPOSAL__CREDENTIAL);
		createEAttribute(proposalEClass, PROPOSAL__CARD_NUMBER);
		createEAttribute(proposalEClass, PROPOSAL__APPLICATION);
		createEAttribute(proposalEClass, PROPOSAL__REASON);

		// Create enums
		proposalCauseEEnum = createEEnum(PROPOSAL_CAUSE);
		proposalStateEEnum = createEEnum(PROPOSAL_STATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);
		IssuancePackage theIssuancePackage = (IssuancePackage)EPackage.Registry.INSTANCE.getEPackage(IssuancePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		proposalEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(proposalEClass, Proposal.class, "Proposal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProposal_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_SourceKey(), theEcorePackage.getEString(), "sourceKey", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_State(), this.getProposalState(), "state", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_Cause(), this.getProposalCause(), "cause", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_Kind(), theIssuancePackage.getApplicationKind(), "kind", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_CardKind(), theModelPackage.getCredentialKind(), "cardKind", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_EffectiveOn(), theModelPackage.getLocalDate(), "effectiveOn", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_Person(), theEcorePackage.getEString(), "person", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_StaffNumber(), theEcorePackage.getEString(), "staffNumber", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_DisplayName(), theEcorePackage.getEString(), "displayName", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_Kana(), theEcorePackage.getEString(), "kana", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_CardNumber(), theEcorePackage.getEString(), "cardNumber", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_Application(), theEcorePackage.getEString(), "application", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposal_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, Proposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(proposalCauseEEnum, ProposalCause.class, "ProposalCause");
		addEEnumLiteral(proposalCauseEEnum, ProposalCause.HIRED);
		addEEnumLiteral(proposalCauseEEnum, ProposalCause.LEFT);
		addEEnumLiteral(proposalCauseEEnum, ProposalCause.MOVED);
		addEEnumLiteral(proposalCauseEEnum, ProposalCause.PROMOTED);
		addEEnumLiteral(proposalCauseEEnum, ProposalCause.RENAMED);
		addEEnumLiteral(proposalCauseEEnum, ProposalCause.REORGANIZED);
		addEEnumLiteral(proposalCauseEEnum, ProposalCause.EXPIRY);

		initEEnum(proposalStateEEnum, ProposalState.class, "ProposalState");
		addEEnumLiteral(proposalStateEEnum, ProposalState.OPEN);
		addEEnumLiteral(proposalStateEEnum, ProposalState.TAKEN);
		addEEnumLiteral(proposalStateEEnum, ProposalState.DISMISSED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2011/Xcore
		createXcoreAnnotations();
		// http://fudaban/record
		createRecordAnnotations();
		// http://fudaban/feature
		createFeatureAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2011/Xcore</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createXcoreAnnotations() {
		String source = "http://www.eclipse.org/emf/2011/Xcore";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "Feature", "http://fudaban/feature",
			   "Kept", "http://fudaban/record"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://fudaban/record</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createRecordAnnotations() {
		String source = "http://fudaban/record";
		addAnnotation
		  (proposalEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "sourceKey"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://fudaban/feature</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFeatureAnnotations() {
		String source = "http://fudaban/feature";
		addAnnotation
		  (getProposal_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getProposal_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getProposal_EffectiveOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getProposal_Person(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getProposal_StaffNumber(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getProposal_DisplayName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getProposal_Kana(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getProposal_UnitName(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getProposal_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential"
		   });
		addAnnotation
		  (getProposal_CardNumber(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getProposal_Application(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Application"
		   });
		addAnnotation
		  (getProposal_Reason(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
	}

} //ProposalsPackageImpl

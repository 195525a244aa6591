/**
 */
package fudaban.issuance.loss.model;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * @see fudaban.issuance.loss.model.LossFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface LossPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/issuance/loss/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "loss";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LossPackage eINSTANCE = fudaban.issuance.loss.model.impl.LossPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.loss.model.impl.LossCaseImpl <em>Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.loss.model.impl.LossCaseImpl
	 * @see fudaban.issuance.loss.model.impl.LossPackageImpl#getLossCase()
	 * @generated
	 */
	int LOSS_CASE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Open Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__OPEN_KEY = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__STATE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Card</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__CARD = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__KIND = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Holder Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__HOLDER_NAME = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Caller</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__CALLER = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Call Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__CALL_BACK = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Circumstances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__CIRCUMSTANCES = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Instructed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__INSTRUCTED_BY = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Instructed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__INSTRUCTED_AT = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__APPROVAL = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__RECEIVED = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Notice Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__NOTICE_DUE = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__CLOSED = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__FOUND = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__ACCOUNT = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Stamps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE__STAMPS = ModelPackage.RECORD_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_CASE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 21;

	/**
	 * The meta object id for the '{@link fudaban.issuance.loss.model.impl.LossStampImpl <em>Stamp</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.loss.model.impl.LossStampImpl
	 * @see fudaban.issuance.loss.model.impl.LossPackageImpl#getLossStamp()
	 * @generated
	 */
	int LOSS_STAMP = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_STAMP__KIND = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_STAMP__AT = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_STAMP__BY = 2;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_STAMP__REMARK = 3;

	/**
	 * The feature id for the '<em><b>Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_STAMP__ENTERED = 4;

	/**
	 * The number of structural features of the '<em>Stamp</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOSS_STAMP_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link fudaban.issuance.loss.model.LossState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.loss.model.LossState
	 * @see fudaban.issuance.loss.model.impl.LossPackageImpl#getLossState()
	 * @generated
	 */
	int LOSS_STATE = 2;

	/**
	 * The meta object id for the '{@link fudaban.issuance.loss.model.StampKind <em>Stamp Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.loss.model.StampKind
	 * @see fudaban.issuance.loss.model.impl.LossPackageImpl#getStampKind()
	 * @generated
	 */
	int STAMP_KIND = 3;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.loss.model.LossCase <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case</em>'.
	 * @see fudaban.issuance.loss.model.LossCase
	 * @generated
	 */
	EClass getLossCase();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getNumber()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getOpenKey <em>Open Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open Key</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getOpenKey()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_OpenKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getState()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getCard <em>Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Card</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getCard()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Card();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getKind()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getCredential()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getPerson()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getHolderName <em>Holder Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holder Name</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getHolderName()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_HolderName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getUnitName()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getCaller <em>Caller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caller</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getCaller()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Caller();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getCallBack <em>Call Back</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call Back</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getCallBack()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_CallBack();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getCircumstances <em>Circumstances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Circumstances</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getCircumstances()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Circumstances();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getInstructedBy <em>Instructed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instructed By</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getInstructedBy()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_InstructedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getInstructedAt <em>Instructed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instructed At</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getInstructedAt()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_InstructedAt();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approval</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getApproval()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Approval();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getReceived <em>Received</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getReceived()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Received();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getNoticeDue <em>Notice Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notice Due</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getNoticeDue()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_NoticeDue();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getClosed()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Closed();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getFound <em>Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getFound()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Found();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossCase#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getAccount()
	 * @see #getLossCase()
	 * @generated
	 */
	EAttribute getLossCase_Account();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.issuance.loss.model.LossCase#getStamps <em>Stamps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stamps</em>'.
	 * @see fudaban.issuance.loss.model.LossCase#getStamps()
	 * @see #getLossCase()
	 * @generated
	 */
	EReference getLossCase_Stamps();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.loss.model.LossStamp <em>Stamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stamp</em>'.
	 * @see fudaban.issuance.loss.model.LossStamp
	 * @generated
	 */
	EClass getLossStamp();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossStamp#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.loss.model.LossStamp#getKind()
	 * @see #getLossStamp()
	 * @generated
	 */
	EAttribute getLossStamp_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossStamp#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see fudaban.issuance.loss.model.LossStamp#getAt()
	 * @see #getLossStamp()
	 * @generated
	 */
	EAttribute getLossStamp_At();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossStamp#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see fudaban.issuance.loss.model.LossStamp#getBy()
	 * @see #getLossStamp()
	 * @generated
	 */
	EAttribute getLossStamp_By();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossStamp#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.issuance.loss.model.LossStamp#getRemark()
	 * @see #getLossStamp()
	 * @generated
	 */
	EAttribute getLossStamp_Remark();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.loss.model.LossStamp#getEntered <em>Entered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entered</em>'.
	 * @see fudaban.issuance.loss.model.LossStamp#getEntered()
	 * @see #getLossStamp()
	 * @generated
	 */
	EAttribute getLossStamp_Entered();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.loss.model.LossState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see fudaban.issuance.loss.model.LossState
	 * @generated
	 */
	EEnum getLossState();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.loss.model.StampKind <em>Stamp Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stamp Kind</em>'.
	 * @see fudaban.issuance.loss.model.StampKind
	 * @generated
	 */
	EEnum getStampKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LossFactory getLossFactory();

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
		 * The meta object literal for the '{@link fudaban.issuance.loss.model.impl.LossCaseImpl <em>Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.loss.model.impl.LossCaseImpl
		 * @see fudaban.issuance.loss.model.impl.LossPackageImpl#getLossCase()
		 * @generated
		 */
		EClass LOSS_CASE = eINSTANCE.getLossCase();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__NUMBER = eINSTANCE.getLossCase_Number();

		/**
		 * The meta object literal for the '<em><b>Open Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__OPEN_KEY = eINSTANCE.getLossCase_OpenKey();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__STATE = eINSTANCE.getLossCase_State();

		/**
		 * The meta object literal for the '<em><b>Card</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__CARD = eINSTANCE.getLossCase_Card();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__KIND = eINSTANCE.getLossCase_Kind();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__CREDENTIAL = eINSTANCE.getLossCase_Credential();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__PERSON = eINSTANCE.getLossCase_Person();

		/**
		 * The meta object literal for the '<em><b>Holder Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__HOLDER_NAME = eINSTANCE.getLossCase_HolderName();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__UNIT_NAME = eINSTANCE.getLossCase_UnitName();

		/**
		 * The meta object literal for the '<em><b>Caller</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__CALLER = eINSTANCE.getLossCase_Caller();

		/**
		 * The meta object literal for the '<em><b>Call Back</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__CALL_BACK = eINSTANCE.getLossCase_CallBack();

		/**
		 * The meta object literal for the '<em><b>Circumstances</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__CIRCUMSTANCES = eINSTANCE.getLossCase_Circumstances();

		/**
		 * The meta object literal for the '<em><b>Instructed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__INSTRUCTED_BY = eINSTANCE.getLossCase_InstructedBy();

		/**
		 * The meta object literal for the '<em><b>Instructed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__INSTRUCTED_AT = eINSTANCE.getLossCase_InstructedAt();

		/**
		 * The meta object literal for the '<em><b>Approval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__APPROVAL = eINSTANCE.getLossCase_Approval();

		/**
		 * The meta object literal for the '<em><b>Received</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__RECEIVED = eINSTANCE.getLossCase_Received();

		/**
		 * The meta object literal for the '<em><b>Notice Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__NOTICE_DUE = eINSTANCE.getLossCase_NoticeDue();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__CLOSED = eINSTANCE.getLossCase_Closed();

		/**
		 * The meta object literal for the '<em><b>Found</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__FOUND = eINSTANCE.getLossCase_Found();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_CASE__ACCOUNT = eINSTANCE.getLossCase_Account();

		/**
		 * The meta object literal for the '<em><b>Stamps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOSS_CASE__STAMPS = eINSTANCE.getLossCase_Stamps();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.loss.model.impl.LossStampImpl <em>Stamp</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.loss.model.impl.LossStampImpl
		 * @see fudaban.issuance.loss.model.impl.LossPackageImpl#getLossStamp()
		 * @generated
		 */
		EClass LOSS_STAMP = eINSTANCE.getLossStamp();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_STAMP__KIND = eINSTANCE.getLossStamp_Kind();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_STAMP__AT = eINSTANCE.getLossStamp_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_STAMP__BY = eINSTANCE.getLossStamp_By();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_STAMP__REMARK = eINSTANCE.getLossStamp_Remark();

		/**
		 * The meta object literal for the '<em><b>Entered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOSS_STAMP__ENTERED = eINSTANCE.getLossStamp_Entered();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.loss.model.LossState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.loss.model.LossState
		 * @see fudaban.issuance.loss.model.impl.LossPackageImpl#getLossState()
		 * @generated
		 */
		EEnum LOSS_STATE = eINSTANCE.getLossState();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.loss.model.StampKind <em>Stamp Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.loss.model.StampKind
		 * @see fudaban.issuance.loss.model.impl.LossPackageImpl#getStampKind()
		 * @generated
		 */
		EEnum STAMP_KIND = eINSTANCE.getStampKind();

	}

} //LossPackage

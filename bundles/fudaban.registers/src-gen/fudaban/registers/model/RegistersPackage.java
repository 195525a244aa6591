/**
 */
package fudaban.registers.model;

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
 * @see fudaban.registers.model.RegistersFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface RegistersPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/registers/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "registers";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RegistersPackage eINSTANCE = fudaban.registers.model.impl.RegistersPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.registers.model.impl.SystemAccountImpl <em>System Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.impl.SystemAccountImpl
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getSystemAccount()
	 * @generated
	 */
	int SYSTEM_ACCOUNT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__KEY = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__SYSTEM = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__NAME = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Owner Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__OWNER_NAME = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__RIGHTS = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__PURPOSE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__STATE = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__CREATED_ON = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Disabled On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__DISABLED_ON = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__REFERENCE = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__REMARK = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT__TAKEN_OVER = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>System Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_ACCOUNT_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.impl.RegisterRowImpl <em>Register Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.impl.RegisterRowImpl
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getRegisterRow()
	 * @generated
	 */
	int REGISTER_ROW = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Register</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__REGISTER = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__DAY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__STATE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__DUE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Completed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__COMPLETED_ON = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Keep Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__KEEP_UNTIL = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__ITEM = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__CELLS = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Personal Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__PERSONAL_CELLS = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Network Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__NETWORK_CELLS = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Interface Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__INTERFACE_CELLS = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Security Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__SECURITY_CELLS = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Artwork Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__ARTWORK_CELLS = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__ACCOUNT = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW__REASON = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Register Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_ROW_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.SystemAccountState <em>System Account State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.SystemAccountState
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getSystemAccountState()
	 * @generated
	 */
	int SYSTEM_ACCOUNT_STATE = 2;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.RowState <em>Row State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.RowState
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getRowState()
	 * @generated
	 */
	int ROW_STATE = 3;


	/**
	 * Returns the meta object for class '{@link fudaban.registers.model.SystemAccount <em>System Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>System Account</em>'.
	 * @see fudaban.registers.model.SystemAccount
	 * @generated
	 */
	EClass getSystemAccount();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see fudaban.registers.model.SystemAccount#getKey()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_Key();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see fudaban.registers.model.SystemAccount#getSystem()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_System();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.registers.model.SystemAccount#getName()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.registers.model.SystemAccount#getPerson()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getOwnerName <em>Owner Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner Name</em>'.
	 * @see fudaban.registers.model.SystemAccount#getOwnerName()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_OwnerName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see fudaban.registers.model.SystemAccount#getRights()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_Rights();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see fudaban.registers.model.SystemAccount#getPurpose()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.registers.model.SystemAccount#getState()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getCreatedOn <em>Created On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created On</em>'.
	 * @see fudaban.registers.model.SystemAccount#getCreatedOn()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_CreatedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getDisabledOn <em>Disabled On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disabled On</em>'.
	 * @see fudaban.registers.model.SystemAccount#getDisabledOn()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_DisabledOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see fudaban.registers.model.SystemAccount#getReference()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_Reference();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.registers.model.SystemAccount#getRemark()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_Remark();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.SystemAccount#isTakenOver <em>Taken Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over</em>'.
	 * @see fudaban.registers.model.SystemAccount#isTakenOver()
	 * @see #getSystemAccount()
	 * @generated
	 */
	EAttribute getSystemAccount_TakenOver();

	/**
	 * Returns the meta object for class '{@link fudaban.registers.model.RegisterRow <em>Register Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register Row</em>'.
	 * @see fudaban.registers.model.RegisterRow
	 * @generated
	 */
	EClass getRegisterRow();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.registers.model.RegisterRow#getNumber()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Register</em>'.
	 * @see fudaban.registers.model.RegisterRow#getRegister()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_Register();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see fudaban.registers.model.RegisterRow#getDay()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_Day();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.registers.model.RegisterRow#getState()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see fudaban.registers.model.RegisterRow#getDue()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_Due();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getCompletedOn <em>Completed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completed On</em>'.
	 * @see fudaban.registers.model.RegisterRow#getCompletedOn()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_CompletedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getKeepUntil <em>Keep Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep Until</em>'.
	 * @see fudaban.registers.model.RegisterRow#getKeepUntil()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_KeepUntil();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see fudaban.registers.model.RegisterRow#getItem()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_Item();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cells</em>'.
	 * @see fudaban.registers.model.RegisterRow#getCells()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_Cells();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getPersonalCells <em>Personal Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Personal Cells</em>'.
	 * @see fudaban.registers.model.RegisterRow#getPersonalCells()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_PersonalCells();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getNetworkCells <em>Network Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Network Cells</em>'.
	 * @see fudaban.registers.model.RegisterRow#getNetworkCells()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_NetworkCells();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getInterfaceCells <em>Interface Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interface Cells</em>'.
	 * @see fudaban.registers.model.RegisterRow#getInterfaceCells()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_InterfaceCells();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getSecurityCells <em>Security Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security Cells</em>'.
	 * @see fudaban.registers.model.RegisterRow#getSecurityCells()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_SecurityCells();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getArtworkCells <em>Artwork Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Artwork Cells</em>'.
	 * @see fudaban.registers.model.RegisterRow#getArtworkCells()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_ArtworkCells();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.registers.model.RegisterRow#getAccount()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_Account();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.RegisterRow#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.registers.model.RegisterRow#getReason()
	 * @see #getRegisterRow()
	 * @generated
	 */
	EAttribute getRegisterRow_Reason();

	/**
	 * Returns the meta object for enum '{@link fudaban.registers.model.SystemAccountState <em>System Account State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>System Account State</em>'.
	 * @see fudaban.registers.model.SystemAccountState
	 * @generated
	 */
	EEnum getSystemAccountState();

	/**
	 * Returns the meta object for enum '{@link fudaban.registers.model.RowState <em>Row State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Row State</em>'.
	 * @see fudaban.registers.model.RowState
	 * @generated
	 */
	EEnum getRowState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RegistersFactory getRegistersFactory();

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
		 * The meta object literal for the '{@link fudaban.registers.model.impl.SystemAccountImpl <em>System Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.impl.SystemAccountImpl
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getSystemAccount()
		 * @generated
		 */
		EClass SYSTEM_ACCOUNT = eINSTANCE.getSystemAccount();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__KEY = eINSTANCE.getSystemAccount_Key();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__SYSTEM = eINSTANCE.getSystemAccount_System();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__NAME = eINSTANCE.getSystemAccount_Name();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__PERSON = eINSTANCE.getSystemAccount_Person();

		/**
		 * The meta object literal for the '<em><b>Owner Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__OWNER_NAME = eINSTANCE.getSystemAccount_OwnerName();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__RIGHTS = eINSTANCE.getSystemAccount_Rights();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__PURPOSE = eINSTANCE.getSystemAccount_Purpose();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__STATE = eINSTANCE.getSystemAccount_State();

		/**
		 * The meta object literal for the '<em><b>Created On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__CREATED_ON = eINSTANCE.getSystemAccount_CreatedOn();

		/**
		 * The meta object literal for the '<em><b>Disabled On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__DISABLED_ON = eINSTANCE.getSystemAccount_DisabledOn();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__REFERENCE = eINSTANCE.getSystemAccount_Reference();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__REMARK = eINSTANCE.getSystemAccount_Remark();

		/**
		 * The meta object literal for the '<em><b>Taken Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_ACCOUNT__TAKEN_OVER = eINSTANCE.getSystemAccount_TakenOver();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.impl.RegisterRowImpl <em>Register Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.impl.RegisterRowImpl
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getRegisterRow()
		 * @generated
		 */
		EClass REGISTER_ROW = eINSTANCE.getRegisterRow();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__NUMBER = eINSTANCE.getRegisterRow_Number();

		/**
		 * The meta object literal for the '<em><b>Register</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__REGISTER = eINSTANCE.getRegisterRow_Register();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__DAY = eINSTANCE.getRegisterRow_Day();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__STATE = eINSTANCE.getRegisterRow_State();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__DUE = eINSTANCE.getRegisterRow_Due();

		/**
		 * The meta object literal for the '<em><b>Completed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__COMPLETED_ON = eINSTANCE.getRegisterRow_CompletedOn();

		/**
		 * The meta object literal for the '<em><b>Keep Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__KEEP_UNTIL = eINSTANCE.getRegisterRow_KeepUntil();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__ITEM = eINSTANCE.getRegisterRow_Item();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__CELLS = eINSTANCE.getRegisterRow_Cells();

		/**
		 * The meta object literal for the '<em><b>Personal Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__PERSONAL_CELLS = eINSTANCE.getRegisterRow_PersonalCells();

		/**
		 * The meta object literal for the '<em><b>Network Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__NETWORK_CELLS = eINSTANCE.getRegisterRow_NetworkCells();

		/**
		 * The meta object literal for the '<em><b>Interface Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__INTERFACE_CELLS = eINSTANCE.getRegisterRow_InterfaceCells();

		/**
		 * The meta object literal for the '<em><b>Security Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__SECURITY_CELLS = eINSTANCE.getRegisterRow_SecurityCells();

		/**
		 * The meta object literal for the '<em><b>Artwork Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__ARTWORK_CELLS = eINSTANCE.getRegisterRow_ArtworkCells();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__ACCOUNT = eINSTANCE.getRegisterRow_Account();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_ROW__REASON = eINSTANCE.getRegisterRow_Reason();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.SystemAccountState <em>System Account State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.SystemAccountState
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getSystemAccountState()
		 * @generated
		 */
		EEnum SYSTEM_ACCOUNT_STATE = eINSTANCE.getSystemAccountState();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.RowState <em>Row State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.RowState
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getRowState()
		 * @generated
		 */
		EEnum ROW_STATE = eINSTANCE.getRowState();

	}

} //RegistersPackage

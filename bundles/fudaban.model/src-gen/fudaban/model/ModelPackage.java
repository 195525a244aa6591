/**
 */
package fudaban.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
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
 * @see fudaban.model.ModelFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface ModelPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "model";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = fudaban.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.model.impl.RecordImpl <em>Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.RecordImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getRecord()
	 * @generated
	 */
	int RECORD = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__CREATED = 2;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__CHANGED = 3;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__LABEL = 4;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__CLASSIFICATION = 5;

	/**
	 * The number of structural features of the '<em>Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.OrganizationImpl <em>Organization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.OrganizationImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getOrganization()
	 * @generated
	 */
	int ORGANIZATION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__VERSION = RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CREATED = RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CHANGED = RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__LABEL = RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CLASSIFICATION = RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__NAME = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__SHORT_NAME = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__PARENT = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__POSITION = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__EXTENSION = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Coordinator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__COORDINATOR = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__DESTINATION = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__VALID_FROM = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__VALID_TO = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CODES = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__TAKEN_OVER = RECORD_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION_FEATURE_COUNT = RECORD_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.CodeImpl <em>Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.CodeImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getCode()
	 * @generated
	 */
	int CODE = 2;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__SYSTEM = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.PersonImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VERSION = RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CREATED = RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CHANGED = RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LABEL = RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CLASSIFICATION = RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Staff Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__STAFF_NUMBER = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FAMILY_NAME = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GIVEN_NAME = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DISPLAY_NAME = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Family Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FAMILY_KANA = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Given Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GIVEN_KANA = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__KANA = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Family Romaji</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FAMILY_ROMAJI = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Given Romaji</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GIVEN_ROMAJI = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Former Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FORMER_FAMILY_NAME = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Common Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__COMMON_NAME = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Substitute Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SUBSTITUTE_NAME = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Birth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__BIRTH = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ORGANIZATION = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__UNIT_NAME = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TITLE = RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EXTENSION = RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Mail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__MAIL = RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VALID_FROM = RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VALID_TO = RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Card Epoch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CARD_EPOCH = RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Photo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PHOTO = RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TAKEN_OVER = RECORD_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = RECORD_FEATURE_COUNT + 23;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.AccountImpl <em>Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.AccountImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getAccount()
	 * @generated
	 */
	int ACCOUNT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__VERSION = RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__CREATED = RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__CHANGED = RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__LABEL = RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__CLASSIFICATION = RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__NAME = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Active Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ACTIVE_NAME = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__DISPLAY_NAME = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ROLE = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Employer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__EMPLOYER = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__DISABLED = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__PERSON = RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.CredentialImpl <em>Credential</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.CredentialImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getCredential()
	 * @generated
	 */
	int CREDENTIAL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__VERSION = RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__CREATED = RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__CHANGED = RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__LABEL = RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__CLASSIFICATION = RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__NUMBER = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__KIND = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__STATE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__PERSON = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Active Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__ACTIVE_KEY = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Holder Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__HOLDER_NAME = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Holder Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__HOLDER_KANA = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__UNIT_NAME = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Chip Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__CHIP_ID = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__UID = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__ISSUED_ON = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__EXPIRES_ON = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__REASON = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__SUCCESSOR = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL__TAKEN_OVER = RECORD_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Credential</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREDENTIAL_FEATURE_COUNT = RECORD_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.ContractImpl <em>Contract</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.ContractImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getContract()
	 * @generated
	 */
	int CONTRACT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__VERSION = RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__CREATED = RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__CHANGED = RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__LABEL = RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__CLASSIFICATION = RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__TITLE = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contract Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__CONTRACT_NUMBER = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Active Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__ACTIVE_NUMBER = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__EDITION = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__VALID_FROM = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__VALID_TO = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Handover From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__HANDOVER_FROM = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__PLACE = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__STAFF = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__HOURS = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Designated Days</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__DESIGNATED_DAYS = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__ROWS = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Deliverables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__DELIVERABLES = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Protected Kinds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__PROTECTED_KINDS = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Lent Papers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__LENT_PAPERS = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__PEOPLE = RECORD_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Contract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.IntervalImpl <em>Interval</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.IntervalImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getInterval()
	 * @generated
	 */
	int INTERVAL = 7;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVAL__BEGIN = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVAL__END = 1;

	/**
	 * The number of structural features of the '<em>Interval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVAL_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.DesignatedDayImpl <em>Designated Day</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.DesignatedDayImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getDesignatedDay()
	 * @generated
	 */
	int DESIGNATED_DAY = 8;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNATED_DAY__DAY = 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNATED_DAY__REASON = 1;

	/**
	 * The number of structural features of the '<em>Designated Day</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNATED_DAY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.WorkRowImpl <em>Work Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.WorkRowImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getWorkRow()
	 * @generated
	 */
	int WORK_ROW = 9;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ROW__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ROW__ITEM = 1;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ROW__CONTENT = 2;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ROW__FREQUENCY = 3;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ROW__RULE = 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ROW__EVIDENCE = 5;

	/**
	 * The number of structural features of the '<em>Work Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ROW_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.DeliverableImpl <em>Deliverable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.DeliverableImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getDeliverable()
	 * @generated
	 */
	int DELIVERABLE = 10;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__QUANTITY = 2;

	/**
	 * The feature id for the '<em><b>Due Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__DUE_TEXT = 3;

	/**
	 * The feature id for the '<em><b>Due Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__DUE_RULE = 4;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__REMARK = 5;

	/**
	 * The number of structural features of the '<em>Deliverable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.ProtectedKindImpl <em>Protected Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.ProtectedKindImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getProtectedKind()
	 * @generated
	 */
	int PROTECTED_KIND = 11;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_KIND__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_KIND__KIND = 1;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_KIND__DETAIL = 2;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_KIND__CLASSIFICATION = 3;

	/**
	 * The number of structural features of the '<em>Protected Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_KIND_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.LentPaperImpl <em>Lent Paper</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.LentPaperImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getLentPaper()
	 * @generated
	 */
	int LENT_PAPER = 12;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENT_PAPER__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENT_PAPER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENT_PAPER__QUANTITY = 2;

	/**
	 * The feature id for the '<em><b>Lent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENT_PAPER__LENT_ON = 3;

	/**
	 * The feature id for the '<em><b>Returned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENT_PAPER__RETURNED_ON = 4;

	/**
	 * The number of structural features of the '<em>Lent Paper</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENT_PAPER_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.ContractPersonImpl <em>Contract Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.ContractPersonImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getContractPerson()
	 * @generated
	 */
	int CONTRACT_PERSON = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_PERSON__NAME = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_PERSON__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_PERSON__VALID_FROM = 2;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_PERSON__VALID_TO = 3;

	/**
	 * The number of structural features of the '<em>Contract Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_PERSON_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.WorkItemImpl <em>Work Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.WorkItemImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getWorkItem()
	 * @generated
	 */
	int WORK_ITEM = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__VERSION = RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__CREATED = RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__CHANGED = RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__LABEL = RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__CLASSIFICATION = RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__NUMBER = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__ROW = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__TITLE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__CONTENT = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__OUTCOME = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Handover</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__HANDOVER = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__STATE = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__STARTED = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__FINISHED = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__ACCOUNT = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__COUNT = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__TAKEN_OVER = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__KIND = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Protected Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__PROTECTED_CONTENT = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__NOTES = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Asked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__ASKED_BY = RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Late Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__LATE_REASON = RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Start Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__START_ENTERED = RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Finish Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__FINISH_ENTERED = RECORD_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Work Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM_FEATURE_COUNT = RECORD_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.WorkSpanImpl <em>Work Span</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.WorkSpanImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getWorkSpan()
	 * @generated
	 */
	int WORK_SPAN = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__VERSION = RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__CREATED = RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__CHANGED = RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__LABEL = RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__CLASSIFICATION = RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__ITEM = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__ACCOUNT = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__ROW = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__KIND = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__BEGIN = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__END = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Begin Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__BEGIN_ENTERED = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>End Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN__END_ENTERED = RECORD_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Work Span</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_SPAN_FEATURE_COUNT = RECORD_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.RequestImpl <em>Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.RequestImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getRequest()
	 * @generated
	 */
	int REQUEST = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__VERSION = RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__CREATED = RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__CHANGED = RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__LABEL = RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__CLASSIFICATION = RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__NUMBER = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__KIND = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__STATE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Act</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ACT = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__INPUT = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Initiator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__INITIATOR = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__EFFECTIVE_ON = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__DUE = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Work Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__WORK_ITEM = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__HAPPENED = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Instructed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__INSTRUCTED_BY = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Instructed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__INSTRUCTED_AT = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__DECIDED_BY = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__DECIDED_ON = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Scan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__SCAN = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ENTRY = RECORD_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_FEATURE_COUNT = RECORD_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.StepImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__VERSION = RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CREATED = RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CHANGED = RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__LABEL = RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CLASSIFICATION = RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__KEY = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__KIND = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__STATE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__PLAN = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__OUTCOME = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__SUBJECT = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Executor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__EXECUTOR = RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.AttachmentImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__VERSION = RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__CREATED = RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__CHANGED = RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__LABEL = RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__CLASSIFICATION = RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__MEDIA_TYPE = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SIZE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__HASH = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__PERSON = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Belongs To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__BELONGS_TO = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__CONTENT = RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.FactImpl <em>Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.FactImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getFact()
	 * @generated
	 */
	int FACT = 19;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__SUBJECT = 0;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__EFFECTIVE_ON = 1;

	/**
	 * The number of structural features of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.CardIssuedImpl <em>Card Issued</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.CardIssuedImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getCardIssued()
	 * @generated
	 */
	int CARD_ISSUED = 20;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ISSUED__SUBJECT = FACT__SUBJECT;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ISSUED__EFFECTIVE_ON = FACT__EFFECTIVE_ON;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ISSUED__PERSON = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ISSUED__KIND = FACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Card Issued</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ISSUED_FEATURE_COUNT = FACT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.CardStateChangedImpl <em>Card State Changed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.CardStateChangedImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getCardStateChanged()
	 * @generated
	 */
	int CARD_STATE_CHANGED = 21;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_STATE_CHANGED__SUBJECT = FACT__SUBJECT;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_STATE_CHANGED__EFFECTIVE_ON = FACT__EFFECTIVE_ON;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_STATE_CHANGED__BEFORE = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_STATE_CHANGED__AFTER = FACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Card State Changed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_STATE_CHANGED_FEATURE_COUNT = FACT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.StaffMovedImpl <em>Staff Moved</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.StaffMovedImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getStaffMoved()
	 * @generated
	 */
	int STAFF_MOVED = 22;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MOVED__SUBJECT = FACT__SUBJECT;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MOVED__EFFECTIVE_ON = FACT__EFFECTIVE_ON;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MOVED__KIND = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organization Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MOVED__ORGANIZATION_BEFORE = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Organization After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MOVED__ORGANIZATION_AFTER = FACT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Staff Moved</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MOVED_FEATURE_COUNT = FACT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.WorkRecordedImpl <em>Work Recorded</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.WorkRecordedImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getWorkRecorded()
	 * @generated
	 */
	int WORK_RECORDED = 23;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_RECORDED__SUBJECT = FACT__SUBJECT;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_RECORDED__EFFECTIVE_ON = FACT__EFFECTIVE_ON;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_RECORDED__REASON = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_RECORDED__UNTIL = FACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Work Recorded</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_RECORDED_FEATURE_COUNT = FACT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.ProtectedLeftImpl <em>Protected Left</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.ProtectedLeftImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getProtectedLeft()
	 * @generated
	 */
	int PROTECTED_LEFT = 24;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_LEFT__SUBJECT = FACT__SUBJECT;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_LEFT__EFFECTIVE_ON = FACT__EFFECTIVE_ON;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_LEFT__CLASSIFICATION = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_LEFT__WHAT = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_LEFT__HOW = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_LEFT__DESTINATION = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Copies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_LEFT__COPIES = FACT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Protected Left</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_LEFT_FEATURE_COUNT = FACT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link fudaban.model.impl.CheckMadeImpl <em>Check Made</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.CheckMadeImpl
	 * @see fudaban.model.impl.ModelPackageImpl#getCheckMade()
	 * @generated
	 */
	int CHECK_MADE = 25;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_MADE__SUBJECT = FACT__SUBJECT;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_MADE__EFFECTIVE_ON = FACT__EFFECTIVE_ON;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_MADE__ITEM = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_MADE__NORMAL = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_MADE__VALUE = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_MADE__REMARK = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_MADE__OUTPUT = FACT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Check Made</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_MADE_FEATURE_COUNT = FACT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link fudaban.model.Classification <em>Classification</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.Classification
	 * @see fudaban.model.impl.ModelPackageImpl#getClassification()
	 * @generated
	 */
	int CLASSIFICATION = 26;

	/**
	 * The meta object id for the '{@link fudaban.model.Role <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.Role
	 * @see fudaban.model.impl.ModelPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 27;

	/**
	 * The meta object id for the '{@link fudaban.model.Employer <em>Employer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.Employer
	 * @see fudaban.model.impl.ModelPackageImpl#getEmployer()
	 * @generated
	 */
	int EMPLOYER = 28;

	/**
	 * The meta object id for the '{@link fudaban.model.CredentialKind <em>Credential Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.CredentialKind
	 * @see fudaban.model.impl.ModelPackageImpl#getCredentialKind()
	 * @generated
	 */
	int CREDENTIAL_KIND = 29;

	/**
	 * The meta object id for the '{@link fudaban.model.CredentialState <em>Credential State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.CredentialState
	 * @see fudaban.model.impl.ModelPackageImpl#getCredentialState()
	 * @generated
	 */
	int CREDENTIAL_STATE = 30;

	/**
	 * The meta object id for the '{@link fudaban.model.WorkState <em>Work State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.WorkState
	 * @see fudaban.model.impl.ModelPackageImpl#getWorkState()
	 * @generated
	 */
	int WORK_STATE = 31;

	/**
	 * The meta object id for the '{@link fudaban.model.WorkKind <em>Work Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.WorkKind
	 * @see fudaban.model.impl.ModelPackageImpl#getWorkKind()
	 * @generated
	 */
	int WORK_KIND = 32;

	/**
	 * The meta object id for the '{@link fudaban.model.RequestKind <em>Request Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.RequestKind
	 * @see fudaban.model.impl.ModelPackageImpl#getRequestKind()
	 * @generated
	 */
	int REQUEST_KIND = 33;

	/**
	 * The meta object id for the '{@link fudaban.model.RequestState <em>Request State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.RequestState
	 * @see fudaban.model.impl.ModelPackageImpl#getRequestState()
	 * @generated
	 */
	int REQUEST_STATE = 34;

	/**
	 * The meta object id for the '{@link fudaban.model.StepState <em>Step State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.StepState
	 * @see fudaban.model.impl.ModelPackageImpl#getStepState()
	 * @generated
	 */
	int STEP_STATE = 35;

	/**
	 * The meta object id for the '{@link fudaban.model.StaffEventKind <em>Staff Event Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.StaffEventKind
	 * @see fudaban.model.impl.ModelPackageImpl#getStaffEventKind()
	 * @generated
	 */
	int STAFF_EVENT_KIND = 36;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see fudaban.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 37;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see fudaban.model.impl.ModelPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 38;

	/**
	 * The meta object id for the '<em>Bytes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.model.impl.ModelPackageImpl#getBytes()
	 * @generated
	 */
	int BYTES = 39;


	/**
	 * Returns the meta object for class '{@link fudaban.model.Record <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Record</em>'.
	 * @see fudaban.model.Record
	 * @generated
	 */
	EClass getRecord();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Record#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see fudaban.model.Record#getId()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Id();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Record#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see fudaban.model.Record#getVersion()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Version();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Record#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see fudaban.model.Record#getCreated()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Created();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Record#getChanged <em>Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed</em>'.
	 * @see fudaban.model.Record#getChanged()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Changed();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Record#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see fudaban.model.Record#getLabel()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Label();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Record#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see fudaban.model.Record#getClassification()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Classification();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Organization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organization</em>'.
	 * @see fudaban.model.Organization
	 * @generated
	 */
	EClass getOrganization();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Organization#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.model.Organization#getName()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Organization#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see fudaban.model.Organization#getShortName()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Organization#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see fudaban.model.Organization#getParent()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Parent();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Organization#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see fudaban.model.Organization#getPosition()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Position();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Organization#getExtension <em>Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extension</em>'.
	 * @see fudaban.model.Organization#getExtension()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Extension();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Organization#getCoordinator <em>Coordinator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinator</em>'.
	 * @see fudaban.model.Organization#getCoordinator()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Coordinator();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Organization#getDestination <em>Destination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destination</em>'.
	 * @see fudaban.model.Organization#getDestination()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Destination();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Organization#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see fudaban.model.Organization#getValidFrom()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Organization#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see fudaban.model.Organization#getValidTo()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_ValidTo();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.model.Organization#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see fudaban.model.Organization#getCodes()
	 * @see #getOrganization()
	 * @generated
	 */
	EReference getOrganization_Codes();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Organization#isTakenOver <em>Taken Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over</em>'.
	 * @see fudaban.model.Organization#isTakenOver()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_TakenOver();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Code <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code</em>'.
	 * @see fudaban.model.Code
	 * @generated
	 */
	EClass getCode();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Code#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see fudaban.model.Code#getSystem()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_System();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Code#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see fudaban.model.Code#getValue()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Value();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see fudaban.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getStaffNumber <em>Staff Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Staff Number</em>'.
	 * @see fudaban.model.Person#getStaffNumber()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_StaffNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see fudaban.model.Person#getFamilyName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see fudaban.model.Person#getGivenName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see fudaban.model.Person#getDisplayName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getFamilyKana <em>Family Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Kana</em>'.
	 * @see fudaban.model.Person#getFamilyKana()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_FamilyKana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getGivenKana <em>Given Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Kana</em>'.
	 * @see fudaban.model.Person#getGivenKana()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_GivenKana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getKana <em>Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kana</em>'.
	 * @see fudaban.model.Person#getKana()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Kana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getFamilyRomaji <em>Family Romaji</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Romaji</em>'.
	 * @see fudaban.model.Person#getFamilyRomaji()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_FamilyRomaji();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getGivenRomaji <em>Given Romaji</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Romaji</em>'.
	 * @see fudaban.model.Person#getGivenRomaji()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_GivenRomaji();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getFormerFamilyName <em>Former Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Former Family Name</em>'.
	 * @see fudaban.model.Person#getFormerFamilyName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_FormerFamilyName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getCommonName <em>Common Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Common Name</em>'.
	 * @see fudaban.model.Person#getCommonName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_CommonName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getSubstituteName <em>Substitute Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Substitute Name</em>'.
	 * @see fudaban.model.Person#getSubstituteName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_SubstituteName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getBirth <em>Birth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth</em>'.
	 * @see fudaban.model.Person#getBirth()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Birth();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization</em>'.
	 * @see fudaban.model.Person#getOrganization()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Organization();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.model.Person#getUnitName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fudaban.model.Person#getTitle()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Title();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getExtension <em>Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extension</em>'.
	 * @see fudaban.model.Person#getExtension()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Extension();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getMail <em>Mail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mail</em>'.
	 * @see fudaban.model.Person#getMail()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Mail();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see fudaban.model.Person#getValidFrom()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see fudaban.model.Person#getValidTo()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getCardEpoch <em>Card Epoch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Card Epoch</em>'.
	 * @see fudaban.model.Person#getCardEpoch()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_CardEpoch();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#getPhoto <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photo</em>'.
	 * @see fudaban.model.Person#getPhoto()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Photo();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Person#isTakenOver <em>Taken Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over</em>'.
	 * @see fudaban.model.Person#isTakenOver()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_TakenOver();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Account <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Account</em>'.
	 * @see fudaban.model.Account
	 * @generated
	 */
	EClass getAccount();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Account#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.model.Account#getName()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Account#getActiveName <em>Active Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Name</em>'.
	 * @see fudaban.model.Account#getActiveName()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_ActiveName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Account#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see fudaban.model.Account#getDisplayName()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Account#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see fudaban.model.Account#getRole()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Role();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Account#getEmployer <em>Employer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Employer</em>'.
	 * @see fudaban.model.Account#getEmployer()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Employer();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Account#isDisabled <em>Disabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disabled</em>'.
	 * @see fudaban.model.Account#isDisabled()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Disabled();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Account#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.model.Account#getPerson()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Person();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Credential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Credential</em>'.
	 * @see fudaban.model.Credential
	 * @generated
	 */
	EClass getCredential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.model.Credential#getNumber()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.model.Credential#getKind()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.model.Credential#getState()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.model.Credential#getPerson()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getActiveKey <em>Active Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Key</em>'.
	 * @see fudaban.model.Credential#getActiveKey()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_ActiveKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getHolderName <em>Holder Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holder Name</em>'.
	 * @see fudaban.model.Credential#getHolderName()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_HolderName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getHolderKana <em>Holder Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holder Kana</em>'.
	 * @see fudaban.model.Credential#getHolderKana()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_HolderKana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.model.Credential#getUnitName()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getChipId <em>Chip Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chip Id</em>'.
	 * @see fudaban.model.Credential#getChipId()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_ChipId();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see fudaban.model.Credential#getUid()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_Uid();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see fudaban.model.Credential#getIssuedOn()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_IssuedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see fudaban.model.Credential#getExpiresOn()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_ExpiresOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.model.Credential#getReason()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Successor</em>'.
	 * @see fudaban.model.Credential#getSuccessor()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_Successor();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Credential#isTakenOver <em>Taken Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over</em>'.
	 * @see fudaban.model.Credential#isTakenOver()
	 * @see #getCredential()
	 * @generated
	 */
	EAttribute getCredential_TakenOver();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Contract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contract</em>'.
	 * @see fudaban.model.Contract
	 * @generated
	 */
	EClass getContract();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Contract#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fudaban.model.Contract#getTitle()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Title();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Contract#getContractNumber <em>Contract Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contract Number</em>'.
	 * @see fudaban.model.Contract#getContractNumber()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_ContractNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Contract#getActiveNumber <em>Active Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Number</em>'.
	 * @see fudaban.model.Contract#getActiveNumber()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_ActiveNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Contract#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see fudaban.model.Contract#getEdition()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Edition();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Contract#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see fudaban.model.Contract#getValidFrom()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Contract#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see fudaban.model.Contract#getValidTo()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Contract#getHandoverFrom <em>Handover From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handover From</em>'.
	 * @see fudaban.model.Contract#getHandoverFrom()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_HandoverFrom();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Contract#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see fudaban.model.Contract#getPlace()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Place();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Contract#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Staff</em>'.
	 * @see fudaban.model.Contract#getStaff()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Staff();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.model.Contract#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hours</em>'.
	 * @see fudaban.model.Contract#getHours()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_Hours();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.model.Contract#getDesignatedDays <em>Designated Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Designated Days</em>'.
	 * @see fudaban.model.Contract#getDesignatedDays()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_DesignatedDays();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.model.Contract#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see fudaban.model.Contract#getRows()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_Rows();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.model.Contract#getDeliverables <em>Deliverables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deliverables</em>'.
	 * @see fudaban.model.Contract#getDeliverables()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_Deliverables();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.model.Contract#getProtectedKinds <em>Protected Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Protected Kinds</em>'.
	 * @see fudaban.model.Contract#getProtectedKinds()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_ProtectedKinds();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.model.Contract#getLentPapers <em>Lent Papers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lent Papers</em>'.
	 * @see fudaban.model.Contract#getLentPapers()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_LentPapers();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.model.Contract#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>People</em>'.
	 * @see fudaban.model.Contract#getPeople()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_People();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Interval <em>Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interval</em>'.
	 * @see fudaban.model.Interval
	 * @generated
	 */
	EClass getInterval();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Interval#getBegin <em>Begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin</em>'.
	 * @see fudaban.model.Interval#getBegin()
	 * @see #getInterval()
	 * @generated
	 */
	EAttribute getInterval_Begin();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Interval#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see fudaban.model.Interval#getEnd()
	 * @see #getInterval()
	 * @generated
	 */
	EAttribute getInterval_End();

	/**
	 * Returns the meta object for class '{@link fudaban.model.DesignatedDay <em>Designated Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Designated Day</em>'.
	 * @see fudaban.model.DesignatedDay
	 * @generated
	 */
	EClass getDesignatedDay();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.DesignatedDay#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see fudaban.model.DesignatedDay#getDay()
	 * @see #getDesignatedDay()
	 * @generated
	 */
	EAttribute getDesignatedDay_Day();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.DesignatedDay#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.model.DesignatedDay#getReason()
	 * @see #getDesignatedDay()
	 * @generated
	 */
	EAttribute getDesignatedDay_Reason();

	/**
	 * Returns the meta object for class '{@link fudaban.model.WorkRow <em>Work Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Row</em>'.
	 * @see fudaban.model.WorkRow
	 * @generated
	 */
	EClass getWorkRow();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkRow#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.model.WorkRow#getNumber()
	 * @see #getWorkRow()
	 * @generated
	 */
	EAttribute getWorkRow_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkRow#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see fudaban.model.WorkRow#getItem()
	 * @see #getWorkRow()
	 * @generated
	 */
	EAttribute getWorkRow_Item();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkRow#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see fudaban.model.WorkRow#getContent()
	 * @see #getWorkRow()
	 * @generated
	 */
	EAttribute getWorkRow_Content();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkRow#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see fudaban.model.WorkRow#getFrequency()
	 * @see #getWorkRow()
	 * @generated
	 */
	EAttribute getWorkRow_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkRow#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see fudaban.model.WorkRow#getRule()
	 * @see #getWorkRow()
	 * @generated
	 */
	EAttribute getWorkRow_Rule();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkRow#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see fudaban.model.WorkRow#getEvidence()
	 * @see #getWorkRow()
	 * @generated
	 */
	EAttribute getWorkRow_Evidence();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Deliverable <em>Deliverable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deliverable</em>'.
	 * @see fudaban.model.Deliverable
	 * @generated
	 */
	EClass getDeliverable();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Deliverable#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.model.Deliverable#getNumber()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Deliverable#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.model.Deliverable#getName()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Deliverable#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see fudaban.model.Deliverable#getQuantity()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Deliverable#getDueText <em>Due Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Text</em>'.
	 * @see fudaban.model.Deliverable#getDueText()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_DueText();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Deliverable#getDueRule <em>Due Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Rule</em>'.
	 * @see fudaban.model.Deliverable#getDueRule()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_DueRule();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Deliverable#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.model.Deliverable#getRemark()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_Remark();

	/**
	 * Returns the meta object for class '{@link fudaban.model.ProtectedKind <em>Protected Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protected Kind</em>'.
	 * @see fudaban.model.ProtectedKind
	 * @generated
	 */
	EClass getProtectedKind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ProtectedKind#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.model.ProtectedKind#getNumber()
	 * @see #getProtectedKind()
	 * @generated
	 */
	EAttribute getProtectedKind_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ProtectedKind#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.model.ProtectedKind#getKind()
	 * @see #getProtectedKind()
	 * @generated
	 */
	EAttribute getProtectedKind_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ProtectedKind#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see fudaban.model.ProtectedKind#getDetail()
	 * @see #getProtectedKind()
	 * @generated
	 */
	EAttribute getProtectedKind_Detail();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ProtectedKind#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see fudaban.model.ProtectedKind#getClassification()
	 * @see #getProtectedKind()
	 * @generated
	 */
	EAttribute getProtectedKind_Classification();

	/**
	 * Returns the meta object for class '{@link fudaban.model.LentPaper <em>Lent Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lent Paper</em>'.
	 * @see fudaban.model.LentPaper
	 * @generated
	 */
	EClass getLentPaper();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.LentPaper#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.model.LentPaper#getNumber()
	 * @see #getLentPaper()
	 * @generated
	 */
	EAttribute getLentPaper_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.LentPaper#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.model.LentPaper#getName()
	 * @see #getLentPaper()
	 * @generated
	 */
	EAttribute getLentPaper_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.LentPaper#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see fudaban.model.LentPaper#getQuantity()
	 * @see #getLentPaper()
	 * @generated
	 */
	EAttribute getLentPaper_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.LentPaper#getLentOn <em>Lent On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lent On</em>'.
	 * @see fudaban.model.LentPaper#getLentOn()
	 * @see #getLentPaper()
	 * @generated
	 */
	EAttribute getLentPaper_LentOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.LentPaper#getReturnedOn <em>Returned On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Returned On</em>'.
	 * @see fudaban.model.LentPaper#getReturnedOn()
	 * @see #getLentPaper()
	 * @generated
	 */
	EAttribute getLentPaper_ReturnedOn();

	/**
	 * Returns the meta object for class '{@link fudaban.model.ContractPerson <em>Contract Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contract Person</em>'.
	 * @see fudaban.model.ContractPerson
	 * @generated
	 */
	EClass getContractPerson();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ContractPerson#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.model.ContractPerson#getName()
	 * @see #getContractPerson()
	 * @generated
	 */
	EAttribute getContractPerson_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ContractPerson#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see fudaban.model.ContractPerson#getRole()
	 * @see #getContractPerson()
	 * @generated
	 */
	EAttribute getContractPerson_Role();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ContractPerson#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see fudaban.model.ContractPerson#getValidFrom()
	 * @see #getContractPerson()
	 * @generated
	 */
	EAttribute getContractPerson_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ContractPerson#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see fudaban.model.ContractPerson#getValidTo()
	 * @see #getContractPerson()
	 * @generated
	 */
	EAttribute getContractPerson_ValidTo();

	/**
	 * Returns the meta object for class '{@link fudaban.model.WorkItem <em>Work Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Item</em>'.
	 * @see fudaban.model.WorkItem
	 * @generated
	 */
	EClass getWorkItem();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.model.WorkItem#getNumber()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see fudaban.model.WorkItem#getRow()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Row();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fudaban.model.WorkItem#getTitle()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Title();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see fudaban.model.WorkItem#getContent()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Content();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see fudaban.model.WorkItem#getOutcome()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getHandover <em>Handover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handover</em>'.
	 * @see fudaban.model.WorkItem#getHandover()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Handover();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.model.WorkItem#getState()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see fudaban.model.WorkItem#getStarted()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Started();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getFinished <em>Finished</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finished</em>'.
	 * @see fudaban.model.WorkItem#getFinished()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Finished();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.model.WorkItem#getAccount()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Account();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see fudaban.model.WorkItem#getCount()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Count();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#isTakenOver <em>Taken Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over</em>'.
	 * @see fudaban.model.WorkItem#isTakenOver()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_TakenOver();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.model.WorkItem#getKind()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getProtectedContent <em>Protected Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protected Content</em>'.
	 * @see fudaban.model.WorkItem#getProtectedContent()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_ProtectedContent();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see fudaban.model.WorkItem#getNotes()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Notes();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getAskedBy <em>Asked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked By</em>'.
	 * @see fudaban.model.WorkItem#getAskedBy()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_AskedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getLateReason <em>Late Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Late Reason</em>'.
	 * @see fudaban.model.WorkItem#getLateReason()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_LateReason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getStartEntered <em>Start Entered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Entered</em>'.
	 * @see fudaban.model.WorkItem#getStartEntered()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_StartEntered();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkItem#getFinishEntered <em>Finish Entered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finish Entered</em>'.
	 * @see fudaban.model.WorkItem#getFinishEntered()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_FinishEntered();

	/**
	 * Returns the meta object for class '{@link fudaban.model.WorkSpan <em>Work Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Span</em>'.
	 * @see fudaban.model.WorkSpan
	 * @generated
	 */
	EClass getWorkSpan();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkSpan#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see fudaban.model.WorkSpan#getItem()
	 * @see #getWorkSpan()
	 * @generated
	 */
	EAttribute getWorkSpan_Item();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkSpan#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.model.WorkSpan#getAccount()
	 * @see #getWorkSpan()
	 * @generated
	 */
	EAttribute getWorkSpan_Account();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkSpan#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see fudaban.model.WorkSpan#getRow()
	 * @see #getWorkSpan()
	 * @generated
	 */
	EAttribute getWorkSpan_Row();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkSpan#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.model.WorkSpan#getKind()
	 * @see #getWorkSpan()
	 * @generated
	 */
	EAttribute getWorkSpan_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkSpan#getBegin <em>Begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin</em>'.
	 * @see fudaban.model.WorkSpan#getBegin()
	 * @see #getWorkSpan()
	 * @generated
	 */
	EAttribute getWorkSpan_Begin();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkSpan#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see fudaban.model.WorkSpan#getEnd()
	 * @see #getWorkSpan()
	 * @generated
	 */
	EAttribute getWorkSpan_End();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkSpan#getBeginEntered <em>Begin Entered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin Entered</em>'.
	 * @see fudaban.model.WorkSpan#getBeginEntered()
	 * @see #getWorkSpan()
	 * @generated
	 */
	EAttribute getWorkSpan_BeginEntered();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkSpan#getEndEntered <em>End Entered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Entered</em>'.
	 * @see fudaban.model.WorkSpan#getEndEntered()
	 * @see #getWorkSpan()
	 * @generated
	 */
	EAttribute getWorkSpan_EndEntered();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Request <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Request</em>'.
	 * @see fudaban.model.Request
	 * @generated
	 */
	EClass getRequest();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.model.Request#getNumber()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.model.Request#getKind()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.model.Request#getState()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getAct <em>Act</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Act</em>'.
	 * @see fudaban.model.Request#getAct()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Act();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input</em>'.
	 * @see fudaban.model.Request#getInput()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Input();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getInitiator <em>Initiator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initiator</em>'.
	 * @see fudaban.model.Request#getInitiator()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Initiator();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getEffectiveOn <em>Effective On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective On</em>'.
	 * @see fudaban.model.Request#getEffectiveOn()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_EffectiveOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see fudaban.model.Request#getDue()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Due();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getWorkItem <em>Work Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work Item</em>'.
	 * @see fudaban.model.Request#getWorkItem()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_WorkItem();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getHappened <em>Happened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Happened</em>'.
	 * @see fudaban.model.Request#getHappened()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Happened();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getInstructedBy <em>Instructed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instructed By</em>'.
	 * @see fudaban.model.Request#getInstructedBy()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_InstructedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getInstructedAt <em>Instructed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instructed At</em>'.
	 * @see fudaban.model.Request#getInstructedAt()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_InstructedAt();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see fudaban.model.Request#getDecidedBy()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see fudaban.model.Request#getDecidedOn()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getScan <em>Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scan</em>'.
	 * @see fudaban.model.Request#getScan()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Scan();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Request#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry</em>'.
	 * @see fudaban.model.Request#getEntry()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Entry();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see fudaban.model.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Step#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see fudaban.model.Step#getKey()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Key();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Step#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.model.Step#getKind()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Step#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.model.Step#getState()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Step#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan</em>'.
	 * @see fudaban.model.Step#getPlan()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Plan();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Step#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see fudaban.model.Step#getOutcome()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Step#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see fudaban.model.Step#getSubject()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Subject();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Step#getExecutor <em>Executor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Executor</em>'.
	 * @see fudaban.model.Step#getExecutor()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Executor();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see fudaban.model.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.model.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Attachment#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see fudaban.model.Attachment#getMediaType()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Attachment#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see fudaban.model.Attachment#getSize()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Size();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Attachment#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see fudaban.model.Attachment#getHash()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Hash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Attachment#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.model.Attachment#getPerson()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Attachment#getBelongsTo <em>Belongs To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Belongs To</em>'.
	 * @see fudaban.model.Attachment#getBelongsTo()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_BelongsTo();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Attachment#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see fudaban.model.Attachment#getContent()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Content();

	/**
	 * Returns the meta object for class '{@link fudaban.model.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact</em>'.
	 * @see fudaban.model.Fact
	 * @generated
	 */
	EClass getFact();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Fact#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see fudaban.model.Fact#getSubject()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Subject();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.Fact#getEffectiveOn <em>Effective On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective On</em>'.
	 * @see fudaban.model.Fact#getEffectiveOn()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_EffectiveOn();

	/**
	 * Returns the meta object for class '{@link fudaban.model.CardIssued <em>Card Issued</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Card Issued</em>'.
	 * @see fudaban.model.CardIssued
	 * @generated
	 */
	EClass getCardIssued();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.CardIssued#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.model.CardIssued#getPerson()
	 * @see #getCardIssued()
	 * @generated
	 */
	EAttribute getCardIssued_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.CardIssued#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.model.CardIssued#getKind()
	 * @see #getCardIssued()
	 * @generated
	 */
	EAttribute getCardIssued_Kind();

	/**
	 * Returns the meta object for class '{@link fudaban.model.CardStateChanged <em>Card State Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Card State Changed</em>'.
	 * @see fudaban.model.CardStateChanged
	 * @generated
	 */
	EClass getCardStateChanged();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.CardStateChanged#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see fudaban.model.CardStateChanged#getBefore()
	 * @see #getCardStateChanged()
	 * @generated
	 */
	EAttribute getCardStateChanged_Before();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.CardStateChanged#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see fudaban.model.CardStateChanged#getAfter()
	 * @see #getCardStateChanged()
	 * @generated
	 */
	EAttribute getCardStateChanged_After();

	/**
	 * Returns the meta object for class '{@link fudaban.model.StaffMoved <em>Staff Moved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Staff Moved</em>'.
	 * @see fudaban.model.StaffMoved
	 * @generated
	 */
	EClass getStaffMoved();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.StaffMoved#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.model.StaffMoved#getKind()
	 * @see #getStaffMoved()
	 * @generated
	 */
	EAttribute getStaffMoved_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.StaffMoved#getOrganizationBefore <em>Organization Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization Before</em>'.
	 * @see fudaban.model.StaffMoved#getOrganizationBefore()
	 * @see #getStaffMoved()
	 * @generated
	 */
	EAttribute getStaffMoved_OrganizationBefore();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.StaffMoved#getOrganizationAfter <em>Organization After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization After</em>'.
	 * @see fudaban.model.StaffMoved#getOrganizationAfter()
	 * @see #getStaffMoved()
	 * @generated
	 */
	EAttribute getStaffMoved_OrganizationAfter();

	/**
	 * Returns the meta object for class '{@link fudaban.model.WorkRecorded <em>Work Recorded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Recorded</em>'.
	 * @see fudaban.model.WorkRecorded
	 * @generated
	 */
	EClass getWorkRecorded();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkRecorded#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.model.WorkRecorded#getReason()
	 * @see #getWorkRecorded()
	 * @generated
	 */
	EAttribute getWorkRecorded_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.WorkRecorded#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see fudaban.model.WorkRecorded#getUntil()
	 * @see #getWorkRecorded()
	 * @generated
	 */
	EAttribute getWorkRecorded_Until();

	/**
	 * Returns the meta object for class '{@link fudaban.model.ProtectedLeft <em>Protected Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protected Left</em>'.
	 * @see fudaban.model.ProtectedLeft
	 * @generated
	 */
	EClass getProtectedLeft();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ProtectedLeft#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see fudaban.model.ProtectedLeft#getClassification()
	 * @see #getProtectedLeft()
	 * @generated
	 */
	EAttribute getProtectedLeft_Classification();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ProtectedLeft#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see fudaban.model.ProtectedLeft#getWhat()
	 * @see #getProtectedLeft()
	 * @generated
	 */
	EAttribute getProtectedLeft_What();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ProtectedLeft#getHow <em>How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How</em>'.
	 * @see fudaban.model.ProtectedLeft#getHow()
	 * @see #getProtectedLeft()
	 * @generated
	 */
	EAttribute getProtectedLeft_How();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ProtectedLeft#getDestination <em>Destination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destination</em>'.
	 * @see fudaban.model.ProtectedLeft#getDestination()
	 * @see #getProtectedLeft()
	 * @generated
	 */
	EAttribute getProtectedLeft_Destination();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.ProtectedLeft#getCopies <em>Copies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Copies</em>'.
	 * @see fudaban.model.ProtectedLeft#getCopies()
	 * @see #getProtectedLeft()
	 * @generated
	 */
	EAttribute getProtectedLeft_Copies();

	/**
	 * Returns the meta object for class '{@link fudaban.model.CheckMade <em>Check Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Made</em>'.
	 * @see fudaban.model.CheckMade
	 * @generated
	 */
	EClass getCheckMade();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.CheckMade#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see fudaban.model.CheckMade#getItem()
	 * @see #getCheckMade()
	 * @generated
	 */
	EAttribute getCheckMade_Item();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.CheckMade#isNormal <em>Normal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Normal</em>'.
	 * @see fudaban.model.CheckMade#isNormal()
	 * @see #getCheckMade()
	 * @generated
	 */
	EAttribute getCheckMade_Normal();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.CheckMade#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see fudaban.model.CheckMade#getValue()
	 * @see #getCheckMade()
	 * @generated
	 */
	EAttribute getCheckMade_Value();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.CheckMade#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.model.CheckMade#getRemark()
	 * @see #getCheckMade()
	 * @generated
	 */
	EAttribute getCheckMade_Remark();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.model.CheckMade#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see fudaban.model.CheckMade#getOutput()
	 * @see #getCheckMade()
	 * @generated
	 */
	EAttribute getCheckMade_Output();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.Classification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Classification</em>'.
	 * @see fudaban.model.Classification
	 * @generated
	 */
	EEnum getClassification();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see fudaban.model.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.Employer <em>Employer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Employer</em>'.
	 * @see fudaban.model.Employer
	 * @generated
	 */
	EEnum getEmployer();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.CredentialKind <em>Credential Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Credential Kind</em>'.
	 * @see fudaban.model.CredentialKind
	 * @generated
	 */
	EEnum getCredentialKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.CredentialState <em>Credential State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Credential State</em>'.
	 * @see fudaban.model.CredentialState
	 * @generated
	 */
	EEnum getCredentialState();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.WorkState <em>Work State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Work State</em>'.
	 * @see fudaban.model.WorkState
	 * @generated
	 */
	EEnum getWorkState();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.WorkKind <em>Work Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Work Kind</em>'.
	 * @see fudaban.model.WorkKind
	 * @generated
	 */
	EEnum getWorkKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.RequestKind <em>Request Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Request Kind</em>'.
	 * @see fudaban.model.RequestKind
	 * @generated
	 */
	EEnum getRequestKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.RequestState <em>Request State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Request State</em>'.
	 * @see fudaban.model.RequestState
	 * @generated
	 */
	EEnum getRequestState();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.StepState <em>Step State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step State</em>'.
	 * @see fudaban.model.StepState
	 * @generated
	 */
	EEnum getStepState();

	/**
	 * Returns the meta object for enum '{@link fudaban.model.StaffEventKind <em>Staff Event Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Staff Event Kind</em>'.
	 * @see fudaban.model.StaffEventKind
	 * @generated
	 */
	EEnum getStaffEventKind();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '<em>Bytes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Bytes</em>'.
	 * @model instanceClass="byte[]"
	 * @generated
	 */
	EDataType getBytes();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

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
		 * The meta object literal for the '{@link fudaban.model.impl.RecordImpl <em>Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.RecordImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getRecord()
		 * @generated
		 */
		EClass RECORD = eINSTANCE.getRecord();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__ID = eINSTANCE.getRecord_Id();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__VERSION = eINSTANCE.getRecord_Version();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__CREATED = eINSTANCE.getRecord_Created();

		/**
		 * The meta object literal for the '<em><b>Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__CHANGED = eINSTANCE.getRecord_Changed();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__LABEL = eINSTANCE.getRecord_Label();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__CLASSIFICATION = eINSTANCE.getRecord_Classification();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.OrganizationImpl <em>Organization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.OrganizationImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getOrganization()
		 * @generated
		 */
		EClass ORGANIZATION = eINSTANCE.getOrganization();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__NAME = eINSTANCE.getOrganization_Name();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__SHORT_NAME = eINSTANCE.getOrganization_ShortName();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__PARENT = eINSTANCE.getOrganization_Parent();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__POSITION = eINSTANCE.getOrganization_Position();

		/**
		 * The meta object literal for the '<em><b>Extension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__EXTENSION = eINSTANCE.getOrganization_Extension();

		/**
		 * The meta object literal for the '<em><b>Coordinator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__COORDINATOR = eINSTANCE.getOrganization_Coordinator();

		/**
		 * The meta object literal for the '<em><b>Destination</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__DESTINATION = eINSTANCE.getOrganization_Destination();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__VALID_FROM = eINSTANCE.getOrganization_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__VALID_TO = eINSTANCE.getOrganization_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATION__CODES = eINSTANCE.getOrganization_Codes();

		/**
		 * The meta object literal for the '<em><b>Taken Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__TAKEN_OVER = eINSTANCE.getOrganization_TakenOver();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.CodeImpl <em>Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.CodeImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getCode()
		 * @generated
		 */
		EClass CODE = eINSTANCE.getCode();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__SYSTEM = eINSTANCE.getCode_System();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__VALUE = eINSTANCE.getCode_Value();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.PersonImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Staff Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__STAFF_NUMBER = eINSTANCE.getPerson_StaffNumber();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FAMILY_NAME = eINSTANCE.getPerson_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GIVEN_NAME = eINSTANCE.getPerson_GivenName();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__DISPLAY_NAME = eINSTANCE.getPerson_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Family Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FAMILY_KANA = eINSTANCE.getPerson_FamilyKana();

		/**
		 * The meta object literal for the '<em><b>Given Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GIVEN_KANA = eINSTANCE.getPerson_GivenKana();

		/**
		 * The meta object literal for the '<em><b>Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__KANA = eINSTANCE.getPerson_Kana();

		/**
		 * The meta object literal for the '<em><b>Family Romaji</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FAMILY_ROMAJI = eINSTANCE.getPerson_FamilyRomaji();

		/**
		 * The meta object literal for the '<em><b>Given Romaji</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GIVEN_ROMAJI = eINSTANCE.getPerson_GivenRomaji();

		/**
		 * The meta object literal for the '<em><b>Former Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FORMER_FAMILY_NAME = eINSTANCE.getPerson_FormerFamilyName();

		/**
		 * The meta object literal for the '<em><b>Common Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__COMMON_NAME = eINSTANCE.getPerson_CommonName();

		/**
		 * The meta object literal for the '<em><b>Substitute Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__SUBSTITUTE_NAME = eINSTANCE.getPerson_SubstituteName();

		/**
		 * The meta object literal for the '<em><b>Birth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__BIRTH = eINSTANCE.getPerson_Birth();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ORGANIZATION = eINSTANCE.getPerson_Organization();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__UNIT_NAME = eINSTANCE.getPerson_UnitName();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__TITLE = eINSTANCE.getPerson_Title();

		/**
		 * The meta object literal for the '<em><b>Extension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__EXTENSION = eINSTANCE.getPerson_Extension();

		/**
		 * The meta object literal for the '<em><b>Mail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__MAIL = eINSTANCE.getPerson_Mail();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__VALID_FROM = eINSTANCE.getPerson_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__VALID_TO = eINSTANCE.getPerson_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Card Epoch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__CARD_EPOCH = eINSTANCE.getPerson_CardEpoch();

		/**
		 * The meta object literal for the '<em><b>Photo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PHOTO = eINSTANCE.getPerson_Photo();

		/**
		 * The meta object literal for the '<em><b>Taken Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__TAKEN_OVER = eINSTANCE.getPerson_TakenOver();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.AccountImpl <em>Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.AccountImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getAccount()
		 * @generated
		 */
		EClass ACCOUNT = eINSTANCE.getAccount();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__NAME = eINSTANCE.getAccount_Name();

		/**
		 * The meta object literal for the '<em><b>Active Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__ACTIVE_NAME = eINSTANCE.getAccount_ActiveName();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__DISPLAY_NAME = eINSTANCE.getAccount_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__ROLE = eINSTANCE.getAccount_Role();

		/**
		 * The meta object literal for the '<em><b>Employer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__EMPLOYER = eINSTANCE.getAccount_Employer();

		/**
		 * The meta object literal for the '<em><b>Disabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__DISABLED = eINSTANCE.getAccount_Disabled();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__PERSON = eINSTANCE.getAccount_Person();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.CredentialImpl <em>Credential</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.CredentialImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getCredential()
		 * @generated
		 */
		EClass CREDENTIAL = eINSTANCE.getCredential();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__NUMBER = eINSTANCE.getCredential_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__KIND = eINSTANCE.getCredential_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__STATE = eINSTANCE.getCredential_State();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__PERSON = eINSTANCE.getCredential_Person();

		/**
		 * The meta object literal for the '<em><b>Active Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__ACTIVE_KEY = eINSTANCE.getCredential_ActiveKey();

		/**
		 * The meta object literal for the '<em><b>Holder Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__HOLDER_NAME = eINSTANCE.getCredential_HolderName();

		/**
		 * The meta object literal for the '<em><b>Holder Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__HOLDER_KANA = eINSTANCE.getCredential_HolderKana();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__UNIT_NAME = eINSTANCE.getCredential_UnitName();

		/**
		 * The meta object literal for the '<em><b>Chip Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__CHIP_ID = eINSTANCE.getCredential_ChipId();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__UID = eINSTANCE.getCredential_Uid();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__ISSUED_ON = eINSTANCE.getCredential_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__EXPIRES_ON = eINSTANCE.getCredential_ExpiresOn();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__REASON = eINSTANCE.getCredential_Reason();

		/**
		 * The meta object literal for the '<em><b>Successor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__SUCCESSOR = eINSTANCE.getCredential_Successor();

		/**
		 * The meta object literal for the '<em><b>Taken Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREDENTIAL__TAKEN_OVER = eINSTANCE.getCredential_TakenOver();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.ContractImpl <em>Contract</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.ContractImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getContract()
		 * @generated
		 */
		EClass CONTRACT = eINSTANCE.getContract();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__TITLE = eINSTANCE.getContract_Title();

		/**
		 * The meta object literal for the '<em><b>Contract Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__CONTRACT_NUMBER = eINSTANCE.getContract_ContractNumber();

		/**
		 * The meta object literal for the '<em><b>Active Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__ACTIVE_NUMBER = eINSTANCE.getContract_ActiveNumber();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__EDITION = eINSTANCE.getContract_Edition();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__VALID_FROM = eINSTANCE.getContract_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__VALID_TO = eINSTANCE.getContract_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Handover From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__HANDOVER_FROM = eINSTANCE.getContract_HandoverFrom();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__PLACE = eINSTANCE.getContract_Place();

		/**
		 * The meta object literal for the '<em><b>Staff</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__STAFF = eINSTANCE.getContract_Staff();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__HOURS = eINSTANCE.getContract_Hours();

		/**
		 * The meta object literal for the '<em><b>Designated Days</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__DESIGNATED_DAYS = eINSTANCE.getContract_DesignatedDays();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__ROWS = eINSTANCE.getContract_Rows();

		/**
		 * The meta object literal for the '<em><b>Deliverables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__DELIVERABLES = eINSTANCE.getContract_Deliverables();

		/**
		 * The meta object literal for the '<em><b>Protected Kinds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__PROTECTED_KINDS = eINSTANCE.getContract_ProtectedKinds();

		/**
		 * The meta object literal for the '<em><b>Lent Papers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__LENT_PAPERS = eINSTANCE.getContract_LentPapers();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__PEOPLE = eINSTANCE.getContract_People();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.IntervalImpl <em>Interval</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.IntervalImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getInterval()
		 * @generated
		 */
		EClass INTERVAL = eINSTANCE.getInterval();

		/**
		 * The meta object literal for the '<em><b>Begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVAL__BEGIN = eINSTANCE.getInterval_Begin();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVAL__END = eINSTANCE.getInterval_End();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.DesignatedDayImpl <em>Designated Day</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.DesignatedDayImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getDesignatedDay()
		 * @generated
		 */
		EClass DESIGNATED_DAY = eINSTANCE.getDesignatedDay();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGNATED_DAY__DAY = eINSTANCE.getDesignatedDay_Day();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGNATED_DAY__REASON = eINSTANCE.getDesignatedDay_Reason();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.WorkRowImpl <em>Work Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.WorkRowImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getWorkRow()
		 * @generated
		 */
		EClass WORK_ROW = eINSTANCE.getWorkRow();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ROW__NUMBER = eINSTANCE.getWorkRow_Number();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ROW__ITEM = eINSTANCE.getWorkRow_Item();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ROW__CONTENT = eINSTANCE.getWorkRow_Content();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ROW__FREQUENCY = eINSTANCE.getWorkRow_Frequency();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ROW__RULE = eINSTANCE.getWorkRow_Rule();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ROW__EVIDENCE = eINSTANCE.getWorkRow_Evidence();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.DeliverableImpl <em>Deliverable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.DeliverableImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getDeliverable()
		 * @generated
		 */
		EClass DELIVERABLE = eINSTANCE.getDeliverable();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__NUMBER = eINSTANCE.getDeliverable_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__NAME = eINSTANCE.getDeliverable_Name();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__QUANTITY = eINSTANCE.getDeliverable_Quantity();

		/**
		 * The meta object literal for the '<em><b>Due Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__DUE_TEXT = eINSTANCE.getDeliverable_DueText();

		/**
		 * The meta object literal for the '<em><b>Due Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__DUE_RULE = eINSTANCE.getDeliverable_DueRule();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__REMARK = eINSTANCE.getDeliverable_Remark();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.ProtectedKindImpl <em>Protected Kind</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.ProtectedKindImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getProtectedKind()
		 * @generated
		 */
		EClass PROTECTED_KIND = eINSTANCE.getProtectedKind();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_KIND__NUMBER = eINSTANCE.getProtectedKind_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_KIND__KIND = eINSTANCE.getProtectedKind_Kind();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_KIND__DETAIL = eINSTANCE.getProtectedKind_Detail();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_KIND__CLASSIFICATION = eINSTANCE.getProtectedKind_Classification();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.LentPaperImpl <em>Lent Paper</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.LentPaperImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getLentPaper()
		 * @generated
		 */
		EClass LENT_PAPER = eINSTANCE.getLentPaper();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENT_PAPER__NUMBER = eINSTANCE.getLentPaper_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENT_PAPER__NAME = eINSTANCE.getLentPaper_Name();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENT_PAPER__QUANTITY = eINSTANCE.getLentPaper_Quantity();

		/**
		 * The meta object literal for the '<em><b>Lent On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENT_PAPER__LENT_ON = eINSTANCE.getLentPaper_LentOn();

		/**
		 * The meta object literal for the '<em><b>Returned On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENT_PAPER__RETURNED_ON = eINSTANCE.getLentPaper_ReturnedOn();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.ContractPersonImpl <em>Contract Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.ContractPersonImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getContractPerson()
		 * @generated
		 */
		EClass CONTRACT_PERSON = eINSTANCE.getContractPerson();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_PERSON__NAME = eINSTANCE.getContractPerson_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_PERSON__ROLE = eINSTANCE.getContractPerson_Role();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_PERSON__VALID_FROM = eINSTANCE.getContractPerson_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_PERSON__VALID_TO = eINSTANCE.getContractPerson_ValidTo();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.WorkItemImpl <em>Work Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.WorkItemImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getWorkItem()
		 * @generated
		 */
		EClass WORK_ITEM = eINSTANCE.getWorkItem();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__NUMBER = eINSTANCE.getWorkItem_Number();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__ROW = eINSTANCE.getWorkItem_Row();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__TITLE = eINSTANCE.getWorkItem_Title();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__CONTENT = eINSTANCE.getWorkItem_Content();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__OUTCOME = eINSTANCE.getWorkItem_Outcome();

		/**
		 * The meta object literal for the '<em><b>Handover</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__HANDOVER = eINSTANCE.getWorkItem_Handover();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__STATE = eINSTANCE.getWorkItem_State();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__STARTED = eINSTANCE.getWorkItem_Started();

		/**
		 * The meta object literal for the '<em><b>Finished</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__FINISHED = eINSTANCE.getWorkItem_Finished();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__ACCOUNT = eINSTANCE.getWorkItem_Account();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__COUNT = eINSTANCE.getWorkItem_Count();

		/**
		 * The meta object literal for the '<em><b>Taken Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__TAKEN_OVER = eINSTANCE.getWorkItem_TakenOver();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__KIND = eINSTANCE.getWorkItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Protected Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__PROTECTED_CONTENT = eINSTANCE.getWorkItem_ProtectedContent();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__NOTES = eINSTANCE.getWorkItem_Notes();

		/**
		 * The meta object literal for the '<em><b>Asked By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__ASKED_BY = eINSTANCE.getWorkItem_AskedBy();

		/**
		 * The meta object literal for the '<em><b>Late Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__LATE_REASON = eINSTANCE.getWorkItem_LateReason();

		/**
		 * The meta object literal for the '<em><b>Start Entered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__START_ENTERED = eINSTANCE.getWorkItem_StartEntered();

		/**
		 * The meta object literal for the '<em><b>Finish Entered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__FINISH_ENTERED = eINSTANCE.getWorkItem_FinishEntered();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.WorkSpanImpl <em>Work Span</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.WorkSpanImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getWorkSpan()
		 * @generated
		 */
		EClass WORK_SPAN = eINSTANCE.getWorkSpan();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_SPAN__ITEM = eINSTANCE.getWorkSpan_Item();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_SPAN__ACCOUNT = eINSTANCE.getWorkSpan_Account();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_SPAN__ROW = eINSTANCE.getWorkSpan_Row();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_SPAN__KIND = eINSTANCE.getWorkSpan_Kind();

		/**
		 * The meta object literal for the '<em><b>Begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_SPAN__BEGIN = eINSTANCE.getWorkSpan_Begin();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_SPAN__END = eINSTANCE.getWorkSpan_End();

		/**
		 * The meta object literal for the '<em><b>Begin Entered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_SPAN__BEGIN_ENTERED = eINSTANCE.getWorkSpan_BeginEntered();

		/**
		 * The meta object literal for the '<em><b>End Entered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_SPAN__END_ENTERED = eINSTANCE.getWorkSpan_EndEntered();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.RequestImpl <em>Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.RequestImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getRequest()
		 * @generated
		 */
		EClass REQUEST = eINSTANCE.getRequest();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__NUMBER = eINSTANCE.getRequest_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__KIND = eINSTANCE.getRequest_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__STATE = eINSTANCE.getRequest_State();

		/**
		 * The meta object literal for the '<em><b>Act</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__ACT = eINSTANCE.getRequest_Act();

		/**
		 * The meta object literal for the '<em><b>Input</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__INPUT = eINSTANCE.getRequest_Input();

		/**
		 * The meta object literal for the '<em><b>Initiator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__INITIATOR = eINSTANCE.getRequest_Initiator();

		/**
		 * The meta object literal for the '<em><b>Effective On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__EFFECTIVE_ON = eINSTANCE.getRequest_EffectiveOn();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__DUE = eINSTANCE.getRequest_Due();

		/**
		 * The meta object literal for the '<em><b>Work Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__WORK_ITEM = eINSTANCE.getRequest_WorkItem();

		/**
		 * The meta object literal for the '<em><b>Happened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__HAPPENED = eINSTANCE.getRequest_Happened();

		/**
		 * The meta object literal for the '<em><b>Instructed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__INSTRUCTED_BY = eINSTANCE.getRequest_InstructedBy();

		/**
		 * The meta object literal for the '<em><b>Instructed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__INSTRUCTED_AT = eINSTANCE.getRequest_InstructedAt();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__DECIDED_BY = eINSTANCE.getRequest_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__DECIDED_ON = eINSTANCE.getRequest_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Scan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__SCAN = eINSTANCE.getRequest_Scan();

		/**
		 * The meta object literal for the '<em><b>Entry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__ENTRY = eINSTANCE.getRequest_Entry();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.StepImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__KEY = eINSTANCE.getStep_Key();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__KIND = eINSTANCE.getStep_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__STATE = eINSTANCE.getStep_State();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__PLAN = eINSTANCE.getStep_Plan();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__OUTCOME = eINSTANCE.getStep_Outcome();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__SUBJECT = eINSTANCE.getStep_Subject();

		/**
		 * The meta object literal for the '<em><b>Executor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__EXECUTOR = eINSTANCE.getStep_Executor();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.AttachmentImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__MEDIA_TYPE = eINSTANCE.getAttachment_MediaType();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SIZE = eINSTANCE.getAttachment_Size();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__HASH = eINSTANCE.getAttachment_Hash();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__PERSON = eINSTANCE.getAttachment_Person();

		/**
		 * The meta object literal for the '<em><b>Belongs To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__BELONGS_TO = eINSTANCE.getAttachment_BelongsTo();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__CONTENT = eINSTANCE.getAttachment_Content();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.FactImpl <em>Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.FactImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getFact()
		 * @generated
		 */
		EClass FACT = eINSTANCE.getFact();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__SUBJECT = eINSTANCE.getFact_Subject();

		/**
		 * The meta object literal for the '<em><b>Effective On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__EFFECTIVE_ON = eINSTANCE.getFact_EffectiveOn();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.CardIssuedImpl <em>Card Issued</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.CardIssuedImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getCardIssued()
		 * @generated
		 */
		EClass CARD_ISSUED = eINSTANCE.getCardIssued();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ISSUED__PERSON = eINSTANCE.getCardIssued_Person();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ISSUED__KIND = eINSTANCE.getCardIssued_Kind();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.CardStateChangedImpl <em>Card State Changed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.CardStateChangedImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getCardStateChanged()
		 * @generated
		 */
		EClass CARD_STATE_CHANGED = eINSTANCE.getCardStateChanged();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_STATE_CHANGED__BEFORE = eINSTANCE.getCardStateChanged_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_STATE_CHANGED__AFTER = eINSTANCE.getCardStateChanged_After();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.StaffMovedImpl <em>Staff Moved</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.StaffMovedImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getStaffMoved()
		 * @generated
		 */
		EClass STAFF_MOVED = eINSTANCE.getStaffMoved();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_MOVED__KIND = eINSTANCE.getStaffMoved_Kind();

		/**
		 * The meta object literal for the '<em><b>Organization Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_MOVED__ORGANIZATION_BEFORE = eINSTANCE.getStaffMoved_OrganizationBefore();

		/**
		 * The meta object literal for the '<em><b>Organization After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_MOVED__ORGANIZATION_AFTER = eINSTANCE.getStaffMoved_OrganizationAfter();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.WorkRecordedImpl <em>Work Recorded</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.WorkRecordedImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getWorkRecorded()
		 * @generated
		 */
		EClass WORK_RECORDED = eINSTANCE.getWorkRecorded();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_RECORDED__REASON = eINSTANCE.getWorkRecorded_Reason();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_RECORDED__UNTIL = eINSTANCE.getWorkRecorded_Until();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.ProtectedLeftImpl <em>Protected Left</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.ProtectedLeftImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getProtectedLeft()
		 * @generated
		 */
		EClass PROTECTED_LEFT = eINSTANCE.getProtectedLeft();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_LEFT__CLASSIFICATION = eINSTANCE.getProtectedLeft_Classification();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_LEFT__WHAT = eINSTANCE.getProtectedLeft_What();

		/**
		 * The meta object literal for the '<em><b>How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_LEFT__HOW = eINSTANCE.getProtectedLeft_How();

		/**
		 * The meta object literal for the '<em><b>Destination</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_LEFT__DESTINATION = eINSTANCE.getProtectedLeft_Destination();

		/**
		 * The meta object literal for the '<em><b>Copies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_LEFT__COPIES = eINSTANCE.getProtectedLeft_Copies();

		/**
		 * The meta object literal for the '{@link fudaban.model.impl.CheckMadeImpl <em>Check Made</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.CheckMadeImpl
		 * @see fudaban.model.impl.ModelPackageImpl#getCheckMade()
		 * @generated
		 */
		EClass CHECK_MADE = eINSTANCE.getCheckMade();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_MADE__ITEM = eINSTANCE.getCheckMade_Item();

		/**
		 * The meta object literal for the '<em><b>Normal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_MADE__NORMAL = eINSTANCE.getCheckMade_Normal();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_MADE__VALUE = eINSTANCE.getCheckMade_Value();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_MADE__REMARK = eINSTANCE.getCheckMade_Remark();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_MADE__OUTPUT = eINSTANCE.getCheckMade_Output();

		/**
		 * The meta object literal for the '{@link fudaban.model.Classification <em>Classification</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.Classification
		 * @see fudaban.model.impl.ModelPackageImpl#getClassification()
		 * @generated
		 */
		EEnum CLASSIFICATION = eINSTANCE.getClassification();

		/**
		 * The meta object literal for the '{@link fudaban.model.Role <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.Role
		 * @see fudaban.model.impl.ModelPackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link fudaban.model.Employer <em>Employer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.Employer
		 * @see fudaban.model.impl.ModelPackageImpl#getEmployer()
		 * @generated
		 */
		EEnum EMPLOYER = eINSTANCE.getEmployer();

		/**
		 * The meta object literal for the '{@link fudaban.model.CredentialKind <em>Credential Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.CredentialKind
		 * @see fudaban.model.impl.ModelPackageImpl#getCredentialKind()
		 * @generated
		 */
		EEnum CREDENTIAL_KIND = eINSTANCE.getCredentialKind();

		/**
		 * The meta object literal for the '{@link fudaban.model.CredentialState <em>Credential State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.CredentialState
		 * @see fudaban.model.impl.ModelPackageImpl#getCredentialState()
		 * @generated
		 */
		EEnum CREDENTIAL_STATE = eINSTANCE.getCredentialState();

		/**
		 * The meta object literal for the '{@link fudaban.model.WorkState <em>Work State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.WorkState
		 * @see fudaban.model.impl.ModelPackageImpl#getWorkState()
		 * @generated
		 */
		EEnum WORK_STATE = eINSTANCE.getWorkState();

		/**
		 * The meta object literal for the '{@link fudaban.model.WorkKind <em>Work Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.WorkKind
		 * @see fudaban.model.impl.ModelPackageImpl#getWorkKind()
		 * @generated
		 */
		EEnum WORK_KIND = eINSTANCE.getWorkKind();

		/**
		 * The meta object literal for the '{@link fudaban.model.RequestKind <em>Request Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.RequestKind
		 * @see fudaban.model.impl.ModelPackageImpl#getRequestKind()
		 * @generated
		 */
		EEnum REQUEST_KIND = eINSTANCE.getRequestKind();

		/**
		 * The meta object literal for the '{@link fudaban.model.RequestState <em>Request State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.RequestState
		 * @see fudaban.model.impl.ModelPackageImpl#getRequestState()
		 * @generated
		 */
		EEnum REQUEST_STATE = eINSTANCE.getRequestState();

		/**
		 * The meta object literal for the '{@link fudaban.model.StepState <em>Step State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.StepState
		 * @see fudaban.model.impl.ModelPackageImpl#getStepState()
		 * @generated
		 */
		EEnum STEP_STATE = eINSTANCE.getStepState();

		/**
		 * The meta object literal for the '{@link fudaban.model.StaffEventKind <em>Staff Event Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.StaffEventKind
		 * @see fudaban.model.impl.ModelPackageImpl#getStaffEventKind()
		 * @generated
		 */
		EEnum STAFF_EVENT_KIND = eINSTANCE.getStaffEventKind();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see fudaban.model.impl.ModelPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see fudaban.model.impl.ModelPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Bytes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.model.impl.ModelPackageImpl#getBytes()
		 * @generated
		 */
		EDataType BYTES = eINSTANCE.getBytes();

	}

} //ModelPackage

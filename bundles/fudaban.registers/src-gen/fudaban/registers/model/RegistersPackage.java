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
	 * The meta object id for the '{@link fudaban.registers.model.impl.AccountReviewImpl <em>Account Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.impl.AccountReviewImpl
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getAccountReview()
	 * @generated
	 */
	int ACCOUNT_REVIEW = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__SYSTEM = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__STATE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Opened On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__OPENED_ON = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__DUE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Opened By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__OPENED_BY = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Collections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__COLLECTIONS = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Collected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__COLLECTED_ON = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__SOURCE = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__SOURCE_HASH = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Listed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__LISTED = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__RECORDED = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Matching</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__MATCHING = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__CLOSED_ON = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Closed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__CLOSED_BY = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__HEAD = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Report Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__REPORT_HASH = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW__REMARK = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Account Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_REVIEW_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.impl.ReviewFindingImpl <em>Review Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.impl.ReviewFindingImpl
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getReviewFinding()
	 * @generated
	 */
	int REVIEW_FINDING = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__KEY = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__REVIEW = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__SYSTEM = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__NAME = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__KIND = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__STATE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Owner Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__OWNER_NAME = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__RECORDED = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__FOUND = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Last Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__LAST_LOGIN = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__DECISION = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__REASON = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__REFERENCE = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__DECIDED_BY = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__DECIDED_ON = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__DUE = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__VERIFIED_ON = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING__SEEN = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Review Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FINDING_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 20;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.impl.ContractMemberImpl <em>Contract Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.impl.ContractMemberImpl
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getContractMember()
	 * @generated
	 */
	int CONTRACT_MEMBER = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__NAME = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Post</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__POST = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__STATE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__FIRST_DAY = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__LAST_DAY = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__REPLACES = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__REASON = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Urgent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__URGENT = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__PHONE = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Proposed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__PROPOSED_ON = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__LEAD = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__APPROVED_ON = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__APPROVED_BY = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>End Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER__END_REASON = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Contract Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_MEMBER_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.impl.MemberPaperImpl <em>Member Paper</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.impl.MemberPaperImpl
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getMemberPaper()
	 * @generated
	 */
	int MEMBER_PAPER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__MEMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__KIND = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__TITLE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__RECEIVED_ON = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__EXPIRES_ON = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER__HASH = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Member Paper</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_PAPER_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.SystemAccountState <em>System Account State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.SystemAccountState
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getSystemAccountState()
	 * @generated
	 */
	int SYSTEM_ACCOUNT_STATE = 6;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.RowState <em>Row State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.RowState
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getRowState()
	 * @generated
	 */
	int ROW_STATE = 7;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.ReviewState <em>Review State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.ReviewState
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getReviewState()
	 * @generated
	 */
	int REVIEW_STATE = 8;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.FindingKind <em>Finding Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.FindingKind
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getFindingKind()
	 * @generated
	 */
	int FINDING_KIND = 9;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.FindingState <em>Finding State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.FindingState
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getFindingState()
	 * @generated
	 */
	int FINDING_STATE = 10;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.FindingDecision <em>Finding Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.FindingDecision
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getFindingDecision()
	 * @generated
	 */
	int FINDING_DECISION = 11;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.MemberPost <em>Member Post</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.MemberPost
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getMemberPost()
	 * @generated
	 */
	int MEMBER_POST = 12;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.MemberState <em>Member State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.MemberState
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getMemberState()
	 * @generated
	 */
	int MEMBER_STATE = 13;

	/**
	 * The meta object id for the '{@link fudaban.registers.model.MemberPaperKind <em>Member Paper Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.registers.model.MemberPaperKind
	 * @see fudaban.registers.model.impl.RegistersPackageImpl#getMemberPaperKind()
	 * @generated
	 */
	int MEMBER_PAPER_KIND = 14;


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
	 * Returns the meta object for class '{@link fudaban.registers.model.AccountReview <em>Account Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Account Review</em>'.
	 * @see fudaban.registers.model.AccountReview
	 * @generated
	 */
	EClass getAccountReview();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.registers.model.AccountReview#getNumber()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see fudaban.registers.model.AccountReview#getSystem()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_System();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.registers.model.AccountReview#getState()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getOpenedOn <em>Opened On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened On</em>'.
	 * @see fudaban.registers.model.AccountReview#getOpenedOn()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_OpenedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see fudaban.registers.model.AccountReview#getDue()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_Due();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getOpenedBy <em>Opened By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened By</em>'.
	 * @see fudaban.registers.model.AccountReview#getOpenedBy()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_OpenedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getCollections <em>Collections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collections</em>'.
	 * @see fudaban.registers.model.AccountReview#getCollections()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_Collections();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getCollectedOn <em>Collected On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected On</em>'.
	 * @see fudaban.registers.model.AccountReview#getCollectedOn()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_CollectedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fudaban.registers.model.AccountReview#getSource()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_Source();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getSourceHash <em>Source Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Hash</em>'.
	 * @see fudaban.registers.model.AccountReview#getSourceHash()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_SourceHash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getListed <em>Listed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Listed</em>'.
	 * @see fudaban.registers.model.AccountReview#getListed()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_Listed();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getRecorded <em>Recorded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded</em>'.
	 * @see fudaban.registers.model.AccountReview#getRecorded()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_Recorded();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getMatching <em>Matching</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Matching</em>'.
	 * @see fudaban.registers.model.AccountReview#getMatching()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_Matching();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see fudaban.registers.model.AccountReview#getClosedOn()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_ClosedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getClosedBy <em>Closed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed By</em>'.
	 * @see fudaban.registers.model.AccountReview#getClosedBy()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_ClosedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head</em>'.
	 * @see fudaban.registers.model.AccountReview#getHead()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_Head();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getReportHash <em>Report Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report Hash</em>'.
	 * @see fudaban.registers.model.AccountReview#getReportHash()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_ReportHash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.AccountReview#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.registers.model.AccountReview#getRemark()
	 * @see #getAccountReview()
	 * @generated
	 */
	EAttribute getAccountReview_Remark();

	/**
	 * Returns the meta object for class '{@link fudaban.registers.model.ReviewFinding <em>Review Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review Finding</em>'.
	 * @see fudaban.registers.model.ReviewFinding
	 * @generated
	 */
	EClass getReviewFinding();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getKey()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Key();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getReview()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Review();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getNumber()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getSystem()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_System();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getName()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getKind()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getState()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getPerson()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getOwnerName <em>Owner Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner Name</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getOwnerName()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_OwnerName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getRecorded <em>Recorded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getRecorded()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Recorded();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getFound <em>Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getFound()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Found();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getLastLogin <em>Last Login</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Login</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getLastLogin()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_LastLogin();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getDecision()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Decision();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getReason()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getReference()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Reference();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getDecidedBy()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getDecidedOn()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getDue()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Due();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getVerifiedOn <em>Verified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified On</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getVerifiedOn()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_VerifiedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ReviewFinding#getSeen <em>Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seen</em>'.
	 * @see fudaban.registers.model.ReviewFinding#getSeen()
	 * @see #getReviewFinding()
	 * @generated
	 */
	EAttribute getReviewFinding_Seen();

	/**
	 * Returns the meta object for class '{@link fudaban.registers.model.ContractMember <em>Contract Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contract Member</em>'.
	 * @see fudaban.registers.model.ContractMember
	 * @generated
	 */
	EClass getContractMember();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.registers.model.ContractMember#getNumber()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.registers.model.ContractMember#getName()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getPost <em>Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Post</em>'.
	 * @see fudaban.registers.model.ContractMember#getPost()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_Post();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.registers.model.ContractMember#getState()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getFirstDay <em>First Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Day</em>'.
	 * @see fudaban.registers.model.ContractMember#getFirstDay()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_FirstDay();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getLastDay <em>Last Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Day</em>'.
	 * @see fudaban.registers.model.ContractMember#getLastDay()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_LastDay();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaces</em>'.
	 * @see fudaban.registers.model.ContractMember#getReplaces()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_Replaces();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.registers.model.ContractMember#getReason()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#isUrgent <em>Urgent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Urgent</em>'.
	 * @see fudaban.registers.model.ContractMember#isUrgent()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_Urgent();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see fudaban.registers.model.ContractMember#getPhone()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_Phone();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getProposedOn <em>Proposed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposed On</em>'.
	 * @see fudaban.registers.model.ContractMember#getProposedOn()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_ProposedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead</em>'.
	 * @see fudaban.registers.model.ContractMember#getLead()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_Lead();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getApprovedOn <em>Approved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved On</em>'.
	 * @see fudaban.registers.model.ContractMember#getApprovedOn()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_ApprovedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved By</em>'.
	 * @see fudaban.registers.model.ContractMember#getApprovedBy()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_ApprovedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.ContractMember#getEndReason <em>End Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Reason</em>'.
	 * @see fudaban.registers.model.ContractMember#getEndReason()
	 * @see #getContractMember()
	 * @generated
	 */
	EAttribute getContractMember_EndReason();

	/**
	 * Returns the meta object for class '{@link fudaban.registers.model.MemberPaper <em>Member Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Member Paper</em>'.
	 * @see fudaban.registers.model.MemberPaper
	 * @generated
	 */
	EClass getMemberPaper();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.MemberPaper#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member</em>'.
	 * @see fudaban.registers.model.MemberPaper#getMember()
	 * @see #getMemberPaper()
	 * @generated
	 */
	EAttribute getMemberPaper_Member();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.MemberPaper#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.registers.model.MemberPaper#getKind()
	 * @see #getMemberPaper()
	 * @generated
	 */
	EAttribute getMemberPaper_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.MemberPaper#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fudaban.registers.model.MemberPaper#getTitle()
	 * @see #getMemberPaper()
	 * @generated
	 */
	EAttribute getMemberPaper_Title();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.MemberPaper#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see fudaban.registers.model.MemberPaper#getReceivedOn()
	 * @see #getMemberPaper()
	 * @generated
	 */
	EAttribute getMemberPaper_ReceivedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.MemberPaper#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see fudaban.registers.model.MemberPaper#getExpiresOn()
	 * @see #getMemberPaper()
	 * @generated
	 */
	EAttribute getMemberPaper_ExpiresOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.registers.model.MemberPaper#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see fudaban.registers.model.MemberPaper#getHash()
	 * @see #getMemberPaper()
	 * @generated
	 */
	EAttribute getMemberPaper_Hash();

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
	 * Returns the meta object for enum '{@link fudaban.registers.model.ReviewState <em>Review State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review State</em>'.
	 * @see fudaban.registers.model.ReviewState
	 * @generated
	 */
	EEnum getReviewState();

	/**
	 * Returns the meta object for enum '{@link fudaban.registers.model.FindingKind <em>Finding Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Finding Kind</em>'.
	 * @see fudaban.registers.model.FindingKind
	 * @generated
	 */
	EEnum getFindingKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.registers.model.FindingState <em>Finding State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Finding State</em>'.
	 * @see fudaban.registers.model.FindingState
	 * @generated
	 */
	EEnum getFindingState();

	/**
	 * Returns the meta object for enum '{@link fudaban.registers.model.FindingDecision <em>Finding Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Finding Decision</em>'.
	 * @see fudaban.registers.model.FindingDecision
	 * @generated
	 */
	EEnum getFindingDecision();

	/**
	 * Returns the meta object for enum '{@link fudaban.registers.model.MemberPost <em>Member Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Member Post</em>'.
	 * @see fudaban.registers.model.MemberPost
	 * @generated
	 */
	EEnum getMemberPost();

	/**
	 * Returns the meta object for enum '{@link fudaban.registers.model.MemberState <em>Member State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Member State</em>'.
	 * @see fudaban.registers.model.MemberState
	 * @generated
	 */
	EEnum getMemberState();

	/**
	 * Returns the meta object for enum '{@link fudaban.registers.model.MemberPaperKind <em>Member Paper Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Member Paper Kind</em>'.
	 * @see fudaban.registers.model.MemberPaperKind
	 * @generated
	 */
	EEnum getMemberPaperKind();

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
		 * The meta object literal for the '{@link fudaban.registers.model.impl.AccountReviewImpl <em>Account Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.impl.AccountReviewImpl
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getAccountReview()
		 * @generated
		 */
		EClass ACCOUNT_REVIEW = eINSTANCE.getAccountReview();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__NUMBER = eINSTANCE.getAccountReview_Number();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__SYSTEM = eINSTANCE.getAccountReview_System();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__STATE = eINSTANCE.getAccountReview_State();

		/**
		 * The meta object literal for the '<em><b>Opened On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__OPENED_ON = eINSTANCE.getAccountReview_OpenedOn();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__DUE = eINSTANCE.getAccountReview_Due();

		/**
		 * The meta object literal for the '<em><b>Opened By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__OPENED_BY = eINSTANCE.getAccountReview_OpenedBy();

		/**
		 * The meta object literal for the '<em><b>Collections</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__COLLECTIONS = eINSTANCE.getAccountReview_Collections();

		/**
		 * The meta object literal for the '<em><b>Collected On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__COLLECTED_ON = eINSTANCE.getAccountReview_CollectedOn();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__SOURCE = eINSTANCE.getAccountReview_Source();

		/**
		 * The meta object literal for the '<em><b>Source Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__SOURCE_HASH = eINSTANCE.getAccountReview_SourceHash();

		/**
		 * The meta object literal for the '<em><b>Listed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__LISTED = eINSTANCE.getAccountReview_Listed();

		/**
		 * The meta object literal for the '<em><b>Recorded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__RECORDED = eINSTANCE.getAccountReview_Recorded();

		/**
		 * The meta object literal for the '<em><b>Matching</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__MATCHING = eINSTANCE.getAccountReview_Matching();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__CLOSED_ON = eINSTANCE.getAccountReview_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Closed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__CLOSED_BY = eINSTANCE.getAccountReview_ClosedBy();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__HEAD = eINSTANCE.getAccountReview_Head();

		/**
		 * The meta object literal for the '<em><b>Report Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__REPORT_HASH = eINSTANCE.getAccountReview_ReportHash();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_REVIEW__REMARK = eINSTANCE.getAccountReview_Remark();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.impl.ReviewFindingImpl <em>Review Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.impl.ReviewFindingImpl
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getReviewFinding()
		 * @generated
		 */
		EClass REVIEW_FINDING = eINSTANCE.getReviewFinding();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__KEY = eINSTANCE.getReviewFinding_Key();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__REVIEW = eINSTANCE.getReviewFinding_Review();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__NUMBER = eINSTANCE.getReviewFinding_Number();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__SYSTEM = eINSTANCE.getReviewFinding_System();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__NAME = eINSTANCE.getReviewFinding_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__KIND = eINSTANCE.getReviewFinding_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__STATE = eINSTANCE.getReviewFinding_State();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__PERSON = eINSTANCE.getReviewFinding_Person();

		/**
		 * The meta object literal for the '<em><b>Owner Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__OWNER_NAME = eINSTANCE.getReviewFinding_OwnerName();

		/**
		 * The meta object literal for the '<em><b>Recorded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__RECORDED = eINSTANCE.getReviewFinding_Recorded();

		/**
		 * The meta object literal for the '<em><b>Found</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__FOUND = eINSTANCE.getReviewFinding_Found();

		/**
		 * The meta object literal for the '<em><b>Last Login</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__LAST_LOGIN = eINSTANCE.getReviewFinding_LastLogin();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__DECISION = eINSTANCE.getReviewFinding_Decision();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__REASON = eINSTANCE.getReviewFinding_Reason();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__REFERENCE = eINSTANCE.getReviewFinding_Reference();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__DECIDED_BY = eINSTANCE.getReviewFinding_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__DECIDED_ON = eINSTANCE.getReviewFinding_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__DUE = eINSTANCE.getReviewFinding_Due();

		/**
		 * The meta object literal for the '<em><b>Verified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__VERIFIED_ON = eINSTANCE.getReviewFinding_VerifiedOn();

		/**
		 * The meta object literal for the '<em><b>Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_FINDING__SEEN = eINSTANCE.getReviewFinding_Seen();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.impl.ContractMemberImpl <em>Contract Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.impl.ContractMemberImpl
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getContractMember()
		 * @generated
		 */
		EClass CONTRACT_MEMBER = eINSTANCE.getContractMember();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__NUMBER = eINSTANCE.getContractMember_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__NAME = eINSTANCE.getContractMember_Name();

		/**
		 * The meta object literal for the '<em><b>Post</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__POST = eINSTANCE.getContractMember_Post();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__STATE = eINSTANCE.getContractMember_State();

		/**
		 * The meta object literal for the '<em><b>First Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__FIRST_DAY = eINSTANCE.getContractMember_FirstDay();

		/**
		 * The meta object literal for the '<em><b>Last Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__LAST_DAY = eINSTANCE.getContractMember_LastDay();

		/**
		 * The meta object literal for the '<em><b>Replaces</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__REPLACES = eINSTANCE.getContractMember_Replaces();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__REASON = eINSTANCE.getContractMember_Reason();

		/**
		 * The meta object literal for the '<em><b>Urgent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__URGENT = eINSTANCE.getContractMember_Urgent();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__PHONE = eINSTANCE.getContractMember_Phone();

		/**
		 * The meta object literal for the '<em><b>Proposed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__PROPOSED_ON = eINSTANCE.getContractMember_ProposedOn();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__LEAD = eINSTANCE.getContractMember_Lead();

		/**
		 * The meta object literal for the '<em><b>Approved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__APPROVED_ON = eINSTANCE.getContractMember_ApprovedOn();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__APPROVED_BY = eINSTANCE.getContractMember_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>End Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT_MEMBER__END_REASON = eINSTANCE.getContractMember_EndReason();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.impl.MemberPaperImpl <em>Member Paper</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.impl.MemberPaperImpl
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getMemberPaper()
		 * @generated
		 */
		EClass MEMBER_PAPER = eINSTANCE.getMemberPaper();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER_PAPER__MEMBER = eINSTANCE.getMemberPaper_Member();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER_PAPER__KIND = eINSTANCE.getMemberPaper_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER_PAPER__TITLE = eINSTANCE.getMemberPaper_Title();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER_PAPER__RECEIVED_ON = eINSTANCE.getMemberPaper_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER_PAPER__EXPIRES_ON = eINSTANCE.getMemberPaper_ExpiresOn();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER_PAPER__HASH = eINSTANCE.getMemberPaper_Hash();

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

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.ReviewState <em>Review State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.ReviewState
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getReviewState()
		 * @generated
		 */
		EEnum REVIEW_STATE = eINSTANCE.getReviewState();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.FindingKind <em>Finding Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.FindingKind
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getFindingKind()
		 * @generated
		 */
		EEnum FINDING_KIND = eINSTANCE.getFindingKind();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.FindingState <em>Finding State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.FindingState
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getFindingState()
		 * @generated
		 */
		EEnum FINDING_STATE = eINSTANCE.getFindingState();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.FindingDecision <em>Finding Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.FindingDecision
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getFindingDecision()
		 * @generated
		 */
		EEnum FINDING_DECISION = eINSTANCE.getFindingDecision();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.MemberPost <em>Member Post</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.MemberPost
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getMemberPost()
		 * @generated
		 */
		EEnum MEMBER_POST = eINSTANCE.getMemberPost();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.MemberState <em>Member State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.MemberState
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getMemberState()
		 * @generated
		 */
		EEnum MEMBER_STATE = eINSTANCE.getMemberState();

		/**
		 * The meta object literal for the '{@link fudaban.registers.model.MemberPaperKind <em>Member Paper Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.registers.model.MemberPaperKind
		 * @see fudaban.registers.model.impl.RegistersPackageImpl#getMemberPaperKind()
		 * @generated
		 */
		EEnum MEMBER_PAPER_KIND = eINSTANCE.getMemberPaperKind();

	}

} //RegistersPackage

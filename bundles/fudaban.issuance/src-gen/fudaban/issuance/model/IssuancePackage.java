/**
 */
package fudaban.issuance.model;

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
 * @see fudaban.issuance.model.IssuanceFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface IssuancePackage extends EPackage {
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
	String eNS_URI = "http://fudaban/issuance/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "issuance";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	IssuancePackage eINSTANCE = fudaban.issuance.model.impl.IssuancePackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.impl.ApplicationImpl <em>Application</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.impl.ApplicationImpl
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getApplication()
	 * @generated
	 */
	int APPLICATION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__KIND = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__KIND_TEXT = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__CAUSE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__STATE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Staff Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__STAFF_NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__FAMILY_NAME = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__GIVEN_NAME = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__DISPLAY_NAME = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Family Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__FAMILY_KANA = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Given Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__GIVEN_KANA = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__KANA = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Family Romaji</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__FAMILY_ROMAJI = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Given Romaji</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__GIVEN_ROMAJI = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Former Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__FORMER_FAMILY_NAME = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__TITLE = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Birth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__BIRTH = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Birth Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__BIRTH_TEXT = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Photo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__PHOTO = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Card Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__CARD_KIND = ModelPackage.RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Card Kind Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__CARD_KIND_TEXT = ModelPackage.RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__DESTINATION = ModelPackage.RECORD_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__REASON = ModelPackage.RECORD_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__SOURCE = ModelPackage.RECORD_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__SOURCE_HASH = ModelPackage.RECORD_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Source Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__SOURCE_LINE = ModelPackage.RECORD_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Source Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__SOURCE_PLACE = ModelPackage.RECORD_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Source Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__SOURCE_KEY = ModelPackage.RECORD_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__TAKEN_OVER = ModelPackage.RECORD_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__REPLACES = ModelPackage.RECORD_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__PHOTOS = ModelPackage.RECORD_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Defects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__DEFECTS = ModelPackage.RECORD_FEATURE_COUNT + 34;

	/**
	 * The number of structural features of the '<em>Application</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 35;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.impl.DefectImpl <em>Defect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.impl.DefectImpl
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getDefect()
	 * @generated
	 */
	int DEFECT = 1;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT__RULE = 0;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT__FIELD = 1;

	/**
	 * The feature id for the '<em><b>Stops</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT__STOPS = 2;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT__SENTENCE = 3;

	/**
	 * The number of structural features of the '<em>Defect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.impl.BatchImpl <em>Batch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.impl.BatchImpl
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getBatch()
	 * @generated
	 */
	int BATCH = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__ROUND = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__NAME = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__STATE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Executor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__EXECUTOR = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__SIZE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__DONE = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__OPENED = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__CLOSED = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Upload Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__UPLOAD_HASH = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Batch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.impl.BatchItemImpl <em>Batch Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.impl.BatchItemImpl
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getBatchItem()
	 * @generated
	 */
	int BATCH_ITEM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__BATCH = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__PLACE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__PLACE_KEY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__APPLICATION = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__STATE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Attempt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__ATTEMPT = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Chip Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__CHIP_ID = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__DESTINATION = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__FAILURE = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Face Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM__FACE_HASH = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Batch Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_ITEM_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.impl.SuspensionImpl <em>Suspension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.impl.SuspensionImpl
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getSuspension()
	 * @generated
	 */
	int SUSPENSION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Open Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__OPEN_KEY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__BEFORE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__REASON = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Suspended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__SUSPENDED = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Released</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__RELEASED = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Release Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION__RELEASE_REASON = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Suspension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUSPENSION_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.impl.BlankImpl <em>Blank</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.impl.BlankImpl
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getBlank()
	 * @generated
	 */
	int BLANK = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__SERIAL = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__KIND = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__STATE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__COUNT = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__PLACE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Lot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__LOT = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__RECEIVED_ON = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__REMARK = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__TAKEN_OVER = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Pool</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK__POOL = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Blank</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.impl.CardReturnImpl <em>Card Return</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.impl.CardReturnImpl
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getCardReturn()
	 * @generated
	 */
	int CARD_RETURN = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Open Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__OPEN_KEY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__WHY = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Returned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__RETURNED = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Taken By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__TAKEN_BY = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Handed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__HANDED_BY = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__REMARK = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__BEFORE = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Suspension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__SUSPENSION = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Undone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__UNDONE = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Undo Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN__UNDO_REASON = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Card Return</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_RETURN_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.ApplicationKind <em>Application Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.ApplicationKind
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getApplicationKind()
	 * @generated
	 */
	int APPLICATION_KIND = 7;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.ApplicationState <em>Application State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.ApplicationState
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getApplicationState()
	 * @generated
	 */
	int APPLICATION_STATE = 8;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.ReissueCause <em>Reissue Cause</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.ReissueCause
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getReissueCause()
	 * @generated
	 */
	int REISSUE_CAUSE = 9;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.BatchState <em>Batch State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.BatchState
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getBatchState()
	 * @generated
	 */
	int BATCH_STATE = 10;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.ItemState <em>Item State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.ItemState
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getItemState()
	 * @generated
	 */
	int ITEM_STATE = 11;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.BlankState <em>Blank State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.BlankState
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getBlankState()
	 * @generated
	 */
	int BLANK_STATE = 12;

	/**
	 * The meta object id for the '{@link fudaban.issuance.model.ReturnReason <em>Return Reason</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.model.ReturnReason
	 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getReturnReason()
	 * @generated
	 */
	int RETURN_REASON = 13;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.model.Application <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Application</em>'.
	 * @see fudaban.issuance.model.Application
	 * @generated
	 */
	EClass getApplication();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.model.Application#getNumber()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.model.Application#getKind()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getKindText <em>Kind Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind Text</em>'.
	 * @see fudaban.issuance.model.Application#getKindText()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_KindText();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see fudaban.issuance.model.Application#getCause()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Cause();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.model.Application#getState()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getStaffNumber <em>Staff Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Staff Number</em>'.
	 * @see fudaban.issuance.model.Application#getStaffNumber()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_StaffNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see fudaban.issuance.model.Application#getFamilyName()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see fudaban.issuance.model.Application#getGivenName()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see fudaban.issuance.model.Application#getDisplayName()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getFamilyKana <em>Family Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Kana</em>'.
	 * @see fudaban.issuance.model.Application#getFamilyKana()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_FamilyKana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getGivenKana <em>Given Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Kana</em>'.
	 * @see fudaban.issuance.model.Application#getGivenKana()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_GivenKana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getKana <em>Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kana</em>'.
	 * @see fudaban.issuance.model.Application#getKana()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Kana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getFamilyRomaji <em>Family Romaji</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Romaji</em>'.
	 * @see fudaban.issuance.model.Application#getFamilyRomaji()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_FamilyRomaji();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getGivenRomaji <em>Given Romaji</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Romaji</em>'.
	 * @see fudaban.issuance.model.Application#getGivenRomaji()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_GivenRomaji();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getFormerFamilyName <em>Former Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Former Family Name</em>'.
	 * @see fudaban.issuance.model.Application#getFormerFamilyName()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_FormerFamilyName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.issuance.model.Application#getUnitName()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fudaban.issuance.model.Application#getTitle()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Title();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getBirth <em>Birth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth</em>'.
	 * @see fudaban.issuance.model.Application#getBirth()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Birth();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getBirthText <em>Birth Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Text</em>'.
	 * @see fudaban.issuance.model.Application#getBirthText()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_BirthText();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getPhoto <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photo</em>'.
	 * @see fudaban.issuance.model.Application#getPhoto()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Photo();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getCardKind <em>Card Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Card Kind</em>'.
	 * @see fudaban.issuance.model.Application#getCardKind()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_CardKind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getCardKindText <em>Card Kind Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Card Kind Text</em>'.
	 * @see fudaban.issuance.model.Application#getCardKindText()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_CardKindText();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getDestination <em>Destination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destination</em>'.
	 * @see fudaban.issuance.model.Application#getDestination()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Destination();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.issuance.model.Application#getReason()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.issuance.model.Application#getPerson()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.model.Application#getCredential()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fudaban.issuance.model.Application#getSource()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Source();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getSourceHash <em>Source Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Hash</em>'.
	 * @see fudaban.issuance.model.Application#getSourceHash()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_SourceHash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getSourceLine <em>Source Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Line</em>'.
	 * @see fudaban.issuance.model.Application#getSourceLine()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_SourceLine();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getSourcePlace <em>Source Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Place</em>'.
	 * @see fudaban.issuance.model.Application#getSourcePlace()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_SourcePlace();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getSourceKey <em>Source Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Key</em>'.
	 * @see fudaban.issuance.model.Application#getSourceKey()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_SourceKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#isTakenOver <em>Taken Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over</em>'.
	 * @see fudaban.issuance.model.Application#isTakenOver()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_TakenOver();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaces</em>'.
	 * @see fudaban.issuance.model.Application#getReplaces()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Replaces();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Application#getPhotos <em>Photos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photos</em>'.
	 * @see fudaban.issuance.model.Application#getPhotos()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Photos();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.issuance.model.Application#getDefects <em>Defects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Defects</em>'.
	 * @see fudaban.issuance.model.Application#getDefects()
	 * @see #getApplication()
	 * @generated
	 */
	EReference getApplication_Defects();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.model.Defect <em>Defect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Defect</em>'.
	 * @see fudaban.issuance.model.Defect
	 * @generated
	 */
	EClass getDefect();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Defect#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see fudaban.issuance.model.Defect#getRule()
	 * @see #getDefect()
	 * @generated
	 */
	EAttribute getDefect_Rule();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Defect#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see fudaban.issuance.model.Defect#getField()
	 * @see #getDefect()
	 * @generated
	 */
	EAttribute getDefect_Field();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Defect#isStops <em>Stops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stops</em>'.
	 * @see fudaban.issuance.model.Defect#isStops()
	 * @see #getDefect()
	 * @generated
	 */
	EAttribute getDefect_Stops();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Defect#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see fudaban.issuance.model.Defect#getSentence()
	 * @see #getDefect()
	 * @generated
	 */
	EAttribute getDefect_Sentence();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.model.Batch <em>Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Batch</em>'.
	 * @see fudaban.issuance.model.Batch
	 * @generated
	 */
	EClass getBatch();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Batch#getRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Round</em>'.
	 * @see fudaban.issuance.model.Batch#getRound()
	 * @see #getBatch()
	 * @generated
	 */
	EAttribute getBatch_Round();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Batch#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.issuance.model.Batch#getName()
	 * @see #getBatch()
	 * @generated
	 */
	EAttribute getBatch_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Batch#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.model.Batch#getState()
	 * @see #getBatch()
	 * @generated
	 */
	EAttribute getBatch_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Batch#getExecutor <em>Executor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Executor</em>'.
	 * @see fudaban.issuance.model.Batch#getExecutor()
	 * @see #getBatch()
	 * @generated
	 */
	EAttribute getBatch_Executor();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Batch#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see fudaban.issuance.model.Batch#getSize()
	 * @see #getBatch()
	 * @generated
	 */
	EAttribute getBatch_Size();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Batch#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see fudaban.issuance.model.Batch#getDone()
	 * @see #getBatch()
	 * @generated
	 */
	EAttribute getBatch_Done();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Batch#getOpened <em>Opened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened</em>'.
	 * @see fudaban.issuance.model.Batch#getOpened()
	 * @see #getBatch()
	 * @generated
	 */
	EAttribute getBatch_Opened();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Batch#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see fudaban.issuance.model.Batch#getClosed()
	 * @see #getBatch()
	 * @generated
	 */
	EAttribute getBatch_Closed();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Batch#getUploadHash <em>Upload Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upload Hash</em>'.
	 * @see fudaban.issuance.model.Batch#getUploadHash()
	 * @see #getBatch()
	 * @generated
	 */
	EAttribute getBatch_UploadHash();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.model.BatchItem <em>Batch Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Batch Item</em>'.
	 * @see fudaban.issuance.model.BatchItem
	 * @generated
	 */
	EClass getBatchItem();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getBatch <em>Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch</em>'.
	 * @see fudaban.issuance.model.BatchItem#getBatch()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_Batch();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see fudaban.issuance.model.BatchItem#getPlace()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_Place();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getPlaceKey <em>Place Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place Key</em>'.
	 * @see fudaban.issuance.model.BatchItem#getPlaceKey()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_PlaceKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getApplication <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Application</em>'.
	 * @see fudaban.issuance.model.BatchItem#getApplication()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_Application();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.model.BatchItem#getCredential()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.model.BatchItem#getNumber()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.model.BatchItem#getState()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getAttempt <em>Attempt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attempt</em>'.
	 * @see fudaban.issuance.model.BatchItem#getAttempt()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_Attempt();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getChipId <em>Chip Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chip Id</em>'.
	 * @see fudaban.issuance.model.BatchItem#getChipId()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_ChipId();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getDestination <em>Destination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destination</em>'.
	 * @see fudaban.issuance.model.BatchItem#getDestination()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_Destination();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getFailure <em>Failure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failure</em>'.
	 * @see fudaban.issuance.model.BatchItem#getFailure()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_Failure();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.BatchItem#getFaceHash <em>Face Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Face Hash</em>'.
	 * @see fudaban.issuance.model.BatchItem#getFaceHash()
	 * @see #getBatchItem()
	 * @generated
	 */
	EAttribute getBatchItem_FaceHash();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.model.Suspension <em>Suspension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suspension</em>'.
	 * @see fudaban.issuance.model.Suspension
	 * @generated
	 */
	EClass getSuspension();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Suspension#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.model.Suspension#getCredential()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Suspension#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.model.Suspension#getNumber()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Suspension#getOpenKey <em>Open Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open Key</em>'.
	 * @see fudaban.issuance.model.Suspension#getOpenKey()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_OpenKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Suspension#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see fudaban.issuance.model.Suspension#getBefore()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_Before();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Suspension#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.issuance.model.Suspension#getReason()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Suspension#getSuspended <em>Suspended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suspended</em>'.
	 * @see fudaban.issuance.model.Suspension#getSuspended()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_Suspended();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Suspension#getReleased <em>Released</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Released</em>'.
	 * @see fudaban.issuance.model.Suspension#getReleased()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_Released();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Suspension#getReleaseReason <em>Release Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Release Reason</em>'.
	 * @see fudaban.issuance.model.Suspension#getReleaseReason()
	 * @see #getSuspension()
	 * @generated
	 */
	EAttribute getSuspension_ReleaseReason();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.model.Blank <em>Blank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Blank</em>'.
	 * @see fudaban.issuance.model.Blank
	 * @generated
	 */
	EClass getBlank();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Blank#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see fudaban.issuance.model.Blank#getSerial()
	 * @see #getBlank()
	 * @generated
	 */
	EAttribute getBlank_Serial();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Blank#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.model.Blank#getKind()
	 * @see #getBlank()
	 * @generated
	 */
	EAttribute getBlank_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Blank#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.model.Blank#getState()
	 * @see #getBlank()
	 * @generated
	 */
	EAttribute getBlank_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Blank#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see fudaban.issuance.model.Blank#getCount()
	 * @see #getBlank()
	 * @generated
	 */
	EAttribute getBlank_Count();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Blank#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see fudaban.issuance.model.Blank#getPlace()
	 * @see #getBlank()
	 * @generated
	 */
	EAttribute getBlank_Place();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Blank#getLot <em>Lot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lot</em>'.
	 * @see fudaban.issuance.model.Blank#getLot()
	 * @see #getBlank()
	 * @generated
	 */
	EAttribute getBlank_Lot();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Blank#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see fudaban.issuance.model.Blank#getReceivedOn()
	 * @see #getBlank()
	 * @generated
	 */
	EAttribute getBlank_ReceivedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Blank#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.issuance.model.Blank#getRemark()
	 * @see #getBlank()
	 * @generated
	 */
	EAttribute getBlank_Remark();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Blank#isTakenOver <em>Taken Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over</em>'.
	 * @see fudaban.issuance.model.Blank#isTakenOver()
	 * @see #getBlank()
	 * @generated
	 */
	EAttribute getBlank_TakenOver();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.Blank#getPool <em>Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pool</em>'.
	 * @see fudaban.issuance.model.Blank#getPool()
	 * @see #getBlank()
	 * @generated
	 */
	EAttribute getBlank_Pool();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.model.CardReturn <em>Card Return</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Card Return</em>'.
	 * @see fudaban.issuance.model.CardReturn
	 * @generated
	 */
	EClass getCardReturn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.model.CardReturn#getCredential()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.model.CardReturn#getNumber()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getOpenKey <em>Open Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open Key</em>'.
	 * @see fudaban.issuance.model.CardReturn#getOpenKey()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_OpenKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see fudaban.issuance.model.CardReturn#getWhy()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_Why();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getReturned <em>Returned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Returned</em>'.
	 * @see fudaban.issuance.model.CardReturn#getReturned()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_Returned();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getTakenBy <em>Taken By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken By</em>'.
	 * @see fudaban.issuance.model.CardReturn#getTakenBy()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_TakenBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getHandedBy <em>Handed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handed By</em>'.
	 * @see fudaban.issuance.model.CardReturn#getHandedBy()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_HandedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.issuance.model.CardReturn#getRemark()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_Remark();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see fudaban.issuance.model.CardReturn#getBefore()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_Before();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getSuspension <em>Suspension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suspension</em>'.
	 * @see fudaban.issuance.model.CardReturn#getSuspension()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_Suspension();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getUndone <em>Undone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undone</em>'.
	 * @see fudaban.issuance.model.CardReturn#getUndone()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_Undone();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.model.CardReturn#getUndoReason <em>Undo Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undo Reason</em>'.
	 * @see fudaban.issuance.model.CardReturn#getUndoReason()
	 * @see #getCardReturn()
	 * @generated
	 */
	EAttribute getCardReturn_UndoReason();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.model.ApplicationKind <em>Application Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Application Kind</em>'.
	 * @see fudaban.issuance.model.ApplicationKind
	 * @generated
	 */
	EEnum getApplicationKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.model.ApplicationState <em>Application State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Application State</em>'.
	 * @see fudaban.issuance.model.ApplicationState
	 * @generated
	 */
	EEnum getApplicationState();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.model.ReissueCause <em>Reissue Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Reissue Cause</em>'.
	 * @see fudaban.issuance.model.ReissueCause
	 * @generated
	 */
	EEnum getReissueCause();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.model.BatchState <em>Batch State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Batch State</em>'.
	 * @see fudaban.issuance.model.BatchState
	 * @generated
	 */
	EEnum getBatchState();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.model.ItemState <em>Item State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item State</em>'.
	 * @see fudaban.issuance.model.ItemState
	 * @generated
	 */
	EEnum getItemState();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.model.BlankState <em>Blank State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Blank State</em>'.
	 * @see fudaban.issuance.model.BlankState
	 * @generated
	 */
	EEnum getBlankState();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.model.ReturnReason <em>Return Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Return Reason</em>'.
	 * @see fudaban.issuance.model.ReturnReason
	 * @generated
	 */
	EEnum getReturnReason();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	IssuanceFactory getIssuanceFactory();

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
		 * The meta object literal for the '{@link fudaban.issuance.model.impl.ApplicationImpl <em>Application</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.impl.ApplicationImpl
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getApplication()
		 * @generated
		 */
		EClass APPLICATION = eINSTANCE.getApplication();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__NUMBER = eINSTANCE.getApplication_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__KIND = eINSTANCE.getApplication_Kind();

		/**
		 * The meta object literal for the '<em><b>Kind Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__KIND_TEXT = eINSTANCE.getApplication_KindText();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__CAUSE = eINSTANCE.getApplication_Cause();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__STATE = eINSTANCE.getApplication_State();

		/**
		 * The meta object literal for the '<em><b>Staff Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__STAFF_NUMBER = eINSTANCE.getApplication_StaffNumber();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__FAMILY_NAME = eINSTANCE.getApplication_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__GIVEN_NAME = eINSTANCE.getApplication_GivenName();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__DISPLAY_NAME = eINSTANCE.getApplication_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Family Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__FAMILY_KANA = eINSTANCE.getApplication_FamilyKana();

		/**
		 * The meta object literal for the '<em><b>Given Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__GIVEN_KANA = eINSTANCE.getApplication_GivenKana();

		/**
		 * The meta object literal for the '<em><b>Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__KANA = eINSTANCE.getApplication_Kana();

		/**
		 * The meta object literal for the '<em><b>Family Romaji</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__FAMILY_ROMAJI = eINSTANCE.getApplication_FamilyRomaji();

		/**
		 * The meta object literal for the '<em><b>Given Romaji</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__GIVEN_ROMAJI = eINSTANCE.getApplication_GivenRomaji();

		/**
		 * The meta object literal for the '<em><b>Former Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__FORMER_FAMILY_NAME = eINSTANCE.getApplication_FormerFamilyName();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__UNIT_NAME = eINSTANCE.getApplication_UnitName();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__TITLE = eINSTANCE.getApplication_Title();

		/**
		 * The meta object literal for the '<em><b>Birth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__BIRTH = eINSTANCE.getApplication_Birth();

		/**
		 * The meta object literal for the '<em><b>Birth Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__BIRTH_TEXT = eINSTANCE.getApplication_BirthText();

		/**
		 * The meta object literal for the '<em><b>Photo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__PHOTO = eINSTANCE.getApplication_Photo();

		/**
		 * The meta object literal for the '<em><b>Card Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__CARD_KIND = eINSTANCE.getApplication_CardKind();

		/**
		 * The meta object literal for the '<em><b>Card Kind Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__CARD_KIND_TEXT = eINSTANCE.getApplication_CardKindText();

		/**
		 * The meta object literal for the '<em><b>Destination</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__DESTINATION = eINSTANCE.getApplication_Destination();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__REASON = eINSTANCE.getApplication_Reason();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__PERSON = eINSTANCE.getApplication_Person();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__CREDENTIAL = eINSTANCE.getApplication_Credential();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__SOURCE = eINSTANCE.getApplication_Source();

		/**
		 * The meta object literal for the '<em><b>Source Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__SOURCE_HASH = eINSTANCE.getApplication_SourceHash();

		/**
		 * The meta object literal for the '<em><b>Source Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__SOURCE_LINE = eINSTANCE.getApplication_SourceLine();

		/**
		 * The meta object literal for the '<em><b>Source Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__SOURCE_PLACE = eINSTANCE.getApplication_SourcePlace();

		/**
		 * The meta object literal for the '<em><b>Source Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__SOURCE_KEY = eINSTANCE.getApplication_SourceKey();

		/**
		 * The meta object literal for the '<em><b>Taken Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__TAKEN_OVER = eINSTANCE.getApplication_TakenOver();

		/**
		 * The meta object literal for the '<em><b>Replaces</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__REPLACES = eINSTANCE.getApplication_Replaces();

		/**
		 * The meta object literal for the '<em><b>Photos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__PHOTOS = eINSTANCE.getApplication_Photos();

		/**
		 * The meta object literal for the '<em><b>Defects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPLICATION__DEFECTS = eINSTANCE.getApplication_Defects();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.impl.DefectImpl <em>Defect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.impl.DefectImpl
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getDefect()
		 * @generated
		 */
		EClass DEFECT = eINSTANCE.getDefect();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT__RULE = eINSTANCE.getDefect_Rule();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT__FIELD = eINSTANCE.getDefect_Field();

		/**
		 * The meta object literal for the '<em><b>Stops</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT__STOPS = eINSTANCE.getDefect_Stops();

		/**
		 * The meta object literal for the '<em><b>Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT__SENTENCE = eINSTANCE.getDefect_Sentence();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.impl.BatchImpl <em>Batch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.impl.BatchImpl
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getBatch()
		 * @generated
		 */
		EClass BATCH = eINSTANCE.getBatch();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH__ROUND = eINSTANCE.getBatch_Round();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH__NAME = eINSTANCE.getBatch_Name();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH__STATE = eINSTANCE.getBatch_State();

		/**
		 * The meta object literal for the '<em><b>Executor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH__EXECUTOR = eINSTANCE.getBatch_Executor();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH__SIZE = eINSTANCE.getBatch_Size();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH__DONE = eINSTANCE.getBatch_Done();

		/**
		 * The meta object literal for the '<em><b>Opened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH__OPENED = eINSTANCE.getBatch_Opened();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH__CLOSED = eINSTANCE.getBatch_Closed();

		/**
		 * The meta object literal for the '<em><b>Upload Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH__UPLOAD_HASH = eINSTANCE.getBatch_UploadHash();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.impl.BatchItemImpl <em>Batch Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.impl.BatchItemImpl
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getBatchItem()
		 * @generated
		 */
		EClass BATCH_ITEM = eINSTANCE.getBatchItem();

		/**
		 * The meta object literal for the '<em><b>Batch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__BATCH = eINSTANCE.getBatchItem_Batch();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__PLACE = eINSTANCE.getBatchItem_Place();

		/**
		 * The meta object literal for the '<em><b>Place Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__PLACE_KEY = eINSTANCE.getBatchItem_PlaceKey();

		/**
		 * The meta object literal for the '<em><b>Application</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__APPLICATION = eINSTANCE.getBatchItem_Application();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__CREDENTIAL = eINSTANCE.getBatchItem_Credential();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__NUMBER = eINSTANCE.getBatchItem_Number();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__STATE = eINSTANCE.getBatchItem_State();

		/**
		 * The meta object literal for the '<em><b>Attempt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__ATTEMPT = eINSTANCE.getBatchItem_Attempt();

		/**
		 * The meta object literal for the '<em><b>Chip Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__CHIP_ID = eINSTANCE.getBatchItem_ChipId();

		/**
		 * The meta object literal for the '<em><b>Destination</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__DESTINATION = eINSTANCE.getBatchItem_Destination();

		/**
		 * The meta object literal for the '<em><b>Failure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__FAILURE = eINSTANCE.getBatchItem_Failure();

		/**
		 * The meta object literal for the '<em><b>Face Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_ITEM__FACE_HASH = eINSTANCE.getBatchItem_FaceHash();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.impl.SuspensionImpl <em>Suspension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.impl.SuspensionImpl
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getSuspension()
		 * @generated
		 */
		EClass SUSPENSION = eINSTANCE.getSuspension();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__CREDENTIAL = eINSTANCE.getSuspension_Credential();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__NUMBER = eINSTANCE.getSuspension_Number();

		/**
		 * The meta object literal for the '<em><b>Open Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__OPEN_KEY = eINSTANCE.getSuspension_OpenKey();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__BEFORE = eINSTANCE.getSuspension_Before();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__REASON = eINSTANCE.getSuspension_Reason();

		/**
		 * The meta object literal for the '<em><b>Suspended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__SUSPENDED = eINSTANCE.getSuspension_Suspended();

		/**
		 * The meta object literal for the '<em><b>Released</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__RELEASED = eINSTANCE.getSuspension_Released();

		/**
		 * The meta object literal for the '<em><b>Release Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUSPENSION__RELEASE_REASON = eINSTANCE.getSuspension_ReleaseReason();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.impl.BlankImpl <em>Blank</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.impl.BlankImpl
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getBlank()
		 * @generated
		 */
		EClass BLANK = eINSTANCE.getBlank();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK__SERIAL = eINSTANCE.getBlank_Serial();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK__KIND = eINSTANCE.getBlank_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK__STATE = eINSTANCE.getBlank_State();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK__COUNT = eINSTANCE.getBlank_Count();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK__PLACE = eINSTANCE.getBlank_Place();

		/**
		 * The meta object literal for the '<em><b>Lot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK__LOT = eINSTANCE.getBlank_Lot();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK__RECEIVED_ON = eINSTANCE.getBlank_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK__REMARK = eINSTANCE.getBlank_Remark();

		/**
		 * The meta object literal for the '<em><b>Taken Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK__TAKEN_OVER = eINSTANCE.getBlank_TakenOver();

		/**
		 * The meta object literal for the '<em><b>Pool</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK__POOL = eINSTANCE.getBlank_Pool();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.impl.CardReturnImpl <em>Card Return</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.impl.CardReturnImpl
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getCardReturn()
		 * @generated
		 */
		EClass CARD_RETURN = eINSTANCE.getCardReturn();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__CREDENTIAL = eINSTANCE.getCardReturn_Credential();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__NUMBER = eINSTANCE.getCardReturn_Number();

		/**
		 * The meta object literal for the '<em><b>Open Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__OPEN_KEY = eINSTANCE.getCardReturn_OpenKey();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__WHY = eINSTANCE.getCardReturn_Why();

		/**
		 * The meta object literal for the '<em><b>Returned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__RETURNED = eINSTANCE.getCardReturn_Returned();

		/**
		 * The meta object literal for the '<em><b>Taken By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__TAKEN_BY = eINSTANCE.getCardReturn_TakenBy();

		/**
		 * The meta object literal for the '<em><b>Handed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__HANDED_BY = eINSTANCE.getCardReturn_HandedBy();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__REMARK = eINSTANCE.getCardReturn_Remark();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__BEFORE = eINSTANCE.getCardReturn_Before();

		/**
		 * The meta object literal for the '<em><b>Suspension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__SUSPENSION = eINSTANCE.getCardReturn_Suspension();

		/**
		 * The meta object literal for the '<em><b>Undone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__UNDONE = eINSTANCE.getCardReturn_Undone();

		/**
		 * The meta object literal for the '<em><b>Undo Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_RETURN__UNDO_REASON = eINSTANCE.getCardReturn_UndoReason();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.ApplicationKind <em>Application Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.ApplicationKind
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getApplicationKind()
		 * @generated
		 */
		EEnum APPLICATION_KIND = eINSTANCE.getApplicationKind();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.ApplicationState <em>Application State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.ApplicationState
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getApplicationState()
		 * @generated
		 */
		EEnum APPLICATION_STATE = eINSTANCE.getApplicationState();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.ReissueCause <em>Reissue Cause</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.ReissueCause
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getReissueCause()
		 * @generated
		 */
		EEnum REISSUE_CAUSE = eINSTANCE.getReissueCause();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.BatchState <em>Batch State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.BatchState
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getBatchState()
		 * @generated
		 */
		EEnum BATCH_STATE = eINSTANCE.getBatchState();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.ItemState <em>Item State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.ItemState
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getItemState()
		 * @generated
		 */
		EEnum ITEM_STATE = eINSTANCE.getItemState();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.BlankState <em>Blank State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.BlankState
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getBlankState()
		 * @generated
		 */
		EEnum BLANK_STATE = eINSTANCE.getBlankState();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.model.ReturnReason <em>Return Reason</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.model.ReturnReason
		 * @see fudaban.issuance.model.impl.IssuancePackageImpl#getReturnReason()
		 * @generated
		 */
		EEnum RETURN_REASON = eINSTANCE.getReturnReason();

	}

} //IssuancePackage

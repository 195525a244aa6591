/**
 */
package fudaban.issuance.delivery.model;

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
 * @see fudaban.issuance.delivery.model.DeliveryFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface DeliveryPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/issuance/delivery/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "delivery";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DeliveryPackage eINSTANCE = fudaban.issuance.delivery.model.impl.DeliveryPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl <em>Carried Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.delivery.model.impl.CarriedCardImpl
	 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getCarriedCard()
	 * @generated
	 */
	int CARRIED_CARD = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__CARRIER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Carrier Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__CARRIER_NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__KIND = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Open Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__OPEN_KEY = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__STATE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Holder Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__HOLDER_NAME = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Holder Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__HOLDER_KANA = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Active From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__ACTIVE_FROM = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD__ENDED = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Carried Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIED_CARD_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link fudaban.issuance.delivery.model.impl.HandoverImpl <em>Handover</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.delivery.model.impl.HandoverImpl
	 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getHandover()
	 * @generated
	 */
	int HANDOVER = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__STATE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Proxy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__PROXY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Receiver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__RECEIVER = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Receiver Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__RECEIVER_PERSON = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__MADE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__SIZE = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Active From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__ACTIVE_FROM = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__RECEIVED_ON = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Scan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__SCAN = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__REMARK = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__PHOTOS = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Handover</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link fudaban.issuance.delivery.model.impl.ParcelImpl <em>Parcel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.delivery.model.impl.ParcelImpl
	 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getParcel()
	 * @generated
	 */
	int PARCEL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__STATE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__DESTINATION = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Bag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__BAG = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tracking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__TRACKING = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__METHOD = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__MADE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__SIZE = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Active From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__ACTIVE_FROM = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sealed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__SEALED_ON = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Posted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__POSTED_ON = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__DUE = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__RECEIVED_ON = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Receiver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__RECEIVER = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Scan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__SCAN = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__REMARK = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Reminders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__REMINDERS = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Reminded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__REMINDED_ON = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL__PHOTOS = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Parcel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARCEL_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link fudaban.issuance.delivery.model.impl.DemandImpl <em>Demand</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.delivery.model.impl.DemandImpl
	 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getDemand()
	 * @generated
	 */
	int DEMAND = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__DAY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__DUE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__SIZE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>List Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__LIST_HASH = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Demand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link fudaban.issuance.delivery.model.impl.DemandedCardImpl <em>Demanded Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.delivery.model.impl.DemandedCardImpl
	 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getDemandedCard()
	 * @generated
	 */
	int DEMANDED_CARD = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Demand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__DEMAND = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__REASON = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__DAY = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD__ROUND = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Demanded Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMANDED_CARD_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link fudaban.issuance.delivery.model.impl.DeliveryLineImpl <em>Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.delivery.model.impl.DeliveryLineImpl
	 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getDeliveryLine()
	 * @generated
	 */
	int DELIVERY_LINE = 5;

	/**
	 * The feature id for the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_LINE__DESTINATION = 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_LINE__REASON = 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_LINE__SINCE = 2;

	/**
	 * The feature id for the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_LINE__AGE = 3;

	/**
	 * The feature id for the '<em><b>Demanded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_LINE__DEMANDED_ON = 4;

	/**
	 * The feature id for the '<em><b>Demands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_LINE__DEMANDS = 5;

	/**
	 * The feature id for the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_LINE__WHERE = 6;

	/**
	 * The number of structural features of the '<em>Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_LINE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link fudaban.issuance.delivery.model.CarriedState <em>Carried State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.delivery.model.CarriedState
	 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getCarriedState()
	 * @generated
	 */
	int CARRIED_STATE = 6;

	/**
	 * The meta object id for the '{@link fudaban.issuance.delivery.model.HandoverState <em>Handover State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.delivery.model.HandoverState
	 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getHandoverState()
	 * @generated
	 */
	int HANDOVER_STATE = 7;

	/**
	 * The meta object id for the '{@link fudaban.issuance.delivery.model.ParcelState <em>Parcel State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.delivery.model.ParcelState
	 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getParcelState()
	 * @generated
	 */
	int PARCEL_STATE = 8;

	/**
	 * The meta object id for the '{@link fudaban.issuance.delivery.model.UnreturnedReason <em>Unreturned Reason</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.delivery.model.UnreturnedReason
	 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getUnreturnedReason()
	 * @generated
	 */
	int UNRETURNED_REASON = 9;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.delivery.model.CarriedCard <em>Carried Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Carried Card</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard
	 * @generated
	 */
	EClass getCarriedCard();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getCarrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carrier</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getCarrier()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_Carrier();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getCarrierNumber <em>Carrier Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carrier Number</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getCarrierNumber()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_CarrierNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getCredential()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getNumber()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getKind()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getOpenKey <em>Open Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open Key</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getOpenKey()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_OpenKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getState()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getHolderName <em>Holder Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holder Name</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getHolderName()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_HolderName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getHolderKana <em>Holder Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holder Kana</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getHolderKana()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_HolderKana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getUnitName()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getActiveFrom <em>Active From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active From</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getActiveFrom()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_ActiveFrom();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.CarriedCard#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedCard#getEnded()
	 * @see #getCarriedCard()
	 * @generated
	 */
	EAttribute getCarriedCard_Ended();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.delivery.model.Handover <em>Handover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handover</em>'.
	 * @see fudaban.issuance.delivery.model.Handover
	 * @generated
	 */
	EClass getHandover();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getNumber()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getState()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#isProxy <em>Proxy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proxy</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#isProxy()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_Proxy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getUnitName()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getReceiver <em>Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Receiver</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getReceiver()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_Receiver();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getReceiverPerson <em>Receiver Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Receiver Person</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getReceiverPerson()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_ReceiverPerson();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getMade <em>Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getMade()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_Made();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getSize()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_Size();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getActiveFrom <em>Active From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active From</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getActiveFrom()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_ActiveFrom();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getReceivedOn()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_ReceivedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getScan <em>Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scan</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getScan()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_Scan();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getRemark()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_Remark();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Handover#getPhotos <em>Photos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photos</em>'.
	 * @see fudaban.issuance.delivery.model.Handover#getPhotos()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_Photos();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.delivery.model.Parcel <em>Parcel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parcel</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel
	 * @generated
	 */
	EClass getParcel();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getNumber()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getState()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getDestination <em>Destination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destination</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getDestination()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Destination();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getBag <em>Bag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bag</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getBag()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Bag();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getTracking <em>Tracking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tracking</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getTracking()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Tracking();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getMethod()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Method();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getMade <em>Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getMade()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Made();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getSize()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Size();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getActiveFrom <em>Active From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active From</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getActiveFrom()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_ActiveFrom();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getSealedOn <em>Sealed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sealed On</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getSealedOn()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_SealedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getPostedOn <em>Posted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Posted On</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getPostedOn()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_PostedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getDue()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Due();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getReceivedOn()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_ReceivedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getReceiver <em>Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Receiver</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getReceiver()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Receiver();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getScan <em>Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scan</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getScan()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Scan();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getRemark()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Remark();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getReminders <em>Reminders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reminders</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getReminders()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Reminders();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getRemindedOn <em>Reminded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reminded On</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getRemindedOn()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_RemindedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Parcel#getPhotos <em>Photos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photos</em>'.
	 * @see fudaban.issuance.delivery.model.Parcel#getPhotos()
	 * @see #getParcel()
	 * @generated
	 */
	EAttribute getParcel_Photos();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.delivery.model.Demand <em>Demand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Demand</em>'.
	 * @see fudaban.issuance.delivery.model.Demand
	 * @generated
	 */
	EClass getDemand();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Demand#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.delivery.model.Demand#getNumber()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Demand#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.issuance.delivery.model.Demand#getUnitName()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Demand#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see fudaban.issuance.delivery.model.Demand#getDay()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Day();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Demand#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see fudaban.issuance.delivery.model.Demand#getDue()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Due();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Demand#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see fudaban.issuance.delivery.model.Demand#getSize()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Size();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.Demand#getListHash <em>List Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>List Hash</em>'.
	 * @see fudaban.issuance.delivery.model.Demand#getListHash()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_ListHash();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.delivery.model.DemandedCard <em>Demanded Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Demanded Card</em>'.
	 * @see fudaban.issuance.delivery.model.DemandedCard
	 * @generated
	 */
	EClass getDemandedCard();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DemandedCard#getDemand <em>Demand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Demand</em>'.
	 * @see fudaban.issuance.delivery.model.DemandedCard#getDemand()
	 * @see #getDemandedCard()
	 * @generated
	 */
	EAttribute getDemandedCard_Demand();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DemandedCard#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.delivery.model.DemandedCard#getCredential()
	 * @see #getDemandedCard()
	 * @generated
	 */
	EAttribute getDemandedCard_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DemandedCard#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.delivery.model.DemandedCard#getNumber()
	 * @see #getDemandedCard()
	 * @generated
	 */
	EAttribute getDemandedCard_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DemandedCard#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.issuance.delivery.model.DemandedCard#getReason()
	 * @see #getDemandedCard()
	 * @generated
	 */
	EAttribute getDemandedCard_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DemandedCard#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see fudaban.issuance.delivery.model.DemandedCard#getDay()
	 * @see #getDemandedCard()
	 * @generated
	 */
	EAttribute getDemandedCard_Day();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DemandedCard#getRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Round</em>'.
	 * @see fudaban.issuance.delivery.model.DemandedCard#getRound()
	 * @see #getDemandedCard()
	 * @generated
	 */
	EAttribute getDemandedCard_Round();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.delivery.model.DeliveryLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Line</em>'.
	 * @see fudaban.issuance.delivery.model.DeliveryLine
	 * @generated
	 */
	EClass getDeliveryLine();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DeliveryLine#getDestination <em>Destination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destination</em>'.
	 * @see fudaban.issuance.delivery.model.DeliveryLine#getDestination()
	 * @see #getDeliveryLine()
	 * @generated
	 */
	EAttribute getDeliveryLine_Destination();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DeliveryLine#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.issuance.delivery.model.DeliveryLine#getReason()
	 * @see #getDeliveryLine()
	 * @generated
	 */
	EAttribute getDeliveryLine_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DeliveryLine#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see fudaban.issuance.delivery.model.DeliveryLine#getSince()
	 * @see #getDeliveryLine()
	 * @generated
	 */
	EAttribute getDeliveryLine_Since();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DeliveryLine#getAge <em>Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age</em>'.
	 * @see fudaban.issuance.delivery.model.DeliveryLine#getAge()
	 * @see #getDeliveryLine()
	 * @generated
	 */
	EAttribute getDeliveryLine_Age();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DeliveryLine#getDemandedOn <em>Demanded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Demanded On</em>'.
	 * @see fudaban.issuance.delivery.model.DeliveryLine#getDemandedOn()
	 * @see #getDeliveryLine()
	 * @generated
	 */
	EAttribute getDeliveryLine_DemandedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DeliveryLine#getDemands <em>Demands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Demands</em>'.
	 * @see fudaban.issuance.delivery.model.DeliveryLine#getDemands()
	 * @see #getDeliveryLine()
	 * @generated
	 */
	EAttribute getDeliveryLine_Demands();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.delivery.model.DeliveryLine#getWhere <em>Where</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where</em>'.
	 * @see fudaban.issuance.delivery.model.DeliveryLine#getWhere()
	 * @see #getDeliveryLine()
	 * @generated
	 */
	EAttribute getDeliveryLine_Where();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.delivery.model.CarriedState <em>Carried State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Carried State</em>'.
	 * @see fudaban.issuance.delivery.model.CarriedState
	 * @generated
	 */
	EEnum getCarriedState();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.delivery.model.HandoverState <em>Handover State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Handover State</em>'.
	 * @see fudaban.issuance.delivery.model.HandoverState
	 * @generated
	 */
	EEnum getHandoverState();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.delivery.model.ParcelState <em>Parcel State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Parcel State</em>'.
	 * @see fudaban.issuance.delivery.model.ParcelState
	 * @generated
	 */
	EEnum getParcelState();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.delivery.model.UnreturnedReason <em>Unreturned Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unreturned Reason</em>'.
	 * @see fudaban.issuance.delivery.model.UnreturnedReason
	 * @generated
	 */
	EEnum getUnreturnedReason();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DeliveryFactory getDeliveryFactory();

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
		 * The meta object literal for the '{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl <em>Carried Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.delivery.model.impl.CarriedCardImpl
		 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getCarriedCard()
		 * @generated
		 */
		EClass CARRIED_CARD = eINSTANCE.getCarriedCard();

		/**
		 * The meta object literal for the '<em><b>Carrier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__CARRIER = eINSTANCE.getCarriedCard_Carrier();

		/**
		 * The meta object literal for the '<em><b>Carrier Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__CARRIER_NUMBER = eINSTANCE.getCarriedCard_CarrierNumber();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__CREDENTIAL = eINSTANCE.getCarriedCard_Credential();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__NUMBER = eINSTANCE.getCarriedCard_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__KIND = eINSTANCE.getCarriedCard_Kind();

		/**
		 * The meta object literal for the '<em><b>Open Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__OPEN_KEY = eINSTANCE.getCarriedCard_OpenKey();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__STATE = eINSTANCE.getCarriedCard_State();

		/**
		 * The meta object literal for the '<em><b>Holder Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__HOLDER_NAME = eINSTANCE.getCarriedCard_HolderName();

		/**
		 * The meta object literal for the '<em><b>Holder Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__HOLDER_KANA = eINSTANCE.getCarriedCard_HolderKana();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__UNIT_NAME = eINSTANCE.getCarriedCard_UnitName();

		/**
		 * The meta object literal for the '<em><b>Active From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__ACTIVE_FROM = eINSTANCE.getCarriedCard_ActiveFrom();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARRIED_CARD__ENDED = eINSTANCE.getCarriedCard_Ended();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.delivery.model.impl.HandoverImpl <em>Handover</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.delivery.model.impl.HandoverImpl
		 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getHandover()
		 * @generated
		 */
		EClass HANDOVER = eINSTANCE.getHandover();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__NUMBER = eINSTANCE.getHandover_Number();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__STATE = eINSTANCE.getHandover_State();

		/**
		 * The meta object literal for the '<em><b>Proxy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__PROXY = eINSTANCE.getHandover_Proxy();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__UNIT_NAME = eINSTANCE.getHandover_UnitName();

		/**
		 * The meta object literal for the '<em><b>Receiver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__RECEIVER = eINSTANCE.getHandover_Receiver();

		/**
		 * The meta object literal for the '<em><b>Receiver Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__RECEIVER_PERSON = eINSTANCE.getHandover_ReceiverPerson();

		/**
		 * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__MADE = eINSTANCE.getHandover_Made();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__SIZE = eINSTANCE.getHandover_Size();

		/**
		 * The meta object literal for the '<em><b>Active From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__ACTIVE_FROM = eINSTANCE.getHandover_ActiveFrom();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__RECEIVED_ON = eINSTANCE.getHandover_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Scan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__SCAN = eINSTANCE.getHandover_Scan();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__REMARK = eINSTANCE.getHandover_Remark();

		/**
		 * The meta object literal for the '<em><b>Photos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__PHOTOS = eINSTANCE.getHandover_Photos();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.delivery.model.impl.ParcelImpl <em>Parcel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.delivery.model.impl.ParcelImpl
		 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getParcel()
		 * @generated
		 */
		EClass PARCEL = eINSTANCE.getParcel();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__NUMBER = eINSTANCE.getParcel_Number();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__STATE = eINSTANCE.getParcel_State();

		/**
		 * The meta object literal for the '<em><b>Destination</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__DESTINATION = eINSTANCE.getParcel_Destination();

		/**
		 * The meta object literal for the '<em><b>Bag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__BAG = eINSTANCE.getParcel_Bag();

		/**
		 * The meta object literal for the '<em><b>Tracking</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__TRACKING = eINSTANCE.getParcel_Tracking();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__METHOD = eINSTANCE.getParcel_Method();

		/**
		 * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__MADE = eINSTANCE.getParcel_Made();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__SIZE = eINSTANCE.getParcel_Size();

		/**
		 * The meta object literal for the '<em><b>Active From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__ACTIVE_FROM = eINSTANCE.getParcel_ActiveFrom();

		/**
		 * The meta object literal for the '<em><b>Sealed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__SEALED_ON = eINSTANCE.getParcel_SealedOn();

		/**
		 * The meta object literal for the '<em><b>Posted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__POSTED_ON = eINSTANCE.getParcel_PostedOn();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__DUE = eINSTANCE.getParcel_Due();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__RECEIVED_ON = eINSTANCE.getParcel_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Receiver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__RECEIVER = eINSTANCE.getParcel_Receiver();

		/**
		 * The meta object literal for the '<em><b>Scan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__SCAN = eINSTANCE.getParcel_Scan();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__REMARK = eINSTANCE.getParcel_Remark();

		/**
		 * The meta object literal for the '<em><b>Reminders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__REMINDERS = eINSTANCE.getParcel_Reminders();

		/**
		 * The meta object literal for the '<em><b>Reminded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__REMINDED_ON = eINSTANCE.getParcel_RemindedOn();

		/**
		 * The meta object literal for the '<em><b>Photos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARCEL__PHOTOS = eINSTANCE.getParcel_Photos();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.delivery.model.impl.DemandImpl <em>Demand</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.delivery.model.impl.DemandImpl
		 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getDemand()
		 * @generated
		 */
		EClass DEMAND = eINSTANCE.getDemand();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__NUMBER = eINSTANCE.getDemand_Number();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__UNIT_NAME = eINSTANCE.getDemand_UnitName();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__DAY = eINSTANCE.getDemand_Day();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__DUE = eINSTANCE.getDemand_Due();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__SIZE = eINSTANCE.getDemand_Size();

		/**
		 * The meta object literal for the '<em><b>List Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__LIST_HASH = eINSTANCE.getDemand_ListHash();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.delivery.model.impl.DemandedCardImpl <em>Demanded Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.delivery.model.impl.DemandedCardImpl
		 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getDemandedCard()
		 * @generated
		 */
		EClass DEMANDED_CARD = eINSTANCE.getDemandedCard();

		/**
		 * The meta object literal for the '<em><b>Demand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMANDED_CARD__DEMAND = eINSTANCE.getDemandedCard_Demand();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMANDED_CARD__CREDENTIAL = eINSTANCE.getDemandedCard_Credential();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMANDED_CARD__NUMBER = eINSTANCE.getDemandedCard_Number();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMANDED_CARD__REASON = eINSTANCE.getDemandedCard_Reason();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMANDED_CARD__DAY = eINSTANCE.getDemandedCard_Day();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMANDED_CARD__ROUND = eINSTANCE.getDemandedCard_Round();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.delivery.model.impl.DeliveryLineImpl <em>Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.delivery.model.impl.DeliveryLineImpl
		 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getDeliveryLine()
		 * @generated
		 */
		EClass DELIVERY_LINE = eINSTANCE.getDeliveryLine();

		/**
		 * The meta object literal for the '<em><b>Destination</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_LINE__DESTINATION = eINSTANCE.getDeliveryLine_Destination();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_LINE__REASON = eINSTANCE.getDeliveryLine_Reason();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_LINE__SINCE = eINSTANCE.getDeliveryLine_Since();

		/**
		 * The meta object literal for the '<em><b>Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_LINE__AGE = eINSTANCE.getDeliveryLine_Age();

		/**
		 * The meta object literal for the '<em><b>Demanded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_LINE__DEMANDED_ON = eINSTANCE.getDeliveryLine_DemandedOn();

		/**
		 * The meta object literal for the '<em><b>Demands</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_LINE__DEMANDS = eINSTANCE.getDeliveryLine_Demands();

		/**
		 * The meta object literal for the '<em><b>Where</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_LINE__WHERE = eINSTANCE.getDeliveryLine_Where();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.delivery.model.CarriedState <em>Carried State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.delivery.model.CarriedState
		 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getCarriedState()
		 * @generated
		 */
		EEnum CARRIED_STATE = eINSTANCE.getCarriedState();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.delivery.model.HandoverState <em>Handover State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.delivery.model.HandoverState
		 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getHandoverState()
		 * @generated
		 */
		EEnum HANDOVER_STATE = eINSTANCE.getHandoverState();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.delivery.model.ParcelState <em>Parcel State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.delivery.model.ParcelState
		 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getParcelState()
		 * @generated
		 */
		EEnum PARCEL_STATE = eINSTANCE.getParcelState();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.delivery.model.UnreturnedReason <em>Unreturned Reason</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.delivery.model.UnreturnedReason
		 * @see fudaban.issuance.delivery.model.impl.DeliveryPackageImpl#getUnreturnedReason()
		 * @generated
		 */
		EEnum UNRETURNED_REASON = eINSTANCE.getUnreturnedReason();

	}

} //DeliveryPackage

/**
 */
package fudaban.issuance.delivery.model.impl;

import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.CarriedState;
import fudaban.issuance.delivery.model.DeliveryFactory;
import fudaban.issuance.delivery.model.DeliveryLine;
import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.delivery.model.Demand;
import fudaban.issuance.delivery.model.DemandedCard;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.delivery.model.UnreturnedReason;

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
public class DeliveryPackageImpl extends EPackageImpl implements DeliveryPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass carriedCardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass handoverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parcelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass demandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass demandedCardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deliveryLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum carriedStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum handoverStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum parcelStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum unreturnedReasonEEnum = null;

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
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DeliveryPackageImpl() {
		super(eNS_URI, DeliveryFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link DeliveryPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DeliveryPackage init() {
		if (isInited) return (DeliveryPackage)EPackage.Registry.INSTANCE.getEPackage(DeliveryPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDeliveryPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DeliveryPackageImpl theDeliveryPackage = registeredDeliveryPackage instanceof DeliveryPackageImpl ? (DeliveryPackageImpl)registeredDeliveryPackage : new DeliveryPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theDeliveryPackage.createPackageContents();

		// Initialize created meta-data
		theDeliveryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDeliveryPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DeliveryPackage.eNS_URI, theDeliveryPackage);
		return theDeliveryPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCarriedCard() {
		return carriedCardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_Carrier() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_CarrierNumber() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_Credential() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_Number() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_Kind() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_OpenKey() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_State() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_HolderName() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_HolderKana() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_UnitName() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_ActiveFrom() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarriedCard_Ended() {
		return (EAttribute)carriedCardEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHandover() {
		return handoverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_Number() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_State() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_Proxy() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_UnitName() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_Receiver() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_ReceiverPerson() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_Made() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_Size() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_ActiveFrom() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_ReceivedOn() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_Scan() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_Remark() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_Photos() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParcel() {
		return parcelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Number() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_State() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Destination() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Bag() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Tracking() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Method() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Made() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Size() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_ActiveFrom() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_SealedOn() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_PostedOn() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Due() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_ReceivedOn() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Receiver() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Scan() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Remark() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Reminders() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_RemindedOn() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParcel_Photos() {
		return (EAttribute)parcelEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDemand() {
		return demandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_Number() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_UnitName() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_Day() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_Due() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_Size() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_ListHash() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDemandedCard() {
		return demandedCardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemandedCard_Demand() {
		return (EAttribute)demandedCardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemandedCard_Credential() {
		return (EAttribute)demandedCardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemandedCard_Number() {
		return (EAttribute)demandedCardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemandedCard_Reason() {
		return (EAttribute)demandedCardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemandedCard_Day() {
		return (EAttribute)demandedCardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemandedCard_Round() {
		return (EAttribute)demandedCardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeliveryLine() {
		return deliveryLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryLine_Destination() {
		return (EAttribute)deliveryLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryLine_Reason() {
		return (EAttribute)deliveryLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryLine_Since() {
		return (EAttribute)deliveryLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryLine_Age() {
		return (EAttribute)deliveryLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryLine_DemandedOn() {
		return (EAttribute)deliveryLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryLine_Demands() {
		return (EAttribute)deliveryLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryLine_Where() {
		return (EAttribute)deliveryLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCarriedState() {
		return carriedStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHandoverState() {
		return handoverStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getParcelState() {
		return parcelStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUnreturnedReason() {
		return unreturnedReasonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeliveryFactory getDeliveryFactory() {
		return (DeliveryFactory)getEFactoryInstance();
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
		carriedCardEClass = createEClass(CARRIED_CARD);
		createEAttribute(carriedCardEClass, CARRIED_CARD__CARRIER);
		createEAttribute(carriedCardEClass, CARRIED_CARD__CARRIER_NUMBER);
		createEAttribute(carriedCardEClass, CARRIED_CARD__CREDENTIAL);
		createEAttribute(carriedCardEClass, CARRIED_CARD__NUMBER);
		createEAttribute(carriedCardEClass, CARRIED_CARD__KIND);
		createEAttribute(carriedCardEClass, CARRIED_CARD__OPEN_KEY);
		createEAttribute(carriedCardEClass, CARRIED_CARD__STATE);
		createEAttribute(carriedCardEClass, CARRIED_CARD__HOLDER_NAME);
		createEAttribute(carriedCardEClass, CARRIED_CARD__HOLDER_KANA);
		createEAttribute(carriedCardEClass, CARRIED_CARD__UNIT_NAME);
		createEAttribute(carriedCardEClass, CARRIED_CARD__ACTIVE_FROM);
		createEAttribute(carriedCardEClass, CARRIED_CARD__ENDED);

		handoverEClass = createEClass(HANDOVER);
		createEAttribute(handoverEClass, HANDOVER__NUMBER);
		createEAttribute(handoverEClass, HANDOVER__STATE);
		createEAttribute(handoverEClass, HANDOVER__PROXY);
		createEAttribute(handoverEClass, HANDOVER__UNIT_NAME);
		createEAttribute(handoverEClass, HANDOVER__RECEIVER);
		createEAttribute(handoverEClass, HANDOVER__RECEIVER_PERSON);
		createEAttribute(handoverEClass, HANDOVER__MADE);
		createEAttribute(handoverEClass, HANDOVER__SIZE);
		createEAttribute(handoverEClass, HANDOVER__ACTIVE_FROM);
		createEAttribute(handoverEClass, HANDOVER__RECEIVED_ON);
		createEAttribute(handoverEClass, HANDOVER__SCAN);
		createEAttribute(handoverEClass, HANDOVER__REMARK);
		createEAttribute(handoverEClass, HANDOVER__PHOTOS);

		parcelEClass = createEClass(PARCEL);
		createEAttribute(parcelEClass, PARCEL__NUMBER);
		createEAttribute(parcelEClass, PARCEL__STATE);
		createEAttribute(parcelEClass, PARCEL__DESTINATION);
		createEAttribute(parcelEClass, PARCEL__BAG);
		createEAttribute(parcelEClass, PARCEL__TRACKING);
		createEAttribute(parcelEClass, PARCEL__METHOD);
		createEAttribute(parcelEClass, PARCEL__MADE);
		createEAttribute(parcelEClass, PARCEL__SIZE);
		createEAttribute(parcelEClass, PARCEL__ACTIVE_FROM);
		createEAttribute(parcelEClass, PARCEL__SEALED_ON);
		createEAttribute(parcelEClass, PARCEL__POSTED_ON);
		createEAttribute(parcelEClass, PARCEL__DUE);
		createEAttribute(parcelEClass, PARCEL__RECEIVED_ON);
		createEAttribute(parcelEClass, PARCEL__RECEIVER);
		createEAttribute(parcelEClass, PARCEL__SCAN);
		createEAttribute(parcelEClass, PARCEL__REMARK);
		createEAttribute(parcelEClass, PARCEL__REMINDERS);
		createEAttribute(parcelEClass, PARCEL__REMINDED_ON);
		createEAttribute(parcelEClass, PARCEL__PHOTOS);

		demandEClass = createEClass(DEMAND);
		createEAttribute(demandEClass, DEMAND__NUMBER);
		createEAttribute(demandEClass, DEMAND__UNIT_NAME);
		createEAttribute(demandEClass, DEMAND__DAY);
		createEAttribute(demandEClass, DEMAND__DUE);
		createEAttribute(demandEClass, DEMAND__SIZE);
		createEAttribute(demandEClass, DEMAND__LIST_HASH);

		demandedCardEClass = createEClass(DEMANDED_CARD);
		createEAttribute(demandedCardEClass, DEMANDED_CARD__DEMAND);
		createEAttribute(demandedCardEClass, DEMANDED_CARD__CREDENTIAL);
		createEAttribute(demandedCardEClass, DEMANDED_CARD__NUMBER);
		createEAttribute(demandedCardEClass, DEMANDED_CARD__REASON);
		createEAttribute(demandedCardEClass, DEMANDED_CARD__DAY);
		createEAttribute(demandedCardEClass, DEMANDED_CARD__ROUND);

		deliveryLineEClass = createEClass(DELIVERY_LINE);
		createEAttribute(deliveryLineEClass, DELIVERY_LINE__DESTINATION);
		createEAttribute(deliveryLineEClass, DELIVERY_LINE__REASON);
		createEAttribute(deliveryLineEClass, DELIVERY_LINE__SINCE);
		createEAttribute(deliveryLineEClass, DELIVERY_LINE__AGE);
		createEAttribute(deliveryLineEClass, DELIVERY_LINE__DEMANDED_ON);
		createEAttribute(deliveryLineEClass, DELIVERY_LINE__DEMANDS);
		createEAttribute(deliveryLineEClass, DELIVERY_LINE__WHERE);

		// Create enums
		carriedStateEEnum = createEEnum(CARRIED_STATE);
		handoverStateEEnum = createEEnum(HANDOVER_STATE);
		parcelStateEEnum = createEEnum(PARCEL_STATE);
		unreturnedReasonEEnum = createEEnum(UNRETURNED_REASON);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		carriedCardEClass.getESuperTypes().add(theModelPackage.getRecord());
		handoverEClass.getESuperTypes().add(theModelPackage.getRecord());
		parcelEClass.getESuperTypes().add(theModelPackage.getRecord());
		demandEClass.getESuperTypes().add(theModelPackage.getRecord());
		demandedCardEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(carriedCardEClass, CarriedCard.class, "CarriedCard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCarriedCard_Carrier(), theEcorePackage.getEString(), "carrier", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_CarrierNumber(), theEcorePackage.getEString(), "carrierNumber", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_Number(), theEcorePackage.getEString(), "number", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_Kind(), theModelPackage.getCredentialKind(), "kind", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_OpenKey(), theEcorePackage.getEString(), "openKey", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_State(), this.getCarriedState(), "state", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_HolderName(), theEcorePackage.getEString(), "holderName", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_HolderKana(), theEcorePackage.getEString(), "holderKana", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_ActiveFrom(), theModelPackage.getLocalDate(), "activeFrom", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarriedCard_Ended(), theModelPackage.getInstant(), "ended", null, 0, 1, CarriedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(handoverEClass, Handover.class, "Handover", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHandover_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_State(), this.getHandoverState(), "state", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_Proxy(), theEcorePackage.getEBoolean(), "proxy", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_Receiver(), theEcorePackage.getEString(), "receiver", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_ReceiverPerson(), theEcorePackage.getEString(), "receiverPerson", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_Made(), theModelPackage.getInstant(), "made", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_Size(), theEcorePackage.getEInt(), "size", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_ActiveFrom(), theModelPackage.getLocalDate(), "activeFrom", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_ReceivedOn(), theModelPackage.getLocalDate(), "receivedOn", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_Scan(), theEcorePackage.getEString(), "scan", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_Photos(), theEcorePackage.getEInt(), "photos", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parcelEClass, Parcel.class, "Parcel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParcel_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_State(), this.getParcelState(), "state", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Destination(), theEcorePackage.getEString(), "destination", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Bag(), theEcorePackage.getEString(), "bag", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Tracking(), theEcorePackage.getEString(), "tracking", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Method(), theEcorePackage.getEString(), "method", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Made(), theModelPackage.getInstant(), "made", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Size(), theEcorePackage.getEInt(), "size", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_ActiveFrom(), theModelPackage.getLocalDate(), "activeFrom", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_SealedOn(), theModelPackage.getLocalDate(), "sealedOn", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_PostedOn(), theModelPackage.getLocalDate(), "postedOn", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Due(), theModelPackage.getLocalDate(), "due", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_ReceivedOn(), theModelPackage.getLocalDate(), "receivedOn", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Receiver(), theEcorePackage.getEString(), "receiver", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Scan(), theEcorePackage.getEString(), "scan", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Reminders(), theEcorePackage.getEInt(), "reminders", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_RemindedOn(), theModelPackage.getLocalDate(), "remindedOn", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParcel_Photos(), theEcorePackage.getEInt(), "photos", null, 0, 1, Parcel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(demandEClass, Demand.class, "Demand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDemand_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemand_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemand_Day(), theModelPackage.getLocalDate(), "day", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemand_Due(), theModelPackage.getLocalDate(), "due", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemand_Size(), theEcorePackage.getEInt(), "size", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemand_ListHash(), theEcorePackage.getEString(), "listHash", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(demandedCardEClass, DemandedCard.class, "DemandedCard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDemandedCard_Demand(), theEcorePackage.getEString(), "demand", null, 0, 1, DemandedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemandedCard_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, DemandedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemandedCard_Number(), theEcorePackage.getEString(), "number", null, 0, 1, DemandedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemandedCard_Reason(), this.getUnreturnedReason(), "reason", null, 0, 1, DemandedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemandedCard_Day(), theModelPackage.getLocalDate(), "day", null, 0, 1, DemandedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemandedCard_Round(), theEcorePackage.getEInt(), "round", null, 0, 1, DemandedCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deliveryLineEClass, DeliveryLine.class, "DeliveryLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeliveryLine_Destination(), theEcorePackage.getEString(), "destination", null, 0, 1, DeliveryLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryLine_Reason(), this.getUnreturnedReason(), "reason", null, 0, 1, DeliveryLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryLine_Since(), theModelPackage.getLocalDate(), "since", null, 0, 1, DeliveryLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryLine_Age(), theEcorePackage.getEInt(), "age", null, 0, 1, DeliveryLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryLine_DemandedOn(), theModelPackage.getLocalDate(), "demandedOn", null, 0, 1, DeliveryLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryLine_Demands(), theEcorePackage.getEInt(), "demands", null, 0, 1, DeliveryLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryLine_Where(), theEcorePackage.getEString(), "where", null, 0, 1, DeliveryLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(carriedStateEEnum, CarriedState.class, "CarriedState");
		addEEnumLiteral(carriedStateEEnum, CarriedState.UNDER_WAY);
		addEEnumLiteral(carriedStateEEnum, CarriedState.HELD);
		addEEnumLiteral(carriedStateEEnum, CarriedState.DELIVERED);
		addEEnumLiteral(carriedStateEEnum, CarriedState.LEFT_OUT);

		initEEnum(handoverStateEEnum, HandoverState.class, "HandoverState");
		addEEnumLiteral(handoverStateEEnum, HandoverState.OPEN);
		addEEnumLiteral(handoverStateEEnum, HandoverState.RECEIVED);
		addEEnumLiteral(handoverStateEEnum, HandoverState.CANCELLED);

		initEEnum(parcelStateEEnum, ParcelState.class, "ParcelState");
		addEEnumLiteral(parcelStateEEnum, ParcelState.PREPARING);
		addEEnumLiteral(parcelStateEEnum, ParcelState.SEALED);
		addEEnumLiteral(parcelStateEEnum, ParcelState.POSTED);
		addEEnumLiteral(parcelStateEEnum, ParcelState.RECEIVED);
		addEEnumLiteral(parcelStateEEnum, ParcelState.MISSING);
		addEEnumLiteral(parcelStateEEnum, ParcelState.RETURNED);
		addEEnumLiteral(parcelStateEEnum, ParcelState.CANCELLED);

		initEEnum(unreturnedReasonEEnum, UnreturnedReason.class, "UnreturnedReason");
		addEEnumLiteral(unreturnedReasonEEnum, UnreturnedReason.LEFT);
		addEEnumLiteral(unreturnedReasonEEnum, UnreturnedReason.REPLACED);
		addEEnumLiteral(unreturnedReasonEEnum, UnreturnedReason.EXPIRED);
		addEEnumLiteral(unreturnedReasonEEnum, UnreturnedReason.RETIRED);

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
		  (carriedCardEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "openKey"
		   });
		addAnnotation
		  (handoverEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "number"
		   });
		addAnnotation
		  (parcelEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "number"
		   });
		addAnnotation
		  (demandEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "number"
		   });
		addAnnotation
		  (demandedCardEClass,
		   source,
		   new String[] {
			   "label", "number"
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
		  (getCarriedCard_Carrier(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Record"
		   });
		addAnnotation
		  (getCarriedCard_CarrierNumber(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getCarriedCard_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential",
			   "owner", "true"
		   });
		addAnnotation
		  (getCarriedCard_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getCarriedCard_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getCarriedCard_HolderName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getCarriedCard_HolderKana(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true"
		   });
		addAnnotation
		  (getCarriedCard_UnitName(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getCarriedCard_ActiveFrom(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getHandover_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getHandover_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getHandover_UnitName(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getHandover_Receiver(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getHandover_ReceiverPerson(),
		   source,
		   new String[] {
			   "ref", "Person"
		   });
		addAnnotation
		  (getHandover_Made(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getHandover_ReceivedOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getHandover_Scan(),
		   source,
		   new String[] {
			   "ref", "Attachment"
		   });
		addAnnotation
		  (getHandover_Remark(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getParcel_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getParcel_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getParcel_Destination(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getParcel_Bag(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getParcel_Tracking(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getParcel_Made(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getParcel_PostedOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getParcel_Due(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getParcel_ReceivedOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getParcel_Receiver(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getParcel_Scan(),
		   source,
		   new String[] {
			   "ref", "Attachment"
		   });
		addAnnotation
		  (getParcel_Remark(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getDemand_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getDemand_UnitName(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getDemand_Day(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDemandedCard_Demand(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Demand"
		   });
		addAnnotation
		  (getDemandedCard_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential",
			   "owner", "true"
		   });
		addAnnotation
		  (getDemandedCard_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getDemandedCard_Day(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDeliveryLine_Destination(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDeliveryLine_Reason(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDeliveryLine_Since(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDeliveryLine_Age(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDeliveryLine_DemandedOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDeliveryLine_Demands(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDeliveryLine_Where(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
	}

} //DeliveryPackageImpl

/**
 */
package fudaban.issuance.delivery.model.impl;

import fudaban.issuance.delivery.model.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DeliveryFactoryImpl extends EFactoryImpl implements DeliveryFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static DeliveryFactory init() {
		try {
			DeliveryFactory theDeliveryFactory = (DeliveryFactory)EPackage.Registry.INSTANCE.getEFactory(DeliveryPackage.eNS_URI);
			if (theDeliveryFactory != null) {
				return theDeliveryFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new DeliveryFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeliveryFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case DeliveryPackage.CARRIED_CARD: return createCarriedCard();
			case DeliveryPackage.HANDOVER: return createHandover();
			case DeliveryPackage.PARCEL: return createParcel();
			case DeliveryPackage.DEMAND: return createDemand();
			case DeliveryPackage.DEMANDED_CARD: return createDemandedCard();
			case DeliveryPackage.DELIVERY_LINE: return createDeliveryLine();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case DeliveryPackage.CARRIED_STATE:
				return createCarriedStateFromString(eDataType, initialValue);
			case DeliveryPackage.HANDOVER_STATE:
				return createHandoverStateFromString(eDataType, initialValue);
			case DeliveryPackage.PARCEL_STATE:
				return createParcelStateFromString(eDataType, initialValue);
			case DeliveryPackage.UNRETURNED_REASON:
				return createUnreturnedReasonFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case DeliveryPackage.CARRIED_STATE:
				return convertCarriedStateToString(eDataType, instanceValue);
			case DeliveryPackage.HANDOVER_STATE:
				return convertHandoverStateToString(eDataType, instanceValue);
			case DeliveryPackage.PARCEL_STATE:
				return convertParcelStateToString(eDataType, instanceValue);
			case DeliveryPackage.UNRETURNED_REASON:
				return convertUnreturnedReasonToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CarriedCard createCarriedCard() {
		CarriedCardImpl carriedCard = new CarriedCardImpl();
		return carriedCard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Handover createHandover() {
		HandoverImpl handover = new HandoverImpl();
		return handover;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parcel createParcel() {
		ParcelImpl parcel = new ParcelImpl();
		return parcel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Demand createDemand() {
		DemandImpl demand = new DemandImpl();
		return demand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DemandedCard createDemandedCard() {
		DemandedCardImpl demandedCard = new DemandedCardImpl();
		return demandedCard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeliveryLine createDeliveryLine() {
		DeliveryLineImpl deliveryLine = new DeliveryLineImpl();
		return deliveryLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CarriedState createCarriedStateFromString(EDataType eDataType, String initialValue) {
		CarriedState result = CarriedState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCarriedStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HandoverState createHandoverStateFromString(EDataType eDataType, String initialValue) {
		HandoverState result = HandoverState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHandoverStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ParcelState createParcelStateFromString(EDataType eDataType, String initialValue) {
		ParcelState result = ParcelState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertParcelStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UnreturnedReason createUnreturnedReasonFromString(EDataType eDataType, String initialValue) {
		UnreturnedReason result = UnreturnedReason.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnreturnedReasonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeliveryPackage getDeliveryPackage() {
		return (DeliveryPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static DeliveryPackage getPackage() {
		return DeliveryPackage.eINSTANCE;
	}

} //DeliveryFactoryImpl

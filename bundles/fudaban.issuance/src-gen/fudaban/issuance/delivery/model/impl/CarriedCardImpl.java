/**
 */
package fudaban.issuance.delivery.model.impl;

import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.CarriedState;
import fudaban.issuance.delivery.model.DeliveryPackage;

import fudaban.model.CredentialKind;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Carried Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getCarrierNumber <em>Carrier Number</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getHolderName <em>Holder Name</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getHolderKana <em>Holder Kana</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getActiveFrom <em>Active From</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.CarriedCardImpl#getEnded <em>Ended</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CarriedCardImpl extends RecordImpl implements CarriedCard {
	/**
	 * The default value of the '{@link #getCarrier() <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrier()
	 * @generated
	 * @ordered
	 */
	protected static final String CARRIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarrier() <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrier()
	 * @generated
	 * @ordered
	 */
	protected String carrier = CARRIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarrierNumber() <em>Carrier Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrierNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String CARRIER_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarrierNumber() <em>Carrier Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrierNumber()
	 * @generated
	 * @ordered
	 */
	protected String carrierNumber = CARRIER_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCredential() <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredential()
	 * @generated
	 * @ordered
	 */
	protected static final String CREDENTIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCredential() <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredential()
	 * @generated
	 * @ordered
	 */
	protected String credential = CREDENTIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CredentialKind KIND_EDEFAULT = CredentialKind.STAFF_CARD;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CredentialKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenKey() <em>Open Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenKey()
	 * @generated
	 * @ordered
	 */
	protected static final String OPEN_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenKey() <em>Open Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenKey()
	 * @generated
	 * @ordered
	 */
	protected String openKey = OPEN_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CarriedState STATE_EDEFAULT = CarriedState.UNDER_WAY;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CarriedState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHolderName() <em>Holder Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolderName()
	 * @generated
	 * @ordered
	 */
	protected static final String HOLDER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHolderName() <em>Holder Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolderName()
	 * @generated
	 * @ordered
	 */
	protected String holderName = HOLDER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getHolderKana() <em>Holder Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolderKana()
	 * @generated
	 * @ordered
	 */
	protected static final String HOLDER_KANA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHolderKana() <em>Holder Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolderKana()
	 * @generated
	 * @ordered
	 */
	protected String holderKana = HOLDER_KANA_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitName() <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitName()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitName() <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitName()
	 * @generated
	 * @ordered
	 */
	protected String unitName = UNIT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getActiveFrom() <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACTIVE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActiveFrom() <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate activeFrom = ACTIVE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected Instant ended = ENDED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CarriedCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DeliveryPackage.Literals.CARRIED_CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarrier() {
		return carrier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrier(String newCarrier) {
		String oldCarrier = carrier;
		carrier = newCarrier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__CARRIER, oldCarrier, carrier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarrierNumber() {
		return carrierNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrierNumber(String newCarrierNumber) {
		String oldCarrierNumber = carrierNumber;
		carrierNumber = newCarrierNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__CARRIER_NUMBER, oldCarrierNumber, carrierNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCredential() {
		return credential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCredential(String newCredential) {
		String oldCredential = credential;
		credential = newCredential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__CREDENTIAL, oldCredential, credential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CredentialKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CredentialKind newKind) {
		CredentialKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpenKey() {
		return openKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenKey(String newOpenKey) {
		String oldOpenKey = openKey;
		openKey = newOpenKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__OPEN_KEY, oldOpenKey, openKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CarriedState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CarriedState newState) {
		CarriedState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHolderName() {
		return holderName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolderName(String newHolderName) {
		String oldHolderName = holderName;
		holderName = newHolderName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__HOLDER_NAME, oldHolderName, holderName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHolderKana() {
		return holderKana;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolderKana(String newHolderKana) {
		String oldHolderKana = holderKana;
		holderKana = newHolderKana;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__HOLDER_KANA, oldHolderKana, holderKana));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnitName() {
		return unitName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitName(String newUnitName) {
		String oldUnitName = unitName;
		unitName = newUnitName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__UNIT_NAME, oldUnitName, unitName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getActiveFrom() {
		return activeFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveFrom(LocalDate newActiveFrom) {
		LocalDate oldActiveFrom = activeFrom;
		activeFrom = newActiveFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__ACTIVE_FROM, oldActiveFrom, activeFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnded() {
		return ended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnded(Instant newEnded) {
		Instant oldEnded = ended;
		ended = newEnded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.CARRIED_CARD__ENDED, oldEnded, ended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DeliveryPackage.CARRIED_CARD__CARRIER:
				return getCarrier();
			case DeliveryPackage.CARRIED_CARD__CARRIER_NUMBER:
				return getCarrierNumber();
			case DeliveryPackage.CARRIED_CARD__CREDENTIAL:
				return getCredential();
			case DeliveryPackage.CARRIED_CARD__NUMBER:
				return getNumber();
			case DeliveryPackage.CARRIED_CARD__KIND:
				return getKind();
			case DeliveryPackage.CARRIED_CARD__OPEN_KEY:
				return getOpenKey();
			case DeliveryPackage.CARRIED_CARD__STATE:
				return getState();
			case DeliveryPackage.CARRIED_CARD__HOLDER_NAME:
				return getHolderName();
			case DeliveryPackage.CARRIED_CARD__HOLDER_KANA:
				return getHolderKana();
			case DeliveryPackage.CARRIED_CARD__UNIT_NAME:
				return getUnitName();
			case DeliveryPackage.CARRIED_CARD__ACTIVE_FROM:
				return getActiveFrom();
			case DeliveryPackage.CARRIED_CARD__ENDED:
				return getEnded();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DeliveryPackage.CARRIED_CARD__CARRIER:
				setCarrier((String)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__CARRIER_NUMBER:
				setCarrierNumber((String)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__NUMBER:
				setNumber((String)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__KIND:
				setKind((CredentialKind)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__OPEN_KEY:
				setOpenKey((String)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__STATE:
				setState((CarriedState)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__HOLDER_NAME:
				setHolderName((String)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__HOLDER_KANA:
				setHolderKana((String)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__ACTIVE_FROM:
				setActiveFrom((LocalDate)newValue);
				return;
			case DeliveryPackage.CARRIED_CARD__ENDED:
				setEnded((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DeliveryPackage.CARRIED_CARD__CARRIER:
				setCarrier(CARRIER_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__CARRIER_NUMBER:
				setCarrierNumber(CARRIER_NUMBER_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__OPEN_KEY:
				setOpenKey(OPEN_KEY_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__STATE:
				setState(STATE_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__HOLDER_NAME:
				setHolderName(HOLDER_NAME_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__HOLDER_KANA:
				setHolderKana(HOLDER_KANA_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__ACTIVE_FROM:
				setActiveFrom(ACTIVE_FROM_EDEFAULT);
				return;
			case DeliveryPackage.CARRIED_CARD__ENDED:
				setEnded(ENDED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DeliveryPackage.CARRIED_CARD__CARRIER:
				return CARRIER_EDEFAULT == null ? carrier != null : !CARRIER_EDEFAULT.equals(carrier);
			case DeliveryPackage.CARRIED_CARD__CARRIER_NUMBER:
				return CARRIER_NUMBER_EDEFAULT == null ? carrierNumber != null : !CARRIER_NUMBER_EDEFAULT.equals(carrierNumber);
			case DeliveryPackage.CARRIED_CARD__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case DeliveryPackage.CARRIED_CARD__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case DeliveryPackage.CARRIED_CARD__KIND:
				return kind != KIND_EDEFAULT;
			case DeliveryPackage.CARRIED_CARD__OPEN_KEY:
				return OPEN_KEY_EDEFAULT == null ? openKey != null : !OPEN_KEY_EDEFAULT.equals(openKey);
			case DeliveryPackage.CARRIED_CARD__STATE:
				return state != STATE_EDEFAULT;
			case DeliveryPackage.CARRIED_CARD__HOLDER_NAME:
				return HOLDER_NAME_EDEFAULT == null ? holderName != null : !HOLDER_NAME_EDEFAULT.equals(holderName);
			case DeliveryPackage.CARRIED_CARD__HOLDER_KANA:
				return HOLDER_KANA_EDEFAULT == null ? holderKana != null : !HOLDER_KANA_EDEFAULT.equals(holderKana);
			case DeliveryPackage.CARRIED_CARD__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case DeliveryPackage.CARRIED_CARD__ACTIVE_FROM:
				return ACTIVE_FROM_EDEFAULT == null ? activeFrom != null : !ACTIVE_FROM_EDEFAULT.equals(activeFrom);
			case DeliveryPackage.CARRIED_CARD__ENDED:
				return ENDED_EDEFAULT == null ? ended != null : !ENDED_EDEFAULT.equals(ended);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (carrier: ");
		result.append(carrier);
		result.append(", carrierNumber: ");
		result.append(carrierNumber);
		result.append(", credential: ");
		result.append(credential);
		result.append(", number: ");
		result.append(number);
		result.append(", kind: ");
		result.append(kind);
		result.append(", openKey: ");
		result.append(openKey);
		result.append(", state: ");
		result.append(state);
		result.append(", holderName: ");
		result.append(holderName);
		result.append(", holderKana: ");
		result.append(holderKana);
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", activeFrom: ");
		result.append(activeFrom);
		result.append(", ended: ");
		result.append(ended);
		result.append(')');
		return result.toString();
	}

} //CarriedCardImpl

/**
 */
package fudaban.issuance.delivery.model.impl;

import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Handover</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#isProxy <em>Proxy</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getReceiverPerson <em>Receiver Person</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getMade <em>Made</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getActiveFrom <em>Active From</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getScan <em>Scan</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.HandoverImpl#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HandoverImpl extends RecordImpl implements Handover {
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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final HandoverState STATE_EDEFAULT = HandoverState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected HandoverState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isProxy() <em>Proxy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProxy()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PROXY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isProxy() <em>Proxy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProxy()
	 * @generated
	 * @ordered
	 */
	protected boolean proxy = PROXY_EDEFAULT;

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
	 * The default value of the '{@link #getReceiver() <em>Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiver()
	 * @generated
	 * @ordered
	 */
	protected static final String RECEIVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceiver() <em>Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiver()
	 * @generated
	 * @ordered
	 */
	protected String receiver = RECEIVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceiverPerson() <em>Receiver Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiverPerson()
	 * @generated
	 * @ordered
	 */
	protected static final String RECEIVER_PERSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceiverPerson() <em>Receiver Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiverPerson()
	 * @generated
	 * @ordered
	 */
	protected String receiverPerson = RECEIVER_PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected Instant made = MADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

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
	 * The default value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECEIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate receivedOn = RECEIVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getScan() <em>Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScan()
	 * @generated
	 * @ordered
	 */
	protected static final String SCAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScan() <em>Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScan()
	 * @generated
	 * @ordered
	 */
	protected String scan = SCAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhotos() <em>Photos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected static final int PHOTOS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPhotos() <em>Photos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected int photos = PHOTOS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HandoverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DeliveryPackage.Literals.HANDOVER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HandoverState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(HandoverState newState) {
		HandoverState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isProxy() {
		return proxy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProxy(boolean newProxy) {
		boolean oldProxy = proxy;
		proxy = newProxy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__PROXY, oldProxy, proxy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__UNIT_NAME, oldUnitName, unitName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReceiver() {
		return receiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiver(String newReceiver) {
		String oldReceiver = receiver;
		receiver = newReceiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__RECEIVER, oldReceiver, receiver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReceiverPerson() {
		return receiverPerson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiverPerson(String newReceiverPerson) {
		String oldReceiverPerson = receiverPerson;
		receiverPerson = newReceiverPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__RECEIVER_PERSON, oldReceiverPerson, receiverPerson));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getMade() {
		return made;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMade(Instant newMade) {
		Instant oldMade = made;
		made = newMade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__MADE, oldMade, made));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__SIZE, oldSize, size));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__ACTIVE_FROM, oldActiveFrom, activeFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReceivedOn() {
		return receivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedOn(LocalDate newReceivedOn) {
		LocalDate oldReceivedOn = receivedOn;
		receivedOn = newReceivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__RECEIVED_ON, oldReceivedOn, receivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScan() {
		return scan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScan(String newScan) {
		String oldScan = scan;
		scan = newScan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__SCAN, oldScan, scan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPhotos() {
		return photos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhotos(int newPhotos) {
		int oldPhotos = photos;
		photos = newPhotos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.HANDOVER__PHOTOS, oldPhotos, photos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DeliveryPackage.HANDOVER__NUMBER:
				return getNumber();
			case DeliveryPackage.HANDOVER__STATE:
				return getState();
			case DeliveryPackage.HANDOVER__PROXY:
				return isProxy();
			case DeliveryPackage.HANDOVER__UNIT_NAME:
				return getUnitName();
			case DeliveryPackage.HANDOVER__RECEIVER:
				return getReceiver();
			case DeliveryPackage.HANDOVER__RECEIVER_PERSON:
				return getReceiverPerson();
			case DeliveryPackage.HANDOVER__MADE:
				return getMade();
			case DeliveryPackage.HANDOVER__SIZE:
				return getSize();
			case DeliveryPackage.HANDOVER__ACTIVE_FROM:
				return getActiveFrom();
			case DeliveryPackage.HANDOVER__RECEIVED_ON:
				return getReceivedOn();
			case DeliveryPackage.HANDOVER__SCAN:
				return getScan();
			case DeliveryPackage.HANDOVER__REMARK:
				return getRemark();
			case DeliveryPackage.HANDOVER__PHOTOS:
				return getPhotos();
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
			case DeliveryPackage.HANDOVER__NUMBER:
				setNumber((String)newValue);
				return;
			case DeliveryPackage.HANDOVER__STATE:
				setState((HandoverState)newValue);
				return;
			case DeliveryPackage.HANDOVER__PROXY:
				setProxy((Boolean)newValue);
				return;
			case DeliveryPackage.HANDOVER__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case DeliveryPackage.HANDOVER__RECEIVER:
				setReceiver((String)newValue);
				return;
			case DeliveryPackage.HANDOVER__RECEIVER_PERSON:
				setReceiverPerson((String)newValue);
				return;
			case DeliveryPackage.HANDOVER__MADE:
				setMade((Instant)newValue);
				return;
			case DeliveryPackage.HANDOVER__SIZE:
				setSize((Integer)newValue);
				return;
			case DeliveryPackage.HANDOVER__ACTIVE_FROM:
				setActiveFrom((LocalDate)newValue);
				return;
			case DeliveryPackage.HANDOVER__RECEIVED_ON:
				setReceivedOn((LocalDate)newValue);
				return;
			case DeliveryPackage.HANDOVER__SCAN:
				setScan((String)newValue);
				return;
			case DeliveryPackage.HANDOVER__REMARK:
				setRemark((String)newValue);
				return;
			case DeliveryPackage.HANDOVER__PHOTOS:
				setPhotos((Integer)newValue);
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
			case DeliveryPackage.HANDOVER__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__STATE:
				setState(STATE_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__PROXY:
				setProxy(PROXY_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__RECEIVER:
				setReceiver(RECEIVER_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__RECEIVER_PERSON:
				setReceiverPerson(RECEIVER_PERSON_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__MADE:
				setMade(MADE_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__ACTIVE_FROM:
				setActiveFrom(ACTIVE_FROM_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__SCAN:
				setScan(SCAN_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case DeliveryPackage.HANDOVER__PHOTOS:
				setPhotos(PHOTOS_EDEFAULT);
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
			case DeliveryPackage.HANDOVER__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case DeliveryPackage.HANDOVER__STATE:
				return state != STATE_EDEFAULT;
			case DeliveryPackage.HANDOVER__PROXY:
				return proxy != PROXY_EDEFAULT;
			case DeliveryPackage.HANDOVER__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case DeliveryPackage.HANDOVER__RECEIVER:
				return RECEIVER_EDEFAULT == null ? receiver != null : !RECEIVER_EDEFAULT.equals(receiver);
			case DeliveryPackage.HANDOVER__RECEIVER_PERSON:
				return RECEIVER_PERSON_EDEFAULT == null ? receiverPerson != null : !RECEIVER_PERSON_EDEFAULT.equals(receiverPerson);
			case DeliveryPackage.HANDOVER__MADE:
				return MADE_EDEFAULT == null ? made != null : !MADE_EDEFAULT.equals(made);
			case DeliveryPackage.HANDOVER__SIZE:
				return size != SIZE_EDEFAULT;
			case DeliveryPackage.HANDOVER__ACTIVE_FROM:
				return ACTIVE_FROM_EDEFAULT == null ? activeFrom != null : !ACTIVE_FROM_EDEFAULT.equals(activeFrom);
			case DeliveryPackage.HANDOVER__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case DeliveryPackage.HANDOVER__SCAN:
				return SCAN_EDEFAULT == null ? scan != null : !SCAN_EDEFAULT.equals(scan);
			case DeliveryPackage.HANDOVER__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case DeliveryPackage.HANDOVER__PHOTOS:
				return photos != PHOTOS_EDEFAULT;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", state: ");
		result.append(state);
		result.append(", proxy: ");
		result.append(proxy);
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", receiver: ");
		result.append(receiver);
		result.append(", receiverPerson: ");
		result.append(receiverPerson);
		result.append(", made: ");
		result.append(made);
		result.append(", size: ");
		result.append(size);
		result.append(", activeFrom: ");
		result.append(activeFrom);
		result.append(", receivedOn: ");
		result.append(receivedOn);
		result.append(", scan: ");
		result.append(scan);
		result.append(", remark: ");
		result.append(remark);
		result.append(", photos: ");
		result.append(photos);
		result.append(')');
		return result.toString();
	}

} //HandoverImpl

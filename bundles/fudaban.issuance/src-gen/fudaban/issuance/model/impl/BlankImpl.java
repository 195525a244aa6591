/**
 */
package fudaban.issuance.model.impl;

import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage;

import fudaban.model.CredentialKind;

import fudaban.model.impl.RecordImpl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Blank</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.impl.BlankImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BlankImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BlankImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BlankImpl#getCount <em>Count</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BlankImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BlankImpl#getLot <em>Lot</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BlankImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BlankImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BlankImpl#isTakenOver <em>Taken Over</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BlankImpl#getPool <em>Pool</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BlankImpl extends RecordImpl implements Blank {
	/**
	 * The default value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected String serial = SERIAL_EDEFAULT;

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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final BlankState STATE_EDEFAULT = BlankState.IN_STOCK;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected BlankState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected int count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLot() <em>Lot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLot()
	 * @generated
	 * @ordered
	 */
	protected static final String LOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLot() <em>Lot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLot()
	 * @generated
	 * @ordered
	 */
	protected String lot = LOT_EDEFAULT;

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
	 * The default value of the '{@link #isTakenOver() <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTakenOver()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TAKEN_OVER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTakenOver() <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTakenOver()
	 * @generated
	 * @ordered
	 */
	protected boolean takenOver = TAKEN_OVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPool() <em>Pool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPool()
	 * @generated
	 * @ordered
	 */
	protected static final String POOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPool() <em>Pool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPool()
	 * @generated
	 * @ordered
	 */
	protected String pool = POOL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlankImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IssuancePackage.Literals.BLANK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerial() {
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerial(String newSerial) {
		String oldSerial = serial;
		serial = newSerial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BLANK__SERIAL, oldSerial, serial));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BLANK__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BlankState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(BlankState newState) {
		BlankState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BLANK__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(int newCount) {
		int oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BLANK__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BLANK__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLot() {
		return lot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLot(String newLot) {
		String oldLot = lot;
		lot = newLot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BLANK__LOT, oldLot, lot));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BLANK__RECEIVED_ON, oldReceivedOn, receivedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BLANK__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTakenOver() {
		return takenOver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenOver(boolean newTakenOver) {
		boolean oldTakenOver = takenOver;
		takenOver = newTakenOver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BLANK__TAKEN_OVER, oldTakenOver, takenOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPool() {
		return pool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPool(String newPool) {
		String oldPool = pool;
		pool = newPool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BLANK__POOL, oldPool, pool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IssuancePackage.BLANK__SERIAL:
				return getSerial();
			case IssuancePackage.BLANK__KIND:
				return getKind();
			case IssuancePackage.BLANK__STATE:
				return getState();
			case IssuancePackage.BLANK__COUNT:
				return getCount();
			case IssuancePackage.BLANK__PLACE:
				return getPlace();
			case IssuancePackage.BLANK__LOT:
				return getLot();
			case IssuancePackage.BLANK__RECEIVED_ON:
				return getReceivedOn();
			case IssuancePackage.BLANK__REMARK:
				return getRemark();
			case IssuancePackage.BLANK__TAKEN_OVER:
				return isTakenOver();
			case IssuancePackage.BLANK__POOL:
				return getPool();
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
			case IssuancePackage.BLANK__SERIAL:
				setSerial((String)newValue);
				return;
			case IssuancePackage.BLANK__KIND:
				setKind((CredentialKind)newValue);
				return;
			case IssuancePackage.BLANK__STATE:
				setState((BlankState)newValue);
				return;
			case IssuancePackage.BLANK__COUNT:
				setCount((Integer)newValue);
				return;
			case IssuancePackage.BLANK__PLACE:
				setPlace((String)newValue);
				return;
			case IssuancePackage.BLANK__LOT:
				setLot((String)newValue);
				return;
			case IssuancePackage.BLANK__RECEIVED_ON:
				setReceivedOn((LocalDate)newValue);
				return;
			case IssuancePackage.BLANK__REMARK:
				setRemark((String)newValue);
				return;
			case IssuancePackage.BLANK__TAKEN_OVER:
				setTakenOver((Boolean)newValue);
				return;
			case IssuancePackage.BLANK__POOL:
				setPool((String)newValue);
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
			case IssuancePackage.BLANK__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case IssuancePackage.BLANK__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case IssuancePackage.BLANK__STATE:
				setState(STATE_EDEFAULT);
				return;
			case IssuancePackage.BLANK__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case IssuancePackage.BLANK__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case IssuancePackage.BLANK__LOT:
				setLot(LOT_EDEFAULT);
				return;
			case IssuancePackage.BLANK__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case IssuancePackage.BLANK__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case IssuancePackage.BLANK__TAKEN_OVER:
				setTakenOver(TAKEN_OVER_EDEFAULT);
				return;
			case IssuancePackage.BLANK__POOL:
				setPool(POOL_EDEFAULT);
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
			case IssuancePackage.BLANK__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case IssuancePackage.BLANK__KIND:
				return kind != KIND_EDEFAULT;
			case IssuancePackage.BLANK__STATE:
				return state != STATE_EDEFAULT;
			case IssuancePackage.BLANK__COUNT:
				return count != COUNT_EDEFAULT;
			case IssuancePackage.BLANK__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case IssuancePackage.BLANK__LOT:
				return LOT_EDEFAULT == null ? lot != null : !LOT_EDEFAULT.equals(lot);
			case IssuancePackage.BLANK__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case IssuancePackage.BLANK__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case IssuancePackage.BLANK__TAKEN_OVER:
				return takenOver != TAKEN_OVER_EDEFAULT;
			case IssuancePackage.BLANK__POOL:
				return POOL_EDEFAULT == null ? pool != null : !POOL_EDEFAULT.equals(pool);
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
		result.append(" (serial: ");
		result.append(serial);
		result.append(", kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", count: ");
		result.append(count);
		result.append(", place: ");
		result.append(place);
		result.append(", lot: ");
		result.append(lot);
		result.append(", receivedOn: ");
		result.append(receivedOn);
		result.append(", remark: ");
		result.append(remark);
		result.append(", takenOver: ");
		result.append(takenOver);
		result.append(", pool: ");
		result.append(pool);
		result.append(')');
		return result.toString();
	}

} //BlankImpl

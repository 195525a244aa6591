/**
 */
package fudaban.issuance.stock.model.impl;

import fudaban.issuance.stock.model.CountLine;
import fudaban.issuance.stock.model.StockPackage;

import fudaban.model.CredentialKind;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Count Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.stock.model.impl.CountLineImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.CountLineImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.CountLineImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.CountLineImpl#getBooked <em>Booked</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.CountLineImpl#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.CountLineImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CountLineImpl extends MinimalEObjectImpl.Container implements CountLine {
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
	 * The default value of the '{@link #getBooked() <em>Booked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBooked()
	 * @generated
	 * @ordered
	 */
	protected static final int BOOKED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBooked() <em>Booked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBooked()
	 * @generated
	 * @ordered
	 */
	protected int booked = BOOKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected static final int FOUND_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected int found = FOUND_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CountLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StockPackage.Literals.COUNT_LINE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.COUNT_LINE__PLACE, oldPlace, place));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.COUNT_LINE__SERIAL, oldSerial, serial));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.COUNT_LINE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBooked() {
		return booked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBooked(int newBooked) {
		int oldBooked = booked;
		booked = newBooked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.COUNT_LINE__BOOKED, oldBooked, booked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFound() {
		return found;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFound(int newFound) {
		int oldFound = found;
		found = newFound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.COUNT_LINE__FOUND, oldFound, found));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.COUNT_LINE__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StockPackage.COUNT_LINE__PLACE:
				return getPlace();
			case StockPackage.COUNT_LINE__SERIAL:
				return getSerial();
			case StockPackage.COUNT_LINE__KIND:
				return getKind();
			case StockPackage.COUNT_LINE__BOOKED:
				return getBooked();
			case StockPackage.COUNT_LINE__FOUND:
				return getFound();
			case StockPackage.COUNT_LINE__REMARK:
				return getRemark();
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
			case StockPackage.COUNT_LINE__PLACE:
				setPlace((String)newValue);
				return;
			case StockPackage.COUNT_LINE__SERIAL:
				setSerial((String)newValue);
				return;
			case StockPackage.COUNT_LINE__KIND:
				setKind((CredentialKind)newValue);
				return;
			case StockPackage.COUNT_LINE__BOOKED:
				setBooked((Integer)newValue);
				return;
			case StockPackage.COUNT_LINE__FOUND:
				setFound((Integer)newValue);
				return;
			case StockPackage.COUNT_LINE__REMARK:
				setRemark((String)newValue);
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
			case StockPackage.COUNT_LINE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case StockPackage.COUNT_LINE__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case StockPackage.COUNT_LINE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StockPackage.COUNT_LINE__BOOKED:
				setBooked(BOOKED_EDEFAULT);
				return;
			case StockPackage.COUNT_LINE__FOUND:
				setFound(FOUND_EDEFAULT);
				return;
			case StockPackage.COUNT_LINE__REMARK:
				setRemark(REMARK_EDEFAULT);
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
			case StockPackage.COUNT_LINE__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case StockPackage.COUNT_LINE__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case StockPackage.COUNT_LINE__KIND:
				return kind != KIND_EDEFAULT;
			case StockPackage.COUNT_LINE__BOOKED:
				return booked != BOOKED_EDEFAULT;
			case StockPackage.COUNT_LINE__FOUND:
				return found != FOUND_EDEFAULT;
			case StockPackage.COUNT_LINE__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
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
		result.append(" (place: ");
		result.append(place);
		result.append(", serial: ");
		result.append(serial);
		result.append(", kind: ");
		result.append(kind);
		result.append(", booked: ");
		result.append(booked);
		result.append(", found: ");
		result.append(found);
		result.append(", remark: ");
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //CountLineImpl

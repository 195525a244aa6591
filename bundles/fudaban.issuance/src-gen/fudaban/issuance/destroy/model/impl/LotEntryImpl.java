/**
 */
package fudaban.issuance.destroy.model.impl;

import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.destroy.model.Identified;
import fudaban.issuance.destroy.model.LotEntry;

import fudaban.model.CredentialKind;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lot Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getLot <em>Lot</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getItemKey <em>Item Key</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getBlank <em>Blank</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getCount <em>Count</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getIdentified <em>Identified</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getAt <em>At</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getTakenOut <em>Taken Out</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.LotEntryImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LotEntryImpl extends RecordImpl implements LotEntry {
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
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final int PLACE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected int place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getItemKey() <em>Item Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemKey()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItemKey() <em>Item Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemKey()
	 * @generated
	 * @ordered
	 */
	protected String itemKey = ITEM_KEY_EDEFAULT;

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
	 * The default value of the '{@link #getBlank() <em>Blank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlank()
	 * @generated
	 * @ordered
	 */
	protected static final String BLANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBlank() <em>Blank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlank()
	 * @generated
	 * @ordered
	 */
	protected String blank = BLANK_EDEFAULT;

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
	 * The default value of the '{@link #getIdentified() <em>Identified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentified()
	 * @generated
	 * @ordered
	 */
	protected static final Identified IDENTIFIED_EDEFAULT = Identified.READER;

	/**
	 * The cached value of the '{@link #getIdentified() <em>Identified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentified()
	 * @generated
	 * @ordered
	 */
	protected Identified identified = IDENTIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTakenOut() <em>Taken Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenOut()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TAKEN_OUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTakenOut() <em>Taken Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenOut()
	 * @generated
	 * @ordered
	 */
	protected Instant takenOut = TAKEN_OUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LotEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DestructionPackage.Literals.LOT_ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__LOT, oldLot, lot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(int newPlace) {
		int oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItemKey() {
		return itemKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItemKey(String newItemKey) {
		String oldItemKey = itemKey;
		itemKey = newItemKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__ITEM_KEY, oldItemKey, itemKey));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__CREDENTIAL, oldCredential, credential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBlank() {
		return blank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlank(String newBlank) {
		String oldBlank = blank;
		blank = newBlank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__BLANK, oldBlank, blank));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identified getIdentified() {
		return identified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentified(Identified newIdentified) {
		Identified oldIdentified = identified;
		identified = newIdentified == null ? IDENTIFIED_EDEFAULT : newIdentified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__IDENTIFIED, oldIdentified, identified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTakenOut() {
		return takenOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenOut(Instant newTakenOut) {
		Instant oldTakenOut = takenOut;
		takenOut = newTakenOut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__TAKEN_OUT, oldTakenOut, takenOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.LOT_ENTRY__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DestructionPackage.LOT_ENTRY__LOT:
				return getLot();
			case DestructionPackage.LOT_ENTRY__PLACE:
				return getPlace();
			case DestructionPackage.LOT_ENTRY__ITEM_KEY:
				return getItemKey();
			case DestructionPackage.LOT_ENTRY__CREDENTIAL:
				return getCredential();
			case DestructionPackage.LOT_ENTRY__BLANK:
				return getBlank();
			case DestructionPackage.LOT_ENTRY__NUMBER:
				return getNumber();
			case DestructionPackage.LOT_ENTRY__KIND:
				return getKind();
			case DestructionPackage.LOT_ENTRY__COUNT:
				return getCount();
			case DestructionPackage.LOT_ENTRY__IDENTIFIED:
				return getIdentified();
			case DestructionPackage.LOT_ENTRY__AT:
				return getAt();
			case DestructionPackage.LOT_ENTRY__TAKEN_OUT:
				return getTakenOut();
			case DestructionPackage.LOT_ENTRY__REASON:
				return getReason();
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
			case DestructionPackage.LOT_ENTRY__LOT:
				setLot((String)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__PLACE:
				setPlace((Integer)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__ITEM_KEY:
				setItemKey((String)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__BLANK:
				setBlank((String)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__NUMBER:
				setNumber((String)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__KIND:
				setKind((CredentialKind)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__COUNT:
				setCount((Integer)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__IDENTIFIED:
				setIdentified((Identified)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__AT:
				setAt((Instant)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__TAKEN_OUT:
				setTakenOut((Instant)newValue);
				return;
			case DestructionPackage.LOT_ENTRY__REASON:
				setReason((String)newValue);
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
			case DestructionPackage.LOT_ENTRY__LOT:
				setLot(LOT_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__ITEM_KEY:
				setItemKey(ITEM_KEY_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__BLANK:
				setBlank(BLANK_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__IDENTIFIED:
				setIdentified(IDENTIFIED_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__AT:
				setAt(AT_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__TAKEN_OUT:
				setTakenOut(TAKEN_OUT_EDEFAULT);
				return;
			case DestructionPackage.LOT_ENTRY__REASON:
				setReason(REASON_EDEFAULT);
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
			case DestructionPackage.LOT_ENTRY__LOT:
				return LOT_EDEFAULT == null ? lot != null : !LOT_EDEFAULT.equals(lot);
			case DestructionPackage.LOT_ENTRY__PLACE:
				return place != PLACE_EDEFAULT;
			case DestructionPackage.LOT_ENTRY__ITEM_KEY:
				return ITEM_KEY_EDEFAULT == null ? itemKey != null : !ITEM_KEY_EDEFAULT.equals(itemKey);
			case DestructionPackage.LOT_ENTRY__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case DestructionPackage.LOT_ENTRY__BLANK:
				return BLANK_EDEFAULT == null ? blank != null : !BLANK_EDEFAULT.equals(blank);
			case DestructionPackage.LOT_ENTRY__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case DestructionPackage.LOT_ENTRY__KIND:
				return kind != KIND_EDEFAULT;
			case DestructionPackage.LOT_ENTRY__COUNT:
				return count != COUNT_EDEFAULT;
			case DestructionPackage.LOT_ENTRY__IDENTIFIED:
				return identified != IDENTIFIED_EDEFAULT;
			case DestructionPackage.LOT_ENTRY__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case DestructionPackage.LOT_ENTRY__TAKEN_OUT:
				return TAKEN_OUT_EDEFAULT == null ? takenOut != null : !TAKEN_OUT_EDEFAULT.equals(takenOut);
			case DestructionPackage.LOT_ENTRY__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (lot: ");
		result.append(lot);
		result.append(", place: ");
		result.append(place);
		result.append(", itemKey: ");
		result.append(itemKey);
		result.append(", credential: ");
		result.append(credential);
		result.append(", blank: ");
		result.append(blank);
		result.append(", number: ");
		result.append(number);
		result.append(", kind: ");
		result.append(kind);
		result.append(", count: ");
		result.append(count);
		result.append(", identified: ");
		result.append(identified);
		result.append(", at: ");
		result.append(at);
		result.append(", takenOut: ");
		result.append(takenOut);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //LotEntryImpl

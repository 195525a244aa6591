/**
 */
package fudaban.issuance.model.impl;

import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ReturnReason;

import fudaban.model.CredentialState;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Card Return</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getWhy <em>Why</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getReturned <em>Returned</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getTakenBy <em>Taken By</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getHandedBy <em>Handed By</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getSuspension <em>Suspension</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getUndone <em>Undone</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.CardReturnImpl#getUndoReason <em>Undo Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CardReturnImpl extends RecordImpl implements CardReturn {
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
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final ReturnReason WHY_EDEFAULT = ReturnReason.LEFT;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected ReturnReason why = WHY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReturned() <em>Returned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturned()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RETURNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReturned() <em>Returned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturned()
	 * @generated
	 * @ordered
	 */
	protected Instant returned = RETURNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTakenBy() <em>Taken By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenBy()
	 * @generated
	 * @ordered
	 */
	protected static final String TAKEN_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTakenBy() <em>Taken By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenBy()
	 * @generated
	 * @ordered
	 */
	protected String takenBy = TAKEN_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandedBy() <em>Handed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String HANDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandedBy() <em>Handed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandedBy()
	 * @generated
	 * @ordered
	 */
	protected String handedBy = HANDED_BY_EDEFAULT;

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
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final CredentialState BEFORE_EDEFAULT = CredentialState.PREPARED;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected CredentialState before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuspension() <em>Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspension()
	 * @generated
	 * @ordered
	 */
	protected static final String SUSPENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuspension() <em>Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspension()
	 * @generated
	 * @ordered
	 */
	protected String suspension = SUSPENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndone() <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndone()
	 * @generated
	 * @ordered
	 */
	protected static final Instant UNDONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndone() <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndone()
	 * @generated
	 * @ordered
	 */
	protected Instant undone = UNDONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndoReason() <em>Undo Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoReason()
	 * @generated
	 * @ordered
	 */
	protected static final String UNDO_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndoReason() <em>Undo Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoReason()
	 * @generated
	 * @ordered
	 */
	protected String undoReason = UNDO_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CardReturnImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IssuancePackage.Literals.CARD_RETURN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__CREDENTIAL, oldCredential, credential));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__OPEN_KEY, oldOpenKey, openKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReturnReason getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(ReturnReason newWhy) {
		ReturnReason oldWhy = why;
		why = newWhy == null ? WHY_EDEFAULT : newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReturned() {
		return returned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturned(Instant newReturned) {
		Instant oldReturned = returned;
		returned = newReturned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__RETURNED, oldReturned, returned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTakenBy() {
		return takenBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenBy(String newTakenBy) {
		String oldTakenBy = takenBy;
		takenBy = newTakenBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__TAKEN_BY, oldTakenBy, takenBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHandedBy() {
		return handedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandedBy(String newHandedBy) {
		String oldHandedBy = handedBy;
		handedBy = newHandedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__HANDED_BY, oldHandedBy, handedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CredentialState getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(CredentialState newBefore) {
		CredentialState oldBefore = before;
		before = newBefore == null ? BEFORE_EDEFAULT : newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuspension() {
		return suspension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuspension(String newSuspension) {
		String oldSuspension = suspension;
		suspension = newSuspension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__SUSPENSION, oldSuspension, suspension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getUndone() {
		return undone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndone(Instant newUndone) {
		Instant oldUndone = undone;
		undone = newUndone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__UNDONE, oldUndone, undone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUndoReason() {
		return undoReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndoReason(String newUndoReason) {
		String oldUndoReason = undoReason;
		undoReason = newUndoReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.CARD_RETURN__UNDO_REASON, oldUndoReason, undoReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IssuancePackage.CARD_RETURN__CREDENTIAL:
				return getCredential();
			case IssuancePackage.CARD_RETURN__NUMBER:
				return getNumber();
			case IssuancePackage.CARD_RETURN__OPEN_KEY:
				return getOpenKey();
			case IssuancePackage.CARD_RETURN__WHY:
				return getWhy();
			case IssuancePackage.CARD_RETURN__RETURNED:
				return getReturned();
			case IssuancePackage.CARD_RETURN__TAKEN_BY:
				return getTakenBy();
			case IssuancePackage.CARD_RETURN__HANDED_BY:
				return getHandedBy();
			case IssuancePackage.CARD_RETURN__REMARK:
				return getRemark();
			case IssuancePackage.CARD_RETURN__BEFORE:
				return getBefore();
			case IssuancePackage.CARD_RETURN__SUSPENSION:
				return getSuspension();
			case IssuancePackage.CARD_RETURN__UNDONE:
				return getUndone();
			case IssuancePackage.CARD_RETURN__UNDO_REASON:
				return getUndoReason();
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
			case IssuancePackage.CARD_RETURN__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case IssuancePackage.CARD_RETURN__NUMBER:
				setNumber((String)newValue);
				return;
			case IssuancePackage.CARD_RETURN__OPEN_KEY:
				setOpenKey((String)newValue);
				return;
			case IssuancePackage.CARD_RETURN__WHY:
				setWhy((ReturnReason)newValue);
				return;
			case IssuancePackage.CARD_RETURN__RETURNED:
				setReturned((Instant)newValue);
				return;
			case IssuancePackage.CARD_RETURN__TAKEN_BY:
				setTakenBy((String)newValue);
				return;
			case IssuancePackage.CARD_RETURN__HANDED_BY:
				setHandedBy((String)newValue);
				return;
			case IssuancePackage.CARD_RETURN__REMARK:
				setRemark((String)newValue);
				return;
			case IssuancePackage.CARD_RETURN__BEFORE:
				setBefore((CredentialState)newValue);
				return;
			case IssuancePackage.CARD_RETURN__SUSPENSION:
				setSuspension((String)newValue);
				return;
			case IssuancePackage.CARD_RETURN__UNDONE:
				setUndone((Instant)newValue);
				return;
			case IssuancePackage.CARD_RETURN__UNDO_REASON:
				setUndoReason((String)newValue);
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
			case IssuancePackage.CARD_RETURN__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__OPEN_KEY:
				setOpenKey(OPEN_KEY_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__RETURNED:
				setReturned(RETURNED_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__TAKEN_BY:
				setTakenBy(TAKEN_BY_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__HANDED_BY:
				setHandedBy(HANDED_BY_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__SUSPENSION:
				setSuspension(SUSPENSION_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__UNDONE:
				setUndone(UNDONE_EDEFAULT);
				return;
			case IssuancePackage.CARD_RETURN__UNDO_REASON:
				setUndoReason(UNDO_REASON_EDEFAULT);
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
			case IssuancePackage.CARD_RETURN__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case IssuancePackage.CARD_RETURN__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case IssuancePackage.CARD_RETURN__OPEN_KEY:
				return OPEN_KEY_EDEFAULT == null ? openKey != null : !OPEN_KEY_EDEFAULT.equals(openKey);
			case IssuancePackage.CARD_RETURN__WHY:
				return why != WHY_EDEFAULT;
			case IssuancePackage.CARD_RETURN__RETURNED:
				return RETURNED_EDEFAULT == null ? returned != null : !RETURNED_EDEFAULT.equals(returned);
			case IssuancePackage.CARD_RETURN__TAKEN_BY:
				return TAKEN_BY_EDEFAULT == null ? takenBy != null : !TAKEN_BY_EDEFAULT.equals(takenBy);
			case IssuancePackage.CARD_RETURN__HANDED_BY:
				return HANDED_BY_EDEFAULT == null ? handedBy != null : !HANDED_BY_EDEFAULT.equals(handedBy);
			case IssuancePackage.CARD_RETURN__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case IssuancePackage.CARD_RETURN__BEFORE:
				return before != BEFORE_EDEFAULT;
			case IssuancePackage.CARD_RETURN__SUSPENSION:
				return SUSPENSION_EDEFAULT == null ? suspension != null : !SUSPENSION_EDEFAULT.equals(suspension);
			case IssuancePackage.CARD_RETURN__UNDONE:
				return UNDONE_EDEFAULT == null ? undone != null : !UNDONE_EDEFAULT.equals(undone);
			case IssuancePackage.CARD_RETURN__UNDO_REASON:
				return UNDO_REASON_EDEFAULT == null ? undoReason != null : !UNDO_REASON_EDEFAULT.equals(undoReason);
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
		result.append(" (credential: ");
		result.append(credential);
		result.append(", number: ");
		result.append(number);
		result.append(", openKey: ");
		result.append(openKey);
		result.append(", why: ");
		result.append(why);
		result.append(", returned: ");
		result.append(returned);
		result.append(", takenBy: ");
		result.append(takenBy);
		result.append(", handedBy: ");
		result.append(handedBy);
		result.append(", remark: ");
		result.append(remark);
		result.append(", before: ");
		result.append(before);
		result.append(", suspension: ");
		result.append(suspension);
		result.append(", undone: ");
		result.append(undone);
		result.append(", undoReason: ");
		result.append(undoReason);
		result.append(')');
		return result.toString();
	}

} //CardReturnImpl

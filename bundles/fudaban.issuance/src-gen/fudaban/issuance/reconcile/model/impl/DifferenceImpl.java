/**
 */
package fudaban.issuance.reconcile.model.impl;

import fudaban.issuance.reconcile.model.Difference;
import fudaban.issuance.reconcile.model.DifferenceKind;
import fudaban.issuance.reconcile.model.DifferenceState;
import fudaban.issuance.reconcile.model.ReconciliationPackage;
import fudaban.issuance.reconcile.model.Repair;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Difference</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getComparison <em>Comparison</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getSeen <em>Seen</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getRepair <em>Repair</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getOwn <em>Own</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getOther <em>Other</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getEnded <em>Ended</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DifferenceImpl extends RecordImpl implements Difference {
	/**
	 * The default value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparison()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPARISON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparison()
	 * @generated
	 * @ordered
	 */
	protected String comparison = COMPARISON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeen() <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeen()
	 * @generated
	 * @ordered
	 */
	protected static final String SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeen() <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeen()
	 * @generated
	 * @ordered
	 */
	protected String seen = SEEN_EDEFAULT;

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
	protected static final DifferenceKind KIND_EDEFAULT = DifferenceKind.GATE_LETS_IN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DifferenceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final DifferenceState STATE_EDEFAULT = DifferenceState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected DifferenceState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepair() <em>Repair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepair()
	 * @generated
	 * @ordered
	 */
	protected static final Repair REPAIR_EDEFAULT = Repair.SUSPEND_HERE;

	/**
	 * The cached value of the '{@link #getRepair() <em>Repair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepair()
	 * @generated
	 * @ordered
	 */
	protected Repair repair = REPAIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwn() <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwn()
	 * @generated
	 * @ordered
	 */
	protected static final String OWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwn() <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwn()
	 * @generated
	 * @ordered
	 */
	protected String own = OWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOther() <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOther()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOther() <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOther()
	 * @generated
	 * @ordered
	 */
	protected String other = OTHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FOUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected Instant found = FOUND_EDEFAULT;

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
	protected DifferenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReconciliationPackage.Literals.DIFFERENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComparison() {
		return comparison;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComparison(String newComparison) {
		String oldComparison = comparison;
		comparison = newComparison;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__COMPARISON, oldComparison, comparison));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeen() {
		return seen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeen(String newSeen) {
		String oldSeen = seen;
		seen = newSeen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__SEEN, oldSeen, seen));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__OPEN_KEY, oldOpenKey, openKey));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__CREDENTIAL, oldCredential, credential));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DifferenceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DifferenceKind newKind) {
		DifferenceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DifferenceState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(DifferenceState newState) {
		DifferenceState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Repair getRepair() {
		return repair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepair(Repair newRepair) {
		Repair oldRepair = repair;
		repair = newRepair == null ? REPAIR_EDEFAULT : newRepair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__REPAIR, oldRepair, repair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwn() {
		return own;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwn(String newOwn) {
		String oldOwn = own;
		own = newOwn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__OWN, oldOwn, own));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOther() {
		return other;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOther(String newOther) {
		String oldOther = other;
		other = newOther;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__OTHER, oldOther, other));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFound() {
		return found;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFound(Instant newFound) {
		Instant oldFound = found;
		found = newFound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__FOUND, oldFound, found));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__ENDED, oldEnded, ended));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.DIFFERENCE__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReconciliationPackage.DIFFERENCE__COMPARISON:
				return getComparison();
			case ReconciliationPackage.DIFFERENCE__SEEN:
				return getSeen();
			case ReconciliationPackage.DIFFERENCE__OPEN_KEY:
				return getOpenKey();
			case ReconciliationPackage.DIFFERENCE__CREDENTIAL:
				return getCredential();
			case ReconciliationPackage.DIFFERENCE__NUMBER:
				return getNumber();
			case ReconciliationPackage.DIFFERENCE__KIND:
				return getKind();
			case ReconciliationPackage.DIFFERENCE__STATE:
				return getState();
			case ReconciliationPackage.DIFFERENCE__REPAIR:
				return getRepair();
			case ReconciliationPackage.DIFFERENCE__OWN:
				return getOwn();
			case ReconciliationPackage.DIFFERENCE__OTHER:
				return getOther();
			case ReconciliationPackage.DIFFERENCE__FOUND:
				return getFound();
			case ReconciliationPackage.DIFFERENCE__ENDED:
				return getEnded();
			case ReconciliationPackage.DIFFERENCE__REMARK:
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
			case ReconciliationPackage.DIFFERENCE__COMPARISON:
				setComparison((String)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__SEEN:
				setSeen((String)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__OPEN_KEY:
				setOpenKey((String)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__NUMBER:
				setNumber((String)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__KIND:
				setKind((DifferenceKind)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__STATE:
				setState((DifferenceState)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__REPAIR:
				setRepair((Repair)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__OWN:
				setOwn((String)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__OTHER:
				setOther((String)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__FOUND:
				setFound((Instant)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__ENDED:
				setEnded((Instant)newValue);
				return;
			case ReconciliationPackage.DIFFERENCE__REMARK:
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
			case ReconciliationPackage.DIFFERENCE__COMPARISON:
				setComparison(COMPARISON_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__SEEN:
				setSeen(SEEN_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__OPEN_KEY:
				setOpenKey(OPEN_KEY_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__REPAIR:
				setRepair(REPAIR_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__OWN:
				setOwn(OWN_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__OTHER:
				setOther(OTHER_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__FOUND:
				setFound(FOUND_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__ENDED:
				setEnded(ENDED_EDEFAULT);
				return;
			case ReconciliationPackage.DIFFERENCE__REMARK:
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
			case ReconciliationPackage.DIFFERENCE__COMPARISON:
				return COMPARISON_EDEFAULT == null ? comparison != null : !COMPARISON_EDEFAULT.equals(comparison);
			case ReconciliationPackage.DIFFERENCE__SEEN:
				return SEEN_EDEFAULT == null ? seen != null : !SEEN_EDEFAULT.equals(seen);
			case ReconciliationPackage.DIFFERENCE__OPEN_KEY:
				return OPEN_KEY_EDEFAULT == null ? openKey != null : !OPEN_KEY_EDEFAULT.equals(openKey);
			case ReconciliationPackage.DIFFERENCE__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case ReconciliationPackage.DIFFERENCE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ReconciliationPackage.DIFFERENCE__KIND:
				return kind != KIND_EDEFAULT;
			case ReconciliationPackage.DIFFERENCE__STATE:
				return state != STATE_EDEFAULT;
			case ReconciliationPackage.DIFFERENCE__REPAIR:
				return repair != REPAIR_EDEFAULT;
			case ReconciliationPackage.DIFFERENCE__OWN:
				return OWN_EDEFAULT == null ? own != null : !OWN_EDEFAULT.equals(own);
			case ReconciliationPackage.DIFFERENCE__OTHER:
				return OTHER_EDEFAULT == null ? other != null : !OTHER_EDEFAULT.equals(other);
			case ReconciliationPackage.DIFFERENCE__FOUND:
				return FOUND_EDEFAULT == null ? found != null : !FOUND_EDEFAULT.equals(found);
			case ReconciliationPackage.DIFFERENCE__ENDED:
				return ENDED_EDEFAULT == null ? ended != null : !ENDED_EDEFAULT.equals(ended);
			case ReconciliationPackage.DIFFERENCE__REMARK:
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
		result.append(" (comparison: ");
		result.append(comparison);
		result.append(", seen: ");
		result.append(seen);
		result.append(", openKey: ");
		result.append(openKey);
		result.append(", credential: ");
		result.append(credential);
		result.append(", number: ");
		result.append(number);
		result.append(", kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", repair: ");
		result.append(repair);
		result.append(", own: ");
		result.append(own);
		result.append(", other: ");
		result.append(other);
		result.append(", found: ");
		result.append(found);
		result.append(", ended: ");
		result.append(ended);
		result.append(", remark: ");
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //DifferenceImpl

/**
 */
package fudaban.issuance.model.impl;

import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.Suspension;

import fudaban.model.CredentialState;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Suspension</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.impl.SuspensionImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.SuspensionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.SuspensionImpl#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.SuspensionImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.SuspensionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.SuspensionImpl#getSuspended <em>Suspended</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.SuspensionImpl#getReleased <em>Released</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.SuspensionImpl#getReleaseReason <em>Release Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuspensionImpl extends RecordImpl implements Suspension {
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
	 * The default value of the '{@link #getSuspended() <em>Suspended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspended()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SUSPENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuspended() <em>Suspended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspended()
	 * @generated
	 * @ordered
	 */
	protected Instant suspended = SUSPENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReleased() <em>Released</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleased()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RELEASED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReleased() <em>Released</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleased()
	 * @generated
	 * @ordered
	 */
	protected Instant released = RELEASED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReleaseReason() <em>Release Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleaseReason()
	 * @generated
	 * @ordered
	 */
	protected static final String RELEASE_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReleaseReason() <em>Release Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleaseReason()
	 * @generated
	 * @ordered
	 */
	protected String releaseReason = RELEASE_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SuspensionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IssuancePackage.Literals.SUSPENSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.SUSPENSION__CREDENTIAL, oldCredential, credential));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.SUSPENSION__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.SUSPENSION__OPEN_KEY, oldOpenKey, openKey));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.SUSPENSION__BEFORE, oldBefore, before));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.SUSPENSION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSuspended() {
		return suspended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuspended(Instant newSuspended) {
		Instant oldSuspended = suspended;
		suspended = newSuspended;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.SUSPENSION__SUSPENDED, oldSuspended, suspended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReleased() {
		return released;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReleased(Instant newReleased) {
		Instant oldReleased = released;
		released = newReleased;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.SUSPENSION__RELEASED, oldReleased, released));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReleaseReason() {
		return releaseReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReleaseReason(String newReleaseReason) {
		String oldReleaseReason = releaseReason;
		releaseReason = newReleaseReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.SUSPENSION__RELEASE_REASON, oldReleaseReason, releaseReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IssuancePackage.SUSPENSION__CREDENTIAL:
				return getCredential();
			case IssuancePackage.SUSPENSION__NUMBER:
				return getNumber();
			case IssuancePackage.SUSPENSION__OPEN_KEY:
				return getOpenKey();
			case IssuancePackage.SUSPENSION__BEFORE:
				return getBefore();
			case IssuancePackage.SUSPENSION__REASON:
				return getReason();
			case IssuancePackage.SUSPENSION__SUSPENDED:
				return getSuspended();
			case IssuancePackage.SUSPENSION__RELEASED:
				return getReleased();
			case IssuancePackage.SUSPENSION__RELEASE_REASON:
				return getReleaseReason();
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
			case IssuancePackage.SUSPENSION__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case IssuancePackage.SUSPENSION__NUMBER:
				setNumber((String)newValue);
				return;
			case IssuancePackage.SUSPENSION__OPEN_KEY:
				setOpenKey((String)newValue);
				return;
			case IssuancePackage.SUSPENSION__BEFORE:
				setBefore((CredentialState)newValue);
				return;
			case IssuancePackage.SUSPENSION__REASON:
				setReason((String)newValue);
				return;
			case IssuancePackage.SUSPENSION__SUSPENDED:
				setSuspended((Instant)newValue);
				return;
			case IssuancePackage.SUSPENSION__RELEASED:
				setReleased((Instant)newValue);
				return;
			case IssuancePackage.SUSPENSION__RELEASE_REASON:
				setReleaseReason((String)newValue);
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
			case IssuancePackage.SUSPENSION__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case IssuancePackage.SUSPENSION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case IssuancePackage.SUSPENSION__OPEN_KEY:
				setOpenKey(OPEN_KEY_EDEFAULT);
				return;
			case IssuancePackage.SUSPENSION__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case IssuancePackage.SUSPENSION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case IssuancePackage.SUSPENSION__SUSPENDED:
				setSuspended(SUSPENDED_EDEFAULT);
				return;
			case IssuancePackage.SUSPENSION__RELEASED:
				setReleased(RELEASED_EDEFAULT);
				return;
			case IssuancePackage.SUSPENSION__RELEASE_REASON:
				setReleaseReason(RELEASE_REASON_EDEFAULT);
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
			case IssuancePackage.SUSPENSION__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case IssuancePackage.SUSPENSION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case IssuancePackage.SUSPENSION__OPEN_KEY:
				return OPEN_KEY_EDEFAULT == null ? openKey != null : !OPEN_KEY_EDEFAULT.equals(openKey);
			case IssuancePackage.SUSPENSION__BEFORE:
				return before != BEFORE_EDEFAULT;
			case IssuancePackage.SUSPENSION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case IssuancePackage.SUSPENSION__SUSPENDED:
				return SUSPENDED_EDEFAULT == null ? suspended != null : !SUSPENDED_EDEFAULT.equals(suspended);
			case IssuancePackage.SUSPENSION__RELEASED:
				return RELEASED_EDEFAULT == null ? released != null : !RELEASED_EDEFAULT.equals(released);
			case IssuancePackage.SUSPENSION__RELEASE_REASON:
				return RELEASE_REASON_EDEFAULT == null ? releaseReason != null : !RELEASE_REASON_EDEFAULT.equals(releaseReason);
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
		result.append(", before: ");
		result.append(before);
		result.append(", reason: ");
		result.append(reason);
		result.append(", suspended: ");
		result.append(suspended);
		result.append(", released: ");
		result.append(released);
		result.append(", releaseReason: ");
		result.append(releaseReason);
		result.append(')');
		return result.toString();
	}

} //SuspensionImpl

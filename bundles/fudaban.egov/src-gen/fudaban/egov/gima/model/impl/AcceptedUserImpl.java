/**
 */
package fudaban.egov.gima.model.impl;

import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.GimaPackage;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Accepted User</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.egov.gima.model.impl.AcceptedUserImpl#getUserId <em>User Id</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.AcceptedUserImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.AcceptedUserImpl#getMergeKey <em>Merge Key</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.AcceptedUserImpl#getContent <em>Content</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.AcceptedUserImpl#getRelease <em>Release</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.AcceptedUserImpl#getAccepted <em>Accepted</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.AcceptedUserImpl#isTakenOver <em>Taken Over</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AcceptedUserImpl extends RecordImpl implements AcceptedUser {
	/**
	 * The default value of the '{@link #getUserId() <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserId()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUserId() <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserId()
	 * @generated
	 * @ordered
	 */
	protected String userId = USER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected String person = PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMergeKey() <em>Merge Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergeKey()
	 * @generated
	 * @ordered
	 */
	protected static final String MERGE_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMergeKey() <em>Merge Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergeKey()
	 * @generated
	 * @ordered
	 */
	protected String mergeKey = MERGE_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected String content = CONTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected static final String RELEASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected String release = RELEASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccepted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ACCEPTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccepted()
	 * @generated
	 * @ordered
	 */
	protected Instant accepted = ACCEPTED_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AcceptedUserImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GimaPackage.Literals.ACCEPTED_USER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUserId() {
		return userId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUserId(String newUserId) {
		String oldUserId = userId;
		userId = newUserId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.ACCEPTED_USER__USER_ID, oldUserId, userId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(String newPerson) {
		String oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.ACCEPTED_USER__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMergeKey() {
		return mergeKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergeKey(String newMergeKey) {
		String oldMergeKey = mergeKey;
		mergeKey = newMergeKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.ACCEPTED_USER__MERGE_KEY, oldMergeKey, mergeKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContent() {
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContent(String newContent) {
		String oldContent = content;
		content = newContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.ACCEPTED_USER__CONTENT, oldContent, content));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelease() {
		return release;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelease(String newRelease) {
		String oldRelease = release;
		release = newRelease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.ACCEPTED_USER__RELEASE, oldRelease, release));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAccepted() {
		return accepted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccepted(Instant newAccepted) {
		Instant oldAccepted = accepted;
		accepted = newAccepted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.ACCEPTED_USER__ACCEPTED, oldAccepted, accepted));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.ACCEPTED_USER__TAKEN_OVER, oldTakenOver, takenOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GimaPackage.ACCEPTED_USER__USER_ID:
				return getUserId();
			case GimaPackage.ACCEPTED_USER__PERSON:
				return getPerson();
			case GimaPackage.ACCEPTED_USER__MERGE_KEY:
				return getMergeKey();
			case GimaPackage.ACCEPTED_USER__CONTENT:
				return getContent();
			case GimaPackage.ACCEPTED_USER__RELEASE:
				return getRelease();
			case GimaPackage.ACCEPTED_USER__ACCEPTED:
				return getAccepted();
			case GimaPackage.ACCEPTED_USER__TAKEN_OVER:
				return isTakenOver();
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
			case GimaPackage.ACCEPTED_USER__USER_ID:
				setUserId((String)newValue);
				return;
			case GimaPackage.ACCEPTED_USER__PERSON:
				setPerson((String)newValue);
				return;
			case GimaPackage.ACCEPTED_USER__MERGE_KEY:
				setMergeKey((String)newValue);
				return;
			case GimaPackage.ACCEPTED_USER__CONTENT:
				setContent((String)newValue);
				return;
			case GimaPackage.ACCEPTED_USER__RELEASE:
				setRelease((String)newValue);
				return;
			case GimaPackage.ACCEPTED_USER__ACCEPTED:
				setAccepted((Instant)newValue);
				return;
			case GimaPackage.ACCEPTED_USER__TAKEN_OVER:
				setTakenOver((Boolean)newValue);
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
			case GimaPackage.ACCEPTED_USER__USER_ID:
				setUserId(USER_ID_EDEFAULT);
				return;
			case GimaPackage.ACCEPTED_USER__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case GimaPackage.ACCEPTED_USER__MERGE_KEY:
				setMergeKey(MERGE_KEY_EDEFAULT);
				return;
			case GimaPackage.ACCEPTED_USER__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case GimaPackage.ACCEPTED_USER__RELEASE:
				setRelease(RELEASE_EDEFAULT);
				return;
			case GimaPackage.ACCEPTED_USER__ACCEPTED:
				setAccepted(ACCEPTED_EDEFAULT);
				return;
			case GimaPackage.ACCEPTED_USER__TAKEN_OVER:
				setTakenOver(TAKEN_OVER_EDEFAULT);
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
			case GimaPackage.ACCEPTED_USER__USER_ID:
				return USER_ID_EDEFAULT == null ? userId != null : !USER_ID_EDEFAULT.equals(userId);
			case GimaPackage.ACCEPTED_USER__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case GimaPackage.ACCEPTED_USER__MERGE_KEY:
				return MERGE_KEY_EDEFAULT == null ? mergeKey != null : !MERGE_KEY_EDEFAULT.equals(mergeKey);
			case GimaPackage.ACCEPTED_USER__CONTENT:
				return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
			case GimaPackage.ACCEPTED_USER__RELEASE:
				return RELEASE_EDEFAULT == null ? release != null : !RELEASE_EDEFAULT.equals(release);
			case GimaPackage.ACCEPTED_USER__ACCEPTED:
				return ACCEPTED_EDEFAULT == null ? accepted != null : !ACCEPTED_EDEFAULT.equals(accepted);
			case GimaPackage.ACCEPTED_USER__TAKEN_OVER:
				return takenOver != TAKEN_OVER_EDEFAULT;
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
		result.append(" (userId: ");
		result.append(userId);
		result.append(", person: ");
		result.append(person);
		result.append(", mergeKey: ");
		result.append(mergeKey);
		result.append(", content: ");
		result.append(content);
		result.append(", release: ");
		result.append(release);
		result.append(", accepted: ");
		result.append(accepted);
		result.append(", takenOver: ");
		result.append(takenOver);
		result.append(')');
		return result.toString();
	}

} //AcceptedUserImpl

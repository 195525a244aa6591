/**
 */
package fudaban.egov.gima.model.impl;

import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.model.GimaPackage;
import fudaban.egov.gima.model.ReleaseFinding;

import fudaban.model.impl.RecordImpl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Release Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFindingImpl#getRelease <em>Release</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFindingImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFindingImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFindingImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFindingImpl#getField <em>Field</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFindingImpl#getUserId <em>User Id</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFindingImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFindingImpl#getSentence <em>Sentence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReleaseFindingImpl extends RecordImpl implements ReleaseFinding {
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
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final FindingSeverity SEVERITY_EDEFAULT = FindingSeverity.NOTE;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected FindingSeverity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected String rule = RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected static final String FIELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected String field = FIELD_EDEFAULT;

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
	 * The default value of the '{@link #getSentence() <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentence()
	 * @generated
	 * @ordered
	 */
	protected static final String SENTENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentence() <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentence()
	 * @generated
	 * @ordered
	 */
	protected String sentence = SENTENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReleaseFindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GimaPackage.Literals.RELEASE_FINDING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FINDING__RELEASE, oldRelease, release));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FINDING__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingSeverity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(FindingSeverity newSeverity) {
		FindingSeverity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FINDING__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule) {
		String oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FINDING__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getField() {
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setField(String newField) {
		String oldField = field;
		field = newField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FINDING__FIELD, oldField, field));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FINDING__USER_ID, oldUserId, userId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FINDING__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSentence() {
		return sentence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentence(String newSentence) {
		String oldSentence = sentence;
		sentence = newSentence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FINDING__SENTENCE, oldSentence, sentence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GimaPackage.RELEASE_FINDING__RELEASE:
				return getRelease();
			case GimaPackage.RELEASE_FINDING__PLACE:
				return getPlace();
			case GimaPackage.RELEASE_FINDING__SEVERITY:
				return getSeverity();
			case GimaPackage.RELEASE_FINDING__RULE:
				return getRule();
			case GimaPackage.RELEASE_FINDING__FIELD:
				return getField();
			case GimaPackage.RELEASE_FINDING__USER_ID:
				return getUserId();
			case GimaPackage.RELEASE_FINDING__PERSON:
				return getPerson();
			case GimaPackage.RELEASE_FINDING__SENTENCE:
				return getSentence();
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
			case GimaPackage.RELEASE_FINDING__RELEASE:
				setRelease((String)newValue);
				return;
			case GimaPackage.RELEASE_FINDING__PLACE:
				setPlace((Integer)newValue);
				return;
			case GimaPackage.RELEASE_FINDING__SEVERITY:
				setSeverity((FindingSeverity)newValue);
				return;
			case GimaPackage.RELEASE_FINDING__RULE:
				setRule((String)newValue);
				return;
			case GimaPackage.RELEASE_FINDING__FIELD:
				setField((String)newValue);
				return;
			case GimaPackage.RELEASE_FINDING__USER_ID:
				setUserId((String)newValue);
				return;
			case GimaPackage.RELEASE_FINDING__PERSON:
				setPerson((String)newValue);
				return;
			case GimaPackage.RELEASE_FINDING__SENTENCE:
				setSentence((String)newValue);
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
			case GimaPackage.RELEASE_FINDING__RELEASE:
				setRelease(RELEASE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FINDING__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FINDING__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FINDING__RULE:
				setRule(RULE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FINDING__FIELD:
				setField(FIELD_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FINDING__USER_ID:
				setUserId(USER_ID_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FINDING__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FINDING__SENTENCE:
				setSentence(SENTENCE_EDEFAULT);
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
			case GimaPackage.RELEASE_FINDING__RELEASE:
				return RELEASE_EDEFAULT == null ? release != null : !RELEASE_EDEFAULT.equals(release);
			case GimaPackage.RELEASE_FINDING__PLACE:
				return place != PLACE_EDEFAULT;
			case GimaPackage.RELEASE_FINDING__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case GimaPackage.RELEASE_FINDING__RULE:
				return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
			case GimaPackage.RELEASE_FINDING__FIELD:
				return FIELD_EDEFAULT == null ? field != null : !FIELD_EDEFAULT.equals(field);
			case GimaPackage.RELEASE_FINDING__USER_ID:
				return USER_ID_EDEFAULT == null ? userId != null : !USER_ID_EDEFAULT.equals(userId);
			case GimaPackage.RELEASE_FINDING__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case GimaPackage.RELEASE_FINDING__SENTENCE:
				return SENTENCE_EDEFAULT == null ? sentence != null : !SENTENCE_EDEFAULT.equals(sentence);
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
		result.append(" (release: ");
		result.append(release);
		result.append(", place: ");
		result.append(place);
		result.append(", severity: ");
		result.append(severity);
		result.append(", rule: ");
		result.append(rule);
		result.append(", field: ");
		result.append(field);
		result.append(", userId: ");
		result.append(userId);
		result.append(", person: ");
		result.append(person);
		result.append(", sentence: ");
		result.append(sentence);
		result.append(')');
		return result.toString();
	}

} //ReleaseFindingImpl

/**
 */
package fudaban.issuance.survey.model.impl;

import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage;
import fudaban.issuance.survey.model.SurveyRow;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Row</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getRound <em>Round</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getMonth <em>Month</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getHolderName <em>Holder Name</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getHolderKana <em>Holder Kana</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getAnswered <em>Answered</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getLetter <em>Letter</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getAsked <em>Asked</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getTimes <em>Times</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#isOpen <em>Open</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.impl.SurveyRowImpl#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SurveyRowImpl extends RecordImpl implements SurveyRow {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRound() <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRound()
	 * @generated
	 * @ordered
	 */
	protected static final String ROUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRound() <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRound()
	 * @generated
	 * @ordered
	 */
	protected String round = ROUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected static final String MONTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected String month = MONTH_EDEFAULT;

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
	 * The default value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected String organization = ORGANIZATION_EDEFAULT;

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
	 * The default value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPIRES_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expiresOn = EXPIRES_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final Answer ANSWER_EDEFAULT = Answer.OPEN;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected Answer answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswered() <em>Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswered()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ANSWERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswered() <em>Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswered()
	 * @generated
	 * @ordered
	 */
	protected Instant answered = ANSWERED_EDEFAULT;

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
	 * The default value of the '{@link #getLetter() <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetter()
	 * @generated
	 * @ordered
	 */
	protected static final String LETTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLetter() <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetter()
	 * @generated
	 * @ordered
	 */
	protected String letter = LETTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsked() <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ASKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsked() <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected Instant asked = ASKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimes() <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimes()
	 * @generated
	 * @ordered
	 */
	protected static final int TIMES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTimes() <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimes()
	 * @generated
	 * @ordered
	 */
	protected int times = TIMES_EDEFAULT;

	/**
	 * The default value of the '{@link #isOpen() <em>Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOpen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOpen() <em>Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOpen()
	 * @generated
	 * @ordered
	 */
	protected boolean open = OPEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected String outcome = OUTCOME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SurveyRowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.SURVEY_ROW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRound() {
		return round;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRound(String newRound) {
		String oldRound = round;
		round = newRound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__ROUND, oldRound, round));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMonth() {
		return month;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonth(String newMonth) {
		String oldMonth = month;
		month = newMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__MONTH, oldMonth, month));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__CREDENTIAL, oldCredential, credential));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__HOLDER_NAME, oldHolderName, holderName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__HOLDER_KANA, oldHolderKana, holderKana));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(String newOrganization) {
		String oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__ORGANIZATION, oldOrganization, organization));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__UNIT_NAME, oldUnitName, unitName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpiresOn() {
		return expiresOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpiresOn(LocalDate newExpiresOn) {
		LocalDate oldExpiresOn = expiresOn;
		expiresOn = newExpiresOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__EXPIRES_ON, oldExpiresOn, expiresOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(Answer newAnswer) {
		Answer oldAnswer = answer;
		answer = newAnswer == null ? ANSWER_EDEFAULT : newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAnswered() {
		return answered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswered(Instant newAnswered) {
		Instant oldAnswered = answered;
		answered = newAnswered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__ANSWERED, oldAnswered, answered));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLetter() {
		return letter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLetter(String newLetter) {
		String oldLetter = letter;
		letter = newLetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__LETTER, oldLetter, letter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAsked() {
		return asked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsked(Instant newAsked) {
		Instant oldAsked = asked;
		asked = newAsked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__ASKED, oldAsked, asked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTimes() {
		return times;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimes(int newTimes) {
		int oldTimes = times;
		times = newTimes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__TIMES, oldTimes, times));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOpen() {
		return open;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpen(boolean newOpen) {
		boolean oldOpen = open;
		open = newOpen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__OPEN, oldOpen, open));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(String newOutcome) {
		String oldOutcome = outcome;
		outcome = newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY_ROW__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SurveyPackage.SURVEY_ROW__KEY:
				return getKey();
			case SurveyPackage.SURVEY_ROW__ROUND:
				return getRound();
			case SurveyPackage.SURVEY_ROW__MONTH:
				return getMonth();
			case SurveyPackage.SURVEY_ROW__NUMBER:
				return getNumber();
			case SurveyPackage.SURVEY_ROW__CREDENTIAL:
				return getCredential();
			case SurveyPackage.SURVEY_ROW__PERSON:
				return getPerson();
			case SurveyPackage.SURVEY_ROW__HOLDER_NAME:
				return getHolderName();
			case SurveyPackage.SURVEY_ROW__HOLDER_KANA:
				return getHolderKana();
			case SurveyPackage.SURVEY_ROW__ORGANIZATION:
				return getOrganization();
			case SurveyPackage.SURVEY_ROW__UNIT_NAME:
				return getUnitName();
			case SurveyPackage.SURVEY_ROW__EXPIRES_ON:
				return getExpiresOn();
			case SurveyPackage.SURVEY_ROW__ANSWER:
				return getAnswer();
			case SurveyPackage.SURVEY_ROW__ANSWERED:
				return getAnswered();
			case SurveyPackage.SURVEY_ROW__PLACE:
				return getPlace();
			case SurveyPackage.SURVEY_ROW__LETTER:
				return getLetter();
			case SurveyPackage.SURVEY_ROW__ASKED:
				return getAsked();
			case SurveyPackage.SURVEY_ROW__TIMES:
				return getTimes();
			case SurveyPackage.SURVEY_ROW__OPEN:
				return isOpen();
			case SurveyPackage.SURVEY_ROW__OUTCOME:
				return getOutcome();
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
			case SurveyPackage.SURVEY_ROW__KEY:
				setKey((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__ROUND:
				setRound((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__MONTH:
				setMonth((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__NUMBER:
				setNumber((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__PERSON:
				setPerson((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__HOLDER_NAME:
				setHolderName((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__HOLDER_KANA:
				setHolderKana((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__ORGANIZATION:
				setOrganization((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__EXPIRES_ON:
				setExpiresOn((LocalDate)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__ANSWER:
				setAnswer((Answer)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__ANSWERED:
				setAnswered((Instant)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__PLACE:
				setPlace((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__LETTER:
				setLetter((String)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__ASKED:
				setAsked((Instant)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__TIMES:
				setTimes((Integer)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__OPEN:
				setOpen((Boolean)newValue);
				return;
			case SurveyPackage.SURVEY_ROW__OUTCOME:
				setOutcome((String)newValue);
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
			case SurveyPackage.SURVEY_ROW__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__ROUND:
				setRound(ROUND_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__MONTH:
				setMonth(MONTH_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__HOLDER_NAME:
				setHolderName(HOLDER_NAME_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__HOLDER_KANA:
				setHolderKana(HOLDER_KANA_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__ORGANIZATION:
				setOrganization(ORGANIZATION_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__EXPIRES_ON:
				setExpiresOn(EXPIRES_ON_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__ANSWERED:
				setAnswered(ANSWERED_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__LETTER:
				setLetter(LETTER_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__ASKED:
				setAsked(ASKED_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__TIMES:
				setTimes(TIMES_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__OPEN:
				setOpen(OPEN_EDEFAULT);
				return;
			case SurveyPackage.SURVEY_ROW__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
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
			case SurveyPackage.SURVEY_ROW__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case SurveyPackage.SURVEY_ROW__ROUND:
				return ROUND_EDEFAULT == null ? round != null : !ROUND_EDEFAULT.equals(round);
			case SurveyPackage.SURVEY_ROW__MONTH:
				return MONTH_EDEFAULT == null ? month != null : !MONTH_EDEFAULT.equals(month);
			case SurveyPackage.SURVEY_ROW__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case SurveyPackage.SURVEY_ROW__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case SurveyPackage.SURVEY_ROW__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case SurveyPackage.SURVEY_ROW__HOLDER_NAME:
				return HOLDER_NAME_EDEFAULT == null ? holderName != null : !HOLDER_NAME_EDEFAULT.equals(holderName);
			case SurveyPackage.SURVEY_ROW__HOLDER_KANA:
				return HOLDER_KANA_EDEFAULT == null ? holderKana != null : !HOLDER_KANA_EDEFAULT.equals(holderKana);
			case SurveyPackage.SURVEY_ROW__ORGANIZATION:
				return ORGANIZATION_EDEFAULT == null ? organization != null : !ORGANIZATION_EDEFAULT.equals(organization);
			case SurveyPackage.SURVEY_ROW__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case SurveyPackage.SURVEY_ROW__EXPIRES_ON:
				return EXPIRES_ON_EDEFAULT == null ? expiresOn != null : !EXPIRES_ON_EDEFAULT.equals(expiresOn);
			case SurveyPackage.SURVEY_ROW__ANSWER:
				return answer != ANSWER_EDEFAULT;
			case SurveyPackage.SURVEY_ROW__ANSWERED:
				return ANSWERED_EDEFAULT == null ? answered != null : !ANSWERED_EDEFAULT.equals(answered);
			case SurveyPackage.SURVEY_ROW__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case SurveyPackage.SURVEY_ROW__LETTER:
				return LETTER_EDEFAULT == null ? letter != null : !LETTER_EDEFAULT.equals(letter);
			case SurveyPackage.SURVEY_ROW__ASKED:
				return ASKED_EDEFAULT == null ? asked != null : !ASKED_EDEFAULT.equals(asked);
			case SurveyPackage.SURVEY_ROW__TIMES:
				return times != TIMES_EDEFAULT;
			case SurveyPackage.SURVEY_ROW__OPEN:
				return open != OPEN_EDEFAULT;
			case SurveyPackage.SURVEY_ROW__OUTCOME:
				return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
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
		result.append(" (key: ");
		result.append(key);
		result.append(", round: ");
		result.append(round);
		result.append(", month: ");
		result.append(month);
		result.append(", number: ");
		result.append(number);
		result.append(", credential: ");
		result.append(credential);
		result.append(", person: ");
		result.append(person);
		result.append(", holderName: ");
		result.append(holderName);
		result.append(", holderKana: ");
		result.append(holderKana);
		result.append(", organization: ");
		result.append(organization);
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", expiresOn: ");
		result.append(expiresOn);
		result.append(", answer: ");
		result.append(answer);
		result.append(", answered: ");
		result.append(answered);
		result.append(", place: ");
		result.append(place);
		result.append(", letter: ");
		result.append(letter);
		result.append(", asked: ");
		result.append(asked);
		result.append(", times: ");
		result.append(times);
		result.append(", open: ");
		result.append(open);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(')');
		return result.toString();
	}

} //SurveyRowImpl

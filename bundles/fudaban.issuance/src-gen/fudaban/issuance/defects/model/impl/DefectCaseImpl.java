/**
 */
package fudaban.issuance.defects.model.impl;

import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.defects.model.DefectsPackage;

import fudaban.model.impl.RecordImpl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Defect Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getApplication <em>Application</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getStaffNumber <em>Staff Number</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getSentence <em>Sentence</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getNoticedOn <em>Noticed On</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getRemindedOn <em>Reminded On</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getTimes <em>Times</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getNotice <em>Notice</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectCaseImpl#getSuccessor <em>Successor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DefectCaseImpl extends RecordImpl implements DefectCase {
	/**
	 * The default value of the '{@link #getApplication() <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplication()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApplication() <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplication()
	 * @generated
	 * @ordered
	 */
	protected String application = APPLICATION_EDEFAULT;

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
	protected static final CaseState STATE_EDEFAULT = CaseState.WAITING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CaseState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getStaffNumber() <em>Staff Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String STAFF_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStaffNumber() <em>Staff Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffNumber()
	 * @generated
	 * @ordered
	 */
	protected String staffNumber = STAFF_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected String displayName = DISPLAY_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getNoticedOn() <em>Noticed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NOTICED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoticedOn() <em>Noticed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate noticedOn = NOTICED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemindedOn() <em>Reminded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REMINDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemindedOn() <em>Reminded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate remindedOn = REMINDED_ON_EDEFAULT;

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
	 * The default value of the '{@link #getNotice() <em>Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotice()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotice() <em>Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotice()
	 * @generated
	 * @ordered
	 */
	protected String notice = NOTICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedOn = CLOSED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuccessor() <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessor()
	 * @generated
	 * @ordered
	 */
	protected static final String SUCCESSOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuccessor() <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessor()
	 * @generated
	 * @ordered
	 */
	protected String successor = SUCCESSOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DefectCaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefectsPackage.Literals.DEFECT_CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApplication() {
		return application;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplication(String newApplication) {
		String oldApplication = application;
		application = newApplication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__APPLICATION, oldApplication, application));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__OPEN_KEY, oldOpenKey, openKey));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CaseState newState) {
		CaseState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStaffNumber() {
		return staffNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaffNumber(String newStaffNumber) {
		String oldStaffNumber = staffNumber;
		staffNumber = newStaffNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__STAFF_NUMBER, oldStaffNumber, staffNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplayName() {
		return displayName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayName(String newDisplayName) {
		String oldDisplayName = displayName;
		displayName = newDisplayName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__DISPLAY_NAME, oldDisplayName, displayName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__UNIT_NAME, oldUnitName, unitName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__SENTENCE, oldSentence, sentence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNoticedOn() {
		return noticedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoticedOn(LocalDate newNoticedOn) {
		LocalDate oldNoticedOn = noticedOn;
		noticedOn = newNoticedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__NOTICED_ON, oldNoticedOn, noticedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRemindedOn() {
		return remindedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemindedOn(LocalDate newRemindedOn) {
		LocalDate oldRemindedOn = remindedOn;
		remindedOn = newRemindedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__REMINDED_ON, oldRemindedOn, remindedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__TIMES, oldTimes, times));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotice() {
		return notice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotice(String newNotice) {
		String oldNotice = notice;
		notice = newNotice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__NOTICE, oldNotice, notice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(LocalDate newClosedOn) {
		LocalDate oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuccessor() {
		return successor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuccessor(String newSuccessor) {
		String oldSuccessor = successor;
		successor = newSuccessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_CASE__SUCCESSOR, oldSuccessor, successor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefectsPackage.DEFECT_CASE__APPLICATION:
				return getApplication();
			case DefectsPackage.DEFECT_CASE__OPEN_KEY:
				return getOpenKey();
			case DefectsPackage.DEFECT_CASE__NUMBER:
				return getNumber();
			case DefectsPackage.DEFECT_CASE__STATE:
				return getState();
			case DefectsPackage.DEFECT_CASE__PERSON:
				return getPerson();
			case DefectsPackage.DEFECT_CASE__STAFF_NUMBER:
				return getStaffNumber();
			case DefectsPackage.DEFECT_CASE__DISPLAY_NAME:
				return getDisplayName();
			case DefectsPackage.DEFECT_CASE__UNIT_NAME:
				return getUnitName();
			case DefectsPackage.DEFECT_CASE__SENTENCE:
				return getSentence();
			case DefectsPackage.DEFECT_CASE__NOTICED_ON:
				return getNoticedOn();
			case DefectsPackage.DEFECT_CASE__REMINDED_ON:
				return getRemindedOn();
			case DefectsPackage.DEFECT_CASE__TIMES:
				return getTimes();
			case DefectsPackage.DEFECT_CASE__NOTICE:
				return getNotice();
			case DefectsPackage.DEFECT_CASE__CLOSED_ON:
				return getClosedOn();
			case DefectsPackage.DEFECT_CASE__SUCCESSOR:
				return getSuccessor();
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
			case DefectsPackage.DEFECT_CASE__APPLICATION:
				setApplication((String)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__OPEN_KEY:
				setOpenKey((String)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__NUMBER:
				setNumber((String)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__STATE:
				setState((CaseState)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__PERSON:
				setPerson((String)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__STAFF_NUMBER:
				setStaffNumber((String)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__SENTENCE:
				setSentence((String)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__NOTICED_ON:
				setNoticedOn((LocalDate)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__REMINDED_ON:
				setRemindedOn((LocalDate)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__TIMES:
				setTimes((Integer)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__NOTICE:
				setNotice((String)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case DefectsPackage.DEFECT_CASE__SUCCESSOR:
				setSuccessor((String)newValue);
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
			case DefectsPackage.DEFECT_CASE__APPLICATION:
				setApplication(APPLICATION_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__OPEN_KEY:
				setOpenKey(OPEN_KEY_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__STAFF_NUMBER:
				setStaffNumber(STAFF_NUMBER_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__SENTENCE:
				setSentence(SENTENCE_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__NOTICED_ON:
				setNoticedOn(NOTICED_ON_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__REMINDED_ON:
				setRemindedOn(REMINDED_ON_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__TIMES:
				setTimes(TIMES_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__NOTICE:
				setNotice(NOTICE_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_CASE__SUCCESSOR:
				setSuccessor(SUCCESSOR_EDEFAULT);
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
			case DefectsPackage.DEFECT_CASE__APPLICATION:
				return APPLICATION_EDEFAULT == null ? application != null : !APPLICATION_EDEFAULT.equals(application);
			case DefectsPackage.DEFECT_CASE__OPEN_KEY:
				return OPEN_KEY_EDEFAULT == null ? openKey != null : !OPEN_KEY_EDEFAULT.equals(openKey);
			case DefectsPackage.DEFECT_CASE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case DefectsPackage.DEFECT_CASE__STATE:
				return state != STATE_EDEFAULT;
			case DefectsPackage.DEFECT_CASE__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case DefectsPackage.DEFECT_CASE__STAFF_NUMBER:
				return STAFF_NUMBER_EDEFAULT == null ? staffNumber != null : !STAFF_NUMBER_EDEFAULT.equals(staffNumber);
			case DefectsPackage.DEFECT_CASE__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case DefectsPackage.DEFECT_CASE__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case DefectsPackage.DEFECT_CASE__SENTENCE:
				return SENTENCE_EDEFAULT == null ? sentence != null : !SENTENCE_EDEFAULT.equals(sentence);
			case DefectsPackage.DEFECT_CASE__NOTICED_ON:
				return NOTICED_ON_EDEFAULT == null ? noticedOn != null : !NOTICED_ON_EDEFAULT.equals(noticedOn);
			case DefectsPackage.DEFECT_CASE__REMINDED_ON:
				return REMINDED_ON_EDEFAULT == null ? remindedOn != null : !REMINDED_ON_EDEFAULT.equals(remindedOn);
			case DefectsPackage.DEFECT_CASE__TIMES:
				return times != TIMES_EDEFAULT;
			case DefectsPackage.DEFECT_CASE__NOTICE:
				return NOTICE_EDEFAULT == null ? notice != null : !NOTICE_EDEFAULT.equals(notice);
			case DefectsPackage.DEFECT_CASE__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case DefectsPackage.DEFECT_CASE__SUCCESSOR:
				return SUCCESSOR_EDEFAULT == null ? successor != null : !SUCCESSOR_EDEFAULT.equals(successor);
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
		result.append(" (application: ");
		result.append(application);
		result.append(", openKey: ");
		result.append(openKey);
		result.append(", number: ");
		result.append(number);
		result.append(", state: ");
		result.append(state);
		result.append(", person: ");
		result.append(person);
		result.append(", staffNumber: ");
		result.append(staffNumber);
		result.append(", displayName: ");
		result.append(displayName);
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", sentence: ");
		result.append(sentence);
		result.append(", noticedOn: ");
		result.append(noticedOn);
		result.append(", remindedOn: ");
		result.append(remindedOn);
		result.append(", times: ");
		result.append(times);
		result.append(", notice: ");
		result.append(notice);
		result.append(", closedOn: ");
		result.append(closedOn);
		result.append(", successor: ");
		result.append(successor);
		result.append(')');
		return result.toString();
	}

} //DefectCaseImpl

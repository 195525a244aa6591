/**
 */
package fudaban.issuance.proposals.model.impl;

import fudaban.issuance.model.ApplicationKind;

import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalCause;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.issuance.proposals.model.ProposalsPackage;

import fudaban.model.CredentialKind;

import fudaban.model.impl.RecordImpl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Proposal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getSourceKey <em>Source Key</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getCardKind <em>Card Kind</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getStaffNumber <em>Staff Number</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getKana <em>Kana</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getCardNumber <em>Card Number</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getApplication <em>Application</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.impl.ProposalImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProposalImpl extends RecordImpl implements Proposal {
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
	 * The default value of the '{@link #getSourceKey() <em>Source Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceKey()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceKey() <em>Source Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceKey()
	 * @generated
	 * @ordered
	 */
	protected String sourceKey = SOURCE_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ProposalState STATE_EDEFAULT = ProposalState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ProposalState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final ProposalCause CAUSE_EDEFAULT = ProposalCause.HIRED;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected ProposalCause cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ApplicationKind KIND_EDEFAULT = ApplicationKind.NEW;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ApplicationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCardKind() <em>Card Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardKind()
	 * @generated
	 * @ordered
	 */
	protected static final CredentialKind CARD_KIND_EDEFAULT = CredentialKind.STAFF_CARD;

	/**
	 * The cached value of the '{@link #getCardKind() <em>Card Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardKind()
	 * @generated
	 * @ordered
	 */
	protected CredentialKind cardKind = CARD_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffectiveOn() <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EFFECTIVE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveOn() <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate effectiveOn = EFFECTIVE_ON_EDEFAULT;

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
	 * The default value of the '{@link #getKana() <em>Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKana()
	 * @generated
	 * @ordered
	 */
	protected static final String KANA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKana() <em>Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKana()
	 * @generated
	 * @ordered
	 */
	protected String kana = KANA_EDEFAULT;

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
	 * The default value of the '{@link #getCardNumber() <em>Card Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String CARD_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCardNumber() <em>Card Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardNumber()
	 * @generated
	 * @ordered
	 */
	protected String cardNumber = CARD_NUMBER_EDEFAULT;

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
	protected ProposalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProposalsPackage.Literals.PROPOSAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceKey() {
		return sourceKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceKey(String newSourceKey) {
		String oldSourceKey = sourceKey;
		sourceKey = newSourceKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__SOURCE_KEY, oldSourceKey, sourceKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProposalState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ProposalState newState) {
		ProposalState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProposalCause getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(ProposalCause newCause) {
		ProposalCause oldCause = cause;
		cause = newCause == null ? CAUSE_EDEFAULT : newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApplicationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ApplicationKind newKind) {
		ApplicationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CredentialKind getCardKind() {
		return cardKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCardKind(CredentialKind newCardKind) {
		CredentialKind oldCardKind = cardKind;
		cardKind = newCardKind == null ? CARD_KIND_EDEFAULT : newCardKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__CARD_KIND, oldCardKind, cardKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEffectiveOn() {
		return effectiveOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveOn(LocalDate newEffectiveOn) {
		LocalDate oldEffectiveOn = effectiveOn;
		effectiveOn = newEffectiveOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__EFFECTIVE_ON, oldEffectiveOn, effectiveOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__STAFF_NUMBER, oldStaffNumber, staffNumber));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__DISPLAY_NAME, oldDisplayName, displayName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKana() {
		return kana;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKana(String newKana) {
		String oldKana = kana;
		kana = newKana;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__KANA, oldKana, kana));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__UNIT_NAME, oldUnitName, unitName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__CREDENTIAL, oldCredential, credential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCardNumber() {
		return cardNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCardNumber(String newCardNumber) {
		String oldCardNumber = cardNumber;
		cardNumber = newCardNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__CARD_NUMBER, oldCardNumber, cardNumber));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__APPLICATION, oldApplication, application));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProposalsPackage.PROPOSAL__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProposalsPackage.PROPOSAL__NUMBER:
				return getNumber();
			case ProposalsPackage.PROPOSAL__SOURCE_KEY:
				return getSourceKey();
			case ProposalsPackage.PROPOSAL__STATE:
				return getState();
			case ProposalsPackage.PROPOSAL__CAUSE:
				return getCause();
			case ProposalsPackage.PROPOSAL__KIND:
				return getKind();
			case ProposalsPackage.PROPOSAL__CARD_KIND:
				return getCardKind();
			case ProposalsPackage.PROPOSAL__EFFECTIVE_ON:
				return getEffectiveOn();
			case ProposalsPackage.PROPOSAL__PERSON:
				return getPerson();
			case ProposalsPackage.PROPOSAL__STAFF_NUMBER:
				return getStaffNumber();
			case ProposalsPackage.PROPOSAL__DISPLAY_NAME:
				return getDisplayName();
			case ProposalsPackage.PROPOSAL__KANA:
				return getKana();
			case ProposalsPackage.PROPOSAL__UNIT_NAME:
				return getUnitName();
			case ProposalsPackage.PROPOSAL__CREDENTIAL:
				return getCredential();
			case ProposalsPackage.PROPOSAL__CARD_NUMBER:
				return getCardNumber();
			case ProposalsPackage.PROPOSAL__APPLICATION:
				return getApplication();
			case ProposalsPackage.PROPOSAL__REASON:
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
			case ProposalsPackage.PROPOSAL__NUMBER:
				setNumber((String)newValue);
				return;
			case ProposalsPackage.PROPOSAL__SOURCE_KEY:
				setSourceKey((String)newValue);
				return;
			case ProposalsPackage.PROPOSAL__STATE:
				setState((ProposalState)newValue);
				return;
			case ProposalsPackage.PROPOSAL__CAUSE:
				setCause((ProposalCause)newValue);
				return;
			case ProposalsPackage.PROPOSAL__KIND:
				setKind((ApplicationKind)newValue);
				return;
			case ProposalsPackage.PROPOSAL__CARD_KIND:
				setCardKind((CredentialKind)newValue);
				return;
			case ProposalsPackage.PROPOSAL__EFFECTIVE_ON:
				setEffectiveOn((LocalDate)newValue);
				return;
			case ProposalsPackage.PROPOSAL__PERSON:
				setPerson((String)newValue);
				return;
			case ProposalsPackage.PROPOSAL__STAFF_NUMBER:
				setStaffNumber((String)newValue);
				return;
			case ProposalsPackage.PROPOSAL__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case ProposalsPackage.PROPOSAL__KANA:
				setKana((String)newValue);
				return;
			case ProposalsPackage.PROPOSAL__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case ProposalsPackage.PROPOSAL__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case ProposalsPackage.PROPOSAL__CARD_NUMBER:
				setCardNumber((String)newValue);
				return;
			case ProposalsPackage.PROPOSAL__APPLICATION:
				setApplication((String)newValue);
				return;
			case ProposalsPackage.PROPOSAL__REASON:
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
			case ProposalsPackage.PROPOSAL__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__SOURCE_KEY:
				setSourceKey(SOURCE_KEY_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__CARD_KIND:
				setCardKind(CARD_KIND_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__EFFECTIVE_ON:
				setEffectiveOn(EFFECTIVE_ON_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__STAFF_NUMBER:
				setStaffNumber(STAFF_NUMBER_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__KANA:
				setKana(KANA_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__CARD_NUMBER:
				setCardNumber(CARD_NUMBER_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__APPLICATION:
				setApplication(APPLICATION_EDEFAULT);
				return;
			case ProposalsPackage.PROPOSAL__REASON:
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
			case ProposalsPackage.PROPOSAL__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ProposalsPackage.PROPOSAL__SOURCE_KEY:
				return SOURCE_KEY_EDEFAULT == null ? sourceKey != null : !SOURCE_KEY_EDEFAULT.equals(sourceKey);
			case ProposalsPackage.PROPOSAL__STATE:
				return state != STATE_EDEFAULT;
			case ProposalsPackage.PROPOSAL__CAUSE:
				return cause != CAUSE_EDEFAULT;
			case ProposalsPackage.PROPOSAL__KIND:
				return kind != KIND_EDEFAULT;
			case ProposalsPackage.PROPOSAL__CARD_KIND:
				return cardKind != CARD_KIND_EDEFAULT;
			case ProposalsPackage.PROPOSAL__EFFECTIVE_ON:
				return EFFECTIVE_ON_EDEFAULT == null ? effectiveOn != null : !EFFECTIVE_ON_EDEFAULT.equals(effectiveOn);
			case ProposalsPackage.PROPOSAL__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case ProposalsPackage.PROPOSAL__STAFF_NUMBER:
				return STAFF_NUMBER_EDEFAULT == null ? staffNumber != null : !STAFF_NUMBER_EDEFAULT.equals(staffNumber);
			case ProposalsPackage.PROPOSAL__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case ProposalsPackage.PROPOSAL__KANA:
				return KANA_EDEFAULT == null ? kana != null : !KANA_EDEFAULT.equals(kana);
			case ProposalsPackage.PROPOSAL__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case ProposalsPackage.PROPOSAL__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case ProposalsPackage.PROPOSAL__CARD_NUMBER:
				return CARD_NUMBER_EDEFAULT == null ? cardNumber != null : !CARD_NUMBER_EDEFAULT.equals(cardNumber);
			case ProposalsPackage.PROPOSAL__APPLICATION:
				return APPLICATION_EDEFAULT == null ? application != null : !APPLICATION_EDEFAULT.equals(application);
			case ProposalsPackage.PROPOSAL__REASON:
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
		result.append(" (number: ");
		result.append(number);
		result.append(", sourceKey: ");
		result.append(sourceKey);
		result.append(", state: ");
		result.append(state);
		result.append(", cause: ");
		result.append(cause);
		result.append(", kind: ");
		result.append(kind);
		result.append(", cardKind: ");
		result.append(cardKind);
		result.append(", effectiveOn: ");
		result.append(effectiveOn);
		result.append(", person: ");
		result.append(person);
		result.append(", staffNumber: ");
		result.append(staffNumber);
		result.append(", displayName: ");
		result.append(displayName);
		result.append(", kana: ");
		result.append(kana);
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", credential: ");
		result.append(credential);
		result.append(", cardNumber: ");
		result.append(cardNumber);
		result.append(", application: ");
		result.append(application);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //ProposalImpl

/**
 */
package fudaban.issuance.loss.model.impl;

import fudaban.issuance.loss.model.LossCase;
import fudaban.issuance.loss.model.LossPackage;
import fudaban.issuance.loss.model.LossStamp;
import fudaban.issuance.loss.model.LossState;

import fudaban.model.CredentialKind;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getCard <em>Card</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getHolderName <em>Holder Name</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getCaller <em>Caller</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getCallBack <em>Call Back</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getCircumstances <em>Circumstances</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getInstructedBy <em>Instructed By</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getInstructedAt <em>Instructed At</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getApproval <em>Approval</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getReceived <em>Received</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getNoticeDue <em>Notice Due</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getClosed <em>Closed</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossCaseImpl#getStamps <em>Stamps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LossCaseImpl extends RecordImpl implements LossCase {
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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final LossState STATE_EDEFAULT = LossState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected LossState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCard() <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCard()
	 * @generated
	 * @ordered
	 */
	protected static final String CARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCard() <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCard()
	 * @generated
	 * @ordered
	 */
	protected String card = CARD_EDEFAULT;

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
	 * The default value of the '{@link #getCaller() <em>Caller</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaller()
	 * @generated
	 * @ordered
	 */
	protected static final String CALLER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaller() <em>Caller</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaller()
	 * @generated
	 * @ordered
	 */
	protected String caller = CALLER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCallBack() <em>Call Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallBack()
	 * @generated
	 * @ordered
	 */
	protected static final String CALL_BACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCallBack() <em>Call Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallBack()
	 * @generated
	 * @ordered
	 */
	protected String callBack = CALL_BACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getCircumstances() <em>Circumstances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircumstances()
	 * @generated
	 * @ordered
	 */
	protected static final String CIRCUMSTANCES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCircumstances() <em>Circumstances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircumstances()
	 * @generated
	 * @ordered
	 */
	protected String circumstances = CIRCUMSTANCES_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstructedBy() <em>Instructed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUCTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstructedBy() <em>Instructed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructedBy()
	 * @generated
	 * @ordered
	 */
	protected String instructedBy = INSTRUCTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstructedAt() <em>Instructed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant INSTRUCTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstructedAt() <em>Instructed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant instructedAt = INSTRUCTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getApproval() <em>Approval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproval()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApproval() <em>Approval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproval()
	 * @generated
	 * @ordered
	 */
	protected String approval = APPROVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceived() <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceived()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RECEIVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceived() <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceived()
	 * @generated
	 * @ordered
	 */
	protected Instant received = RECEIVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoticeDue() <em>Notice Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticeDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NOTICE_DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoticeDue() <em>Notice Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticeDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate noticeDue = NOTICE_DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CLOSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected Instant closed = CLOSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected static final String FOUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected String found = FOUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected String account = ACCOUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStamps() <em>Stamps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStamps()
	 * @generated
	 * @ordered
	 */
	protected EList<LossStamp> stamps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LossCaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LossPackage.Literals.LOSS_CASE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__OPEN_KEY, oldOpenKey, openKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LossState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(LossState newState) {
		LossState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCard() {
		return card;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCard(String newCard) {
		String oldCard = card;
		card = newCard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__CARD, oldCard, card));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__CREDENTIAL, oldCredential, credential));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__HOLDER_NAME, oldHolderName, holderName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__UNIT_NAME, oldUnitName, unitName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaller() {
		return caller;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaller(String newCaller) {
		String oldCaller = caller;
		caller = newCaller;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__CALLER, oldCaller, caller));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCallBack() {
		return callBack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallBack(String newCallBack) {
		String oldCallBack = callBack;
		callBack = newCallBack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__CALL_BACK, oldCallBack, callBack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCircumstances() {
		return circumstances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCircumstances(String newCircumstances) {
		String oldCircumstances = circumstances;
		circumstances = newCircumstances;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__CIRCUMSTANCES, oldCircumstances, circumstances));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstructedBy() {
		return instructedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstructedBy(String newInstructedBy) {
		String oldInstructedBy = instructedBy;
		instructedBy = newInstructedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__INSTRUCTED_BY, oldInstructedBy, instructedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getInstructedAt() {
		return instructedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstructedAt(Instant newInstructedAt) {
		Instant oldInstructedAt = instructedAt;
		instructedAt = newInstructedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__INSTRUCTED_AT, oldInstructedAt, instructedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApproval() {
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproval(String newApproval) {
		String oldApproval = approval;
		approval = newApproval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__APPROVAL, oldApproval, approval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReceived() {
		return received;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceived(Instant newReceived) {
		Instant oldReceived = received;
		received = newReceived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__RECEIVED, oldReceived, received));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNoticeDue() {
		return noticeDue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoticeDue(LocalDate newNoticeDue) {
		LocalDate oldNoticeDue = noticeDue;
		noticeDue = newNoticeDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__NOTICE_DUE, oldNoticeDue, noticeDue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(Instant newClosed) {
		Instant oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFound() {
		return found;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFound(String newFound) {
		String oldFound = found;
		found = newFound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__FOUND, oldFound, found));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccount() {
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(String newAccount) {
		String oldAccount = account;
		account = newAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_CASE__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LossStamp> getStamps() {
		if (stamps == null) {
			stamps = new EObjectContainmentEList<LossStamp>(LossStamp.class, this, LossPackage.LOSS_CASE__STAMPS);
		}
		return stamps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LossPackage.LOSS_CASE__STAMPS:
				return ((InternalEList<?>)getStamps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LossPackage.LOSS_CASE__NUMBER:
				return getNumber();
			case LossPackage.LOSS_CASE__OPEN_KEY:
				return getOpenKey();
			case LossPackage.LOSS_CASE__STATE:
				return getState();
			case LossPackage.LOSS_CASE__CARD:
				return getCard();
			case LossPackage.LOSS_CASE__KIND:
				return getKind();
			case LossPackage.LOSS_CASE__CREDENTIAL:
				return getCredential();
			case LossPackage.LOSS_CASE__PERSON:
				return getPerson();
			case LossPackage.LOSS_CASE__HOLDER_NAME:
				return getHolderName();
			case LossPackage.LOSS_CASE__UNIT_NAME:
				return getUnitName();
			case LossPackage.LOSS_CASE__CALLER:
				return getCaller();
			case LossPackage.LOSS_CASE__CALL_BACK:
				return getCallBack();
			case LossPackage.LOSS_CASE__CIRCUMSTANCES:
				return getCircumstances();
			case LossPackage.LOSS_CASE__INSTRUCTED_BY:
				return getInstructedBy();
			case LossPackage.LOSS_CASE__INSTRUCTED_AT:
				return getInstructedAt();
			case LossPackage.LOSS_CASE__APPROVAL:
				return getApproval();
			case LossPackage.LOSS_CASE__RECEIVED:
				return getReceived();
			case LossPackage.LOSS_CASE__NOTICE_DUE:
				return getNoticeDue();
			case LossPackage.LOSS_CASE__CLOSED:
				return getClosed();
			case LossPackage.LOSS_CASE__FOUND:
				return getFound();
			case LossPackage.LOSS_CASE__ACCOUNT:
				return getAccount();
			case LossPackage.LOSS_CASE__STAMPS:
				return getStamps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LossPackage.LOSS_CASE__NUMBER:
				setNumber((String)newValue);
				return;
			case LossPackage.LOSS_CASE__OPEN_KEY:
				setOpenKey((String)newValue);
				return;
			case LossPackage.LOSS_CASE__STATE:
				setState((LossState)newValue);
				return;
			case LossPackage.LOSS_CASE__CARD:
				setCard((String)newValue);
				return;
			case LossPackage.LOSS_CASE__KIND:
				setKind((CredentialKind)newValue);
				return;
			case LossPackage.LOSS_CASE__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case LossPackage.LOSS_CASE__PERSON:
				setPerson((String)newValue);
				return;
			case LossPackage.LOSS_CASE__HOLDER_NAME:
				setHolderName((String)newValue);
				return;
			case LossPackage.LOSS_CASE__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case LossPackage.LOSS_CASE__CALLER:
				setCaller((String)newValue);
				return;
			case LossPackage.LOSS_CASE__CALL_BACK:
				setCallBack((String)newValue);
				return;
			case LossPackage.LOSS_CASE__CIRCUMSTANCES:
				setCircumstances((String)newValue);
				return;
			case LossPackage.LOSS_CASE__INSTRUCTED_BY:
				setInstructedBy((String)newValue);
				return;
			case LossPackage.LOSS_CASE__INSTRUCTED_AT:
				setInstructedAt((Instant)newValue);
				return;
			case LossPackage.LOSS_CASE__APPROVAL:
				setApproval((String)newValue);
				return;
			case LossPackage.LOSS_CASE__RECEIVED:
				setReceived((Instant)newValue);
				return;
			case LossPackage.LOSS_CASE__NOTICE_DUE:
				setNoticeDue((LocalDate)newValue);
				return;
			case LossPackage.LOSS_CASE__CLOSED:
				setClosed((Instant)newValue);
				return;
			case LossPackage.LOSS_CASE__FOUND:
				setFound((String)newValue);
				return;
			case LossPackage.LOSS_CASE__ACCOUNT:
				setAccount((String)newValue);
				return;
			case LossPackage.LOSS_CASE__STAMPS:
				getStamps().clear();
				getStamps().addAll((Collection<? extends LossStamp>)newValue);
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
			case LossPackage.LOSS_CASE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__OPEN_KEY:
				setOpenKey(OPEN_KEY_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__CARD:
				setCard(CARD_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__HOLDER_NAME:
				setHolderName(HOLDER_NAME_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__CALLER:
				setCaller(CALLER_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__CALL_BACK:
				setCallBack(CALL_BACK_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__CIRCUMSTANCES:
				setCircumstances(CIRCUMSTANCES_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__INSTRUCTED_BY:
				setInstructedBy(INSTRUCTED_BY_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__INSTRUCTED_AT:
				setInstructedAt(INSTRUCTED_AT_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__APPROVAL:
				setApproval(APPROVAL_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__RECEIVED:
				setReceived(RECEIVED_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__NOTICE_DUE:
				setNoticeDue(NOTICE_DUE_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__FOUND:
				setFound(FOUND_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case LossPackage.LOSS_CASE__STAMPS:
				getStamps().clear();
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
			case LossPackage.LOSS_CASE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case LossPackage.LOSS_CASE__OPEN_KEY:
				return OPEN_KEY_EDEFAULT == null ? openKey != null : !OPEN_KEY_EDEFAULT.equals(openKey);
			case LossPackage.LOSS_CASE__STATE:
				return state != STATE_EDEFAULT;
			case LossPackage.LOSS_CASE__CARD:
				return CARD_EDEFAULT == null ? card != null : !CARD_EDEFAULT.equals(card);
			case LossPackage.LOSS_CASE__KIND:
				return kind != KIND_EDEFAULT;
			case LossPackage.LOSS_CASE__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case LossPackage.LOSS_CASE__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case LossPackage.LOSS_CASE__HOLDER_NAME:
				return HOLDER_NAME_EDEFAULT == null ? holderName != null : !HOLDER_NAME_EDEFAULT.equals(holderName);
			case LossPackage.LOSS_CASE__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case LossPackage.LOSS_CASE__CALLER:
				return CALLER_EDEFAULT == null ? caller != null : !CALLER_EDEFAULT.equals(caller);
			case LossPackage.LOSS_CASE__CALL_BACK:
				return CALL_BACK_EDEFAULT == null ? callBack != null : !CALL_BACK_EDEFAULT.equals(callBack);
			case LossPackage.LOSS_CASE__CIRCUMSTANCES:
				return CIRCUMSTANCES_EDEFAULT == null ? circumstances != null : !CIRCUMSTANCES_EDEFAULT.equals(circumstances);
			case LossPackage.LOSS_CASE__INSTRUCTED_BY:
				return INSTRUCTED_BY_EDEFAULT == null ? instructedBy != null : !INSTRUCTED_BY_EDEFAULT.equals(instructedBy);
			case LossPackage.LOSS_CASE__INSTRUCTED_AT:
				return INSTRUCTED_AT_EDEFAULT == null ? instructedAt != null : !INSTRUCTED_AT_EDEFAULT.equals(instructedAt);
			case LossPackage.LOSS_CASE__APPROVAL:
				return APPROVAL_EDEFAULT == null ? approval != null : !APPROVAL_EDEFAULT.equals(approval);
			case LossPackage.LOSS_CASE__RECEIVED:
				return RECEIVED_EDEFAULT == null ? received != null : !RECEIVED_EDEFAULT.equals(received);
			case LossPackage.LOSS_CASE__NOTICE_DUE:
				return NOTICE_DUE_EDEFAULT == null ? noticeDue != null : !NOTICE_DUE_EDEFAULT.equals(noticeDue);
			case LossPackage.LOSS_CASE__CLOSED:
				return CLOSED_EDEFAULT == null ? closed != null : !CLOSED_EDEFAULT.equals(closed);
			case LossPackage.LOSS_CASE__FOUND:
				return FOUND_EDEFAULT == null ? found != null : !FOUND_EDEFAULT.equals(found);
			case LossPackage.LOSS_CASE__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case LossPackage.LOSS_CASE__STAMPS:
				return stamps != null && !stamps.isEmpty();
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
		result.append(", openKey: ");
		result.append(openKey);
		result.append(", state: ");
		result.append(state);
		result.append(", card: ");
		result.append(card);
		result.append(", kind: ");
		result.append(kind);
		result.append(", credential: ");
		result.append(credential);
		result.append(", person: ");
		result.append(person);
		result.append(", holderName: ");
		result.append(holderName);
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", caller: ");
		result.append(caller);
		result.append(", callBack: ");
		result.append(callBack);
		result.append(", circumstances: ");
		result.append(circumstances);
		result.append(", instructedBy: ");
		result.append(instructedBy);
		result.append(", instructedAt: ");
		result.append(instructedAt);
		result.append(", approval: ");
		result.append(approval);
		result.append(", received: ");
		result.append(received);
		result.append(", noticeDue: ");
		result.append(noticeDue);
		result.append(", closed: ");
		result.append(closed);
		result.append(", found: ");
		result.append(found);
		result.append(", account: ");
		result.append(account);
		result.append(')');
		return result.toString();
	}

} //LossCaseImpl

/**
 */
package fudaban.mail.model.impl;

import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Letter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getDigest <em>Digest</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getAbout <em>About</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getToWhom <em>To Whom</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getBody <em>Body</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getMessageId <em>Message Id</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getQueued <em>Queued</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getNextTry <em>Next Try</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getSent <em>Sent</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getWay <em>Way</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getAttempts <em>Attempts</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getTries <em>Tries</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getSender <em>Sender</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getTrouble <em>Trouble</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getEnclosures <em>Enclosures</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getWorkItem <em>Work Item</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailLetterImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MailLetterImpl extends RecordImpl implements MailLetter {
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
	 * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected String digest = DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbout() <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected static final String ABOUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected String about = ABOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getToWhom() <em>To Whom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToWhom()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_WHOM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToWhom() <em>To Whom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToWhom()
	 * @generated
	 * @ordered
	 */
	protected String toWhom = TO_WHOM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecipients() <em>Recipients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipients()
	 * @generated
	 * @ordered
	 */
	protected static final String RECIPIENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecipients() <em>Recipients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipients()
	 * @generated
	 * @ordered
	 */
	protected String recipients = RECIPIENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected static final String BODY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected String body = BODY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessageId() <em>Message Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessageId()
	 * @generated
	 * @ordered
	 */
	protected static final String MESSAGE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessageId() <em>Message Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessageId()
	 * @generated
	 * @ordered
	 */
	protected String messageId = MESSAGE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final LetterState STATE_EDEFAULT = LetterState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected LetterState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQueued() <em>Queued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueued()
	 * @generated
	 * @ordered
	 */
	protected static final Instant QUEUED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQueued() <em>Queued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueued()
	 * @generated
	 * @ordered
	 */
	protected Instant queued = QUEUED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextTry() <em>Next Try</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextTry()
	 * @generated
	 * @ordered
	 */
	protected static final Instant NEXT_TRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextTry() <em>Next Try</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextTry()
	 * @generated
	 * @ordered
	 */
	protected Instant nextTry = NEXT_TRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSent() <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSent()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSent() <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSent()
	 * @generated
	 * @ordered
	 */
	protected Instant sent = SENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWay() <em>Way</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWay()
	 * @generated
	 * @ordered
	 */
	protected static final String WAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWay() <em>Way</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWay()
	 * @generated
	 * @ordered
	 */
	protected String way = WAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttempts() <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempts()
	 * @generated
	 * @ordered
	 */
	protected static final int ATTEMPTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAttempts() <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempts()
	 * @generated
	 * @ordered
	 */
	protected int attempts = ATTEMPTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTries() <em>Tries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTries()
	 * @generated
	 * @ordered
	 */
	protected static final int TRIES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTries() <em>Tries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTries()
	 * @generated
	 * @ordered
	 */
	protected int tries = TRIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSender() <em>Sender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSender()
	 * @generated
	 * @ordered
	 */
	protected static final String SENDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSender() <em>Sender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSender()
	 * @generated
	 * @ordered
	 */
	protected String sender = SENDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrouble() <em>Trouble</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrouble()
	 * @generated
	 * @ordered
	 */
	protected static final String TROUBLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrouble() <em>Trouble</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrouble()
	 * @generated
	 * @ordered
	 */
	protected String trouble = TROUBLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnclosures() <em>Enclosures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnclosures()
	 * @generated
	 * @ordered
	 */
	protected static final int ENCLOSURES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnclosures() <em>Enclosures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnclosures()
	 * @generated
	 * @ordered
	 */
	protected int enclosures = ENCLOSURES_EDEFAULT;

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
	 * The default value of the '{@link #getWorkItem() <em>Work Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkItem()
	 * @generated
	 * @ordered
	 */
	protected static final String WORK_ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkItem() <em>Work Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkItem()
	 * @generated
	 * @ordered
	 */
	protected String workItem = WORK_ITEM_EDEFAULT;

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
	protected MailLetterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MailPackage.Literals.MAIL_LETTER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigest() {
		return digest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigest(String newDigest) {
		String oldDigest = digest;
		digest = newDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__DIGEST, oldDigest, digest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbout() {
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbout(String newAbout) {
		String oldAbout = about;
		about = newAbout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__ABOUT, oldAbout, about));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToWhom() {
		return toWhom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToWhom(String newToWhom) {
		String oldToWhom = toWhom;
		toWhom = newToWhom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__TO_WHOM, oldToWhom, toWhom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecipients() {
		return recipients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipients(String newRecipients) {
		String oldRecipients = recipients;
		recipients = newRecipients;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__RECIPIENTS, oldRecipients, recipients));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(String newBody) {
		String oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessageId() {
		return messageId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessageId(String newMessageId) {
		String oldMessageId = messageId;
		messageId = newMessageId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__MESSAGE_ID, oldMessageId, messageId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LetterState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(LetterState newState) {
		LetterState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getQueued() {
		return queued;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQueued(Instant newQueued) {
		Instant oldQueued = queued;
		queued = newQueued;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__QUEUED, oldQueued, queued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getNextTry() {
		return nextTry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextTry(Instant newNextTry) {
		Instant oldNextTry = nextTry;
		nextTry = newNextTry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__NEXT_TRY, oldNextTry, nextTry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSent() {
		return sent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSent(Instant newSent) {
		Instant oldSent = sent;
		sent = newSent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__SENT, oldSent, sent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWay() {
		return way;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWay(String newWay) {
		String oldWay = way;
		way = newWay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__WAY, oldWay, way));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAttempts() {
		return attempts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttempts(int newAttempts) {
		int oldAttempts = attempts;
		attempts = newAttempts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__ATTEMPTS, oldAttempts, attempts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTries() {
		return tries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTries(int newTries) {
		int oldTries = tries;
		tries = newTries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__TRIES, oldTries, tries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSender() {
		return sender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSender(String newSender) {
		String oldSender = sender;
		sender = newSender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__SENDER, oldSender, sender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrouble() {
		return trouble;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrouble(String newTrouble) {
		String oldTrouble = trouble;
		trouble = newTrouble;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__TROUBLE, oldTrouble, trouble));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnclosures() {
		return enclosures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnclosures(int newEnclosures) {
		int oldEnclosures = enclosures;
		enclosures = newEnclosures;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__ENCLOSURES, oldEnclosures, enclosures));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkItem() {
		return workItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkItem(String newWorkItem) {
		String oldWorkItem = workItem;
		workItem = newWorkItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__WORK_ITEM, oldWorkItem, workItem));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_LETTER__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MailPackage.MAIL_LETTER__NUMBER:
				return getNumber();
			case MailPackage.MAIL_LETTER__KEY:
				return getKey();
			case MailPackage.MAIL_LETTER__DIGEST:
				return getDigest();
			case MailPackage.MAIL_LETTER__KIND:
				return getKind();
			case MailPackage.MAIL_LETTER__ABOUT:
				return getAbout();
			case MailPackage.MAIL_LETTER__TO_WHOM:
				return getToWhom();
			case MailPackage.MAIL_LETTER__RECIPIENTS:
				return getRecipients();
			case MailPackage.MAIL_LETTER__SUBJECT:
				return getSubject();
			case MailPackage.MAIL_LETTER__BODY:
				return getBody();
			case MailPackage.MAIL_LETTER__MESSAGE_ID:
				return getMessageId();
			case MailPackage.MAIL_LETTER__STATE:
				return getState();
			case MailPackage.MAIL_LETTER__QUEUED:
				return getQueued();
			case MailPackage.MAIL_LETTER__NEXT_TRY:
				return getNextTry();
			case MailPackage.MAIL_LETTER__SENT:
				return getSent();
			case MailPackage.MAIL_LETTER__WAY:
				return getWay();
			case MailPackage.MAIL_LETTER__ATTEMPTS:
				return getAttempts();
			case MailPackage.MAIL_LETTER__TRIES:
				return getTries();
			case MailPackage.MAIL_LETTER__SENDER:
				return getSender();
			case MailPackage.MAIL_LETTER__TROUBLE:
				return getTrouble();
			case MailPackage.MAIL_LETTER__ANSWER:
				return getAnswer();
			case MailPackage.MAIL_LETTER__ENCLOSURES:
				return getEnclosures();
			case MailPackage.MAIL_LETTER__ACCOUNT:
				return getAccount();
			case MailPackage.MAIL_LETTER__WORK_ITEM:
				return getWorkItem();
			case MailPackage.MAIL_LETTER__REASON:
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
			case MailPackage.MAIL_LETTER__NUMBER:
				setNumber((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__KEY:
				setKey((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__DIGEST:
				setDigest((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__KIND:
				setKind((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__ABOUT:
				setAbout((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__TO_WHOM:
				setToWhom((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__RECIPIENTS:
				setRecipients((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__SUBJECT:
				setSubject((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__BODY:
				setBody((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__MESSAGE_ID:
				setMessageId((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__STATE:
				setState((LetterState)newValue);
				return;
			case MailPackage.MAIL_LETTER__QUEUED:
				setQueued((Instant)newValue);
				return;
			case MailPackage.MAIL_LETTER__NEXT_TRY:
				setNextTry((Instant)newValue);
				return;
			case MailPackage.MAIL_LETTER__SENT:
				setSent((Instant)newValue);
				return;
			case MailPackage.MAIL_LETTER__WAY:
				setWay((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__ATTEMPTS:
				setAttempts((Integer)newValue);
				return;
			case MailPackage.MAIL_LETTER__TRIES:
				setTries((Integer)newValue);
				return;
			case MailPackage.MAIL_LETTER__SENDER:
				setSender((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__TROUBLE:
				setTrouble((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__ANSWER:
				setAnswer((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__ENCLOSURES:
				setEnclosures((Integer)newValue);
				return;
			case MailPackage.MAIL_LETTER__ACCOUNT:
				setAccount((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__WORK_ITEM:
				setWorkItem((String)newValue);
				return;
			case MailPackage.MAIL_LETTER__REASON:
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
			case MailPackage.MAIL_LETTER__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__DIGEST:
				setDigest(DIGEST_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__ABOUT:
				setAbout(ABOUT_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__TO_WHOM:
				setToWhom(TO_WHOM_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__RECIPIENTS:
				setRecipients(RECIPIENTS_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__BODY:
				setBody(BODY_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__MESSAGE_ID:
				setMessageId(MESSAGE_ID_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__STATE:
				setState(STATE_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__QUEUED:
				setQueued(QUEUED_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__NEXT_TRY:
				setNextTry(NEXT_TRY_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__SENT:
				setSent(SENT_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__WAY:
				setWay(WAY_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__ATTEMPTS:
				setAttempts(ATTEMPTS_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__TRIES:
				setTries(TRIES_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__SENDER:
				setSender(SENDER_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__TROUBLE:
				setTrouble(TROUBLE_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__ENCLOSURES:
				setEnclosures(ENCLOSURES_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__WORK_ITEM:
				setWorkItem(WORK_ITEM_EDEFAULT);
				return;
			case MailPackage.MAIL_LETTER__REASON:
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
			case MailPackage.MAIL_LETTER__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case MailPackage.MAIL_LETTER__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case MailPackage.MAIL_LETTER__DIGEST:
				return DIGEST_EDEFAULT == null ? digest != null : !DIGEST_EDEFAULT.equals(digest);
			case MailPackage.MAIL_LETTER__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case MailPackage.MAIL_LETTER__ABOUT:
				return ABOUT_EDEFAULT == null ? about != null : !ABOUT_EDEFAULT.equals(about);
			case MailPackage.MAIL_LETTER__TO_WHOM:
				return TO_WHOM_EDEFAULT == null ? toWhom != null : !TO_WHOM_EDEFAULT.equals(toWhom);
			case MailPackage.MAIL_LETTER__RECIPIENTS:
				return RECIPIENTS_EDEFAULT == null ? recipients != null : !RECIPIENTS_EDEFAULT.equals(recipients);
			case MailPackage.MAIL_LETTER__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case MailPackage.MAIL_LETTER__BODY:
				return BODY_EDEFAULT == null ? body != null : !BODY_EDEFAULT.equals(body);
			case MailPackage.MAIL_LETTER__MESSAGE_ID:
				return MESSAGE_ID_EDEFAULT == null ? messageId != null : !MESSAGE_ID_EDEFAULT.equals(messageId);
			case MailPackage.MAIL_LETTER__STATE:
				return state != STATE_EDEFAULT;
			case MailPackage.MAIL_LETTER__QUEUED:
				return QUEUED_EDEFAULT == null ? queued != null : !QUEUED_EDEFAULT.equals(queued);
			case MailPackage.MAIL_LETTER__NEXT_TRY:
				return NEXT_TRY_EDEFAULT == null ? nextTry != null : !NEXT_TRY_EDEFAULT.equals(nextTry);
			case MailPackage.MAIL_LETTER__SENT:
				return SENT_EDEFAULT == null ? sent != null : !SENT_EDEFAULT.equals(sent);
			case MailPackage.MAIL_LETTER__WAY:
				return WAY_EDEFAULT == null ? way != null : !WAY_EDEFAULT.equals(way);
			case MailPackage.MAIL_LETTER__ATTEMPTS:
				return attempts != ATTEMPTS_EDEFAULT;
			case MailPackage.MAIL_LETTER__TRIES:
				return tries != TRIES_EDEFAULT;
			case MailPackage.MAIL_LETTER__SENDER:
				return SENDER_EDEFAULT == null ? sender != null : !SENDER_EDEFAULT.equals(sender);
			case MailPackage.MAIL_LETTER__TROUBLE:
				return TROUBLE_EDEFAULT == null ? trouble != null : !TROUBLE_EDEFAULT.equals(trouble);
			case MailPackage.MAIL_LETTER__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case MailPackage.MAIL_LETTER__ENCLOSURES:
				return enclosures != ENCLOSURES_EDEFAULT;
			case MailPackage.MAIL_LETTER__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case MailPackage.MAIL_LETTER__WORK_ITEM:
				return WORK_ITEM_EDEFAULT == null ? workItem != null : !WORK_ITEM_EDEFAULT.equals(workItem);
			case MailPackage.MAIL_LETTER__REASON:
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
		result.append(", key: ");
		result.append(key);
		result.append(", digest: ");
		result.append(digest);
		result.append(", kind: ");
		result.append(kind);
		result.append(", about: ");
		result.append(about);
		result.append(", toWhom: ");
		result.append(toWhom);
		result.append(", recipients: ");
		result.append(recipients);
		result.append(", subject: ");
		result.append(subject);
		result.append(", body: ");
		result.append(body);
		result.append(", messageId: ");
		result.append(messageId);
		result.append(", state: ");
		result.append(state);
		result.append(", queued: ");
		result.append(queued);
		result.append(", nextTry: ");
		result.append(nextTry);
		result.append(", sent: ");
		result.append(sent);
		result.append(", way: ");
		result.append(way);
		result.append(", attempts: ");
		result.append(attempts);
		result.append(", tries: ");
		result.append(tries);
		result.append(", sender: ");
		result.append(sender);
		result.append(", trouble: ");
		result.append(trouble);
		result.append(", answer: ");
		result.append(answer);
		result.append(", enclosures: ");
		result.append(enclosures);
		result.append(", account: ");
		result.append(account);
		result.append(", workItem: ");
		result.append(workItem);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //MailLetterImpl

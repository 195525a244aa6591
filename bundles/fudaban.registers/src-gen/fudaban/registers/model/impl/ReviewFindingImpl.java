/**
 */
package fudaban.registers.model.impl;

import fudaban.model.impl.RecordImpl;

import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.FindingKind;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.RegistersPackage;
import fudaban.registers.model.ReviewFinding;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getReview <em>Review</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getSystem <em>System</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getOwnerName <em>Owner Name</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getRecorded <em>Recorded</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getLastLogin <em>Last Login</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ReviewFindingImpl#getSeen <em>Seen</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewFindingImpl extends RecordImpl implements ReviewFinding {
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
	 * The default value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected String review = REVIEW_EDEFAULT;

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
	 * The default value of the '{@link #getSystem() <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSystem() <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected String system = SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FindingKind KIND_EDEFAULT = FindingKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FindingKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final FindingState STATE_EDEFAULT = FindingState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected FindingState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getOwnerName() <em>Owner Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerName()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnerName() <em>Owner Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerName()
	 * @generated
	 * @ordered
	 */
	protected String ownerName = OWNER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecorded() <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecorded()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecorded() <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecorded()
	 * @generated
	 * @ordered
	 */
	protected String recorded = RECORDED_EDEFAULT;

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
	 * The default value of the '{@link #getLastLogin() <em>Last Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastLogin()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_LOGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastLogin() <em>Last Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastLogin()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastLogin = LAST_LOGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final FindingDecision DECISION_EDEFAULT = FindingDecision.NONE;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected FindingDecision decision = DECISION_EDEFAULT;

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
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected String decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decidedOn = DECIDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VERIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate verifiedOn = VERIFIED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeen() <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeen()
	 * @generated
	 * @ordered
	 */
	protected static final int SEEN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSeen() <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeen()
	 * @generated
	 * @ordered
	 */
	protected int seen = SEEN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewFindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistersPackage.Literals.REVIEW_FINDING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReview() {
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReview(String newReview) {
		String oldReview = review;
		review = newReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__REVIEW, oldReview, review));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSystem() {
		return system;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(String newSystem) {
		String oldSystem = system;
		system = newSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__SYSTEM, oldSystem, system));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FindingKind newKind) {
		FindingKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(FindingState newState) {
		FindingState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwnerName() {
		return ownerName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnerName(String newOwnerName) {
		String oldOwnerName = ownerName;
		ownerName = newOwnerName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__OWNER_NAME, oldOwnerName, ownerName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecorded() {
		return recorded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecorded(String newRecorded) {
		String oldRecorded = recorded;
		recorded = newRecorded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__RECORDED, oldRecorded, recorded));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__FOUND, oldFound, found));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastLogin() {
		return lastLogin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastLogin(LocalDate newLastLogin) {
		LocalDate oldLastLogin = lastLogin;
		lastLogin = newLastLogin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__LAST_LOGIN, oldLastLogin, lastLogin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingDecision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(FindingDecision newDecision) {
		FindingDecision oldDecision = decision;
		decision = newDecision == null ? DECISION_EDEFAULT : newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__DECISION, oldDecision, decision));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(String newDecidedBy) {
		String oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		LocalDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getVerifiedOn() {
		return verifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedOn(LocalDate newVerifiedOn) {
		LocalDate oldVerifiedOn = verifiedOn;
		verifiedOn = newVerifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__VERIFIED_ON, oldVerifiedOn, verifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSeen() {
		return seen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeen(int newSeen) {
		int oldSeen = seen;
		seen = newSeen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REVIEW_FINDING__SEEN, oldSeen, seen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistersPackage.REVIEW_FINDING__KEY:
				return getKey();
			case RegistersPackage.REVIEW_FINDING__REVIEW:
				return getReview();
			case RegistersPackage.REVIEW_FINDING__NUMBER:
				return getNumber();
			case RegistersPackage.REVIEW_FINDING__SYSTEM:
				return getSystem();
			case RegistersPackage.REVIEW_FINDING__NAME:
				return getName();
			case RegistersPackage.REVIEW_FINDING__KIND:
				return getKind();
			case RegistersPackage.REVIEW_FINDING__STATE:
				return getState();
			case RegistersPackage.REVIEW_FINDING__PERSON:
				return getPerson();
			case RegistersPackage.REVIEW_FINDING__OWNER_NAME:
				return getOwnerName();
			case RegistersPackage.REVIEW_FINDING__RECORDED:
				return getRecorded();
			case RegistersPackage.REVIEW_FINDING__FOUND:
				return getFound();
			case RegistersPackage.REVIEW_FINDING__LAST_LOGIN:
				return getLastLogin();
			case RegistersPackage.REVIEW_FINDING__DECISION:
				return getDecision();
			case RegistersPackage.REVIEW_FINDING__REASON:
				return getReason();
			case RegistersPackage.REVIEW_FINDING__REFERENCE:
				return getReference();
			case RegistersPackage.REVIEW_FINDING__DECIDED_BY:
				return getDecidedBy();
			case RegistersPackage.REVIEW_FINDING__DECIDED_ON:
				return getDecidedOn();
			case RegistersPackage.REVIEW_FINDING__DUE:
				return getDue();
			case RegistersPackage.REVIEW_FINDING__VERIFIED_ON:
				return getVerifiedOn();
			case RegistersPackage.REVIEW_FINDING__SEEN:
				return getSeen();
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
			case RegistersPackage.REVIEW_FINDING__KEY:
				setKey((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__REVIEW:
				setReview((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__NUMBER:
				setNumber((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__SYSTEM:
				setSystem((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__NAME:
				setName((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__KIND:
				setKind((FindingKind)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__STATE:
				setState((FindingState)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__PERSON:
				setPerson((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__OWNER_NAME:
				setOwnerName((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__RECORDED:
				setRecorded((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__FOUND:
				setFound((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__LAST_LOGIN:
				setLastLogin((LocalDate)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__DECISION:
				setDecision((FindingDecision)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__REASON:
				setReason((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__REFERENCE:
				setReference((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__DECIDED_BY:
				setDecidedBy((String)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__DUE:
				setDue((LocalDate)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__VERIFIED_ON:
				setVerifiedOn((LocalDate)newValue);
				return;
			case RegistersPackage.REVIEW_FINDING__SEEN:
				setSeen((Integer)newValue);
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
			case RegistersPackage.REVIEW_FINDING__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__REVIEW:
				setReview(REVIEW_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__SYSTEM:
				setSystem(SYSTEM_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__STATE:
				setState(STATE_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__OWNER_NAME:
				setOwnerName(OWNER_NAME_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__RECORDED:
				setRecorded(RECORDED_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__FOUND:
				setFound(FOUND_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__LAST_LOGIN:
				setLastLogin(LAST_LOGIN_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__VERIFIED_ON:
				setVerifiedOn(VERIFIED_ON_EDEFAULT);
				return;
			case RegistersPackage.REVIEW_FINDING__SEEN:
				setSeen(SEEN_EDEFAULT);
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
			case RegistersPackage.REVIEW_FINDING__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case RegistersPackage.REVIEW_FINDING__REVIEW:
				return REVIEW_EDEFAULT == null ? review != null : !REVIEW_EDEFAULT.equals(review);
			case RegistersPackage.REVIEW_FINDING__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case RegistersPackage.REVIEW_FINDING__SYSTEM:
				return SYSTEM_EDEFAULT == null ? system != null : !SYSTEM_EDEFAULT.equals(system);
			case RegistersPackage.REVIEW_FINDING__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RegistersPackage.REVIEW_FINDING__KIND:
				return kind != KIND_EDEFAULT;
			case RegistersPackage.REVIEW_FINDING__STATE:
				return state != STATE_EDEFAULT;
			case RegistersPackage.REVIEW_FINDING__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case RegistersPackage.REVIEW_FINDING__OWNER_NAME:
				return OWNER_NAME_EDEFAULT == null ? ownerName != null : !OWNER_NAME_EDEFAULT.equals(ownerName);
			case RegistersPackage.REVIEW_FINDING__RECORDED:
				return RECORDED_EDEFAULT == null ? recorded != null : !RECORDED_EDEFAULT.equals(recorded);
			case RegistersPackage.REVIEW_FINDING__FOUND:
				return FOUND_EDEFAULT == null ? found != null : !FOUND_EDEFAULT.equals(found);
			case RegistersPackage.REVIEW_FINDING__LAST_LOGIN:
				return LAST_LOGIN_EDEFAULT == null ? lastLogin != null : !LAST_LOGIN_EDEFAULT.equals(lastLogin);
			case RegistersPackage.REVIEW_FINDING__DECISION:
				return decision != DECISION_EDEFAULT;
			case RegistersPackage.REVIEW_FINDING__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case RegistersPackage.REVIEW_FINDING__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case RegistersPackage.REVIEW_FINDING__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
			case RegistersPackage.REVIEW_FINDING__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case RegistersPackage.REVIEW_FINDING__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case RegistersPackage.REVIEW_FINDING__VERIFIED_ON:
				return VERIFIED_ON_EDEFAULT == null ? verifiedOn != null : !VERIFIED_ON_EDEFAULT.equals(verifiedOn);
			case RegistersPackage.REVIEW_FINDING__SEEN:
				return seen != SEEN_EDEFAULT;
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
		result.append(", review: ");
		result.append(review);
		result.append(", number: ");
		result.append(number);
		result.append(", system: ");
		result.append(system);
		result.append(", name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", person: ");
		result.append(person);
		result.append(", ownerName: ");
		result.append(ownerName);
		result.append(", recorded: ");
		result.append(recorded);
		result.append(", found: ");
		result.append(found);
		result.append(", lastLogin: ");
		result.append(lastLogin);
		result.append(", decision: ");
		result.append(decision);
		result.append(", reason: ");
		result.append(reason);
		result.append(", reference: ");
		result.append(reference);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", decidedOn: ");
		result.append(decidedOn);
		result.append(", due: ");
		result.append(due);
		result.append(", verifiedOn: ");
		result.append(verifiedOn);
		result.append(", seen: ");
		result.append(seen);
		result.append(')');
		return result.toString();
	}

} //ReviewFindingImpl

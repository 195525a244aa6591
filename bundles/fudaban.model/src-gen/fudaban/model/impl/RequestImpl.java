/**
 */
package fudaban.model.impl;

import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.impl.RequestImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getAct <em>Act</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getInput <em>Input</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getWorkItem <em>Work Item</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getHappened <em>Happened</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getInstructedBy <em>Instructed By</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getInstructedAt <em>Instructed At</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getScan <em>Scan</em>}</li>
 *   <li>{@link fudaban.model.impl.RequestImpl#getEntry <em>Entry</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RequestImpl extends RecordImpl implements Request {
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
	protected static final RequestKind KIND_EDEFAULT = RequestKind.PAPER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected RequestKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RequestState STATE_EDEFAULT = RequestState.WAITING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RequestState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAct() <em>Act</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAct()
	 * @generated
	 * @ordered
	 */
	protected static final String ACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAct() <em>Act</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAct()
	 * @generated
	 * @ordered
	 */
	protected String act = ACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getInput() <em>Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInput()
	 * @generated
	 * @ordered
	 */
	protected static final String INPUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInput() <em>Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInput()
	 * @generated
	 * @ordered
	 */
	protected String input = INPUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitiator() <em>Initiator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiator()
	 * @generated
	 * @ordered
	 */
	protected static final String INITIATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitiator() <em>Initiator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiator()
	 * @generated
	 * @ordered
	 */
	protected String initiator = INITIATOR_EDEFAULT;

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
	 * The default value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected static final Instant HAPPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected Instant happened = HAPPENED_EDEFAULT;

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
	 * The default value of the '{@link #getScan() <em>Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScan()
	 * @generated
	 * @ordered
	 */
	protected static final String SCAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScan() <em>Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScan()
	 * @generated
	 * @ordered
	 */
	protected String scan = SCAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntry() <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected static final String ENTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntry() <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected String entry = ENTRY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REQUEST;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequestKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RequestKind newKind) {
		RequestKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequestState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RequestState newState) {
		RequestState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAct() {
		return act;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAct(String newAct) {
		String oldAct = act;
		act = newAct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__ACT, oldAct, act));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInput() {
		return input;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInput(String newInput) {
		String oldInput = input;
		input = newInput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__INPUT, oldInput, input));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitiator() {
		return initiator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitiator(String newInitiator) {
		String oldInitiator = initiator;
		initiator = newInitiator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__INITIATOR, oldInitiator, initiator));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__EFFECTIVE_ON, oldEffectiveOn, effectiveOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__DUE, oldDue, due));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__WORK_ITEM, oldWorkItem, workItem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getHappened() {
		return happened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHappened(Instant newHappened) {
		Instant oldHappened = happened;
		happened = newHappened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__HAPPENED, oldHappened, happened));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__INSTRUCTED_BY, oldInstructedBy, instructedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__INSTRUCTED_AT, oldInstructedAt, instructedAt));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__DECIDED_BY, oldDecidedBy, decidedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScan() {
		return scan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScan(String newScan) {
		String oldScan = scan;
		scan = newScan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__SCAN, oldScan, scan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEntry() {
		return entry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntry(String newEntry) {
		String oldEntry = entry;
		entry = newEntry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__ENTRY, oldEntry, entry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.REQUEST__NUMBER:
				return getNumber();
			case ModelPackage.REQUEST__KIND:
				return getKind();
			case ModelPackage.REQUEST__STATE:
				return getState();
			case ModelPackage.REQUEST__ACT:
				return getAct();
			case ModelPackage.REQUEST__INPUT:
				return getInput();
			case ModelPackage.REQUEST__INITIATOR:
				return getInitiator();
			case ModelPackage.REQUEST__EFFECTIVE_ON:
				return getEffectiveOn();
			case ModelPackage.REQUEST__DUE:
				return getDue();
			case ModelPackage.REQUEST__WORK_ITEM:
				return getWorkItem();
			case ModelPackage.REQUEST__HAPPENED:
				return getHappened();
			case ModelPackage.REQUEST__INSTRUCTED_BY:
				return getInstructedBy();
			case ModelPackage.REQUEST__INSTRUCTED_AT:
				return getInstructedAt();
			case ModelPackage.REQUEST__DECIDED_BY:
				return getDecidedBy();
			case ModelPackage.REQUEST__DECIDED_ON:
				return getDecidedOn();
			case ModelPackage.REQUEST__SCAN:
				return getScan();
			case ModelPackage.REQUEST__ENTRY:
				return getEntry();
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
			case ModelPackage.REQUEST__NUMBER:
				setNumber((String)newValue);
				return;
			case ModelPackage.REQUEST__KIND:
				setKind((RequestKind)newValue);
				return;
			case ModelPackage.REQUEST__STATE:
				setState((RequestState)newValue);
				return;
			case ModelPackage.REQUEST__ACT:
				setAct((String)newValue);
				return;
			case ModelPackage.REQUEST__INPUT:
				setInput((String)newValue);
				return;
			case ModelPackage.REQUEST__INITIATOR:
				setInitiator((String)newValue);
				return;
			case ModelPackage.REQUEST__EFFECTIVE_ON:
				setEffectiveOn((LocalDate)newValue);
				return;
			case ModelPackage.REQUEST__DUE:
				setDue((LocalDate)newValue);
				return;
			case ModelPackage.REQUEST__WORK_ITEM:
				setWorkItem((String)newValue);
				return;
			case ModelPackage.REQUEST__HAPPENED:
				setHappened((Instant)newValue);
				return;
			case ModelPackage.REQUEST__INSTRUCTED_BY:
				setInstructedBy((String)newValue);
				return;
			case ModelPackage.REQUEST__INSTRUCTED_AT:
				setInstructedAt((Instant)newValue);
				return;
			case ModelPackage.REQUEST__DECIDED_BY:
				setDecidedBy((String)newValue);
				return;
			case ModelPackage.REQUEST__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case ModelPackage.REQUEST__SCAN:
				setScan((String)newValue);
				return;
			case ModelPackage.REQUEST__ENTRY:
				setEntry((String)newValue);
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
			case ModelPackage.REQUEST__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.REQUEST__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.REQUEST__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.REQUEST__ACT:
				setAct(ACT_EDEFAULT);
				return;
			case ModelPackage.REQUEST__INPUT:
				setInput(INPUT_EDEFAULT);
				return;
			case ModelPackage.REQUEST__INITIATOR:
				setInitiator(INITIATOR_EDEFAULT);
				return;
			case ModelPackage.REQUEST__EFFECTIVE_ON:
				setEffectiveOn(EFFECTIVE_ON_EDEFAULT);
				return;
			case ModelPackage.REQUEST__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case ModelPackage.REQUEST__WORK_ITEM:
				setWorkItem(WORK_ITEM_EDEFAULT);
				return;
			case ModelPackage.REQUEST__HAPPENED:
				setHappened(HAPPENED_EDEFAULT);
				return;
			case ModelPackage.REQUEST__INSTRUCTED_BY:
				setInstructedBy(INSTRUCTED_BY_EDEFAULT);
				return;
			case ModelPackage.REQUEST__INSTRUCTED_AT:
				setInstructedAt(INSTRUCTED_AT_EDEFAULT);
				return;
			case ModelPackage.REQUEST__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case ModelPackage.REQUEST__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case ModelPackage.REQUEST__SCAN:
				setScan(SCAN_EDEFAULT);
				return;
			case ModelPackage.REQUEST__ENTRY:
				setEntry(ENTRY_EDEFAULT);
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
			case ModelPackage.REQUEST__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.REQUEST__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.REQUEST__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.REQUEST__ACT:
				return ACT_EDEFAULT == null ? act != null : !ACT_EDEFAULT.equals(act);
			case ModelPackage.REQUEST__INPUT:
				return INPUT_EDEFAULT == null ? input != null : !INPUT_EDEFAULT.equals(input);
			case ModelPackage.REQUEST__INITIATOR:
				return INITIATOR_EDEFAULT == null ? initiator != null : !INITIATOR_EDEFAULT.equals(initiator);
			case ModelPackage.REQUEST__EFFECTIVE_ON:
				return EFFECTIVE_ON_EDEFAULT == null ? effectiveOn != null : !EFFECTIVE_ON_EDEFAULT.equals(effectiveOn);
			case ModelPackage.REQUEST__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case ModelPackage.REQUEST__WORK_ITEM:
				return WORK_ITEM_EDEFAULT == null ? workItem != null : !WORK_ITEM_EDEFAULT.equals(workItem);
			case ModelPackage.REQUEST__HAPPENED:
				return HAPPENED_EDEFAULT == null ? happened != null : !HAPPENED_EDEFAULT.equals(happened);
			case ModelPackage.REQUEST__INSTRUCTED_BY:
				return INSTRUCTED_BY_EDEFAULT == null ? instructedBy != null : !INSTRUCTED_BY_EDEFAULT.equals(instructedBy);
			case ModelPackage.REQUEST__INSTRUCTED_AT:
				return INSTRUCTED_AT_EDEFAULT == null ? instructedAt != null : !INSTRUCTED_AT_EDEFAULT.equals(instructedAt);
			case ModelPackage.REQUEST__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
			case ModelPackage.REQUEST__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case ModelPackage.REQUEST__SCAN:
				return SCAN_EDEFAULT == null ? scan != null : !SCAN_EDEFAULT.equals(scan);
			case ModelPackage.REQUEST__ENTRY:
				return ENTRY_EDEFAULT == null ? entry != null : !ENTRY_EDEFAULT.equals(entry);
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", act: ");
		result.append(act);
		result.append(", input: ");
		result.append(input);
		result.append(", initiator: ");
		result.append(initiator);
		result.append(", effectiveOn: ");
		result.append(effectiveOn);
		result.append(", due: ");
		result.append(due);
		result.append(", workItem: ");
		result.append(workItem);
		result.append(", happened: ");
		result.append(happened);
		result.append(", instructedBy: ");
		result.append(instructedBy);
		result.append(", instructedAt: ");
		result.append(instructedAt);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", decidedOn: ");
		result.append(decidedOn);
		result.append(", scan: ");
		result.append(scan);
		result.append(", entry: ");
		result.append(entry);
		result.append(')');
		return result.toString();
	}

} //RequestImpl

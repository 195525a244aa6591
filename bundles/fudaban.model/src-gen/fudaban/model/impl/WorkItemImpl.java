/**
 */
package fudaban.model.impl;

import fudaban.model.ModelPackage;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkState;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Work Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getRow <em>Row</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getContent <em>Content</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getHandover <em>Handover</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getFinished <em>Finished</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getCount <em>Count</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#isTakenOver <em>Taken Over</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getProtectedContent <em>Protected Content</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getLateReason <em>Late Reason</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getStartEntered <em>Start Entered</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkItemImpl#getFinishEntered <em>Finish Entered</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkItemImpl extends RecordImpl implements WorkItem {
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
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final String ROW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected String row = ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

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
	 * The default value of the '{@link #getHandover() <em>Handover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandover()
	 * @generated
	 * @ordered
	 */
	protected static final String HANDOVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandover() <em>Handover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandover()
	 * @generated
	 * @ordered
	 */
	protected String handover = HANDOVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final WorkState STATE_EDEFAULT = WorkState.RUNNING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected WorkState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STARTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected Instant started = STARTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinished()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FINISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinished()
	 * @generated
	 * @ordered
	 */
	protected Instant finished = FINISHED_EDEFAULT;

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
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected int count = COUNT_EDEFAULT;

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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final WorkKind KIND_EDEFAULT = WorkKind.HAND;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected WorkKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtectedContent() <em>Protected Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectedContent()
	 * @generated
	 * @ordered
	 */
	protected static final String PROTECTED_CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtectedContent() <em>Protected Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectedContent()
	 * @generated
	 * @ordered
	 */
	protected String protectedContent = PROTECTED_CONTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getAskedBy() <em>Asked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ASKED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskedBy() <em>Asked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedBy()
	 * @generated
	 * @ordered
	 */
	protected String askedBy = ASKED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLateReason() <em>Late Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLateReason()
	 * @generated
	 * @ordered
	 */
	protected static final String LATE_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLateReason() <em>Late Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLateReason()
	 * @generated
	 * @ordered
	 */
	protected String lateReason = LATE_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartEntered() <em>Start Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartEntered()
	 * @generated
	 * @ordered
	 */
	protected static final Instant START_ENTERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartEntered() <em>Start Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartEntered()
	 * @generated
	 * @ordered
	 */
	protected Instant startEntered = START_ENTERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinishEntered() <em>Finish Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinishEntered()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FINISH_ENTERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinishEntered() <em>Finish Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinishEntered()
	 * @generated
	 * @ordered
	 */
	protected Instant finishEntered = FINISH_ENTERED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WORK_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRow() {
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(String newRow) {
		String oldRow = row;
		row = newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__CONTENT, oldContent, content));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHandover() {
		return handover;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandover(String newHandover) {
		String oldHandover = handover;
		handover = newHandover;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__HANDOVER, oldHandover, handover));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(WorkState newState) {
		WorkState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStarted() {
		return started;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarted(Instant newStarted) {
		Instant oldStarted = started;
		started = newStarted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFinished() {
		return finished;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinished(Instant newFinished) {
		Instant oldFinished = finished;
		finished = newFinished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__FINISHED, oldFinished, finished));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(int newCount) {
		int oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__COUNT, oldCount, count));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__TAKEN_OVER, oldTakenOver, takenOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(WorkKind newKind) {
		WorkKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtectedContent() {
		return protectedContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtectedContent(String newProtectedContent) {
		String oldProtectedContent = protectedContent;
		protectedContent = newProtectedContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__PROTECTED_CONTENT, oldProtectedContent, protectedContent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAskedBy() {
		return askedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedBy(String newAskedBy) {
		String oldAskedBy = askedBy;
		askedBy = newAskedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__ASKED_BY, oldAskedBy, askedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLateReason() {
		return lateReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLateReason(String newLateReason) {
		String oldLateReason = lateReason;
		lateReason = newLateReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__LATE_REASON, oldLateReason, lateReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStartEntered() {
		return startEntered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartEntered(Instant newStartEntered) {
		Instant oldStartEntered = startEntered;
		startEntered = newStartEntered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__START_ENTERED, oldStartEntered, startEntered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFinishEntered() {
		return finishEntered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinishEntered(Instant newFinishEntered) {
		Instant oldFinishEntered = finishEntered;
		finishEntered = newFinishEntered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_ITEM__FINISH_ENTERED, oldFinishEntered, finishEntered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.WORK_ITEM__NUMBER:
				return getNumber();
			case ModelPackage.WORK_ITEM__ROW:
				return getRow();
			case ModelPackage.WORK_ITEM__TITLE:
				return getTitle();
			case ModelPackage.WORK_ITEM__CONTENT:
				return getContent();
			case ModelPackage.WORK_ITEM__OUTCOME:
				return getOutcome();
			case ModelPackage.WORK_ITEM__HANDOVER:
				return getHandover();
			case ModelPackage.WORK_ITEM__STATE:
				return getState();
			case ModelPackage.WORK_ITEM__STARTED:
				return getStarted();
			case ModelPackage.WORK_ITEM__FINISHED:
				return getFinished();
			case ModelPackage.WORK_ITEM__ACCOUNT:
				return getAccount();
			case ModelPackage.WORK_ITEM__COUNT:
				return getCount();
			case ModelPackage.WORK_ITEM__TAKEN_OVER:
				return isTakenOver();
			case ModelPackage.WORK_ITEM__KIND:
				return getKind();
			case ModelPackage.WORK_ITEM__PROTECTED_CONTENT:
				return getProtectedContent();
			case ModelPackage.WORK_ITEM__NOTES:
				return getNotes();
			case ModelPackage.WORK_ITEM__ASKED_BY:
				return getAskedBy();
			case ModelPackage.WORK_ITEM__LATE_REASON:
				return getLateReason();
			case ModelPackage.WORK_ITEM__START_ENTERED:
				return getStartEntered();
			case ModelPackage.WORK_ITEM__FINISH_ENTERED:
				return getFinishEntered();
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
			case ModelPackage.WORK_ITEM__NUMBER:
				setNumber((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__ROW:
				setRow((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__CONTENT:
				setContent((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__OUTCOME:
				setOutcome((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__HANDOVER:
				setHandover((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__STATE:
				setState((WorkState)newValue);
				return;
			case ModelPackage.WORK_ITEM__STARTED:
				setStarted((Instant)newValue);
				return;
			case ModelPackage.WORK_ITEM__FINISHED:
				setFinished((Instant)newValue);
				return;
			case ModelPackage.WORK_ITEM__ACCOUNT:
				setAccount((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__COUNT:
				setCount((Integer)newValue);
				return;
			case ModelPackage.WORK_ITEM__TAKEN_OVER:
				setTakenOver((Boolean)newValue);
				return;
			case ModelPackage.WORK_ITEM__KIND:
				setKind((WorkKind)newValue);
				return;
			case ModelPackage.WORK_ITEM__PROTECTED_CONTENT:
				setProtectedContent((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__NOTES:
				setNotes((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__ASKED_BY:
				setAskedBy((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__LATE_REASON:
				setLateReason((String)newValue);
				return;
			case ModelPackage.WORK_ITEM__START_ENTERED:
				setStartEntered((Instant)newValue);
				return;
			case ModelPackage.WORK_ITEM__FINISH_ENTERED:
				setFinishEntered((Instant)newValue);
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
			case ModelPackage.WORK_ITEM__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__HANDOVER:
				setHandover(HANDOVER_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__FINISHED:
				setFinished(FINISHED_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__TAKEN_OVER:
				setTakenOver(TAKEN_OVER_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__PROTECTED_CONTENT:
				setProtectedContent(PROTECTED_CONTENT_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__ASKED_BY:
				setAskedBy(ASKED_BY_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__LATE_REASON:
				setLateReason(LATE_REASON_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__START_ENTERED:
				setStartEntered(START_ENTERED_EDEFAULT);
				return;
			case ModelPackage.WORK_ITEM__FINISH_ENTERED:
				setFinishEntered(FINISH_ENTERED_EDEFAULT);
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
			case ModelPackage.WORK_ITEM__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.WORK_ITEM__ROW:
				return ROW_EDEFAULT == null ? row != null : !ROW_EDEFAULT.equals(row);
			case ModelPackage.WORK_ITEM__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.WORK_ITEM__CONTENT:
				return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
			case ModelPackage.WORK_ITEM__OUTCOME:
				return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
			case ModelPackage.WORK_ITEM__HANDOVER:
				return HANDOVER_EDEFAULT == null ? handover != null : !HANDOVER_EDEFAULT.equals(handover);
			case ModelPackage.WORK_ITEM__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.WORK_ITEM__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
			case ModelPackage.WORK_ITEM__FINISHED:
				return FINISHED_EDEFAULT == null ? finished != null : !FINISHED_EDEFAULT.equals(finished);
			case ModelPackage.WORK_ITEM__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case ModelPackage.WORK_ITEM__COUNT:
				return count != COUNT_EDEFAULT;
			case ModelPackage.WORK_ITEM__TAKEN_OVER:
				return takenOver != TAKEN_OVER_EDEFAULT;
			case ModelPackage.WORK_ITEM__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.WORK_ITEM__PROTECTED_CONTENT:
				return PROTECTED_CONTENT_EDEFAULT == null ? protectedContent != null : !PROTECTED_CONTENT_EDEFAULT.equals(protectedContent);
			case ModelPackage.WORK_ITEM__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case ModelPackage.WORK_ITEM__ASKED_BY:
				return ASKED_BY_EDEFAULT == null ? askedBy != null : !ASKED_BY_EDEFAULT.equals(askedBy);
			case ModelPackage.WORK_ITEM__LATE_REASON:
				return LATE_REASON_EDEFAULT == null ? lateReason != null : !LATE_REASON_EDEFAULT.equals(lateReason);
			case ModelPackage.WORK_ITEM__START_ENTERED:
				return START_ENTERED_EDEFAULT == null ? startEntered != null : !START_ENTERED_EDEFAULT.equals(startEntered);
			case ModelPackage.WORK_ITEM__FINISH_ENTERED:
				return FINISH_ENTERED_EDEFAULT == null ? finishEntered != null : !FINISH_ENTERED_EDEFAULT.equals(finishEntered);
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
		result.append(", row: ");
		result.append(row);
		result.append(", title: ");
		result.append(title);
		result.append(", content: ");
		result.append(content);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", handover: ");
		result.append(handover);
		result.append(", state: ");
		result.append(state);
		result.append(", started: ");
		result.append(started);
		result.append(", finished: ");
		result.append(finished);
		result.append(", account: ");
		result.append(account);
		result.append(", count: ");
		result.append(count);
		result.append(", takenOver: ");
		result.append(takenOver);
		result.append(", kind: ");
		result.append(kind);
		result.append(", protectedContent: ");
		result.append(protectedContent);
		result.append(", notes: ");
		result.append(notes);
		result.append(", askedBy: ");
		result.append(askedBy);
		result.append(", lateReason: ");
		result.append(lateReason);
		result.append(", startEntered: ");
		result.append(startEntered);
		result.append(", finishEntered: ");
		result.append(finishEntered);
		result.append(')');
		return result.toString();
	}

} //WorkItemImpl

/**
 */
package fudaban.reporting.model.impl;

import fudaban.model.impl.RecordImpl;

import fudaban.reporting.model.Report;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.model.ReportingPackage;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getDay <em>Day</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getHead <em>Head</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getHash <em>Hash</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getDeliverable <em>Deliverable</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getSubmitted <em>Submitted</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getSubmittedBy <em>Submitted By</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getReceivedBy <em>Received By</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getReceived <em>Received</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getClosed <em>Closed</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getRemarks <em>Remarks</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getHandover <em>Handover</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getAttendance <em>Attendance</em>}</li>
 *   <li>{@link fudaban.reporting.model.impl.ReportImpl#getAcknowledged <em>Acknowledged</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportImpl extends RecordImpl implements Report {
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
	protected static final ReportKind KIND_EDEFAULT = ReportKind.DAILY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ReportKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate day = DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final int EDITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected int edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getHead() <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected static final String HEAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHead() <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected String head = HEAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected static final String HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected String hash = HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected int pages = PAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReportState STATE_EDEFAULT = ReportState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReportState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstDay() <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FIRST_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstDay() <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate firstDay = FIRST_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeliverable() <em>Deliverable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliverable()
	 * @generated
	 * @ordered
	 */
	protected static final String DELIVERABLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeliverable() <em>Deliverable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliverable()
	 * @generated
	 * @ordered
	 */
	protected String deliverable = DELIVERABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubmitted() <em>Submitted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmitted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SUBMITTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmitted() <em>Submitted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmitted()
	 * @generated
	 * @ordered
	 */
	protected Instant submitted = SUBMITTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubmittedBy() <em>Submitted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBMITTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmittedBy() <em>Submitted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedBy()
	 * @generated
	 * @ordered
	 */
	protected String submittedBy = SUBMITTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceivedBy() <em>Received By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String RECEIVED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedBy() <em>Received By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedBy()
	 * @generated
	 * @ordered
	 */
	protected String receivedBy = RECEIVED_BY_EDEFAULT;

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
	 * The default value of the '{@link #getReplaces() <em>Replaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaces()
	 * @generated
	 * @ordered
	 */
	protected static final String REPLACES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplaces() <em>Replaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaces()
	 * @generated
	 * @ordered
	 */
	protected String replaces = REPLACES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected String plan = PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemarks() <em>Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemarks() <em>Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected String remarks = REMARKS_EDEFAULT;

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
	 * The default value of the '{@link #getAttendance() <em>Attendance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendance()
	 * @generated
	 * @ordered
	 */
	protected static final String ATTENDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttendance() <em>Attendance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendance()
	 * @generated
	 * @ordered
	 */
	protected String attendance = ATTENDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcknowledged() <em>Acknowledged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcknowledged()
	 * @generated
	 * @ordered
	 */
	protected static final int ACKNOWLEDGED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAcknowledged() <em>Acknowledged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcknowledged()
	 * @generated
	 * @ordered
	 */
	protected int acknowledged = ACKNOWLEDGED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReportingPackage.Literals.REPORT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ReportKind newKind) {
		ReportKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDay() {
		return day;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(LocalDate newDay) {
		LocalDate oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(int newEdition) {
		int oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHead() {
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHead(String newHead) {
		String oldHead = head;
		head = newHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__HEAD, oldHead, head));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHash() {
		return hash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHash(String newHash) {
		String oldHash = hash;
		hash = newHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__HASH, oldHash, hash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPages() {
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPages(int newPages) {
		int oldPages = pages;
		pages = newPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__PAGES, oldPages, pages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReportState newState) {
		ReportState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFirstDay() {
		return firstDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstDay(LocalDate newFirstDay) {
		LocalDate oldFirstDay = firstDay;
		firstDay = newFirstDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__FIRST_DAY, oldFirstDay, firstDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeliverable() {
		return deliverable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeliverable(String newDeliverable) {
		String oldDeliverable = deliverable;
		deliverable = newDeliverable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__DELIVERABLE, oldDeliverable, deliverable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSubmitted() {
		return submitted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmitted(Instant newSubmitted) {
		Instant oldSubmitted = submitted;
		submitted = newSubmitted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__SUBMITTED, oldSubmitted, submitted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubmittedBy() {
		return submittedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedBy(String newSubmittedBy) {
		String oldSubmittedBy = submittedBy;
		submittedBy = newSubmittedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__SUBMITTED_BY, oldSubmittedBy, submittedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReceivedBy() {
		return receivedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedBy(String newReceivedBy) {
		String oldReceivedBy = receivedBy;
		receivedBy = newReceivedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__RECEIVED_BY, oldReceivedBy, receivedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__RECEIVED, oldReceived, received));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__CLOSED, oldClosed, closed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReplaces() {
		return replaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplaces(String newReplaces) {
		String oldReplaces = replaces;
		replaces = newReplaces;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__REPLACES, oldReplaces, replaces));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(String newPlan) {
		String oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__PLAN, oldPlan, plan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemarks() {
		return remarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemarks(String newRemarks) {
		String oldRemarks = remarks;
		remarks = newRemarks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__REMARKS, oldRemarks, remarks));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__HANDOVER, oldHandover, handover));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAttendance() {
		return attendance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttendance(String newAttendance) {
		String oldAttendance = attendance;
		attendance = newAttendance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__ATTENDANCE, oldAttendance, attendance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAcknowledged() {
		return acknowledged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcknowledged(int newAcknowledged) {
		int oldAcknowledged = acknowledged;
		acknowledged = newAcknowledged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportingPackage.REPORT__ACKNOWLEDGED, oldAcknowledged, acknowledged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReportingPackage.REPORT__NUMBER:
				return getNumber();
			case ReportingPackage.REPORT__KIND:
				return getKind();
			case ReportingPackage.REPORT__DAY:
				return getDay();
			case ReportingPackage.REPORT__EDITION:
				return getEdition();
			case ReportingPackage.REPORT__HEAD:
				return getHead();
			case ReportingPackage.REPORT__HASH:
				return getHash();
			case ReportingPackage.REPORT__PAGES:
				return getPages();
			case ReportingPackage.REPORT__STATE:
				return getState();
			case ReportingPackage.REPORT__FIRST_DAY:
				return getFirstDay();
			case ReportingPackage.REPORT__DELIVERABLE:
				return getDeliverable();
			case ReportingPackage.REPORT__SUBMITTED:
				return getSubmitted();
			case ReportingPackage.REPORT__SUBMITTED_BY:
				return getSubmittedBy();
			case ReportingPackage.REPORT__RECEIVED_BY:
				return getReceivedBy();
			case ReportingPackage.REPORT__RECEIVED:
				return getReceived();
			case ReportingPackage.REPORT__CLOSED:
				return getClosed();
			case ReportingPackage.REPORT__REASON:
				return getReason();
			case ReportingPackage.REPORT__REPLACES:
				return getReplaces();
			case ReportingPackage.REPORT__PLAN:
				return getPlan();
			case ReportingPackage.REPORT__REMARKS:
				return getRemarks();
			case ReportingPackage.REPORT__HANDOVER:
				return getHandover();
			case ReportingPackage.REPORT__ATTENDANCE:
				return getAttendance();
			case ReportingPackage.REPORT__ACKNOWLEDGED:
				return getAcknowledged();
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
			case ReportingPackage.REPORT__NUMBER:
				setNumber((String)newValue);
				return;
			case ReportingPackage.REPORT__KIND:
				setKind((ReportKind)newValue);
				return;
			case ReportingPackage.REPORT__DAY:
				setDay((LocalDate)newValue);
				return;
			case ReportingPackage.REPORT__EDITION:
				setEdition((Integer)newValue);
				return;
			case ReportingPackage.REPORT__HEAD:
				setHead((String)newValue);
				return;
			case ReportingPackage.REPORT__HASH:
				setHash((String)newValue);
				return;
			case ReportingPackage.REPORT__PAGES:
				setPages((Integer)newValue);
				return;
			case ReportingPackage.REPORT__STATE:
				setState((ReportState)newValue);
				return;
			case ReportingPackage.REPORT__FIRST_DAY:
				setFirstDay((LocalDate)newValue);
				return;
			case ReportingPackage.REPORT__DELIVERABLE:
				setDeliverable((String)newValue);
				return;
			case ReportingPackage.REPORT__SUBMITTED:
				setSubmitted((Instant)newValue);
				return;
			case ReportingPackage.REPORT__SUBMITTED_BY:
				setSubmittedBy((String)newValue);
				return;
			case ReportingPackage.REPORT__RECEIVED_BY:
				setReceivedBy((String)newValue);
				return;
			case ReportingPackage.REPORT__RECEIVED:
				setReceived((Instant)newValue);
				return;
			case ReportingPackage.REPORT__CLOSED:
				setClosed((Instant)newValue);
				return;
			case ReportingPackage.REPORT__REASON:
				setReason((String)newValue);
				return;
			case ReportingPackage.REPORT__REPLACES:
				setReplaces((String)newValue);
				return;
			case ReportingPackage.REPORT__PLAN:
				setPlan((String)newValue);
				return;
			case ReportingPackage.REPORT__REMARKS:
				setRemarks((String)newValue);
				return;
			case ReportingPackage.REPORT__HANDOVER:
				setHandover((String)newValue);
				return;
			case ReportingPackage.REPORT__ATTENDANCE:
				setAttendance((String)newValue);
				return;
			case ReportingPackage.REPORT__ACKNOWLEDGED:
				setAcknowledged((Integer)newValue);
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
			case ReportingPackage.REPORT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ReportingPackage.REPORT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ReportingPackage.REPORT__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case ReportingPackage.REPORT__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case ReportingPackage.REPORT__HEAD:
				setHead(HEAD_EDEFAULT);
				return;
			case ReportingPackage.REPORT__HASH:
				setHash(HASH_EDEFAULT);
				return;
			case ReportingPackage.REPORT__PAGES:
				setPages(PAGES_EDEFAULT);
				return;
			case ReportingPackage.REPORT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ReportingPackage.REPORT__FIRST_DAY:
				setFirstDay(FIRST_DAY_EDEFAULT);
				return;
			case ReportingPackage.REPORT__DELIVERABLE:
				setDeliverable(DELIVERABLE_EDEFAULT);
				return;
			case ReportingPackage.REPORT__SUBMITTED:
				setSubmitted(SUBMITTED_EDEFAULT);
				return;
			case ReportingPackage.REPORT__SUBMITTED_BY:
				setSubmittedBy(SUBMITTED_BY_EDEFAULT);
				return;
			case ReportingPackage.REPORT__RECEIVED_BY:
				setReceivedBy(RECEIVED_BY_EDEFAULT);
				return;
			case ReportingPackage.REPORT__RECEIVED:
				setReceived(RECEIVED_EDEFAULT);
				return;
			case ReportingPackage.REPORT__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case ReportingPackage.REPORT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReportingPackage.REPORT__REPLACES:
				setReplaces(REPLACES_EDEFAULT);
				return;
			case ReportingPackage.REPORT__PLAN:
				setPlan(PLAN_EDEFAULT);
				return;
			case ReportingPackage.REPORT__REMARKS:
				setRemarks(REMARKS_EDEFAULT);
				return;
			case ReportingPackage.REPORT__HANDOVER:
				setHandover(HANDOVER_EDEFAULT);
				return;
			case ReportingPackage.REPORT__ATTENDANCE:
				setAttendance(ATTENDANCE_EDEFAULT);
				return;
			case ReportingPackage.REPORT__ACKNOWLEDGED:
				setAcknowledged(ACKNOWLEDGED_EDEFAULT);
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
			case ReportingPackage.REPORT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ReportingPackage.REPORT__KIND:
				return kind != KIND_EDEFAULT;
			case ReportingPackage.REPORT__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case ReportingPackage.REPORT__EDITION:
				return edition != EDITION_EDEFAULT;
			case ReportingPackage.REPORT__HEAD:
				return HEAD_EDEFAULT == null ? head != null : !HEAD_EDEFAULT.equals(head);
			case ReportingPackage.REPORT__HASH:
				return HASH_EDEFAULT == null ? hash != null : !HASH_EDEFAULT.equals(hash);
			case ReportingPackage.REPORT__PAGES:
				return pages != PAGES_EDEFAULT;
			case ReportingPackage.REPORT__STATE:
				return state != STATE_EDEFAULT;
			case ReportingPackage.REPORT__FIRST_DAY:
				return FIRST_DAY_EDEFAULT == null ? firstDay != null : !FIRST_DAY_EDEFAULT.equals(firstDay);
			case ReportingPackage.REPORT__DELIVERABLE:
				return DELIVERABLE_EDEFAULT == null ? deliverable != null : !DELIVERABLE_EDEFAULT.equals(deliverable);
			case ReportingPackage.REPORT__SUBMITTED:
				return SUBMITTED_EDEFAULT == null ? submitted != null : !SUBMITTED_EDEFAULT.equals(submitted);
			case ReportingPackage.REPORT__SUBMITTED_BY:
				return SUBMITTED_BY_EDEFAULT == null ? submittedBy != null : !SUBMITTED_BY_EDEFAULT.equals(submittedBy);
			case ReportingPackage.REPORT__RECEIVED_BY:
				return RECEIVED_BY_EDEFAULT == null ? receivedBy != null : !RECEIVED_BY_EDEFAULT.equals(receivedBy);
			case ReportingPackage.REPORT__RECEIVED:
				return RECEIVED_EDEFAULT == null ? received != null : !RECEIVED_EDEFAULT.equals(received);
			case ReportingPackage.REPORT__CLOSED:
				return CLOSED_EDEFAULT == null ? closed != null : !CLOSED_EDEFAULT.equals(closed);
			case ReportingPackage.REPORT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReportingPackage.REPORT__REPLACES:
				return REPLACES_EDEFAULT == null ? replaces != null : !REPLACES_EDEFAULT.equals(replaces);
			case ReportingPackage.REPORT__PLAN:
				return PLAN_EDEFAULT == null ? plan != null : !PLAN_EDEFAULT.equals(plan);
			case ReportingPackage.REPORT__REMARKS:
				return REMARKS_EDEFAULT == null ? remarks != null : !REMARKS_EDEFAULT.equals(remarks);
			case ReportingPackage.REPORT__HANDOVER:
				return HANDOVER_EDEFAULT == null ? handover != null : !HANDOVER_EDEFAULT.equals(handover);
			case ReportingPackage.REPORT__ATTENDANCE:
				return ATTENDANCE_EDEFAULT == null ? attendance != null : !ATTENDANCE_EDEFAULT.equals(attendance);
			case ReportingPackage.REPORT__ACKNOWLEDGED:
				return acknowledged != ACKNOWLEDGED_EDEFAULT;
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
		result.append(", day: ");
		result.append(day);
		result.append(", edition: ");
		result.append(edition);
		result.append(", head: ");
		result.append(head);
		result.append(", hash: ");
		result.append(hash);
		result.append(", pages: ");
		result.append(pages);
		result.append(", state: ");
		result.append(state);
		result.append(", firstDay: ");
		result.append(firstDay);
		result.append(", deliverable: ");
		result.append(deliverable);
		result.append(", submitted: ");
		result.append(submitted);
		result.append(", submittedBy: ");
		result.append(submittedBy);
		result.append(", receivedBy: ");
		result.append(receivedBy);
		result.append(", received: ");
		result.append(received);
		result.append(", closed: ");
		result.append(closed);
		result.append(", reason: ");
		result.append(reason);
		result.append(", replaces: ");
		result.append(replaces);
		result.append(", plan: ");
		result.append(plan);
		result.append(", remarks: ");
		result.append(remarks);
		result.append(", handover: ");
		result.append(handover);
		result.append(", attendance: ");
		result.append(attendance);
		result.append(", acknowledged: ");
		result.append(acknowledged);
		result.append(')');
		return result.toString();
	}

} //ReportImpl

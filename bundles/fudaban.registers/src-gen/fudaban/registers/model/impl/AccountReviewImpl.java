/**
 */
package fudaban.registers.model.impl;

import fudaban.model.impl.RecordImpl;

import fudaban.registers.model.AccountReview;
import fudaban.registers.model.RegistersPackage;
import fudaban.registers.model.ReviewState;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Account Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getSystem <em>System</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getOpenedOn <em>Opened On</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getOpenedBy <em>Opened By</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getCollections <em>Collections</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getCollectedOn <em>Collected On</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getSource <em>Source</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getSourceHash <em>Source Hash</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getListed <em>Listed</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getRecorded <em>Recorded</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getMatching <em>Matching</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getClosedBy <em>Closed By</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getHead <em>Head</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getReportHash <em>Report Hash</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.AccountReviewImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccountReviewImpl extends RecordImpl implements AccountReview {
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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewState STATE_EDEFAULT = ReviewState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReviewState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenedOn() <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OPENED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenedOn() <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate openedOn = OPENED_ON_EDEFAULT;

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
	 * The default value of the '{@link #getOpenedBy() <em>Opened By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String OPENED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenedBy() <em>Opened By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedBy()
	 * @generated
	 * @ordered
	 */
	protected String openedBy = OPENED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollections() <em>Collections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollections()
	 * @generated
	 * @ordered
	 */
	protected static final int COLLECTIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCollections() <em>Collections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollections()
	 * @generated
	 * @ordered
	 */
	protected int collections = COLLECTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollectedOn() <em>Collected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate COLLECTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCollectedOn() <em>Collected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate collectedOn = COLLECTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceHash() <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceHash()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceHash() <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceHash()
	 * @generated
	 * @ordered
	 */
	protected String sourceHash = SOURCE_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getListed() <em>Listed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListed()
	 * @generated
	 * @ordered
	 */
	protected static final int LISTED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getListed() <em>Listed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListed()
	 * @generated
	 * @ordered
	 */
	protected int listed = LISTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecorded() <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecorded()
	 * @generated
	 * @ordered
	 */
	protected static final int RECORDED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRecorded() <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecorded()
	 * @generated
	 * @ordered
	 */
	protected int recorded = RECORDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMatching() <em>Matching</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatching()
	 * @generated
	 * @ordered
	 */
	protected static final int MATCHING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMatching() <em>Matching</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatching()
	 * @generated
	 * @ordered
	 */
	protected int matching = MATCHING_EDEFAULT;

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
	 * The default value of the '{@link #getClosedBy() <em>Closed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CLOSED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedBy() <em>Closed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedBy()
	 * @generated
	 * @ordered
	 */
	protected String closedBy = CLOSED_BY_EDEFAULT;

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
	 * The default value of the '{@link #getReportHash() <em>Report Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportHash()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportHash() <em>Report Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportHash()
	 * @generated
	 * @ordered
	 */
	protected String reportHash = REPORT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccountReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistersPackage.Literals.ACCOUNT_REVIEW;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__SYSTEM, oldSystem, system));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReviewState newState) {
		ReviewState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOpenedOn() {
		return openedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenedOn(LocalDate newOpenedOn) {
		LocalDate oldOpenedOn = openedOn;
		openedOn = newOpenedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__OPENED_ON, oldOpenedOn, openedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpenedBy() {
		return openedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenedBy(String newOpenedBy) {
		String oldOpenedBy = openedBy;
		openedBy = newOpenedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__OPENED_BY, oldOpenedBy, openedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCollections() {
		return collections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollections(int newCollections) {
		int oldCollections = collections;
		collections = newCollections;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__COLLECTIONS, oldCollections, collections));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCollectedOn() {
		return collectedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectedOn(LocalDate newCollectedOn) {
		LocalDate oldCollectedOn = collectedOn;
		collectedOn = newCollectedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__COLLECTED_ON, oldCollectedOn, collectedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceHash() {
		return sourceHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceHash(String newSourceHash) {
		String oldSourceHash = sourceHash;
		sourceHash = newSourceHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__SOURCE_HASH, oldSourceHash, sourceHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getListed() {
		return listed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setListed(int newListed) {
		int oldListed = listed;
		listed = newListed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__LISTED, oldListed, listed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRecorded() {
		return recorded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecorded(int newRecorded) {
		int oldRecorded = recorded;
		recorded = newRecorded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__RECORDED, oldRecorded, recorded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMatching() {
		return matching;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMatching(int newMatching) {
		int oldMatching = matching;
		matching = newMatching;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__MATCHING, oldMatching, matching));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClosedBy() {
		return closedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedBy(String newClosedBy) {
		String oldClosedBy = closedBy;
		closedBy = newClosedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__CLOSED_BY, oldClosedBy, closedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__HEAD, oldHead, head));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportHash() {
		return reportHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportHash(String newReportHash) {
		String oldReportHash = reportHash;
		reportHash = newReportHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__REPORT_HASH, oldReportHash, reportHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.ACCOUNT_REVIEW__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistersPackage.ACCOUNT_REVIEW__NUMBER:
				return getNumber();
			case RegistersPackage.ACCOUNT_REVIEW__SYSTEM:
				return getSystem();
			case RegistersPackage.ACCOUNT_REVIEW__STATE:
				return getState();
			case RegistersPackage.ACCOUNT_REVIEW__OPENED_ON:
				return getOpenedOn();
			case RegistersPackage.ACCOUNT_REVIEW__DUE:
				return getDue();
			case RegistersPackage.ACCOUNT_REVIEW__OPENED_BY:
				return getOpenedBy();
			case RegistersPackage.ACCOUNT_REVIEW__COLLECTIONS:
				return getCollections();
			case RegistersPackage.ACCOUNT_REVIEW__COLLECTED_ON:
				return getCollectedOn();
			case RegistersPackage.ACCOUNT_REVIEW__SOURCE:
				return getSource();
			case RegistersPackage.ACCOUNT_REVIEW__SOURCE_HASH:
				return getSourceHash();
			case RegistersPackage.ACCOUNT_REVIEW__LISTED:
				return getListed();
			case RegistersPackage.ACCOUNT_REVIEW__RECORDED:
				return getRecorded();
			case RegistersPackage.ACCOUNT_REVIEW__MATCHING:
				return getMatching();
			case RegistersPackage.ACCOUNT_REVIEW__CLOSED_ON:
				return getClosedOn();
			case RegistersPackage.ACCOUNT_REVIEW__CLOSED_BY:
				return getClosedBy();
			case RegistersPackage.ACCOUNT_REVIEW__HEAD:
				return getHead();
			case RegistersPackage.ACCOUNT_REVIEW__REPORT_HASH:
				return getReportHash();
			case RegistersPackage.ACCOUNT_REVIEW__REMARK:
				return getRemark();
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
			case RegistersPackage.ACCOUNT_REVIEW__NUMBER:
				setNumber((String)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__SYSTEM:
				setSystem((String)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__STATE:
				setState((ReviewState)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__OPENED_ON:
				setOpenedOn((LocalDate)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__DUE:
				setDue((LocalDate)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__OPENED_BY:
				setOpenedBy((String)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__COLLECTIONS:
				setCollections((Integer)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__COLLECTED_ON:
				setCollectedOn((LocalDate)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__SOURCE:
				setSource((String)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__SOURCE_HASH:
				setSourceHash((String)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__LISTED:
				setListed((Integer)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__RECORDED:
				setRecorded((Integer)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__MATCHING:
				setMatching((Integer)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__CLOSED_BY:
				setClosedBy((String)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__HEAD:
				setHead((String)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__REPORT_HASH:
				setReportHash((String)newValue);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__REMARK:
				setRemark((String)newValue);
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
			case RegistersPackage.ACCOUNT_REVIEW__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__SYSTEM:
				setSystem(SYSTEM_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__STATE:
				setState(STATE_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__OPENED_ON:
				setOpenedOn(OPENED_ON_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__OPENED_BY:
				setOpenedBy(OPENED_BY_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__COLLECTIONS:
				setCollections(COLLECTIONS_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__COLLECTED_ON:
				setCollectedOn(COLLECTED_ON_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__SOURCE_HASH:
				setSourceHash(SOURCE_HASH_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__LISTED:
				setListed(LISTED_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__RECORDED:
				setRecorded(RECORDED_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__MATCHING:
				setMatching(MATCHING_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__CLOSED_BY:
				setClosedBy(CLOSED_BY_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__HEAD:
				setHead(HEAD_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__REPORT_HASH:
				setReportHash(REPORT_HASH_EDEFAULT);
				return;
			case RegistersPackage.ACCOUNT_REVIEW__REMARK:
				setRemark(REMARK_EDEFAULT);
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
			case RegistersPackage.ACCOUNT_REVIEW__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case RegistersPackage.ACCOUNT_REVIEW__SYSTEM:
				return SYSTEM_EDEFAULT == null ? system != null : !SYSTEM_EDEFAULT.equals(system);
			case RegistersPackage.ACCOUNT_REVIEW__STATE:
				return state != STATE_EDEFAULT;
			case RegistersPackage.ACCOUNT_REVIEW__OPENED_ON:
				return OPENED_ON_EDEFAULT == null ? openedOn != null : !OPENED_ON_EDEFAULT.equals(openedOn);
			case RegistersPackage.ACCOUNT_REVIEW__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case RegistersPackage.ACCOUNT_REVIEW__OPENED_BY:
				return OPENED_BY_EDEFAULT == null ? openedBy != null : !OPENED_BY_EDEFAULT.equals(openedBy);
			case RegistersPackage.ACCOUNT_REVIEW__COLLECTIONS:
				return collections != COLLECTIONS_EDEFAULT;
			case RegistersPackage.ACCOUNT_REVIEW__COLLECTED_ON:
				return COLLECTED_ON_EDEFAULT == null ? collectedOn != null : !COLLECTED_ON_EDEFAULT.equals(collectedOn);
			case RegistersPackage.ACCOUNT_REVIEW__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case RegistersPackage.ACCOUNT_REVIEW__SOURCE_HASH:
				return SOURCE_HASH_EDEFAULT == null ? sourceHash != null : !SOURCE_HASH_EDEFAULT.equals(sourceHash);
			case RegistersPackage.ACCOUNT_REVIEW__LISTED:
				return listed != LISTED_EDEFAULT;
			case RegistersPackage.ACCOUNT_REVIEW__RECORDED:
				return recorded != RECORDED_EDEFAULT;
			case RegistersPackage.ACCOUNT_REVIEW__MATCHING:
				return matching != MATCHING_EDEFAULT;
			case RegistersPackage.ACCOUNT_REVIEW__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case RegistersPackage.ACCOUNT_REVIEW__CLOSED_BY:
				return CLOSED_BY_EDEFAULT == null ? closedBy != null : !CLOSED_BY_EDEFAULT.equals(closedBy);
			case RegistersPackage.ACCOUNT_REVIEW__HEAD:
				return HEAD_EDEFAULT == null ? head != null : !HEAD_EDEFAULT.equals(head);
			case RegistersPackage.ACCOUNT_REVIEW__REPORT_HASH:
				return REPORT_HASH_EDEFAULT == null ? reportHash != null : !REPORT_HASH_EDEFAULT.equals(reportHash);
			case RegistersPackage.ACCOUNT_REVIEW__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
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
		result.append(", system: ");
		result.append(system);
		result.append(", state: ");
		result.append(state);
		result.append(", openedOn: ");
		result.append(openedOn);
		result.append(", due: ");
		result.append(due);
		result.append(", openedBy: ");
		result.append(openedBy);
		result.append(", collections: ");
		result.append(collections);
		result.append(", collectedOn: ");
		result.append(collectedOn);
		result.append(", source: ");
		result.append(source);
		result.append(", sourceHash: ");
		result.append(sourceHash);
		result.append(", listed: ");
		result.append(listed);
		result.append(", recorded: ");
		result.append(recorded);
		result.append(", matching: ");
		result.append(matching);
		result.append(", closedOn: ");
		result.append(closedOn);
		result.append(", closedBy: ");
		result.append(closedBy);
		result.append(", head: ");
		result.append(head);
		result.append(", reportHash: ");
		result.append(reportHash);
		result.append(", remark: ");
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //AccountReviewImpl

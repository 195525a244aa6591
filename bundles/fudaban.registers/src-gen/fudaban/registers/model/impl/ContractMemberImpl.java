/**
 */
package fudaban.registers.model.impl;

import fudaban.model.impl.RecordImpl;

import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberPost;
import fudaban.registers.model.MemberState;
import fudaban.registers.model.RegistersPackage;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contract Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getPost <em>Post</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#isUrgent <em>Urgent</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getProposedOn <em>Proposed On</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getLead <em>Lead</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.ContractMemberImpl#getEndReason <em>End Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContractMemberImpl extends RecordImpl implements ContractMember {
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
	 * The default value of the '{@link #getPost() <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPost()
	 * @generated
	 * @ordered
	 */
	protected static final MemberPost POST_EDEFAULT = MemberPost.WORKER;

	/**
	 * The cached value of the '{@link #getPost() <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPost()
	 * @generated
	 * @ordered
	 */
	protected MemberPost post = POST_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final MemberState STATE_EDEFAULT = MemberState.PROPOSED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected MemberState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getLastDay() <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastDay() <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastDay = LAST_DAY_EDEFAULT;

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
	 * The default value of the '{@link #isUrgent() <em>Urgent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUrgent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean URGENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUrgent() <em>Urgent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUrgent()
	 * @generated
	 * @ordered
	 */
	protected boolean urgent = URGENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected String phone = PHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposedOn() <em>Proposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PROPOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposedOn() <em>Proposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate proposedOn = PROPOSED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getLead() <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLead()
	 * @generated
	 * @ordered
	 */
	protected static final int LEAD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLead() <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLead()
	 * @generated
	 * @ordered
	 */
	protected int lead = LEAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate APPROVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate approvedOn = APPROVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedBy() <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROVED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedBy() <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected String approvedBy = APPROVED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndReason() <em>End Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndReason()
	 * @generated
	 * @ordered
	 */
	protected static final String END_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndReason() <em>End Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndReason()
	 * @generated
	 * @ordered
	 */
	protected String endReason = END_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContractMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistersPackage.Literals.CONTRACT_MEMBER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemberPost getPost() {
		return post;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPost(MemberPost newPost) {
		MemberPost oldPost = post;
		post = newPost == null ? POST_EDEFAULT : newPost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__POST, oldPost, post));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemberState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(MemberState newState) {
		MemberState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__FIRST_DAY, oldFirstDay, firstDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastDay() {
		return lastDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastDay(LocalDate newLastDay) {
		LocalDate oldLastDay = lastDay;
		lastDay = newLastDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__LAST_DAY, oldLastDay, lastDay));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__REPLACES, oldReplaces, replaces));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUrgent() {
		return urgent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrgent(boolean newUrgent) {
		boolean oldUrgent = urgent;
		urgent = newUrgent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__URGENT, oldUrgent, urgent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return phone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		String oldPhone = phone;
		phone = newPhone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__PHONE, oldPhone, phone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getProposedOn() {
		return proposedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposedOn(LocalDate newProposedOn) {
		LocalDate oldProposedOn = proposedOn;
		proposedOn = newProposedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__PROPOSED_ON, oldProposedOn, proposedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLead() {
		return lead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLead(int newLead) {
		int oldLead = lead;
		lead = newLead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__LEAD, oldLead, lead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getApprovedOn() {
		return approvedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedOn(LocalDate newApprovedOn) {
		LocalDate oldApprovedOn = approvedOn;
		approvedOn = newApprovedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__APPROVED_ON, oldApprovedOn, approvedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApprovedBy() {
		return approvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedBy(String newApprovedBy) {
		String oldApprovedBy = approvedBy;
		approvedBy = newApprovedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__APPROVED_BY, oldApprovedBy, approvedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndReason() {
		return endReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndReason(String newEndReason) {
		String oldEndReason = endReason;
		endReason = newEndReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.CONTRACT_MEMBER__END_REASON, oldEndReason, endReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistersPackage.CONTRACT_MEMBER__NUMBER:
				return getNumber();
			case RegistersPackage.CONTRACT_MEMBER__NAME:
				return getName();
			case RegistersPackage.CONTRACT_MEMBER__POST:
				return getPost();
			case RegistersPackage.CONTRACT_MEMBER__STATE:
				return getState();
			case RegistersPackage.CONTRACT_MEMBER__FIRST_DAY:
				return getFirstDay();
			case RegistersPackage.CONTRACT_MEMBER__LAST_DAY:
				return getLastDay();
			case RegistersPackage.CONTRACT_MEMBER__REPLACES:
				return getReplaces();
			case RegistersPackage.CONTRACT_MEMBER__REASON:
				return getReason();
			case RegistersPackage.CONTRACT_MEMBER__URGENT:
				return isUrgent();
			case RegistersPackage.CONTRACT_MEMBER__PHONE:
				return getPhone();
			case RegistersPackage.CONTRACT_MEMBER__PROPOSED_ON:
				return getProposedOn();
			case RegistersPackage.CONTRACT_MEMBER__LEAD:
				return getLead();
			case RegistersPackage.CONTRACT_MEMBER__APPROVED_ON:
				return getApprovedOn();
			case RegistersPackage.CONTRACT_MEMBER__APPROVED_BY:
				return getApprovedBy();
			case RegistersPackage.CONTRACT_MEMBER__END_REASON:
				return getEndReason();
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
			case RegistersPackage.CONTRACT_MEMBER__NUMBER:
				setNumber((String)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__NAME:
				setName((String)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__POST:
				setPost((MemberPost)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__STATE:
				setState((MemberState)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__FIRST_DAY:
				setFirstDay((LocalDate)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__LAST_DAY:
				setLastDay((LocalDate)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__REPLACES:
				setReplaces((String)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__REASON:
				setReason((String)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__URGENT:
				setUrgent((Boolean)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__PHONE:
				setPhone((String)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__PROPOSED_ON:
				setProposedOn((LocalDate)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__LEAD:
				setLead((Integer)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__APPROVED_ON:
				setApprovedOn((LocalDate)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__APPROVED_BY:
				setApprovedBy((String)newValue);
				return;
			case RegistersPackage.CONTRACT_MEMBER__END_REASON:
				setEndReason((String)newValue);
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
			case RegistersPackage.CONTRACT_MEMBER__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__POST:
				setPost(POST_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__STATE:
				setState(STATE_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__FIRST_DAY:
				setFirstDay(FIRST_DAY_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__LAST_DAY:
				setLastDay(LAST_DAY_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__REPLACES:
				setReplaces(REPLACES_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__URGENT:
				setUrgent(URGENT_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__PHONE:
				setPhone(PHONE_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__PROPOSED_ON:
				setProposedOn(PROPOSED_ON_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__LEAD:
				setLead(LEAD_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__APPROVED_ON:
				setApprovedOn(APPROVED_ON_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__APPROVED_BY:
				setApprovedBy(APPROVED_BY_EDEFAULT);
				return;
			case RegistersPackage.CONTRACT_MEMBER__END_REASON:
				setEndReason(END_REASON_EDEFAULT);
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
			case RegistersPackage.CONTRACT_MEMBER__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case RegistersPackage.CONTRACT_MEMBER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RegistersPackage.CONTRACT_MEMBER__POST:
				return post != POST_EDEFAULT;
			case RegistersPackage.CONTRACT_MEMBER__STATE:
				return state != STATE_EDEFAULT;
			case RegistersPackage.CONTRACT_MEMBER__FIRST_DAY:
				return FIRST_DAY_EDEFAULT == null ? firstDay != null : !FIRST_DAY_EDEFAULT.equals(firstDay);
			case RegistersPackage.CONTRACT_MEMBER__LAST_DAY:
				return LAST_DAY_EDEFAULT == null ? lastDay != null : !LAST_DAY_EDEFAULT.equals(lastDay);
			case RegistersPackage.CONTRACT_MEMBER__REPLACES:
				return REPLACES_EDEFAULT == null ? replaces != null : !REPLACES_EDEFAULT.equals(replaces);
			case RegistersPackage.CONTRACT_MEMBER__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case RegistersPackage.CONTRACT_MEMBER__URGENT:
				return urgent != URGENT_EDEFAULT;
			case RegistersPackage.CONTRACT_MEMBER__PHONE:
				return PHONE_EDEFAULT == null ? phone != null : !PHONE_EDEFAULT.equals(phone);
			case RegistersPackage.CONTRACT_MEMBER__PROPOSED_ON:
				return PROPOSED_ON_EDEFAULT == null ? proposedOn != null : !PROPOSED_ON_EDEFAULT.equals(proposedOn);
			case RegistersPackage.CONTRACT_MEMBER__LEAD:
				return lead != LEAD_EDEFAULT;
			case RegistersPackage.CONTRACT_MEMBER__APPROVED_ON:
				return APPROVED_ON_EDEFAULT == null ? approvedOn != null : !APPROVED_ON_EDEFAULT.equals(approvedOn);
			case RegistersPackage.CONTRACT_MEMBER__APPROVED_BY:
				return APPROVED_BY_EDEFAULT == null ? approvedBy != null : !APPROVED_BY_EDEFAULT.equals(approvedBy);
			case RegistersPackage.CONTRACT_MEMBER__END_REASON:
				return END_REASON_EDEFAULT == null ? endReason != null : !END_REASON_EDEFAULT.equals(endReason);
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
		result.append(", name: ");
		result.append(name);
		result.append(", post: ");
		result.append(post);
		result.append(", state: ");
		result.append(state);
		result.append(", firstDay: ");
		result.append(firstDay);
		result.append(", lastDay: ");
		result.append(lastDay);
		result.append(", replaces: ");
		result.append(replaces);
		result.append(", reason: ");
		result.append(reason);
		result.append(", urgent: ");
		result.append(urgent);
		result.append(", phone: ");
		result.append(phone);
		result.append(", proposedOn: ");
		result.append(proposedOn);
		result.append(", lead: ");
		result.append(lead);
		result.append(", approvedOn: ");
		result.append(approvedOn);
		result.append(", approvedBy: ");
		result.append(approvedBy);
		result.append(", endReason: ");
		result.append(endReason);
		result.append(')');
		return result.toString();
	}

} //ContractMemberImpl

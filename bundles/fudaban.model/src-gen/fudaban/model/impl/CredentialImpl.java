/**
 */
package fudaban.model.impl;

import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Credential</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getActiveKey <em>Active Key</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getHolderName <em>Holder Name</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getHolderKana <em>Holder Kana</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getChipId <em>Chip Id</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link fudaban.model.impl.CredentialImpl#isTakenOver <em>Taken Over</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CredentialImpl extends RecordImpl implements Credential {
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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CredentialState STATE_EDEFAULT = CredentialState.PREPARED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CredentialState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getActiveKey() <em>Active Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveKey()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTIVE_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActiveKey() <em>Active Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveKey()
	 * @generated
	 * @ordered
	 */
	protected String activeKey = ACTIVE_KEY_EDEFAULT;

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
	 * The default value of the '{@link #getHolderKana() <em>Holder Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolderKana()
	 * @generated
	 * @ordered
	 */
	protected static final String HOLDER_KANA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHolderKana() <em>Holder Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolderKana()
	 * @generated
	 * @ordered
	 */
	protected String holderKana = HOLDER_KANA_EDEFAULT;

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
	 * The default value of the '{@link #getChipId() <em>Chip Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChipId()
	 * @generated
	 * @ordered
	 */
	protected static final String CHIP_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChipId() <em>Chip Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChipId()
	 * @generated
	 * @ordered
	 */
	protected String chipId = CHIP_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected static final String UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected String uid = UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ISSUED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate issuedOn = ISSUED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPIRES_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expiresOn = EXPIRES_ON_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CredentialImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CREDENTIAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CredentialState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CredentialState newState) {
		CredentialState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActiveKey() {
		return activeKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveKey(String newActiveKey) {
		String oldActiveKey = activeKey;
		activeKey = newActiveKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__ACTIVE_KEY, oldActiveKey, activeKey));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__HOLDER_NAME, oldHolderName, holderName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHolderKana() {
		return holderKana;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolderKana(String newHolderKana) {
		String oldHolderKana = holderKana;
		holderKana = newHolderKana;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__HOLDER_KANA, oldHolderKana, holderKana));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__UNIT_NAME, oldUnitName, unitName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChipId() {
		return chipId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChipId(String newChipId) {
		String oldChipId = chipId;
		chipId = newChipId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__CHIP_ID, oldChipId, chipId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUid() {
		return uid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUid(String newUid) {
		String oldUid = uid;
		uid = newUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__UID, oldUid, uid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIssuedOn() {
		return issuedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuedOn(LocalDate newIssuedOn) {
		LocalDate oldIssuedOn = issuedOn;
		issuedOn = newIssuedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__ISSUED_ON, oldIssuedOn, issuedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpiresOn() {
		return expiresOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpiresOn(LocalDate newExpiresOn) {
		LocalDate oldExpiresOn = expiresOn;
		expiresOn = newExpiresOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__EXPIRES_ON, oldExpiresOn, expiresOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__REASON, oldReason, reason));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__SUCCESSOR, oldSuccessor, successor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CREDENTIAL__TAKEN_OVER, oldTakenOver, takenOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CREDENTIAL__NUMBER:
				return getNumber();
			case ModelPackage.CREDENTIAL__KIND:
				return getKind();
			case ModelPackage.CREDENTIAL__STATE:
				return getState();
			case ModelPackage.CREDENTIAL__PERSON:
				return getPerson();
			case ModelPackage.CREDENTIAL__ACTIVE_KEY:
				return getActiveKey();
			case ModelPackage.CREDENTIAL__HOLDER_NAME:
				return getHolderName();
			case ModelPackage.CREDENTIAL__HOLDER_KANA:
				return getHolderKana();
			case ModelPackage.CREDENTIAL__UNIT_NAME:
				return getUnitName();
			case ModelPackage.CREDENTIAL__CHIP_ID:
				return getChipId();
			case ModelPackage.CREDENTIAL__UID:
				return getUid();
			case ModelPackage.CREDENTIAL__ISSUED_ON:
				return getIssuedOn();
			case ModelPackage.CREDENTIAL__EXPIRES_ON:
				return getExpiresOn();
			case ModelPackage.CREDENTIAL__REASON:
				return getReason();
			case ModelPackage.CREDENTIAL__SUCCESSOR:
				return getSuccessor();
			case ModelPackage.CREDENTIAL__TAKEN_OVER:
				return isTakenOver();
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
			case ModelPackage.CREDENTIAL__NUMBER:
				setNumber((String)newValue);
				return;
			case ModelPackage.CREDENTIAL__KIND:
				setKind((CredentialKind)newValue);
				return;
			case ModelPackage.CREDENTIAL__STATE:
				setState((CredentialState)newValue);
				return;
			case ModelPackage.CREDENTIAL__PERSON:
				setPerson((String)newValue);
				return;
			case ModelPackage.CREDENTIAL__ACTIVE_KEY:
				setActiveKey((String)newValue);
				return;
			case ModelPackage.CREDENTIAL__HOLDER_NAME:
				setHolderName((String)newValue);
				return;
			case ModelPackage.CREDENTIAL__HOLDER_KANA:
				setHolderKana((String)newValue);
				return;
			case ModelPackage.CREDENTIAL__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case ModelPackage.CREDENTIAL__CHIP_ID:
				setChipId((String)newValue);
				return;
			case ModelPackage.CREDENTIAL__UID:
				setUid((String)newValue);
				return;
			case ModelPackage.CREDENTIAL__ISSUED_ON:
				setIssuedOn((LocalDate)newValue);
				return;
			case ModelPackage.CREDENTIAL__EXPIRES_ON:
				setExpiresOn((LocalDate)newValue);
				return;
			case ModelPackage.CREDENTIAL__REASON:
				setReason((String)newValue);
				return;
			case ModelPackage.CREDENTIAL__SUCCESSOR:
				setSuccessor((String)newValue);
				return;
			case ModelPackage.CREDENTIAL__TAKEN_OVER:
				setTakenOver((Boolean)newValue);
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
			case ModelPackage.CREDENTIAL__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__ACTIVE_KEY:
				setActiveKey(ACTIVE_KEY_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__HOLDER_NAME:
				setHolderName(HOLDER_NAME_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__HOLDER_KANA:
				setHolderKana(HOLDER_KANA_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__CHIP_ID:
				setChipId(CHIP_ID_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__UID:
				setUid(UID_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__ISSUED_ON:
				setIssuedOn(ISSUED_ON_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__EXPIRES_ON:
				setExpiresOn(EXPIRES_ON_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__SUCCESSOR:
				setSuccessor(SUCCESSOR_EDEFAULT);
				return;
			case ModelPackage.CREDENTIAL__TAKEN_OVER:
				setTakenOver(TAKEN_OVER_EDEFAULT);
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
			case ModelPackage.CREDENTIAL__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.CREDENTIAL__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.CREDENTIAL__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.CREDENTIAL__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case ModelPackage.CREDENTIAL__ACTIVE_KEY:
				return ACTIVE_KEY_EDEFAULT == null ? activeKey != null : !ACTIVE_KEY_EDEFAULT.equals(activeKey);
			case ModelPackage.CREDENTIAL__HOLDER_NAME:
				return HOLDER_NAME_EDEFAULT == null ? holderName != null : !HOLDER_NAME_EDEFAULT.equals(holderName);
			case ModelPackage.CREDENTIAL__HOLDER_KANA:
				return HOLDER_KANA_EDEFAULT == null ? holderKana != null : !HOLDER_KANA_EDEFAULT.equals(holderKana);
			case ModelPackage.CREDENTIAL__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case ModelPackage.CREDENTIAL__CHIP_ID:
				return CHIP_ID_EDEFAULT == null ? chipId != null : !CHIP_ID_EDEFAULT.equals(chipId);
			case ModelPackage.CREDENTIAL__UID:
				return UID_EDEFAULT == null ? uid != null : !UID_EDEFAULT.equals(uid);
			case ModelPackage.CREDENTIAL__ISSUED_ON:
				return ISSUED_ON_EDEFAULT == null ? issuedOn != null : !ISSUED_ON_EDEFAULT.equals(issuedOn);
			case ModelPackage.CREDENTIAL__EXPIRES_ON:
				return EXPIRES_ON_EDEFAULT == null ? expiresOn != null : !EXPIRES_ON_EDEFAULT.equals(expiresOn);
			case ModelPackage.CREDENTIAL__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ModelPackage.CREDENTIAL__SUCCESSOR:
				return SUCCESSOR_EDEFAULT == null ? successor != null : !SUCCESSOR_EDEFAULT.equals(successor);
			case ModelPackage.CREDENTIAL__TAKEN_OVER:
				return takenOver != TAKEN_OVER_EDEFAULT;
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
		result.append(", person: ");
		result.append(person);
		result.append(", activeKey: ");
		result.append(activeKey);
		result.append(", holderName: ");
		result.append(holderName);
		result.append(", holderKana: ");
		result.append(holderKana);
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", chipId: ");
		result.append(chipId);
		result.append(", uid: ");
		result.append(uid);
		result.append(", issuedOn: ");
		result.append(issuedOn);
		result.append(", expiresOn: ");
		result.append(expiresOn);
		result.append(", reason: ");
		result.append(reason);
		result.append(", successor: ");
		result.append(successor);
		result.append(", takenOver: ");
		result.append(takenOver);
		result.append(')');
		return result.toString();
	}

} //CredentialImpl

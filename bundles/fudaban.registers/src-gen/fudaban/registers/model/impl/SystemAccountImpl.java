/**
 */
package fudaban.registers.model.impl;

import fudaban.model.impl.RecordImpl;

import fudaban.registers.model.RegistersPackage;
import fudaban.registers.model.SystemAccount;
import fudaban.registers.model.SystemAccountState;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>System Account</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getSystem <em>System</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getOwnerName <em>Owner Name</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getDisabledOn <em>Disabled On</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.SystemAccountImpl#isTakenOver <em>Taken Over</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SystemAccountImpl extends RecordImpl implements SystemAccount {
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
	 * The default value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected String rights = RIGHTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SystemAccountState STATE_EDEFAULT = SystemAccountState.ACTIVE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SystemAccountState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CREATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate createdOn = CREATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisabledOn() <em>Disabled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisabledOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DISABLED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisabledOn() <em>Disabled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisabledOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate disabledOn = DISABLED_ON_EDEFAULT;

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
	protected SystemAccountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistersPackage.Literals.SYSTEM_ACCOUNT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__KEY, oldKey, key));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__SYSTEM, oldSystem, system));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__OWNER_NAME, oldOwnerName, ownerName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRights() {
		return rights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRights(String newRights) {
		String oldRights = rights;
		rights = newRights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemAccountState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SystemAccountState newState) {
		SystemAccountState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCreatedOn() {
		return createdOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedOn(LocalDate newCreatedOn) {
		LocalDate oldCreatedOn = createdOn;
		createdOn = newCreatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__CREATED_ON, oldCreatedOn, createdOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDisabledOn() {
		return disabledOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisabledOn(LocalDate newDisabledOn) {
		LocalDate oldDisabledOn = disabledOn;
		disabledOn = newDisabledOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__DISABLED_ON, oldDisabledOn, disabledOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__REFERENCE, oldReference, reference));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__REMARK, oldRemark, remark));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.SYSTEM_ACCOUNT__TAKEN_OVER, oldTakenOver, takenOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistersPackage.SYSTEM_ACCOUNT__KEY:
				return getKey();
			case RegistersPackage.SYSTEM_ACCOUNT__SYSTEM:
				return getSystem();
			case RegistersPackage.SYSTEM_ACCOUNT__NAME:
				return getName();
			case RegistersPackage.SYSTEM_ACCOUNT__PERSON:
				return getPerson();
			case RegistersPackage.SYSTEM_ACCOUNT__OWNER_NAME:
				return getOwnerName();
			case RegistersPackage.SYSTEM_ACCOUNT__RIGHTS:
				return getRights();
			case RegistersPackage.SYSTEM_ACCOUNT__PURPOSE:
				return getPurpose();
			case RegistersPackage.SYSTEM_ACCOUNT__STATE:
				return getState();
			case RegistersPackage.SYSTEM_ACCOUNT__CREATED_ON:
				return getCreatedOn();
			case RegistersPackage.SYSTEM_ACCOUNT__DISABLED_ON:
				return getDisabledOn();
			case RegistersPackage.SYSTEM_ACCOUNT__REFERENCE:
				return getReference();
			case RegistersPackage.SYSTEM_ACCOUNT__REMARK:
				return getRemark();
			case RegistersPackage.SYSTEM_ACCOUNT__TAKEN_OVER:
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
			case RegistersPackage.SYSTEM_ACCOUNT__KEY:
				setKey((String)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__SYSTEM:
				setSystem((String)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__NAME:
				setName((String)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__PERSON:
				setPerson((String)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__OWNER_NAME:
				setOwnerName((String)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__RIGHTS:
				setRights((String)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__PURPOSE:
				setPurpose((String)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__STATE:
				setState((SystemAccountState)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__CREATED_ON:
				setCreatedOn((LocalDate)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__DISABLED_ON:
				setDisabledOn((LocalDate)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__REFERENCE:
				setReference((String)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__REMARK:
				setRemark((String)newValue);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__TAKEN_OVER:
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
			case RegistersPackage.SYSTEM_ACCOUNT__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__SYSTEM:
				setSystem(SYSTEM_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__OWNER_NAME:
				setOwnerName(OWNER_NAME_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__CREATED_ON:
				setCreatedOn(CREATED_ON_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__DISABLED_ON:
				setDisabledOn(DISABLED_ON_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case RegistersPackage.SYSTEM_ACCOUNT__TAKEN_OVER:
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
			case RegistersPackage.SYSTEM_ACCOUNT__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case RegistersPackage.SYSTEM_ACCOUNT__SYSTEM:
				return SYSTEM_EDEFAULT == null ? system != null : !SYSTEM_EDEFAULT.equals(system);
			case RegistersPackage.SYSTEM_ACCOUNT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RegistersPackage.SYSTEM_ACCOUNT__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case RegistersPackage.SYSTEM_ACCOUNT__OWNER_NAME:
				return OWNER_NAME_EDEFAULT == null ? ownerName != null : !OWNER_NAME_EDEFAULT.equals(ownerName);
			case RegistersPackage.SYSTEM_ACCOUNT__RIGHTS:
				return RIGHTS_EDEFAULT == null ? rights != null : !RIGHTS_EDEFAULT.equals(rights);
			case RegistersPackage.SYSTEM_ACCOUNT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case RegistersPackage.SYSTEM_ACCOUNT__STATE:
				return state != STATE_EDEFAULT;
			case RegistersPackage.SYSTEM_ACCOUNT__CREATED_ON:
				return CREATED_ON_EDEFAULT == null ? createdOn != null : !CREATED_ON_EDEFAULT.equals(createdOn);
			case RegistersPackage.SYSTEM_ACCOUNT__DISABLED_ON:
				return DISABLED_ON_EDEFAULT == null ? disabledOn != null : !DISABLED_ON_EDEFAULT.equals(disabledOn);
			case RegistersPackage.SYSTEM_ACCOUNT__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case RegistersPackage.SYSTEM_ACCOUNT__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case RegistersPackage.SYSTEM_ACCOUNT__TAKEN_OVER:
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
		result.append(" (key: ");
		result.append(key);
		result.append(", system: ");
		result.append(system);
		result.append(", name: ");
		result.append(name);
		result.append(", person: ");
		result.append(person);
		result.append(", ownerName: ");
		result.append(ownerName);
		result.append(", rights: ");
		result.append(rights);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", state: ");
		result.append(state);
		result.append(", createdOn: ");
		result.append(createdOn);
		result.append(", disabledOn: ");
		result.append(disabledOn);
		result.append(", reference: ");
		result.append(reference);
		result.append(", remark: ");
		result.append(remark);
		result.append(", takenOver: ");
		result.append(takenOver);
		result.append(')');
		return result.toString();
	}

} //SystemAccountImpl

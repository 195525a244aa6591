/**
 */
package fudaban.registers.model.impl;

import fudaban.model.impl.RecordImpl;

import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage;
import fudaban.registers.model.RowState;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Register Row</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getRegister <em>Register</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getDay <em>Day</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getCompletedOn <em>Completed On</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getKeepUntil <em>Keep Until</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getItem <em>Item</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getCells <em>Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getPersonalCells <em>Personal Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getNetworkCells <em>Network Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getInterfaceCells <em>Interface Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getSecurityCells <em>Security Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getArtworkCells <em>Artwork Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.registers.model.impl.RegisterRowImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RegisterRowImpl extends RecordImpl implements RegisterRow {
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
	 * The default value of the '{@link #getRegister() <em>Register</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegister()
	 * @generated
	 * @ordered
	 */
	protected static final String REGISTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegister() <em>Register</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegister()
	 * @generated
	 * @ordered
	 */
	protected String register = REGISTER_EDEFAULT;

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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RowState STATE_EDEFAULT = RowState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RowState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getCompletedOn() <em>Completed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate COMPLETED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompletedOn() <em>Completed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate completedOn = COMPLETED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeepUntil() <em>Keep Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate KEEP_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeepUntil() <em>Keep Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate keepUntil = KEEP_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected String item = ITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getCells() <em>Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCells()
	 * @generated
	 * @ordered
	 */
	protected static final String CELLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCells() <em>Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCells()
	 * @generated
	 * @ordered
	 */
	protected String cells = CELLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPersonalCells() <em>Personal Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonalCells()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSONAL_CELLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPersonalCells() <em>Personal Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonalCells()
	 * @generated
	 * @ordered
	 */
	protected String personalCells = PERSONAL_CELLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNetworkCells() <em>Network Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkCells()
	 * @generated
	 * @ordered
	 */
	protected static final String NETWORK_CELLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNetworkCells() <em>Network Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkCells()
	 * @generated
	 * @ordered
	 */
	protected String networkCells = NETWORK_CELLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterfaceCells() <em>Interface Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterfaceCells()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERFACE_CELLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterfaceCells() <em>Interface Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterfaceCells()
	 * @generated
	 * @ordered
	 */
	protected String interfaceCells = INTERFACE_CELLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecurityCells() <em>Security Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityCells()
	 * @generated
	 * @ordered
	 */
	protected static final String SECURITY_CELLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecurityCells() <em>Security Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityCells()
	 * @generated
	 * @ordered
	 */
	protected String securityCells = SECURITY_CELLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getArtworkCells() <em>Artwork Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtworkCells()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTWORK_CELLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArtworkCells() <em>Artwork Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtworkCells()
	 * @generated
	 * @ordered
	 */
	protected String artworkCells = ARTWORK_CELLS_EDEFAULT;

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
	protected RegisterRowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistersPackage.Literals.REGISTER_ROW;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegister() {
		return register;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegister(String newRegister) {
		String oldRegister = register;
		register = newRegister;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__REGISTER, oldRegister, register));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RowState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RowState newState) {
		RowState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCompletedOn() {
		return completedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompletedOn(LocalDate newCompletedOn) {
		LocalDate oldCompletedOn = completedOn;
		completedOn = newCompletedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__COMPLETED_ON, oldCompletedOn, completedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getKeepUntil() {
		return keepUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepUntil(LocalDate newKeepUntil) {
		LocalDate oldKeepUntil = keepUntil;
		keepUntil = newKeepUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__KEEP_UNTIL, oldKeepUntil, keepUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(String newItem) {
		String oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCells() {
		return cells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCells(String newCells) {
		String oldCells = cells;
		cells = newCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__CELLS, oldCells, cells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPersonalCells() {
		return personalCells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonalCells(String newPersonalCells) {
		String oldPersonalCells = personalCells;
		personalCells = newPersonalCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__PERSONAL_CELLS, oldPersonalCells, personalCells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNetworkCells() {
		return networkCells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetworkCells(String newNetworkCells) {
		String oldNetworkCells = networkCells;
		networkCells = newNetworkCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__NETWORK_CELLS, oldNetworkCells, networkCells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInterfaceCells() {
		return interfaceCells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterfaceCells(String newInterfaceCells) {
		String oldInterfaceCells = interfaceCells;
		interfaceCells = newInterfaceCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__INTERFACE_CELLS, oldInterfaceCells, interfaceCells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecurityCells() {
		return securityCells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurityCells(String newSecurityCells) {
		String oldSecurityCells = securityCells;
		securityCells = newSecurityCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__SECURITY_CELLS, oldSecurityCells, securityCells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArtworkCells() {
		return artworkCells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArtworkCells(String newArtworkCells) {
		String oldArtworkCells = artworkCells;
		artworkCells = newArtworkCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__ARTWORK_CELLS, oldArtworkCells, artworkCells));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__ACCOUNT, oldAccount, account));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistersPackage.REGISTER_ROW__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistersPackage.REGISTER_ROW__NUMBER:
				return getNumber();
			case RegistersPackage.REGISTER_ROW__REGISTER:
				return getRegister();
			case RegistersPackage.REGISTER_ROW__DAY:
				return getDay();
			case RegistersPackage.REGISTER_ROW__STATE:
				return getState();
			case RegistersPackage.REGISTER_ROW__DUE:
				return getDue();
			case RegistersPackage.REGISTER_ROW__COMPLETED_ON:
				return getCompletedOn();
			case RegistersPackage.REGISTER_ROW__KEEP_UNTIL:
				return getKeepUntil();
			case RegistersPackage.REGISTER_ROW__ITEM:
				return getItem();
			case RegistersPackage.REGISTER_ROW__CELLS:
				return getCells();
			case RegistersPackage.REGISTER_ROW__PERSONAL_CELLS:
				return getPersonalCells();
			case RegistersPackage.REGISTER_ROW__NETWORK_CELLS:
				return getNetworkCells();
			case RegistersPackage.REGISTER_ROW__INTERFACE_CELLS:
				return getInterfaceCells();
			case RegistersPackage.REGISTER_ROW__SECURITY_CELLS:
				return getSecurityCells();
			case RegistersPackage.REGISTER_ROW__ARTWORK_CELLS:
				return getArtworkCells();
			case RegistersPackage.REGISTER_ROW__ACCOUNT:
				return getAccount();
			case RegistersPackage.REGISTER_ROW__REASON:
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
			case RegistersPackage.REGISTER_ROW__NUMBER:
				setNumber((String)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__REGISTER:
				setRegister((String)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__DAY:
				setDay((LocalDate)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__STATE:
				setState((RowState)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__DUE:
				setDue((LocalDate)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__COMPLETED_ON:
				setCompletedOn((LocalDate)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__KEEP_UNTIL:
				setKeepUntil((LocalDate)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__ITEM:
				setItem((String)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__CELLS:
				setCells((String)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__PERSONAL_CELLS:
				setPersonalCells((String)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__NETWORK_CELLS:
				setNetworkCells((String)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__INTERFACE_CELLS:
				setInterfaceCells((String)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__SECURITY_CELLS:
				setSecurityCells((String)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__ARTWORK_CELLS:
				setArtworkCells((String)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__ACCOUNT:
				setAccount((String)newValue);
				return;
			case RegistersPackage.REGISTER_ROW__REASON:
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
			case RegistersPackage.REGISTER_ROW__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__REGISTER:
				setRegister(REGISTER_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__STATE:
				setState(STATE_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__COMPLETED_ON:
				setCompletedOn(COMPLETED_ON_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__KEEP_UNTIL:
				setKeepUntil(KEEP_UNTIL_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__CELLS:
				setCells(CELLS_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__PERSONAL_CELLS:
				setPersonalCells(PERSONAL_CELLS_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__NETWORK_CELLS:
				setNetworkCells(NETWORK_CELLS_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__INTERFACE_CELLS:
				setInterfaceCells(INTERFACE_CELLS_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__SECURITY_CELLS:
				setSecurityCells(SECURITY_CELLS_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__ARTWORK_CELLS:
				setArtworkCells(ARTWORK_CELLS_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case RegistersPackage.REGISTER_ROW__REASON:
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
			case RegistersPackage.REGISTER_ROW__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case RegistersPackage.REGISTER_ROW__REGISTER:
				return REGISTER_EDEFAULT == null ? register != null : !REGISTER_EDEFAULT.equals(register);
			case RegistersPackage.REGISTER_ROW__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case RegistersPackage.REGISTER_ROW__STATE:
				return state != STATE_EDEFAULT;
			case RegistersPackage.REGISTER_ROW__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case RegistersPackage.REGISTER_ROW__COMPLETED_ON:
				return COMPLETED_ON_EDEFAULT == null ? completedOn != null : !COMPLETED_ON_EDEFAULT.equals(completedOn);
			case RegistersPackage.REGISTER_ROW__KEEP_UNTIL:
				return KEEP_UNTIL_EDEFAULT == null ? keepUntil != null : !KEEP_UNTIL_EDEFAULT.equals(keepUntil);
			case RegistersPackage.REGISTER_ROW__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case RegistersPackage.REGISTER_ROW__CELLS:
				return CELLS_EDEFAULT == null ? cells != null : !CELLS_EDEFAULT.equals(cells);
			case RegistersPackage.REGISTER_ROW__PERSONAL_CELLS:
				return PERSONAL_CELLS_EDEFAULT == null ? personalCells != null : !PERSONAL_CELLS_EDEFAULT.equals(personalCells);
			case RegistersPackage.REGISTER_ROW__NETWORK_CELLS:
				return NETWORK_CELLS_EDEFAULT == null ? networkCells != null : !NETWORK_CELLS_EDEFAULT.equals(networkCells);
			case RegistersPackage.REGISTER_ROW__INTERFACE_CELLS:
				return INTERFACE_CELLS_EDEFAULT == null ? interfaceCells != null : !INTERFACE_CELLS_EDEFAULT.equals(interfaceCells);
			case RegistersPackage.REGISTER_ROW__SECURITY_CELLS:
				return SECURITY_CELLS_EDEFAULT == null ? securityCells != null : !SECURITY_CELLS_EDEFAULT.equals(securityCells);
			case RegistersPackage.REGISTER_ROW__ARTWORK_CELLS:
				return ARTWORK_CELLS_EDEFAULT == null ? artworkCells != null : !ARTWORK_CELLS_EDEFAULT.equals(artworkCells);
			case RegistersPackage.REGISTER_ROW__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case RegistersPackage.REGISTER_ROW__REASON:
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
		result.append(", register: ");
		result.append(register);
		result.append(", day: ");
		result.append(day);
		result.append(", state: ");
		result.append(state);
		result.append(", due: ");
		result.append(due);
		result.append(", completedOn: ");
		result.append(completedOn);
		result.append(", keepUntil: ");
		result.append(keepUntil);
		result.append(", item: ");
		result.append(item);
		result.append(", cells: ");
		result.append(cells);
		result.append(", personalCells: ");
		result.append(personalCells);
		result.append(", networkCells: ");
		result.append(networkCells);
		result.append(", interfaceCells: ");
		result.append(interfaceCells);
		result.append(", securityCells: ");
		result.append(securityCells);
		result.append(", artworkCells: ");
		result.append(artworkCells);
		result.append(", account: ");
		result.append(account);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //RegisterRowImpl

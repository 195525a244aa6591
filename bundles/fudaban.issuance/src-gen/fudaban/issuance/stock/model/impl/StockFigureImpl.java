/**
 */
package fudaban.issuance.stock.model.impl;

import fudaban.issuance.stock.model.FigureKind;
import fudaban.issuance.stock.model.StockFigure;
import fudaban.issuance.stock.model.StockPackage;

import fudaban.model.CredentialKind;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.stock.model.impl.StockFigureImpl#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.StockFigureImpl#getActiveKey <em>Active Key</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.StockFigureImpl#getWhat <em>What</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.StockFigureImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.StockFigureImpl#getMonth <em>Month</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.StockFigureImpl#getFigure <em>Figure</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.StockFigureImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.StockFigureImpl#getEntered <em>Entered</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.StockFigureImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.StockFigureImpl#getWithdrawnFor <em>Withdrawn For</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StockFigureImpl extends RecordImpl implements StockFigure {
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
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final FigureKind WHAT_EDEFAULT = FigureKind.USUAL;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected FigureKind what = WHAT_EDEFAULT;

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
	 * The default value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected static final String MONTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected String month = MONTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFigure() <em>Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigure()
	 * @generated
	 * @ordered
	 */
	protected static final int FIGURE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFigure() <em>Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigure()
	 * @generated
	 * @ordered
	 */
	protected int figure = FIGURE_EDEFAULT;

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
	 * The default value of the '{@link #getEntered() <em>Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntered()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ENTERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntered() <em>Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntered()
	 * @generated
	 * @ordered
	 */
	protected Instant entered = ENTERED_EDEFAULT;

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
	 * The default value of the '{@link #getWithdrawnFor() <em>Withdrawn For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnFor()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHDRAWN_FOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnFor() <em>Withdrawn For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnFor()
	 * @generated
	 * @ordered
	 */
	protected String withdrawnFor = WITHDRAWN_FOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StockFigureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StockPackage.Literals.STOCK_FIGURE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.STOCK_FIGURE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.STOCK_FIGURE__ACTIVE_KEY, oldActiveKey, activeKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FigureKind getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(FigureKind newWhat) {
		FigureKind oldWhat = what;
		what = newWhat == null ? WHAT_EDEFAULT : newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.STOCK_FIGURE__WHAT, oldWhat, what));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.STOCK_FIGURE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMonth() {
		return month;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonth(String newMonth) {
		String oldMonth = month;
		month = newMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.STOCK_FIGURE__MONTH, oldMonth, month));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFigure() {
		return figure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFigure(int newFigure) {
		int oldFigure = figure;
		figure = newFigure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.STOCK_FIGURE__FIGURE, oldFigure, figure));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.STOCK_FIGURE__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEntered() {
		return entered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntered(Instant newEntered) {
		Instant oldEntered = entered;
		entered = newEntered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.STOCK_FIGURE__ENTERED, oldEntered, entered));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.STOCK_FIGURE__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithdrawnFor() {
		return withdrawnFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnFor(String newWithdrawnFor) {
		String oldWithdrawnFor = withdrawnFor;
		withdrawnFor = newWithdrawnFor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.STOCK_FIGURE__WITHDRAWN_FOR, oldWithdrawnFor, withdrawnFor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StockPackage.STOCK_FIGURE__NAME:
				return getName();
			case StockPackage.STOCK_FIGURE__ACTIVE_KEY:
				return getActiveKey();
			case StockPackage.STOCK_FIGURE__WHAT:
				return getWhat();
			case StockPackage.STOCK_FIGURE__KIND:
				return getKind();
			case StockPackage.STOCK_FIGURE__MONTH:
				return getMonth();
			case StockPackage.STOCK_FIGURE__FIGURE:
				return getFigure();
			case StockPackage.STOCK_FIGURE__REMARK:
				return getRemark();
			case StockPackage.STOCK_FIGURE__ENTERED:
				return getEntered();
			case StockPackage.STOCK_FIGURE__ACCOUNT:
				return getAccount();
			case StockPackage.STOCK_FIGURE__WITHDRAWN_FOR:
				return getWithdrawnFor();
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
			case StockPackage.STOCK_FIGURE__NAME:
				setName((String)newValue);
				return;
			case StockPackage.STOCK_FIGURE__ACTIVE_KEY:
				setActiveKey((String)newValue);
				return;
			case StockPackage.STOCK_FIGURE__WHAT:
				setWhat((FigureKind)newValue);
				return;
			case StockPackage.STOCK_FIGURE__KIND:
				setKind((CredentialKind)newValue);
				return;
			case StockPackage.STOCK_FIGURE__MONTH:
				setMonth((String)newValue);
				return;
			case StockPackage.STOCK_FIGURE__FIGURE:
				setFigure((Integer)newValue);
				return;
			case StockPackage.STOCK_FIGURE__REMARK:
				setRemark((String)newValue);
				return;
			case StockPackage.STOCK_FIGURE__ENTERED:
				setEntered((Instant)newValue);
				return;
			case StockPackage.STOCK_FIGURE__ACCOUNT:
				setAccount((String)newValue);
				return;
			case StockPackage.STOCK_FIGURE__WITHDRAWN_FOR:
				setWithdrawnFor((String)newValue);
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
			case StockPackage.STOCK_FIGURE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StockPackage.STOCK_FIGURE__ACTIVE_KEY:
				setActiveKey(ACTIVE_KEY_EDEFAULT);
				return;
			case StockPackage.STOCK_FIGURE__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case StockPackage.STOCK_FIGURE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StockPackage.STOCK_FIGURE__MONTH:
				setMonth(MONTH_EDEFAULT);
				return;
			case StockPackage.STOCK_FIGURE__FIGURE:
				setFigure(FIGURE_EDEFAULT);
				return;
			case StockPackage.STOCK_FIGURE__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case StockPackage.STOCK_FIGURE__ENTERED:
				setEntered(ENTERED_EDEFAULT);
				return;
			case StockPackage.STOCK_FIGURE__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case StockPackage.STOCK_FIGURE__WITHDRAWN_FOR:
				setWithdrawnFor(WITHDRAWN_FOR_EDEFAULT);
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
			case StockPackage.STOCK_FIGURE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StockPackage.STOCK_FIGURE__ACTIVE_KEY:
				return ACTIVE_KEY_EDEFAULT == null ? activeKey != null : !ACTIVE_KEY_EDEFAULT.equals(activeKey);
			case StockPackage.STOCK_FIGURE__WHAT:
				return what != WHAT_EDEFAULT;
			case StockPackage.STOCK_FIGURE__KIND:
				return kind != KIND_EDEFAULT;
			case StockPackage.STOCK_FIGURE__MONTH:
				return MONTH_EDEFAULT == null ? month != null : !MONTH_EDEFAULT.equals(month);
			case StockPackage.STOCK_FIGURE__FIGURE:
				return figure != FIGURE_EDEFAULT;
			case StockPackage.STOCK_FIGURE__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case StockPackage.STOCK_FIGURE__ENTERED:
				return ENTERED_EDEFAULT == null ? entered != null : !ENTERED_EDEFAULT.equals(entered);
			case StockPackage.STOCK_FIGURE__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case StockPackage.STOCK_FIGURE__WITHDRAWN_FOR:
				return WITHDRAWN_FOR_EDEFAULT == null ? withdrawnFor != null : !WITHDRAWN_FOR_EDEFAULT.equals(withdrawnFor);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", activeKey: ");
		result.append(activeKey);
		result.append(", what: ");
		result.append(what);
		result.append(", kind: ");
		result.append(kind);
		result.append(", month: ");
		result.append(month);
		result.append(", figure: ");
		result.append(figure);
		result.append(", remark: ");
		result.append(remark);
		result.append(", entered: ");
		result.append(entered);
		result.append(", account: ");
		result.append(account);
		result.append(", withdrawnFor: ");
		result.append(withdrawnFor);
		result.append(')');
		return result.toString();
	}

} //StockFigureImpl

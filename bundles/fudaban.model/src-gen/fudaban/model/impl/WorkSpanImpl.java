/**
 */
package fudaban.model.impl;

import fudaban.model.ModelPackage;
import fudaban.model.WorkKind;
import fudaban.model.WorkSpan;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Work Span</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.impl.WorkSpanImpl#getItem <em>Item</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkSpanImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkSpanImpl#getRow <em>Row</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkSpanImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkSpanImpl#getBegin <em>Begin</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkSpanImpl#getEnd <em>End</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkSpanImpl#getBeginEntered <em>Begin Entered</em>}</li>
 *   <li>{@link fudaban.model.impl.WorkSpanImpl#getEndEntered <em>End Entered</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkSpanImpl extends RecordImpl implements WorkSpan {
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
	 * The default value of the '{@link #getBegin() <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegin()
	 * @generated
	 * @ordered
	 */
	protected static final Instant BEGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegin() <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegin()
	 * @generated
	 * @ordered
	 */
	protected Instant begin = BEGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final Instant END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected Instant end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getBeginEntered() <em>Begin Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeginEntered()
	 * @generated
	 * @ordered
	 */
	protected static final Instant BEGIN_ENTERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBeginEntered() <em>Begin Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeginEntered()
	 * @generated
	 * @ordered
	 */
	protected Instant beginEntered = BEGIN_ENTERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndEntered() <em>End Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndEntered()
	 * @generated
	 * @ordered
	 */
	protected static final Instant END_ENTERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndEntered() <em>End Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndEntered()
	 * @generated
	 * @ordered
	 */
	protected Instant endEntered = END_ENTERED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkSpanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WORK_SPAN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_SPAN__ITEM, oldItem, item));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_SPAN__ACCOUNT, oldAccount, account));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_SPAN__ROW, oldRow, row));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_SPAN__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getBegin() {
		return begin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegin(Instant newBegin) {
		Instant oldBegin = begin;
		begin = newBegin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_SPAN__BEGIN, oldBegin, begin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(Instant newEnd) {
		Instant oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_SPAN__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getBeginEntered() {
		return beginEntered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeginEntered(Instant newBeginEntered) {
		Instant oldBeginEntered = beginEntered;
		beginEntered = newBeginEntered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_SPAN__BEGIN_ENTERED, oldBeginEntered, beginEntered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEndEntered() {
		return endEntered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndEntered(Instant newEndEntered) {
		Instant oldEndEntered = endEntered;
		endEntered = newEndEntered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_SPAN__END_ENTERED, oldEndEntered, endEntered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.WORK_SPAN__ITEM:
				return getItem();
			case ModelPackage.WORK_SPAN__ACCOUNT:
				return getAccount();
			case ModelPackage.WORK_SPAN__ROW:
				return getRow();
			case ModelPackage.WORK_SPAN__KIND:
				return getKind();
			case ModelPackage.WORK_SPAN__BEGIN:
				return getBegin();
			case ModelPackage.WORK_SPAN__END:
				return getEnd();
			case ModelPackage.WORK_SPAN__BEGIN_ENTERED:
				return getBeginEntered();
			case ModelPackage.WORK_SPAN__END_ENTERED:
				return getEndEntered();
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
			case ModelPackage.WORK_SPAN__ITEM:
				setItem((String)newValue);
				return;
			case ModelPackage.WORK_SPAN__ACCOUNT:
				setAccount((String)newValue);
				return;
			case ModelPackage.WORK_SPAN__ROW:
				setRow((String)newValue);
				return;
			case ModelPackage.WORK_SPAN__KIND:
				setKind((WorkKind)newValue);
				return;
			case ModelPackage.WORK_SPAN__BEGIN:
				setBegin((Instant)newValue);
				return;
			case ModelPackage.WORK_SPAN__END:
				setEnd((Instant)newValue);
				return;
			case ModelPackage.WORK_SPAN__BEGIN_ENTERED:
				setBeginEntered((Instant)newValue);
				return;
			case ModelPackage.WORK_SPAN__END_ENTERED:
				setEndEntered((Instant)newValue);
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
			case ModelPackage.WORK_SPAN__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case ModelPackage.WORK_SPAN__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case ModelPackage.WORK_SPAN__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case ModelPackage.WORK_SPAN__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.WORK_SPAN__BEGIN:
				setBegin(BEGIN_EDEFAULT);
				return;
			case ModelPackage.WORK_SPAN__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.WORK_SPAN__BEGIN_ENTERED:
				setBeginEntered(BEGIN_ENTERED_EDEFAULT);
				return;
			case ModelPackage.WORK_SPAN__END_ENTERED:
				setEndEntered(END_ENTERED_EDEFAULT);
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
			case ModelPackage.WORK_SPAN__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case ModelPackage.WORK_SPAN__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case ModelPackage.WORK_SPAN__ROW:
				return ROW_EDEFAULT == null ? row != null : !ROW_EDEFAULT.equals(row);
			case ModelPackage.WORK_SPAN__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.WORK_SPAN__BEGIN:
				return BEGIN_EDEFAULT == null ? begin != null : !BEGIN_EDEFAULT.equals(begin);
			case ModelPackage.WORK_SPAN__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case ModelPackage.WORK_SPAN__BEGIN_ENTERED:
				return BEGIN_ENTERED_EDEFAULT == null ? beginEntered != null : !BEGIN_ENTERED_EDEFAULT.equals(beginEntered);
			case ModelPackage.WORK_SPAN__END_ENTERED:
				return END_ENTERED_EDEFAULT == null ? endEntered != null : !END_ENTERED_EDEFAULT.equals(endEntered);
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
		result.append(" (item: ");
		result.append(item);
		result.append(", account: ");
		result.append(account);
		result.append(", row: ");
		result.append(row);
		result.append(", kind: ");
		result.append(kind);
		result.append(", begin: ");
		result.append(begin);
		result.append(", end: ");
		result.append(end);
		result.append(", beginEntered: ");
		result.append(beginEntered);
		result.append(", endEntered: ");
		result.append(endEntered);
		result.append(')');
		return result.toString();
	}

} //WorkSpanImpl

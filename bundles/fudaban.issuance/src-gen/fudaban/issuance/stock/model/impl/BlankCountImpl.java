/**
 */
package fudaban.issuance.stock.model.impl;

import fudaban.issuance.stock.model.BlankCount;
import fudaban.issuance.stock.model.CountLine;
import fudaban.issuance.stock.model.StockPackage;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Blank Count</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankCountImpl#getMonth <em>Month</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankCountImpl#getCounted <em>Counted</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankCountImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankCountImpl#getWitness <em>Witness</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankCountImpl#getBooked <em>Booked</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankCountImpl#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankCountImpl#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BlankCountImpl extends RecordImpl implements BlankCount {
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
	 * The default value of the '{@link #getCounted() <em>Counted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant COUNTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCounted() <em>Counted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounted()
	 * @generated
	 * @ordered
	 */
	protected Instant counted = COUNTED_EDEFAULT;

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
	 * The default value of the '{@link #getWitness() <em>Witness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWitness()
	 * @generated
	 * @ordered
	 */
	protected static final String WITNESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWitness() <em>Witness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWitness()
	 * @generated
	 * @ordered
	 */
	protected String witness = WITNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBooked() <em>Booked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBooked()
	 * @generated
	 * @ordered
	 */
	protected static final int BOOKED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBooked() <em>Booked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBooked()
	 * @generated
	 * @ordered
	 */
	protected int booked = BOOKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected static final int FOUND_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected int found = FOUND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<CountLine> lines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlankCountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StockPackage.Literals.BLANK_COUNT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_COUNT__MONTH, oldMonth, month));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCounted() {
		return counted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCounted(Instant newCounted) {
		Instant oldCounted = counted;
		counted = newCounted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_COUNT__COUNTED, oldCounted, counted));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_COUNT__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWitness() {
		return witness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWitness(String newWitness) {
		String oldWitness = witness;
		witness = newWitness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_COUNT__WITNESS, oldWitness, witness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBooked() {
		return booked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBooked(int newBooked) {
		int oldBooked = booked;
		booked = newBooked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_COUNT__BOOKED, oldBooked, booked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFound() {
		return found;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFound(int newFound) {
		int oldFound = found;
		found = newFound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_COUNT__FOUND, oldFound, found));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CountLine> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentEList<CountLine>(CountLine.class, this, StockPackage.BLANK_COUNT__LINES);
		}
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StockPackage.BLANK_COUNT__LINES:
				return ((InternalEList<?>)getLines()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StockPackage.BLANK_COUNT__MONTH:
				return getMonth();
			case StockPackage.BLANK_COUNT__COUNTED:
				return getCounted();
			case StockPackage.BLANK_COUNT__ACCOUNT:
				return getAccount();
			case StockPackage.BLANK_COUNT__WITNESS:
				return getWitness();
			case StockPackage.BLANK_COUNT__BOOKED:
				return getBooked();
			case StockPackage.BLANK_COUNT__FOUND:
				return getFound();
			case StockPackage.BLANK_COUNT__LINES:
				return getLines();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StockPackage.BLANK_COUNT__MONTH:
				setMonth((String)newValue);
				return;
			case StockPackage.BLANK_COUNT__COUNTED:
				setCounted((Instant)newValue);
				return;
			case StockPackage.BLANK_COUNT__ACCOUNT:
				setAccount((String)newValue);
				return;
			case StockPackage.BLANK_COUNT__WITNESS:
				setWitness((String)newValue);
				return;
			case StockPackage.BLANK_COUNT__BOOKED:
				setBooked((Integer)newValue);
				return;
			case StockPackage.BLANK_COUNT__FOUND:
				setFound((Integer)newValue);
				return;
			case StockPackage.BLANK_COUNT__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends CountLine>)newValue);
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
			case StockPackage.BLANK_COUNT__MONTH:
				setMonth(MONTH_EDEFAULT);
				return;
			case StockPackage.BLANK_COUNT__COUNTED:
				setCounted(COUNTED_EDEFAULT);
				return;
			case StockPackage.BLANK_COUNT__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case StockPackage.BLANK_COUNT__WITNESS:
				setWitness(WITNESS_EDEFAULT);
				return;
			case StockPackage.BLANK_COUNT__BOOKED:
				setBooked(BOOKED_EDEFAULT);
				return;
			case StockPackage.BLANK_COUNT__FOUND:
				setFound(FOUND_EDEFAULT);
				return;
			case StockPackage.BLANK_COUNT__LINES:
				getLines().clear();
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
			case StockPackage.BLANK_COUNT__MONTH:
				return MONTH_EDEFAULT == null ? month != null : !MONTH_EDEFAULT.equals(month);
			case StockPackage.BLANK_COUNT__COUNTED:
				return COUNTED_EDEFAULT == null ? counted != null : !COUNTED_EDEFAULT.equals(counted);
			case StockPackage.BLANK_COUNT__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case StockPackage.BLANK_COUNT__WITNESS:
				return WITNESS_EDEFAULT == null ? witness != null : !WITNESS_EDEFAULT.equals(witness);
			case StockPackage.BLANK_COUNT__BOOKED:
				return booked != BOOKED_EDEFAULT;
			case StockPackage.BLANK_COUNT__FOUND:
				return found != FOUND_EDEFAULT;
			case StockPackage.BLANK_COUNT__LINES:
				return lines != null && !lines.isEmpty();
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
		result.append(" (month: ");
		result.append(month);
		result.append(", counted: ");
		result.append(counted);
		result.append(", account: ");
		result.append(account);
		result.append(", witness: ");
		result.append(witness);
		result.append(", booked: ");
		result.append(booked);
		result.append(", found: ");
		result.append(found);
		result.append(')');
		return result.toString();
	}

} //BlankCountImpl

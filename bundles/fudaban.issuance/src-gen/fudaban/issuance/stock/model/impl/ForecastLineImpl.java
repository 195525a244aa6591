/**
 */
package fudaban.issuance.stock.model.impl;

import fudaban.issuance.stock.model.ForecastLine;
import fudaban.issuance.stock.model.StockPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Forecast Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getMonth <em>Month</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getItem <em>Item</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getWaiting <em>Waiting</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getExpiring <em>Expiring</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getUsual <em>Usual</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getSpoiled <em>Spoiled</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getNeed <em>Need</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getArriving <em>Arriving</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.ForecastLineImpl#getLeft <em>Left</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ForecastLineImpl extends MinimalEObjectImpl.Container implements ForecastLine {
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
	 * The default value of the '{@link #getWaiting() <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiting()
	 * @generated
	 * @ordered
	 */
	protected static final int WAITING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWaiting() <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiting()
	 * @generated
	 * @ordered
	 */
	protected int waiting = WAITING_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpiring() <em>Expiring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiring()
	 * @generated
	 * @ordered
	 */
	protected static final int EXPIRING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getExpiring() <em>Expiring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiring()
	 * @generated
	 * @ordered
	 */
	protected int expiring = EXPIRING_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final int PLANNED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected int planned = PLANNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsual() <em>Usual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsual()
	 * @generated
	 * @ordered
	 */
	protected static final int USUAL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUsual() <em>Usual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsual()
	 * @generated
	 * @ordered
	 */
	protected int usual = USUAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected String basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpoiled() <em>Spoiled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpoiled()
	 * @generated
	 * @ordered
	 */
	protected static final int SPOILED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSpoiled() <em>Spoiled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpoiled()
	 * @generated
	 * @ordered
	 */
	protected int spoiled = SPOILED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNeed() <em>Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeed()
	 * @generated
	 * @ordered
	 */
	protected static final int NEED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNeed() <em>Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeed()
	 * @generated
	 * @ordered
	 */
	protected int need = NEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getArriving() <em>Arriving</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArriving()
	 * @generated
	 * @ordered
	 */
	protected static final int ARRIVING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getArriving() <em>Arriving</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArriving()
	 * @generated
	 * @ordered
	 */
	protected int arriving = ARRIVING_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected static final int LEFT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected int left = LEFT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ForecastLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StockPackage.Literals.FORECAST_LINE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__MONTH, oldMonth, month));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWaiting() {
		return waiting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaiting(int newWaiting) {
		int oldWaiting = waiting;
		waiting = newWaiting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__WAITING, oldWaiting, waiting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getExpiring() {
		return expiring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpiring(int newExpiring) {
		int oldExpiring = expiring;
		expiring = newExpiring;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__EXPIRING, oldExpiring, expiring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(int newPlanned) {
		int oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__PLANNED, oldPlanned, planned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUsual() {
		return usual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsual(int newUsual) {
		int oldUsual = usual;
		usual = newUsual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__USUAL, oldUsual, usual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis) {
		String oldBasis = basis;
		basis = newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSpoiled() {
		return spoiled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpoiled(int newSpoiled) {
		int oldSpoiled = spoiled;
		spoiled = newSpoiled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__SPOILED, oldSpoiled, spoiled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNeed() {
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeed(int newNeed) {
		int oldNeed = need;
		need = newNeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__NEED, oldNeed, need));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getArriving() {
		return arriving;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArriving(int newArriving) {
		int oldArriving = arriving;
		arriving = newArriving;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__ARRIVING, oldArriving, arriving));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLeft() {
		return left;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeft(int newLeft) {
		int oldLeft = left;
		left = newLeft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.FORECAST_LINE__LEFT, oldLeft, left));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StockPackage.FORECAST_LINE__MONTH:
				return getMonth();
			case StockPackage.FORECAST_LINE__ITEM:
				return getItem();
			case StockPackage.FORECAST_LINE__WAITING:
				return getWaiting();
			case StockPackage.FORECAST_LINE__EXPIRING:
				return getExpiring();
			case StockPackage.FORECAST_LINE__PLANNED:
				return getPlanned();
			case StockPackage.FORECAST_LINE__USUAL:
				return getUsual();
			case StockPackage.FORECAST_LINE__BASIS:
				return getBasis();
			case StockPackage.FORECAST_LINE__SPOILED:
				return getSpoiled();
			case StockPackage.FORECAST_LINE__NEED:
				return getNeed();
			case StockPackage.FORECAST_LINE__ARRIVING:
				return getArriving();
			case StockPackage.FORECAST_LINE__LEFT:
				return getLeft();
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
			case StockPackage.FORECAST_LINE__MONTH:
				setMonth((String)newValue);
				return;
			case StockPackage.FORECAST_LINE__ITEM:
				setItem((String)newValue);
				return;
			case StockPackage.FORECAST_LINE__WAITING:
				setWaiting((Integer)newValue);
				return;
			case StockPackage.FORECAST_LINE__EXPIRING:
				setExpiring((Integer)newValue);
				return;
			case StockPackage.FORECAST_LINE__PLANNED:
				setPlanned((Integer)newValue);
				return;
			case StockPackage.FORECAST_LINE__USUAL:
				setUsual((Integer)newValue);
				return;
			case StockPackage.FORECAST_LINE__BASIS:
				setBasis((String)newValue);
				return;
			case StockPackage.FORECAST_LINE__SPOILED:
				setSpoiled((Integer)newValue);
				return;
			case StockPackage.FORECAST_LINE__NEED:
				setNeed((Integer)newValue);
				return;
			case StockPackage.FORECAST_LINE__ARRIVING:
				setArriving((Integer)newValue);
				return;
			case StockPackage.FORECAST_LINE__LEFT:
				setLeft((Integer)newValue);
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
			case StockPackage.FORECAST_LINE__MONTH:
				setMonth(MONTH_EDEFAULT);
				return;
			case StockPackage.FORECAST_LINE__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case StockPackage.FORECAST_LINE__WAITING:
				setWaiting(WAITING_EDEFAULT);
				return;
			case StockPackage.FORECAST_LINE__EXPIRING:
				setExpiring(EXPIRING_EDEFAULT);
				return;
			case StockPackage.FORECAST_LINE__PLANNED:
				setPlanned(PLANNED_EDEFAULT);
				return;
			case StockPackage.FORECAST_LINE__USUAL:
				setUsual(USUAL_EDEFAULT);
				return;
			case StockPackage.FORECAST_LINE__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case StockPackage.FORECAST_LINE__SPOILED:
				setSpoiled(SPOILED_EDEFAULT);
				return;
			case StockPackage.FORECAST_LINE__NEED:
				setNeed(NEED_EDEFAULT);
				return;
			case StockPackage.FORECAST_LINE__ARRIVING:
				setArriving(ARRIVING_EDEFAULT);
				return;
			case StockPackage.FORECAST_LINE__LEFT:
				setLeft(LEFT_EDEFAULT);
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
			case StockPackage.FORECAST_LINE__MONTH:
				return MONTH_EDEFAULT == null ? month != null : !MONTH_EDEFAULT.equals(month);
			case StockPackage.FORECAST_LINE__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case StockPackage.FORECAST_LINE__WAITING:
				return waiting != WAITING_EDEFAULT;
			case StockPackage.FORECAST_LINE__EXPIRING:
				return expiring != EXPIRING_EDEFAULT;
			case StockPackage.FORECAST_LINE__PLANNED:
				return planned != PLANNED_EDEFAULT;
			case StockPackage.FORECAST_LINE__USUAL:
				return usual != USUAL_EDEFAULT;
			case StockPackage.FORECAST_LINE__BASIS:
				return BASIS_EDEFAULT == null ? basis != null : !BASIS_EDEFAULT.equals(basis);
			case StockPackage.FORECAST_LINE__SPOILED:
				return spoiled != SPOILED_EDEFAULT;
			case StockPackage.FORECAST_LINE__NEED:
				return need != NEED_EDEFAULT;
			case StockPackage.FORECAST_LINE__ARRIVING:
				return arriving != ARRIVING_EDEFAULT;
			case StockPackage.FORECAST_LINE__LEFT:
				return left != LEFT_EDEFAULT;
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
		result.append(", item: ");
		result.append(item);
		result.append(", waiting: ");
		result.append(waiting);
		result.append(", expiring: ");
		result.append(expiring);
		result.append(", planned: ");
		result.append(planned);
		result.append(", usual: ");
		result.append(usual);
		result.append(", basis: ");
		result.append(basis);
		result.append(", spoiled: ");
		result.append(spoiled);
		result.append(", need: ");
		result.append(need);
		result.append(", arriving: ");
		result.append(arriving);
		result.append(", left: ");
		result.append(left);
		result.append(')');
		return result.toString();
	}

} //ForecastLineImpl

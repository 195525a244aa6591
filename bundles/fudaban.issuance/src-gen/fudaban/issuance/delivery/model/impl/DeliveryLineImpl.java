/**
 */
package fudaban.issuance.delivery.model.impl;

import fudaban.issuance.delivery.model.DeliveryLine;
import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.delivery.model.UnreturnedReason;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.delivery.model.impl.DeliveryLineImpl#getDestination <em>Destination</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.DeliveryLineImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.DeliveryLineImpl#getSince <em>Since</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.DeliveryLineImpl#getAge <em>Age</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.DeliveryLineImpl#getDemandedOn <em>Demanded On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.DeliveryLineImpl#getDemands <em>Demands</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.DeliveryLineImpl#getWhere <em>Where</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliveryLineImpl extends MinimalEObjectImpl.Container implements DeliveryLine {
	/**
	 * The default value of the '{@link #getDestination() <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDestination()
	 * @generated
	 * @ordered
	 */
	protected static final String DESTINATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDestination() <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDestination()
	 * @generated
	 * @ordered
	 */
	protected String destination = DESTINATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final UnreturnedReason REASON_EDEFAULT = UnreturnedReason.LEFT;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected UnreturnedReason reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAge() <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAge()
	 * @generated
	 * @ordered
	 */
	protected static final int AGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAge() <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAge()
	 * @generated
	 * @ordered
	 */
	protected int age = AGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDemandedOn() <em>Demanded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDemandedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DEMANDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDemandedOn() <em>Demanded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDemandedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate demandedOn = DEMANDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDemands() <em>Demands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDemands()
	 * @generated
	 * @ordered
	 */
	protected static final int DEMANDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDemands() <em>Demands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDemands()
	 * @generated
	 * @ordered
	 */
	protected int demands = DEMANDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhere() <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected static final String WHERE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhere() <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected String where = WHERE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliveryLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DeliveryPackage.Literals.DELIVERY_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDestination() {
		return destination;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDestination(String newDestination) {
		String oldDestination = destination;
		destination = newDestination;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.DELIVERY_LINE__DESTINATION, oldDestination, destination));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnreturnedReason getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(UnreturnedReason newReason) {
		UnreturnedReason oldReason = reason;
		reason = newReason == null ? REASON_EDEFAULT : newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.DELIVERY_LINE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(LocalDate newSince) {
		LocalDate oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.DELIVERY_LINE__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAge() {
		return age;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAge(int newAge) {
		int oldAge = age;
		age = newAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.DELIVERY_LINE__AGE, oldAge, age));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDemandedOn() {
		return demandedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDemandedOn(LocalDate newDemandedOn) {
		LocalDate oldDemandedOn = demandedOn;
		demandedOn = newDemandedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.DELIVERY_LINE__DEMANDED_ON, oldDemandedOn, demandedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDemands() {
		return demands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDemands(int newDemands) {
		int oldDemands = demands;
		demands = newDemands;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.DELIVERY_LINE__DEMANDS, oldDemands, demands));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhere() {
		return where;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhere(String newWhere) {
		String oldWhere = where;
		where = newWhere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.DELIVERY_LINE__WHERE, oldWhere, where));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DeliveryPackage.DELIVERY_LINE__DESTINATION:
				return getDestination();
			case DeliveryPackage.DELIVERY_LINE__REASON:
				return getReason();
			case DeliveryPackage.DELIVERY_LINE__SINCE:
				return getSince();
			case DeliveryPackage.DELIVERY_LINE__AGE:
				return getAge();
			case DeliveryPackage.DELIVERY_LINE__DEMANDED_ON:
				return getDemandedOn();
			case DeliveryPackage.DELIVERY_LINE__DEMANDS:
				return getDemands();
			case DeliveryPackage.DELIVERY_LINE__WHERE:
				return getWhere();
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
			case DeliveryPackage.DELIVERY_LINE__DESTINATION:
				setDestination((String)newValue);
				return;
			case DeliveryPackage.DELIVERY_LINE__REASON:
				setReason((UnreturnedReason)newValue);
				return;
			case DeliveryPackage.DELIVERY_LINE__SINCE:
				setSince((LocalDate)newValue);
				return;
			case DeliveryPackage.DELIVERY_LINE__AGE:
				setAge((Integer)newValue);
				return;
			case DeliveryPackage.DELIVERY_LINE__DEMANDED_ON:
				setDemandedOn((LocalDate)newValue);
				return;
			case DeliveryPackage.DELIVERY_LINE__DEMANDS:
				setDemands((Integer)newValue);
				return;
			case DeliveryPackage.DELIVERY_LINE__WHERE:
				setWhere((String)newValue);
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
			case DeliveryPackage.DELIVERY_LINE__DESTINATION:
				setDestination(DESTINATION_EDEFAULT);
				return;
			case DeliveryPackage.DELIVERY_LINE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case DeliveryPackage.DELIVERY_LINE__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case DeliveryPackage.DELIVERY_LINE__AGE:
				setAge(AGE_EDEFAULT);
				return;
			case DeliveryPackage.DELIVERY_LINE__DEMANDED_ON:
				setDemandedOn(DEMANDED_ON_EDEFAULT);
				return;
			case DeliveryPackage.DELIVERY_LINE__DEMANDS:
				setDemands(DEMANDS_EDEFAULT);
				return;
			case DeliveryPackage.DELIVERY_LINE__WHERE:
				setWhere(WHERE_EDEFAULT);
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
			case DeliveryPackage.DELIVERY_LINE__DESTINATION:
				return DESTINATION_EDEFAULT == null ? destination != null : !DESTINATION_EDEFAULT.equals(destination);
			case DeliveryPackage.DELIVERY_LINE__REASON:
				return reason != REASON_EDEFAULT;
			case DeliveryPackage.DELIVERY_LINE__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case DeliveryPackage.DELIVERY_LINE__AGE:
				return age != AGE_EDEFAULT;
			case DeliveryPackage.DELIVERY_LINE__DEMANDED_ON:
				return DEMANDED_ON_EDEFAULT == null ? demandedOn != null : !DEMANDED_ON_EDEFAULT.equals(demandedOn);
			case DeliveryPackage.DELIVERY_LINE__DEMANDS:
				return demands != DEMANDS_EDEFAULT;
			case DeliveryPackage.DELIVERY_LINE__WHERE:
				return WHERE_EDEFAULT == null ? where != null : !WHERE_EDEFAULT.equals(where);
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
		result.append(" (destination: ");
		result.append(destination);
		result.append(", reason: ");
		result.append(reason);
		result.append(", since: ");
		result.append(since);
		result.append(", age: ");
		result.append(age);
		result.append(", demandedOn: ");
		result.append(demandedOn);
		result.append(", demands: ");
		result.append(demands);
		result.append(", where: ");
		result.append(where);
		result.append(')');
		return result.toString();
	}

} //DeliveryLineImpl

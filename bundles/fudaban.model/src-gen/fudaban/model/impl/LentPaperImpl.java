/**
 */
package fudaban.model.impl;

import fudaban.model.LentPaper;
import fudaban.model.ModelPackage;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lent Paper</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.impl.LentPaperImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.impl.LentPaperImpl#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.model.impl.LentPaperImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link fudaban.model.impl.LentPaperImpl#getLentOn <em>Lent On</em>}</li>
 *   <li>{@link fudaban.model.impl.LentPaperImpl#getReturnedOn <em>Returned On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LentPaperImpl extends MinimalEObjectImpl.Container implements LentPaper {
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
	 * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final String QUANTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected String quantity = QUANTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLentOn() <em>Lent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLentOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LENT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLentOn() <em>Lent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLentOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lentOn = LENT_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReturnedOn() <em>Returned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RETURNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReturnedOn() <em>Returned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate returnedOn = RETURNED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LentPaperImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LENT_PAPER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LENT_PAPER__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LENT_PAPER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(String newQuantity) {
		String oldQuantity = quantity;
		quantity = newQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LENT_PAPER__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLentOn() {
		return lentOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLentOn(LocalDate newLentOn) {
		LocalDate oldLentOn = lentOn;
		lentOn = newLentOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LENT_PAPER__LENT_ON, oldLentOn, lentOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReturnedOn() {
		return returnedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturnedOn(LocalDate newReturnedOn) {
		LocalDate oldReturnedOn = returnedOn;
		returnedOn = newReturnedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LENT_PAPER__RETURNED_ON, oldReturnedOn, returnedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.LENT_PAPER__NUMBER:
				return getNumber();
			case ModelPackage.LENT_PAPER__NAME:
				return getName();
			case ModelPackage.LENT_PAPER__QUANTITY:
				return getQuantity();
			case ModelPackage.LENT_PAPER__LENT_ON:
				return getLentOn();
			case ModelPackage.LENT_PAPER__RETURNED_ON:
				return getReturnedOn();
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
			case ModelPackage.LENT_PAPER__NUMBER:
				setNumber((String)newValue);
				return;
			case ModelPackage.LENT_PAPER__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.LENT_PAPER__QUANTITY:
				setQuantity((String)newValue);
				return;
			case ModelPackage.LENT_PAPER__LENT_ON:
				setLentOn((LocalDate)newValue);
				return;
			case ModelPackage.LENT_PAPER__RETURNED_ON:
				setReturnedOn((LocalDate)newValue);
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
			case ModelPackage.LENT_PAPER__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.LENT_PAPER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.LENT_PAPER__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case ModelPackage.LENT_PAPER__LENT_ON:
				setLentOn(LENT_ON_EDEFAULT);
				return;
			case ModelPackage.LENT_PAPER__RETURNED_ON:
				setReturnedOn(RETURNED_ON_EDEFAULT);
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
			case ModelPackage.LENT_PAPER__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.LENT_PAPER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.LENT_PAPER__QUANTITY:
				return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
			case ModelPackage.LENT_PAPER__LENT_ON:
				return LENT_ON_EDEFAULT == null ? lentOn != null : !LENT_ON_EDEFAULT.equals(lentOn);
			case ModelPackage.LENT_PAPER__RETURNED_ON:
				return RETURNED_ON_EDEFAULT == null ? returnedOn != null : !RETURNED_ON_EDEFAULT.equals(returnedOn);
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
		result.append(", quantity: ");
		result.append(quantity);
		result.append(", lentOn: ");
		result.append(lentOn);
		result.append(", returnedOn: ");
		result.append(returnedOn);
		result.append(')');
		return result.toString();
	}

} //LentPaperImpl

/**
 */
package fudaban.model.impl;

import fudaban.model.Deliverable;
import fudaban.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Deliverable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.impl.DeliverableImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.impl.DeliverableImpl#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.model.impl.DeliverableImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link fudaban.model.impl.DeliverableImpl#getDueText <em>Due Text</em>}</li>
 *   <li>{@link fudaban.model.impl.DeliverableImpl#getDueRule <em>Due Rule</em>}</li>
 *   <li>{@link fudaban.model.impl.DeliverableImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliverableImpl extends MinimalEObjectImpl.Container implements Deliverable {
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
	 * The default value of the '{@link #getDueText() <em>Due Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueText()
	 * @generated
	 * @ordered
	 */
	protected static final String DUE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueText() <em>Due Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueText()
	 * @generated
	 * @ordered
	 */
	protected String dueText = DUE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueRule() <em>Due Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueRule()
	 * @generated
	 * @ordered
	 */
	protected static final String DUE_RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueRule() <em>Due Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueRule()
	 * @generated
	 * @ordered
	 */
	protected String dueRule = DUE_RULE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliverableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DELIVERABLE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERABLE__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERABLE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERABLE__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDueText() {
		return dueText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueText(String newDueText) {
		String oldDueText = dueText;
		dueText = newDueText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERABLE__DUE_TEXT, oldDueText, dueText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDueRule() {
		return dueRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueRule(String newDueRule) {
		String oldDueRule = dueRule;
		dueRule = newDueRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERABLE__DUE_RULE, oldDueRule, dueRule));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERABLE__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DELIVERABLE__NUMBER:
				return getNumber();
			case ModelPackage.DELIVERABLE__NAME:
				return getName();
			case ModelPackage.DELIVERABLE__QUANTITY:
				return getQuantity();
			case ModelPackage.DELIVERABLE__DUE_TEXT:
				return getDueText();
			case ModelPackage.DELIVERABLE__DUE_RULE:
				return getDueRule();
			case ModelPackage.DELIVERABLE__REMARK:
				return getRemark();
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
			case ModelPackage.DELIVERABLE__NUMBER:
				setNumber((String)newValue);
				return;
			case ModelPackage.DELIVERABLE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.DELIVERABLE__QUANTITY:
				setQuantity((String)newValue);
				return;
			case ModelPackage.DELIVERABLE__DUE_TEXT:
				setDueText((String)newValue);
				return;
			case ModelPackage.DELIVERABLE__DUE_RULE:
				setDueRule((String)newValue);
				return;
			case ModelPackage.DELIVERABLE__REMARK:
				setRemark((String)newValue);
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
			case ModelPackage.DELIVERABLE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.DELIVERABLE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.DELIVERABLE__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case ModelPackage.DELIVERABLE__DUE_TEXT:
				setDueText(DUE_TEXT_EDEFAULT);
				return;
			case ModelPackage.DELIVERABLE__DUE_RULE:
				setDueRule(DUE_RULE_EDEFAULT);
				return;
			case ModelPackage.DELIVERABLE__REMARK:
				setRemark(REMARK_EDEFAULT);
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
			case ModelPackage.DELIVERABLE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.DELIVERABLE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.DELIVERABLE__QUANTITY:
				return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
			case ModelPackage.DELIVERABLE__DUE_TEXT:
				return DUE_TEXT_EDEFAULT == null ? dueText != null : !DUE_TEXT_EDEFAULT.equals(dueText);
			case ModelPackage.DELIVERABLE__DUE_RULE:
				return DUE_RULE_EDEFAULT == null ? dueRule != null : !DUE_RULE_EDEFAULT.equals(dueRule);
			case ModelPackage.DELIVERABLE__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
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
		result.append(", dueText: ");
		result.append(dueText);
		result.append(", dueRule: ");
		result.append(dueRule);
		result.append(", remark: ");
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //DeliverableImpl

/**
 */
package fudaban.model.impl;

import fudaban.model.ModelPackage;
import fudaban.model.StaffEventKind;
import fudaban.model.StaffMoved;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Staff Moved</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.impl.StaffMovedImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.impl.StaffMovedImpl#getOrganizationBefore <em>Organization Before</em>}</li>
 *   <li>{@link fudaban.model.impl.StaffMovedImpl#getOrganizationAfter <em>Organization After</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StaffMovedImpl extends FactImpl implements StaffMoved {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final StaffEventKind KIND_EDEFAULT = StaffEventKind.HIRED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected StaffEventKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganizationBefore() <em>Organization Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizationBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganizationBefore() <em>Organization Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizationBefore()
	 * @generated
	 * @ordered
	 */
	protected String organizationBefore = ORGANIZATION_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganizationAfter() <em>Organization After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizationAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganizationAfter() <em>Organization After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizationAfter()
	 * @generated
	 * @ordered
	 */
	protected String organizationAfter = ORGANIZATION_AFTER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StaffMovedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STAFF_MOVED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffEventKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StaffEventKind newKind) {
		StaffEventKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_MOVED__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganizationBefore() {
		return organizationBefore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganizationBefore(String newOrganizationBefore) {
		String oldOrganizationBefore = organizationBefore;
		organizationBefore = newOrganizationBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_MOVED__ORGANIZATION_BEFORE, oldOrganizationBefore, organizationBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganizationAfter() {
		return organizationAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganizationAfter(String newOrganizationAfter) {
		String oldOrganizationAfter = organizationAfter;
		organizationAfter = newOrganizationAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_MOVED__ORGANIZATION_AFTER, oldOrganizationAfter, organizationAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.STAFF_MOVED__KIND:
				return getKind();
			case ModelPackage.STAFF_MOVED__ORGANIZATION_BEFORE:
				return getOrganizationBefore();
			case ModelPackage.STAFF_MOVED__ORGANIZATION_AFTER:
				return getOrganizationAfter();
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
			case ModelPackage.STAFF_MOVED__KIND:
				setKind((StaffEventKind)newValue);
				return;
			case ModelPackage.STAFF_MOVED__ORGANIZATION_BEFORE:
				setOrganizationBefore((String)newValue);
				return;
			case ModelPackage.STAFF_MOVED__ORGANIZATION_AFTER:
				setOrganizationAfter((String)newValue);
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
			case ModelPackage.STAFF_MOVED__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.STAFF_MOVED__ORGANIZATION_BEFORE:
				setOrganizationBefore(ORGANIZATION_BEFORE_EDEFAULT);
				return;
			case ModelPackage.STAFF_MOVED__ORGANIZATION_AFTER:
				setOrganizationAfter(ORGANIZATION_AFTER_EDEFAULT);
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
			case ModelPackage.STAFF_MOVED__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.STAFF_MOVED__ORGANIZATION_BEFORE:
				return ORGANIZATION_BEFORE_EDEFAULT == null ? organizationBefore != null : !ORGANIZATION_BEFORE_EDEFAULT.equals(organizationBefore);
			case ModelPackage.STAFF_MOVED__ORGANIZATION_AFTER:
				return ORGANIZATION_AFTER_EDEFAULT == null ? organizationAfter != null : !ORGANIZATION_AFTER_EDEFAULT.equals(organizationAfter);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", organizationBefore: ");
		result.append(organizationBefore);
		result.append(", organizationAfter: ");
		result.append(organizationAfter);
		result.append(')');
		return result.toString();
	}

} //StaffMovedImpl

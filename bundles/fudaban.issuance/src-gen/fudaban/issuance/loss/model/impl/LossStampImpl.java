/**
 */
package fudaban.issuance.loss.model.impl;

import fudaban.issuance.loss.model.LossPackage;
import fudaban.issuance.loss.model.LossStamp;
import fudaban.issuance.loss.model.StampKind;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stamp</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossStampImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossStampImpl#getAt <em>At</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossStampImpl#getBy <em>By</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossStampImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.impl.LossStampImpl#getEntered <em>Entered</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LossStampImpl extends MinimalEObjectImpl.Container implements LossStamp {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final StampKind KIND_EDEFAULT = StampKind.RECEIVED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected StampKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LossStampImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LossPackage.Literals.LOSS_STAMP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StampKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StampKind newKind) {
		StampKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_STAMP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_STAMP__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_STAMP__BY, oldBy, by));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_STAMP__REMARK, oldRemark, remark));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LossPackage.LOSS_STAMP__ENTERED, oldEntered, entered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LossPackage.LOSS_STAMP__KIND:
				return getKind();
			case LossPackage.LOSS_STAMP__AT:
				return getAt();
			case LossPackage.LOSS_STAMP__BY:
				return getBy();
			case LossPackage.LOSS_STAMP__REMARK:
				return getRemark();
			case LossPackage.LOSS_STAMP__ENTERED:
				return getEntered();
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
			case LossPackage.LOSS_STAMP__KIND:
				setKind((StampKind)newValue);
				return;
			case LossPackage.LOSS_STAMP__AT:
				setAt((Instant)newValue);
				return;
			case LossPackage.LOSS_STAMP__BY:
				setBy((String)newValue);
				return;
			case LossPackage.LOSS_STAMP__REMARK:
				setRemark((String)newValue);
				return;
			case LossPackage.LOSS_STAMP__ENTERED:
				setEntered((Instant)newValue);
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
			case LossPackage.LOSS_STAMP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LossPackage.LOSS_STAMP__AT:
				setAt(AT_EDEFAULT);
				return;
			case LossPackage.LOSS_STAMP__BY:
				setBy(BY_EDEFAULT);
				return;
			case LossPackage.LOSS_STAMP__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case LossPackage.LOSS_STAMP__ENTERED:
				setEntered(ENTERED_EDEFAULT);
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
			case LossPackage.LOSS_STAMP__KIND:
				return kind != KIND_EDEFAULT;
			case LossPackage.LOSS_STAMP__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case LossPackage.LOSS_STAMP__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case LossPackage.LOSS_STAMP__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case LossPackage.LOSS_STAMP__ENTERED:
				return ENTERED_EDEFAULT == null ? entered != null : !ENTERED_EDEFAULT.equals(entered);
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
		result.append(", at: ");
		result.append(at);
		result.append(", by: ");
		result.append(by);
		result.append(", remark: ");
		result.append(remark);
		result.append(", entered: ");
		result.append(entered);
		result.append(')');
		return result.toString();
	}

} //LossStampImpl

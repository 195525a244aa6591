/**
 */
package fudaban.issuance.wave.model.impl;

import fudaban.issuance.wave.model.Wave;
import fudaban.issuance.wave.model.WavePackage;
import fudaban.issuance.wave.model.WaveStep;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Wave</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.wave.model.impl.WaveImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WaveImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WaveImpl#getStep <em>Step</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WaveImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WaveImpl#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WaveImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WaveImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WaveImpl#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WaveImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WaveImpl#getUndoes <em>Undoes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WaveImpl extends RecordImpl implements Wave {
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final WaveStep STEP_EDEFAULT = WaveStep.SUSPEND;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected WaveStep step = STEP_EDEFAULT;

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
	 * The default value of the '{@link #getEffectiveOn() <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EFFECTIVE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveOn() <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate effectiveOn = EFFECTIVE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final Instant PLANNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected Instant planned = PLANNED_EDEFAULT;

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
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getParts() <em>Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected static final int PARTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected int parts = PARTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndoes() <em>Undoes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoes()
	 * @generated
	 * @ordered
	 */
	protected static final String UNDOES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndoes() <em>Undoes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoes()
	 * @generated
	 * @ordered
	 */
	protected String undoes = UNDOES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WaveImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WavePackage.Literals.WAVE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WaveStep getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(WaveStep newStep) {
		WaveStep oldStep = step;
		step = newStep == null ? STEP_EDEFAULT : newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE__STEP, oldStep, step));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEffectiveOn() {
		return effectiveOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveOn(LocalDate newEffectiveOn) {
		LocalDate oldEffectiveOn = effectiveOn;
		effectiveOn = newEffectiveOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE__EFFECTIVE_ON, oldEffectiveOn, effectiveOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(Instant newPlanned) {
		Instant oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE__PLANNED, oldPlanned, planned));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getParts() {
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParts(int newParts) {
		int oldParts = parts;
		parts = newParts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE__PARTS, oldParts, parts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUndoes() {
		return undoes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndoes(String newUndoes) {
		String oldUndoes = undoes;
		undoes = newUndoes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE__UNDOES, oldUndoes, undoes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case WavePackage.WAVE__NUMBER:
				return getNumber();
			case WavePackage.WAVE__TITLE:
				return getTitle();
			case WavePackage.WAVE__STEP:
				return getStep();
			case WavePackage.WAVE__REASON:
				return getReason();
			case WavePackage.WAVE__EFFECTIVE_ON:
				return getEffectiveOn();
			case WavePackage.WAVE__PLANNED:
				return getPlanned();
			case WavePackage.WAVE__ACCOUNT:
				return getAccount();
			case WavePackage.WAVE__SIZE:
				return getSize();
			case WavePackage.WAVE__PARTS:
				return getParts();
			case WavePackage.WAVE__UNDOES:
				return getUndoes();
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
			case WavePackage.WAVE__NUMBER:
				setNumber((String)newValue);
				return;
			case WavePackage.WAVE__TITLE:
				setTitle((String)newValue);
				return;
			case WavePackage.WAVE__STEP:
				setStep((WaveStep)newValue);
				return;
			case WavePackage.WAVE__REASON:
				setReason((String)newValue);
				return;
			case WavePackage.WAVE__EFFECTIVE_ON:
				setEffectiveOn((LocalDate)newValue);
				return;
			case WavePackage.WAVE__PLANNED:
				setPlanned((Instant)newValue);
				return;
			case WavePackage.WAVE__ACCOUNT:
				setAccount((String)newValue);
				return;
			case WavePackage.WAVE__SIZE:
				setSize((Integer)newValue);
				return;
			case WavePackage.WAVE__PARTS:
				setParts((Integer)newValue);
				return;
			case WavePackage.WAVE__UNDOES:
				setUndoes((String)newValue);
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
			case WavePackage.WAVE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case WavePackage.WAVE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case WavePackage.WAVE__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case WavePackage.WAVE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case WavePackage.WAVE__EFFECTIVE_ON:
				setEffectiveOn(EFFECTIVE_ON_EDEFAULT);
				return;
			case WavePackage.WAVE__PLANNED:
				setPlanned(PLANNED_EDEFAULT);
				return;
			case WavePackage.WAVE__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case WavePackage.WAVE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case WavePackage.WAVE__PARTS:
				setParts(PARTS_EDEFAULT);
				return;
			case WavePackage.WAVE__UNDOES:
				setUndoes(UNDOES_EDEFAULT);
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
			case WavePackage.WAVE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case WavePackage.WAVE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case WavePackage.WAVE__STEP:
				return step != STEP_EDEFAULT;
			case WavePackage.WAVE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case WavePackage.WAVE__EFFECTIVE_ON:
				return EFFECTIVE_ON_EDEFAULT == null ? effectiveOn != null : !EFFECTIVE_ON_EDEFAULT.equals(effectiveOn);
			case WavePackage.WAVE__PLANNED:
				return PLANNED_EDEFAULT == null ? planned != null : !PLANNED_EDEFAULT.equals(planned);
			case WavePackage.WAVE__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case WavePackage.WAVE__SIZE:
				return size != SIZE_EDEFAULT;
			case WavePackage.WAVE__PARTS:
				return parts != PARTS_EDEFAULT;
			case WavePackage.WAVE__UNDOES:
				return UNDOES_EDEFAULT == null ? undoes != null : !UNDOES_EDEFAULT.equals(undoes);
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
		result.append(", title: ");
		result.append(title);
		result.append(", step: ");
		result.append(step);
		result.append(", reason: ");
		result.append(reason);
		result.append(", effectiveOn: ");
		result.append(effectiveOn);
		result.append(", planned: ");
		result.append(planned);
		result.append(", account: ");
		result.append(account);
		result.append(", size: ");
		result.append(size);
		result.append(", parts: ");
		result.append(parts);
		result.append(", undoes: ");
		result.append(undoes);
		result.append(')');
		return result.toString();
	}

} //WaveImpl

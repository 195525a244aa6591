/**
 */
package fudaban.issuance.defects.model.impl;

import fudaban.issuance.defects.model.DefectNotice;
import fudaban.issuance.defects.model.DefectsPackage;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Defect Notice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectNoticeImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectNoticeImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectNoticeImpl#isReminder <em>Reminder</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectNoticeImpl#getSent <em>Sent</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectNoticeImpl#getCount <em>Count</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.impl.DefectNoticeImpl#getLetterKey <em>Letter Key</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DefectNoticeImpl extends RecordImpl implements DefectNotice {
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
	 * The default value of the '{@link #getUnitName() <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitName()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitName() <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitName()
	 * @generated
	 * @ordered
	 */
	protected String unitName = UNIT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isReminder() <em>Reminder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReminder()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REMINDER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReminder() <em>Reminder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReminder()
	 * @generated
	 * @ordered
	 */
	protected boolean reminder = REMINDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSent() <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSent()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSent() <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSent()
	 * @generated
	 * @ordered
	 */
	protected Instant sent = SENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected int count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLetterKey() <em>Letter Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetterKey()
	 * @generated
	 * @ordered
	 */
	protected static final String LETTER_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLetterKey() <em>Letter Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetterKey()
	 * @generated
	 * @ordered
	 */
	protected String letterKey = LETTER_KEY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DefectNoticeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefectsPackage.Literals.DEFECT_NOTICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_NOTICE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnitName() {
		return unitName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitName(String newUnitName) {
		String oldUnitName = unitName;
		unitName = newUnitName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_NOTICE__UNIT_NAME, oldUnitName, unitName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReminder() {
		return reminder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReminder(boolean newReminder) {
		boolean oldReminder = reminder;
		reminder = newReminder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_NOTICE__REMINDER, oldReminder, reminder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSent() {
		return sent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSent(Instant newSent) {
		Instant oldSent = sent;
		sent = newSent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_NOTICE__SENT, oldSent, sent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(int newCount) {
		int oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_NOTICE__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLetterKey() {
		return letterKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLetterKey(String newLetterKey) {
		String oldLetterKey = letterKey;
		letterKey = newLetterKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefectsPackage.DEFECT_NOTICE__LETTER_KEY, oldLetterKey, letterKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefectsPackage.DEFECT_NOTICE__NUMBER:
				return getNumber();
			case DefectsPackage.DEFECT_NOTICE__UNIT_NAME:
				return getUnitName();
			case DefectsPackage.DEFECT_NOTICE__REMINDER:
				return isReminder();
			case DefectsPackage.DEFECT_NOTICE__SENT:
				return getSent();
			case DefectsPackage.DEFECT_NOTICE__COUNT:
				return getCount();
			case DefectsPackage.DEFECT_NOTICE__LETTER_KEY:
				return getLetterKey();
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
			case DefectsPackage.DEFECT_NOTICE__NUMBER:
				setNumber((String)newValue);
				return;
			case DefectsPackage.DEFECT_NOTICE__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case DefectsPackage.DEFECT_NOTICE__REMINDER:
				setReminder((Boolean)newValue);
				return;
			case DefectsPackage.DEFECT_NOTICE__SENT:
				setSent((Instant)newValue);
				return;
			case DefectsPackage.DEFECT_NOTICE__COUNT:
				setCount((Integer)newValue);
				return;
			case DefectsPackage.DEFECT_NOTICE__LETTER_KEY:
				setLetterKey((String)newValue);
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
			case DefectsPackage.DEFECT_NOTICE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_NOTICE__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_NOTICE__REMINDER:
				setReminder(REMINDER_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_NOTICE__SENT:
				setSent(SENT_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_NOTICE__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case DefectsPackage.DEFECT_NOTICE__LETTER_KEY:
				setLetterKey(LETTER_KEY_EDEFAULT);
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
			case DefectsPackage.DEFECT_NOTICE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case DefectsPackage.DEFECT_NOTICE__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case DefectsPackage.DEFECT_NOTICE__REMINDER:
				return reminder != REMINDER_EDEFAULT;
			case DefectsPackage.DEFECT_NOTICE__SENT:
				return SENT_EDEFAULT == null ? sent != null : !SENT_EDEFAULT.equals(sent);
			case DefectsPackage.DEFECT_NOTICE__COUNT:
				return count != COUNT_EDEFAULT;
			case DefectsPackage.DEFECT_NOTICE__LETTER_KEY:
				return LETTER_KEY_EDEFAULT == null ? letterKey != null : !LETTER_KEY_EDEFAULT.equals(letterKey);
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
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", reminder: ");
		result.append(reminder);
		result.append(", sent: ");
		result.append(sent);
		result.append(", count: ");
		result.append(count);
		result.append(", letterKey: ");
		result.append(letterKey);
		result.append(')');
		return result.toString();
	}

} //DefectNoticeImpl

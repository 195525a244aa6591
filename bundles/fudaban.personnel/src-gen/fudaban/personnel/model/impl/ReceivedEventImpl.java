/**
 */
package fudaban.personnel.model.impl;

import fudaban.model.StaffEventKind;

import fudaban.model.impl.RecordImpl;

import fudaban.personnel.model.PersonnelPackage;
import fudaban.personnel.model.ReceivedEvent;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Received Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.personnel.model.impl.ReceivedEventImpl#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.personnel.model.impl.ReceivedEventImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.personnel.model.impl.ReceivedEventImpl#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link fudaban.personnel.model.impl.ReceivedEventImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.personnel.model.impl.ReceivedEventImpl#getStaffNumber <em>Staff Number</em>}</li>
 *   <li>{@link fudaban.personnel.model.impl.ReceivedEventImpl#getContent <em>Content</em>}</li>
 *   <li>{@link fudaban.personnel.model.impl.ReceivedEventImpl#getReference <em>Reference</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReceivedEventImpl extends RecordImpl implements ReceivedEvent {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

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
	 * The default value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected String person = PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStaffNumber() <em>Staff Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String STAFF_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStaffNumber() <em>Staff Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffNumber()
	 * @generated
	 * @ordered
	 */
	protected String staffNumber = STAFF_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected String content = CONTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReceivedEventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PersonnelPackage.Literals.RECEIVED_EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PersonnelPackage.RECEIVED_EVENT__KEY, oldKey, key));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PersonnelPackage.RECEIVED_EVENT__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PersonnelPackage.RECEIVED_EVENT__EFFECTIVE_ON, oldEffectiveOn, effectiveOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(String newPerson) {
		String oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PersonnelPackage.RECEIVED_EVENT__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStaffNumber() {
		return staffNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaffNumber(String newStaffNumber) {
		String oldStaffNumber = staffNumber;
		staffNumber = newStaffNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PersonnelPackage.RECEIVED_EVENT__STAFF_NUMBER, oldStaffNumber, staffNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContent() {
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContent(String newContent) {
		String oldContent = content;
		content = newContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PersonnelPackage.RECEIVED_EVENT__CONTENT, oldContent, content));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PersonnelPackage.RECEIVED_EVENT__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PersonnelPackage.RECEIVED_EVENT__KEY:
				return getKey();
			case PersonnelPackage.RECEIVED_EVENT__KIND:
				return getKind();
			case PersonnelPackage.RECEIVED_EVENT__EFFECTIVE_ON:
				return getEffectiveOn();
			case PersonnelPackage.RECEIVED_EVENT__PERSON:
				return getPerson();
			case PersonnelPackage.RECEIVED_EVENT__STAFF_NUMBER:
				return getStaffNumber();
			case PersonnelPackage.RECEIVED_EVENT__CONTENT:
				return getContent();
			case PersonnelPackage.RECEIVED_EVENT__REFERENCE:
				return getReference();
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
			case PersonnelPackage.RECEIVED_EVENT__KEY:
				setKey((String)newValue);
				return;
			case PersonnelPackage.RECEIVED_EVENT__KIND:
				setKind((StaffEventKind)newValue);
				return;
			case PersonnelPackage.RECEIVED_EVENT__EFFECTIVE_ON:
				setEffectiveOn((LocalDate)newValue);
				return;
			case PersonnelPackage.RECEIVED_EVENT__PERSON:
				setPerson((String)newValue);
				return;
			case PersonnelPackage.RECEIVED_EVENT__STAFF_NUMBER:
				setStaffNumber((String)newValue);
				return;
			case PersonnelPackage.RECEIVED_EVENT__CONTENT:
				setContent((String)newValue);
				return;
			case PersonnelPackage.RECEIVED_EVENT__REFERENCE:
				setReference((String)newValue);
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
			case PersonnelPackage.RECEIVED_EVENT__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case PersonnelPackage.RECEIVED_EVENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PersonnelPackage.RECEIVED_EVENT__EFFECTIVE_ON:
				setEffectiveOn(EFFECTIVE_ON_EDEFAULT);
				return;
			case PersonnelPackage.RECEIVED_EVENT__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case PersonnelPackage.RECEIVED_EVENT__STAFF_NUMBER:
				setStaffNumber(STAFF_NUMBER_EDEFAULT);
				return;
			case PersonnelPackage.RECEIVED_EVENT__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case PersonnelPackage.RECEIVED_EVENT__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
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
			case PersonnelPackage.RECEIVED_EVENT__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case PersonnelPackage.RECEIVED_EVENT__KIND:
				return kind != KIND_EDEFAULT;
			case PersonnelPackage.RECEIVED_EVENT__EFFECTIVE_ON:
				return EFFECTIVE_ON_EDEFAULT == null ? effectiveOn != null : !EFFECTIVE_ON_EDEFAULT.equals(effectiveOn);
			case PersonnelPackage.RECEIVED_EVENT__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case PersonnelPackage.RECEIVED_EVENT__STAFF_NUMBER:
				return STAFF_NUMBER_EDEFAULT == null ? staffNumber != null : !STAFF_NUMBER_EDEFAULT.equals(staffNumber);
			case PersonnelPackage.RECEIVED_EVENT__CONTENT:
				return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
			case PersonnelPackage.RECEIVED_EVENT__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
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
		result.append(" (key: ");
		result.append(key);
		result.append(", kind: ");
		result.append(kind);
		result.append(", effectiveOn: ");
		result.append(effectiveOn);
		result.append(", person: ");
		result.append(person);
		result.append(", staffNumber: ");
		result.append(staffNumber);
		result.append(", content: ");
		result.append(content);
		result.append(", reference: ");
		result.append(reference);
		result.append(')');
		return result.toString();
	}

} //ReceivedEventImpl

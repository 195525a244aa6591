/**
 */
package fudaban.issuance.photo.model.impl;

import fudaban.issuance.photo.model.PhotoEdit;
import fudaban.issuance.photo.model.PhotoPackage;

import fudaban.model.impl.RecordImpl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Edit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.photo.model.impl.PhotoEditImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.PhotoEditImpl#getApplication <em>Application</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.PhotoEditImpl#getOriginal <em>Original</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.PhotoEditImpl#getResult <em>Result</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.PhotoEditImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.PhotoEditImpl#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.PhotoEditImpl#getTaken <em>Taken</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.PhotoEditImpl#getAccepted <em>Accepted</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.PhotoEditImpl#isUndone <em>Undone</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhotoEditImpl extends RecordImpl implements PhotoEdit {
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
	 * The default value of the '{@link #getApplication() <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplication()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApplication() <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplication()
	 * @generated
	 * @ordered
	 */
	protected String application = APPLICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGINAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected String original = ORIGINAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected String before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeometry() <em>Geometry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometry()
	 * @generated
	 * @ordered
	 */
	protected static final String GEOMETRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeometry() <em>Geometry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometry()
	 * @generated
	 * @ordered
	 */
	protected String geometry = GEOMETRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTaken() <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaken()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TAKEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTaken() <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaken()
	 * @generated
	 * @ordered
	 */
	protected LocalDate taken = TAKEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccepted()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCEPTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccepted()
	 * @generated
	 * @ordered
	 */
	protected String accepted = ACCEPTED_EDEFAULT;

	/**
	 * The default value of the '{@link #isUndone() <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUndone() <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndone()
	 * @generated
	 * @ordered
	 */
	protected boolean undone = UNDONE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhotoEditImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PhotoPackage.Literals.PHOTO_EDIT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.PHOTO_EDIT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApplication() {
		return application;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplication(String newApplication) {
		String oldApplication = application;
		application = newApplication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.PHOTO_EDIT__APPLICATION, oldApplication, application));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginal() {
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginal(String newOriginal) {
		String oldOriginal = original;
		original = newOriginal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.PHOTO_EDIT__ORIGINAL, oldOriginal, original));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.PHOTO_EDIT__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(String newBefore) {
		String oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.PHOTO_EDIT__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeometry() {
		return geometry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeometry(String newGeometry) {
		String oldGeometry = geometry;
		geometry = newGeometry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.PHOTO_EDIT__GEOMETRY, oldGeometry, geometry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTaken() {
		return taken;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaken(LocalDate newTaken) {
		LocalDate oldTaken = taken;
		taken = newTaken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.PHOTO_EDIT__TAKEN, oldTaken, taken));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccepted() {
		return accepted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccepted(String newAccepted) {
		String oldAccepted = accepted;
		accepted = newAccepted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.PHOTO_EDIT__ACCEPTED, oldAccepted, accepted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUndone() {
		return undone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndone(boolean newUndone) {
		boolean oldUndone = undone;
		undone = newUndone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.PHOTO_EDIT__UNDONE, oldUndone, undone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PhotoPackage.PHOTO_EDIT__NUMBER:
				return getNumber();
			case PhotoPackage.PHOTO_EDIT__APPLICATION:
				return getApplication();
			case PhotoPackage.PHOTO_EDIT__ORIGINAL:
				return getOriginal();
			case PhotoPackage.PHOTO_EDIT__RESULT:
				return getResult();
			case PhotoPackage.PHOTO_EDIT__BEFORE:
				return getBefore();
			case PhotoPackage.PHOTO_EDIT__GEOMETRY:
				return getGeometry();
			case PhotoPackage.PHOTO_EDIT__TAKEN:
				return getTaken();
			case PhotoPackage.PHOTO_EDIT__ACCEPTED:
				return getAccepted();
			case PhotoPackage.PHOTO_EDIT__UNDONE:
				return isUndone();
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
			case PhotoPackage.PHOTO_EDIT__NUMBER:
				setNumber((String)newValue);
				return;
			case PhotoPackage.PHOTO_EDIT__APPLICATION:
				setApplication((String)newValue);
				return;
			case PhotoPackage.PHOTO_EDIT__ORIGINAL:
				setOriginal((String)newValue);
				return;
			case PhotoPackage.PHOTO_EDIT__RESULT:
				setResult((String)newValue);
				return;
			case PhotoPackage.PHOTO_EDIT__BEFORE:
				setBefore((String)newValue);
				return;
			case PhotoPackage.PHOTO_EDIT__GEOMETRY:
				setGeometry((String)newValue);
				return;
			case PhotoPackage.PHOTO_EDIT__TAKEN:
				setTaken((LocalDate)newValue);
				return;
			case PhotoPackage.PHOTO_EDIT__ACCEPTED:
				setAccepted((String)newValue);
				return;
			case PhotoPackage.PHOTO_EDIT__UNDONE:
				setUndone((Boolean)newValue);
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
			case PhotoPackage.PHOTO_EDIT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case PhotoPackage.PHOTO_EDIT__APPLICATION:
				setApplication(APPLICATION_EDEFAULT);
				return;
			case PhotoPackage.PHOTO_EDIT__ORIGINAL:
				setOriginal(ORIGINAL_EDEFAULT);
				return;
			case PhotoPackage.PHOTO_EDIT__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case PhotoPackage.PHOTO_EDIT__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case PhotoPackage.PHOTO_EDIT__GEOMETRY:
				setGeometry(GEOMETRY_EDEFAULT);
				return;
			case PhotoPackage.PHOTO_EDIT__TAKEN:
				setTaken(TAKEN_EDEFAULT);
				return;
			case PhotoPackage.PHOTO_EDIT__ACCEPTED:
				setAccepted(ACCEPTED_EDEFAULT);
				return;
			case PhotoPackage.PHOTO_EDIT__UNDONE:
				setUndone(UNDONE_EDEFAULT);
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
			case PhotoPackage.PHOTO_EDIT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case PhotoPackage.PHOTO_EDIT__APPLICATION:
				return APPLICATION_EDEFAULT == null ? application != null : !APPLICATION_EDEFAULT.equals(application);
			case PhotoPackage.PHOTO_EDIT__ORIGINAL:
				return ORIGINAL_EDEFAULT == null ? original != null : !ORIGINAL_EDEFAULT.equals(original);
			case PhotoPackage.PHOTO_EDIT__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
			case PhotoPackage.PHOTO_EDIT__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case PhotoPackage.PHOTO_EDIT__GEOMETRY:
				return GEOMETRY_EDEFAULT == null ? geometry != null : !GEOMETRY_EDEFAULT.equals(geometry);
			case PhotoPackage.PHOTO_EDIT__TAKEN:
				return TAKEN_EDEFAULT == null ? taken != null : !TAKEN_EDEFAULT.equals(taken);
			case PhotoPackage.PHOTO_EDIT__ACCEPTED:
				return ACCEPTED_EDEFAULT == null ? accepted != null : !ACCEPTED_EDEFAULT.equals(accepted);
			case PhotoPackage.PHOTO_EDIT__UNDONE:
				return undone != UNDONE_EDEFAULT;
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
		result.append(", application: ");
		result.append(application);
		result.append(", original: ");
		result.append(original);
		result.append(", result: ");
		result.append(result);
		result.append(", before: ");
		result.append(before);
		result.append(", geometry: ");
		result.append(geometry);
		result.append(", taken: ");
		result.append(taken);
		result.append(", accepted: ");
		result.append(accepted);
		result.append(", undone: ");
		result.append(undone);
		result.append(')');
		return result.toString();
	}

} //PhotoEditImpl

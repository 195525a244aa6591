/**
 */
package fudaban.issuance.model.impl;

import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ItemState;

import fudaban.model.impl.RecordImpl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Batch Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getBatch <em>Batch</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getPlaceKey <em>Place Key</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getApplication <em>Application</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getAttempt <em>Attempt</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getChipId <em>Chip Id</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getDestination <em>Destination</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getFailure <em>Failure</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.BatchItemImpl#getFaceHash <em>Face Hash</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BatchItemImpl extends RecordImpl implements BatchItem {
	/**
	 * The default value of the '{@link #getBatch() <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatch()
	 * @generated
	 * @ordered
	 */
	protected static final String BATCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBatch() <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatch()
	 * @generated
	 * @ordered
	 */
	protected String batch = BATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final int PLACE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected int place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlaceKey() <em>Place Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaceKey()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlaceKey() <em>Place Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaceKey()
	 * @generated
	 * @ordered
	 */
	protected String placeKey = PLACE_KEY_EDEFAULT;

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
	 * The default value of the '{@link #getCredential() <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredential()
	 * @generated
	 * @ordered
	 */
	protected static final String CREDENTIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCredential() <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredential()
	 * @generated
	 * @ordered
	 */
	protected String credential = CREDENTIAL_EDEFAULT;

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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ItemState STATE_EDEFAULT = ItemState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ItemState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttempt() <em>Attempt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempt()
	 * @generated
	 * @ordered
	 */
	protected static final int ATTEMPT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAttempt() <em>Attempt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempt()
	 * @generated
	 * @ordered
	 */
	protected int attempt = ATTEMPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getChipId() <em>Chip Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChipId()
	 * @generated
	 * @ordered
	 */
	protected static final String CHIP_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChipId() <em>Chip Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChipId()
	 * @generated
	 * @ordered
	 */
	protected String chipId = CHIP_ID_EDEFAULT;

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
	 * The default value of the '{@link #getFailure() <em>Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailure()
	 * @generated
	 * @ordered
	 */
	protected static final String FAILURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFailure() <em>Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailure()
	 * @generated
	 * @ordered
	 */
	protected String failure = FAILURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaceHash() <em>Face Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaceHash()
	 * @generated
	 * @ordered
	 */
	protected static final String FACE_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaceHash() <em>Face Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaceHash()
	 * @generated
	 * @ordered
	 */
	protected String faceHash = FACE_HASH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BatchItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IssuancePackage.Literals.BATCH_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBatch() {
		return batch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatch(String newBatch) {
		String oldBatch = batch;
		batch = newBatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__BATCH, oldBatch, batch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(int newPlace) {
		int oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlaceKey() {
		return placeKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlaceKey(String newPlaceKey) {
		String oldPlaceKey = placeKey;
		placeKey = newPlaceKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__PLACE_KEY, oldPlaceKey, placeKey));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__APPLICATION, oldApplication, application));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCredential() {
		return credential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCredential(String newCredential) {
		String oldCredential = credential;
		credential = newCredential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__CREDENTIAL, oldCredential, credential));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItemState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ItemState newState) {
		ItemState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAttempt() {
		return attempt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttempt(int newAttempt) {
		int oldAttempt = attempt;
		attempt = newAttempt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__ATTEMPT, oldAttempt, attempt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChipId() {
		return chipId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChipId(String newChipId) {
		String oldChipId = chipId;
		chipId = newChipId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__CHIP_ID, oldChipId, chipId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__DESTINATION, oldDestination, destination));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFailure() {
		return failure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailure(String newFailure) {
		String oldFailure = failure;
		failure = newFailure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__FAILURE, oldFailure, failure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFaceHash() {
		return faceHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaceHash(String newFaceHash) {
		String oldFaceHash = faceHash;
		faceHash = newFaceHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.BATCH_ITEM__FACE_HASH, oldFaceHash, faceHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IssuancePackage.BATCH_ITEM__BATCH:
				return getBatch();
			case IssuancePackage.BATCH_ITEM__PLACE:
				return getPlace();
			case IssuancePackage.BATCH_ITEM__PLACE_KEY:
				return getPlaceKey();
			case IssuancePackage.BATCH_ITEM__APPLICATION:
				return getApplication();
			case IssuancePackage.BATCH_ITEM__CREDENTIAL:
				return getCredential();
			case IssuancePackage.BATCH_ITEM__NUMBER:
				return getNumber();
			case IssuancePackage.BATCH_ITEM__STATE:
				return getState();
			case IssuancePackage.BATCH_ITEM__ATTEMPT:
				return getAttempt();
			case IssuancePackage.BATCH_ITEM__CHIP_ID:
				return getChipId();
			case IssuancePackage.BATCH_ITEM__DESTINATION:
				return getDestination();
			case IssuancePackage.BATCH_ITEM__FAILURE:
				return getFailure();
			case IssuancePackage.BATCH_ITEM__FACE_HASH:
				return getFaceHash();
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
			case IssuancePackage.BATCH_ITEM__BATCH:
				setBatch((String)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__PLACE:
				setPlace((Integer)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__PLACE_KEY:
				setPlaceKey((String)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__APPLICATION:
				setApplication((String)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__NUMBER:
				setNumber((String)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__STATE:
				setState((ItemState)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__ATTEMPT:
				setAttempt((Integer)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__CHIP_ID:
				setChipId((String)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__DESTINATION:
				setDestination((String)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__FAILURE:
				setFailure((String)newValue);
				return;
			case IssuancePackage.BATCH_ITEM__FACE_HASH:
				setFaceHash((String)newValue);
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
			case IssuancePackage.BATCH_ITEM__BATCH:
				setBatch(BATCH_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__PLACE_KEY:
				setPlaceKey(PLACE_KEY_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__APPLICATION:
				setApplication(APPLICATION_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__STATE:
				setState(STATE_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__ATTEMPT:
				setAttempt(ATTEMPT_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__CHIP_ID:
				setChipId(CHIP_ID_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__DESTINATION:
				setDestination(DESTINATION_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__FAILURE:
				setFailure(FAILURE_EDEFAULT);
				return;
			case IssuancePackage.BATCH_ITEM__FACE_HASH:
				setFaceHash(FACE_HASH_EDEFAULT);
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
			case IssuancePackage.BATCH_ITEM__BATCH:
				return BATCH_EDEFAULT == null ? batch != null : !BATCH_EDEFAULT.equals(batch);
			case IssuancePackage.BATCH_ITEM__PLACE:
				return place != PLACE_EDEFAULT;
			case IssuancePackage.BATCH_ITEM__PLACE_KEY:
				return PLACE_KEY_EDEFAULT == null ? placeKey != null : !PLACE_KEY_EDEFAULT.equals(placeKey);
			case IssuancePackage.BATCH_ITEM__APPLICATION:
				return APPLICATION_EDEFAULT == null ? application != null : !APPLICATION_EDEFAULT.equals(application);
			case IssuancePackage.BATCH_ITEM__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case IssuancePackage.BATCH_ITEM__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case IssuancePackage.BATCH_ITEM__STATE:
				return state != STATE_EDEFAULT;
			case IssuancePackage.BATCH_ITEM__ATTEMPT:
				return attempt != ATTEMPT_EDEFAULT;
			case IssuancePackage.BATCH_ITEM__CHIP_ID:
				return CHIP_ID_EDEFAULT == null ? chipId != null : !CHIP_ID_EDEFAULT.equals(chipId);
			case IssuancePackage.BATCH_ITEM__DESTINATION:
				return DESTINATION_EDEFAULT == null ? destination != null : !DESTINATION_EDEFAULT.equals(destination);
			case IssuancePackage.BATCH_ITEM__FAILURE:
				return FAILURE_EDEFAULT == null ? failure != null : !FAILURE_EDEFAULT.equals(failure);
			case IssuancePackage.BATCH_ITEM__FACE_HASH:
				return FACE_HASH_EDEFAULT == null ? faceHash != null : !FACE_HASH_EDEFAULT.equals(faceHash);
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
		result.append(" (batch: ");
		result.append(batch);
		result.append(", place: ");
		result.append(place);
		result.append(", placeKey: ");
		result.append(placeKey);
		result.append(", application: ");
		result.append(application);
		result.append(", credential: ");
		result.append(credential);
		result.append(", number: ");
		result.append(number);
		result.append(", state: ");
		result.append(state);
		result.append(", attempt: ");
		result.append(attempt);
		result.append(", chipId: ");
		result.append(chipId);
		result.append(", destination: ");
		result.append(destination);
		result.append(", failure: ");
		result.append(failure);
		result.append(", faceHash: ");
		result.append(faceHash);
		result.append(')');
		return result.toString();
	}

} //BatchItemImpl

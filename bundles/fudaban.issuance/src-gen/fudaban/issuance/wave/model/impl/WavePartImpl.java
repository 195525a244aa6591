/**
 */
package fudaban.issuance.wave.model.impl;

import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WavePackage;
import fudaban.issuance.wave.model.WavePart;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Part</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.wave.model.impl.WavePartImpl#getWave <em>Wave</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WavePartImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WavePartImpl#getPlaceKey <em>Place Key</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WavePartImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WavePartImpl#getNumbers <em>Numbers</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WavePartImpl#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WavePartImpl#getSkipped <em>Skipped</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WavePartImpl#getDone <em>Done</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WavePartImpl#getRequest <em>Request</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.impl.WavePartImpl#getEnded <em>Ended</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WavePartImpl extends RecordImpl implements WavePart {
	/**
	 * The default value of the '{@link #getWave() <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWave()
	 * @generated
	 * @ordered
	 */
	protected static final String WAVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWave() <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWave()
	 * @generated
	 * @ordered
	 */
	protected String wave = WAVE_EDEFAULT;

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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final PartState STATE_EDEFAULT = PartState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected PartState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumbers() <em>Numbers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbers()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumbers() <em>Numbers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbers()
	 * @generated
	 * @ordered
	 */
	protected String numbers = NUMBERS_EDEFAULT;

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
	 * The default value of the '{@link #getSkipped() <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkipped()
	 * @generated
	 * @ordered
	 */
	protected static final String SKIPPED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSkipped() <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkipped()
	 * @generated
	 * @ordered
	 */
	protected String skipped = SKIPPED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected static final int DONE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected int done = DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequest() <em>Request</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequest()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequest() <em>Request</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequest()
	 * @generated
	 * @ordered
	 */
	protected String request = REQUEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected Instant ended = ENDED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WavePartImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WavePackage.Literals.WAVE_PART;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWave() {
		return wave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWave(String newWave) {
		String oldWave = wave;
		wave = newWave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE_PART__WAVE, oldWave, wave));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE_PART__PLACE, oldPlace, place));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE_PART__PLACE_KEY, oldPlaceKey, placeKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(PartState newState) {
		PartState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE_PART__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumbers() {
		return numbers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumbers(String newNumbers) {
		String oldNumbers = numbers;
		numbers = newNumbers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE_PART__NUMBERS, oldNumbers, numbers));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE_PART__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSkipped() {
		return skipped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkipped(String newSkipped) {
		String oldSkipped = skipped;
		skipped = newSkipped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE_PART__SKIPPED, oldSkipped, skipped));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(int newDone) {
		int oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE_PART__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequest() {
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequest(String newRequest) {
		String oldRequest = request;
		request = newRequest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE_PART__REQUEST, oldRequest, request));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnded() {
		return ended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnded(Instant newEnded) {
		Instant oldEnded = ended;
		ended = newEnded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WavePackage.WAVE_PART__ENDED, oldEnded, ended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case WavePackage.WAVE_PART__WAVE:
				return getWave();
			case WavePackage.WAVE_PART__PLACE:
				return getPlace();
			case WavePackage.WAVE_PART__PLACE_KEY:
				return getPlaceKey();
			case WavePackage.WAVE_PART__STATE:
				return getState();
			case WavePackage.WAVE_PART__NUMBERS:
				return getNumbers();
			case WavePackage.WAVE_PART__SIZE:
				return getSize();
			case WavePackage.WAVE_PART__SKIPPED:
				return getSkipped();
			case WavePackage.WAVE_PART__DONE:
				return getDone();
			case WavePackage.WAVE_PART__REQUEST:
				return getRequest();
			case WavePackage.WAVE_PART__ENDED:
				return getEnded();
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
			case WavePackage.WAVE_PART__WAVE:
				setWave((String)newValue);
				return;
			case WavePackage.WAVE_PART__PLACE:
				setPlace((Integer)newValue);
				return;
			case WavePackage.WAVE_PART__PLACE_KEY:
				setPlaceKey((String)newValue);
				return;
			case WavePackage.WAVE_PART__STATE:
				setState((PartState)newValue);
				return;
			case WavePackage.WAVE_PART__NUMBERS:
				setNumbers((String)newValue);
				return;
			case WavePackage.WAVE_PART__SIZE:
				setSize((Integer)newValue);
				return;
			case WavePackage.WAVE_PART__SKIPPED:
				setSkipped((String)newValue);
				return;
			case WavePackage.WAVE_PART__DONE:
				setDone((Integer)newValue);
				return;
			case WavePackage.WAVE_PART__REQUEST:
				setRequest((String)newValue);
				return;
			case WavePackage.WAVE_PART__ENDED:
				setEnded((Instant)newValue);
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
			case WavePackage.WAVE_PART__WAVE:
				setWave(WAVE_EDEFAULT);
				return;
			case WavePackage.WAVE_PART__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case WavePackage.WAVE_PART__PLACE_KEY:
				setPlaceKey(PLACE_KEY_EDEFAULT);
				return;
			case WavePackage.WAVE_PART__STATE:
				setState(STATE_EDEFAULT);
				return;
			case WavePackage.WAVE_PART__NUMBERS:
				setNumbers(NUMBERS_EDEFAULT);
				return;
			case WavePackage.WAVE_PART__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case WavePackage.WAVE_PART__SKIPPED:
				setSkipped(SKIPPED_EDEFAULT);
				return;
			case WavePackage.WAVE_PART__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case WavePackage.WAVE_PART__REQUEST:
				setRequest(REQUEST_EDEFAULT);
				return;
			case WavePackage.WAVE_PART__ENDED:
				setEnded(ENDED_EDEFAULT);
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
			case WavePackage.WAVE_PART__WAVE:
				return WAVE_EDEFAULT == null ? wave != null : !WAVE_EDEFAULT.equals(wave);
			case WavePackage.WAVE_PART__PLACE:
				return place != PLACE_EDEFAULT;
			case WavePackage.WAVE_PART__PLACE_KEY:
				return PLACE_KEY_EDEFAULT == null ? placeKey != null : !PLACE_KEY_EDEFAULT.equals(placeKey);
			case WavePackage.WAVE_PART__STATE:
				return state != STATE_EDEFAULT;
			case WavePackage.WAVE_PART__NUMBERS:
				return NUMBERS_EDEFAULT == null ? numbers != null : !NUMBERS_EDEFAULT.equals(numbers);
			case WavePackage.WAVE_PART__SIZE:
				return size != SIZE_EDEFAULT;
			case WavePackage.WAVE_PART__SKIPPED:
				return SKIPPED_EDEFAULT == null ? skipped != null : !SKIPPED_EDEFAULT.equals(skipped);
			case WavePackage.WAVE_PART__DONE:
				return done != DONE_EDEFAULT;
			case WavePackage.WAVE_PART__REQUEST:
				return REQUEST_EDEFAULT == null ? request != null : !REQUEST_EDEFAULT.equals(request);
			case WavePackage.WAVE_PART__ENDED:
				return ENDED_EDEFAULT == null ? ended != null : !ENDED_EDEFAULT.equals(ended);
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
		result.append(" (wave: ");
		result.append(wave);
		result.append(", place: ");
		result.append(place);
		result.append(", placeKey: ");
		result.append(placeKey);
		result.append(", state: ");
		result.append(state);
		result.append(", numbers: ");
		result.append(numbers);
		result.append(", size: ");
		result.append(size);
		result.append(", skipped: ");
		result.append(skipped);
		result.append(", done: ");
		result.append(done);
		result.append(", request: ");
		result.append(request);
		result.append(", ended: ");
		result.append(ended);
		result.append(')');
		return result.toString();
	}

} //WavePartImpl

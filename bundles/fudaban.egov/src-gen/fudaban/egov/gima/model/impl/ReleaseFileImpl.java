/**
 */
package fudaban.egov.gima.model.impl;

import fudaban.egov.gima.model.FileKind;
import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.GimaPackage;
import fudaban.egov.gima.model.ReleaseFile;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Release File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getRelease <em>Release</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getBytes <em>Bytes</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getHash <em>Hash</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getFirstPlace <em>First Place</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getLastPlace <em>Last Place</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getResultHash <em>Result Hash</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getBuilt <em>Built</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseFileImpl#getReleased <em>Released</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReleaseFileImpl extends RecordImpl implements ReleaseFile {
	/**
	 * The default value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected static final String RELEASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected String release = RELEASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FileKind KIND_EDEFAULT = FileKind.UPDATE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FileKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final FileState STATE_EDEFAULT = FileState.BUILT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected FileState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected static final int LINES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected int lines = LINES_EDEFAULT;

	/**
	 * The default value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytes()
	 * @generated
	 * @ordered
	 */
	protected long bytes = BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected static final String HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected String hash = HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstPlace() <em>First Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstPlace()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_PLACE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstPlace() <em>First Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstPlace()
	 * @generated
	 * @ordered
	 */
	protected int firstPlace = FIRST_PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastPlace() <em>Last Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastPlace()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_PLACE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLastPlace() <em>Last Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastPlace()
	 * @generated
	 * @ordered
	 */
	protected int lastPlace = LAST_PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResultHash() <em>Result Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultHash()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResultHash() <em>Result Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultHash()
	 * @generated
	 * @ordered
	 */
	protected String resultHash = RESULT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuilt() <em>Built</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuilt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant BUILT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuilt() <em>Built</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuilt()
	 * @generated
	 * @ordered
	 */
	protected Instant built = BUILT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReleased() <em>Released</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleased()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RELEASED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReleased() <em>Released</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleased()
	 * @generated
	 * @ordered
	 */
	protected Instant released = RELEASED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReleaseFileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GimaPackage.Literals.RELEASE_FILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelease() {
		return release;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelease(String newRelease) {
		String oldRelease = release;
		release = newRelease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__RELEASE, oldRelease, release));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FileKind newKind) {
		FileKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__KEY, oldKey, key));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(FileState newState) {
		FileState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLines() {
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLines(int newLines) {
		int oldLines = lines;
		lines = newLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__LINES, oldLines, lines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBytes() {
		return bytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBytes(long newBytes) {
		long oldBytes = bytes;
		bytes = newBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__BYTES, oldBytes, bytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHash() {
		return hash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHash(String newHash) {
		String oldHash = hash;
		hash = newHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__HASH, oldHash, hash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstPlace() {
		return firstPlace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstPlace(int newFirstPlace) {
		int oldFirstPlace = firstPlace;
		firstPlace = newFirstPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__FIRST_PLACE, oldFirstPlace, firstPlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastPlace() {
		return lastPlace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastPlace(int newLastPlace) {
		int oldLastPlace = lastPlace;
		lastPlace = newLastPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__LAST_PLACE, oldLastPlace, lastPlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResultHash() {
		return resultHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResultHash(String newResultHash) {
		String oldResultHash = resultHash;
		resultHash = newResultHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__RESULT_HASH, oldResultHash, resultHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getBuilt() {
		return built;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuilt(Instant newBuilt) {
		Instant oldBuilt = built;
		built = newBuilt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__BUILT, oldBuilt, built));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReleased() {
		return released;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReleased(Instant newReleased) {
		Instant oldReleased = released;
		released = newReleased;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_FILE__RELEASED, oldReleased, released));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GimaPackage.RELEASE_FILE__RELEASE:
				return getRelease();
			case GimaPackage.RELEASE_FILE__KIND:
				return getKind();
			case GimaPackage.RELEASE_FILE__NUMBER:
				return getNumber();
			case GimaPackage.RELEASE_FILE__KEY:
				return getKey();
			case GimaPackage.RELEASE_FILE__NAME:
				return getName();
			case GimaPackage.RELEASE_FILE__STATE:
				return getState();
			case GimaPackage.RELEASE_FILE__LINES:
				return getLines();
			case GimaPackage.RELEASE_FILE__BYTES:
				return getBytes();
			case GimaPackage.RELEASE_FILE__HASH:
				return getHash();
			case GimaPackage.RELEASE_FILE__FIRST_PLACE:
				return getFirstPlace();
			case GimaPackage.RELEASE_FILE__LAST_PLACE:
				return getLastPlace();
			case GimaPackage.RELEASE_FILE__RESULT_HASH:
				return getResultHash();
			case GimaPackage.RELEASE_FILE__BUILT:
				return getBuilt();
			case GimaPackage.RELEASE_FILE__RELEASED:
				return getReleased();
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
			case GimaPackage.RELEASE_FILE__RELEASE:
				setRelease((String)newValue);
				return;
			case GimaPackage.RELEASE_FILE__KIND:
				setKind((FileKind)newValue);
				return;
			case GimaPackage.RELEASE_FILE__NUMBER:
				setNumber((Integer)newValue);
				return;
			case GimaPackage.RELEASE_FILE__KEY:
				setKey((String)newValue);
				return;
			case GimaPackage.RELEASE_FILE__NAME:
				setName((String)newValue);
				return;
			case GimaPackage.RELEASE_FILE__STATE:
				setState((FileState)newValue);
				return;
			case GimaPackage.RELEASE_FILE__LINES:
				setLines((Integer)newValue);
				return;
			case GimaPackage.RELEASE_FILE__BYTES:
				setBytes((Long)newValue);
				return;
			case GimaPackage.RELEASE_FILE__HASH:
				setHash((String)newValue);
				return;
			case GimaPackage.RELEASE_FILE__FIRST_PLACE:
				setFirstPlace((Integer)newValue);
				return;
			case GimaPackage.RELEASE_FILE__LAST_PLACE:
				setLastPlace((Integer)newValue);
				return;
			case GimaPackage.RELEASE_FILE__RESULT_HASH:
				setResultHash((String)newValue);
				return;
			case GimaPackage.RELEASE_FILE__BUILT:
				setBuilt((Instant)newValue);
				return;
			case GimaPackage.RELEASE_FILE__RELEASED:
				setReleased((Instant)newValue);
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
			case GimaPackage.RELEASE_FILE__RELEASE:
				setRelease(RELEASE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__LINES:
				setLines(LINES_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__BYTES:
				setBytes(BYTES_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__HASH:
				setHash(HASH_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__FIRST_PLACE:
				setFirstPlace(FIRST_PLACE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__LAST_PLACE:
				setLastPlace(LAST_PLACE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__RESULT_HASH:
				setResultHash(RESULT_HASH_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__BUILT:
				setBuilt(BUILT_EDEFAULT);
				return;
			case GimaPackage.RELEASE_FILE__RELEASED:
				setReleased(RELEASED_EDEFAULT);
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
			case GimaPackage.RELEASE_FILE__RELEASE:
				return RELEASE_EDEFAULT == null ? release != null : !RELEASE_EDEFAULT.equals(release);
			case GimaPackage.RELEASE_FILE__KIND:
				return kind != KIND_EDEFAULT;
			case GimaPackage.RELEASE_FILE__NUMBER:
				return number != NUMBER_EDEFAULT;
			case GimaPackage.RELEASE_FILE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case GimaPackage.RELEASE_FILE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case GimaPackage.RELEASE_FILE__STATE:
				return state != STATE_EDEFAULT;
			case GimaPackage.RELEASE_FILE__LINES:
				return lines != LINES_EDEFAULT;
			case GimaPackage.RELEASE_FILE__BYTES:
				return bytes != BYTES_EDEFAULT;
			case GimaPackage.RELEASE_FILE__HASH:
				return HASH_EDEFAULT == null ? hash != null : !HASH_EDEFAULT.equals(hash);
			case GimaPackage.RELEASE_FILE__FIRST_PLACE:
				return firstPlace != FIRST_PLACE_EDEFAULT;
			case GimaPackage.RELEASE_FILE__LAST_PLACE:
				return lastPlace != LAST_PLACE_EDEFAULT;
			case GimaPackage.RELEASE_FILE__RESULT_HASH:
				return RESULT_HASH_EDEFAULT == null ? resultHash != null : !RESULT_HASH_EDEFAULT.equals(resultHash);
			case GimaPackage.RELEASE_FILE__BUILT:
				return BUILT_EDEFAULT == null ? built != null : !BUILT_EDEFAULT.equals(built);
			case GimaPackage.RELEASE_FILE__RELEASED:
				return RELEASED_EDEFAULT == null ? released != null : !RELEASED_EDEFAULT.equals(released);
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
		result.append(" (release: ");
		result.append(release);
		result.append(", kind: ");
		result.append(kind);
		result.append(", number: ");
		result.append(number);
		result.append(", key: ");
		result.append(key);
		result.append(", name: ");
		result.append(name);
		result.append(", state: ");
		result.append(state);
		result.append(", lines: ");
		result.append(lines);
		result.append(", bytes: ");
		result.append(bytes);
		result.append(", hash: ");
		result.append(hash);
		result.append(", firstPlace: ");
		result.append(firstPlace);
		result.append(", lastPlace: ");
		result.append(lastPlace);
		result.append(", resultHash: ");
		result.append(resultHash);
		result.append(", built: ");
		result.append(built);
		result.append(", released: ");
		result.append(released);
		result.append(')');
		return result.toString();
	}

} //ReleaseFileImpl

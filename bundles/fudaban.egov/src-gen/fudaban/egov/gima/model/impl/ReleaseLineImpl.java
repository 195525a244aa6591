/**
 */
package fudaban.egov.gima.model.impl;

import fudaban.egov.gima.model.GimaPackage;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.ReleaseLine;

import fudaban.model.impl.RecordImpl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Release Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getRelease <em>Release</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getPlaceKey <em>Place Key</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getUserId <em>User Id</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getKana <em>Kana</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#isConflict <em>Conflict</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getAfter <em>After</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getFileNumber <em>File Number</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getLineNumber <em>Line Number</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getResultCode <em>Result Code</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseLineImpl#getResultText <em>Result Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReleaseLineImpl extends RecordImpl implements ReleaseLine {
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
	 * The default value of the '{@link #getUserId() <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserId()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUserId() <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserId()
	 * @generated
	 * @ordered
	 */
	protected String userId = USER_ID_EDEFAULT;

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
	 * The default value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected String displayName = DISPLAY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKana() <em>Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKana()
	 * @generated
	 * @ordered
	 */
	protected static final String KANA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKana() <em>Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKana()
	 * @generated
	 * @ordered
	 */
	protected String kana = KANA_EDEFAULT;

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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LineKind KIND_EDEFAULT = LineKind.ADD;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LineKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final LineState STATE_EDEFAULT = LineState.PROPOSED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected LineState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isConflict() <em>Conflict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConflict()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFLICT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConflict() <em>Conflict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConflict()
	 * @generated
	 * @ordered
	 */
	protected boolean conflict = CONFLICT_EDEFAULT;

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
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected String after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected static final String FOUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected String found = FOUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

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
	 * The default value of the '{@link #getFileNumber() <em>File Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int FILE_NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFileNumber() <em>File Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileNumber()
	 * @generated
	 * @ordered
	 */
	protected int fileNumber = FILE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLineNumber() <em>Line Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int LINE_NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLineNumber() <em>Line Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineNumber()
	 * @generated
	 * @ordered
	 */
	protected int lineNumber = LINE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getResultCode() <em>Result Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultCode()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResultCode() <em>Result Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultCode()
	 * @generated
	 * @ordered
	 */
	protected String resultCode = RESULT_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResultText() <em>Result Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultText()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResultText() <em>Result Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultText()
	 * @generated
	 * @ordered
	 */
	protected String resultText = RESULT_TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReleaseLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GimaPackage.Literals.RELEASE_LINE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__RELEASE, oldRelease, release));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__PLACE, oldPlace, place));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__PLACE_KEY, oldPlaceKey, placeKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUserId() {
		return userId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUserId(String newUserId) {
		String oldUserId = userId;
		userId = newUserId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__USER_ID, oldUserId, userId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplayName() {
		return displayName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayName(String newDisplayName) {
		String oldDisplayName = displayName;
		displayName = newDisplayName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__DISPLAY_NAME, oldDisplayName, displayName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKana() {
		return kana;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKana(String newKana) {
		String oldKana = kana;
		kana = newKana;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__KANA, oldKana, kana));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__UNIT_NAME, oldUnitName, unitName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LineKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LineKind newKind) {
		LineKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LineState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(LineState newState) {
		LineState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConflict() {
		return conflict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConflict(boolean newConflict) {
		boolean oldConflict = conflict;
		conflict = newConflict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__CONFLICT, oldConflict, conflict));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(String newAfter) {
		String oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFound() {
		return found;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFound(String newFound) {
		String oldFound = found;
		found = newFound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__FOUND, oldFound, found));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause) {
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__CAUSE, oldCause, cause));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFileNumber() {
		return fileNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileNumber(int newFileNumber) {
		int oldFileNumber = fileNumber;
		fileNumber = newFileNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__FILE_NUMBER, oldFileNumber, fileNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLineNumber() {
		return lineNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLineNumber(int newLineNumber) {
		int oldLineNumber = lineNumber;
		lineNumber = newLineNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__LINE_NUMBER, oldLineNumber, lineNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResultCode() {
		return resultCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResultCode(String newResultCode) {
		String oldResultCode = resultCode;
		resultCode = newResultCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__RESULT_CODE, oldResultCode, resultCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResultText() {
		return resultText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResultText(String newResultText) {
		String oldResultText = resultText;
		resultText = newResultText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE_LINE__RESULT_TEXT, oldResultText, resultText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GimaPackage.RELEASE_LINE__RELEASE:
				return getRelease();
			case GimaPackage.RELEASE_LINE__PLACE:
				return getPlace();
			case GimaPackage.RELEASE_LINE__PLACE_KEY:
				return getPlaceKey();
			case GimaPackage.RELEASE_LINE__USER_ID:
				return getUserId();
			case GimaPackage.RELEASE_LINE__PERSON:
				return getPerson();
			case GimaPackage.RELEASE_LINE__DISPLAY_NAME:
				return getDisplayName();
			case GimaPackage.RELEASE_LINE__KANA:
				return getKana();
			case GimaPackage.RELEASE_LINE__UNIT_NAME:
				return getUnitName();
			case GimaPackage.RELEASE_LINE__KIND:
				return getKind();
			case GimaPackage.RELEASE_LINE__STATE:
				return getState();
			case GimaPackage.RELEASE_LINE__CONFLICT:
				return isConflict();
			case GimaPackage.RELEASE_LINE__BEFORE:
				return getBefore();
			case GimaPackage.RELEASE_LINE__AFTER:
				return getAfter();
			case GimaPackage.RELEASE_LINE__FOUND:
				return getFound();
			case GimaPackage.RELEASE_LINE__CAUSE:
				return getCause();
			case GimaPackage.RELEASE_LINE__REASON:
				return getReason();
			case GimaPackage.RELEASE_LINE__FILE_NUMBER:
				return getFileNumber();
			case GimaPackage.RELEASE_LINE__LINE_NUMBER:
				return getLineNumber();
			case GimaPackage.RELEASE_LINE__RESULT_CODE:
				return getResultCode();
			case GimaPackage.RELEASE_LINE__RESULT_TEXT:
				return getResultText();
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
			case GimaPackage.RELEASE_LINE__RELEASE:
				setRelease((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__PLACE:
				setPlace((Integer)newValue);
				return;
			case GimaPackage.RELEASE_LINE__PLACE_KEY:
				setPlaceKey((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__USER_ID:
				setUserId((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__PERSON:
				setPerson((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__KANA:
				setKana((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__KIND:
				setKind((LineKind)newValue);
				return;
			case GimaPackage.RELEASE_LINE__STATE:
				setState((LineState)newValue);
				return;
			case GimaPackage.RELEASE_LINE__CONFLICT:
				setConflict((Boolean)newValue);
				return;
			case GimaPackage.RELEASE_LINE__BEFORE:
				setBefore((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__AFTER:
				setAfter((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__FOUND:
				setFound((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__CAUSE:
				setCause((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__REASON:
				setReason((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__FILE_NUMBER:
				setFileNumber((Integer)newValue);
				return;
			case GimaPackage.RELEASE_LINE__LINE_NUMBER:
				setLineNumber((Integer)newValue);
				return;
			case GimaPackage.RELEASE_LINE__RESULT_CODE:
				setResultCode((String)newValue);
				return;
			case GimaPackage.RELEASE_LINE__RESULT_TEXT:
				setResultText((String)newValue);
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
			case GimaPackage.RELEASE_LINE__RELEASE:
				setRelease(RELEASE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__PLACE_KEY:
				setPlaceKey(PLACE_KEY_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__USER_ID:
				setUserId(USER_ID_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__KANA:
				setKana(KANA_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__CONFLICT:
				setConflict(CONFLICT_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__FOUND:
				setFound(FOUND_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__FILE_NUMBER:
				setFileNumber(FILE_NUMBER_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__LINE_NUMBER:
				setLineNumber(LINE_NUMBER_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__RESULT_CODE:
				setResultCode(RESULT_CODE_EDEFAULT);
				return;
			case GimaPackage.RELEASE_LINE__RESULT_TEXT:
				setResultText(RESULT_TEXT_EDEFAULT);
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
			case GimaPackage.RELEASE_LINE__RELEASE:
				return RELEASE_EDEFAULT == null ? release != null : !RELEASE_EDEFAULT.equals(release);
			case GimaPackage.RELEASE_LINE__PLACE:
				return place != PLACE_EDEFAULT;
			case GimaPackage.RELEASE_LINE__PLACE_KEY:
				return PLACE_KEY_EDEFAULT == null ? placeKey != null : !PLACE_KEY_EDEFAULT.equals(placeKey);
			case GimaPackage.RELEASE_LINE__USER_ID:
				return USER_ID_EDEFAULT == null ? userId != null : !USER_ID_EDEFAULT.equals(userId);
			case GimaPackage.RELEASE_LINE__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case GimaPackage.RELEASE_LINE__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case GimaPackage.RELEASE_LINE__KANA:
				return KANA_EDEFAULT == null ? kana != null : !KANA_EDEFAULT.equals(kana);
			case GimaPackage.RELEASE_LINE__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case GimaPackage.RELEASE_LINE__KIND:
				return kind != KIND_EDEFAULT;
			case GimaPackage.RELEASE_LINE__STATE:
				return state != STATE_EDEFAULT;
			case GimaPackage.RELEASE_LINE__CONFLICT:
				return conflict != CONFLICT_EDEFAULT;
			case GimaPackage.RELEASE_LINE__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case GimaPackage.RELEASE_LINE__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case GimaPackage.RELEASE_LINE__FOUND:
				return FOUND_EDEFAULT == null ? found != null : !FOUND_EDEFAULT.equals(found);
			case GimaPackage.RELEASE_LINE__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case GimaPackage.RELEASE_LINE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case GimaPackage.RELEASE_LINE__FILE_NUMBER:
				return fileNumber != FILE_NUMBER_EDEFAULT;
			case GimaPackage.RELEASE_LINE__LINE_NUMBER:
				return lineNumber != LINE_NUMBER_EDEFAULT;
			case GimaPackage.RELEASE_LINE__RESULT_CODE:
				return RESULT_CODE_EDEFAULT == null ? resultCode != null : !RESULT_CODE_EDEFAULT.equals(resultCode);
			case GimaPackage.RELEASE_LINE__RESULT_TEXT:
				return RESULT_TEXT_EDEFAULT == null ? resultText != null : !RESULT_TEXT_EDEFAULT.equals(resultText);
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
		result.append(", place: ");
		result.append(place);
		result.append(", placeKey: ");
		result.append(placeKey);
		result.append(", userId: ");
		result.append(userId);
		result.append(", person: ");
		result.append(person);
		result.append(", displayName: ");
		result.append(displayName);
		result.append(", kana: ");
		result.append(kana);
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", conflict: ");
		result.append(conflict);
		result.append(", before: ");
		result.append(before);
		result.append(", after: ");
		result.append(after);
		result.append(", found: ");
		result.append(found);
		result.append(", cause: ");
		result.append(cause);
		result.append(", reason: ");
		result.append(reason);
		result.append(", fileNumber: ");
		result.append(fileNumber);
		result.append(", lineNumber: ");
		result.append(lineNumber);
		result.append(", resultCode: ");
		result.append(resultCode);
		result.append(", resultText: ");
		result.append(resultText);
		result.append(')');
		return result.toString();
	}

} //ReleaseLineImpl

/**
 */
package fudaban.egov.gima.model.impl;

import fudaban.egov.gima.model.GimaPackage;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseKind;
import fudaban.egov.gima.model.ReleaseState;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Release</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getCutOff <em>Cut Off</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getOpened <em>Opened</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getClosed <em>Closed</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getUndoes <em>Undoes</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getExportHash <em>Export Hash</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getUsers <em>Users</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getUnchanged <em>Unchanged</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getAdditions <em>Additions</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getDeletions <em>Deletions</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getAdoptions <em>Adoptions</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getExceeded <em>Exceeded</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getExceededReason <em>Exceeded Reason</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getWithdrawnReason <em>Withdrawn Reason</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getFolder <em>Folder</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getSent <em>Sent</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getAccepted <em>Accepted</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.impl.ReleaseImpl#getFailed <em>Failed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReleaseImpl extends RecordImpl implements Release {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ReleaseKind KIND_EDEFAULT = ReleaseKind.UPDATE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ReleaseKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReleaseState STATE_EDEFAULT = ReleaseState.PREPARING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReleaseState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getCutOff() <em>Cut Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCutOff()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CUT_OFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCutOff() <em>Cut Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCutOff()
	 * @generated
	 * @ordered
	 */
	protected Instant cutOff = CUT_OFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpened() <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpened()
	 * @generated
	 * @ordered
	 */
	protected static final Instant OPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpened() <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpened()
	 * @generated
	 * @ordered
	 */
	protected Instant opened = OPENED_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CLOSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected Instant closed = CLOSED_EDEFAULT;

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
	 * The default value of the '{@link #getExportHash() <em>Export Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExportHash()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPORT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExportHash() <em>Export Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExportHash()
	 * @generated
	 * @ordered
	 */
	protected String exportHash = EXPORT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsers() <em>Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsers()
	 * @generated
	 * @ordered
	 */
	protected static final int USERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUsers() <em>Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsers()
	 * @generated
	 * @ordered
	 */
	protected int users = USERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnchanged() <em>Unchanged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnchanged()
	 * @generated
	 * @ordered
	 */
	protected static final int UNCHANGED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUnchanged() <em>Unchanged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnchanged()
	 * @generated
	 * @ordered
	 */
	protected int unchanged = UNCHANGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdditions() <em>Additions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditions()
	 * @generated
	 * @ordered
	 */
	protected static final int ADDITIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAdditions() <em>Additions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditions()
	 * @generated
	 * @ordered
	 */
	protected int additions = ADDITIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getChanges() <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected static final int CHANGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected int changes = CHANGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeletions() <em>Deletions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeletions()
	 * @generated
	 * @ordered
	 */
	protected static final int DELETIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDeletions() <em>Deletions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeletions()
	 * @generated
	 * @ordered
	 */
	protected int deletions = DELETIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdoptions() <em>Adoptions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdoptions()
	 * @generated
	 * @ordered
	 */
	protected static final int ADOPTIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAdoptions() <em>Adoptions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdoptions()
	 * @generated
	 * @ordered
	 */
	protected int adoptions = ADOPTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getExceeded() <em>Exceeded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExceeded()
	 * @generated
	 * @ordered
	 */
	protected static final String EXCEEDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExceeded() <em>Exceeded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExceeded()
	 * @generated
	 * @ordered
	 */
	protected String exceeded = EXCEEDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getExceededReason() <em>Exceeded Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExceededReason()
	 * @generated
	 * @ordered
	 */
	protected static final String EXCEEDED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExceededReason() <em>Exceeded Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExceededReason()
	 * @generated
	 * @ordered
	 */
	protected String exceededReason = EXCEEDED_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawnReason() <em>Withdrawn Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnReason()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHDRAWN_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnReason() <em>Withdrawn Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnReason()
	 * @generated
	 * @ordered
	 */
	protected String withdrawnReason = WITHDRAWN_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected static final String FOLDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected String folder = FOLDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSent() <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSent()
	 * @generated
	 * @ordered
	 */
	protected static final int SENT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSent() <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSent()
	 * @generated
	 * @ordered
	 */
	protected int sent = SENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccepted()
	 * @generated
	 * @ordered
	 */
	protected static final int ACCEPTED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccepted()
	 * @generated
	 * @ordered
	 */
	protected int accepted = ACCEPTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFailed() <em>Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailed()
	 * @generated
	 * @ordered
	 */
	protected static final int FAILED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFailed() <em>Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailed()
	 * @generated
	 * @ordered
	 */
	protected int failed = FAILED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReleaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GimaPackage.Literals.RELEASE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReleaseKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ReleaseKind newKind) {
		ReleaseKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReleaseState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReleaseState newState) {
		ReleaseState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__EFFECTIVE_ON, oldEffectiveOn, effectiveOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCutOff() {
		return cutOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCutOff(Instant newCutOff) {
		Instant oldCutOff = cutOff;
		cutOff = newCutOff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__CUT_OFF, oldCutOff, cutOff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getOpened() {
		return opened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpened(Instant newOpened) {
		Instant oldOpened = opened;
		opened = newOpened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__OPENED, oldOpened, opened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(Instant newClosed) {
		Instant oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__CLOSED, oldClosed, closed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__UNDOES, oldUndoes, undoes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExportHash() {
		return exportHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExportHash(String newExportHash) {
		String oldExportHash = exportHash;
		exportHash = newExportHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__EXPORT_HASH, oldExportHash, exportHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUsers() {
		return users;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsers(int newUsers) {
		int oldUsers = users;
		users = newUsers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__USERS, oldUsers, users));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUnchanged() {
		return unchanged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnchanged(int newUnchanged) {
		int oldUnchanged = unchanged;
		unchanged = newUnchanged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__UNCHANGED, oldUnchanged, unchanged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAdditions() {
		return additions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdditions(int newAdditions) {
		int oldAdditions = additions;
		additions = newAdditions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__ADDITIONS, oldAdditions, additions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChanges() {
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChanges(int newChanges) {
		int oldChanges = changes;
		changes = newChanges;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__CHANGES, oldChanges, changes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDeletions() {
		return deletions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeletions(int newDeletions) {
		int oldDeletions = deletions;
		deletions = newDeletions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__DELETIONS, oldDeletions, deletions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAdoptions() {
		return adoptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdoptions(int newAdoptions) {
		int oldAdoptions = adoptions;
		adoptions = newAdoptions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__ADOPTIONS, oldAdoptions, adoptions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExceeded() {
		return exceeded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExceeded(String newExceeded) {
		String oldExceeded = exceeded;
		exceeded = newExceeded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__EXCEEDED, oldExceeded, exceeded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExceededReason() {
		return exceededReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExceededReason(String newExceededReason) {
		String oldExceededReason = exceededReason;
		exceededReason = newExceededReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__EXCEEDED_REASON, oldExceededReason, exceededReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithdrawnReason() {
		return withdrawnReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnReason(String newWithdrawnReason) {
		String oldWithdrawnReason = withdrawnReason;
		withdrawnReason = newWithdrawnReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__WITHDRAWN_REASON, oldWithdrawnReason, withdrawnReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFolder() {
		return folder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolder(String newFolder) {
		String oldFolder = folder;
		folder = newFolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__FOLDER, oldFolder, folder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSent() {
		return sent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSent(int newSent) {
		int oldSent = sent;
		sent = newSent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__SENT, oldSent, sent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAccepted() {
		return accepted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccepted(int newAccepted) {
		int oldAccepted = accepted;
		accepted = newAccepted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__ACCEPTED, oldAccepted, accepted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFailed() {
		return failed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailed(int newFailed) {
		int oldFailed = failed;
		failed = newFailed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GimaPackage.RELEASE__FAILED, oldFailed, failed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GimaPackage.RELEASE__NUMBER:
				return getNumber();
			case GimaPackage.RELEASE__NAME:
				return getName();
			case GimaPackage.RELEASE__KIND:
				return getKind();
			case GimaPackage.RELEASE__STATE:
				return getState();
			case GimaPackage.RELEASE__EFFECTIVE_ON:
				return getEffectiveOn();
			case GimaPackage.RELEASE__CUT_OFF:
				return getCutOff();
			case GimaPackage.RELEASE__EDITION:
				return getEdition();
			case GimaPackage.RELEASE__OPENED:
				return getOpened();
			case GimaPackage.RELEASE__CLOSED:
				return getClosed();
			case GimaPackage.RELEASE__UNDOES:
				return getUndoes();
			case GimaPackage.RELEASE__EXPORT_HASH:
				return getExportHash();
			case GimaPackage.RELEASE__USERS:
				return getUsers();
			case GimaPackage.RELEASE__UNCHANGED:
				return getUnchanged();
			case GimaPackage.RELEASE__ADDITIONS:
				return getAdditions();
			case GimaPackage.RELEASE__CHANGES:
				return getChanges();
			case GimaPackage.RELEASE__DELETIONS:
				return getDeletions();
			case GimaPackage.RELEASE__ADOPTIONS:
				return getAdoptions();
			case GimaPackage.RELEASE__EXCEEDED:
				return getExceeded();
			case GimaPackage.RELEASE__EXCEEDED_REASON:
				return getExceededReason();
			case GimaPackage.RELEASE__WITHDRAWN_REASON:
				return getWithdrawnReason();
			case GimaPackage.RELEASE__FOLDER:
				return getFolder();
			case GimaPackage.RELEASE__SENT:
				return getSent();
			case GimaPackage.RELEASE__ACCEPTED:
				return getAccepted();
			case GimaPackage.RELEASE__FAILED:
				return getFailed();
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
			case GimaPackage.RELEASE__NUMBER:
				setNumber((String)newValue);
				return;
			case GimaPackage.RELEASE__NAME:
				setName((String)newValue);
				return;
			case GimaPackage.RELEASE__KIND:
				setKind((ReleaseKind)newValue);
				return;
			case GimaPackage.RELEASE__STATE:
				setState((ReleaseState)newValue);
				return;
			case GimaPackage.RELEASE__EFFECTIVE_ON:
				setEffectiveOn((LocalDate)newValue);
				return;
			case GimaPackage.RELEASE__CUT_OFF:
				setCutOff((Instant)newValue);
				return;
			case GimaPackage.RELEASE__EDITION:
				setEdition((String)newValue);
				return;
			case GimaPackage.RELEASE__OPENED:
				setOpened((Instant)newValue);
				return;
			case GimaPackage.RELEASE__CLOSED:
				setClosed((Instant)newValue);
				return;
			case GimaPackage.RELEASE__UNDOES:
				setUndoes((String)newValue);
				return;
			case GimaPackage.RELEASE__EXPORT_HASH:
				setExportHash((String)newValue);
				return;
			case GimaPackage.RELEASE__USERS:
				setUsers((Integer)newValue);
				return;
			case GimaPackage.RELEASE__UNCHANGED:
				setUnchanged((Integer)newValue);
				return;
			case GimaPackage.RELEASE__ADDITIONS:
				setAdditions((Integer)newValue);
				return;
			case GimaPackage.RELEASE__CHANGES:
				setChanges((Integer)newValue);
				return;
			case GimaPackage.RELEASE__DELETIONS:
				setDeletions((Integer)newValue);
				return;
			case GimaPackage.RELEASE__ADOPTIONS:
				setAdoptions((Integer)newValue);
				return;
			case GimaPackage.RELEASE__EXCEEDED:
				setExceeded((String)newValue);
				return;
			case GimaPackage.RELEASE__EXCEEDED_REASON:
				setExceededReason((String)newValue);
				return;
			case GimaPackage.RELEASE__WITHDRAWN_REASON:
				setWithdrawnReason((String)newValue);
				return;
			case GimaPackage.RELEASE__FOLDER:
				setFolder((String)newValue);
				return;
			case GimaPackage.RELEASE__SENT:
				setSent((Integer)newValue);
				return;
			case GimaPackage.RELEASE__ACCEPTED:
				setAccepted((Integer)newValue);
				return;
			case GimaPackage.RELEASE__FAILED:
				setFailed((Integer)newValue);
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
			case GimaPackage.RELEASE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case GimaPackage.RELEASE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case GimaPackage.RELEASE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case GimaPackage.RELEASE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case GimaPackage.RELEASE__EFFECTIVE_ON:
				setEffectiveOn(EFFECTIVE_ON_EDEFAULT);
				return;
			case GimaPackage.RELEASE__CUT_OFF:
				setCutOff(CUT_OFF_EDEFAULT);
				return;
			case GimaPackage.RELEASE__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case GimaPackage.RELEASE__OPENED:
				setOpened(OPENED_EDEFAULT);
				return;
			case GimaPackage.RELEASE__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case GimaPackage.RELEASE__UNDOES:
				setUndoes(UNDOES_EDEFAULT);
				return;
			case GimaPackage.RELEASE__EXPORT_HASH:
				setExportHash(EXPORT_HASH_EDEFAULT);
				return;
			case GimaPackage.RELEASE__USERS:
				setUsers(USERS_EDEFAULT);
				return;
			case GimaPackage.RELEASE__UNCHANGED:
				setUnchanged(UNCHANGED_EDEFAULT);
				return;
			case GimaPackage.RELEASE__ADDITIONS:
				setAdditions(ADDITIONS_EDEFAULT);
				return;
			case GimaPackage.RELEASE__CHANGES:
				setChanges(CHANGES_EDEFAULT);
				return;
			case GimaPackage.RELEASE__DELETIONS:
				setDeletions(DELETIONS_EDEFAULT);
				return;
			case GimaPackage.RELEASE__ADOPTIONS:
				setAdoptions(ADOPTIONS_EDEFAULT);
				return;
			case GimaPackage.RELEASE__EXCEEDED:
				setExceeded(EXCEEDED_EDEFAULT);
				return;
			case GimaPackage.RELEASE__EXCEEDED_REASON:
				setExceededReason(EXCEEDED_REASON_EDEFAULT);
				return;
			case GimaPackage.RELEASE__WITHDRAWN_REASON:
				setWithdrawnReason(WITHDRAWN_REASON_EDEFAULT);
				return;
			case GimaPackage.RELEASE__FOLDER:
				setFolder(FOLDER_EDEFAULT);
				return;
			case GimaPackage.RELEASE__SENT:
				setSent(SENT_EDEFAULT);
				return;
			case GimaPackage.RELEASE__ACCEPTED:
				setAccepted(ACCEPTED_EDEFAULT);
				return;
			case GimaPackage.RELEASE__FAILED:
				setFailed(FAILED_EDEFAULT);
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
			case GimaPackage.RELEASE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case GimaPackage.RELEASE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case GimaPackage.RELEASE__KIND:
				return kind != KIND_EDEFAULT;
			case GimaPackage.RELEASE__STATE:
				return state != STATE_EDEFAULT;
			case GimaPackage.RELEASE__EFFECTIVE_ON:
				return EFFECTIVE_ON_EDEFAULT == null ? effectiveOn != null : !EFFECTIVE_ON_EDEFAULT.equals(effectiveOn);
			case GimaPackage.RELEASE__CUT_OFF:
				return CUT_OFF_EDEFAULT == null ? cutOff != null : !CUT_OFF_EDEFAULT.equals(cutOff);
			case GimaPackage.RELEASE__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case GimaPackage.RELEASE__OPENED:
				return OPENED_EDEFAULT == null ? opened != null : !OPENED_EDEFAULT.equals(opened);
			case GimaPackage.RELEASE__CLOSED:
				return CLOSED_EDEFAULT == null ? closed != null : !CLOSED_EDEFAULT.equals(closed);
			case GimaPackage.RELEASE__UNDOES:
				return UNDOES_EDEFAULT == null ? undoes != null : !UNDOES_EDEFAULT.equals(undoes);
			case GimaPackage.RELEASE__EXPORT_HASH:
				return EXPORT_HASH_EDEFAULT == null ? exportHash != null : !EXPORT_HASH_EDEFAULT.equals(exportHash);
			case GimaPackage.RELEASE__USERS:
				return users != USERS_EDEFAULT;
			case GimaPackage.RELEASE__UNCHANGED:
				return unchanged != UNCHANGED_EDEFAULT;
			case GimaPackage.RELEASE__ADDITIONS:
				return additions != ADDITIONS_EDEFAULT;
			case GimaPackage.RELEASE__CHANGES:
				return changes != CHANGES_EDEFAULT;
			case GimaPackage.RELEASE__DELETIONS:
				return deletions != DELETIONS_EDEFAULT;
			case GimaPackage.RELEASE__ADOPTIONS:
				return adoptions != ADOPTIONS_EDEFAULT;
			case GimaPackage.RELEASE__EXCEEDED:
				return EXCEEDED_EDEFAULT == null ? exceeded != null : !EXCEEDED_EDEFAULT.equals(exceeded);
			case GimaPackage.RELEASE__EXCEEDED_REASON:
				return EXCEEDED_REASON_EDEFAULT == null ? exceededReason != null : !EXCEEDED_REASON_EDEFAULT.equals(exceededReason);
			case GimaPackage.RELEASE__WITHDRAWN_REASON:
				return WITHDRAWN_REASON_EDEFAULT == null ? withdrawnReason != null : !WITHDRAWN_REASON_EDEFAULT.equals(withdrawnReason);
			case GimaPackage.RELEASE__FOLDER:
				return FOLDER_EDEFAULT == null ? folder != null : !FOLDER_EDEFAULT.equals(folder);
			case GimaPackage.RELEASE__SENT:
				return sent != SENT_EDEFAULT;
			case GimaPackage.RELEASE__ACCEPTED:
				return accepted != ACCEPTED_EDEFAULT;
			case GimaPackage.RELEASE__FAILED:
				return failed != FAILED_EDEFAULT;
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
		result.append(", name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", effectiveOn: ");
		result.append(effectiveOn);
		result.append(", cutOff: ");
		result.append(cutOff);
		result.append(", edition: ");
		result.append(edition);
		result.append(", opened: ");
		result.append(opened);
		result.append(", closed: ");
		result.append(closed);
		result.append(", undoes: ");
		result.append(undoes);
		result.append(", exportHash: ");
		result.append(exportHash);
		result.append(", users: ");
		result.append(users);
		result.append(", unchanged: ");
		result.append(unchanged);
		result.append(", additions: ");
		result.append(additions);
		result.append(", changes: ");
		result.append(changes);
		result.append(", deletions: ");
		result.append(deletions);
		result.append(", adoptions: ");
		result.append(adoptions);
		result.append(", exceeded: ");
		result.append(exceeded);
		result.append(", exceededReason: ");
		result.append(exceededReason);
		result.append(", withdrawnReason: ");
		result.append(withdrawnReason);
		result.append(", folder: ");
		result.append(folder);
		result.append(", sent: ");
		result.append(sent);
		result.append(", accepted: ");
		result.append(accepted);
		result.append(", failed: ");
		result.append(failed);
		result.append(')');
		return result.toString();
	}

} //ReleaseImpl

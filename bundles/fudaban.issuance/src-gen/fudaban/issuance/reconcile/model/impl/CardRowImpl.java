/**
 */
package fudaban.issuance.reconcile.model.impl;

import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.ReconcilePackage;
import fudaban.issuance.reconcile.model.RowState;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Card Row</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getComparison <em>Comparison</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getMending <em>Mending</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getOwn <em>Own</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getChip <em>Chip</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getCommon <em>Common</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getGate <em>Gate</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getWave <em>Wave</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getLetters <em>Letters</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.CardRowImpl#getEnded <em>Ended</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CardRowImpl extends RecordImpl implements CardRow {
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
	 * The default value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparison()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPARISON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparison()
	 * @generated
	 * @ordered
	 */
	protected String comparison = COMPARISON_EDEFAULT;

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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final Mismatch KIND_EDEFAULT = Mismatch.LETS_IN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected Mismatch kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMending() <em>Mending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMending()
	 * @generated
	 * @ordered
	 */
	protected static final Mending MENDING_EDEFAULT = Mending.SUSPEND;

	/**
	 * The cached value of the '{@link #getMending() <em>Mending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMending()
	 * @generated
	 * @ordered
	 */
	protected Mending mending = MENDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RowState STATE_EDEFAULT = RowState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RowState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwn() <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwn()
	 * @generated
	 * @ordered
	 */
	protected static final String OWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwn() <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwn()
	 * @generated
	 * @ordered
	 */
	protected String own = OWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getChip() <em>Chip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChip()
	 * @generated
	 * @ordered
	 */
	protected static final String CHIP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChip() <em>Chip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChip()
	 * @generated
	 * @ordered
	 */
	protected String chip = CHIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommon() <em>Common</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommon()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommon() <em>Common</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommon()
	 * @generated
	 * @ordered
	 */
	protected String common = COMMON_EDEFAULT;

	/**
	 * The default value of the '{@link #getGate() <em>Gate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGate()
	 * @generated
	 * @ordered
	 */
	protected static final String GATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGate() <em>Gate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGate()
	 * @generated
	 * @ordered
	 */
	protected String gate = GATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFindings() <em>Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected static final String FINDINGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected String findings = FINDINGS_EDEFAULT;

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
	 * The default value of the '{@link #getLetters() <em>Letters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetters()
	 * @generated
	 * @ordered
	 */
	protected static final String LETTERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLetters() <em>Letters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetters()
	 * @generated
	 * @ordered
	 */
	protected String letters = LETTERS_EDEFAULT;

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
	protected CardRowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReconcilePackage.Literals.CARD_ROW;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComparison() {
		return comparison;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComparison(String newComparison) {
		String oldComparison = comparison;
		comparison = newComparison;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__COMPARISON, oldComparison, comparison));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__CREDENTIAL, oldCredential, credential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mismatch getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(Mismatch newKind) {
		Mismatch oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mending getMending() {
		return mending;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMending(Mending newMending) {
		Mending oldMending = mending;
		mending = newMending == null ? MENDING_EDEFAULT : newMending;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__MENDING, oldMending, mending));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RowState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RowState newState) {
		RowState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwn() {
		return own;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwn(String newOwn) {
		String oldOwn = own;
		own = newOwn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__OWN, oldOwn, own));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChip() {
		return chip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChip(String newChip) {
		String oldChip = chip;
		chip = newChip;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__CHIP, oldChip, chip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommon() {
		return common;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommon(String newCommon) {
		String oldCommon = common;
		common = newCommon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__COMMON, oldCommon, common));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGate() {
		return gate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGate(String newGate) {
		String oldGate = gate;
		gate = newGate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__GATE, oldGate, gate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFindings() {
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFindings(String newFindings) {
		String oldFindings = findings;
		findings = newFindings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__FINDINGS, oldFindings, findings));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__REMARK, oldRemark, remark));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__WAVE, oldWave, wave));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLetters() {
		return letters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLetters(String newLetters) {
		String oldLetters = letters;
		letters = newLetters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__LETTERS, oldLetters, letters));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.CARD_ROW__ENDED, oldEnded, ended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReconcilePackage.CARD_ROW__KEY:
				return getKey();
			case ReconcilePackage.CARD_ROW__COMPARISON:
				return getComparison();
			case ReconcilePackage.CARD_ROW__NUMBER:
				return getNumber();
			case ReconcilePackage.CARD_ROW__CREDENTIAL:
				return getCredential();
			case ReconcilePackage.CARD_ROW__KIND:
				return getKind();
			case ReconcilePackage.CARD_ROW__MENDING:
				return getMending();
			case ReconcilePackage.CARD_ROW__STATE:
				return getState();
			case ReconcilePackage.CARD_ROW__OWN:
				return getOwn();
			case ReconcilePackage.CARD_ROW__CHIP:
				return getChip();
			case ReconcilePackage.CARD_ROW__COMMON:
				return getCommon();
			case ReconcilePackage.CARD_ROW__GATE:
				return getGate();
			case ReconcilePackage.CARD_ROW__FINDINGS:
				return getFindings();
			case ReconcilePackage.CARD_ROW__REMARK:
				return getRemark();
			case ReconcilePackage.CARD_ROW__WAVE:
				return getWave();
			case ReconcilePackage.CARD_ROW__LETTERS:
				return getLetters();
			case ReconcilePackage.CARD_ROW__ENDED:
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
			case ReconcilePackage.CARD_ROW__KEY:
				setKey((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__COMPARISON:
				setComparison((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__NUMBER:
				setNumber((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__KIND:
				setKind((Mismatch)newValue);
				return;
			case ReconcilePackage.CARD_ROW__MENDING:
				setMending((Mending)newValue);
				return;
			case ReconcilePackage.CARD_ROW__STATE:
				setState((RowState)newValue);
				return;
			case ReconcilePackage.CARD_ROW__OWN:
				setOwn((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__CHIP:
				setChip((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__COMMON:
				setCommon((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__GATE:
				setGate((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__FINDINGS:
				setFindings((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__REMARK:
				setRemark((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__WAVE:
				setWave((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__LETTERS:
				setLetters((String)newValue);
				return;
			case ReconcilePackage.CARD_ROW__ENDED:
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
			case ReconcilePackage.CARD_ROW__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__COMPARISON:
				setComparison(COMPARISON_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__MENDING:
				setMending(MENDING_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__OWN:
				setOwn(OWN_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__CHIP:
				setChip(CHIP_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__COMMON:
				setCommon(COMMON_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__GATE:
				setGate(GATE_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__FINDINGS:
				setFindings(FINDINGS_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__WAVE:
				setWave(WAVE_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__LETTERS:
				setLetters(LETTERS_EDEFAULT);
				return;
			case ReconcilePackage.CARD_ROW__ENDED:
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
			case ReconcilePackage.CARD_ROW__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ReconcilePackage.CARD_ROW__COMPARISON:
				return COMPARISON_EDEFAULT == null ? comparison != null : !COMPARISON_EDEFAULT.equals(comparison);
			case ReconcilePackage.CARD_ROW__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ReconcilePackage.CARD_ROW__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case ReconcilePackage.CARD_ROW__KIND:
				return kind != KIND_EDEFAULT;
			case ReconcilePackage.CARD_ROW__MENDING:
				return mending != MENDING_EDEFAULT;
			case ReconcilePackage.CARD_ROW__STATE:
				return state != STATE_EDEFAULT;
			case ReconcilePackage.CARD_ROW__OWN:
				return OWN_EDEFAULT == null ? own != null : !OWN_EDEFAULT.equals(own);
			case ReconcilePackage.CARD_ROW__CHIP:
				return CHIP_EDEFAULT == null ? chip != null : !CHIP_EDEFAULT.equals(chip);
			case ReconcilePackage.CARD_ROW__COMMON:
				return COMMON_EDEFAULT == null ? common != null : !COMMON_EDEFAULT.equals(common);
			case ReconcilePackage.CARD_ROW__GATE:
				return GATE_EDEFAULT == null ? gate != null : !GATE_EDEFAULT.equals(gate);
			case ReconcilePackage.CARD_ROW__FINDINGS:
				return FINDINGS_EDEFAULT == null ? findings != null : !FINDINGS_EDEFAULT.equals(findings);
			case ReconcilePackage.CARD_ROW__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case ReconcilePackage.CARD_ROW__WAVE:
				return WAVE_EDEFAULT == null ? wave != null : !WAVE_EDEFAULT.equals(wave);
			case ReconcilePackage.CARD_ROW__LETTERS:
				return LETTERS_EDEFAULT == null ? letters != null : !LETTERS_EDEFAULT.equals(letters);
			case ReconcilePackage.CARD_ROW__ENDED:
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
		result.append(" (key: ");
		result.append(key);
		result.append(", comparison: ");
		result.append(comparison);
		result.append(", number: ");
		result.append(number);
		result.append(", credential: ");
		result.append(credential);
		result.append(", kind: ");
		result.append(kind);
		result.append(", mending: ");
		result.append(mending);
		result.append(", state: ");
		result.append(state);
		result.append(", own: ");
		result.append(own);
		result.append(", chip: ");
		result.append(chip);
		result.append(", common: ");
		result.append(common);
		result.append(", gate: ");
		result.append(gate);
		result.append(", findings: ");
		result.append(findings);
		result.append(", remark: ");
		result.append(remark);
		result.append(", wave: ");
		result.append(wave);
		result.append(", letters: ");
		result.append(letters);
		result.append(", ended: ");
		result.append(ended);
		result.append(')');
		return result.toString();
	}

} //CardRowImpl

/**
 */
package fudaban.issuance.destroy.model.impl;

import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.destroy.model.LotState;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getOpened <em>Opened</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getClosed <em>Closed</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getWitnessAccount <em>Witness Account</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getWitness <em>Witness</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getCards <em>Cards</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getBlanks <em>Blanks</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getLastPlace <em>Last Place</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getWaiting <em>Waiting</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getListHash <em>List Hash</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DestructionLotImpl extends RecordImpl implements DestructionLot {
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
	protected static final LotState STATE_EDEFAULT = LotState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected LotState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getOperator() <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperator() <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected String operator = OPERATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getWitnessAccount() <em>Witness Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWitnessAccount()
	 * @generated
	 * @ordered
	 */
	protected static final String WITNESS_ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWitnessAccount() <em>Witness Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWitnessAccount()
	 * @generated
	 * @ordered
	 */
	protected String witnessAccount = WITNESS_ACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWitness() <em>Witness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWitness()
	 * @generated
	 * @ordered
	 */
	protected static final String WITNESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWitness() <em>Witness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWitness()
	 * @generated
	 * @ordered
	 */
	protected String witness = WITNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCards() <em>Cards</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCards()
	 * @generated
	 * @ordered
	 */
	protected static final int CARDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCards() <em>Cards</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCards()
	 * @generated
	 * @ordered
	 */
	protected int cards = CARDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlanks() <em>Blanks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlanks()
	 * @generated
	 * @ordered
	 */
	protected static final int BLANKS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBlanks() <em>Blanks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlanks()
	 * @generated
	 * @ordered
	 */
	protected int blanks = BLANKS_EDEFAULT;

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
	 * The default value of the '{@link #getWaiting() <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiting()
	 * @generated
	 * @ordered
	 */
	protected static final int WAITING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWaiting() <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiting()
	 * @generated
	 * @ordered
	 */
	protected int waiting = WAITING_EDEFAULT;

	/**
	 * The default value of the '{@link #getListHash() <em>List Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListHash()
	 * @generated
	 * @ordered
	 */
	protected static final String LIST_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getListHash() <em>List Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListHash()
	 * @generated
	 * @ordered
	 */
	protected String listHash = LIST_HASH_EDEFAULT;

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
	 * The default value of the '{@link #getPhotos() <em>Photos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected static final int PHOTOS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPhotos() <em>Photos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected int photos = PHOTOS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DestructionLotImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DestructionPackage.Literals.DESTRUCTION_LOT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LotState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(LotState newState) {
		LotState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__OPENED, oldOpened, opened));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperator() {
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperator(String newOperator) {
		String oldOperator = operator;
		operator = newOperator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWitnessAccount() {
		return witnessAccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWitnessAccount(String newWitnessAccount) {
		String oldWitnessAccount = witnessAccount;
		witnessAccount = newWitnessAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__WITNESS_ACCOUNT, oldWitnessAccount, witnessAccount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWitness() {
		return witness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWitness(String newWitness) {
		String oldWitness = witness;
		witness = newWitness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__WITNESS, oldWitness, witness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCards() {
		return cards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCards(int newCards) {
		int oldCards = cards;
		cards = newCards;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__CARDS, oldCards, cards));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBlanks() {
		return blanks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlanks(int newBlanks) {
		int oldBlanks = blanks;
		blanks = newBlanks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__BLANKS, oldBlanks, blanks));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__LAST_PLACE, oldLastPlace, lastPlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWaiting() {
		return waiting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaiting(int newWaiting) {
		int oldWaiting = waiting;
		waiting = newWaiting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__WAITING, oldWaiting, waiting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getListHash() {
		return listHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setListHash(String newListHash) {
		String oldListHash = listHash;
		listHash = newListHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__LIST_HASH, oldListHash, listHash));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPhotos() {
		return photos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhotos(int newPhotos) {
		int oldPhotos = photos;
		photos = newPhotos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DestructionPackage.DESTRUCTION_LOT__PHOTOS, oldPhotos, photos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DestructionPackage.DESTRUCTION_LOT__NUMBER:
				return getNumber();
			case DestructionPackage.DESTRUCTION_LOT__STATE:
				return getState();
			case DestructionPackage.DESTRUCTION_LOT__OPENED:
				return getOpened();
			case DestructionPackage.DESTRUCTION_LOT__CLOSED:
				return getClosed();
			case DestructionPackage.DESTRUCTION_LOT__OPERATOR:
				return getOperator();
			case DestructionPackage.DESTRUCTION_LOT__WITNESS_ACCOUNT:
				return getWitnessAccount();
			case DestructionPackage.DESTRUCTION_LOT__WITNESS:
				return getWitness();
			case DestructionPackage.DESTRUCTION_LOT__METHOD:
				return getMethod();
			case DestructionPackage.DESTRUCTION_LOT__LEVEL:
				return getLevel();
			case DestructionPackage.DESTRUCTION_LOT__CARDS:
				return getCards();
			case DestructionPackage.DESTRUCTION_LOT__BLANKS:
				return getBlanks();
			case DestructionPackage.DESTRUCTION_LOT__LAST_PLACE:
				return getLastPlace();
			case DestructionPackage.DESTRUCTION_LOT__WAITING:
				return getWaiting();
			case DestructionPackage.DESTRUCTION_LOT__LIST_HASH:
				return getListHash();
			case DestructionPackage.DESTRUCTION_LOT__REASON:
				return getReason();
			case DestructionPackage.DESTRUCTION_LOT__PHOTOS:
				return getPhotos();
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
			case DestructionPackage.DESTRUCTION_LOT__NUMBER:
				setNumber((String)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__STATE:
				setState((LotState)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__OPENED:
				setOpened((Instant)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__CLOSED:
				setClosed((Instant)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__OPERATOR:
				setOperator((String)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__WITNESS_ACCOUNT:
				setWitnessAccount((String)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__WITNESS:
				setWitness((String)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__METHOD:
				setMethod((String)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__LEVEL:
				setLevel((String)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__CARDS:
				setCards((Integer)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__BLANKS:
				setBlanks((Integer)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__LAST_PLACE:
				setLastPlace((Integer)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__WAITING:
				setWaiting((Integer)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__LIST_HASH:
				setListHash((String)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__REASON:
				setReason((String)newValue);
				return;
			case DestructionPackage.DESTRUCTION_LOT__PHOTOS:
				setPhotos((Integer)newValue);
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
			case DestructionPackage.DESTRUCTION_LOT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__OPENED:
				setOpened(OPENED_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__OPERATOR:
				setOperator(OPERATOR_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__WITNESS_ACCOUNT:
				setWitnessAccount(WITNESS_ACCOUNT_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__WITNESS:
				setWitness(WITNESS_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__CARDS:
				setCards(CARDS_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__BLANKS:
				setBlanks(BLANKS_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__LAST_PLACE:
				setLastPlace(LAST_PLACE_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__WAITING:
				setWaiting(WAITING_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__LIST_HASH:
				setListHash(LIST_HASH_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case DestructionPackage.DESTRUCTION_LOT__PHOTOS:
				setPhotos(PHOTOS_EDEFAULT);
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
			case DestructionPackage.DESTRUCTION_LOT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case DestructionPackage.DESTRUCTION_LOT__STATE:
				return state != STATE_EDEFAULT;
			case DestructionPackage.DESTRUCTION_LOT__OPENED:
				return OPENED_EDEFAULT == null ? opened != null : !OPENED_EDEFAULT.equals(opened);
			case DestructionPackage.DESTRUCTION_LOT__CLOSED:
				return CLOSED_EDEFAULT == null ? closed != null : !CLOSED_EDEFAULT.equals(closed);
			case DestructionPackage.DESTRUCTION_LOT__OPERATOR:
				return OPERATOR_EDEFAULT == null ? operator != null : !OPERATOR_EDEFAULT.equals(operator);
			case DestructionPackage.DESTRUCTION_LOT__WITNESS_ACCOUNT:
				return WITNESS_ACCOUNT_EDEFAULT == null ? witnessAccount != null : !WITNESS_ACCOUNT_EDEFAULT.equals(witnessAccount);
			case DestructionPackage.DESTRUCTION_LOT__WITNESS:
				return WITNESS_EDEFAULT == null ? witness != null : !WITNESS_EDEFAULT.equals(witness);
			case DestructionPackage.DESTRUCTION_LOT__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case DestructionPackage.DESTRUCTION_LOT__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case DestructionPackage.DESTRUCTION_LOT__CARDS:
				return cards != CARDS_EDEFAULT;
			case DestructionPackage.DESTRUCTION_LOT__BLANKS:
				return blanks != BLANKS_EDEFAULT;
			case DestructionPackage.DESTRUCTION_LOT__LAST_PLACE:
				return lastPlace != LAST_PLACE_EDEFAULT;
			case DestructionPackage.DESTRUCTION_LOT__WAITING:
				return waiting != WAITING_EDEFAULT;
			case DestructionPackage.DESTRUCTION_LOT__LIST_HASH:
				return LIST_HASH_EDEFAULT == null ? listHash != null : !LIST_HASH_EDEFAULT.equals(listHash);
			case DestructionPackage.DESTRUCTION_LOT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case DestructionPackage.DESTRUCTION_LOT__PHOTOS:
				return photos != PHOTOS_EDEFAULT;
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
		result.append(", state: ");
		result.append(state);
		result.append(", opened: ");
		result.append(opened);
		result.append(", closed: ");
		result.append(closed);
		result.append(", operator: ");
		result.append(operator);
		result.append(", witnessAccount: ");
		result.append(witnessAccount);
		result.append(", witness: ");
		result.append(witness);
		result.append(", method: ");
		result.append(method);
		result.append(", level: ");
		result.append(level);
		result.append(", cards: ");
		result.append(cards);
		result.append(", blanks: ");
		result.append(blanks);
		result.append(", lastPlace: ");
		result.append(lastPlace);
		result.append(", waiting: ");
		result.append(waiting);
		result.append(", listHash: ");
		result.append(listHash);
		result.append(", reason: ");
		result.append(reason);
		result.append(", photos: ");
		result.append(photos);
		result.append(')');
		return result.toString();
	}

} //DestructionLotImpl

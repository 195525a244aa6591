/**
 */
package fudaban.issuance.stock.model.impl;

import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.issuance.stock.model.StockPackage;

import fudaban.model.CredentialKind;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Blank Move</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getWhat <em>What</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getBlank <em>Blank</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getCount <em>Count</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getFromPlace <em>From Place</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getToPlace <em>To Place</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getHappened <em>Happened</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getLot <em>Lot</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.impl.BlankMoveImpl#getAccount <em>Account</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BlankMoveImpl extends RecordImpl implements BlankMove {
	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final MoveKind WHAT_EDEFAULT = MoveKind.RECEIVED;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected MoveKind what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlank() <em>Blank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlank()
	 * @generated
	 * @ordered
	 */
	protected static final String BLANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBlank() <em>Blank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlank()
	 * @generated
	 * @ordered
	 */
	protected String blank = BLANK_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected String serial = SERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CredentialKind KIND_EDEFAULT = CredentialKind.STAFF_CARD;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CredentialKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getFromPlace() <em>From Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFromPlace() <em>From Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromPlace()
	 * @generated
	 * @ordered
	 */
	protected String fromPlace = FROM_PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getToPlace() <em>To Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToPlace() <em>To Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToPlace()
	 * @generated
	 * @ordered
	 */
	protected String toPlace = TO_PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected static final Instant HAPPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected Instant happened = HAPPENED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected String document = DOCUMENT_EDEFAULT;

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
	 * The default value of the '{@link #getLot() <em>Lot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLot()
	 * @generated
	 * @ordered
	 */
	protected static final String LOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLot() <em>Lot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLot()
	 * @generated
	 * @ordered
	 */
	protected String lot = LOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected String account = ACCOUNT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlankMoveImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StockPackage.Literals.BLANK_MOVE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MoveKind getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(MoveKind newWhat) {
		MoveKind oldWhat = what;
		what = newWhat == null ? WHAT_EDEFAULT : newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBlank() {
		return blank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlank(String newBlank) {
		String oldBlank = blank;
		blank = newBlank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__BLANK, oldBlank, blank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerial() {
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerial(String newSerial) {
		String oldSerial = serial;
		serial = newSerial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__SERIAL, oldSerial, serial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CredentialKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CredentialKind newKind) {
		CredentialKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFromPlace() {
		return fromPlace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromPlace(String newFromPlace) {
		String oldFromPlace = fromPlace;
		fromPlace = newFromPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__FROM_PLACE, oldFromPlace, fromPlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToPlace() {
		return toPlace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToPlace(String newToPlace) {
		String oldToPlace = toPlace;
		toPlace = newToPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__TO_PLACE, oldToPlace, toPlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getHappened() {
		return happened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHappened(Instant newHappened) {
		Instant oldHappened = happened;
		happened = newHappened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__HAPPENED, oldHappened, happened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(String newDocument) {
		String oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__DOCUMENT, oldDocument, document));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__CREDENTIAL, oldCredential, credential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLot() {
		return lot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLot(String newLot) {
		String oldLot = lot;
		lot = newLot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__LOT, oldLot, lot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccount() {
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(String newAccount) {
		String oldAccount = account;
		account = newAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StockPackage.BLANK_MOVE__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StockPackage.BLANK_MOVE__WHAT:
				return getWhat();
			case StockPackage.BLANK_MOVE__BLANK:
				return getBlank();
			case StockPackage.BLANK_MOVE__SERIAL:
				return getSerial();
			case StockPackage.BLANK_MOVE__KIND:
				return getKind();
			case StockPackage.BLANK_MOVE__COUNT:
				return getCount();
			case StockPackage.BLANK_MOVE__FROM_PLACE:
				return getFromPlace();
			case StockPackage.BLANK_MOVE__TO_PLACE:
				return getToPlace();
			case StockPackage.BLANK_MOVE__HAPPENED:
				return getHappened();
			case StockPackage.BLANK_MOVE__DOCUMENT:
				return getDocument();
			case StockPackage.BLANK_MOVE__CREDENTIAL:
				return getCredential();
			case StockPackage.BLANK_MOVE__LOT:
				return getLot();
			case StockPackage.BLANK_MOVE__ACCOUNT:
				return getAccount();
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
			case StockPackage.BLANK_MOVE__WHAT:
				setWhat((MoveKind)newValue);
				return;
			case StockPackage.BLANK_MOVE__BLANK:
				setBlank((String)newValue);
				return;
			case StockPackage.BLANK_MOVE__SERIAL:
				setSerial((String)newValue);
				return;
			case StockPackage.BLANK_MOVE__KIND:
				setKind((CredentialKind)newValue);
				return;
			case StockPackage.BLANK_MOVE__COUNT:
				setCount((Integer)newValue);
				return;
			case StockPackage.BLANK_MOVE__FROM_PLACE:
				setFromPlace((String)newValue);
				return;
			case StockPackage.BLANK_MOVE__TO_PLACE:
				setToPlace((String)newValue);
				return;
			case StockPackage.BLANK_MOVE__HAPPENED:
				setHappened((Instant)newValue);
				return;
			case StockPackage.BLANK_MOVE__DOCUMENT:
				setDocument((String)newValue);
				return;
			case StockPackage.BLANK_MOVE__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case StockPackage.BLANK_MOVE__LOT:
				setLot((String)newValue);
				return;
			case StockPackage.BLANK_MOVE__ACCOUNT:
				setAccount((String)newValue);
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
			case StockPackage.BLANK_MOVE__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__BLANK:
				setBlank(BLANK_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__FROM_PLACE:
				setFromPlace(FROM_PLACE_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__TO_PLACE:
				setToPlace(TO_PLACE_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__HAPPENED:
				setHappened(HAPPENED_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__DOCUMENT:
				setDocument(DOCUMENT_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__LOT:
				setLot(LOT_EDEFAULT);
				return;
			case StockPackage.BLANK_MOVE__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
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
			case StockPackage.BLANK_MOVE__WHAT:
				return what != WHAT_EDEFAULT;
			case StockPackage.BLANK_MOVE__BLANK:
				return BLANK_EDEFAULT == null ? blank != null : !BLANK_EDEFAULT.equals(blank);
			case StockPackage.BLANK_MOVE__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case StockPackage.BLANK_MOVE__KIND:
				return kind != KIND_EDEFAULT;
			case StockPackage.BLANK_MOVE__COUNT:
				return count != COUNT_EDEFAULT;
			case StockPackage.BLANK_MOVE__FROM_PLACE:
				return FROM_PLACE_EDEFAULT == null ? fromPlace != null : !FROM_PLACE_EDEFAULT.equals(fromPlace);
			case StockPackage.BLANK_MOVE__TO_PLACE:
				return TO_PLACE_EDEFAULT == null ? toPlace != null : !TO_PLACE_EDEFAULT.equals(toPlace);
			case StockPackage.BLANK_MOVE__HAPPENED:
				return HAPPENED_EDEFAULT == null ? happened != null : !HAPPENED_EDEFAULT.equals(happened);
			case StockPackage.BLANK_MOVE__DOCUMENT:
				return DOCUMENT_EDEFAULT == null ? document != null : !DOCUMENT_EDEFAULT.equals(document);
			case StockPackage.BLANK_MOVE__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case StockPackage.BLANK_MOVE__LOT:
				return LOT_EDEFAULT == null ? lot != null : !LOT_EDEFAULT.equals(lot);
			case StockPackage.BLANK_MOVE__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
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
		result.append(" (what: ");
		result.append(what);
		result.append(", blank: ");
		result.append(blank);
		result.append(", serial: ");
		result.append(serial);
		result.append(", kind: ");
		result.append(kind);
		result.append(", count: ");
		result.append(count);
		result.append(", fromPlace: ");
		result.append(fromPlace);
		result.append(", toPlace: ");
		result.append(toPlace);
		result.append(", happened: ");
		result.append(happened);
		result.append(", document: ");
		result.append(document);
		result.append(", credential: ");
		result.append(credential);
		result.append(", lot: ");
		result.append(lot);
		result.append(", account: ");
		result.append(account);
		result.append(')');
		return result.toString();
	}

} //BlankMoveImpl

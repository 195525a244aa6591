/**
 */
package fudaban.issuance.reconcile.model.impl;

import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.ReconciliationPackage;
import fudaban.issuance.reconcile.model.Source;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Comparison</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getMade <em>Made</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getCards <em>Cards</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getDifferences <em>Differences</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComparisonImpl extends RecordImpl implements Comparison {
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
	 * The default value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected Instant made = MADE_EDEFAULT;

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
	 * The default value of the '{@link #getDifferences() <em>Differences</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifferences()
	 * @generated
	 * @ordered
	 */
	protected static final int DIFFERENCES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDifferences() <em>Differences</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifferences()
	 * @generated
	 * @ordered
	 */
	protected int differences = DIFFERENCES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComparisonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReconciliationPackage.Literals.COMPARISON;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.COMPARISON__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getMade() {
		return made;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMade(Instant newMade) {
		Instant oldMade = made;
		made = newMade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.COMPARISON__MADE, oldMade, made));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.COMPARISON__ACCOUNT, oldAccount, account));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.COMPARISON__CARDS, oldCards, cards));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDifferences() {
		return differences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDifferences(int newDifferences) {
		int oldDifferences = differences;
		differences = newDifferences;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconciliationPackage.COMPARISON__DIFFERENCES, oldDifferences, differences));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, ReconciliationPackage.COMPARISON__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReconciliationPackage.COMPARISON__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReconciliationPackage.COMPARISON__NUMBER:
				return getNumber();
			case ReconciliationPackage.COMPARISON__MADE:
				return getMade();
			case ReconciliationPackage.COMPARISON__ACCOUNT:
				return getAccount();
			case ReconciliationPackage.COMPARISON__CARDS:
				return getCards();
			case ReconciliationPackage.COMPARISON__DIFFERENCES:
				return getDifferences();
			case ReconciliationPackage.COMPARISON__SOURCES:
				return getSources();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReconciliationPackage.COMPARISON__NUMBER:
				setNumber((String)newValue);
				return;
			case ReconciliationPackage.COMPARISON__MADE:
				setMade((Instant)newValue);
				return;
			case ReconciliationPackage.COMPARISON__ACCOUNT:
				setAccount((String)newValue);
				return;
			case ReconciliationPackage.COMPARISON__CARDS:
				setCards((Integer)newValue);
				return;
			case ReconciliationPackage.COMPARISON__DIFFERENCES:
				setDifferences((Integer)newValue);
				return;
			case ReconciliationPackage.COMPARISON__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
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
			case ReconciliationPackage.COMPARISON__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ReconciliationPackage.COMPARISON__MADE:
				setMade(MADE_EDEFAULT);
				return;
			case ReconciliationPackage.COMPARISON__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case ReconciliationPackage.COMPARISON__CARDS:
				setCards(CARDS_EDEFAULT);
				return;
			case ReconciliationPackage.COMPARISON__DIFFERENCES:
				setDifferences(DIFFERENCES_EDEFAULT);
				return;
			case ReconciliationPackage.COMPARISON__SOURCES:
				getSources().clear();
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
			case ReconciliationPackage.COMPARISON__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ReconciliationPackage.COMPARISON__MADE:
				return MADE_EDEFAULT == null ? made != null : !MADE_EDEFAULT.equals(made);
			case ReconciliationPackage.COMPARISON__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case ReconciliationPackage.COMPARISON__CARDS:
				return cards != CARDS_EDEFAULT;
			case ReconciliationPackage.COMPARISON__DIFFERENCES:
				return differences != DIFFERENCES_EDEFAULT;
			case ReconciliationPackage.COMPARISON__SOURCES:
				return sources != null && !sources.isEmpty();
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
		result.append(", made: ");
		result.append(made);
		result.append(", account: ");
		result.append(account);
		result.append(", cards: ");
		result.append(cards);
		result.append(", differences: ");
		result.append(differences);
		result.append(')');
		return result.toString();
	}

} //ComparisonImpl

/**
 */
package fudaban.issuance.reconcile.model.impl;

import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.ReconcilePackage;
import fudaban.issuance.reconcile.model.Side;
import fudaban.issuance.reconcile.model.Tally;

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
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getAgreeing <em>Agreeing</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getLater <em>Later</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getDiffering <em>Differing</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getDone <em>Done</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#isComplete <em>Complete</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getSides <em>Sides</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl#getTallies <em>Tallies</em>}</li>
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
	 * The default value of the '{@link #getAgreeing() <em>Agreeing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreeing()
	 * @generated
	 * @ordered
	 */
	protected static final int AGREEING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAgreeing() <em>Agreeing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreeing()
	 * @generated
	 * @ordered
	 */
	protected int agreeing = AGREEING_EDEFAULT;

	/**
	 * The default value of the '{@link #getLater() <em>Later</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLater()
	 * @generated
	 * @ordered
	 */
	protected static final int LATER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLater() <em>Later</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLater()
	 * @generated
	 * @ordered
	 */
	protected int later = LATER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiffering() <em>Differing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiffering()
	 * @generated
	 * @ordered
	 */
	protected static final int DIFFERING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDiffering() <em>Differing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiffering()
	 * @generated
	 * @ordered
	 */
	protected int differing = DIFFERING_EDEFAULT;

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
	 * The default value of the '{@link #isComplete() <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isComplete()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMPLETE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isComplete() <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isComplete()
	 * @generated
	 * @ordered
	 */
	protected boolean complete = COMPLETE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSides() <em>Sides</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSides()
	 * @generated
	 * @ordered
	 */
	protected EList<Side> sides;

	/**
	 * The cached value of the '{@link #getTallies() <em>Tallies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTallies()
	 * @generated
	 * @ordered
	 */
	protected EList<Tally> tallies;

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
		return ReconcilePackage.Literals.COMPARISON;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.COMPARISON__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.COMPARISON__MADE, oldMade, made));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.COMPARISON__ACCOUNT, oldAccount, account));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.COMPARISON__CARDS, oldCards, cards));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAgreeing() {
		return agreeing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreeing(int newAgreeing) {
		int oldAgreeing = agreeing;
		agreeing = newAgreeing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.COMPARISON__AGREEING, oldAgreeing, agreeing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLater() {
		return later;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLater(int newLater) {
		int oldLater = later;
		later = newLater;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.COMPARISON__LATER, oldLater, later));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDiffering() {
		return differing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiffering(int newDiffering) {
		int oldDiffering = differing;
		differing = newDiffering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.COMPARISON__DIFFERING, oldDiffering, differing));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.COMPARISON__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isComplete() {
		return complete;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComplete(boolean newComplete) {
		boolean oldComplete = complete;
		complete = newComplete;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReconcilePackage.COMPARISON__COMPLETE, oldComplete, complete));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Side> getSides() {
		if (sides == null) {
			sides = new EObjectContainmentEList<Side>(Side.class, this, ReconcilePackage.COMPARISON__SIDES);
		}
		return sides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tally> getTallies() {
		if (tallies == null) {
			tallies = new EObjectContainmentEList<Tally>(Tally.class, this, ReconcilePackage.COMPARISON__TALLIES);
		}
		return tallies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReconcilePackage.COMPARISON__SIDES:
				return ((InternalEList<?>)getSides()).basicRemove(otherEnd, msgs);
			case ReconcilePackage.COMPARISON__TALLIES:
				return ((InternalEList<?>)getTallies()).basicRemove(otherEnd, msgs);
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
			case ReconcilePackage.COMPARISON__NUMBER:
				return getNumber();
			case ReconcilePackage.COMPARISON__MADE:
				return getMade();
			case ReconcilePackage.COMPARISON__ACCOUNT:
				return getAccount();
			case ReconcilePackage.COMPARISON__CARDS:
				return getCards();
			case ReconcilePackage.COMPARISON__AGREEING:
				return getAgreeing();
			case ReconcilePackage.COMPARISON__LATER:
				return getLater();
			case ReconcilePackage.COMPARISON__DIFFERING:
				return getDiffering();
			case ReconcilePackage.COMPARISON__DONE:
				return getDone();
			case ReconcilePackage.COMPARISON__COMPLETE:
				return isComplete();
			case ReconcilePackage.COMPARISON__SIDES:
				return getSides();
			case ReconcilePackage.COMPARISON__TALLIES:
				return getTallies();
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
			case ReconcilePackage.COMPARISON__NUMBER:
				setNumber((String)newValue);
				return;
			case ReconcilePackage.COMPARISON__MADE:
				setMade((Instant)newValue);
				return;
			case ReconcilePackage.COMPARISON__ACCOUNT:
				setAccount((String)newValue);
				return;
			case ReconcilePackage.COMPARISON__CARDS:
				setCards((Integer)newValue);
				return;
			case ReconcilePackage.COMPARISON__AGREEING:
				setAgreeing((Integer)newValue);
				return;
			case ReconcilePackage.COMPARISON__LATER:
				setLater((Integer)newValue);
				return;
			case ReconcilePackage.COMPARISON__DIFFERING:
				setDiffering((Integer)newValue);
				return;
			case ReconcilePackage.COMPARISON__DONE:
				setDone((Integer)newValue);
				return;
			case ReconcilePackage.COMPARISON__COMPLETE:
				setComplete((Boolean)newValue);
				return;
			case ReconcilePackage.COMPARISON__SIDES:
				getSides().clear();
				getSides().addAll((Collection<? extends Side>)newValue);
				return;
			case ReconcilePackage.COMPARISON__TALLIES:
				getTallies().clear();
				getTallies().addAll((Collection<? extends Tally>)newValue);
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
			case ReconcilePackage.COMPARISON__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ReconcilePackage.COMPARISON__MADE:
				setMade(MADE_EDEFAULT);
				return;
			case ReconcilePackage.COMPARISON__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case ReconcilePackage.COMPARISON__CARDS:
				setCards(CARDS_EDEFAULT);
				return;
			case ReconcilePackage.COMPARISON__AGREEING:
				setAgreeing(AGREEING_EDEFAULT);
				return;
			case ReconcilePackage.COMPARISON__LATER:
				setLater(LATER_EDEFAULT);
				return;
			case ReconcilePackage.COMPARISON__DIFFERING:
				setDiffering(DIFFERING_EDEFAULT);
				return;
			case ReconcilePackage.COMPARISON__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case ReconcilePackage.COMPARISON__COMPLETE:
				setComplete(COMPLETE_EDEFAULT);
				return;
			case ReconcilePackage.COMPARISON__SIDES:
				getSides().clear();
				return;
			case ReconcilePackage.COMPARISON__TALLIES:
				getTallies().clear();
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
			case ReconcilePackage.COMPARISON__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ReconcilePackage.COMPARISON__MADE:
				return MADE_EDEFAULT == null ? made != null : !MADE_EDEFAULT.equals(made);
			case ReconcilePackage.COMPARISON__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case ReconcilePackage.COMPARISON__CARDS:
				return cards != CARDS_EDEFAULT;
			case ReconcilePackage.COMPARISON__AGREEING:
				return agreeing != AGREEING_EDEFAULT;
			case ReconcilePackage.COMPARISON__LATER:
				return later != LATER_EDEFAULT;
			case ReconcilePackage.COMPARISON__DIFFERING:
				return differing != DIFFERING_EDEFAULT;
			case ReconcilePackage.COMPARISON__DONE:
				return done != DONE_EDEFAULT;
			case ReconcilePackage.COMPARISON__COMPLETE:
				return complete != COMPLETE_EDEFAULT;
			case ReconcilePackage.COMPARISON__SIDES:
				return sides != null && !sides.isEmpty();
			case ReconcilePackage.COMPARISON__TALLIES:
				return tallies != null && !tallies.isEmpty();
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
		result.append(", agreeing: ");
		result.append(agreeing);
		result.append(", later: ");
		result.append(later);
		result.append(", differing: ");
		result.append(differing);
		result.append(", done: ");
		result.append(done);
		result.append(", complete: ");
		result.append(complete);
		result.append(')');
		return result.toString();
	}

} //ComparisonImpl

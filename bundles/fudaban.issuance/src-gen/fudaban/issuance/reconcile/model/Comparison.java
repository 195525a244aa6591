/**
 */
package fudaban.issuance.reconcile.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comparison</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 照合: what was compared with what, when, and what came of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getMade <em>Made</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getCards <em>Cards</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getAgreeing <em>Agreeing</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getLater <em>Later</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getDiffering <em>Differing</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getDone <em>Done</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#isComplete <em>Complete</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getSides <em>Sides</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getTallies <em>Tallies</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison()
 * @model annotation="http://fudaban/record label='number'"
 * @generated
 */
public interface Comparison extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E.g. 照合08-001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Comparison#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(Instant)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Made()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getMade();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Comparison#getMade <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made</em>' attribute.
	 * @see #getMade()
	 * @generated
	 */
	void setMade(Instant value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Comparison#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Cards</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Cards of all sides together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' attribute.
	 * @see #setCards(int)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Cards()
	 * @model unique="false"
	 * @generated
	 */
	int getCards();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Comparison#getCards <em>Cards</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cards</em>' attribute.
	 * @see #getCards()
	 * @generated
	 */
	void setCards(int value);

	/**
	 * Returns the value of the '<em><b>Agreeing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Cards on which all sides agree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreeing</em>' attribute.
	 * @see #setAgreeing(int)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Agreeing()
	 * @model unique="false"
	 * @generated
	 */
	int getAgreeing();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Comparison#getAgreeing <em>Agreeing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreeing</em>' attribute.
	 * @see #getAgreeing()
	 * @generated
	 */
	void setAgreeing(int value);

	/**
	 * Returns the value of the '<em><b>Later</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Of them those that were explained by what changed after a list was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Later</em>' attribute.
	 * @see #setLater(int)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Later()
	 * @model unique="false"
	 * @generated
	 */
	int getLater();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Comparison#getLater <em>Later</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Later</em>' attribute.
	 * @see #getLater()
	 * @generated
	 */
	void setLater(int value);

	/**
	 * Returns the value of the '<em><b>Differing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Cards with a difference: so many rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Differing</em>' attribute.
	 * @see #setDiffering(int)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Differing()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	int getDiffering();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Comparison#getDiffering <em>Differing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Differing</em>' attribute.
	 * @see #getDiffering()
	 * @generated
	 */
	void setDiffering(int value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Rows that are dealt with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(int)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Done()
	 * @model unique="false"
	 * @generated
	 */
	int getDone();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Comparison#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(int value);

	/**
	 * Returns the value of the '<em><b>Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * All rows are recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complete</em>' attribute.
	 * @see #setComplete(boolean)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Complete()
	 * @model unique="false"
	 * @generated
	 */
	boolean isComplete();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Comparison#isComplete <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complete</em>' attribute.
	 * @see #isComplete()
	 * @generated
	 */
	void setComplete(boolean value);

	/**
	 * Returns the value of the '<em><b>Sides</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.issuance.reconcile.model.Side}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sides</em>' containment reference list.
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Sides()
	 * @model containment="true"
	 * @generated
	 */
	EList<Side> getSides();

	/**
	 * Returns the value of the '<em><b>Tallies</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.issuance.reconcile.model.Tally}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tallies</em>' containment reference list.
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getComparison_Tallies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tally> getTallies();

} // Comparison

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
 * * 照合: what was compared, when.
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
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getDifferences <em>Differences</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Comparison#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getComparison()
 * @model annotation="http://fudaban/record label='number'"
 * @generated
 */
public interface Comparison extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E.g. 照合R8-001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getComparison_Number()
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
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getComparison_Made()
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
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getComparison_Account()
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
	 * @return the value of the '<em>Cards</em>' attribute.
	 * @see #setCards(int)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getComparison_Cards()
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
	 * Returns the value of the '<em><b>Differences</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Differences</em>' attribute.
	 * @see #setDifferences(int)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getComparison_Differences()
	 * @model unique="false"
	 * @generated
	 */
	int getDifferences();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Comparison#getDifferences <em>Differences</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Differences</em>' attribute.
	 * @see #getDifferences()
	 * @generated
	 */
	void setDifferences(int value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.issuance.reconcile.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getComparison_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

} // Comparison

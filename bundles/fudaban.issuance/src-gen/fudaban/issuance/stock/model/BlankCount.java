/**
 */
package fudaban.issuance.stock.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Blank Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 棚卸: what was counted beside what the account said.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.stock.model.BlankCount#getMonth <em>Month</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankCount#getCounted <em>Counted</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankCount#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankCount#getWitness <em>Witness</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankCount#getBooked <em>Booked</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankCount#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankCount#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.stock.model.StockPackage#getBlankCount()
 * @model annotation="http://fudaban/record label='month'"
 * @generated
 */
public interface BlankCount extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * yyyy-MM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankCount_Month()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getMonth();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankCount#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(String value);

	/**
	 * Returns the value of the '<em><b>Counted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Counted</em>' attribute.
	 * @see #setCounted(Instant)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankCount_Counted()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getCounted();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankCount#getCounted <em>Counted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counted</em>' attribute.
	 * @see #getCounted()
	 * @generated
	 */
	void setCounted(Instant value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankCount_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankCount#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Witness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Who counted too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Witness</em>' attribute.
	 * @see #setWitness(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankCount_Witness()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getWitness();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankCount#getWitness <em>Witness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Witness</em>' attribute.
	 * @see #getWitness()
	 * @generated
	 */
	void setWitness(String value);

	/**
	 * Returns the value of the '<em><b>Booked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Pieces the account said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Booked</em>' attribute.
	 * @see #setBooked(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankCount_Booked()
	 * @model unique="false"
	 * @generated
	 */
	int getBooked();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankCount#getBooked <em>Booked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Booked</em>' attribute.
	 * @see #getBooked()
	 * @generated
	 */
	void setBooked(int value);

	/**
	 * Returns the value of the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Pieces that were there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Found</em>' attribute.
	 * @see #setFound(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankCount_Found()
	 * @model unique="false"
	 * @generated
	 */
	int getFound();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankCount#getFound <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found</em>' attribute.
	 * @see #getFound()
	 * @generated
	 */
	void setFound(int value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.issuance.stock.model.CountLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankCount_Lines()
	 * @model containment="true"
	 * @generated
	 */
	EList<CountLine> getLines();

} // BlankCount

/**
 */
package fudaban.issuance.stock.model;

import fudaban.model.CredentialKind;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Count Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One box, or all single cards of a kind at a place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.stock.model.CountLine#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.CountLine#getSerial <em>Serial</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.CountLine#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.CountLine#getBooked <em>Booked</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.CountLine#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.CountLine#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.stock.model.StockPackage#getCountLine()
 * @model
 * @generated
 */
public interface CountLine extends EObject {
	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getCountLine_Place()
	 * @model unique="false"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.CountLine#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of the box; empty for single cards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getCountLine_Serial()
	 * @model unique="false"
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.CountLine#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #setKind(CredentialKind)
	 * @see fudaban.issuance.stock.model.StockPackage#getCountLine_Kind()
	 * @model unique="false"
	 * @generated
	 */
	CredentialKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.CountLine#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CredentialKind value);

	/**
	 * Returns the value of the '<em><b>Booked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Booked</em>' attribute.
	 * @see #setBooked(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getCountLine_Booked()
	 * @model unique="false"
	 * @generated
	 */
	int getBooked();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.CountLine#getBooked <em>Booked</em>}' attribute.
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
	 * @return the value of the '<em>Found</em>' attribute.
	 * @see #setFound(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getCountLine_Found()
	 * @model unique="false"
	 * @generated
	 */
	int getFound();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.CountLine#getFound <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found</em>' attribute.
	 * @see #getFound()
	 * @generated
	 */
	void setFound(int value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What explains the difference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getCountLine_Remark()
	 * @model unique="false"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.CountLine#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // CountLine

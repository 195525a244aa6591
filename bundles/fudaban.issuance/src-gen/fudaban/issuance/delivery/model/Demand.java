/**
 */
package fudaban.issuance.delivery.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Demand</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 督促: a unit was asked for cards that are not handed in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.delivery.model.Demand#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Demand#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Demand#getDay <em>Day</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Demand#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Demand#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Demand#getListHash <em>List Hash</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemand()
 * @model annotation="http://fudaban/record label='number' unique='number'"
 * @generated
 */
public interface Demand extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemand_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Demand#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemand_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Demand#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemand_Day()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Demand#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * By when the cards are to be handed in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemand_Due()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Demand#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Cards asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemand_Size()
	 * @model unique="false"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Demand#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>List Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the list that went with it, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>List Hash</em>' attribute.
	 * @see #setListHash(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemand_ListHash()
	 * @model unique="false"
	 * @generated
	 */
	String getListHash();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Demand#getListHash <em>List Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>List Hash</em>' attribute.
	 * @see #getListHash()
	 * @generated
	 */
	void setListHash(String value);

} // Demand

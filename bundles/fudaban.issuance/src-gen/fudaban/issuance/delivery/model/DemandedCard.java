/**
 */
package fudaban.issuance.delivery.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Demanded Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One card a unit was asked for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.delivery.model.DemandedCard#getDemand <em>Demand</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DemandedCard#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DemandedCard#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DemandedCard#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DemandedCard#getDay <em>Day</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DemandedCard#getRound <em>Round</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemandedCard()
 * @model annotation="http://fudaban/record label='number'"
 * @generated
 */
public interface DemandedCard extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Demand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Demand</em>' attribute.
	 * @see #setDemand(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemandedCard_Demand()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Demand'"
	 * @generated
	 */
	String getDemand();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DemandedCard#getDemand <em>Demand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Demand</em>' attribute.
	 * @see #getDemand()
	 * @generated
	 */
	void setDemand(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemandedCard_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential' owner='true'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DemandedCard#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemandedCard_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DemandedCard#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.delivery.model.UnreturnedReason}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see fudaban.issuance.delivery.model.UnreturnedReason
	 * @see #setReason(UnreturnedReason)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemandedCard_Reason()
	 * @model unique="false"
	 * @generated
	 */
	UnreturnedReason getReason();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DemandedCard#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see fudaban.issuance.delivery.model.UnreturnedReason
	 * @see #getReason()
	 * @generated
	 */
	void setReason(UnreturnedReason value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemandedCard_Day()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DemandedCard#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Which 督促 for this card it is, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Round</em>' attribute.
	 * @see #setRound(int)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDemandedCard_Round()
	 * @model unique="false"
	 * @generated
	 */
	int getRound();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DemandedCard#getRound <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' attribute.
	 * @see #getRound()
	 * @generated
	 */
	void setRound(int value);

} // DemandedCard

/**
 */
package fudaban.issuance.delivery.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A line of 窓口交付, 郵送 or 未返納.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.delivery.model.DeliveryLine#getDestination <em>Destination</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DeliveryLine#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DeliveryLine#getSince <em>Since</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DeliveryLine#getAge <em>Age</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DeliveryLine#getDemandedOn <em>Demanded On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DeliveryLine#getDemands <em>Demands</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.DeliveryLine#getWhere <em>Where</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDeliveryLine()
 * @model
 * @generated
 */
public interface DeliveryLine extends EObject {
	/**
	 * Returns the value of the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 送付先, empty for the counter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Destination</em>' attribute.
	 * @see #setDestination(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDeliveryLine_Destination()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getDestination();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DeliveryLine#getDestination <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destination</em>' attribute.
	 * @see #getDestination()
	 * @generated
	 */
	void setDestination(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.delivery.model.UnreturnedReason}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see fudaban.issuance.delivery.model.UnreturnedReason
	 * @see #setReason(UnreturnedReason)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDeliveryLine_Reason()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	UnreturnedReason getReason();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DeliveryLine#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see fudaban.issuance.delivery.model.UnreturnedReason
	 * @see #getReason()
	 * @generated
	 */
	void setReason(UnreturnedReason value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Since when it should be here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDeliveryLine_Since()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DeliveryLine#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Days since then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age</em>' attribute.
	 * @see #setAge(int)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDeliveryLine_Age()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	int getAge();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DeliveryLine#getAge <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age</em>' attribute.
	 * @see #getAge()
	 * @generated
	 */
	void setAge(int value);

	/**
	 * Returns the value of the '<em><b>Demanded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Demanded On</em>' attribute.
	 * @see #setDemandedOn(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDeliveryLine_DemandedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDemandedOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DeliveryLine#getDemandedOn <em>Demanded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Demanded On</em>' attribute.
	 * @see #getDemandedOn()
	 * @generated
	 */
	void setDemandedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Demands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Demands</em>' attribute.
	 * @see #setDemands(int)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDeliveryLine_Demands()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	int getDemands();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DeliveryLine#getDemands <em>Demands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Demands</em>' attribute.
	 * @see #getDemands()
	 * @generated
	 */
	void setDemands(int value);

	/**
	 * Returns the value of the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Where</em>' attribute.
	 * @see #setWhere(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getDeliveryLine_Where()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getWhere();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.DeliveryLine#getWhere <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Where</em>' attribute.
	 * @see #getWhere()
	 * @generated
	 */
	void setWhere(String value);

} // DeliveryLine

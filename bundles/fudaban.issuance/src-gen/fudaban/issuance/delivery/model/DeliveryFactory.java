/**
 */
package fudaban.issuance.delivery.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.delivery.model.DeliveryPackage
 * @generated
 */
public interface DeliveryFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DeliveryFactory eINSTANCE = fudaban.issuance.delivery.model.impl.DeliveryFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Carried Card</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Carried Card</em>'.
	 * @generated
	 */
	CarriedCard createCarriedCard();

	/**
	 * Returns a new object of class '<em>Handover</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Handover</em>'.
	 * @generated
	 */
	Handover createHandover();

	/**
	 * Returns a new object of class '<em>Parcel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parcel</em>'.
	 * @generated
	 */
	Parcel createParcel();

	/**
	 * Returns a new object of class '<em>Demand</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Demand</em>'.
	 * @generated
	 */
	Demand createDemand();

	/**
	 * Returns a new object of class '<em>Demanded Card</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Demanded Card</em>'.
	 * @generated
	 */
	DemandedCard createDemandedCard();

	/**
	 * Returns a new object of class '<em>Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Line</em>'.
	 * @generated
	 */
	DeliveryLine createDeliveryLine();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	DeliveryPackage getDeliveryPackage();

} //DeliveryFactory

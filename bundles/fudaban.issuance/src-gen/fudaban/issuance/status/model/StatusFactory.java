/**
 */
package fudaban.issuance.status.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.status.model.StatusPackage
 * @generated
 */
public interface StatusFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StatusFactory eINSTANCE = fudaban.issuance.status.model.impl.StatusFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Saved View</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Saved View</em>'.
	 * @generated
	 */
	SavedView createSavedView();

	/**
	 * Returns a new object of class '<em>Saved Form</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Saved Form</em>'.
	 * @generated
	 */
	SavedForm createSavedForm();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	StatusPackage getStatusPackage();

} //StatusFactory

/**
 */
package fudaban.update.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.update.model.UpdatePackage
 * @generated
 */
public interface UpdateFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	UpdateFactory eINSTANCE = fudaban.update.model.impl.UpdateFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Trusted Key</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Trusted Key</em>'.
	 * @generated
	 */
	TrustedKey createTrustedKey();

	/**
	 * Returns a new object of class '<em>Program Change</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Program Change</em>'.
	 * @generated
	 */
	ProgramChange createProgramChange();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	UpdatePackage getUpdatePackage();

} //UpdateFactory

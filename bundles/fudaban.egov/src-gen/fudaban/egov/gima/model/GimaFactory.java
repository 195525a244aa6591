/**
 */
package fudaban.egov.gima.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.egov.gima.model.GimaPackage
 * @generated
 */
public interface GimaFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	GimaFactory eINSTANCE = fudaban.egov.gima.model.impl.GimaFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Accepted User</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Accepted User</em>'.
	 * @generated
	 */
	AcceptedUser createAcceptedUser();

	/**
	 * Returns a new object of class '<em>Release</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Release</em>'.
	 * @generated
	 */
	Release createRelease();

	/**
	 * Returns a new object of class '<em>Release Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Release Line</em>'.
	 * @generated
	 */
	ReleaseLine createReleaseLine();

	/**
	 * Returns a new object of class '<em>Release Finding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Release Finding</em>'.
	 * @generated
	 */
	ReleaseFinding createReleaseFinding();

	/**
	 * Returns a new object of class '<em>Release File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Release File</em>'.
	 * @generated
	 */
	ReleaseFile createReleaseFile();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	GimaPackage getGimaPackage();

} //GimaFactory

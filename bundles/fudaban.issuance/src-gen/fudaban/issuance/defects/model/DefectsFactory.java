/**
 */
package fudaban.issuance.defects.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.defects.model.DefectsPackage
 * @generated
 */
public interface DefectsFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DefectsFactory eINSTANCE = fudaban.issuance.defects.model.impl.DefectsFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Defect Notice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Defect Notice</em>'.
	 * @generated
	 */
	DefectNotice createDefectNotice();

	/**
	 * Returns a new object of class '<em>Defect Case</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Defect Case</em>'.
	 * @generated
	 */
	DefectCase createDefectCase();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	DefectsPackage getDefectsPackage();

} //DefectsFactory

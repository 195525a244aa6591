/**
 */
package fudaban.issuance.destroy.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.destroy.model.DestructionPackage
 * @generated
 */
public interface DestructionFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DestructionFactory eINSTANCE = fudaban.issuance.destroy.model.impl.DestructionFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Lot</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lot</em>'.
	 * @generated
	 */
	DestructionLot createDestructionLot();

	/**
	 * Returns a new object of class '<em>Lot Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lot Entry</em>'.
	 * @generated
	 */
	LotEntry createLotEntry();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	DestructionPackage getDestructionPackage();

} //DestructionFactory

/**
 */
package fudaban.issuance.stock.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.stock.model.StockPackage
 * @generated
 */
public interface StockFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StockFactory eINSTANCE = fudaban.issuance.stock.model.impl.StockFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Blank Move</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Blank Move</em>'.
	 * @generated
	 */
	BlankMove createBlankMove();

	/**
	 * Returns a new object of class '<em>Blank Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Blank Count</em>'.
	 * @generated
	 */
	BlankCount createBlankCount();

	/**
	 * Returns a new object of class '<em>Count Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Count Line</em>'.
	 * @generated
	 */
	CountLine createCountLine();

	/**
	 * Returns a new object of class '<em>Figure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Figure</em>'.
	 * @generated
	 */
	StockFigure createStockFigure();

	/**
	 * Returns a new object of class '<em>Forecast Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Forecast Line</em>'.
	 * @generated
	 */
	ForecastLine createForecastLine();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	StockPackage getStockPackage();

} //StockFactory

/**
 */
package fudaban.issuance.stock.model.util;

import fudaban.issuance.stock.model.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.stock.model.StockPackage
 * @generated
 */
public class StockAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static StockPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StockAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = StockPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StockSwitch<Adapter> modelSwitch =
		new StockSwitch<Adapter>() {
			@Override
			public Adapter caseBlankMove(BlankMove object) {
				return createBlankMoveAdapter();
			}
			@Override
			public Adapter caseBlankCount(BlankCount object) {
				return createBlankCountAdapter();
			}
			@Override
			public Adapter caseCountLine(CountLine object) {
				return createCountLineAdapter();
			}
			@Override
			public Adapter caseStockFigure(StockFigure object) {
				return createStockFigureAdapter();
			}
			@Override
			public Adapter caseForecastLine(ForecastLine object) {
				return createForecastLineAdapter();
			}
			@Override
			public Adapter caseRecord(fudaban.model.Record object) {
				return createRecordAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link fudaban.issuance.stock.model.BlankMove <em>Blank Move</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.issuance.stock.model.BlankMove
	 * @generated
	 */
	public Adapter createBlankMoveAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.issuance.stock.model.BlankCount <em>Blank Count</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.issuance.stock.model.BlankCount
	 * @generated
	 */
	public Adapter createBlankCountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.issuance.stock.model.CountLine <em>Count Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.issuance.stock.model.CountLine
	 * @generated
	 */
	public Adapter createCountLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.issuance.stock.model.StockFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.issuance.stock.model.StockFigure
	 * @generated
	 */
	public Adapter createStockFigureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.issuance.stock.model.ForecastLine <em>Forecast Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.issuance.stock.model.ForecastLine
	 * @generated
	 */
	public Adapter createForecastLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.model.Record <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.model.Record
	 * @generated
	 */
	public Adapter createRecordAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //StockAdapterFactory

/**
 */
package fudaban.issuance.stock.model;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see fudaban.issuance.stock.model.StockFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface StockPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://fudaban/issuance/stock/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "stock";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StockPackage eINSTANCE = fudaban.issuance.stock.model.impl.StockPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.stock.model.impl.BlankMoveImpl <em>Blank Move</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.stock.model.impl.BlankMoveImpl
	 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getBlankMove()
	 * @generated
	 */
	int BLANK_MOVE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__WHAT = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Blank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__BLANK = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__SERIAL = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__KIND = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__COUNT = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>From Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__FROM_PLACE = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>To Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__TO_PLACE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__HAPPENED = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__DOCUMENT = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Lot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__LOT = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE__ACCOUNT = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Blank Move</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_MOVE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link fudaban.issuance.stock.model.impl.BlankCountImpl <em>Blank Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.stock.model.impl.BlankCountImpl
	 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getBlankCount()
	 * @generated
	 */
	int BLANK_COUNT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__MONTH = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Counted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__COUNTED = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__ACCOUNT = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Witness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__WITNESS = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Booked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__BOOKED = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__FOUND = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT__LINES = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Blank Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLANK_COUNT_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link fudaban.issuance.stock.model.impl.CountLineImpl <em>Count Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.stock.model.impl.CountLineImpl
	 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getCountLine()
	 * @generated
	 */
	int COUNT_LINE = 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_LINE__PLACE = 0;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_LINE__SERIAL = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_LINE__KIND = 2;

	/**
	 * The feature id for the '<em><b>Booked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_LINE__BOOKED = 3;

	/**
	 * The feature id for the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_LINE__FOUND = 4;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_LINE__REMARK = 5;

	/**
	 * The number of structural features of the '<em>Count Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_LINE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link fudaban.issuance.stock.model.impl.StockFigureImpl <em>Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.stock.model.impl.StockFigureImpl
	 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getStockFigure()
	 * @generated
	 */
	int STOCK_FIGURE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__NAME = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Active Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__ACTIVE_KEY = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__WHAT = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__KIND = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__MONTH = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__FIGURE = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__REMARK = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__ENTERED = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__ACCOUNT = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Withdrawn For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE__WITHDRAWN_FOR = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_FIGURE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link fudaban.issuance.stock.model.impl.ForecastLineImpl <em>Forecast Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.stock.model.impl.ForecastLineImpl
	 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getForecastLine()
	 * @generated
	 */
	int FORECAST_LINE = 4;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__MONTH = 0;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__ITEM = 1;

	/**
	 * The feature id for the '<em><b>Waiting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__WAITING = 2;

	/**
	 * The feature id for the '<em><b>Expiring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__EXPIRING = 3;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__PLANNED = 4;

	/**
	 * The feature id for the '<em><b>Usual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__USUAL = 5;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__BASIS = 6;

	/**
	 * The feature id for the '<em><b>Spoiled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__SPOILED = 7;

	/**
	 * The feature id for the '<em><b>Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__NEED = 8;

	/**
	 * The feature id for the '<em><b>Arriving</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__ARRIVING = 9;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE__LEFT = 10;

	/**
	 * The number of structural features of the '<em>Forecast Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_LINE_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link fudaban.issuance.stock.model.MoveKind <em>Move Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.stock.model.MoveKind
	 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getMoveKind()
	 * @generated
	 */
	int MOVE_KIND = 5;

	/**
	 * The meta object id for the '{@link fudaban.issuance.stock.model.FigureKind <em>Figure Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.stock.model.FigureKind
	 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getFigureKind()
	 * @generated
	 */
	int FIGURE_KIND = 6;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.stock.model.BlankMove <em>Blank Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Blank Move</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove
	 * @generated
	 */
	EClass getBlankMove();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getWhat()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_What();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getBlank <em>Blank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blank</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getBlank()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_Blank();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getSerial()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_Serial();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getKind()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getCount()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_Count();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getFromPlace <em>From Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Place</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getFromPlace()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_FromPlace();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getToPlace <em>To Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Place</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getToPlace()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_ToPlace();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getHappened <em>Happened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Happened</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getHappened()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_Happened();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getDocument()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_Document();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getCredential()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getLot <em>Lot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lot</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getLot()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_Lot();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankMove#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.issuance.stock.model.BlankMove#getAccount()
	 * @see #getBlankMove()
	 * @generated
	 */
	EAttribute getBlankMove_Account();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.stock.model.BlankCount <em>Blank Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Blank Count</em>'.
	 * @see fudaban.issuance.stock.model.BlankCount
	 * @generated
	 */
	EClass getBlankCount();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankCount#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see fudaban.issuance.stock.model.BlankCount#getMonth()
	 * @see #getBlankCount()
	 * @generated
	 */
	EAttribute getBlankCount_Month();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankCount#getCounted <em>Counted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counted</em>'.
	 * @see fudaban.issuance.stock.model.BlankCount#getCounted()
	 * @see #getBlankCount()
	 * @generated
	 */
	EAttribute getBlankCount_Counted();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankCount#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.issuance.stock.model.BlankCount#getAccount()
	 * @see #getBlankCount()
	 * @generated
	 */
	EAttribute getBlankCount_Account();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankCount#getWitness <em>Witness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Witness</em>'.
	 * @see fudaban.issuance.stock.model.BlankCount#getWitness()
	 * @see #getBlankCount()
	 * @generated
	 */
	EAttribute getBlankCount_Witness();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankCount#getBooked <em>Booked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Booked</em>'.
	 * @see fudaban.issuance.stock.model.BlankCount#getBooked()
	 * @see #getBlankCount()
	 * @generated
	 */
	EAttribute getBlankCount_Booked();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.BlankCount#getFound <em>Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found</em>'.
	 * @see fudaban.issuance.stock.model.BlankCount#getFound()
	 * @see #getBlankCount()
	 * @generated
	 */
	EAttribute getBlankCount_Found();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.issuance.stock.model.BlankCount#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see fudaban.issuance.stock.model.BlankCount#getLines()
	 * @see #getBlankCount()
	 * @generated
	 */
	EReference getBlankCount_Lines();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.stock.model.CountLine <em>Count Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Count Line</em>'.
	 * @see fudaban.issuance.stock.model.CountLine
	 * @generated
	 */
	EClass getCountLine();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.CountLine#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see fudaban.issuance.stock.model.CountLine#getPlace()
	 * @see #getCountLine()
	 * @generated
	 */
	EAttribute getCountLine_Place();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.CountLine#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see fudaban.issuance.stock.model.CountLine#getSerial()
	 * @see #getCountLine()
	 * @generated
	 */
	EAttribute getCountLine_Serial();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.CountLine#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.stock.model.CountLine#getKind()
	 * @see #getCountLine()
	 * @generated
	 */
	EAttribute getCountLine_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.CountLine#getBooked <em>Booked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Booked</em>'.
	 * @see fudaban.issuance.stock.model.CountLine#getBooked()
	 * @see #getCountLine()
	 * @generated
	 */
	EAttribute getCountLine_Booked();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.CountLine#getFound <em>Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found</em>'.
	 * @see fudaban.issuance.stock.model.CountLine#getFound()
	 * @see #getCountLine()
	 * @generated
	 */
	EAttribute getCountLine_Found();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.CountLine#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.issuance.stock.model.CountLine#getRemark()
	 * @see #getCountLine()
	 * @generated
	 */
	EAttribute getCountLine_Remark();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.stock.model.StockFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure
	 * @generated
	 */
	EClass getStockFigure();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.StockFigure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure#getName()
	 * @see #getStockFigure()
	 * @generated
	 */
	EAttribute getStockFigure_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.StockFigure#getActiveKey <em>Active Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Key</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure#getActiveKey()
	 * @see #getStockFigure()
	 * @generated
	 */
	EAttribute getStockFigure_ActiveKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.StockFigure#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure#getWhat()
	 * @see #getStockFigure()
	 * @generated
	 */
	EAttribute getStockFigure_What();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.StockFigure#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure#getKind()
	 * @see #getStockFigure()
	 * @generated
	 */
	EAttribute getStockFigure_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.StockFigure#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure#getMonth()
	 * @see #getStockFigure()
	 * @generated
	 */
	EAttribute getStockFigure_Month();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.StockFigure#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Figure</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure#getFigure()
	 * @see #getStockFigure()
	 * @generated
	 */
	EAttribute getStockFigure_Figure();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.StockFigure#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure#getRemark()
	 * @see #getStockFigure()
	 * @generated
	 */
	EAttribute getStockFigure_Remark();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.StockFigure#getEntered <em>Entered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entered</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure#getEntered()
	 * @see #getStockFigure()
	 * @generated
	 */
	EAttribute getStockFigure_Entered();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.StockFigure#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure#getAccount()
	 * @see #getStockFigure()
	 * @generated
	 */
	EAttribute getStockFigure_Account();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.StockFigure#getWithdrawnFor <em>Withdrawn For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn For</em>'.
	 * @see fudaban.issuance.stock.model.StockFigure#getWithdrawnFor()
	 * @see #getStockFigure()
	 * @generated
	 */
	EAttribute getStockFigure_WithdrawnFor();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.stock.model.ForecastLine <em>Forecast Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Forecast Line</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine
	 * @generated
	 */
	EClass getForecastLine();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getMonth()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Month();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getItem()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Item();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getWaiting <em>Waiting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waiting</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getWaiting()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Waiting();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getExpiring <em>Expiring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expiring</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getExpiring()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Expiring();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getPlanned()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Planned();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getUsual <em>Usual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Usual</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getUsual()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Usual();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getBasis()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Basis();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getSpoiled <em>Spoiled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spoiled</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getSpoiled()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Spoiled();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getNeed <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Need</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getNeed()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Need();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getArriving <em>Arriving</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arriving</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getArriving()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Arriving();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.stock.model.ForecastLine#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see fudaban.issuance.stock.model.ForecastLine#getLeft()
	 * @see #getForecastLine()
	 * @generated
	 */
	EAttribute getForecastLine_Left();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.stock.model.MoveKind <em>Move Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Move Kind</em>'.
	 * @see fudaban.issuance.stock.model.MoveKind
	 * @generated
	 */
	EEnum getMoveKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.stock.model.FigureKind <em>Figure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Figure Kind</em>'.
	 * @see fudaban.issuance.stock.model.FigureKind
	 * @generated
	 */
	EEnum getFigureKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StockFactory getStockFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link fudaban.issuance.stock.model.impl.BlankMoveImpl <em>Blank Move</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.stock.model.impl.BlankMoveImpl
		 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getBlankMove()
		 * @generated
		 */
		EClass BLANK_MOVE = eINSTANCE.getBlankMove();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__WHAT = eINSTANCE.getBlankMove_What();

		/**
		 * The meta object literal for the '<em><b>Blank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__BLANK = eINSTANCE.getBlankMove_Blank();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__SERIAL = eINSTANCE.getBlankMove_Serial();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__KIND = eINSTANCE.getBlankMove_Kind();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__COUNT = eINSTANCE.getBlankMove_Count();

		/**
		 * The meta object literal for the '<em><b>From Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__FROM_PLACE = eINSTANCE.getBlankMove_FromPlace();

		/**
		 * The meta object literal for the '<em><b>To Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__TO_PLACE = eINSTANCE.getBlankMove_ToPlace();

		/**
		 * The meta object literal for the '<em><b>Happened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__HAPPENED = eINSTANCE.getBlankMove_Happened();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__DOCUMENT = eINSTANCE.getBlankMove_Document();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__CREDENTIAL = eINSTANCE.getBlankMove_Credential();

		/**
		 * The meta object literal for the '<em><b>Lot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__LOT = eINSTANCE.getBlankMove_Lot();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_MOVE__ACCOUNT = eINSTANCE.getBlankMove_Account();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.stock.model.impl.BlankCountImpl <em>Blank Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.stock.model.impl.BlankCountImpl
		 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getBlankCount()
		 * @generated
		 */
		EClass BLANK_COUNT = eINSTANCE.getBlankCount();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_COUNT__MONTH = eINSTANCE.getBlankCount_Month();

		/**
		 * The meta object literal for the '<em><b>Counted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_COUNT__COUNTED = eINSTANCE.getBlankCount_Counted();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_COUNT__ACCOUNT = eINSTANCE.getBlankCount_Account();

		/**
		 * The meta object literal for the '<em><b>Witness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_COUNT__WITNESS = eINSTANCE.getBlankCount_Witness();

		/**
		 * The meta object literal for the '<em><b>Booked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_COUNT__BOOKED = eINSTANCE.getBlankCount_Booked();

		/**
		 * The meta object literal for the '<em><b>Found</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLANK_COUNT__FOUND = eINSTANCE.getBlankCount_Found();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLANK_COUNT__LINES = eINSTANCE.getBlankCount_Lines();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.stock.model.impl.CountLineImpl <em>Count Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.stock.model.impl.CountLineImpl
		 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getCountLine()
		 * @generated
		 */
		EClass COUNT_LINE = eINSTANCE.getCountLine();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_LINE__PLACE = eINSTANCE.getCountLine_Place();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_LINE__SERIAL = eINSTANCE.getCountLine_Serial();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_LINE__KIND = eINSTANCE.getCountLine_Kind();

		/**
		 * The meta object literal for the '<em><b>Booked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_LINE__BOOKED = eINSTANCE.getCountLine_Booked();

		/**
		 * The meta object literal for the '<em><b>Found</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_LINE__FOUND = eINSTANCE.getCountLine_Found();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_LINE__REMARK = eINSTANCE.getCountLine_Remark();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.stock.model.impl.StockFigureImpl <em>Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.stock.model.impl.StockFigureImpl
		 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getStockFigure()
		 * @generated
		 */
		EClass STOCK_FIGURE = eINSTANCE.getStockFigure();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_FIGURE__NAME = eINSTANCE.getStockFigure_Name();

		/**
		 * The meta object literal for the '<em><b>Active Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_FIGURE__ACTIVE_KEY = eINSTANCE.getStockFigure_ActiveKey();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_FIGURE__WHAT = eINSTANCE.getStockFigure_What();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_FIGURE__KIND = eINSTANCE.getStockFigure_Kind();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_FIGURE__MONTH = eINSTANCE.getStockFigure_Month();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_FIGURE__FIGURE = eINSTANCE.getStockFigure_Figure();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_FIGURE__REMARK = eINSTANCE.getStockFigure_Remark();

		/**
		 * The meta object literal for the '<em><b>Entered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_FIGURE__ENTERED = eINSTANCE.getStockFigure_Entered();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_FIGURE__ACCOUNT = eINSTANCE.getStockFigure_Account();

		/**
		 * The meta object literal for the '<em><b>Withdrawn For</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_FIGURE__WITHDRAWN_FOR = eINSTANCE.getStockFigure_WithdrawnFor();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.stock.model.impl.ForecastLineImpl <em>Forecast Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.stock.model.impl.ForecastLineImpl
		 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getForecastLine()
		 * @generated
		 */
		EClass FORECAST_LINE = eINSTANCE.getForecastLine();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__MONTH = eINSTANCE.getForecastLine_Month();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__ITEM = eINSTANCE.getForecastLine_Item();

		/**
		 * The meta object literal for the '<em><b>Waiting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__WAITING = eINSTANCE.getForecastLine_Waiting();

		/**
		 * The meta object literal for the '<em><b>Expiring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__EXPIRING = eINSTANCE.getForecastLine_Expiring();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__PLANNED = eINSTANCE.getForecastLine_Planned();

		/**
		 * The meta object literal for the '<em><b>Usual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__USUAL = eINSTANCE.getForecastLine_Usual();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__BASIS = eINSTANCE.getForecastLine_Basis();

		/**
		 * The meta object literal for the '<em><b>Spoiled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__SPOILED = eINSTANCE.getForecastLine_Spoiled();

		/**
		 * The meta object literal for the '<em><b>Need</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__NEED = eINSTANCE.getForecastLine_Need();

		/**
		 * The meta object literal for the '<em><b>Arriving</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__ARRIVING = eINSTANCE.getForecastLine_Arriving();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_LINE__LEFT = eINSTANCE.getForecastLine_Left();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.stock.model.MoveKind <em>Move Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.stock.model.MoveKind
		 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getMoveKind()
		 * @generated
		 */
		EEnum MOVE_KIND = eINSTANCE.getMoveKind();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.stock.model.FigureKind <em>Figure Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.stock.model.FigureKind
		 * @see fudaban.issuance.stock.model.impl.StockPackageImpl#getFigureKind()
		 * @generated
		 */
		EEnum FIGURE_KIND = eINSTANCE.getFigureKind();

	}

} //StockPackage

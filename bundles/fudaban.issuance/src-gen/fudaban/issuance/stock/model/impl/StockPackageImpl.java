/**
 */
package fudaban.issuance.stock.model.impl;

import fudaban.issuance.stock.model.BlankCount;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.CountLine;
import fudaban.issuance.stock.model.FigureKind;
import fudaban.issuance.stock.model.ForecastLine;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.issuance.stock.model.StockFactory;
import fudaban.issuance.stock.model.StockFigure;
import fudaban.issuance.stock.model.StockPackage;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StockPackageImpl extends EPackageImpl implements StockPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blankMoveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blankCountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stockFigureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass forecastLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum moveKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum figureKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see fudaban.issuance.stock.model.StockPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private StockPackageImpl() {
		super(eNS_URI, StockFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link StockPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static StockPackage init() {
		if (isInited) return (StockPackage)EPackage.Registry.INSTANCE.getEPackage(StockPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredStockPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		StockPackageImpl theStockPackage = registeredStockPackage instanceof StockPackageImpl ? (StockPackageImpl)registeredStockPackage : new StockPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theStockPackage.createPackageContents();

		// Initialize created meta-data
		theStockPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theStockPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(StockPackage.eNS_URI, theStockPackage);
		return theStockPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlankMove() {
		return blankMoveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_What() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_Blank() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_Serial() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_Kind() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_Count() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_FromPlace() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_ToPlace() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_Happened() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_Document() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_Credential() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_Lot() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankMove_Account() {
		return (EAttribute)blankMoveEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlankCount() {
		return blankCountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankCount_Month() {
		return (EAttribute)blankCountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankCount_Counted() {
		return (EAttribute)blankCountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankCount_Account() {
		return (EAttribute)blankCountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankCount_Witness() {
		return (EAttribute)blankCountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankCount_Booked() {
		return (EAttribute)blankCountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlankCount_Found() {
		return (EAttribute)blankCountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlankCount_Lines() {
		return (EReference)blankCountEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountLine() {
		return countLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountLine_Place() {
		return (EAttribute)countLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountLine_Serial() {
		return (EAttribute)countLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountLine_Kind() {
		return (EAttribute)countLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountLine_Booked() {
		return (EAttribute)countLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountLine_Found() {
		return (EAttribute)countLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountLine_Remark() {
		return (EAttribute)countLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStockFigure() {
		return stockFigureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockFigure_Name() {
		return (EAttribute)stockFigureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockFigure_ActiveKey() {
		return (EAttribute)stockFigureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockFigure_What() {
		return (EAttribute)stockFigureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockFigure_Kind() {
		return (EAttribute)stockFigureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockFigure_Month() {
		return (EAttribute)stockFigureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockFigure_Figure() {
		return (EAttribute)stockFigureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockFigure_Remark() {
		return (EAttribute)stockFigureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockFigure_Entered() {
		return (EAttribute)stockFigureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockFigure_Account() {
		return (EAttribute)stockFigureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockFigure_WithdrawnFor() {
		return (EAttribute)stockFigureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getForecastLine() {
		return forecastLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Month() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Item() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Waiting() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Expiring() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Planned() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Usual() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Basis() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Spoiled() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Need() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Arriving() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForecastLine_Left() {
		return (EAttribute)forecastLineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMoveKind() {
		return moveKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFigureKind() {
		return figureKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StockFactory getStockFactory() {
		return (StockFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		blankMoveEClass = createEClass(BLANK_MOVE);
		createEAttribute(blankMoveEClass, BLANK_MOVE__WHAT);
		createEAttribute(blankMoveEClass, BLANK_MOVE__BLANK);
		createEAttribute(blankMoveEClass, BLANK_MOVE__SERIAL);
		createEAttribute(blankMoveEClass, BLANK_MOVE__KIND);
		createEAttribute(blankMoveEClass, BLANK_MOVE__COUNT);
		createEAttribute(blankMoveEClass, BLANK_MOVE__FROM_PLACE);
		createEAttribute(blankMoveEClass, BLANK_MOVE__TO_PLACE);
		createEAttribute(blankMoveEClass, BLANK_MOVE__HAPPENED);
		createEAttribute(blankMoveEClass, BLANK_MOVE__DOCUMENT);
		createEAttribute(blankMoveEClass, BLANK_MOVE__CREDENTIAL);
		createEAttribute(blankMoveEClass, BLANK_MOVE__LOT);
		createEAttribute(blankMoveEClass, BLANK_MOVE__ACCOUNT);

		blankCountEClass = createEClass(BLANK_COUNT);
		createEAttribute(blankCountEClass, BLANK_COUNT__MONTH);
		createEAttribute(blankCountEClass, BLANK_COUNT__COUNTED);
		createEAttribute(blankCountEClass, BLANK_COUNT__ACCOUNT);
		createEAttribute(blankCountEClass, BLANK_COUNT__WITNESS);
		createEAttribute(blankCountEClass, BLANK_COUNT__BOOKED);
		createEAttribute(blankCountEClass, BLANK_COUNT__FOUND);
		createEReference(blankCountEClass, BLANK_COUNT__LINES);

		countLineEClass = createEClass(COUNT_LINE);
		createEAttribute(countLineEClass, COUNT_LINE__PLACE);
		createEAttribute(countLineEClass, COUNT_LINE__SERIAL);
		createEAttribute(countLineEClass, COUNT_LINE__KIND);
		createEAttribute(countLineEClass, COUNT_LINE__BOOKED);
		createEAttribute(countLineEClass, COUNT_LINE__FOUND);
		createEAttribute(countLineEClass, COUNT_LINE__REMARK);

		stockFigureEClass = createEClass(STOCK_FIGURE);
		createEAttribute(stockFigureEClass, STOCK_FIGURE__NAME);
		createEAttribute(stockFigureEClass, STOCK_FIGURE__ACTIVE_KEY);
		createEAttribute(stockFigureEClass, STOCK_FIGURE__WHAT);
		createEAttribute(stockFigureEClass, STOCK_FIGURE__KIND);
		createEAttribute(stockFigureEClass, STOCK_FIGURE__MONTH);
		createEAttribute(stockFigureEClass, STOCK_FIGURE__FIGURE);
		createEAttribute(stockFigureEClass, STOCK_FIGURE__REMARK);
		createEAttribute(stockFigureEClass, STOCK_FIGURE__ENTERED);
		createEAttribute(stockFigureEClass, STOCK_FIGURE__ACCOUNT);
		createEAttribute(stockFigureEClass, STOCK_FIGURE__WITHDRAWN_FOR);

		forecastLineEClass = createEClass(FORECAST_LINE);
		createEAttribute(forecastLineEClass, FORECAST_LINE__MONTH);
		createEAttribute(forecastLineEClass, FORECAST_LINE__ITEM);
		createEAttribute(forecastLineEClass, FORECAST_LINE__WAITING);
		createEAttribute(forecastLineEClass, FORECAST_LINE__EXPIRING);
		createEAttribute(forecastLineEClass, FORECAST_LINE__PLANNED);
		createEAttribute(forecastLineEClass, FORECAST_LINE__USUAL);
		createEAttribute(forecastLineEClass, FORECAST_LINE__BASIS);
		createEAttribute(forecastLineEClass, FORECAST_LINE__SPOILED);
		createEAttribute(forecastLineEClass, FORECAST_LINE__NEED);
		createEAttribute(forecastLineEClass, FORECAST_LINE__ARRIVING);
		createEAttribute(forecastLineEClass, FORECAST_LINE__LEFT);

		// Create enums
		moveKindEEnum = createEEnum(MOVE_KIND);
		figureKindEEnum = createEEnum(FIGURE_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		blankMoveEClass.getESuperTypes().add(theModelPackage.getRecord());
		blankCountEClass.getESuperTypes().add(theModelPackage.getRecord());
		stockFigureEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(blankMoveEClass, BlankMove.class, "BlankMove", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlankMove_What(), this.getMoveKind(), "what", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_Blank(), theEcorePackage.getEString(), "blank", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_Serial(), theEcorePackage.getEString(), "serial", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_Kind(), theModelPackage.getCredentialKind(), "kind", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_Count(), theEcorePackage.getEInt(), "count", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_FromPlace(), theEcorePackage.getEString(), "fromPlace", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_ToPlace(), theEcorePackage.getEString(), "toPlace", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_Happened(), theModelPackage.getInstant(), "happened", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_Document(), theEcorePackage.getEString(), "document", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_Lot(), theEcorePackage.getEString(), "lot", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankMove_Account(), theEcorePackage.getEString(), "account", null, 0, 1, BlankMove.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blankCountEClass, BlankCount.class, "BlankCount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlankCount_Month(), theEcorePackage.getEString(), "month", null, 0, 1, BlankCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankCount_Counted(), theModelPackage.getInstant(), "counted", null, 0, 1, BlankCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankCount_Account(), theEcorePackage.getEString(), "account", null, 0, 1, BlankCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankCount_Witness(), theEcorePackage.getEString(), "witness", null, 0, 1, BlankCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankCount_Booked(), theEcorePackage.getEInt(), "booked", null, 0, 1, BlankCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlankCount_Found(), theEcorePackage.getEInt(), "found", null, 0, 1, BlankCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBlankCount_Lines(), this.getCountLine(), null, "lines", null, 0, -1, BlankCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(countLineEClass, CountLine.class, "CountLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCountLine_Place(), theEcorePackage.getEString(), "place", null, 0, 1, CountLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountLine_Serial(), theEcorePackage.getEString(), "serial", null, 0, 1, CountLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountLine_Kind(), theModelPackage.getCredentialKind(), "kind", null, 0, 1, CountLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountLine_Booked(), theEcorePackage.getEInt(), "booked", null, 0, 1, CountLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountLine_Found(), theEcorePackage.getEInt(), "found", null, 0, 1, CountLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountLine_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, CountLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stockFigureEClass, StockFigure.class, "StockFigure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStockFigure_Name(), theEcorePackage.getEString(), "name", null, 0, 1, StockFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStockFigure_ActiveKey(), theEcorePackage.getEString(), "activeKey", null, 0, 1, StockFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStockFigure_What(), this.getFigureKind(), "what", null, 0, 1, StockFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStockFigure_Kind(), theModelPackage.getCredentialKind(), "kind", null, 0, 1, StockFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStockFigure_Month(), theEcorePackage.getEString(), "month", null, 0, 1, StockFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStockFigure_Figure(), theEcorePackage.getEInt(), "figure", null, 0, 1, StockFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStockFigure_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, StockFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStockFigure_Entered(), theModelPackage.getInstant(), "entered", null, 0, 1, StockFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStockFigure_Account(), theEcorePackage.getEString(), "account", null, 0, 1, StockFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStockFigure_WithdrawnFor(), theEcorePackage.getEString(), "withdrawnFor", null, 0, 1, StockFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(forecastLineEClass, ForecastLine.class, "ForecastLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getForecastLine_Month(), theEcorePackage.getEString(), "month", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForecastLine_Item(), theEcorePackage.getEString(), "item", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForecastLine_Waiting(), theEcorePackage.getEInt(), "waiting", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForecastLine_Expiring(), theEcorePackage.getEInt(), "expiring", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForecastLine_Planned(), theEcorePackage.getEInt(), "planned", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForecastLine_Usual(), theEcorePackage.getEInt(), "usual", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForecastLine_Basis(), theEcorePackage.getEString(), "basis", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForecastLine_Spoiled(), theEcorePackage.getEInt(), "spoiled", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForecastLine_Need(), theEcorePackage.getEInt(), "need", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForecastLine_Arriving(), theEcorePackage.getEInt(), "arriving", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForecastLine_Left(), theEcorePackage.getEInt(), "left", null, 0, 1, ForecastLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(moveKindEEnum, MoveKind.class, "MoveKind");
		addEEnumLiteral(moveKindEEnum, MoveKind.RECEIVED);
		addEEnumLiteral(moveKindEEnum, MoveKind.MOVED);
		addEEnumLiteral(moveKindEEnum, MoveKind.USED);
		addEEnumLiteral(moveKindEEnum, MoveKind.SPOILED);
		addEEnumLiteral(moveKindEEnum, MoveKind.DESTROYED);
		addEEnumLiteral(moveKindEEnum, MoveKind.CORRECTED);

		initEEnum(figureKindEEnum, FigureKind.class, "FigureKind");
		addEEnumLiteral(figureKindEEnum, FigureKind.USUAL);
		addEEnumLiteral(figureKindEEnum, FigureKind.EXTRA);
		addEEnumLiteral(figureKindEEnum, FigureKind.ORDERED);
		addEEnumLiteral(figureKindEEnum, FigureKind.LEAD_DAYS);
		addEEnumLiteral(figureKindEEnum, FigureKind.ORDER_SIZE);
		addEEnumLiteral(figureKindEEnum, FigureKind.SPOILED_PERMILLE);
		addEEnumLiteral(figureKindEEnum, FigureKind.RIBBON_SPARE);
		addEEnumLiteral(figureKindEEnum, FigureKind.RIBBON_INSIDE);
		addEEnumLiteral(figureKindEEnum, FigureKind.RIBBON_PRINTS);
		addEEnumLiteral(figureKindEEnum, FigureKind.RIBBON_ORDERED);
		addEEnumLiteral(figureKindEEnum, FigureKind.RIBBON_LEAD_DAYS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2011/Xcore
		createXcoreAnnotations();
		// http://fudaban/record
		createRecordAnnotations();
		// http://fudaban/feature
		createFeatureAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2011/Xcore</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createXcoreAnnotations() {
		String source = "http://www.eclipse.org/emf/2011/Xcore";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "Feature", "http://fudaban/feature",
			   "Kept", "http://fudaban/record"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://fudaban/record</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createRecordAnnotations() {
		String source = "http://fudaban/record";
		addAnnotation
		  (blankMoveEClass,
		   source,
		   new String[] {
			   "label", "serial"
		   });
		addAnnotation
		  (blankCountEClass,
		   source,
		   new String[] {
			   "label", "month"
		   });
		addAnnotation
		  (stockFigureEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "unique", "activeKey"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://fudaban/feature</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFeatureAnnotations() {
		String source = "http://fudaban/feature";
		addAnnotation
		  (getBlankMove_What(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getBlankMove_Blank(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Blank"
		   });
		addAnnotation
		  (getBlankMove_Serial(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getBlankMove_Kind(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getBlankMove_Happened(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getBlankMove_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential"
		   });
		addAnnotation
		  (getBlankMove_Lot(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "DestructionLot"
		   });
		addAnnotation
		  (getBlankMove_Account(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getBlankCount_Month(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getBlankCount_Counted(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getBlankCount_Account(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getBlankCount_Witness(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getStockFigure_Name(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getStockFigure_What(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getStockFigure_Entered(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getStockFigure_Account(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getForecastLine_Month(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getForecastLine_Item(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getForecastLine_Basis(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
	}

} //StockPackageImpl

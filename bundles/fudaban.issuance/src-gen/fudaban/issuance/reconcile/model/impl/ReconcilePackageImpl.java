/**
 */
package fudaban.issuance.reconcile.model.impl;

import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.ReconcileFactory;
import fudaban.issuance.reconcile.model.ReconcilePackage;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.issuance.reconcile.model.Side;
import fudaban.issuance.reconcile.model.Tally;

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
public class ReconcilePackageImpl extends EPackageImpl implements ReconcilePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass comparisonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tallyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cardRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mismatchEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mendingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rowStateEEnum = null;

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
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ReconcilePackageImpl() {
		super(eNS_URI, ReconcileFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ReconcilePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ReconcilePackage init() {
		if (isInited) return (ReconcilePackage)EPackage.Registry.INSTANCE.getEPackage(ReconcilePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredReconcilePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ReconcilePackageImpl theReconcilePackage = registeredReconcilePackage instanceof ReconcilePackageImpl ? (ReconcilePackageImpl)registeredReconcilePackage : new ReconcilePackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theReconcilePackage.createPackageContents();

		// Initialize created meta-data
		theReconcilePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theReconcilePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ReconcilePackage.eNS_URI, theReconcilePackage);
		return theReconcilePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComparison() {
		return comparisonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparison_Number() {
		return (EAttribute)comparisonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparison_Made() {
		return (EAttribute)comparisonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparison_Account() {
		return (EAttribute)comparisonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparison_Cards() {
		return (EAttribute)comparisonEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparison_Agreeing() {
		return (EAttribute)comparisonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparison_Later() {
		return (EAttribute)comparisonEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparison_Differing() {
		return (EAttribute)comparisonEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparison_Done() {
		return (EAttribute)comparisonEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparison_Complete() {
		return (EAttribute)comparisonEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComparison_Sides() {
		return (EReference)comparisonEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComparison_Tallies() {
		return (EReference)comparisonEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSide() {
		return sideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSide_Source() {
		return (EAttribute)sideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSide_Title() {
		return (EAttribute)sideEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSide_File() {
		return (EAttribute)sideEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSide_Hash() {
		return (EAttribute)sideEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSide_AsOf() {
		return (EAttribute)sideEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSide_Rows() {
		return (EAttribute)sideEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSide_Faults() {
		return (EAttribute)sideEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSide_Others() {
		return (EAttribute)sideEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTally() {
		return tallyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTally_Source() {
		return (EAttribute)tallyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTally_Kind() {
		return (EAttribute)tallyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTally_Count() {
		return (EAttribute)tallyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCardRow() {
		return cardRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Key() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Comparison() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Number() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Credential() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Kind() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Mending() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_State() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Own() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Chip() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Common() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Gate() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Findings() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Remark() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Wave() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Letters() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardRow_Ended() {
		return (EAttribute)cardRowEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMismatch() {
		return mismatchEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMending() {
		return mendingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRowState() {
		return rowStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReconcileFactory getReconcileFactory() {
		return (ReconcileFactory)getEFactoryInstance();
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
		comparisonEClass = createEClass(COMPARISON);
		createEAttribute(comparisonEClass, COMPARISON__NUMBER);
		createEAttribute(comparisonEClass, COMPARISON__MADE);
		createEAttribute(comparisonEClass, COMPARISON__ACCOUNT);
		createEAttribute(comparisonEClass, COMPARISON__CARDS);
		createEAttribute(comparisonEClass, COMPARISON__AGREEING);
		createEAttribute(comparisonEClass, COMPARISON__LATER);
		createEAttribute(comparisonEClass, COMPARISON__DIFFERING);
		createEAttribute(comparisonEClass, COMPARISON__DONE);
		createEAttribute(comparisonEClass, COMPARISON__COMPLETE);
		createEReference(comparisonEClass, COMPARISON__SIDES);
		createEReference(comparisonEClass, COMPARISON__TALLIES);

		sideEClass = createEClass(SIDE);
		createEAttribute(sideEClass, SIDE__SOURCE);
		createEAttribute(sideEClass, SIDE__TITLE);
		createEAttribute(sideEClass, SIDE__FILE);
		createEAttribute(sideEClass, SIDE__HASH);
		createEAttribute(sideEClass, SIDE__AS_OF);
		createEAttribute(sideEClass, SIDE__ROWS);
		createEAttribute(sideEClass, SIDE__FAULTS);
		createEAttribute(sideEClass, SIDE__OTHERS);

		tallyEClass = createEClass(TALLY);
		createEAttribute(tallyEClass, TALLY__SOURCE);
		createEAttribute(tallyEClass, TALLY__KIND);
		createEAttribute(tallyEClass, TALLY__COUNT);

		cardRowEClass = createEClass(CARD_ROW);
		createEAttribute(cardRowEClass, CARD_ROW__KEY);
		createEAttribute(cardRowEClass, CARD_ROW__COMPARISON);
		createEAttribute(cardRowEClass, CARD_ROW__NUMBER);
		createEAttribute(cardRowEClass, CARD_ROW__CREDENTIAL);
		createEAttribute(cardRowEClass, CARD_ROW__KIND);
		createEAttribute(cardRowEClass, CARD_ROW__MENDING);
		createEAttribute(cardRowEClass, CARD_ROW__STATE);
		createEAttribute(cardRowEClass, CARD_ROW__OWN);
		createEAttribute(cardRowEClass, CARD_ROW__CHIP);
		createEAttribute(cardRowEClass, CARD_ROW__COMMON);
		createEAttribute(cardRowEClass, CARD_ROW__GATE);
		createEAttribute(cardRowEClass, CARD_ROW__FINDINGS);
		createEAttribute(cardRowEClass, CARD_ROW__REMARK);
		createEAttribute(cardRowEClass, CARD_ROW__WAVE);
		createEAttribute(cardRowEClass, CARD_ROW__LETTERS);
		createEAttribute(cardRowEClass, CARD_ROW__ENDED);

		// Create enums
		mismatchEEnum = createEEnum(MISMATCH);
		mendingEEnum = createEEnum(MENDING);
		rowStateEEnum = createEEnum(ROW_STATE);
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
		comparisonEClass.getESuperTypes().add(theModelPackage.getRecord());
		cardRowEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(comparisonEClass, Comparison.class, "Comparison", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getComparison_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Made(), theModelPackage.getInstant(), "made", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Account(), theEcorePackage.getEString(), "account", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Cards(), theEcorePackage.getEInt(), "cards", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Agreeing(), theEcorePackage.getEInt(), "agreeing", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Later(), theEcorePackage.getEInt(), "later", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Differing(), theEcorePackage.getEInt(), "differing", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Done(), theEcorePackage.getEInt(), "done", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Complete(), theEcorePackage.getEBoolean(), "complete", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComparison_Sides(), this.getSide(), null, "sides", null, 0, -1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComparison_Tallies(), this.getTally(), null, "tallies", null, 0, -1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sideEClass, Side.class, "Side", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSide_Source(), theEcorePackage.getEString(), "source", null, 0, 1, Side.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSide_Title(), theEcorePackage.getEString(), "title", null, 0, 1, Side.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSide_File(), theEcorePackage.getEString(), "file", null, 0, 1, Side.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSide_Hash(), theEcorePackage.getEString(), "hash", null, 0, 1, Side.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSide_AsOf(), theModelPackage.getLocalDate(), "asOf", null, 0, 1, Side.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSide_Rows(), theEcorePackage.getEInt(), "rows", null, 0, 1, Side.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSide_Faults(), theEcorePackage.getEInt(), "faults", null, 0, 1, Side.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSide_Others(), theEcorePackage.getEInt(), "others", null, 0, 1, Side.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tallyEClass, Tally.class, "Tally", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTally_Source(), theEcorePackage.getEString(), "source", null, 0, 1, Tally.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTally_Kind(), this.getMismatch(), "kind", null, 0, 1, Tally.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTally_Count(), theEcorePackage.getEInt(), "count", null, 0, 1, Tally.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cardRowEClass, CardRow.class, "CardRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCardRow_Key(), theEcorePackage.getEString(), "key", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Comparison(), theEcorePackage.getEString(), "comparison", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Number(), theEcorePackage.getEString(), "number", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Kind(), this.getMismatch(), "kind", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Mending(), this.getMending(), "mending", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_State(), this.getRowState(), "state", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Own(), theEcorePackage.getEString(), "own", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Chip(), theEcorePackage.getEString(), "chip", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Common(), theEcorePackage.getEString(), "common", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Gate(), theEcorePackage.getEString(), "gate", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Findings(), theEcorePackage.getEString(), "findings", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Wave(), theEcorePackage.getEString(), "wave", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Letters(), theEcorePackage.getEString(), "letters", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardRow_Ended(), theModelPackage.getInstant(), "ended", null, 0, 1, CardRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(mismatchEEnum, Mismatch.class, "Mismatch");
		addEEnumLiteral(mismatchEEnum, Mismatch.LETS_IN);
		addEEnumLiteral(mismatchEEnum, Mismatch.REAPPEARED);
		addEEnumLiteral(mismatchEEnum, Mismatch.UNKNOWN);
		addEEnumLiteral(mismatchEEnum, Mismatch.KEEPS_OUT);
		addEEnumLiteral(mismatchEEnum, Mismatch.MISSING);
		addEEnumLiteral(mismatchEEnum, Mismatch.STATE);
		addEEnumLiteral(mismatchEEnum, Mismatch.HOLDER);
		addEEnumLiteral(mismatchEEnum, Mismatch.CHIP);
		addEEnumLiteral(mismatchEEnum, Mismatch.EXPIRY);
		addEEnumLiteral(mismatchEEnum, Mismatch.UNIT);
		addEEnumLiteral(mismatchEEnum, Mismatch.TWICE);
		addEEnumLiteral(mismatchEEnum, Mismatch.WORD);

		initEEnum(mendingEEnum, Mending.class, "Mending");
		addEEnumLiteral(mendingEEnum, Mending.SUSPEND);
		addEEnumLiteral(mendingEEnum, Mending.RETIRE);
		addEEnumLiteral(mendingEEnum, Mending.AMEND);
		addEEnumLiteral(mendingEEnum, Mending.ASK);
		addEEnumLiteral(mendingEEnum, Mending.LOOK);

		initEEnum(rowStateEEnum, RowState.class, "RowState");
		addEEnumLiteral(rowStateEEnum, RowState.OPEN);
		addEEnumLiteral(rowStateEEnum, RowState.ACCEPTED);
		addEEnumLiteral(rowStateEEnum, RowState.HELD);
		addEEnumLiteral(rowStateEEnum, RowState.WAITING);
		addEEnumLiteral(rowStateEEnum, RowState.DONE);

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
		  (comparisonEClass,
		   source,
		   new String[] {
			   "label", "number"
		   });
		addAnnotation
		  (cardRowEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "key"
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
		  (getComparison_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getComparison_Made(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getComparison_Account(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getComparison_Differing(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getCardRow_Comparison(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Comparison"
		   });
		addAnnotation
		  (getCardRow_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getCardRow_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential",
			   "owner", "true"
		   });
		addAnnotation
		  (getCardRow_Kind(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getCardRow_Mending(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getCardRow_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getCardRow_Own(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getCardRow_Chip(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getCardRow_Common(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getCardRow_Gate(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getCardRow_Findings(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getCardRow_Remark(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getCardRow_Wave(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
	}

} //ReconcilePackageImpl

/**
 */
package fudaban.issuance.reconcile.model.impl;

import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.Difference;
import fudaban.issuance.reconcile.model.DifferenceKind;
import fudaban.issuance.reconcile.model.DifferenceState;
import fudaban.issuance.reconcile.model.ReconciliationFactory;
import fudaban.issuance.reconcile.model.ReconciliationPackage;
import fudaban.issuance.reconcile.model.Repair;
import fudaban.issuance.reconcile.model.Source;

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
public class ReconciliationPackageImpl extends EPackageImpl implements ReconciliationPackage {
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
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass differenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum differenceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum repairEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum differenceStateEEnum = null;

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
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ReconciliationPackageImpl() {
		super(eNS_URI, ReconciliationFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ReconciliationPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ReconciliationPackage init() {
		if (isInited) return (ReconciliationPackage)EPackage.Registry.INSTANCE.getEPackage(ReconciliationPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredReconciliationPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ReconciliationPackageImpl theReconciliationPackage = registeredReconciliationPackage instanceof ReconciliationPackageImpl ? (ReconciliationPackageImpl)registeredReconciliationPackage : new ReconciliationPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theReconciliationPackage.createPackageContents();

		// Initialize created meta-data
		theReconciliationPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theReconciliationPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ReconciliationPackage.eNS_URI, theReconciliationPackage);
		return theReconciliationPackage;
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
	public EAttribute getComparison_Differences() {
		return (EAttribute)comparisonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComparison_Sources() {
		return (EReference)comparisonEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource() {
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_System() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Name() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Hash() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Rows() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Faults() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDifference() {
		return differenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Comparison() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Seen() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_OpenKey() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Credential() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Number() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Kind() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_State() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Repair() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Own() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Other() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Found() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Ended() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDifference_Remark() {
		return (EAttribute)differenceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDifferenceKind() {
		return differenceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRepair() {
		return repairEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDifferenceState() {
		return differenceStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReconciliationFactory getReconciliationFactory() {
		return (ReconciliationFactory)getEFactoryInstance();
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
		createEAttribute(comparisonEClass, COMPARISON__DIFFERENCES);
		createEReference(comparisonEClass, COMPARISON__SOURCES);

		sourceEClass = createEClass(SOURCE);
		createEAttribute(sourceEClass, SOURCE__SYSTEM);
		createEAttribute(sourceEClass, SOURCE__NAME);
		createEAttribute(sourceEClass, SOURCE__HASH);
		createEAttribute(sourceEClass, SOURCE__ROWS);
		createEAttribute(sourceEClass, SOURCE__FAULTS);

		differenceEClass = createEClass(DIFFERENCE);
		createEAttribute(differenceEClass, DIFFERENCE__COMPARISON);
		createEAttribute(differenceEClass, DIFFERENCE__SEEN);
		createEAttribute(differenceEClass, DIFFERENCE__OPEN_KEY);
		createEAttribute(differenceEClass, DIFFERENCE__CREDENTIAL);
		createEAttribute(differenceEClass, DIFFERENCE__NUMBER);
		createEAttribute(differenceEClass, DIFFERENCE__KIND);
		createEAttribute(differenceEClass, DIFFERENCE__STATE);
		createEAttribute(differenceEClass, DIFFERENCE__REPAIR);
		createEAttribute(differenceEClass, DIFFERENCE__OWN);
		createEAttribute(differenceEClass, DIFFERENCE__OTHER);
		createEAttribute(differenceEClass, DIFFERENCE__FOUND);
		createEAttribute(differenceEClass, DIFFERENCE__ENDED);
		createEAttribute(differenceEClass, DIFFERENCE__REMARK);

		// Create enums
		differenceKindEEnum = createEEnum(DIFFERENCE_KIND);
		repairEEnum = createEEnum(REPAIR);
		differenceStateEEnum = createEEnum(DIFFERENCE_STATE);
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
		differenceEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(comparisonEClass, Comparison.class, "Comparison", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getComparison_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Made(), theModelPackage.getInstant(), "made", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Account(), theEcorePackage.getEString(), "account", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Cards(), theEcorePackage.getEInt(), "cards", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComparison_Differences(), theEcorePackage.getEInt(), "differences", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComparison_Sources(), this.getSource(), null, "sources", null, 0, -1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSource_System(), theEcorePackage.getEString(), "system", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Hash(), theEcorePackage.getEString(), "hash", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Rows(), theEcorePackage.getEInt(), "rows", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Faults(), theEcorePackage.getEInt(), "faults", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(differenceEClass, Difference.class, "Difference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDifference_Comparison(), theEcorePackage.getEString(), "comparison", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_Seen(), theEcorePackage.getEString(), "seen", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_OpenKey(), theEcorePackage.getEString(), "openKey", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_Kind(), this.getDifferenceKind(), "kind", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_State(), this.getDifferenceState(), "state", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_Repair(), this.getRepair(), "repair", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_Own(), theEcorePackage.getEString(), "own", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_Other(), theEcorePackage.getEString(), "other", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_Found(), theModelPackage.getInstant(), "found", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_Ended(), theModelPackage.getInstant(), "ended", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDifference_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, Difference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(differenceKindEEnum, DifferenceKind.class, "DifferenceKind");
		addEEnumLiteral(differenceKindEEnum, DifferenceKind.GATE_LETS_IN);
		addEEnumLiteral(differenceKindEEnum, DifferenceKind.GATE_KEEPS_OUT);
		addEEnumLiteral(differenceKindEEnum, DifferenceKind.COMMON_IN_FORCE);
		addEEnumLiteral(differenceKindEEnum, DifferenceKind.COMMON_NOT_IN_FORCE);
		addEEnumLiteral(differenceKindEEnum, DifferenceKind.UNKNOWN_CARD);
		addEEnumLiteral(differenceKindEEnum, DifferenceKind.MISSING_GATE);
		addEEnumLiteral(differenceKindEEnum, DifferenceKind.MISSING_COMMON);
		addEEnumLiteral(differenceKindEEnum, DifferenceKind.EXPIRY);
		addEEnumLiteral(differenceKindEEnum, DifferenceKind.HOLDER);
		addEEnumLiteral(differenceKindEEnum, DifferenceKind.CHIP);

		initEEnum(repairEEnum, Repair.class, "Repair");
		addEEnumLiteral(repairEEnum, Repair.SUSPEND_HERE);
		addEEnumLiteral(repairEEnum, Repair.EXPIRY_HERE);
		addEEnumLiteral(repairEEnum, Repair.ASK_GATE);
		addEEnumLiteral(repairEEnum, Repair.ASK_COMMON);
		addEEnumLiteral(repairEEnum, Repair.LOOK);

		initEEnum(differenceStateEEnum, DifferenceState.class, "DifferenceState");
		addEEnumLiteral(differenceStateEEnum, DifferenceState.OPEN);
		addEEnumLiteral(differenceStateEEnum, DifferenceState.REPAIRED);
		addEEnumLiteral(differenceStateEEnum, DifferenceState.ASKED);
		addEEnumLiteral(differenceStateEEnum, DifferenceState.GONE);
		addEEnumLiteral(differenceStateEEnum, DifferenceState.ACCEPTED);

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
		  (differenceEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "openKey"
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
		  (getDifference_Comparison(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Comparison"
		   });
		addAnnotation
		  (getDifference_Seen(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Comparison"
		   });
		addAnnotation
		  (getDifference_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential",
			   "owner", "true"
		   });
		addAnnotation
		  (getDifference_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getDifference_Kind(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDifference_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDifference_Own(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getDifference_Other(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getDifference_Found(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDifference_Remark(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
	}

} //ReconciliationPackageImpl

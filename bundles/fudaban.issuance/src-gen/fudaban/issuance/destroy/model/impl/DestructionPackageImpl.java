/**
 */
package fudaban.issuance.destroy.model.impl;

import fudaban.issuance.destroy.model.DestructionFactory;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.destroy.model.Identified;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.issuance.destroy.model.LotState;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DestructionPackageImpl extends EPackageImpl implements DestructionPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass destructionLotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lotEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lotStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum identifiedEEnum = null;

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
	 * @see fudaban.issuance.destroy.model.DestructionPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DestructionPackageImpl() {
		super(eNS_URI, DestructionFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link DestructionPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DestructionPackage init() {
		if (isInited) return (DestructionPackage)EPackage.Registry.INSTANCE.getEPackage(DestructionPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDestructionPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DestructionPackageImpl theDestructionPackage = registeredDestructionPackage instanceof DestructionPackageImpl ? (DestructionPackageImpl)registeredDestructionPackage : new DestructionPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theDestructionPackage.createPackageContents();

		// Initialize created meta-data
		theDestructionPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDestructionPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DestructionPackage.eNS_URI, theDestructionPackage);
		return theDestructionPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDestructionLot() {
		return destructionLotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Number() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_State() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Opened() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Closed() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Operator() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_WitnessAccount() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Witness() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Method() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Level() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Cards() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Blanks() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_LastPlace() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Waiting() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_ListHash() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Reason() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDestructionLot_Photos() {
		return (EAttribute)destructionLotEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLotEntry() {
		return lotEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_Lot() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_Place() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_ItemKey() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_Credential() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_Blank() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_Number() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_Kind() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_Count() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_Identified() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_At() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_TakenOut() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLotEntry_Reason() {
		return (EAttribute)lotEntryEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLotState() {
		return lotStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIdentified() {
		return identifiedEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DestructionFactory getDestructionFactory() {
		return (DestructionFactory)getEFactoryInstance();
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
		destructionLotEClass = createEClass(DESTRUCTION_LOT);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__NUMBER);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__STATE);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__OPENED);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__CLOSED);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__OPERATOR);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__WITNESS_ACCOUNT);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__WITNESS);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__METHOD);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__LEVEL);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__CARDS);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__BLANKS);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__LAST_PLACE);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__WAITING);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__LIST_HASH);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__REASON);
		createEAttribute(destructionLotEClass, DESTRUCTION_LOT__PHOTOS);

		lotEntryEClass = createEClass(LOT_ENTRY);
		createEAttribute(lotEntryEClass, LOT_ENTRY__LOT);
		createEAttribute(lotEntryEClass, LOT_ENTRY__PLACE);
		createEAttribute(lotEntryEClass, LOT_ENTRY__ITEM_KEY);
		createEAttribute(lotEntryEClass, LOT_ENTRY__CREDENTIAL);
		createEAttribute(lotEntryEClass, LOT_ENTRY__BLANK);
		createEAttribute(lotEntryEClass, LOT_ENTRY__NUMBER);
		createEAttribute(lotEntryEClass, LOT_ENTRY__KIND);
		createEAttribute(lotEntryEClass, LOT_ENTRY__COUNT);
		createEAttribute(lotEntryEClass, LOT_ENTRY__IDENTIFIED);
		createEAttribute(lotEntryEClass, LOT_ENTRY__AT);
		createEAttribute(lotEntryEClass, LOT_ENTRY__TAKEN_OUT);
		createEAttribute(lotEntryEClass, LOT_ENTRY__REASON);

		// Create enums
		lotStateEEnum = createEEnum(LOT_STATE);
		identifiedEEnum = createEEnum(IDENTIFIED);
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
		destructionLotEClass.getESuperTypes().add(theModelPackage.getRecord());
		lotEntryEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(destructionLotEClass, DestructionLot.class, "DestructionLot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDestructionLot_Number(), theEcorePackage.getEString(), "number", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_State(), this.getLotState(), "state", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Opened(), theModelPackage.getInstant(), "opened", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Closed(), theModelPackage.getInstant(), "closed", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Operator(), theEcorePackage.getEString(), "operator", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_WitnessAccount(), theEcorePackage.getEString(), "witnessAccount", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Witness(), theEcorePackage.getEString(), "witness", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Method(), theEcorePackage.getEString(), "method", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Level(), theEcorePackage.getEString(), "level", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Cards(), theEcorePackage.getEInt(), "cards", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Blanks(), theEcorePackage.getEInt(), "blanks", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_LastPlace(), theEcorePackage.getEInt(), "lastPlace", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Waiting(), theEcorePackage.getEInt(), "waiting", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_ListHash(), theEcorePackage.getEString(), "listHash", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDestructionLot_Photos(), theEcorePackage.getEInt(), "photos", null, 0, 1, DestructionLot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lotEntryEClass, LotEntry.class, "LotEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLotEntry_Lot(), theEcorePackage.getEString(), "lot", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_Place(), theEcorePackage.getEInt(), "place", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_ItemKey(), theEcorePackage.getEString(), "itemKey", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_Blank(), theEcorePackage.getEString(), "blank", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_Number(), theEcorePackage.getEString(), "number", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_Kind(), theModelPackage.getCredentialKind(), "kind", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_Count(), theEcorePackage.getEInt(), "count", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_Identified(), this.getIdentified(), "identified", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_At(), theModelPackage.getInstant(), "at", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_TakenOut(), theModelPackage.getInstant(), "takenOut", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLotEntry_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, LotEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(lotStateEEnum, LotState.class, "LotState");
		addEEnumLiteral(lotStateEEnum, LotState.OPEN);
		addEEnumLiteral(lotStateEEnum, LotState.CLOSED);
		addEEnumLiteral(lotStateEEnum, LotState.CANCELLED);

		initEEnum(identifiedEEnum, Identified.class, "Identified");
		addEEnumLiteral(identifiedEEnum, Identified.READER);
		addEEnumLiteral(identifiedEEnum, Identified.SCANNED);
		addEEnumLiteral(identifiedEEnum, Identified.TYPED);
		addEEnumLiteral(identifiedEEnum, Identified.DEAD_CHIP);

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
		  (destructionLotEClass,
		   source,
		   new String[] {
			   "label", "number"
		   });
		addAnnotation
		  (lotEntryEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "itemKey"
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
		  (getDestructionLot_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getDestructionLot_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDestructionLot_Opened(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDestructionLot_Closed(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDestructionLot_Operator(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getDestructionLot_WitnessAccount(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getDestructionLot_Witness(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getDestructionLot_ListHash(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getLotEntry_Lot(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "DestructionLot"
		   });
		addAnnotation
		  (getLotEntry_Place(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getLotEntry_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential",
			   "owner", "true"
		   });
		addAnnotation
		  (getLotEntry_Blank(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Blank"
		   });
		addAnnotation
		  (getLotEntry_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
	}

} //DestructionPackageImpl

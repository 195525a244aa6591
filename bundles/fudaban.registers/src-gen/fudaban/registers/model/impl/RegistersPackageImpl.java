/**
 */
package fudaban.registers.model.impl;

import fudaban.model.ModelPackage;

import fudaban.registers.model.RegistersFactory;
import fudaban.registers.model.RegistersPackage;
import fudaban.registers.model.SystemAccount;
import fudaban.registers.model.SystemAccountState;

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
public class RegistersPackageImpl extends EPackageImpl implements RegistersPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass systemAccountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum systemAccountStateEEnum = null;

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
	 * @see fudaban.registers.model.RegistersPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RegistersPackageImpl() {
		super(eNS_URI, RegistersFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link RegistersPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RegistersPackage init() {
		if (isInited) return (RegistersPackage)EPackage.Registry.INSTANCE.getEPackage(RegistersPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRegistersPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RegistersPackageImpl theRegistersPackage = registeredRegistersPackage instanceof RegistersPackageImpl ? (RegistersPackageImpl)registeredRegistersPackage : new RegistersPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theRegistersPackage.createPackageContents();

		// Initialize created meta-data
		theRegistersPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRegistersPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RegistersPackage.eNS_URI, theRegistersPackage);
		return theRegistersPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSystemAccount() {
		return systemAccountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_Key() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_System() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_Name() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_Person() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_OwnerName() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_Rights() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_Purpose() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_State() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_CreatedOn() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_DisabledOn() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_Reference() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_Remark() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemAccount_TakenOver() {
		return (EAttribute)systemAccountEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSystemAccountState() {
		return systemAccountStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegistersFactory getRegistersFactory() {
		return (RegistersFactory)getEFactoryInstance();
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
		systemAccountEClass = createEClass(SYSTEM_ACCOUNT);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__KEY);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__SYSTEM);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__NAME);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__PERSON);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__OWNER_NAME);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__RIGHTS);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__PURPOSE);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__STATE);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__CREATED_ON);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__DISABLED_ON);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__REFERENCE);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__REMARK);
		createEAttribute(systemAccountEClass, SYSTEM_ACCOUNT__TAKEN_OVER);

		// Create enums
		systemAccountStateEEnum = createEEnum(SYSTEM_ACCOUNT_STATE);
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
		systemAccountEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(systemAccountEClass, SystemAccount.class, "SystemAccount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSystemAccount_Key(), theEcorePackage.getEString(), "key", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_System(), theEcorePackage.getEString(), "system", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_Name(), theEcorePackage.getEString(), "name", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_Person(), theEcorePackage.getEString(), "person", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_OwnerName(), theEcorePackage.getEString(), "ownerName", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_Rights(), theEcorePackage.getEString(), "rights", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_Purpose(), theEcorePackage.getEString(), "purpose", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_State(), this.getSystemAccountState(), "state", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_CreatedOn(), theModelPackage.getLocalDate(), "createdOn", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_DisabledOn(), theModelPackage.getLocalDate(), "disabledOn", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_Reference(), theEcorePackage.getEString(), "reference", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemAccount_TakenOver(), theEcorePackage.getEBoolean(), "takenOver", null, 0, 1, SystemAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(systemAccountStateEEnum, SystemAccountState.class, "SystemAccountState");
		addEEnumLiteral(systemAccountStateEEnum, SystemAccountState.ACTIVE);
		addEEnumLiteral(systemAccountStateEEnum, SystemAccountState.DISABLED);

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
		  (systemAccountEClass,
		   source,
		   new String[] {
			   "label", "name",
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
		  (getSystemAccount_System(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getSystemAccount_Name(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getSystemAccount_Person(),
		   source,
		   new String[] {
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getSystemAccount_OwnerName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getSystemAccount_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
	}

} //RegistersPackageImpl

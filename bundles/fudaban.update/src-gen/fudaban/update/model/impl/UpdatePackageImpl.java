/**
 */
package fudaban.update.model.impl;

import fudaban.model.ModelPackage;

import fudaban.update.model.ChangeKind;
import fudaban.update.model.ChangeState;
import fudaban.update.model.ProgramChange;
import fudaban.update.model.TrustedKey;
import fudaban.update.model.UpdateFactory;
import fudaban.update.model.UpdatePackage;

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
public class UpdatePackageImpl extends EPackageImpl implements UpdatePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trustedKeyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changeStateEEnum = null;

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
	 * @see fudaban.update.model.UpdatePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private UpdatePackageImpl() {
		super(eNS_URI, UpdateFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link UpdatePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static UpdatePackage init() {
		if (isInited) return (UpdatePackage)EPackage.Registry.INSTANCE.getEPackage(UpdatePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredUpdatePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		UpdatePackageImpl theUpdatePackage = registeredUpdatePackage instanceof UpdatePackageImpl ? (UpdatePackageImpl)registeredUpdatePackage : new UpdatePackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theUpdatePackage.createPackageContents();

		// Initialize created meta-data
		theUpdatePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theUpdatePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(UpdatePackage.eNS_URI, theUpdatePackage);
		return theUpdatePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrustedKey() {
		return trustedKeyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrustedKey_Encoded() {
		return (EAttribute)trustedKeyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrustedKey_Fingerprint() {
		return (EAttribute)trustedKeyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrustedKey_Source() {
		return (EAttribute)trustedKeyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrustedKey_Active() {
		return (EAttribute)trustedKeyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramChange() {
		return programChangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Kind() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_State() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Site() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Edition() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Previous() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Title() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Changes() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Manifest() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Signer() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Parts() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Schemas() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Backup() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramChange_Row() {
		return (EAttribute)programChangeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChangeKind() {
		return changeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChangeState() {
		return changeStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UpdateFactory getUpdateFactory() {
		return (UpdateFactory)getEFactoryInstance();
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
		trustedKeyEClass = createEClass(TRUSTED_KEY);
		createEAttribute(trustedKeyEClass, TRUSTED_KEY__ENCODED);
		createEAttribute(trustedKeyEClass, TRUSTED_KEY__FINGERPRINT);
		createEAttribute(trustedKeyEClass, TRUSTED_KEY__SOURCE);
		createEAttribute(trustedKeyEClass, TRUSTED_KEY__ACTIVE);

		programChangeEClass = createEClass(PROGRAM_CHANGE);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__KIND);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__STATE);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__SITE);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__EDITION);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__PREVIOUS);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__TITLE);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__CHANGES);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__MANIFEST);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__SIGNER);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__PARTS);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__SCHEMAS);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__BACKUP);
		createEAttribute(programChangeEClass, PROGRAM_CHANGE__ROW);

		// Create enums
		changeKindEEnum = createEEnum(CHANGE_KIND);
		changeStateEEnum = createEEnum(CHANGE_STATE);
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
		trustedKeyEClass.getESuperTypes().add(theModelPackage.getRecord());
		programChangeEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(trustedKeyEClass, TrustedKey.class, "TrustedKey", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrustedKey_Encoded(), theEcorePackage.getEString(), "encoded", null, 0, 1, TrustedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrustedKey_Fingerprint(), theEcorePackage.getEString(), "fingerprint", null, 0, 1, TrustedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrustedKey_Source(), theEcorePackage.getEString(), "source", null, 0, 1, TrustedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrustedKey_Active(), theEcorePackage.getEString(), "active", null, 0, 1, TrustedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(programChangeEClass, ProgramChange.class, "ProgramChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgramChange_Kind(), this.getChangeKind(), "kind", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_State(), this.getChangeState(), "state", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Site(), theEcorePackage.getEString(), "site", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Edition(), theEcorePackage.getEInt(), "edition", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Previous(), theEcorePackage.getEInt(), "previous", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Title(), theEcorePackage.getEString(), "title", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Changes(), theEcorePackage.getEString(), "changes", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Manifest(), theEcorePackage.getEString(), "manifest", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Signer(), theEcorePackage.getEString(), "signer", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Parts(), theEcorePackage.getEString(), "parts", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Schemas(), theEcorePackage.getEString(), "schemas", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Backup(), theEcorePackage.getEString(), "backup", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramChange_Row(), theEcorePackage.getEString(), "row", null, 0, 1, ProgramChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(changeKindEEnum, ChangeKind.class, "ChangeKind");
		addEEnumLiteral(changeKindEEnum, ChangeKind.INSTALL);
		addEEnumLiteral(changeKindEEnum, ChangeKind.REVERT);

		initEEnum(changeStateEEnum, ChangeState.class, "ChangeState");
		addEEnumLiteral(changeStateEEnum, ChangeState.PLANNED);
		addEEnumLiteral(changeStateEEnum, ChangeState.DONE);
		addEEnumLiteral(changeStateEEnum, ChangeState.FAILED);
		addEEnumLiteral(changeStateEEnum, ChangeState.TAKEN_BACK);

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
		  (trustedKeyEClass,
		   source,
		   new String[] {
			   "label", "fingerprint",
			   "unique", "active"
		   });
		addAnnotation
		  (programChangeEClass,
		   source,
		   new String[] {
			   "label", "title"
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
		  (getTrustedKey_Fingerprint(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getProgramChange_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getProgramChange_Site(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getProgramChange_Manifest(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
	}

} //UpdatePackageImpl

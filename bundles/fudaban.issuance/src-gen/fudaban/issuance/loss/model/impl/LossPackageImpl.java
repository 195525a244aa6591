/**
 */
package fudaban.issuance.loss.model.impl;

import fudaban.issuance.loss.model.LossCase;
import fudaban.issuance.loss.model.LossFactory;
import fudaban.issuance.loss.model.LossPackage;
import fudaban.issuance.loss.model.LossStamp;
import fudaban.issuance.loss.model.LossState;
import fudaban.issuance.loss.model.StampKind;

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
public class LossPackageImpl extends EPackageImpl implements LossPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lossCaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lossStampEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lossStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stampKindEEnum = null;

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
	 * @see fudaban.issuance.loss.model.LossPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LossPackageImpl() {
		super(eNS_URI, LossFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link LossPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LossPackage init() {
		if (isInited) return (LossPackage)EPackage.Registry.INSTANCE.getEPackage(LossPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLossPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LossPackageImpl theLossPackage = registeredLossPackage instanceof LossPackageImpl ? (LossPackageImpl)registeredLossPackage : new LossPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theLossPackage.createPackageContents();

		// Initialize created meta-data
		theLossPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLossPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LossPackage.eNS_URI, theLossPackage);
		return theLossPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLossCase() {
		return lossCaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Number() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_OpenKey() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_State() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Card() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Kind() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Credential() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Person() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_HolderName() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_UnitName() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Caller() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_CallBack() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Circumstances() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_InstructedBy() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_InstructedAt() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Approval() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Received() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_NoticeDue() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Closed() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Found() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossCase_Account() {
		return (EAttribute)lossCaseEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLossCase_Stamps() {
		return (EReference)lossCaseEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLossStamp() {
		return lossStampEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossStamp_Kind() {
		return (EAttribute)lossStampEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossStamp_At() {
		return (EAttribute)lossStampEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossStamp_By() {
		return (EAttribute)lossStampEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossStamp_Remark() {
		return (EAttribute)lossStampEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLossStamp_Entered() {
		return (EAttribute)lossStampEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLossState() {
		return lossStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStampKind() {
		return stampKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LossFactory getLossFactory() {
		return (LossFactory)getEFactoryInstance();
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
		lossCaseEClass = createEClass(LOSS_CASE);
		createEAttribute(lossCaseEClass, LOSS_CASE__NUMBER);
		createEAttribute(lossCaseEClass, LOSS_CASE__OPEN_KEY);
		createEAttribute(lossCaseEClass, LOSS_CASE__STATE);
		createEAttribute(lossCaseEClass, LOSS_CASE__CARD);
		createEAttribute(lossCaseEClass, LOSS_CASE__KIND);
		createEAttribute(lossCaseEClass, LOSS_CASE__CREDENTIAL);
		createEAttribute(lossCaseEClass, LOSS_CASE__PERSON);
		createEAttribute(lossCaseEClass, LOSS_CASE__HOLDER_NAME);
		createEAttribute(lossCaseEClass, LOSS_CASE__UNIT_NAME);
		createEAttribute(lossCaseEClass, LOSS_CASE__CALLER);
		createEAttribute(lossCaseEClass, LOSS_CASE__CALL_BACK);
		createEAttribute(lossCaseEClass, LOSS_CASE__CIRCUMSTANCES);
		createEAttribute(lossCaseEClass, LOSS_CASE__INSTRUCTED_BY);
		createEAttribute(lossCaseEClass, LOSS_CASE__INSTRUCTED_AT);
		createEAttribute(lossCaseEClass, LOSS_CASE__APPROVAL);
		createEAttribute(lossCaseEClass, LOSS_CASE__RECEIVED);
		createEAttribute(lossCaseEClass, LOSS_CASE__NOTICE_DUE);
		createEAttribute(lossCaseEClass, LOSS_CASE__CLOSED);
		createEAttribute(lossCaseEClass, LOSS_CASE__FOUND);
		createEAttribute(lossCaseEClass, LOSS_CASE__ACCOUNT);
		createEReference(lossCaseEClass, LOSS_CASE__STAMPS);

		lossStampEClass = createEClass(LOSS_STAMP);
		createEAttribute(lossStampEClass, LOSS_STAMP__KIND);
		createEAttribute(lossStampEClass, LOSS_STAMP__AT);
		createEAttribute(lossStampEClass, LOSS_STAMP__BY);
		createEAttribute(lossStampEClass, LOSS_STAMP__REMARK);
		createEAttribute(lossStampEClass, LOSS_STAMP__ENTERED);

		// Create enums
		lossStateEEnum = createEEnum(LOSS_STATE);
		stampKindEEnum = createEEnum(STAMP_KIND);
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
		lossCaseEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(lossCaseEClass, LossCase.class, "LossCase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLossCase_Number(), theEcorePackage.getEString(), "number", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_OpenKey(), theEcorePackage.getEString(), "openKey", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_State(), this.getLossState(), "state", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Card(), theEcorePackage.getEString(), "card", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Kind(), theModelPackage.getCredentialKind(), "kind", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Person(), theEcorePackage.getEString(), "person", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_HolderName(), theEcorePackage.getEString(), "holderName", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Caller(), theEcorePackage.getEString(), "caller", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_CallBack(), theEcorePackage.getEString(), "callBack", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Circumstances(), theEcorePackage.getEString(), "circumstances", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_InstructedBy(), theEcorePackage.getEString(), "instructedBy", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_InstructedAt(), theModelPackage.getInstant(), "instructedAt", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Approval(), theEcorePackage.getEString(), "approval", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Received(), theModelPackage.getInstant(), "received", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_NoticeDue(), theModelPackage.getLocalDate(), "noticeDue", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Closed(), theModelPackage.getInstant(), "closed", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Found(), theEcorePackage.getEString(), "found", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossCase_Account(), theEcorePackage.getEString(), "account", null, 0, 1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLossCase_Stamps(), this.getLossStamp(), null, "stamps", null, 0, -1, LossCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lossStampEClass, LossStamp.class, "LossStamp", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLossStamp_Kind(), this.getStampKind(), "kind", null, 0, 1, LossStamp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossStamp_At(), theModelPackage.getInstant(), "at", null, 0, 1, LossStamp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossStamp_By(), theEcorePackage.getEString(), "by", null, 0, 1, LossStamp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossStamp_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, LossStamp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLossStamp_Entered(), theModelPackage.getInstant(), "entered", null, 0, 1, LossStamp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(lossStateEEnum, LossState.class, "LossState");
		addEEnumLiteral(lossStateEEnum, LossState.OPEN);
		addEEnumLiteral(lossStateEEnum, LossState.CLOSED);
		addEEnumLiteral(lossStateEEnum, LossState.FOUND);

		initEEnum(stampKindEEnum, StampKind.class, "StampKind");
		addEEnumLiteral(stampKindEEnum, StampKind.RECEIVED);
		addEEnumLiteral(stampKindEEnum, StampKind.SUSPENDED);
		addEEnumLiteral(stampKindEEnum, StampKind.GATE);
		addEEnumLiteral(stampKindEEnum, StampKind.COMMON_ISSUER);
		addEEnumLiteral(stampKindEEnum, StampKind.REPORTED);
		addEEnumLiteral(stampKindEEnum, StampKind.NOTICE);

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
		  (lossCaseEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "number"
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
		  (getLossCase_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getLossCase_OpenKey(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getLossCase_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getLossCase_Card(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getLossCase_Credential(),
		   source,
		   new String[] {
			   "ref", "Credential"
		   });
		addAnnotation
		  (getLossCase_Person(),
		   source,
		   new String[] {
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getLossCase_HolderName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getLossCase_UnitName(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getLossCase_Caller(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getLossCase_CallBack(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getLossCase_Circumstances(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getLossCase_InstructedBy(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getLossCase_Received(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getLossCase_NoticeDue(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getLossCase_Found(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getLossCase_Account(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getLossStamp_By(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
	}

} //LossPackageImpl

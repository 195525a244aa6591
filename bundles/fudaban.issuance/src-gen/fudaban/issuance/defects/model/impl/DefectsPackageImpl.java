/**
 */
package fudaban.issuance.defects.model.impl;

import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.defects.model.DefectNotice;
import fudaban.issuance.defects.model.DefectsFactory;
import fudaban.issuance.defects.model.DefectsPackage;

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
public class DefectsPackageImpl extends EPackageImpl implements DefectsPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass defectNoticeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass defectCaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum caseStateEEnum = null;

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
	 * @see fudaban.issuance.defects.model.DefectsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DefectsPackageImpl() {
		super(eNS_URI, DefectsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link DefectsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DefectsPackage init() {
		if (isInited) return (DefectsPackage)EPackage.Registry.INSTANCE.getEPackage(DefectsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDefectsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DefectsPackageImpl theDefectsPackage = registeredDefectsPackage instanceof DefectsPackageImpl ? (DefectsPackageImpl)registeredDefectsPackage : new DefectsPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theDefectsPackage.createPackageContents();

		// Initialize created meta-data
		theDefectsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDefectsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DefectsPackage.eNS_URI, theDefectsPackage);
		return theDefectsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDefectNotice() {
		return defectNoticeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectNotice_Number() {
		return (EAttribute)defectNoticeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectNotice_UnitName() {
		return (EAttribute)defectNoticeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectNotice_Reminder() {
		return (EAttribute)defectNoticeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectNotice_Sent() {
		return (EAttribute)defectNoticeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectNotice_Count() {
		return (EAttribute)defectNoticeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectNotice_LetterKey() {
		return (EAttribute)defectNoticeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDefectCase() {
		return defectCaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_Application() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_OpenKey() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_Number() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_State() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_Person() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_StaffNumber() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_DisplayName() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_UnitName() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_Sentence() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_NoticedOn() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_RemindedOn() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_Times() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_Notice() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_ClosedOn() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefectCase_Successor() {
		return (EAttribute)defectCaseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCaseState() {
		return caseStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DefectsFactory getDefectsFactory() {
		return (DefectsFactory)getEFactoryInstance();
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
		defectNoticeEClass = createEClass(DEFECT_NOTICE);
		createEAttribute(defectNoticeEClass, DEFECT_NOTICE__NUMBER);
		createEAttribute(defectNoticeEClass, DEFECT_NOTICE__UNIT_NAME);
		createEAttribute(defectNoticeEClass, DEFECT_NOTICE__REMINDER);
		createEAttribute(defectNoticeEClass, DEFECT_NOTICE__SENT);
		createEAttribute(defectNoticeEClass, DEFECT_NOTICE__COUNT);
		createEAttribute(defectNoticeEClass, DEFECT_NOTICE__LETTER_KEY);

		defectCaseEClass = createEClass(DEFECT_CASE);
		createEAttribute(defectCaseEClass, DEFECT_CASE__APPLICATION);
		createEAttribute(defectCaseEClass, DEFECT_CASE__OPEN_KEY);
		createEAttribute(defectCaseEClass, DEFECT_CASE__NUMBER);
		createEAttribute(defectCaseEClass, DEFECT_CASE__STATE);
		createEAttribute(defectCaseEClass, DEFECT_CASE__PERSON);
		createEAttribute(defectCaseEClass, DEFECT_CASE__STAFF_NUMBER);
		createEAttribute(defectCaseEClass, DEFECT_CASE__DISPLAY_NAME);
		createEAttribute(defectCaseEClass, DEFECT_CASE__UNIT_NAME);
		createEAttribute(defectCaseEClass, DEFECT_CASE__SENTENCE);
		createEAttribute(defectCaseEClass, DEFECT_CASE__NOTICED_ON);
		createEAttribute(defectCaseEClass, DEFECT_CASE__REMINDED_ON);
		createEAttribute(defectCaseEClass, DEFECT_CASE__TIMES);
		createEAttribute(defectCaseEClass, DEFECT_CASE__NOTICE);
		createEAttribute(defectCaseEClass, DEFECT_CASE__CLOSED_ON);
		createEAttribute(defectCaseEClass, DEFECT_CASE__SUCCESSOR);

		// Create enums
		caseStateEEnum = createEEnum(CASE_STATE);
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
		defectNoticeEClass.getESuperTypes().add(theModelPackage.getRecord());
		defectCaseEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(defectNoticeEClass, DefectNotice.class, "DefectNotice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDefectNotice_Number(), theEcorePackage.getEString(), "number", null, 0, 1, DefectNotice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectNotice_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, DefectNotice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectNotice_Reminder(), theEcorePackage.getEBoolean(), "reminder", null, 0, 1, DefectNotice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectNotice_Sent(), theModelPackage.getInstant(), "sent", null, 0, 1, DefectNotice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectNotice_Count(), theEcorePackage.getEInt(), "count", null, 0, 1, DefectNotice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectNotice_LetterKey(), theEcorePackage.getEString(), "letterKey", null, 0, 1, DefectNotice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(defectCaseEClass, DefectCase.class, "DefectCase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDefectCase_Application(), theEcorePackage.getEString(), "application", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_OpenKey(), theEcorePackage.getEString(), "openKey", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_Number(), theEcorePackage.getEString(), "number", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_State(), this.getCaseState(), "state", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_Person(), theEcorePackage.getEString(), "person", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_StaffNumber(), theEcorePackage.getEString(), "staffNumber", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_DisplayName(), theEcorePackage.getEString(), "displayName", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_Sentence(), theEcorePackage.getEString(), "sentence", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_NoticedOn(), theModelPackage.getLocalDate(), "noticedOn", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_RemindedOn(), theModelPackage.getLocalDate(), "remindedOn", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_Times(), theEcorePackage.getEInt(), "times", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_Notice(), theEcorePackage.getEString(), "notice", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_ClosedOn(), theModelPackage.getLocalDate(), "closedOn", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefectCase_Successor(), theEcorePackage.getEString(), "successor", null, 0, 1, DefectCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(caseStateEEnum, CaseState.class, "CaseState");
		addEEnumLiteral(caseStateEEnum, CaseState.WAITING);
		addEEnumLiteral(caseStateEEnum, CaseState.RESUBMITTED);
		addEEnumLiteral(caseStateEEnum, CaseState.CORRECTED);
		addEEnumLiteral(caseStateEEnum, CaseState.CLOSED);

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
		  (defectNoticeEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "letterKey"
		   });
		addAnnotation
		  (defectCaseEClass,
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
		  (getDefectNotice_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getDefectNotice_UnitName(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getDefectNotice_Sent(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDefectNotice_LetterKey(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getDefectCase_Application(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Application"
		   });
		addAnnotation
		  (getDefectCase_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getDefectCase_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDefectCase_Person(),
		   source,
		   new String[] {
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getDefectCase_StaffNumber(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getDefectCase_DisplayName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getDefectCase_UnitName(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getDefectCase_Sentence(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getDefectCase_NoticedOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDefectCase_RemindedOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getDefectCase_Notice(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "DefectNotice"
		   });
		addAnnotation
		  (getDefectCase_Successor(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Application"
		   });
	}

} //DefectsPackageImpl

/**
 */
package fudaban.issuance.survey.model.impl;

import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyFactory;
import fudaban.issuance.survey.model.SurveyPackage;
import fudaban.issuance.survey.model.SurveyRound;
import fudaban.issuance.survey.model.SurveyRow;

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
public class SurveyPackageImpl extends EPackageImpl implements SurveyPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass surveyRoundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass surveyRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum answerEEnum = null;

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
	 * @see fudaban.issuance.survey.model.SurveyPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SurveyPackageImpl() {
		super(eNS_URI, SurveyFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link SurveyPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SurveyPackage init() {
		if (isInited) return (SurveyPackage)EPackage.Registry.INSTANCE.getEPackage(SurveyPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSurveyPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SurveyPackageImpl theSurveyPackage = registeredSurveyPackage instanceof SurveyPackageImpl ? (SurveyPackageImpl)registeredSurveyPackage : new SurveyPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theSurveyPackage.createPackageContents();

		// Initialize created meta-data
		theSurveyPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSurveyPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SurveyPackage.eNS_URI, theSurveyPackage);
		return theSurveyPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSurveyRound() {
		return surveyRoundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRound_Number() {
		return (EAttribute)surveyRoundEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRound_Month() {
		return (EAttribute)surveyRoundEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRound_Due() {
		return (EAttribute)surveyRoundEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRound_Opened() {
		return (EAttribute)surveyRoundEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRound_Cards() {
		return (EAttribute)surveyRoundEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRound_Answered() {
		return (EAttribute)surveyRoundEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRound_Account() {
		return (EAttribute)surveyRoundEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSurveyRow() {
		return surveyRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Key() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Round() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Month() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Number() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Credential() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Person() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_HolderName() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_HolderKana() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Organization() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_UnitName() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_ExpiresOn() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Answer() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Answered() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Place() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Letter() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Asked() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Times() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Open() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyRow_Outcome() {
		return (EAttribute)surveyRowEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAnswer() {
		return answerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SurveyFactory getSurveyFactory() {
		return (SurveyFactory)getEFactoryInstance();
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
		surveyRoundEClass = createEClass(SURVEY_ROUND);
		createEAttribute(surveyRoundEClass, SURVEY_ROUND__NUMBER);
		createEAttribute(surveyRoundEClass, SURVEY_ROUND__MONTH);
		createEAttribute(surveyRoundEClass, SURVEY_ROUND__DUE);
		createEAttribute(surveyRoundEClass, SURVEY_ROUND__OPENED);
		createEAttribute(surveyRoundEClass, SURVEY_ROUND__CARDS);
		createEAttribute(surveyRoundEClass, SURVEY_ROUND__ANSWERED);
		createEAttribute(surveyRoundEClass, SURVEY_ROUND__ACCOUNT);

		surveyRowEClass = createEClass(SURVEY_ROW);
		createEAttribute(surveyRowEClass, SURVEY_ROW__KEY);
		createEAttribute(surveyRowEClass, SURVEY_ROW__ROUND);
		createEAttribute(surveyRowEClass, SURVEY_ROW__MONTH);
		createEAttribute(surveyRowEClass, SURVEY_ROW__NUMBER);
		createEAttribute(surveyRowEClass, SURVEY_ROW__CREDENTIAL);
		createEAttribute(surveyRowEClass, SURVEY_ROW__PERSON);
		createEAttribute(surveyRowEClass, SURVEY_ROW__HOLDER_NAME);
		createEAttribute(surveyRowEClass, SURVEY_ROW__HOLDER_KANA);
		createEAttribute(surveyRowEClass, SURVEY_ROW__ORGANIZATION);
		createEAttribute(surveyRowEClass, SURVEY_ROW__UNIT_NAME);
		createEAttribute(surveyRowEClass, SURVEY_ROW__EXPIRES_ON);
		createEAttribute(surveyRowEClass, SURVEY_ROW__ANSWER);
		createEAttribute(surveyRowEClass, SURVEY_ROW__ANSWERED);
		createEAttribute(surveyRowEClass, SURVEY_ROW__PLACE);
		createEAttribute(surveyRowEClass, SURVEY_ROW__LETTER);
		createEAttribute(surveyRowEClass, SURVEY_ROW__ASKED);
		createEAttribute(surveyRowEClass, SURVEY_ROW__TIMES);
		createEAttribute(surveyRowEClass, SURVEY_ROW__OPEN);
		createEAttribute(surveyRowEClass, SURVEY_ROW__OUTCOME);

		// Create enums
		answerEEnum = createEEnum(ANSWER);
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
		surveyRoundEClass.getESuperTypes().add(theModelPackage.getRecord());
		surveyRowEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(surveyRoundEClass, SurveyRound.class, "SurveyRound", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSurveyRound_Number(), theEcorePackage.getEString(), "number", null, 0, 1, SurveyRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRound_Month(), theEcorePackage.getEString(), "month", null, 0, 1, SurveyRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRound_Due(), theModelPackage.getLocalDate(), "due", null, 0, 1, SurveyRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRound_Opened(), theModelPackage.getInstant(), "opened", null, 0, 1, SurveyRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRound_Cards(), theEcorePackage.getEInt(), "cards", null, 0, 1, SurveyRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRound_Answered(), theEcorePackage.getEInt(), "answered", null, 0, 1, SurveyRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRound_Account(), theEcorePackage.getEString(), "account", null, 0, 1, SurveyRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(surveyRowEClass, SurveyRow.class, "SurveyRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSurveyRow_Key(), theEcorePackage.getEString(), "key", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Round(), theEcorePackage.getEString(), "round", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Month(), theEcorePackage.getEString(), "month", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Number(), theEcorePackage.getEString(), "number", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Person(), theEcorePackage.getEString(), "person", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_HolderName(), theEcorePackage.getEString(), "holderName", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_HolderKana(), theEcorePackage.getEString(), "holderKana", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Organization(), theEcorePackage.getEString(), "organization", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_ExpiresOn(), theModelPackage.getLocalDate(), "expiresOn", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Answer(), this.getAnswer(), "answer", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Answered(), theModelPackage.getInstant(), "answered", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Place(), theEcorePackage.getEString(), "place", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Letter(), theEcorePackage.getEString(), "letter", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Asked(), theModelPackage.getInstant(), "asked", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Times(), theEcorePackage.getEInt(), "times", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Open(), theEcorePackage.getEBoolean(), "open", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyRow_Outcome(), theEcorePackage.getEString(), "outcome", null, 0, 1, SurveyRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(answerEEnum, Answer.class, "Answer");
		addEEnumLiteral(answerEEnum, Answer.OPEN);
		addEEnumLiteral(answerEEnum, Answer.CONTINUE);
		addEEnumLiteral(answerEEnum, Answer.LEFT);
		addEEnumLiteral(answerEEnum, Answer.RETURNED);

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
		  (surveyRoundEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "month"
		   });
		addAnnotation
		  (surveyRowEClass,
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
		  (getSurveyRound_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getSurveyRound_Month(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getSurveyRound_Due(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getSurveyRound_Opened(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getSurveyRound_Account(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getSurveyRow_Round(),
		   source,
		   new String[] {
			   "ref", "SurveyRound"
		   });
		addAnnotation
		  (getSurveyRow_Month(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getSurveyRow_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getSurveyRow_Credential(),
		   source,
		   new String[] {
			   "ref", "Credential"
		   });
		addAnnotation
		  (getSurveyRow_Person(),
		   source,
		   new String[] {
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getSurveyRow_HolderName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getSurveyRow_HolderKana(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getSurveyRow_Organization(),
		   source,
		   new String[] {
			   "ref", "Organization"
		   });
		addAnnotation
		  (getSurveyRow_UnitName(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getSurveyRow_ExpiresOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getSurveyRow_Answer(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getSurveyRow_Letter(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getSurveyRow_Asked(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getSurveyRow_Open(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
	}

} //SurveyPackageImpl

/**
 */
package fudaban.issuance.wave.model.impl;

import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.Wave;
import fudaban.issuance.wave.model.WaveFactory;
import fudaban.issuance.wave.model.WavePackage;
import fudaban.issuance.wave.model.WavePart;
import fudaban.issuance.wave.model.WaveStep;

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
public class WavePackageImpl extends EPackageImpl implements WavePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass waveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wavePartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum waveStepEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum partStateEEnum = null;

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
	 * @see fudaban.issuance.wave.model.WavePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private WavePackageImpl() {
		super(eNS_URI, WaveFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link WavePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static WavePackage init() {
		if (isInited) return (WavePackage)EPackage.Registry.INSTANCE.getEPackage(WavePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredWavePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		WavePackageImpl theWavePackage = registeredWavePackage instanceof WavePackageImpl ? (WavePackageImpl)registeredWavePackage : new WavePackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theWavePackage.createPackageContents();

		// Initialize created meta-data
		theWavePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theWavePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(WavePackage.eNS_URI, theWavePackage);
		return theWavePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWave() {
		return waveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWave_Number() {
		return (EAttribute)waveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWave_Title() {
		return (EAttribute)waveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWave_Step() {
		return (EAttribute)waveEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWave_Reason() {
		return (EAttribute)waveEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWave_EffectiveOn() {
		return (EAttribute)waveEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWave_Planned() {
		return (EAttribute)waveEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWave_Account() {
		return (EAttribute)waveEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWave_Size() {
		return (EAttribute)waveEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWave_Parts() {
		return (EAttribute)waveEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWave_Undoes() {
		return (EAttribute)waveEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWavePart() {
		return wavePartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWavePart_Wave() {
		return (EAttribute)wavePartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWavePart_Place() {
		return (EAttribute)wavePartEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWavePart_PlaceKey() {
		return (EAttribute)wavePartEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWavePart_State() {
		return (EAttribute)wavePartEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWavePart_Numbers() {
		return (EAttribute)wavePartEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWavePart_Size() {
		return (EAttribute)wavePartEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWavePart_Skipped() {
		return (EAttribute)wavePartEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWavePart_Done() {
		return (EAttribute)wavePartEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWavePart_Request() {
		return (EAttribute)wavePartEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWavePart_Ended() {
		return (EAttribute)wavePartEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWaveStep() {
		return waveStepEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPartState() {
		return partStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WaveFactory getWaveFactory() {
		return (WaveFactory)getEFactoryInstance();
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
		waveEClass = createEClass(WAVE);
		createEAttribute(waveEClass, WAVE__NUMBER);
		createEAttribute(waveEClass, WAVE__TITLE);
		createEAttribute(waveEClass, WAVE__STEP);
		createEAttribute(waveEClass, WAVE__REASON);
		createEAttribute(waveEClass, WAVE__EFFECTIVE_ON);
		createEAttribute(waveEClass, WAVE__PLANNED);
		createEAttribute(waveEClass, WAVE__ACCOUNT);
		createEAttribute(waveEClass, WAVE__SIZE);
		createEAttribute(waveEClass, WAVE__PARTS);
		createEAttribute(waveEClass, WAVE__UNDOES);

		wavePartEClass = createEClass(WAVE_PART);
		createEAttribute(wavePartEClass, WAVE_PART__WAVE);
		createEAttribute(wavePartEClass, WAVE_PART__PLACE);
		createEAttribute(wavePartEClass, WAVE_PART__PLACE_KEY);
		createEAttribute(wavePartEClass, WAVE_PART__STATE);
		createEAttribute(wavePartEClass, WAVE_PART__NUMBERS);
		createEAttribute(wavePartEClass, WAVE_PART__SIZE);
		createEAttribute(wavePartEClass, WAVE_PART__SKIPPED);
		createEAttribute(wavePartEClass, WAVE_PART__DONE);
		createEAttribute(wavePartEClass, WAVE_PART__REQUEST);
		createEAttribute(wavePartEClass, WAVE_PART__ENDED);

		// Create enums
		waveStepEEnum = createEEnum(WAVE_STEP);
		partStateEEnum = createEEnum(PART_STATE);
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
		waveEClass.getESuperTypes().add(theModelPackage.getRecord());
		wavePartEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(waveEClass, Wave.class, "Wave", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWave_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWave_Title(), theEcorePackage.getEString(), "title", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWave_Step(), this.getWaveStep(), "step", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWave_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWave_EffectiveOn(), theModelPackage.getLocalDate(), "effectiveOn", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWave_Planned(), theModelPackage.getInstant(), "planned", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWave_Account(), theEcorePackage.getEString(), "account", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWave_Size(), theEcorePackage.getEInt(), "size", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWave_Parts(), theEcorePackage.getEInt(), "parts", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWave_Undoes(), theEcorePackage.getEString(), "undoes", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wavePartEClass, WavePart.class, "WavePart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWavePart_Wave(), theEcorePackage.getEString(), "wave", null, 0, 1, WavePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWavePart_Place(), theEcorePackage.getEInt(), "place", null, 0, 1, WavePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWavePart_PlaceKey(), theEcorePackage.getEString(), "placeKey", null, 0, 1, WavePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWavePart_State(), this.getPartState(), "state", null, 0, 1, WavePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWavePart_Numbers(), theEcorePackage.getEString(), "numbers", null, 0, 1, WavePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWavePart_Size(), theEcorePackage.getEInt(), "size", null, 0, 1, WavePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWavePart_Skipped(), theEcorePackage.getEString(), "skipped", null, 0, 1, WavePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWavePart_Done(), theEcorePackage.getEInt(), "done", null, 0, 1, WavePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWavePart_Request(), theEcorePackage.getEString(), "request", null, 0, 1, WavePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWavePart_Ended(), theModelPackage.getInstant(), "ended", null, 0, 1, WavePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(waveStepEEnum, WaveStep.class, "WaveStep");
		addEEnumLiteral(waveStepEEnum, WaveStep.SUSPEND);
		addEEnumLiteral(waveStepEEnum, WaveStep.RELEASE);
		addEEnumLiteral(waveStepEEnum, WaveStep.RETIRE);
		addEEnumLiteral(waveStepEEnum, WaveStep.RETURN);
		addEEnumLiteral(waveStepEEnum, WaveStep.UNDO_RETURN);

		initEEnum(partStateEEnum, PartState.class, "PartState");
		addEEnumLiteral(partStateEEnum, PartState.PLANNED);
		addEEnumLiteral(partStateEEnum, PartState.WAITING);
		addEEnumLiteral(partStateEEnum, PartState.DONE);
		addEEnumLiteral(partStateEEnum, PartState.CANCELLED);

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
		  (waveEClass,
		   source,
		   new String[] {
			   "label", "number"
		   });
		addAnnotation
		  (wavePartEClass,
		   source,
		   new String[] {
			   "label", "placeKey",
			   "unique", "placeKey"
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
		  (getWave_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getWave_Title(),
		   source,
		   new String[] {
			   "search", "text"
		   });
		addAnnotation
		  (getWave_Step(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getWave_EffectiveOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getWave_Planned(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getWave_Account(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getWave_Undoes(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Wave"
		   });
		addAnnotation
		  (getWavePart_Wave(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Wave"
		   });
		addAnnotation
		  (getWavePart_Place(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getWavePart_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getWavePart_Request(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
	}

} //WavePackageImpl

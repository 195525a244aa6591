/**
 */
package fudaban.issuance.wave.model;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see fudaban.issuance.wave.model.WaveFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface WavePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://fudaban/issuance/wave/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "wave";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	WavePackage eINSTANCE = fudaban.issuance.wave.model.impl.WavePackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.wave.model.impl.WaveImpl <em>Wave</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.wave.model.impl.WaveImpl
	 * @see fudaban.issuance.wave.model.impl.WavePackageImpl#getWave()
	 * @generated
	 */
	int WAVE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__TITLE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__STEP = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__REASON = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__EFFECTIVE_ON = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__PLANNED = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__ACCOUNT = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__SIZE = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__PARTS = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Undoes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__UNDOES = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Wave</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link fudaban.issuance.wave.model.impl.WavePartImpl <em>Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.wave.model.impl.WavePartImpl
	 * @see fudaban.issuance.wave.model.impl.WavePackageImpl#getWavePart()
	 * @generated
	 */
	int WAVE_PART = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__WAVE = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__PLACE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__PLACE_KEY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__STATE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Numbers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__NUMBERS = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__SIZE = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Skipped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__SKIPPED = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__DONE = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Request</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__REQUEST = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART__ENDED = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_PART_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link fudaban.issuance.wave.model.WaveStep <em>Step</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.wave.model.WaveStep
	 * @see fudaban.issuance.wave.model.impl.WavePackageImpl#getWaveStep()
	 * @generated
	 */
	int WAVE_STEP = 2;

	/**
	 * The meta object id for the '{@link fudaban.issuance.wave.model.PartState <em>Part State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.wave.model.PartState
	 * @see fudaban.issuance.wave.model.impl.WavePackageImpl#getPartState()
	 * @generated
	 */
	int PART_STATE = 3;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.wave.model.Wave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wave</em>'.
	 * @see fudaban.issuance.wave.model.Wave
	 * @generated
	 */
	EClass getWave();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.Wave#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.wave.model.Wave#getNumber()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.Wave#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fudaban.issuance.wave.model.Wave#getTitle()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Title();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.Wave#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see fudaban.issuance.wave.model.Wave#getStep()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Step();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.Wave#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.issuance.wave.model.Wave#getReason()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.Wave#getEffectiveOn <em>Effective On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective On</em>'.
	 * @see fudaban.issuance.wave.model.Wave#getEffectiveOn()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_EffectiveOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.Wave#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see fudaban.issuance.wave.model.Wave#getPlanned()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Planned();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.Wave#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.issuance.wave.model.Wave#getAccount()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Account();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.Wave#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see fudaban.issuance.wave.model.Wave#getSize()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Size();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.Wave#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parts</em>'.
	 * @see fudaban.issuance.wave.model.Wave#getParts()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Parts();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.Wave#getUndoes <em>Undoes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undoes</em>'.
	 * @see fudaban.issuance.wave.model.Wave#getUndoes()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Undoes();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.wave.model.WavePart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Part</em>'.
	 * @see fudaban.issuance.wave.model.WavePart
	 * @generated
	 */
	EClass getWavePart();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.WavePart#getWave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wave</em>'.
	 * @see fudaban.issuance.wave.model.WavePart#getWave()
	 * @see #getWavePart()
	 * @generated
	 */
	EAttribute getWavePart_Wave();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.WavePart#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see fudaban.issuance.wave.model.WavePart#getPlace()
	 * @see #getWavePart()
	 * @generated
	 */
	EAttribute getWavePart_Place();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.WavePart#getPlaceKey <em>Place Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place Key</em>'.
	 * @see fudaban.issuance.wave.model.WavePart#getPlaceKey()
	 * @see #getWavePart()
	 * @generated
	 */
	EAttribute getWavePart_PlaceKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.WavePart#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.wave.model.WavePart#getState()
	 * @see #getWavePart()
	 * @generated
	 */
	EAttribute getWavePart_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.WavePart#getNumbers <em>Numbers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numbers</em>'.
	 * @see fudaban.issuance.wave.model.WavePart#getNumbers()
	 * @see #getWavePart()
	 * @generated
	 */
	EAttribute getWavePart_Numbers();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.WavePart#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see fudaban.issuance.wave.model.WavePart#getSize()
	 * @see #getWavePart()
	 * @generated
	 */
	EAttribute getWavePart_Size();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.WavePart#getSkipped <em>Skipped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skipped</em>'.
	 * @see fudaban.issuance.wave.model.WavePart#getSkipped()
	 * @see #getWavePart()
	 * @generated
	 */
	EAttribute getWavePart_Skipped();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.WavePart#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see fudaban.issuance.wave.model.WavePart#getDone()
	 * @see #getWavePart()
	 * @generated
	 */
	EAttribute getWavePart_Done();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.WavePart#getRequest <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Request</em>'.
	 * @see fudaban.issuance.wave.model.WavePart#getRequest()
	 * @see #getWavePart()
	 * @generated
	 */
	EAttribute getWavePart_Request();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.wave.model.WavePart#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see fudaban.issuance.wave.model.WavePart#getEnded()
	 * @see #getWavePart()
	 * @generated
	 */
	EAttribute getWavePart_Ended();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.wave.model.WaveStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step</em>'.
	 * @see fudaban.issuance.wave.model.WaveStep
	 * @generated
	 */
	EEnum getWaveStep();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.wave.model.PartState <em>Part State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Part State</em>'.
	 * @see fudaban.issuance.wave.model.PartState
	 * @generated
	 */
	EEnum getPartState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	WaveFactory getWaveFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link fudaban.issuance.wave.model.impl.WaveImpl <em>Wave</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.wave.model.impl.WaveImpl
		 * @see fudaban.issuance.wave.model.impl.WavePackageImpl#getWave()
		 * @generated
		 */
		EClass WAVE = eINSTANCE.getWave();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__NUMBER = eINSTANCE.getWave_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__TITLE = eINSTANCE.getWave_Title();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__STEP = eINSTANCE.getWave_Step();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__REASON = eINSTANCE.getWave_Reason();

		/**
		 * The meta object literal for the '<em><b>Effective On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__EFFECTIVE_ON = eINSTANCE.getWave_EffectiveOn();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__PLANNED = eINSTANCE.getWave_Planned();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__ACCOUNT = eINSTANCE.getWave_Account();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__SIZE = eINSTANCE.getWave_Size();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__PARTS = eINSTANCE.getWave_Parts();

		/**
		 * The meta object literal for the '<em><b>Undoes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__UNDOES = eINSTANCE.getWave_Undoes();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.wave.model.impl.WavePartImpl <em>Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.wave.model.impl.WavePartImpl
		 * @see fudaban.issuance.wave.model.impl.WavePackageImpl#getWavePart()
		 * @generated
		 */
		EClass WAVE_PART = eINSTANCE.getWavePart();

		/**
		 * The meta object literal for the '<em><b>Wave</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE_PART__WAVE = eINSTANCE.getWavePart_Wave();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE_PART__PLACE = eINSTANCE.getWavePart_Place();

		/**
		 * The meta object literal for the '<em><b>Place Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE_PART__PLACE_KEY = eINSTANCE.getWavePart_PlaceKey();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE_PART__STATE = eINSTANCE.getWavePart_State();

		/**
		 * The meta object literal for the '<em><b>Numbers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE_PART__NUMBERS = eINSTANCE.getWavePart_Numbers();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE_PART__SIZE = eINSTANCE.getWavePart_Size();

		/**
		 * The meta object literal for the '<em><b>Skipped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE_PART__SKIPPED = eINSTANCE.getWavePart_Skipped();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE_PART__DONE = eINSTANCE.getWavePart_Done();

		/**
		 * The meta object literal for the '<em><b>Request</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE_PART__REQUEST = eINSTANCE.getWavePart_Request();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE_PART__ENDED = eINSTANCE.getWavePart_Ended();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.wave.model.WaveStep <em>Step</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.wave.model.WaveStep
		 * @see fudaban.issuance.wave.model.impl.WavePackageImpl#getWaveStep()
		 * @generated
		 */
		EEnum WAVE_STEP = eINSTANCE.getWaveStep();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.wave.model.PartState <em>Part State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.wave.model.PartState
		 * @see fudaban.issuance.wave.model.impl.WavePackageImpl#getPartState()
		 * @generated
		 */
		EEnum PART_STATE = eINSTANCE.getPartState();

	}

} //WavePackage

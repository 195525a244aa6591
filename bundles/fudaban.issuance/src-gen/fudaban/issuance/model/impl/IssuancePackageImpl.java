/**
 */
package fudaban.issuance.model.impl;

import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.Defect;
import fudaban.issuance.model.IssuanceFactory;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.model.ReissueCause;
import fudaban.issuance.model.ReturnReason;
import fudaban.issuance.model.Suspension;

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
public class IssuancePackageImpl extends EPackageImpl implements IssuancePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass applicationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass defectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass batchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass batchItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass suspensionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blankEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cardReturnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum applicationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum applicationStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reissueCauseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum batchStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum itemStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum blankStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum returnReasonEEnum = null;

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
	 * @see fudaban.issuance.model.IssuancePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private IssuancePackageImpl() {
		super(eNS_URI, IssuanceFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link IssuancePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static IssuancePackage init() {
		if (isInited) return (IssuancePackage)EPackage.Registry.INSTANCE.getEPackage(IssuancePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredIssuancePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		IssuancePackageImpl theIssuancePackage = registeredIssuancePackage instanceof IssuancePackageImpl ? (IssuancePackageImpl)registeredIssuancePackage : new IssuancePackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theIssuancePackage.createPackageContents();

		// Initialize created meta-data
		theIssuancePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theIssuancePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(IssuancePackage.eNS_URI, theIssuancePackage);
		return theIssuancePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApplication() {
		return applicationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Number() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Kind() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_KindText() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Cause() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_State() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_StaffNumber() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_FamilyName() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_GivenName() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_DisplayName() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_FamilyKana() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_GivenKana() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Kana() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_FamilyRomaji() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_GivenRomaji() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_FormerFamilyName() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_UnitName() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Title() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Birth() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_BirthText() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Photo() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_CardKind() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_CardKindText() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Destination() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Reason() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Person() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Credential() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Source() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_SourceHash() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_SourceLine() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_SourcePlace() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_SourceKey() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_TakenOver() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Replaces() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Photos() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getApplication_Defects() {
		return (EReference)applicationEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDefect() {
		return defectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefect_Rule() {
		return (EAttribute)defectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefect_Field() {
		return (EAttribute)defectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefect_Stops() {
		return (EAttribute)defectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefect_Sentence() {
		return (EAttribute)defectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBatch() {
		return batchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatch_Round() {
		return (EAttribute)batchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatch_Name() {
		return (EAttribute)batchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatch_State() {
		return (EAttribute)batchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatch_Executor() {
		return (EAttribute)batchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatch_Size() {
		return (EAttribute)batchEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatch_Done() {
		return (EAttribute)batchEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatch_Opened() {
		return (EAttribute)batchEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatch_Closed() {
		return (EAttribute)batchEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatch_UploadHash() {
		return (EAttribute)batchEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBatchItem() {
		return batchItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_Batch() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_Place() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_PlaceKey() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_Application() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_Credential() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_Number() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_State() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_Attempt() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_ChipId() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_Destination() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_Failure() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchItem_FaceHash() {
		return (EAttribute)batchItemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuspension() {
		return suspensionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuspension_Credential() {
		return (EAttribute)suspensionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuspension_Number() {
		return (EAttribute)suspensionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuspension_OpenKey() {
		return (EAttribute)suspensionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuspension_Before() {
		return (EAttribute)suspensionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuspension_Reason() {
		return (EAttribute)suspensionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuspension_Suspended() {
		return (EAttribute)suspensionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuspension_Released() {
		return (EAttribute)suspensionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuspension_ReleaseReason() {
		return (EAttribute)suspensionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlank() {
		return blankEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlank_Serial() {
		return (EAttribute)blankEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlank_Kind() {
		return (EAttribute)blankEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlank_State() {
		return (EAttribute)blankEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlank_Count() {
		return (EAttribute)blankEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlank_Place() {
		return (EAttribute)blankEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlank_Lot() {
		return (EAttribute)blankEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlank_ReceivedOn() {
		return (EAttribute)blankEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlank_Remark() {
		return (EAttribute)blankEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlank_TakenOver() {
		return (EAttribute)blankEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlank_Pool() {
		return (EAttribute)blankEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCardReturn() {
		return cardReturnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_Credential() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_Number() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_OpenKey() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_Why() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_Returned() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_TakenBy() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_HandedBy() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_Remark() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_Before() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_Suspension() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_Undone() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCardReturn_UndoReason() {
		return (EAttribute)cardReturnEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getApplicationKind() {
		return applicationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getApplicationState() {
		return applicationStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReissueCause() {
		return reissueCauseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBatchState() {
		return batchStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getItemState() {
		return itemStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBlankState() {
		return blankStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReturnReason() {
		return returnReasonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IssuanceFactory getIssuanceFactory() {
		return (IssuanceFactory)getEFactoryInstance();
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
		applicationEClass = createEClass(APPLICATION);
		createEAttribute(applicationEClass, APPLICATION__NUMBER);
		createEAttribute(applicationEClass, APPLICATION__KIND);
		createEAttribute(applicationEClass, APPLICATION__KIND_TEXT);
		createEAttribute(applicationEClass, APPLICATION__CAUSE);
		createEAttribute(applicationEClass, APPLICATION__STATE);
		createEAttribute(applicationEClass, APPLICATION__STAFF_NUMBER);
		createEAttribute(applicationEClass, APPLICATION__FAMILY_NAME);
		createEAttribute(applicationEClass, APPLICATION__GIVEN_NAME);
		createEAttribute(applicationEClass, APPLICATION__DISPLAY_NAME);
		createEAttribute(applicationEClass, APPLICATION__FAMILY_KANA);
		createEAttribute(applicationEClass, APPLICATION__GIVEN_KANA);
		createEAttribute(applicationEClass, APPLICATION__KANA);
		createEAttribute(applicationEClass, APPLICATION__FAMILY_ROMAJI);
		createEAttribute(applicationEClass, APPLICATION__GIVEN_ROMAJI);
		createEAttribute(applicationEClass, APPLICATION__FORMER_FAMILY_NAME);
		createEAttribute(applicationEClass, APPLICATION__UNIT_NAME);
		createEAttribute(applicationEClass, APPLICATION__TITLE);
		createEAttribute(applicationEClass, APPLICATION__BIRTH);
		createEAttribute(applicationEClass, APPLICATION__BIRTH_TEXT);
		createEAttribute(applicationEClass, APPLICATION__PHOTO);
		createEAttribute(applicationEClass, APPLICATION__CARD_KIND);
		createEAttribute(applicationEClass, APPLICATION__CARD_KIND_TEXT);
		createEAttribute(applicationEClass, APPLICATION__DESTINATION);
		createEAttribute(applicationEClass, APPLICATION__REASON);
		createEAttribute(applicationEClass, APPLICATION__PERSON);
		createEAttribute(applicationEClass, APPLICATION__CREDENTIAL);
		createEAttribute(applicationEClass, APPLICATION__SOURCE);
		createEAttribute(applicationEClass, APPLICATION__SOURCE_HASH);
		createEAttribute(applicationEClass, APPLICATION__SOURCE_LINE);
		createEAttribute(applicationEClass, APPLICATION__SOURCE_PLACE);
		createEAttribute(applicationEClass, APPLICATION__SOURCE_KEY);
		createEAttribute(applicationEClass, APPLICATION__TAKEN_OVER);
		createEAttribute(applicationEClass, APPLICATION__REPLACES);
		createEAttribute(applicationEClass, APPLICATION__PHOTOS);
		createEReference(applicationEClass, APPLICATION__DEFECTS);

		defectEClass = createEClass(DEFECT);
		createEAttribute(defectEClass, DEFECT__RULE);
		createEAttribute(defectEClass, DEFECT__FIELD);
		createEAttribute(defectEClass, DEFECT__STOPS);
		createEAttribute(defectEClass, DEFECT__SENTENCE);

		batchEClass = createEClass(BATCH);
		createEAttribute(batchEClass, BATCH__ROUND);
		createEAttribute(batchEClass, BATCH__NAME);
		createEAttribute(batchEClass, BATCH__STATE);
		createEAttribute(batchEClass, BATCH__EXECUTOR);
		createEAttribute(batchEClass, BATCH__SIZE);
		createEAttribute(batchEClass, BATCH__DONE);
		createEAttribute(batchEClass, BATCH__OPENED);
		createEAttribute(batchEClass, BATCH__CLOSED);
		createEAttribute(batchEClass, BATCH__UPLOAD_HASH);

		batchItemEClass = createEClass(BATCH_ITEM);
		createEAttribute(batchItemEClass, BATCH_ITEM__BATCH);
		createEAttribute(batchItemEClass, BATCH_ITEM__PLACE);
		createEAttribute(batchItemEClass, BATCH_ITEM__PLACE_KEY);
		createEAttribute(batchItemEClass, BATCH_ITEM__APPLICATION);
		createEAttribute(batchItemEClass, BATCH_ITEM__CREDENTIAL);
		createEAttribute(batchItemEClass, BATCH_ITEM__NUMBER);
		createEAttribute(batchItemEClass, BATCH_ITEM__STATE);
		createEAttribute(batchItemEClass, BATCH_ITEM__ATTEMPT);
		createEAttribute(batchItemEClass, BATCH_ITEM__CHIP_ID);
		createEAttribute(batchItemEClass, BATCH_ITEM__DESTINATION);
		createEAttribute(batchItemEClass, BATCH_ITEM__FAILURE);
		createEAttribute(batchItemEClass, BATCH_ITEM__FACE_HASH);

		suspensionEClass = createEClass(SUSPENSION);
		createEAttribute(suspensionEClass, SUSPENSION__CREDENTIAL);
		createEAttribute(suspensionEClass, SUSPENSION__NUMBER);
		createEAttribute(suspensionEClass, SUSPENSION__OPEN_KEY);
		createEAttribute(suspensionEClass, SUSPENSION__BEFORE);
		createEAttribute(suspensionEClass, SUSPENSION__REASON);
		createEAttribute(suspensionEClass, SUSPENSION__SUSPENDED);
		createEAttribute(suspensionEClass, SUSPENSION__RELEASED);
		createEAttribute(suspensionEClass, SUSPENSION__RELEASE_REASON);

		blankEClass = createEClass(BLANK);
		createEAttribute(blankEClass, BLANK__SERIAL);
		createEAttribute(blankEClass, BLANK__KIND);
		createEAttribute(blankEClass, BLANK__STATE);
		createEAttribute(blankEClass, BLANK__COUNT);
		createEAttribute(blankEClass, BLANK__PLACE);
		createEAttribute(blankEClass, BLANK__LOT);
		createEAttribute(blankEClass, BLANK__RECEIVED_ON);
		createEAttribute(blankEClass, BLANK__REMARK);
		createEAttribute(blankEClass, BLANK__TAKEN_OVER);
		createEAttribute(blankEClass, BLANK__POOL);

		cardReturnEClass = createEClass(CARD_RETURN);
		createEAttribute(cardReturnEClass, CARD_RETURN__CREDENTIAL);
		createEAttribute(cardReturnEClass, CARD_RETURN__NUMBER);
		createEAttribute(cardReturnEClass, CARD_RETURN__OPEN_KEY);
		createEAttribute(cardReturnEClass, CARD_RETURN__WHY);
		createEAttribute(cardReturnEClass, CARD_RETURN__RETURNED);
		createEAttribute(cardReturnEClass, CARD_RETURN__TAKEN_BY);
		createEAttribute(cardReturnEClass, CARD_RETURN__HANDED_BY);
		createEAttribute(cardReturnEClass, CARD_RETURN__REMARK);
		createEAttribute(cardReturnEClass, CARD_RETURN__BEFORE);
		createEAttribute(cardReturnEClass, CARD_RETURN__SUSPENSION);
		createEAttribute(cardReturnEClass, CARD_RETURN__UNDONE);
		createEAttribute(cardReturnEClass, CARD_RETURN__UNDO_REASON);

		// Create enums
		applicationKindEEnum = createEEnum(APPLICATION_KIND);
		applicationStateEEnum = createEEnum(APPLICATION_STATE);
		reissueCauseEEnum = createEEnum(REISSUE_CAUSE);
		batchStateEEnum = createEEnum(BATCH_STATE);
		itemStateEEnum = createEEnum(ITEM_STATE);
		blankStateEEnum = createEEnum(BLANK_STATE);
		returnReasonEEnum = createEEnum(RETURN_REASON);
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
		applicationEClass.getESuperTypes().add(theModelPackage.getRecord());
		batchEClass.getESuperTypes().add(theModelPackage.getRecord());
		batchItemEClass.getESuperTypes().add(theModelPackage.getRecord());
		suspensionEClass.getESuperTypes().add(theModelPackage.getRecord());
		blankEClass.getESuperTypes().add(theModelPackage.getRecord());
		cardReturnEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(applicationEClass, Application.class, "Application", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApplication_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Kind(), this.getApplicationKind(), "kind", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_KindText(), theEcorePackage.getEString(), "kindText", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Cause(), this.getReissueCause(), "cause", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_State(), this.getApplicationState(), "state", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_StaffNumber(), theEcorePackage.getEString(), "staffNumber", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_FamilyName(), theEcorePackage.getEString(), "familyName", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_GivenName(), theEcorePackage.getEString(), "givenName", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_DisplayName(), theEcorePackage.getEString(), "displayName", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_FamilyKana(), theEcorePackage.getEString(), "familyKana", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_GivenKana(), theEcorePackage.getEString(), "givenKana", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Kana(), theEcorePackage.getEString(), "kana", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_FamilyRomaji(), theEcorePackage.getEString(), "familyRomaji", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_GivenRomaji(), theEcorePackage.getEString(), "givenRomaji", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_FormerFamilyName(), theEcorePackage.getEString(), "formerFamilyName", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Title(), theEcorePackage.getEString(), "title", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Birth(), theModelPackage.getLocalDate(), "birth", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_BirthText(), theEcorePackage.getEString(), "birthText", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Photo(), theEcorePackage.getEString(), "photo", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_CardKind(), theModelPackage.getCredentialKind(), "cardKind", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_CardKindText(), theEcorePackage.getEString(), "cardKindText", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Destination(), theEcorePackage.getEString(), "destination", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Person(), theEcorePackage.getEString(), "person", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Source(), theEcorePackage.getEString(), "source", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_SourceHash(), theEcorePackage.getEString(), "sourceHash", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_SourceLine(), theEcorePackage.getEInt(), "sourceLine", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_SourcePlace(), theEcorePackage.getEString(), "sourcePlace", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_SourceKey(), theEcorePackage.getEString(), "sourceKey", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_TakenOver(), theEcorePackage.getEBoolean(), "takenOver", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Replaces(), theEcorePackage.getEString(), "replaces", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Photos(), theEcorePackage.getEInt(), "photos", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getApplication_Defects(), this.getDefect(), null, "defects", null, 0, -1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(defectEClass, Defect.class, "Defect", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDefect_Rule(), theEcorePackage.getEString(), "rule", null, 0, 1, Defect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefect_Field(), theEcorePackage.getEString(), "field", null, 0, 1, Defect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefect_Stops(), theEcorePackage.getEBoolean(), "stops", null, 0, 1, Defect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefect_Sentence(), theEcorePackage.getEString(), "sentence", null, 0, 1, Defect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(batchEClass, Batch.class, "Batch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBatch_Round(), theEcorePackage.getEInt(), "round", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatch_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatch_State(), this.getBatchState(), "state", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatch_Executor(), theEcorePackage.getEString(), "executor", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatch_Size(), theEcorePackage.getEInt(), "size", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatch_Done(), theEcorePackage.getEInt(), "done", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatch_Opened(), theModelPackage.getInstant(), "opened", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatch_Closed(), theModelPackage.getInstant(), "closed", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatch_UploadHash(), theEcorePackage.getEString(), "uploadHash", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(batchItemEClass, BatchItem.class, "BatchItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBatchItem_Batch(), theEcorePackage.getEString(), "batch", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_Place(), theEcorePackage.getEInt(), "place", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_PlaceKey(), theEcorePackage.getEString(), "placeKey", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_Application(), theEcorePackage.getEString(), "application", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_Number(), theEcorePackage.getEString(), "number", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_State(), this.getItemState(), "state", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_Attempt(), theEcorePackage.getEInt(), "attempt", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_ChipId(), theEcorePackage.getEString(), "chipId", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_Destination(), theEcorePackage.getEString(), "destination", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_Failure(), theEcorePackage.getEString(), "failure", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchItem_FaceHash(), theEcorePackage.getEString(), "faceHash", null, 0, 1, BatchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(suspensionEClass, Suspension.class, "Suspension", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSuspension_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, Suspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuspension_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Suspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuspension_OpenKey(), theEcorePackage.getEString(), "openKey", null, 0, 1, Suspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuspension_Before(), theModelPackage.getCredentialState(), "before", null, 0, 1, Suspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuspension_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, Suspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuspension_Suspended(), theModelPackage.getInstant(), "suspended", null, 0, 1, Suspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuspension_Released(), theModelPackage.getInstant(), "released", null, 0, 1, Suspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuspension_ReleaseReason(), theEcorePackage.getEString(), "releaseReason", null, 0, 1, Suspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blankEClass, Blank.class, "Blank", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlank_Serial(), theEcorePackage.getEString(), "serial", null, 0, 1, Blank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlank_Kind(), theModelPackage.getCredentialKind(), "kind", null, 0, 1, Blank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlank_State(), this.getBlankState(), "state", null, 0, 1, Blank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlank_Count(), theEcorePackage.getEInt(), "count", null, 0, 1, Blank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlank_Place(), theEcorePackage.getEString(), "place", null, 0, 1, Blank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlank_Lot(), theEcorePackage.getEString(), "lot", null, 0, 1, Blank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlank_ReceivedOn(), theModelPackage.getLocalDate(), "receivedOn", null, 0, 1, Blank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlank_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, Blank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlank_TakenOver(), theEcorePackage.getEBoolean(), "takenOver", null, 0, 1, Blank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlank_Pool(), theEcorePackage.getEString(), "pool", null, 0, 1, Blank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cardReturnEClass, CardReturn.class, "CardReturn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCardReturn_Credential(), theEcorePackage.getEString(), "credential", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_Number(), theEcorePackage.getEString(), "number", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_OpenKey(), theEcorePackage.getEString(), "openKey", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_Why(), this.getReturnReason(), "why", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_Returned(), theModelPackage.getInstant(), "returned", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_TakenBy(), theEcorePackage.getEString(), "takenBy", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_HandedBy(), theEcorePackage.getEString(), "handedBy", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_Before(), theModelPackage.getCredentialState(), "before", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_Suspension(), theEcorePackage.getEString(), "suspension", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_Undone(), theModelPackage.getInstant(), "undone", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCardReturn_UndoReason(), theEcorePackage.getEString(), "undoReason", null, 0, 1, CardReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(applicationKindEEnum, ApplicationKind.class, "ApplicationKind");
		addEEnumLiteral(applicationKindEEnum, ApplicationKind.NEW);
		addEEnumLiteral(applicationKindEEnum, ApplicationKind.RENEWAL);
		addEEnumLiteral(applicationKindEEnum, ApplicationKind.CHANGE);
		addEEnumLiteral(applicationKindEEnum, ApplicationKind.REISSUE);
		addEEnumLiteral(applicationKindEEnum, ApplicationKind.RETURN);

		initEEnum(applicationStateEEnum, ApplicationState.class, "ApplicationState");
		addEEnumLiteral(applicationStateEEnum, ApplicationState.RECEIVED);
		addEEnumLiteral(applicationStateEEnum, ApplicationState.DEFECTIVE);
		addEEnumLiteral(applicationStateEEnum, ApplicationState.CHECKED);
		addEEnumLiteral(applicationStateEEnum, ApplicationState.CONFIRMED);
		addEEnumLiteral(applicationStateEEnum, ApplicationState.IN_BATCH);
		addEEnumLiteral(applicationStateEEnum, ApplicationState.ISSUED);
		addEEnumLiteral(applicationStateEEnum, ApplicationState.REJECTED);
		addEEnumLiteral(applicationStateEEnum, ApplicationState.WITHDRAWN);
		addEEnumLiteral(applicationStateEEnum, ApplicationState.REPLACED);

		initEEnum(reissueCauseEEnum, ReissueCause.class, "ReissueCause");
		addEEnumLiteral(reissueCauseEEnum, ReissueCause.NONE);
		addEEnumLiteral(reissueCauseEEnum, ReissueCause.LOST);
		addEEnumLiteral(reissueCauseEEnum, ReissueCause.DAMAGED);
		addEEnumLiteral(reissueCauseEEnum, ReissueCause.RECORD_DAMAGED);

		initEEnum(batchStateEEnum, BatchState.class, "BatchState");
		addEEnumLiteral(batchStateEEnum, BatchState.OPEN);
		addEEnumLiteral(batchStateEEnum, BatchState.RUNNING);
		addEEnumLiteral(batchStateEEnum, BatchState.AWAITING_RESULT);
		addEEnumLiteral(batchStateEEnum, BatchState.DONE);

		initEEnum(itemStateEEnum, ItemState.class, "ItemState");
		addEEnumLiteral(itemStateEEnum, ItemState.PLANNED);
		addEEnumLiteral(itemStateEEnum, ItemState.WRITING);
		addEEnumLiteral(itemStateEEnum, ItemState.WRITTEN);
		addEEnumLiteral(itemStateEEnum, ItemState.HANDED_OVER);
		addEEnumLiteral(itemStateEEnum, ItemState.FAILED);
		addEEnumLiteral(itemStateEEnum, ItemState.SPOILED);
		addEEnumLiteral(itemStateEEnum, ItemState.DONE);
		addEEnumLiteral(itemStateEEnum, ItemState.TAKEN_OUT);

		initEEnum(blankStateEEnum, BlankState.class, "BlankState");
		addEEnumLiteral(blankStateEEnum, BlankState.IN_STOCK);
		addEEnumLiteral(blankStateEEnum, BlankState.USED);
		addEEnumLiteral(blankStateEEnum, BlankState.SPOILED);
		addEEnumLiteral(blankStateEEnum, BlankState.DESTROYED);

		initEEnum(returnReasonEEnum, ReturnReason.class, "ReturnReason");
		addEEnumLiteral(returnReasonEEnum, ReturnReason.LEFT);
		addEEnumLiteral(returnReasonEEnum, ReturnReason.REPLACED);
		addEEnumLiteral(returnReasonEEnum, ReturnReason.DAMAGED);
		addEEnumLiteral(returnReasonEEnum, ReturnReason.FOUND);
		addEEnumLiteral(returnReasonEEnum, ReturnReason.UNDELIVERED);
		addEEnumLiteral(returnReasonEEnum, ReturnReason.KEPT);
		addEEnumLiteral(returnReasonEEnum, ReturnReason.OTHER);

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
		  (applicationEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "sourceKey",
			   "access", "true"
		   });
		addAnnotation
		  (batchEClass,
		   source,
		   new String[] {
			   "label", "name"
		   });
		addAnnotation
		  (batchItemEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "placeKey"
		   });
		addAnnotation
		  (suspensionEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "openKey"
		   });
		addAnnotation
		  (blankEClass,
		   source,
		   new String[] {
			   "label", "serial",
			   "unique", "serial"
		   });
		addAnnotation
		  (cardReturnEClass,
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
		  (getApplication_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getApplication_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getApplication_StaffNumber(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getApplication_FamilyName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getApplication_GivenName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getApplication_DisplayName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getApplication_FamilyKana(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getApplication_GivenKana(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getApplication_Kana(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getApplication_FamilyRomaji(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getApplication_GivenRomaji(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getApplication_FormerFamilyName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getApplication_UnitName(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getApplication_Birth(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getApplication_BirthText(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getApplication_Photo(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "ref", "Attachment"
		   });
		addAnnotation
		  (getApplication_Destination(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getApplication_Reason(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getApplication_Person(),
		   source,
		   new String[] {
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getApplication_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential"
		   });
		addAnnotation
		  (getApplication_Source(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getApplication_SourceHash(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getApplication_Replaces(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Application"
		   });
		addAnnotation
		  (getDefect_Sentence(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getBatch_Name(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getBatch_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getBatch_Opened(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getBatch_UploadHash(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getBatchItem_Batch(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Batch"
		   });
		addAnnotation
		  (getBatchItem_Application(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Application"
		   });
		addAnnotation
		  (getBatchItem_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential"
		   });
		addAnnotation
		  (getBatchItem_Number(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getBatchItem_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getBatchItem_ChipId(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getBatchItem_Destination(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getSuspension_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential",
			   "owner", "true"
		   });
		addAnnotation
		  (getSuspension_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getSuspension_Reason(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getSuspension_Suspended(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getSuspension_ReleaseReason(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getBlank_Serial(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getBlank_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getBlank_Place(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getBlank_Pool(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getCardReturn_Credential(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Credential",
			   "owner", "true"
		   });
		addAnnotation
		  (getCardReturn_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getCardReturn_Why(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getCardReturn_Returned(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getCardReturn_TakenBy(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getCardReturn_HandedBy(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getCardReturn_Remark(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getCardReturn_Suspension(),
		   source,
		   new String[] {
			   "ref", "Suspension"
		   });
		addAnnotation
		  (getCardReturn_UndoReason(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
	}

} //IssuancePackageImpl

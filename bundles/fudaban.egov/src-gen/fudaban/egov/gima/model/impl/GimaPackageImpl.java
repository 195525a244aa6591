/**
 */
package fudaban.egov.gima.model.impl;

import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.FileKind;
import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.model.GimaFactory;
import fudaban.egov.gima.model.GimaPackage;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseFile;
import fudaban.egov.gima.model.ReleaseFinding;
import fudaban.egov.gima.model.ReleaseKind;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.model.ReleaseState;

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
public class GimaPackageImpl extends EPackageImpl implements GimaPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass acceptedUserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass releaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass releaseLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass releaseFindingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass releaseFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum releaseKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum releaseStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lineKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lineStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum findingSeverityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fileKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fileStateEEnum = null;

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
	 * @see fudaban.egov.gima.model.GimaPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private GimaPackageImpl() {
		super(eNS_URI, GimaFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link GimaPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static GimaPackage init() {
		if (isInited) return (GimaPackage)EPackage.Registry.INSTANCE.getEPackage(GimaPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredGimaPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		GimaPackageImpl theGimaPackage = registeredGimaPackage instanceof GimaPackageImpl ? (GimaPackageImpl)registeredGimaPackage : new GimaPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theGimaPackage.createPackageContents();

		// Initialize created meta-data
		theGimaPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theGimaPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(GimaPackage.eNS_URI, theGimaPackage);
		return theGimaPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAcceptedUser() {
		return acceptedUserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedUser_UserId() {
		return (EAttribute)acceptedUserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedUser_Person() {
		return (EAttribute)acceptedUserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedUser_MergeKey() {
		return (EAttribute)acceptedUserEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedUser_Content() {
		return (EAttribute)acceptedUserEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedUser_Release() {
		return (EAttribute)acceptedUserEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedUser_Accepted() {
		return (EAttribute)acceptedUserEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedUser_TakenOver() {
		return (EAttribute)acceptedUserEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelease() {
		return releaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Number() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Name() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Kind() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_State() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_EffectiveOn() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_CutOff() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Edition() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Opened() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Closed() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Undoes() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_ExportHash() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Users() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Unchanged() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Additions() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Changes() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Deletions() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Adoptions() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Exceeded() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_ExceededReason() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_WithdrawnReason() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Folder() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Sent() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Accepted() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Failed() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReleaseLine() {
		return releaseLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_Release() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_Place() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_PlaceKey() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_UserId() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_Person() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_DisplayName() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_Kana() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_UnitName() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_Kind() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_State() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_Conflict() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_Before() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_After() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_Found() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_Cause() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_Reason() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_FileNumber() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_LineNumber() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_ResultCode() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLine_ResultText() {
		return (EAttribute)releaseLineEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReleaseFinding() {
		return releaseFindingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFinding_Release() {
		return (EAttribute)releaseFindingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFinding_Place() {
		return (EAttribute)releaseFindingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFinding_Severity() {
		return (EAttribute)releaseFindingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFinding_Rule() {
		return (EAttribute)releaseFindingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFinding_Field() {
		return (EAttribute)releaseFindingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFinding_UserId() {
		return (EAttribute)releaseFindingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFinding_Person() {
		return (EAttribute)releaseFindingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFinding_Sentence() {
		return (EAttribute)releaseFindingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReleaseFile() {
		return releaseFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_Release() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_Kind() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_Number() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_Key() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_Name() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_State() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_Lines() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_Bytes() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_Hash() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_FirstPlace() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_LastPlace() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_ResultHash() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_Built() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseFile_Released() {
		return (EAttribute)releaseFileEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReleaseKind() {
		return releaseKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReleaseState() {
		return releaseStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLineKind() {
		return lineKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLineState() {
		return lineStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFindingSeverity() {
		return findingSeverityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFileKind() {
		return fileKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFileState() {
		return fileStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GimaFactory getGimaFactory() {
		return (GimaFactory)getEFactoryInstance();
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
		acceptedUserEClass = createEClass(ACCEPTED_USER);
		createEAttribute(acceptedUserEClass, ACCEPTED_USER__USER_ID);
		createEAttribute(acceptedUserEClass, ACCEPTED_USER__PERSON);
		createEAttribute(acceptedUserEClass, ACCEPTED_USER__MERGE_KEY);
		createEAttribute(acceptedUserEClass, ACCEPTED_USER__CONTENT);
		createEAttribute(acceptedUserEClass, ACCEPTED_USER__RELEASE);
		createEAttribute(acceptedUserEClass, ACCEPTED_USER__ACCEPTED);
		createEAttribute(acceptedUserEClass, ACCEPTED_USER__TAKEN_OVER);

		releaseEClass = createEClass(RELEASE);
		createEAttribute(releaseEClass, RELEASE__NUMBER);
		createEAttribute(releaseEClass, RELEASE__NAME);
		createEAttribute(releaseEClass, RELEASE__KIND);
		createEAttribute(releaseEClass, RELEASE__STATE);
		createEAttribute(releaseEClass, RELEASE__EFFECTIVE_ON);
		createEAttribute(releaseEClass, RELEASE__CUT_OFF);
		createEAttribute(releaseEClass, RELEASE__EDITION);
		createEAttribute(releaseEClass, RELEASE__OPENED);
		createEAttribute(releaseEClass, RELEASE__CLOSED);
		createEAttribute(releaseEClass, RELEASE__UNDOES);
		createEAttribute(releaseEClass, RELEASE__EXPORT_HASH);
		createEAttribute(releaseEClass, RELEASE__USERS);
		createEAttribute(releaseEClass, RELEASE__UNCHANGED);
		createEAttribute(releaseEClass, RELEASE__ADDITIONS);
		createEAttribute(releaseEClass, RELEASE__CHANGES);
		createEAttribute(releaseEClass, RELEASE__DELETIONS);
		createEAttribute(releaseEClass, RELEASE__ADOPTIONS);
		createEAttribute(releaseEClass, RELEASE__EXCEEDED);
		createEAttribute(releaseEClass, RELEASE__EXCEEDED_REASON);
		createEAttribute(releaseEClass, RELEASE__WITHDRAWN_REASON);
		createEAttribute(releaseEClass, RELEASE__FOLDER);
		createEAttribute(releaseEClass, RELEASE__SENT);
		createEAttribute(releaseEClass, RELEASE__ACCEPTED);
		createEAttribute(releaseEClass, RELEASE__FAILED);

		releaseLineEClass = createEClass(RELEASE_LINE);
		createEAttribute(releaseLineEClass, RELEASE_LINE__RELEASE);
		createEAttribute(releaseLineEClass, RELEASE_LINE__PLACE);
		createEAttribute(releaseLineEClass, RELEASE_LINE__PLACE_KEY);
		createEAttribute(releaseLineEClass, RELEASE_LINE__USER_ID);
		createEAttribute(releaseLineEClass, RELEASE_LINE__PERSON);
		createEAttribute(releaseLineEClass, RELEASE_LINE__DISPLAY_NAME);
		createEAttribute(releaseLineEClass, RELEASE_LINE__KANA);
		createEAttribute(releaseLineEClass, RELEASE_LINE__UNIT_NAME);
		createEAttribute(releaseLineEClass, RELEASE_LINE__KIND);
		createEAttribute(releaseLineEClass, RELEASE_LINE__STATE);
		createEAttribute(releaseLineEClass, RELEASE_LINE__CONFLICT);
		createEAttribute(releaseLineEClass, RELEASE_LINE__BEFORE);
		createEAttribute(releaseLineEClass, RELEASE_LINE__AFTER);
		createEAttribute(releaseLineEClass, RELEASE_LINE__FOUND);
		createEAttribute(releaseLineEClass, RELEASE_LINE__CAUSE);
		createEAttribute(releaseLineEClass, RELEASE_LINE__REASON);
		createEAttribute(releaseLineEClass, RELEASE_LINE__FILE_NUMBER);
		createEAttribute(releaseLineEClass, RELEASE_LINE__LINE_NUMBER);
		createEAttribute(releaseLineEClass, RELEASE_LINE__RESULT_CODE);
		createEAttribute(releaseLineEClass, RELEASE_LINE__RESULT_TEXT);

		releaseFindingEClass = createEClass(RELEASE_FINDING);
		createEAttribute(releaseFindingEClass, RELEASE_FINDING__RELEASE);
		createEAttribute(releaseFindingEClass, RELEASE_FINDING__PLACE);
		createEAttribute(releaseFindingEClass, RELEASE_FINDING__SEVERITY);
		createEAttribute(releaseFindingEClass, RELEASE_FINDING__RULE);
		createEAttribute(releaseFindingEClass, RELEASE_FINDING__FIELD);
		createEAttribute(releaseFindingEClass, RELEASE_FINDING__USER_ID);
		createEAttribute(releaseFindingEClass, RELEASE_FINDING__PERSON);
		createEAttribute(releaseFindingEClass, RELEASE_FINDING__SENTENCE);

		releaseFileEClass = createEClass(RELEASE_FILE);
		createEAttribute(releaseFileEClass, RELEASE_FILE__RELEASE);
		createEAttribute(releaseFileEClass, RELEASE_FILE__KIND);
		createEAttribute(releaseFileEClass, RELEASE_FILE__NUMBER);
		createEAttribute(releaseFileEClass, RELEASE_FILE__KEY);
		createEAttribute(releaseFileEClass, RELEASE_FILE__NAME);
		createEAttribute(releaseFileEClass, RELEASE_FILE__STATE);
		createEAttribute(releaseFileEClass, RELEASE_FILE__LINES);
		createEAttribute(releaseFileEClass, RELEASE_FILE__BYTES);
		createEAttribute(releaseFileEClass, RELEASE_FILE__HASH);
		createEAttribute(releaseFileEClass, RELEASE_FILE__FIRST_PLACE);
		createEAttribute(releaseFileEClass, RELEASE_FILE__LAST_PLACE);
		createEAttribute(releaseFileEClass, RELEASE_FILE__RESULT_HASH);
		createEAttribute(releaseFileEClass, RELEASE_FILE__BUILT);
		createEAttribute(releaseFileEClass, RELEASE_FILE__RELEASED);

		// Create enums
		releaseKindEEnum = createEEnum(RELEASE_KIND);
		releaseStateEEnum = createEEnum(RELEASE_STATE);
		lineKindEEnum = createEEnum(LINE_KIND);
		lineStateEEnum = createEEnum(LINE_STATE);
		findingSeverityEEnum = createEEnum(FINDING_SEVERITY);
		fileKindEEnum = createEEnum(FILE_KIND);
		fileStateEEnum = createEEnum(FILE_STATE);
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
		acceptedUserEClass.getESuperTypes().add(theModelPackage.getRecord());
		releaseEClass.getESuperTypes().add(theModelPackage.getRecord());
		releaseLineEClass.getESuperTypes().add(theModelPackage.getRecord());
		releaseFindingEClass.getESuperTypes().add(theModelPackage.getRecord());
		releaseFileEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(acceptedUserEClass, AcceptedUser.class, "AcceptedUser", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAcceptedUser_UserId(), theEcorePackage.getEString(), "userId", null, 0, 1, AcceptedUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedUser_Person(), theEcorePackage.getEString(), "person", null, 0, 1, AcceptedUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedUser_MergeKey(), theEcorePackage.getEString(), "mergeKey", null, 0, 1, AcceptedUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedUser_Content(), theEcorePackage.getEString(), "content", null, 0, 1, AcceptedUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedUser_Release(), theEcorePackage.getEString(), "release", null, 0, 1, AcceptedUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedUser_Accepted(), theModelPackage.getInstant(), "accepted", null, 0, 1, AcceptedUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedUser_TakenOver(), theEcorePackage.getEBoolean(), "takenOver", null, 0, 1, AcceptedUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(releaseEClass, Release.class, "Release", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelease_Number(), theEcorePackage.getEString(), "number", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Kind(), this.getReleaseKind(), "kind", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_State(), this.getReleaseState(), "state", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_EffectiveOn(), theModelPackage.getLocalDate(), "effectiveOn", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_CutOff(), theModelPackage.getInstant(), "cutOff", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Edition(), theEcorePackage.getEString(), "edition", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Opened(), theModelPackage.getInstant(), "opened", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Closed(), theModelPackage.getInstant(), "closed", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Undoes(), theEcorePackage.getEString(), "undoes", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_ExportHash(), theEcorePackage.getEString(), "exportHash", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Users(), theEcorePackage.getEInt(), "users", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Unchanged(), theEcorePackage.getEInt(), "unchanged", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Additions(), theEcorePackage.getEInt(), "additions", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Changes(), theEcorePackage.getEInt(), "changes", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Deletions(), theEcorePackage.getEInt(), "deletions", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Adoptions(), theEcorePackage.getEInt(), "adoptions", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Exceeded(), theEcorePackage.getEString(), "exceeded", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_ExceededReason(), theEcorePackage.getEString(), "exceededReason", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_WithdrawnReason(), theEcorePackage.getEString(), "withdrawnReason", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Folder(), theEcorePackage.getEString(), "folder", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Sent(), theEcorePackage.getEInt(), "sent", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Accepted(), theEcorePackage.getEInt(), "accepted", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Failed(), theEcorePackage.getEInt(), "failed", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(releaseLineEClass, ReleaseLine.class, "ReleaseLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReleaseLine_Release(), theEcorePackage.getEString(), "release", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_Place(), theEcorePackage.getEInt(), "place", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_PlaceKey(), theEcorePackage.getEString(), "placeKey", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_UserId(), theEcorePackage.getEString(), "userId", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_Person(), theEcorePackage.getEString(), "person", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_DisplayName(), theEcorePackage.getEString(), "displayName", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_Kana(), theEcorePackage.getEString(), "kana", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_Kind(), this.getLineKind(), "kind", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_State(), this.getLineState(), "state", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_Conflict(), theEcorePackage.getEBoolean(), "conflict", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_Before(), theEcorePackage.getEString(), "before", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_After(), theEcorePackage.getEString(), "after", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_Found(), theEcorePackage.getEString(), "found", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_Cause(), theEcorePackage.getEString(), "cause", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_FileNumber(), theEcorePackage.getEInt(), "fileNumber", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_LineNumber(), theEcorePackage.getEInt(), "lineNumber", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_ResultCode(), theEcorePackage.getEString(), "resultCode", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseLine_ResultText(), theEcorePackage.getEString(), "resultText", null, 0, 1, ReleaseLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(releaseFindingEClass, ReleaseFinding.class, "ReleaseFinding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReleaseFinding_Release(), theEcorePackage.getEString(), "release", null, 0, 1, ReleaseFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFinding_Place(), theEcorePackage.getEInt(), "place", null, 0, 1, ReleaseFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFinding_Severity(), this.getFindingSeverity(), "severity", null, 0, 1, ReleaseFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFinding_Rule(), theEcorePackage.getEString(), "rule", null, 0, 1, ReleaseFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFinding_Field(), theEcorePackage.getEString(), "field", null, 0, 1, ReleaseFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFinding_UserId(), theEcorePackage.getEString(), "userId", null, 0, 1, ReleaseFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFinding_Person(), theEcorePackage.getEString(), "person", null, 0, 1, ReleaseFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFinding_Sentence(), theEcorePackage.getEString(), "sentence", null, 0, 1, ReleaseFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(releaseFileEClass, ReleaseFile.class, "ReleaseFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReleaseFile_Release(), theEcorePackage.getEString(), "release", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_Kind(), this.getFileKind(), "kind", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_Number(), theEcorePackage.getEInt(), "number", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_Key(), theEcorePackage.getEString(), "key", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_Name(), theEcorePackage.getEString(), "name", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_State(), this.getFileState(), "state", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_Lines(), theEcorePackage.getEInt(), "lines", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_Bytes(), theEcorePackage.getELong(), "bytes", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_Hash(), theEcorePackage.getEString(), "hash", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_FirstPlace(), theEcorePackage.getEInt(), "firstPlace", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_LastPlace(), theEcorePackage.getEInt(), "lastPlace", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_ResultHash(), theEcorePackage.getEString(), "resultHash", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_Built(), theModelPackage.getInstant(), "built", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleaseFile_Released(), theModelPackage.getInstant(), "released", null, 0, 1, ReleaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(releaseKindEEnum, ReleaseKind.class, "ReleaseKind");
		addEEnumLiteral(releaseKindEEnum, ReleaseKind.UPDATE);
		addEEnumLiteral(releaseKindEEnum, ReleaseKind.UNDO);

		initEEnum(releaseStateEEnum, ReleaseState.class, "ReleaseState");
		addEEnumLiteral(releaseStateEEnum, ReleaseState.PREPARING);
		addEEnumLiteral(releaseStateEEnum, ReleaseState.DRAFT);
		addEEnumLiteral(releaseStateEEnum, ReleaseState.CONFIRMED);
		addEEnumLiteral(releaseStateEEnum, ReleaseState.BUILT);
		addEEnumLiteral(releaseStateEEnum, ReleaseState.RELEASED);
		addEEnumLiteral(releaseStateEEnum, ReleaseState.DONE);
		addEEnumLiteral(releaseStateEEnum, ReleaseState.WITHDRAWN);

		initEEnum(lineKindEEnum, LineKind.class, "LineKind");
		addEEnumLiteral(lineKindEEnum, LineKind.ADD);
		addEEnumLiteral(lineKindEEnum, LineKind.CHANGE);
		addEEnumLiteral(lineKindEEnum, LineKind.DELETE);
		addEEnumLiteral(lineKindEEnum, LineKind.ADOPT);

		initEEnum(lineStateEEnum, LineState.class, "LineState");
		addEEnumLiteral(lineStateEEnum, LineState.PROPOSED);
		addEEnumLiteral(lineStateEEnum, LineState.HELD);
		addEEnumLiteral(lineStateEEnum, LineState.REFUSED);
		addEEnumLiteral(lineStateEEnum, LineState.SENT);
		addEEnumLiteral(lineStateEEnum, LineState.ACCEPTED);
		addEEnumLiteral(lineStateEEnum, LineState.FAILED);

		initEEnum(findingSeverityEEnum, FindingSeverity.class, "FindingSeverity");
		addEEnumLiteral(findingSeverityEEnum, FindingSeverity.NOTE);
		addEEnumLiteral(findingSeverityEEnum, FindingSeverity.HOLDS);
		addEEnumLiteral(findingSeverityEEnum, FindingSeverity.STOPS);

		initEEnum(fileKindEEnum, FileKind.class, "FileKind");
		addEEnumLiteral(fileKindEEnum, FileKind.UPDATE);
		addEEnumLiteral(fileKindEEnum, FileKind.INVERSE);

		initEEnum(fileStateEEnum, FileState.class, "FileState");
		addEEnumLiteral(fileStateEEnum, FileState.BUILT);
		addEEnumLiteral(fileStateEEnum, FileState.RELEASED);
		addEEnumLiteral(fileStateEEnum, FileState.ANSWERED);
		addEEnumLiteral(fileStateEEnum, FileState.VOID);

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
		  (acceptedUserEClass,
		   source,
		   new String[] {
			   "label", "userId",
			   "unique", "userId",
			   "access", "true"
		   });
		addAnnotation
		  (releaseEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "unique", "number"
		   });
		addAnnotation
		  (releaseLineEClass,
		   source,
		   new String[] {
			   "label", "userId",
			   "unique", "placeKey",
			   "access", "true"
		   });
		addAnnotation
		  (releaseFindingEClass,
		   source,
		   new String[] {
			   "label", "rule"
		   });
		addAnnotation
		  (releaseFileEClass,
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
		  (getAcceptedUser_UserId(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getAcceptedUser_Person(),
		   source,
		   new String[] {
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getAcceptedUser_MergeKey(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true"
		   });
		addAnnotation
		  (getAcceptedUser_Content(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getAcceptedUser_Release(),
		   source,
		   new String[] {
			   "ref", "Release"
		   });
		addAnnotation
		  (getAcceptedUser_Accepted(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getRelease_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getRelease_Name(),
		   source,
		   new String[] {
			   "search", "text"
		   });
		addAnnotation
		  (getRelease_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getRelease_EffectiveOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getRelease_CutOff(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getRelease_Edition(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getRelease_Opened(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getRelease_Undoes(),
		   source,
		   new String[] {
			   "ref", "Release",
			   "search", "exact"
		   });
		addAnnotation
		  (getReleaseLine_Release(),
		   source,
		   new String[] {
			   "ref", "Release",
			   "search", "exact"
		   });
		addAnnotation
		  (getReleaseLine_Place(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseLine_UserId(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getReleaseLine_Person(),
		   source,
		   new String[] {
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getReleaseLine_DisplayName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getReleaseLine_Kana(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getReleaseLine_UnitName(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getReleaseLine_Kind(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseLine_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseLine_Conflict(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseLine_Before(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getReleaseLine_After(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getReleaseLine_Found(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getReleaseLine_Cause(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getReleaseLine_Reason(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getReleaseLine_FileNumber(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseLine_ResultCode(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseLine_ResultText(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getReleaseFinding_Release(),
		   source,
		   new String[] {
			   "ref", "Release",
			   "search", "exact"
		   });
		addAnnotation
		  (getReleaseFinding_Place(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseFinding_Severity(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseFinding_Rule(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseFinding_UserId(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getReleaseFinding_Person(),
		   source,
		   new String[] {
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getReleaseFinding_Sentence(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getReleaseFile_Release(),
		   source,
		   new String[] {
			   "ref", "Release",
			   "search", "exact"
		   });
		addAnnotation
		  (getReleaseFile_Number(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseFile_Name(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getReleaseFile_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReleaseFile_Hash(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
	}

} //GimaPackageImpl

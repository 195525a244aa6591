/**
 */
package fudaban.registers.model.impl;

import fudaban.model.ModelPackage;

import fudaban.registers.model.AccountReview;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.FindingKind;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.MemberPaper;
import fudaban.registers.model.MemberPaperKind;
import fudaban.registers.model.MemberPost;
import fudaban.registers.model.MemberState;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersFactory;
import fudaban.registers.model.RegistersPackage;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.model.ReviewState;
import fudaban.registers.model.RowState;
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
	private EClass registerRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accountReviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewFindingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contractMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memberPaperEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum systemAccountStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rowStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reviewStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum findingKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum findingStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum findingDecisionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum memberPostEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum memberStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum memberPaperKindEEnum = null;

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
	public EClass getRegisterRow() {
		return registerRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_Number() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_Register() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_Day() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_State() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_Due() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_CompletedOn() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_KeepUntil() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_Item() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_Cells() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_PersonalCells() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_NetworkCells() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_InterfaceCells() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_SecurityCells() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_ArtworkCells() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_Account() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterRow_Reason() {
		return (EAttribute)registerRowEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccountReview() {
		return accountReviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_Number() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_System() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_State() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_OpenedOn() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_Due() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_OpenedBy() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_Collections() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_CollectedOn() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_Source() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_SourceHash() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_Listed() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_Recorded() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_Matching() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_ClosedOn() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_ClosedBy() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_Head() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_ReportHash() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountReview_Remark() {
		return (EAttribute)accountReviewEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReviewFinding() {
		return reviewFindingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Key() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Review() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Number() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_System() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Name() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Kind() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_State() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Person() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_OwnerName() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Recorded() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Found() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_LastLogin() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Decision() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Reason() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Reference() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_DecidedBy() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_DecidedOn() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Due() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_VerifiedOn() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewFinding_Seen() {
		return (EAttribute)reviewFindingEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContractMember() {
		return contractMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_Number() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_Name() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_Post() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_State() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_FirstDay() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_LastDay() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_Replaces() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_Reason() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_Urgent() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_Phone() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_ProposedOn() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_Lead() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_ApprovedOn() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_ApprovedBy() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContractMember_EndReason() {
		return (EAttribute)contractMemberEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemberPaper() {
		return memberPaperEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemberPaper_Member() {
		return (EAttribute)memberPaperEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemberPaper_Kind() {
		return (EAttribute)memberPaperEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemberPaper_Title() {
		return (EAttribute)memberPaperEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemberPaper_ReceivedOn() {
		return (EAttribute)memberPaperEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemberPaper_ExpiresOn() {
		return (EAttribute)memberPaperEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemberPaper_Hash() {
		return (EAttribute)memberPaperEClass.getEStructuralFeatures().get(5);
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
	public EEnum getRowState() {
		return rowStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReviewState() {
		return reviewStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFindingKind() {
		return findingKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFindingState() {
		return findingStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFindingDecision() {
		return findingDecisionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMemberPost() {
		return memberPostEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMemberState() {
		return memberStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMemberPaperKind() {
		return memberPaperKindEEnum;
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

		registerRowEClass = createEClass(REGISTER_ROW);
		createEAttribute(registerRowEClass, REGISTER_ROW__NUMBER);
		createEAttribute(registerRowEClass, REGISTER_ROW__REGISTER);
		createEAttribute(registerRowEClass, REGISTER_ROW__DAY);
		createEAttribute(registerRowEClass, REGISTER_ROW__STATE);
		createEAttribute(registerRowEClass, REGISTER_ROW__DUE);
		createEAttribute(registerRowEClass, REGISTER_ROW__COMPLETED_ON);
		createEAttribute(registerRowEClass, REGISTER_ROW__KEEP_UNTIL);
		createEAttribute(registerRowEClass, REGISTER_ROW__ITEM);
		createEAttribute(registerRowEClass, REGISTER_ROW__CELLS);
		createEAttribute(registerRowEClass, REGISTER_ROW__PERSONAL_CELLS);
		createEAttribute(registerRowEClass, REGISTER_ROW__NETWORK_CELLS);
		createEAttribute(registerRowEClass, REGISTER_ROW__INTERFACE_CELLS);
		createEAttribute(registerRowEClass, REGISTER_ROW__SECURITY_CELLS);
		createEAttribute(registerRowEClass, REGISTER_ROW__ARTWORK_CELLS);
		createEAttribute(registerRowEClass, REGISTER_ROW__ACCOUNT);
		createEAttribute(registerRowEClass, REGISTER_ROW__REASON);

		accountReviewEClass = createEClass(ACCOUNT_REVIEW);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__NUMBER);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__SYSTEM);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__STATE);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__OPENED_ON);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__DUE);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__OPENED_BY);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__COLLECTIONS);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__COLLECTED_ON);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__SOURCE);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__SOURCE_HASH);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__LISTED);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__RECORDED);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__MATCHING);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__CLOSED_ON);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__CLOSED_BY);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__HEAD);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__REPORT_HASH);
		createEAttribute(accountReviewEClass, ACCOUNT_REVIEW__REMARK);

		reviewFindingEClass = createEClass(REVIEW_FINDING);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__KEY);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__REVIEW);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__NUMBER);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__SYSTEM);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__NAME);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__KIND);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__STATE);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__PERSON);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__OWNER_NAME);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__RECORDED);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__FOUND);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__LAST_LOGIN);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__DECISION);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__REASON);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__REFERENCE);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__DECIDED_BY);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__DECIDED_ON);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__DUE);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__VERIFIED_ON);
		createEAttribute(reviewFindingEClass, REVIEW_FINDING__SEEN);

		contractMemberEClass = createEClass(CONTRACT_MEMBER);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__NUMBER);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__NAME);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__POST);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__STATE);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__FIRST_DAY);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__LAST_DAY);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__REPLACES);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__REASON);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__URGENT);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__PHONE);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__PROPOSED_ON);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__LEAD);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__APPROVED_ON);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__APPROVED_BY);
		createEAttribute(contractMemberEClass, CONTRACT_MEMBER__END_REASON);

		memberPaperEClass = createEClass(MEMBER_PAPER);
		createEAttribute(memberPaperEClass, MEMBER_PAPER__MEMBER);
		createEAttribute(memberPaperEClass, MEMBER_PAPER__KIND);
		createEAttribute(memberPaperEClass, MEMBER_PAPER__TITLE);
		createEAttribute(memberPaperEClass, MEMBER_PAPER__RECEIVED_ON);
		createEAttribute(memberPaperEClass, MEMBER_PAPER__EXPIRES_ON);
		createEAttribute(memberPaperEClass, MEMBER_PAPER__HASH);

		// Create enums
		systemAccountStateEEnum = createEEnum(SYSTEM_ACCOUNT_STATE);
		rowStateEEnum = createEEnum(ROW_STATE);
		reviewStateEEnum = createEEnum(REVIEW_STATE);
		findingKindEEnum = createEEnum(FINDING_KIND);
		findingStateEEnum = createEEnum(FINDING_STATE);
		findingDecisionEEnum = createEEnum(FINDING_DECISION);
		memberPostEEnum = createEEnum(MEMBER_POST);
		memberStateEEnum = createEEnum(MEMBER_STATE);
		memberPaperKindEEnum = createEEnum(MEMBER_PAPER_KIND);
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
		registerRowEClass.getESuperTypes().add(theModelPackage.getRecord());
		accountReviewEClass.getESuperTypes().add(theModelPackage.getRecord());
		reviewFindingEClass.getESuperTypes().add(theModelPackage.getRecord());
		contractMemberEClass.getESuperTypes().add(theModelPackage.getRecord());
		memberPaperEClass.getESuperTypes().add(theModelPackage.getRecord());

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

		initEClass(registerRowEClass, RegisterRow.class, "RegisterRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegisterRow_Number(), theEcorePackage.getEString(), "number", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_Register(), theEcorePackage.getEString(), "register", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_Day(), theModelPackage.getLocalDate(), "day", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_State(), this.getRowState(), "state", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_Due(), theModelPackage.getLocalDate(), "due", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_CompletedOn(), theModelPackage.getLocalDate(), "completedOn", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_KeepUntil(), theModelPackage.getLocalDate(), "keepUntil", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_Item(), theEcorePackage.getEString(), "item", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_Cells(), theEcorePackage.getEString(), "cells", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_PersonalCells(), theEcorePackage.getEString(), "personalCells", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_NetworkCells(), theEcorePackage.getEString(), "networkCells", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_InterfaceCells(), theEcorePackage.getEString(), "interfaceCells", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_SecurityCells(), theEcorePackage.getEString(), "securityCells", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_ArtworkCells(), theEcorePackage.getEString(), "artworkCells", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_Account(), theEcorePackage.getEString(), "account", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterRow_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, RegisterRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(accountReviewEClass, AccountReview.class, "AccountReview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAccountReview_Number(), theEcorePackage.getEString(), "number", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_System(), theEcorePackage.getEString(), "system", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_State(), this.getReviewState(), "state", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_OpenedOn(), theModelPackage.getLocalDate(), "openedOn", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_Due(), theModelPackage.getLocalDate(), "due", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_OpenedBy(), theEcorePackage.getEString(), "openedBy", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_Collections(), theEcorePackage.getEInt(), "collections", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_CollectedOn(), theModelPackage.getLocalDate(), "collectedOn", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_Source(), theEcorePackage.getEString(), "source", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_SourceHash(), theEcorePackage.getEString(), "sourceHash", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_Listed(), theEcorePackage.getEInt(), "listed", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_Recorded(), theEcorePackage.getEInt(), "recorded", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_Matching(), theEcorePackage.getEInt(), "matching", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_ClosedOn(), theModelPackage.getLocalDate(), "closedOn", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_ClosedBy(), theEcorePackage.getEString(), "closedBy", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_Head(), theEcorePackage.getEString(), "head", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_ReportHash(), theEcorePackage.getEString(), "reportHash", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccountReview_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, AccountReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reviewFindingEClass, ReviewFinding.class, "ReviewFinding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReviewFinding_Key(), theEcorePackage.getEString(), "key", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Review(), theEcorePackage.getEString(), "review", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Number(), theEcorePackage.getEString(), "number", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_System(), theEcorePackage.getEString(), "system", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Name(), theEcorePackage.getEString(), "name", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Kind(), this.getFindingKind(), "kind", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_State(), this.getFindingState(), "state", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Person(), theEcorePackage.getEString(), "person", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_OwnerName(), theEcorePackage.getEString(), "ownerName", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Recorded(), theEcorePackage.getEString(), "recorded", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Found(), theEcorePackage.getEString(), "found", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_LastLogin(), theModelPackage.getLocalDate(), "lastLogin", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Decision(), this.getFindingDecision(), "decision", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Reference(), theEcorePackage.getEString(), "reference", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_DecidedBy(), theEcorePackage.getEString(), "decidedBy", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_DecidedOn(), theModelPackage.getLocalDate(), "decidedOn", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Due(), theModelPackage.getLocalDate(), "due", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_VerifiedOn(), theModelPackage.getLocalDate(), "verifiedOn", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewFinding_Seen(), theEcorePackage.getEInt(), "seen", null, 0, 1, ReviewFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contractMemberEClass, ContractMember.class, "ContractMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContractMember_Number(), theEcorePackage.getEString(), "number", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_Name(), theEcorePackage.getEString(), "name", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_Post(), this.getMemberPost(), "post", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_State(), this.getMemberState(), "state", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_FirstDay(), theModelPackage.getLocalDate(), "firstDay", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_LastDay(), theModelPackage.getLocalDate(), "lastDay", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_Replaces(), theEcorePackage.getEString(), "replaces", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_Urgent(), theEcorePackage.getEBoolean(), "urgent", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_Phone(), theEcorePackage.getEString(), "phone", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_ProposedOn(), theModelPackage.getLocalDate(), "proposedOn", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_Lead(), theEcorePackage.getEInt(), "lead", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_ApprovedOn(), theModelPackage.getLocalDate(), "approvedOn", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_ApprovedBy(), theEcorePackage.getEString(), "approvedBy", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContractMember_EndReason(), theEcorePackage.getEString(), "endReason", null, 0, 1, ContractMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memberPaperEClass, MemberPaper.class, "MemberPaper", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemberPaper_Member(), theEcorePackage.getEString(), "member", null, 0, 1, MemberPaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemberPaper_Kind(), this.getMemberPaperKind(), "kind", null, 0, 1, MemberPaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemberPaper_Title(), theEcorePackage.getEString(), "title", null, 0, 1, MemberPaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemberPaper_ReceivedOn(), theModelPackage.getLocalDate(), "receivedOn", null, 0, 1, MemberPaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemberPaper_ExpiresOn(), theModelPackage.getLocalDate(), "expiresOn", null, 0, 1, MemberPaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemberPaper_Hash(), theEcorePackage.getEString(), "hash", null, 0, 1, MemberPaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(systemAccountStateEEnum, SystemAccountState.class, "SystemAccountState");
		addEEnumLiteral(systemAccountStateEEnum, SystemAccountState.ACTIVE);
		addEEnumLiteral(systemAccountStateEEnum, SystemAccountState.DISABLED);

		initEEnum(rowStateEEnum, RowState.class, "RowState");
		addEEnumLiteral(rowStateEEnum, RowState.OPEN);
		addEEnumLiteral(rowStateEEnum, RowState.DONE);
		addEEnumLiteral(rowStateEEnum, RowState.CANCELLED);

		initEEnum(reviewStateEEnum, ReviewState.class, "ReviewState");
		addEEnumLiteral(reviewStateEEnum, ReviewState.OPEN);
		addEEnumLiteral(reviewStateEEnum, ReviewState.CLOSED);

		initEEnum(findingKindEEnum, FindingKind.class, "FindingKind");
		addEEnumLiteral(findingKindEEnum, FindingKind.UNKNOWN);
		addEEnumLiteral(findingKindEEnum, FindingKind.OWNERLESS);
		addEEnumLiteral(findingKindEEnum, FindingKind.RIGHTS);
		addEEnumLiteral(findingKindEEnum, FindingKind.STILL_ENABLED);
		addEEnumLiteral(findingKindEEnum, FindingKind.DORMANT);
		addEEnumLiteral(findingKindEEnum, FindingKind.MISSING);
		addEEnumLiteral(findingKindEEnum, FindingKind.OWNER_LEFT);

		initEEnum(findingStateEEnum, FindingState.class, "FindingState");
		addEEnumLiteral(findingStateEEnum, FindingState.OPEN);
		addEEnumLiteral(findingStateEEnum, FindingState.DECIDED);
		addEEnumLiteral(findingStateEEnum, FindingState.VERIFIED);
		addEEnumLiteral(findingStateEEnum, FindingState.KEPT);

		initEEnum(findingDecisionEEnum, FindingDecision.class, "FindingDecision");
		addEEnumLiteral(findingDecisionEEnum, FindingDecision.NONE);
		addEEnumLiteral(findingDecisionEEnum, FindingDecision.KEEP);
		addEEnumLiteral(findingDecisionEEnum, FindingDecision.REMOVE);
		addEEnumLiteral(findingDecisionEEnum, FindingDecision.RESTORE);
		addEEnumLiteral(findingDecisionEEnum, FindingDecision.RECORD);

		initEEnum(memberPostEEnum, MemberPost.class, "MemberPost");
		addEEnumLiteral(memberPostEEnum, MemberPost.WORKER);
		addEEnumLiteral(memberPostEEnum, MemberPost.MANAGER);
		addEEnumLiteral(memberPostEEnum, MemberPost.SUBSTITUTE);

		initEEnum(memberStateEEnum, MemberState.class, "MemberState");
		addEEnumLiteral(memberStateEEnum, MemberState.PROPOSED);
		addEEnumLiteral(memberStateEEnum, MemberState.ACTIVE);
		addEEnumLiteral(memberStateEEnum, MemberState.ENDED);

		initEEnum(memberPaperKindEEnum, MemberPaperKind.class, "MemberPaperKind");
		addEEnumLiteral(memberPaperKindEEnum, MemberPaperKind.QUALIFICATION);
		addEEnumLiteral(memberPaperKindEEnum, MemberPaperKind.NATIONALITY);
		addEEnumLiteral(memberPaperKindEEnum, MemberPaperKind.HISTORY);
		addEEnumLiteral(memberPaperKindEEnum, MemberPaperKind.EMPLOYMENT);
		addEEnumLiteral(memberPaperKindEEnum, MemberPaperKind.EXPERIENCE);

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
		addAnnotation
		  (registerRowEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "number"
		   });
		addAnnotation
		  (accountReviewEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "number"
		   });
		addAnnotation
		  (reviewFindingEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "unique", "key"
		   });
		addAnnotation
		  (contractMemberEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "unique", "number",
			   "access", "true"
		   });
		addAnnotation
		  (memberPaperEClass,
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
		addAnnotation
		  (getRegisterRow_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getRegisterRow_Register(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getRegisterRow_Day(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getRegisterRow_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getRegisterRow_Due(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getRegisterRow_Cells(),
		   source,
		   new String[] {
			   "search", "text"
		   });
		addAnnotation
		  (getRegisterRow_PersonalCells(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getRegisterRow_NetworkCells(),
		   source,
		   new String[] {
			   "classification", "NETWORK"
		   });
		addAnnotation
		  (getRegisterRow_InterfaceCells(),
		   source,
		   new String[] {
			   "classification", "INTERFACE"
		   });
		addAnnotation
		  (getRegisterRow_SecurityCells(),
		   source,
		   new String[] {
			   "classification", "SECURITY"
		   });
		addAnnotation
		  (getRegisterRow_ArtworkCells(),
		   source,
		   new String[] {
			   "classification", "ARTWORK"
		   });
		addAnnotation
		  (getRegisterRow_Account(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getAccountReview_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getAccountReview_System(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getAccountReview_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getAccountReview_Due(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getAccountReview_OpenedBy(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getAccountReview_ClosedBy(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getReviewFinding_Review(),
		   source,
		   new String[] {
			   "ref", "AccountReview",
			   "owner", "true"
		   });
		addAnnotation
		  (getReviewFinding_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getReviewFinding_System(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReviewFinding_Name(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getReviewFinding_Kind(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReviewFinding_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReviewFinding_Person(),
		   source,
		   new String[] {
			   "ref", "Person"
		   });
		addAnnotation
		  (getReviewFinding_OwnerName(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getReviewFinding_DecidedBy(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getReviewFinding_Due(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getContractMember_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getContractMember_Name(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getContractMember_Post(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getContractMember_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getContractMember_FirstDay(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getContractMember_Replaces(),
		   source,
		   new String[] {
			   "ref", "ContractMember"
		   });
		addAnnotation
		  (getContractMember_Reason(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getContractMember_Phone(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getContractMember_ApprovedBy(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getContractMember_EndReason(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getMemberPaper_Member(),
		   source,
		   new String[] {
			   "ref", "ContractMember",
			   "owner", "true"
		   });
		addAnnotation
		  (getMemberPaper_Kind(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getMemberPaper_ExpiresOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
	}

} //RegistersPackageImpl

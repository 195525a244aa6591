/**
 */
package fudaban.registers.model.impl;

import fudaban.registers.model.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RegistersFactoryImpl extends EFactoryImpl implements RegistersFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static RegistersFactory init() {
		try {
			RegistersFactory theRegistersFactory = (RegistersFactory)EPackage.Registry.INSTANCE.getEFactory(RegistersPackage.eNS_URI);
			if (theRegistersFactory != null) {
				return theRegistersFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RegistersFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegistersFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case RegistersPackage.SYSTEM_ACCOUNT: return createSystemAccount();
			case RegistersPackage.REGISTER_ROW: return createRegisterRow();
			case RegistersPackage.ACCOUNT_REVIEW: return createAccountReview();
			case RegistersPackage.REVIEW_FINDING: return createReviewFinding();
			case RegistersPackage.CONTRACT_MEMBER: return createContractMember();
			case RegistersPackage.MEMBER_PAPER: return createMemberPaper();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case RegistersPackage.SYSTEM_ACCOUNT_STATE:
				return createSystemAccountStateFromString(eDataType, initialValue);
			case RegistersPackage.ROW_STATE:
				return createRowStateFromString(eDataType, initialValue);
			case RegistersPackage.REVIEW_STATE:
				return createReviewStateFromString(eDataType, initialValue);
			case RegistersPackage.FINDING_KIND:
				return createFindingKindFromString(eDataType, initialValue);
			case RegistersPackage.FINDING_STATE:
				return createFindingStateFromString(eDataType, initialValue);
			case RegistersPackage.FINDING_DECISION:
				return createFindingDecisionFromString(eDataType, initialValue);
			case RegistersPackage.MEMBER_POST:
				return createMemberPostFromString(eDataType, initialValue);
			case RegistersPackage.MEMBER_STATE:
				return createMemberStateFromString(eDataType, initialValue);
			case RegistersPackage.MEMBER_PAPER_KIND:
				return createMemberPaperKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case RegistersPackage.SYSTEM_ACCOUNT_STATE:
				return convertSystemAccountStateToString(eDataType, instanceValue);
			case RegistersPackage.ROW_STATE:
				return convertRowStateToString(eDataType, instanceValue);
			case RegistersPackage.REVIEW_STATE:
				return convertReviewStateToString(eDataType, instanceValue);
			case RegistersPackage.FINDING_KIND:
				return convertFindingKindToString(eDataType, instanceValue);
			case RegistersPackage.FINDING_STATE:
				return convertFindingStateToString(eDataType, instanceValue);
			case RegistersPackage.FINDING_DECISION:
				return convertFindingDecisionToString(eDataType, instanceValue);
			case RegistersPackage.MEMBER_POST:
				return convertMemberPostToString(eDataType, instanceValue);
			case RegistersPackage.MEMBER_STATE:
				return convertMemberStateToString(eDataType, instanceValue);
			case RegistersPackage.MEMBER_PAPER_KIND:
				return convertMemberPaperKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemAccount createSystemAccount() {
		SystemAccountImpl systemAccount = new SystemAccountImpl();
		return systemAccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegisterRow createRegisterRow() {
		RegisterRowImpl registerRow = new RegisterRowImpl();
		return registerRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccountReview createAccountReview() {
		AccountReviewImpl accountReview = new AccountReviewImpl();
		return accountReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewFinding createReviewFinding() {
		ReviewFindingImpl reviewFinding = new ReviewFindingImpl();
		return reviewFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContractMember createContractMember() {
		ContractMemberImpl contractMember = new ContractMemberImpl();
		return contractMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemberPaper createMemberPaper() {
		MemberPaperImpl memberPaper = new MemberPaperImpl();
		return memberPaper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SystemAccountState createSystemAccountStateFromString(EDataType eDataType, String initialValue) {
		SystemAccountState result = SystemAccountState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSystemAccountStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RowState createRowStateFromString(EDataType eDataType, String initialValue) {
		RowState result = RowState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRowStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewState createReviewStateFromString(EDataType eDataType, String initialValue) {
		ReviewState result = ReviewState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FindingKind createFindingKindFromString(EDataType eDataType, String initialValue) {
		FindingKind result = FindingKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FindingState createFindingStateFromString(EDataType eDataType, String initialValue) {
		FindingState result = FindingState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FindingDecision createFindingDecisionFromString(EDataType eDataType, String initialValue) {
		FindingDecision result = FindingDecision.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingDecisionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MemberPost createMemberPostFromString(EDataType eDataType, String initialValue) {
		MemberPost result = MemberPost.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMemberPostToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MemberState createMemberStateFromString(EDataType eDataType, String initialValue) {
		MemberState result = MemberState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMemberStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MemberPaperKind createMemberPaperKindFromString(EDataType eDataType, String initialValue) {
		MemberPaperKind result = MemberPaperKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMemberPaperKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegistersPackage getRegistersPackage() {
		return (RegistersPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static RegistersPackage getPackage() {
		return RegistersPackage.eINSTANCE;
	}

} //RegistersFactoryImpl

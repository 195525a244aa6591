/**
 */
package fudaban.registers.model.util;

import fudaban.registers.model.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see fudaban.registers.model.RegistersPackage
 * @generated
 */
public class RegistersSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static RegistersPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegistersSwitch() {
		if (modelPackage == null) {
			modelPackage = RegistersPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case RegistersPackage.SYSTEM_ACCOUNT: {
				SystemAccount systemAccount = (SystemAccount)theEObject;
				T result = caseSystemAccount(systemAccount);
				if (result == null) result = caseRecord(systemAccount);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RegistersPackage.REGISTER_ROW: {
				RegisterRow registerRow = (RegisterRow)theEObject;
				T result = caseRegisterRow(registerRow);
				if (result == null) result = caseRecord(registerRow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RegistersPackage.ACCOUNT_REVIEW: {
				AccountReview accountReview = (AccountReview)theEObject;
				T result = caseAccountReview(accountReview);
				if (result == null) result = caseRecord(accountReview);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RegistersPackage.REVIEW_FINDING: {
				ReviewFinding reviewFinding = (ReviewFinding)theEObject;
				T result = caseReviewFinding(reviewFinding);
				if (result == null) result = caseRecord(reviewFinding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RegistersPackage.CONTRACT_MEMBER: {
				ContractMember contractMember = (ContractMember)theEObject;
				T result = caseContractMember(contractMember);
				if (result == null) result = caseRecord(contractMember);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RegistersPackage.MEMBER_PAPER: {
				MemberPaper memberPaper = (MemberPaper)theEObject;
				T result = caseMemberPaper(memberPaper);
				if (result == null) result = caseRecord(memberPaper);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>System Account</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>System Account</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSystemAccount(SystemAccount object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Register Row</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Register Row</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegisterRow(RegisterRow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Account Review</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Account Review</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAccountReview(AccountReview object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Review Finding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Review Finding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReviewFinding(ReviewFinding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contract Member</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contract Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContractMember(ContractMember object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Member Paper</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Member Paper</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemberPaper(MemberPaper object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Record</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Record</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecord(fudaban.model.Record object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //RegistersSwitch

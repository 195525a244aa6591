/**
 */
package fudaban.registers.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.registers.model.RegistersPackage
 * @generated
 */
public interface RegistersFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RegistersFactory eINSTANCE = fudaban.registers.model.impl.RegistersFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>System Account</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>System Account</em>'.
	 * @generated
	 */
	SystemAccount createSystemAccount();

	/**
	 * Returns a new object of class '<em>Register Row</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Register Row</em>'.
	 * @generated
	 */
	RegisterRow createRegisterRow();

	/**
	 * Returns a new object of class '<em>Account Review</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Account Review</em>'.
	 * @generated
	 */
	AccountReview createAccountReview();

	/**
	 * Returns a new object of class '<em>Review Finding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Review Finding</em>'.
	 * @generated
	 */
	ReviewFinding createReviewFinding();

	/**
	 * Returns a new object of class '<em>Contract Member</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Contract Member</em>'.
	 * @generated
	 */
	ContractMember createContractMember();

	/**
	 * Returns a new object of class '<em>Member Paper</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Member Paper</em>'.
	 * @generated
	 */
	MemberPaper createMemberPaper();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	RegistersPackage getRegistersPackage();

} //RegistersFactory

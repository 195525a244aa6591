/**
 */
package fudaban.registers.model.util;

import fudaban.registers.model.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.registers.model.RegistersPackage
 * @generated
 */
public class RegistersAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static RegistersPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegistersAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = RegistersPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegistersSwitch<Adapter> modelSwitch =
		new RegistersSwitch<Adapter>() {
			@Override
			public Adapter caseSystemAccount(SystemAccount object) {
				return createSystemAccountAdapter();
			}
			@Override
			public Adapter caseRegisterRow(RegisterRow object) {
				return createRegisterRowAdapter();
			}
			@Override
			public Adapter caseAccountReview(AccountReview object) {
				return createAccountReviewAdapter();
			}
			@Override
			public Adapter caseReviewFinding(ReviewFinding object) {
				return createReviewFindingAdapter();
			}
			@Override
			public Adapter caseContractMember(ContractMember object) {
				return createContractMemberAdapter();
			}
			@Override
			public Adapter caseMemberPaper(MemberPaper object) {
				return createMemberPaperAdapter();
			}
			@Override
			public Adapter caseRecord(fudaban.model.Record object) {
				return createRecordAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link fudaban.registers.model.SystemAccount <em>System Account</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.registers.model.SystemAccount
	 * @generated
	 */
	public Adapter createSystemAccountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.registers.model.RegisterRow <em>Register Row</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.registers.model.RegisterRow
	 * @generated
	 */
	public Adapter createRegisterRowAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.registers.model.AccountReview <em>Account Review</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.registers.model.AccountReview
	 * @generated
	 */
	public Adapter createAccountReviewAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.registers.model.ReviewFinding <em>Review Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.registers.model.ReviewFinding
	 * @generated
	 */
	public Adapter createReviewFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.registers.model.ContractMember <em>Contract Member</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.registers.model.ContractMember
	 * @generated
	 */
	public Adapter createContractMemberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.registers.model.MemberPaper <em>Member Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.registers.model.MemberPaper
	 * @generated
	 */
	public Adapter createMemberPaperAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fudaban.model.Record <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fudaban.model.Record
	 * @generated
	 */
	public Adapter createRecordAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //RegistersAdapterFactory

/**
 */
package fudaban.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * An account of this desk. Its password is not a record: it is what opens the account's slot of the key file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.Account#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.model.Account#getActiveName <em>Active Name</em>}</li>
 *   <li>{@link fudaban.model.Account#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.model.Account#getRole <em>Role</em>}</li>
 *   <li>{@link fudaban.model.Account#getEmployer <em>Employer</em>}</li>
 *   <li>{@link fudaban.model.Account#isDisabled <em>Disabled</em>}</li>
 *   <li>{@link fudaban.model.Account#getPerson <em>Person</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getAccount()
 * @model annotation="http://fudaban/record label='name' unique='activeName'"
 * @generated
 */
public interface Account extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.model.ModelPackage#getAccount_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.model.Account#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Active Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name while the account is in use, null when it is closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Name</em>' attribute.
	 * @see #setActiveName(String)
	 * @see fudaban.model.ModelPackage#getAccount_ActiveName()
	 * @model unique="false"
	 * @generated
	 */
	String getActiveName();

	/**
	 * Sets the value of the '{@link fudaban.model.Account#getActiveName <em>Active Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Name</em>' attribute.
	 * @see #getActiveName()
	 * @generated
	 */
	void setActiveName(String value);

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see fudaban.model.ModelPackage#getAccount_DisplayName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link fudaban.model.Account#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see fudaban.model.Role
	 * @see #setRole(Role)
	 * @see fudaban.model.ModelPackage#getAccount_Role()
	 * @model unique="false"
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link fudaban.model.Account#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see fudaban.model.Role
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Employer</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.Employer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Employer</em>' attribute.
	 * @see fudaban.model.Employer
	 * @see #setEmployer(Employer)
	 * @see fudaban.model.ModelPackage#getAccount_Employer()
	 * @model unique="false"
	 * @generated
	 */
	Employer getEmployer();

	/**
	 * Sets the value of the '{@link fudaban.model.Account#getEmployer <em>Employer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Employer</em>' attribute.
	 * @see fudaban.model.Employer
	 * @see #getEmployer()
	 * @generated
	 */
	void setEmployer(Employer value);

	/**
	 * Returns the value of the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disabled</em>' attribute.
	 * @see #setDisabled(boolean)
	 * @see fudaban.model.ModelPackage#getAccount_Disabled()
	 * @model unique="false"
	 * @generated
	 */
	boolean isDisabled();

	/**
	 * Sets the value of the '{@link fudaban.model.Account#isDisabled <em>Disabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disabled</em>' attribute.
	 * @see #isDisabled()
	 * @generated
	 */
	void setDisabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.model.ModelPackage#getAccount_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.model.Account#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

} // Account

/**
 */
package fudaban.registers.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>System Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A row of アカウント管理簿: an account of one of the systems that are looked after, not of this desk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.SystemAccount#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getSystem <em>System</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getOwnerName <em>Owner Name</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getRights <em>Rights</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getState <em>State</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getDisabledOn <em>Disabled On</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getReference <em>Reference</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.registers.model.SystemAccount#isTakenOver <em>Taken Over</em>}</li>
 * </ul>
 *
 * @see fudaban.registers.model.RegistersPackage#getSystemAccount()
 * @model annotation="http://fudaban/record label='name' unique='key'"
 * @generated
 */
public interface SystemAccount extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * system:name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The system it opens, e.g. 身分証管理サーバ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see #setSystem(String)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_System()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getSystem();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name one logs in with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its owner, where the owner is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Owner Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner Name</em>' attribute.
	 * @see #setOwnerName(String)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_OwnerName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getOwnerName();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getOwnerName <em>Owner Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner Name</em>' attribute.
	 * @see #getOwnerName()
	 * @generated
	 */
	void setOwnerName(String value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 権限.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(String)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_Rights()
	 * @model unique="false"
	 * @generated
	 */
	String getRights();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 用途.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_Purpose()
	 * @model unique="false"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.registers.model.SystemAccountState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.registers.model.SystemAccountState
	 * @see #setState(SystemAccountState)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	SystemAccountState getState();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.registers.model.SystemAccountState
	 * @see #getState()
	 * @generated
	 */
	void setState(SystemAccountState value);

	/**
	 * Returns the value of the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created On</em>' attribute.
	 * @see #setCreatedOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_CreatedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getCreatedOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getCreatedOn <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created On</em>' attribute.
	 * @see #getCreatedOn()
	 * @generated
	 */
	void setCreatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Disabled On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disabled On</em>' attribute.
	 * @see #setDisabledOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_DisabledOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getDisabledOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getDisabledOn <em>Disabled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disabled On</em>' attribute.
	 * @see #getDisabledOn()
	 * @generated
	 */
	void setDisabledOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 申請番号 or another reference to the paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_Reference()
	 * @model unique="false"
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_Remark()
	 * @model unique="false"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taken Over</em>' attribute.
	 * @see #setTakenOver(boolean)
	 * @see fudaban.registers.model.RegistersPackage#getSystemAccount_TakenOver()
	 * @model unique="false"
	 * @generated
	 */
	boolean isTakenOver();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.SystemAccount#isTakenOver <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over</em>' attribute.
	 * @see #isTakenOver()
	 * @generated
	 */
	void setTakenOver(boolean value);

} // SystemAccount

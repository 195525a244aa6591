/**
 */
package fudaban.registers.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contract Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 業務従事者の名簿: somebody who works under the contract (仕様書 2.7, 3.2 to 3.7).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.ContractMember#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getPost <em>Post</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getState <em>State</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#isUrgent <em>Urgent</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getPhone <em>Phone</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getProposedOn <em>Proposed On</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getLead <em>Lead</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link fudaban.registers.model.ContractMember#getEndReason <em>End Reason</em>}</li>
 * </ul>
 *
 * @see fudaban.registers.model.RegistersPackage#getContractMember()
 * @model annotation="http://fudaban/record label='name' unique='number' access='true'"
 * @generated
 */
public interface ContractMember extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='text'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Post</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.registers.model.MemberPost}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Post</em>' attribute.
	 * @see fudaban.registers.model.MemberPost
	 * @see #setPost(MemberPost)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_Post()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	MemberPost getPost();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getPost <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post</em>' attribute.
	 * @see fudaban.registers.model.MemberPost
	 * @see #getPost()
	 * @generated
	 */
	void setPost(MemberPost value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.registers.model.MemberState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.registers.model.MemberState
	 * @see #setState(MemberState)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	MemberState getState();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.registers.model.MemberState
	 * @see #getState()
	 * @generated
	 */
	void setState(MemberState value);

	/**
	 * Returns the value of the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * First day of work under the contract.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Day</em>' attribute.
	 * @see #setFirstDay(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_FirstDay()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getFirstDay();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getFirstDay <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Day</em>' attribute.
	 * @see #getFirstDay()
	 * @generated
	 */
	void setFirstDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Day</em>' attribute.
	 * @see #setLastDay(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_LastDay()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getLastDay();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getLastDay <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Day</em>' attribute.
	 * @see #getLastDay()
	 * @generated
	 */
	void setLastDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whom it replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaces</em>' attribute.
	 * @see #setReplaces(String)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_Replaces()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='ContractMember'"
	 * @generated
	 */
	String getReplaces();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getReplaces <em>Replaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaces</em>' attribute.
	 * @see #getReplaces()
	 * @generated
	 */
	void setReplaces(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_Reason()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Urgent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 急病等のやむを得ない事情 (仕様書 3.4 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Urgent</em>' attribute.
	 * @see #setUrgent(boolean)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_Urgent()
	 * @model unique="false"
	 * @generated
	 */
	boolean isUrgent();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#isUrgent <em>Urgent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Urgent</em>' attribute.
	 * @see #isUrgent()
	 * @generated
	 */
	void setUrgent(boolean value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_Phone()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Proposed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Proposed On</em>' attribute.
	 * @see #setProposedOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_ProposedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getProposedOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getProposedOn <em>Proposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed On</em>' attribute.
	 * @see #getProposedOn()
	 * @generated
	 */
	void setProposedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Days between notice and first day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead</em>' attribute.
	 * @see #setLead(int)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_Lead()
	 * @model unique="false"
	 * @generated
	 */
	int getLead();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getLead <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' attribute.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(int value);

	/**
	 * Returns the value of the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_ApprovedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getApprovedOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approved By</em>' attribute.
	 * @see #setApprovedBy(String)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_ApprovedBy()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getApprovedBy();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getApprovedBy <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' attribute.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(String value);

	/**
	 * Returns the value of the '<em><b>End Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Reason</em>' attribute.
	 * @see #setEndReason(String)
	 * @see fudaban.registers.model.RegistersPackage#getContractMember_EndReason()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getEndReason();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ContractMember#getEndReason <em>End Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Reason</em>' attribute.
	 * @see #getEndReason()
	 * @generated
	 */
	void setEndReason(String value);

} // ContractMember

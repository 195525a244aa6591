/**
 */
package fudaban.issuance.loss.model;

import fudaban.model.CredentialKind;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 亡失 of one card, from the call to the paper. The suspension is an act of its own and was done before this was entered.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getCard <em>Card</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getHolderName <em>Holder Name</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getCaller <em>Caller</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getCallBack <em>Call Back</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getCircumstances <em>Circumstances</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getInstructedBy <em>Instructed By</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getInstructedAt <em>Instructed At</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getApproval <em>Approval</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getReceived <em>Received</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getNoticeDue <em>Notice Due</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getClosed <em>Closed</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossCase#getStamps <em>Stamps</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.loss.model.LossPackage#getLossCase()
 * @model annotation="http://fudaban/record label='number' unique='number'"
 * @generated
 */
public interface LossCase extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Open Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The case of a card that is not settled: there is one at a time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open Key</em>' attribute.
	 * @see #setOpenKey(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_OpenKey()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getOpenKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getOpenKey <em>Open Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open Key</em>' attribute.
	 * @see #getOpenKey()
	 * @generated
	 */
	void setOpenKey(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.loss.model.LossState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.loss.model.LossState
	 * @see #setState(LossState)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LossState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.loss.model.LossState
	 * @see #getState()
	 * @generated
	 */
	void setState(LossState value);

	/**
	 * Returns the value of the '<em><b>Card</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理番号, also of a card the register does not know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Card</em>' attribute.
	 * @see #setCard(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Card()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getCard();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getCard <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Card</em>' attribute.
	 * @see #getCard()
	 * @generated
	 */
	void setCard(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #setKind(CredentialKind)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Kind()
	 * @model unique="false"
	 * @generated
	 */
	CredentialKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CredentialKind value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Credential'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Holder Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder Name</em>' attribute.
	 * @see #setHolderName(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_HolderName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getHolderName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getHolderName <em>Holder Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder Name</em>' attribute.
	 * @see #getHolderName()
	 * @generated
	 */
	void setHolderName(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Caller</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Who called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caller</em>' attribute.
	 * @see #setCaller(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Caller()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getCaller();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getCaller <em>Caller</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caller</em>' attribute.
	 * @see #getCaller()
	 * @generated
	 */
	void setCaller(String value);

	/**
	 * Returns the value of the '<em><b>Call Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where to call back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Call Back</em>' attribute.
	 * @see #setCallBack(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_CallBack()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getCallBack();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getCallBack <em>Call Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call Back</em>' attribute.
	 * @see #getCallBack()
	 * @generated
	 */
	void setCallBack(String value);

	/**
	 * Returns the value of the '<em><b>Circumstances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When and where it was lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Circumstances</em>' attribute.
	 * @see #setCircumstances(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Circumstances()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getCircumstances();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getCircumstances <em>Circumstances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Circumstances</em>' attribute.
	 * @see #getCircumstances()
	 * @generated
	 */
	void setCircumstances(String value);

	/**
	 * Returns the value of the '<em><b>Instructed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Who of the office gave the oral instruction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instructed By</em>' attribute.
	 * @see #setInstructedBy(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_InstructedBy()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getInstructedBy();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getInstructedBy <em>Instructed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instructed By</em>' attribute.
	 * @see #getInstructedBy()
	 * @generated
	 */
	void setInstructedBy(String value);

	/**
	 * Returns the value of the '<em><b>Instructed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instructed At</em>' attribute.
	 * @see #setInstructedAt(Instant)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_InstructedAt()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getInstructedAt();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getInstructedAt <em>Instructed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instructed At</em>' attribute.
	 * @see #getInstructedAt()
	 * @generated
	 */
	void setInstructedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Approval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of the request whose 事後承認 is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' attribute.
	 * @see #setApproval(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Approval()
	 * @model unique="false"
	 * @generated
	 */
	String getApproval();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getApproval <em>Approval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' attribute.
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(String value);

	/**
	 * Returns the value of the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Received</em>' attribute.
	 * @see #setReceived(Instant)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Received()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getReceived();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getReceived <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received</em>' attribute.
	 * @see #getReceived()
	 * @generated
	 */
	void setReceived(Instant value);

	/**
	 * Returns the value of the '<em><b>Notice Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * By when the 亡失届 is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notice Due</em>' attribute.
	 * @see #setNoticeDue(LocalDate)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_NoticeDue()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getNoticeDue();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getNoticeDue <em>Notice Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notice Due</em>' attribute.
	 * @see #getNoticeDue()
	 * @generated
	 */
	void setNoticeDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(Instant)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Closed()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getClosed();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(Instant value);

	/**
	 * Returns the value of the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How it was found, and what became of the card.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Found</em>' attribute.
	 * @see #setFound(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Found()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getFound();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getFound <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found</em>' attribute.
	 * @see #getFound()
	 * @generated
	 */
	void setFound(String value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossCase#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Stamps</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.issuance.loss.model.LossStamp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stamps</em>' containment reference list.
	 * @see fudaban.issuance.loss.model.LossPackage#getLossCase_Stamps()
	 * @model containment="true"
	 * @generated
	 */
	EList<LossStamp> getStamps();

} // LossCase

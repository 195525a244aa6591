/**
 */
package fudaban.issuance.proposals.model;

import fudaban.issuance.model.ApplicationKind;

import fudaban.model.CredentialKind;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proposal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 提案: an application somebody will have to make, because of a staff event or an expiry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getSourceKey <em>Source Key</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getCause <em>Cause</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getCardKind <em>Card Kind</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getStaffNumber <em>Staff Number</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getKana <em>Kana</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getCardNumber <em>Card Number</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getApplication <em>Application</em>}</li>
 *   <li>{@link fudaban.issuance.proposals.model.Proposal#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal()
 * @model annotation="http://fudaban/record label='number' unique='sourceKey'"
 * @generated
 */
public interface Proposal extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 提案番号.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Source Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * cause:day:person:kind of card: the same event makes one proposal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Key</em>' attribute.
	 * @see #setSourceKey(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_SourceKey()
	 * @model unique="false"
	 * @generated
	 */
	String getSourceKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getSourceKey <em>Source Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Key</em>' attribute.
	 * @see #getSourceKey()
	 * @generated
	 */
	void setSourceKey(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.proposals.model.ProposalState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.proposals.model.ProposalState
	 * @see #setState(ProposalState)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	ProposalState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.proposals.model.ProposalState
	 * @see #getState()
	 * @generated
	 */
	void setState(ProposalState value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.proposals.model.ProposalCause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see fudaban.issuance.proposals.model.ProposalCause
	 * @see #setCause(ProposalCause)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_Cause()
	 * @model unique="false"
	 * @generated
	 */
	ProposalCause getCause();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see fudaban.issuance.proposals.model.ProposalCause
	 * @see #getCause()
	 * @generated
	 */
	void setCause(ProposalCause value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.model.ApplicationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.model.ApplicationKind
	 * @see #setKind(ApplicationKind)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ApplicationKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.model.ApplicationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ApplicationKind value);

	/**
	 * Returns the value of the '<em><b>Card Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Card Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #setCardKind(CredentialKind)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_CardKind()
	 * @model unique="false"
	 * @generated
	 */
	CredentialKind getCardKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getCardKind <em>Card Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Card Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #getCardKind()
	 * @generated
	 */
	void setCardKind(CredentialKind value);

	/**
	 * Returns the value of the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 発令日, or the last day of validity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective On</em>' attribute.
	 * @see #setEffectiveOn(LocalDate)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_EffectiveOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getEffectiveOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getEffectiveOn <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective On</em>' attribute.
	 * @see #getEffectiveOn()
	 * @generated
	 */
	void setEffectiveOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Staff Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff Number</em>' attribute.
	 * @see #setStaffNumber(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_StaffNumber()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='exact'"
	 * @generated
	 */
	String getStaffNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getStaffNumber <em>Staff Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff Number</em>' attribute.
	 * @see #getStaffNumber()
	 * @generated
	 */
	void setStaffNumber(String value);

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_DisplayName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kana</em>' attribute.
	 * @see #setKana(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_Kana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='text'"
	 * @generated
	 */
	String getKana();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getKana <em>Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kana</em>' attribute.
	 * @see #getKana()
	 * @generated
	 */
	void setKana(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The card it is about, where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Card Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Card Number</em>' attribute.
	 * @see #setCardNumber(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_CardNumber()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getCardNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getCardNumber <em>Card Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Card Number</em>' attribute.
	 * @see #getCardNumber()
	 * @generated
	 */
	void setCardNumber(String value);

	/**
	 * Returns the value of the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The application it became.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Application</em>' attribute.
	 * @see #setApplication(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_Application()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Application'"
	 * @generated
	 */
	String getApplication();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getApplication <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application</em>' attribute.
	 * @see #getApplication()
	 * @generated
	 */
	void setApplication(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it was dismissed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposal_Reason()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.issuance.proposals.model.Proposal#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Proposal

/**
 */
package fudaban.issuance.model;

import fudaban.model.CredentialState;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Card Return</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 返納: a card was physically handed in. What it is in the register is another matter: see CardStep.RETURN.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.CardReturn#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getWhy <em>Why</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getReturned <em>Returned</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getTakenBy <em>Taken By</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getHandedBy <em>Handed By</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getBefore <em>Before</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getSuspension <em>Suspension</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getUndone <em>Undone</em>}</li>
 *   <li>{@link fudaban.issuance.model.CardReturn#getUndoReason <em>Undo Reason</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.model.IssuancePackage#getCardReturn()
 * @model annotation="http://fudaban/record label='number' unique='openKey'"
 * @generated
 */
public interface CardReturn extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential' owner='true'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of the card.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getNumber <em>Number</em>}' attribute.
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
	 * * The credential's id while the desk has the card, null once it was given back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open Key</em>' attribute.
	 * @see #setOpenKey(String)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_OpenKey()
	 * @model unique="false"
	 * @generated
	 */
	String getOpenKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getOpenKey <em>Open Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open Key</em>' attribute.
	 * @see #getOpenKey()
	 * @generated
	 */
	void setOpenKey(String value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.model.ReturnReason}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see fudaban.issuance.model.ReturnReason
	 * @see #setWhy(ReturnReason)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_Why()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	ReturnReason getWhy();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see fudaban.issuance.model.ReturnReason
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(ReturnReason value);

	/**
	 * Returns the value of the '<em><b>Returned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was handed in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Returned</em>' attribute.
	 * @see #setReturned(Instant)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_Returned()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getReturned();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getReturned <em>Returned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Returned</em>' attribute.
	 * @see #getReturned()
	 * @generated
	 */
	void setReturned(Instant value);

	/**
	 * Returns the value of the '<em><b>Taken By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Who took it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken By</em>' attribute.
	 * @see #setTakenBy(String)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_TakenBy()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getTakenBy();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getTakenBy <em>Taken By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken By</em>' attribute.
	 * @see #getTakenBy()
	 * @generated
	 */
	void setTakenBy(String value);

	/**
	 * Returns the value of the '<em><b>Handed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Who brought it, where not the holder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handed By</em>' attribute.
	 * @see #setHandedBy(String)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_HandedBy()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getHandedBy();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getHandedBy <em>Handed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handed By</em>' attribute.
	 * @see #getHandedBy()
	 * @generated
	 */
	void setHandedBy(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_Remark()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the card was before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see fudaban.model.CredentialState
	 * @see #setBefore(CredentialState)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_Before()
	 * @model unique="false"
	 * @generated
	 */
	CredentialState getBefore();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see fudaban.model.CredentialState
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(CredentialState value);

	/**
	 * Returns the value of the '<em><b>Suspension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The suspension that the hand-in made; null where it made none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suspension</em>' attribute.
	 * @see #setSuspension(String)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_Suspension()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Suspension'"
	 * @generated
	 */
	String getSuspension();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getSuspension <em>Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suspension</em>' attribute.
	 * @see #getSuspension()
	 * @generated
	 */
	void setSuspension(String value);

	/**
	 * Returns the value of the '<em><b>Undone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 返納取消: given back, or entered by mistake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undone</em>' attribute.
	 * @see #setUndone(Instant)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_Undone()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getUndone();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getUndone <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undone</em>' attribute.
	 * @see #getUndone()
	 * @generated
	 */
	void setUndone(Instant value);

	/**
	 * Returns the value of the '<em><b>Undo Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Undo Reason</em>' attribute.
	 * @see #setUndoReason(String)
	 * @see fudaban.issuance.model.IssuancePackage#getCardReturn_UndoReason()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getUndoReason();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.CardReturn#getUndoReason <em>Undo Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undo Reason</em>' attribute.
	 * @see #getUndoReason()
	 * @generated
	 */
	void setUndoReason(String value);

} // CardReturn

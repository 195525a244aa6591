/**
 */
package fudaban.issuance.model;

import fudaban.model.CredentialState;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suspension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 失効登録 and its 解除: what release has to restore.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.Suspension#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.model.Suspension#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.model.Suspension#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.model.Suspension#getBefore <em>Before</em>}</li>
 *   <li>{@link fudaban.issuance.model.Suspension#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.model.Suspension#getSuspended <em>Suspended</em>}</li>
 *   <li>{@link fudaban.issuance.model.Suspension#getReleased <em>Released</em>}</li>
 *   <li>{@link fudaban.issuance.model.Suspension#getReleaseReason <em>Release Reason</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.model.IssuancePackage#getSuspension()
 * @model annotation="http://fudaban/record label='number' unique='openKey'"
 * @generated
 */
public interface Suspension extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.model.IssuancePackage#getSuspension_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential' owner='true'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Suspension#getCredential <em>Credential</em>}' attribute.
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
	 * @see fudaban.issuance.model.IssuancePackage#getSuspension_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Suspension#getNumber <em>Number</em>}' attribute.
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
	 * * The credential's id while the suspension lasts, else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open Key</em>' attribute.
	 * @see #setOpenKey(String)
	 * @see fudaban.issuance.model.IssuancePackage#getSuspension_OpenKey()
	 * @model unique="false"
	 * @generated
	 */
	String getOpenKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Suspension#getOpenKey <em>Open Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open Key</em>' attribute.
	 * @see #getOpenKey()
	 * @generated
	 */
	void setOpenKey(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the card was before; release restores exactly this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see fudaban.model.CredentialState
	 * @see #setBefore(CredentialState)
	 * @see fudaban.issuance.model.IssuancePackage#getSuspension_Before()
	 * @model unique="false"
	 * @generated
	 */
	CredentialState getBefore();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Suspension#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see fudaban.model.CredentialState
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(CredentialState value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the suspended card was replaced with or why it was suspended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.issuance.model.IssuancePackage#getSuspension_Reason()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Suspension#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Suspended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suspended</em>' attribute.
	 * @see #setSuspended(Instant)
	 * @see fudaban.issuance.model.IssuancePackage#getSuspension_Suspended()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getSuspended();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Suspension#getSuspended <em>Suspended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suspended</em>' attribute.
	 * @see #getSuspended()
	 * @generated
	 */
	void setSuspended(Instant value);

	/**
	 * Returns the value of the '<em><b>Released</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Released</em>' attribute.
	 * @see #setReleased(Instant)
	 * @see fudaban.issuance.model.IssuancePackage#getSuspension_Released()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getReleased();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Suspension#getReleased <em>Released</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Released</em>' attribute.
	 * @see #getReleased()
	 * @generated
	 */
	void setReleased(Instant value);

	/**
	 * Returns the value of the '<em><b>Release Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Release Reason</em>' attribute.
	 * @see #setReleaseReason(String)
	 * @see fudaban.issuance.model.IssuancePackage#getSuspension_ReleaseReason()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getReleaseReason();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Suspension#getReleaseReason <em>Release Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Release Reason</em>' attribute.
	 * @see #getReleaseReason()
	 * @generated
	 */
	void setReleaseReason(String value);

} // Suspension

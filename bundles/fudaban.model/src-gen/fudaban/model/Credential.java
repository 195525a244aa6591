/**
 */
package fudaban.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Credential</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 身分証等: one card, or one registered own card.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.Credential#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.Credential#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.Credential#getState <em>State</em>}</li>
 *   <li>{@link fudaban.model.Credential#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.model.Credential#getActiveKey <em>Active Key</em>}</li>
 *   <li>{@link fudaban.model.Credential#getHolderName <em>Holder Name</em>}</li>
 *   <li>{@link fudaban.model.Credential#getHolderKana <em>Holder Kana</em>}</li>
 *   <li>{@link fudaban.model.Credential#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.model.Credential#getChipId <em>Chip Id</em>}</li>
 *   <li>{@link fudaban.model.Credential#getUid <em>Uid</em>}</li>
 *   <li>{@link fudaban.model.Credential#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link fudaban.model.Credential#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link fudaban.model.Credential#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.model.Credential#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link fudaban.model.Credential#isTakenOver <em>Taken Over</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getCredential()
 * @model annotation="http://fudaban/record label='number' unique='activeKey' access='true'"
 * @generated
 */
public interface Credential extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理番号 / 発行番号.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.model.ModelPackage#getCredential_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #setKind(CredentialKind)
	 * @see fudaban.model.ModelPackage#getCredential_Kind()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature dated='true'"
	 * @generated
	 */
	CredentialKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CredentialKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.model.CredentialState
	 * @see #setState(CredentialState)
	 * @see fudaban.model.ModelPackage#getCredential_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' dated='true'"
	 * @generated
	 */
	CredentialState getState();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.model.CredentialState
	 * @see #getState()
	 * @generated
	 */
	void setState(CredentialState value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.model.ModelPackage#getCredential_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Active Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * person + kind while the card counts as the one active card of that person and kind, else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Key</em>' attribute.
	 * @see #setActiveKey(String)
	 * @see fudaban.model.ModelPackage#getCredential_ActiveKey()
	 * @model unique="false"
	 * @generated
	 */
	String getActiveKey();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getActiveKey <em>Active Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Key</em>' attribute.
	 * @see #getActiveKey()
	 * @generated
	 */
	void setActiveKey(String value);

	/**
	 * Returns the value of the '<em><b>Holder Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder Name</em>' attribute.
	 * @see #setHolderName(String)
	 * @see fudaban.model.ModelPackage#getCredential_HolderName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getHolderName();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getHolderName <em>Holder Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder Name</em>' attribute.
	 * @see #getHolderName()
	 * @generated
	 */
	void setHolderName(String value);

	/**
	 * Returns the value of the '<em><b>Holder Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder Kana</em>' attribute.
	 * @see #setHolderKana(String)
	 * @see fudaban.model.ModelPackage#getCredential_HolderKana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='text'"
	 * @generated
	 */
	String getHolderKana();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getHolderKana <em>Holder Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder Kana</em>' attribute.
	 * @see #getHolderKana()
	 * @generated
	 */
	void setHolderKana(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.model.ModelPackage#getCredential_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text' dated='true'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Chip Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * UUID written to the chip.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chip Id</em>' attribute.
	 * @see #setChipId(String)
	 * @see fudaban.model.ModelPackage#getCredential_ChipId()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getChipId();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getChipId <em>Chip Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chip Id</em>' attribute.
	 * @see #getChipId()
	 * @generated
	 */
	void setChipId(String value);

	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(String)
	 * @see fudaban.model.ModelPackage#getCredential_Uid()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see fudaban.model.ModelPackage#getCredential_IssuedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true' dated='true'"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(LocalDate)
	 * @see fudaban.model.ModelPackage#getCredential_ExpiresOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true' dated='true'"
	 * @generated
	 */
	LocalDate getExpiresOn();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.model.ModelPackage#getCredential_Reason()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Successor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Successor</em>' attribute.
	 * @see #setSuccessor(String)
	 * @see fudaban.model.ModelPackage#getCredential_Successor()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Credential'"
	 * @generated
	 */
	String getSuccessor();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#getSuccessor <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Successor</em>' attribute.
	 * @see #getSuccessor()
	 * @generated
	 */
	void setSuccessor(String value);

	/**
	 * Returns the value of the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taken Over</em>' attribute.
	 * @see #setTakenOver(boolean)
	 * @see fudaban.model.ModelPackage#getCredential_TakenOver()
	 * @model unique="false"
	 * @generated
	 */
	boolean isTakenOver();

	/**
	 * Sets the value of the '{@link fudaban.model.Credential#isTakenOver <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over</em>' attribute.
	 * @see #isTakenOver()
	 * @generated
	 */
	void setTakenOver(boolean value);

} // Credential

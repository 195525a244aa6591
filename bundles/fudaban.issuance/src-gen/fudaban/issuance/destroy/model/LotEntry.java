/**
 */
package fudaban.issuance.destroy.model;

import fudaban.model.CredentialKind;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lot Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One card or blank in a lot.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getLot <em>Lot</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getItemKey <em>Item Key</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getBlank <em>Blank</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getCount <em>Count</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getIdentified <em>Identified</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getAt <em>At</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getTakenOut <em>Taken Out</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.LotEntry#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry()
 * @model annotation="http://fudaban/record label='number' unique='itemKey'"
 * @generated
 */
public interface LotEntry extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Lot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lot</em>' attribute.
	 * @see #setLot(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_Lot()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='DestructionLot'"
	 * @generated
	 */
	String getLot();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getLot <em>Lot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lot</em>' attribute.
	 * @see #getLot()
	 * @generated
	 */
	void setLot(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Running number in the lot, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(int)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_Place()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	int getPlace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(int value);

	/**
	 * Returns the value of the '<em><b>Item Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Id of the card or blank, null once it was taken out: a thing is in one lot only, and destroyed once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item Key</em>' attribute.
	 * @see #setItemKey(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_ItemKey()
	 * @model unique="false"
	 * @generated
	 */
	String getItemKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getItemKey <em>Item Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Key</em>' attribute.
	 * @see #getItemKey()
	 * @generated
	 */
	void setItemKey(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential' owner='true'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Blank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blank</em>' attribute.
	 * @see #setBlank(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_Blank()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Blank'"
	 * @generated
	 */
	String getBlank();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getBlank <em>Blank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blank</em>' attribute.
	 * @see #getBlank()
	 * @generated
	 */
	void setBlank(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of the card, serial number of the blank.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getNumber <em>Number</em>}' attribute.
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
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_Kind()
	 * @model unique="false"
	 * @generated
	 */
	CredentialKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CredentialKind value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Pieces: 1 for a card.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_Count()
	 * @model unique="false"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Identified</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.destroy.model.Identified}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Identified</em>' attribute.
	 * @see fudaban.issuance.destroy.model.Identified
	 * @see #setIdentified(Identified)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_Identified()
	 * @model unique="false"
	 * @generated
	 */
	Identified getIdentified();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getIdentified <em>Identified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identified</em>' attribute.
	 * @see fudaban.issuance.destroy.model.Identified
	 * @see #getIdentified()
	 * @generated
	 */
	void setIdentified(Identified value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_At()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Taken Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When and why it was taken out again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken Out</em>' attribute.
	 * @see #setTakenOut(Instant)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_TakenOut()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getTakenOut();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getTakenOut <em>Taken Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Out</em>' attribute.
	 * @see #getTakenOut()
	 * @generated
	 */
	void setTakenOut(Instant value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getLotEntry_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.LotEntry#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // LotEntry

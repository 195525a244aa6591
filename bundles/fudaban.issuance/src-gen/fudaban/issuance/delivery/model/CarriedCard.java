/**
 */
package fudaban.issuance.delivery.model;

import fudaban.model.CredentialKind;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Carried Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One card on a 受領書 or in a parcel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getCarrierNumber <em>Carrier Number</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getHolderName <em>Holder Name</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getHolderKana <em>Holder Kana</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getActiveFrom <em>Active From</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.CarriedCard#getEnded <em>Ended</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard()
 * @model annotation="http://fudaban/record label='number' unique='openKey'"
 * @generated
 */
public interface CarriedCard extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The Handover or Parcel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carrier</em>' attribute.
	 * @see #setCarrier(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_Carrier()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Record'"
	 * @generated
	 */
	String getCarrier();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getCarrier <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier</em>' attribute.
	 * @see #getCarrier()
	 * @generated
	 */
	void setCarrier(String value);

	/**
	 * Returns the value of the '<em><b>Carrier Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its number, for lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carrier Number</em>' attribute.
	 * @see #setCarrierNumber(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_CarrierNumber()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getCarrierNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getCarrierNumber <em>Carrier Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier Number</em>' attribute.
	 * @see #getCarrierNumber()
	 * @generated
	 */
	void setCarrierNumber(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential' owner='true'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getCredential <em>Credential</em>}' attribute.
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
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getNumber <em>Number</em>}' attribute.
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
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_Kind()
	 * @model unique="false"
	 * @generated
	 */
	CredentialKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CredentialKind value);

	/**
	 * Returns the value of the '<em><b>Open Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The credential's id while the card is under way or held, else null: a card is on one sheet or in one parcel at most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open Key</em>' attribute.
	 * @see #setOpenKey(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_OpenKey()
	 * @model unique="false"
	 * @generated
	 */
	String getOpenKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getOpenKey <em>Open Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open Key</em>' attribute.
	 * @see #getOpenKey()
	 * @generated
	 */
	void setOpenKey(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.delivery.model.CarriedState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.delivery.model.CarriedState
	 * @see #setState(CarriedState)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	CarriedState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.delivery.model.CarriedState
	 * @see #getState()
	 * @generated
	 */
	void setState(CarriedState value);

	/**
	 * Returns the value of the '<em><b>Holder Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder Name</em>' attribute.
	 * @see #setHolderName(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_HolderName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getHolderName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getHolderName <em>Holder Name</em>}' attribute.
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
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_HolderKana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true'"
	 * @generated
	 */
	String getHolderKana();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getHolderKana <em>Holder Kana</em>}' attribute.
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
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Active From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * From which day it is in use; null: from its delivery.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active From</em>' attribute.
	 * @see #setActiveFrom(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_ActiveFrom()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getActiveFrom();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getActiveFrom <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active From</em>' attribute.
	 * @see #getActiveFrom()
	 * @generated
	 */
	void setActiveFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was delivered or left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(Instant)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedCard_Ended()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getEnded();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.CarriedCard#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(Instant value);

} // CarriedCard

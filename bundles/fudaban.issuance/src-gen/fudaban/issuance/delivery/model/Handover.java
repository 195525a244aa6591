/**
 */
package fudaban.issuance.delivery.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Handover</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 受領書 of the counter: one sheet for one card or several, signed by the holder or by who takes the cards of a unit (代理受領).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#isProxy <em>Proxy</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getReceiverPerson <em>Receiver Person</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getMade <em>Made</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getActiveFrom <em>Active From</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getScan <em>Scan</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Handover#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover()
 * @model annotation="http://fudaban/record label='number' unique='number'"
 * @generated
 */
public interface Handover extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.delivery.model.HandoverState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.delivery.model.HandoverState
	 * @see #setState(HandoverState)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	HandoverState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.delivery.model.HandoverState
	 * @see #getState()
	 * @generated
	 */
	void setState(HandoverState value);

	/**
	 * Returns the value of the '<em><b>Proxy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 代理受領.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proxy</em>' attribute.
	 * @see #setProxy(boolean)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_Proxy()
	 * @model unique="false"
	 * @generated
	 */
	boolean isProxy();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#isProxy <em>Proxy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proxy</em>' attribute.
	 * @see #isProxy()
	 * @generated
	 */
	void setProxy(boolean value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Receiver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Who signs; null: each holder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receiver</em>' attribute.
	 * @see #setReceiver(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_Receiver()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getReceiver();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getReceiver <em>Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver</em>' attribute.
	 * @see #getReceiver()
	 * @generated
	 */
	void setReceiver(String value);

	/**
	 * Returns the value of the '<em><b>Receiver Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Receiver Person</em>' attribute.
	 * @see #setReceiverPerson(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_ReceiverPerson()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person'"
	 * @generated
	 */
	String getReceiverPerson();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getReceiverPerson <em>Receiver Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver Person</em>' attribute.
	 * @see #getReceiverPerson()
	 * @generated
	 */
	void setReceiverPerson(String value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(Instant)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_Made()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getMade();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getMade <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made</em>' attribute.
	 * @see #getMade()
	 * @generated
	 */
	void setMade(Instant value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Cards on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_Size()
	 * @model unique="false"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Active From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Active From</em>' attribute.
	 * @see #setActiveFrom(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_ActiveFrom()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getActiveFrom();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getActiveFrom <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active From</em>' attribute.
	 * @see #getActiveFrom()
	 * @generated
	 */
	void setActiveFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The date beside the signature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_ReceivedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Scan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scan</em>' attribute.
	 * @see #setScan(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_Scan()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Attachment'"
	 * @generated
	 */
	String getScan();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getScan <em>Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scan</em>' attribute.
	 * @see #getScan()
	 * @generated
	 */
	void setScan(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_Remark()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Photos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Photos kept as evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photos</em>' attribute.
	 * @see #setPhotos(int)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getHandover_Photos()
	 * @model unique="false"
	 * @generated
	 */
	int getPhotos();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Handover#getPhotos <em>Photos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photos</em>' attribute.
	 * @see #getPhotos()
	 * @generated
	 */
	void setPhotos(int value);

} // Handover

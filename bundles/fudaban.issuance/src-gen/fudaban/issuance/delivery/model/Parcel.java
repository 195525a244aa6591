/**
 */
package fudaban.issuance.delivery.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parcel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 郵送 of cards to one destination.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getDestination <em>Destination</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getBag <em>Bag</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getTracking <em>Tracking</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getMethod <em>Method</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getMade <em>Made</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getActiveFrom <em>Active From</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getSealedOn <em>Sealed On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getPostedOn <em>Posted On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getScan <em>Scan</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getReminders <em>Reminders</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getRemindedOn <em>Reminded On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.Parcel#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel()
 * @model annotation="http://fudaban/record label='number' unique='number'"
 * @generated
 */
public interface Parcel extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.delivery.model.ParcelState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.delivery.model.ParcelState
	 * @see #setState(ParcelState)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	ParcelState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.delivery.model.ParcelState
	 * @see #getState()
	 * @generated
	 */
	void setState(ParcelState value);

	/**
	 * Returns the value of the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 送付先.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Destination</em>' attribute.
	 * @see #setDestination(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Destination()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getDestination();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getDestination <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destination</em>' attribute.
	 * @see #getDestination()
	 * @generated
	 */
	void setDestination(String value);

	/**
	 * Returns the value of the '<em><b>Bag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 封緘袋番号.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bag</em>' attribute.
	 * @see #setBag(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Bag()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getBag();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getBag <em>Bag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bag</em>' attribute.
	 * @see #getBag()
	 * @generated
	 */
	void setBag(String value);

	/**
	 * Returns the value of the '<em><b>Tracking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 引受番号 / お問い合わせ番号.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracking</em>' attribute.
	 * @see #setTracking(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Tracking()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getTracking();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getTracking <em>Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tracking</em>' attribute.
	 * @see #getTracking()
	 * @generated
	 */
	void setTracking(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 差出方法.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Method()
	 * @model unique="false"
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(Instant)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Made()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getMade();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getMade <em>Made</em>}' attribute.
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
	 * * Cards in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Size()
	 * @model unique="false"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getSize <em>Size</em>}' attribute.
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
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_ActiveFrom()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getActiveFrom();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getActiveFrom <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active From</em>' attribute.
	 * @see #getActiveFrom()
	 * @generated
	 */
	void setActiveFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sealed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sealed On</em>' attribute.
	 * @see #setSealedOn(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_SealedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getSealedOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getSealedOn <em>Sealed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sealed On</em>' attribute.
	 * @see #getSealedOn()
	 * @generated
	 */
	void setSealedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Posted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Posted On</em>' attribute.
	 * @see #setPostedOn(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_PostedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getPostedOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getPostedOn <em>Posted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Posted On</em>' attribute.
	 * @see #getPostedOn()
	 * @generated
	 */
	void setPostedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * By when its receipt is to be back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Due()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_ReceivedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Receiver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Who signed the receipt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receiver</em>' attribute.
	 * @see #setReceiver(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Receiver()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getReceiver();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getReceiver <em>Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver</em>' attribute.
	 * @see #getReceiver()
	 * @generated
	 */
	void setReceiver(String value);

	/**
	 * Returns the value of the '<em><b>Scan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scan</em>' attribute.
	 * @see #setScan(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Scan()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Attachment'"
	 * @generated
	 */
	String getScan();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getScan <em>Scan</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * * Why it was opened, went missing or came back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Remark()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Reminders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How often the receipt was asked for, and when last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reminders</em>' attribute.
	 * @see #setReminders(int)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Reminders()
	 * @model unique="false"
	 * @generated
	 */
	int getReminders();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getReminders <em>Reminders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reminders</em>' attribute.
	 * @see #getReminders()
	 * @generated
	 */
	void setReminders(int value);

	/**
	 * Returns the value of the '<em><b>Reminded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reminded On</em>' attribute.
	 * @see #setRemindedOn(LocalDate)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_RemindedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getRemindedOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getRemindedOn <em>Reminded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reminded On</em>' attribute.
	 * @see #getRemindedOn()
	 * @generated
	 */
	void setRemindedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Photos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Photos kept as evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photos</em>' attribute.
	 * @see #setPhotos(int)
	 * @see fudaban.issuance.delivery.model.DeliveryPackage#getParcel_Photos()
	 * @model unique="false"
	 * @generated
	 */
	int getPhotos();

	/**
	 * Sets the value of the '{@link fudaban.issuance.delivery.model.Parcel#getPhotos <em>Photos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photos</em>' attribute.
	 * @see #getPhotos()
	 * @generated
	 */
	void setPhotos(int value);

} // Parcel

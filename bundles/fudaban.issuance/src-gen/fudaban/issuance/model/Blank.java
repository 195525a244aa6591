/**
 */
package fudaban.issuance.model;

import fudaban.model.CredentialKind;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Blank</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 未発行カード: one, or a box of those that have no number of their own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.Blank#getSerial <em>Serial</em>}</li>
 *   <li>{@link fudaban.issuance.model.Blank#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.model.Blank#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.model.Blank#getCount <em>Count</em>}</li>
 *   <li>{@link fudaban.issuance.model.Blank#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.model.Blank#getLot <em>Lot</em>}</li>
 *   <li>{@link fudaban.issuance.model.Blank#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link fudaban.issuance.model.Blank#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.model.Blank#isTakenOver <em>Taken Over</em>}</li>
 *   <li>{@link fudaban.issuance.model.Blank#getPool <em>Pool</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.model.IssuancePackage#getBlank()
 * @model annotation="http://fudaban/record label='serial' unique='serial'"
 * @generated
 */
public interface Blank extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 製造番号 of the card, or the number of the box.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBlank_Serial()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Blank#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #setKind(CredentialKind)
	 * @see fudaban.issuance.model.IssuancePackage#getBlank_Kind()
	 * @model unique="false"
	 * @generated
	 */
	CredentialKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Blank#getKind <em>Kind</em>}' attribute.
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
	 * The literals are from the enumeration {@link fudaban.issuance.model.BlankState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.model.BlankState
	 * @see #setState(BlankState)
	 * @see fudaban.issuance.model.IssuancePackage#getBlank_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	BlankState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Blank#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.model.BlankState
	 * @see #getState()
	 * @generated
	 */
	void setState(BlankState value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many it is: 1, or those in the box.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see fudaban.issuance.model.IssuancePackage#getBlank_Count()
	 * @model unique="false"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Blank#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 保管場所.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBlank_Place()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Blank#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Lot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lot or delivery it came with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lot</em>' attribute.
	 * @see #setLot(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBlank_Lot()
	 * @model unique="false"
	 * @generated
	 */
	String getLot();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Blank#getLot <em>Lot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lot</em>' attribute.
	 * @see #getLot()
	 * @generated
	 */
	void setLot(String value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see fudaban.issuance.model.IssuancePackage#getBlank_ReceivedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Blank#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBlank_Remark()
	 * @model unique="false"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Blank#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taken Over</em>' attribute.
	 * @see #setTakenOver(boolean)
	 * @see fudaban.issuance.model.IssuancePackage#getBlank_TakenOver()
	 * @model unique="false"
	 * @generated
	 */
	boolean isTakenOver();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Blank#isTakenOver <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over</em>' attribute.
	 * @see #isTakenOver()
	 * @generated
	 */
	void setTakenOver(boolean value);

	/**
	 * Returns the value of the '<em><b>Pool</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the kind while it is a box, or the hopper, that pieces are taken from; null for a single card and for an empty box.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pool</em>' attribute.
	 * @see #setPool(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBlank_Pool()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getPool();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Blank#getPool <em>Pool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pool</em>' attribute.
	 * @see #getPool()
	 * @generated
	 */
	void setPool(String value);

} // Blank

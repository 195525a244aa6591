/**
 */
package fudaban.issuance.destroy.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 破棄ロット: cards and spoiled blanks that are destroyed together under the eyes of a 立会者.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getOpened <em>Opened</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getClosed <em>Closed</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getOperator <em>Operator</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getWitnessAccount <em>Witness Account</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getWitness <em>Witness</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getMethod <em>Method</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getLevel <em>Level</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getCards <em>Cards</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getBlanks <em>Blanks</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getLastPlace <em>Last Place</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getWaiting <em>Waiting</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getListHash <em>List Hash</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.destroy.model.DestructionLot#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot()
 * @model annotation="http://fudaban/record label='number'"
 * @generated
 */
public interface DestructionLot extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E.g. 破棄R8-001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.destroy.model.LotState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.destroy.model.LotState
	 * @see #setState(LotState)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LotState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.destroy.model.LotState
	 * @see #getState()
	 * @generated
	 */
	void setState(LotState value);

	/**
	 * Returns the value of the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened</em>' attribute.
	 * @see #setOpened(Instant)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Opened()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getOpened();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getOpened <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened</em>' attribute.
	 * @see #getOpened()
	 * @generated
	 */
	void setOpened(Instant value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(Instant)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Closed()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getClosed();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(Instant value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Who works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see #setOperator(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Operator()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getOperator();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(String value);

	/**
	 * Returns the value of the '<em><b>Witness Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 立会者 with an account of the office; null where one of the office without an account looks on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Witness Account</em>' attribute.
	 * @see #setWitnessAccount(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_WitnessAccount()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getWitnessAccount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getWitnessAccount <em>Witness Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Witness Account</em>' attribute.
	 * @see #getWitnessAccount()
	 * @generated
	 */
	void setWitnessAccount(String value);

	/**
	 * Returns the value of the '<em><b>Witness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the 立会者.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Witness</em>' attribute.
	 * @see #setWitness(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Witness()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getWitness();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getWitness <em>Witness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Witness</em>' attribute.
	 * @see #getWitness()
	 * @generated
	 */
	void setWitness(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E.g. シュレッダー.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Method()
	 * @model unique="false"
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * DIN 66399 (ISO/IEC 21964) class of what is left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Level()
	 * @model unique="false"
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Cards</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Cards of holders in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' attribute.
	 * @see #setCards(int)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Cards()
	 * @model unique="false"
	 * @generated
	 */
	int getCards();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getCards <em>Cards</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cards</em>' attribute.
	 * @see #getCards()
	 * @generated
	 */
	void setCards(int value);

	/**
	 * Returns the value of the '<em><b>Blanks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Spoiled blanks in it, in pieces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blanks</em>' attribute.
	 * @see #setBlanks(int)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Blanks()
	 * @model unique="false"
	 * @generated
	 */
	int getBlanks();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getBlanks <em>Blanks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blanks</em>' attribute.
	 * @see #getBlanks()
	 * @generated
	 */
	void setBlanks(int value);

	/**
	 * Returns the value of the '<em><b>Last Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Running number of the last entry; numbers of entries that were taken out are not used again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Place</em>' attribute.
	 * @see #setLastPlace(int)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_LastPlace()
	 * @model unique="false"
	 * @generated
	 */
	int getLastPlace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getLastPlace <em>Last Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Place</em>' attribute.
	 * @see #getLastPlace()
	 * @generated
	 */
	void setLastPlace(int value);

	/**
	 * Returns the value of the '<em><b>Waiting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 廃止済 and 書損 cards that were not destroyed when it was closed, without those in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waiting</em>' attribute.
	 * @see #setWaiting(int)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Waiting()
	 * @model unique="false"
	 * @generated
	 */
	int getWaiting();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getWaiting <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waiting</em>' attribute.
	 * @see #getWaiting()
	 * @generated
	 */
	void setWaiting(int value);

	/**
	 * Returns the value of the '<em><b>List Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 over the list of entries as it was closed, hex: printed on the certificate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>List Hash</em>' attribute.
	 * @see #setListHash(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_ListHash()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getListHash();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getListHash <em>List Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>List Hash</em>' attribute.
	 * @see #getListHash()
	 * @generated
	 */
	void setListHash(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it was given up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Photos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Photos kept as evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photos</em>' attribute.
	 * @see #setPhotos(int)
	 * @see fudaban.issuance.destroy.model.DestructionPackage#getDestructionLot_Photos()
	 * @model unique="false"
	 * @generated
	 */
	int getPhotos();

	/**
	 * Sets the value of the '{@link fudaban.issuance.destroy.model.DestructionLot#getPhotos <em>Photos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photos</em>' attribute.
	 * @see #getPhotos()
	 * @generated
	 */
	void setPhotos(int value);

} // DestructionLot

/**
 */
package fudaban.issuance.stock.model;

import fudaban.model.CredentialKind;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Blank Move</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One line of the account of 未発行カード: how many pieces went from where to where.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getWhat <em>What</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getBlank <em>Blank</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getSerial <em>Serial</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getCount <em>Count</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getFromPlace <em>From Place</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getToPlace <em>To Place</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getHappened <em>Happened</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getDocument <em>Document</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getLot <em>Lot</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.BlankMove#getAccount <em>Account</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove()
 * @model annotation="http://fudaban/record label='serial'"
 * @generated
 */
public interface BlankMove extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.stock.model.MoveKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see fudaban.issuance.stock.model.MoveKind
	 * @see #setWhat(MoveKind)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_What()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	MoveKind getWhat();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see fudaban.issuance.stock.model.MoveKind
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(MoveKind value);

	/**
	 * Returns the value of the '<em><b>Blank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blank</em>' attribute.
	 * @see #setBlank(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_Blank()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Blank'"
	 * @generated
	 */
	String getBlank();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getBlank <em>Blank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blank</em>' attribute.
	 * @see #getBlank()
	 * @generated
	 */
	void setBlank(String value);

	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Serial number of the card or box; empty where a card was used that no box knows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_Serial()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getSerial <em>Serial</em>}' attribute.
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
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_Kind()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	CredentialKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getKind <em>Kind</em>}' attribute.
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
	 * * Pieces; negative only for what a count found missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_Count()
	 * @model unique="false"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>From Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From Place</em>' attribute.
	 * @see #setFromPlace(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_FromPlace()
	 * @model unique="false"
	 * @generated
	 */
	String getFromPlace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getFromPlace <em>From Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Place</em>' attribute.
	 * @see #getFromPlace()
	 * @generated
	 */
	void setFromPlace(String value);

	/**
	 * Returns the value of the '<em><b>To Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To Place</em>' attribute.
	 * @see #setToPlace(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_ToPlace()
	 * @model unique="false"
	 * @generated
	 */
	String getToPlace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getToPlace <em>To Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Place</em>' attribute.
	 * @see #getToPlace()
	 * @generated
	 */
	void setToPlace(String value);

	/**
	 * Returns the value of the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Happened</em>' attribute.
	 * @see #setHappened(Instant)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_Happened()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getHappened();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getHappened <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Happened</em>' attribute.
	 * @see #getHappened()
	 * @generated
	 */
	void setHappened(Instant value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of the delivery, or why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_Document()
	 * @model unique="false"
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The card it became, or the card it was spoiled for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Lot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The lot it was destroyed in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lot</em>' attribute.
	 * @see #setLot(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_Lot()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='DestructionLot'"
	 * @generated
	 */
	String getLot();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getLot <em>Lot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lot</em>' attribute.
	 * @see #getLot()
	 * @generated
	 */
	void setLot(String value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getBlankMove_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.BlankMove#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

} // BlankMove

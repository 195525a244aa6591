/**
 */
package fudaban.issuance.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Batch Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One card of a batch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.BatchItem#getBatch <em>Batch</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getPlaceKey <em>Place Key</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getApplication <em>Application</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getAttempt <em>Attempt</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getChipId <em>Chip Id</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getDestination <em>Destination</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getFailure <em>Failure</em>}</li>
 *   <li>{@link fudaban.issuance.model.BatchItem#getFaceHash <em>Face Hash</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.model.IssuancePackage#getBatchItem()
 * @model annotation="http://fudaban/record label='number' unique='placeKey'"
 * @generated
 */
public interface BatchItem extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Batch</em>' attribute.
	 * @see #setBatch(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_Batch()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Batch'"
	 * @generated
	 */
	String getBatch();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getBatch <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch</em>' attribute.
	 * @see #getBatch()
	 * @generated
	 */
	void setBatch(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its turn in the batch, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(int)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_Place()
	 * @model unique="false"
	 * @generated
	 */
	int getPlace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(int value);

	/**
	 * Returns the value of the '<em><b>Place Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * batch:place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place Key</em>' attribute.
	 * @see #setPlaceKey(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_PlaceKey()
	 * @model unique="false"
	 * @generated
	 */
	String getPlaceKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getPlaceKey <em>Place Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place Key</em>' attribute.
	 * @see #getPlaceKey()
	 * @generated
	 */
	void setPlaceKey(String value);

	/**
	 * Returns the value of the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Application</em>' attribute.
	 * @see #setApplication(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_Application()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Application'"
	 * @generated
	 */
	String getApplication();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getApplication <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application</em>' attribute.
	 * @see #getApplication()
	 * @generated
	 */
	void setApplication(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getCredential <em>Credential</em>}' attribute.
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
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.model.ItemState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.model.ItemState
	 * @see #setState(ItemState)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	ItemState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.model.ItemState
	 * @see #getState()
	 * @generated
	 */
	void setState(ItemState value);

	/**
	 * Returns the value of the '<em><b>Attempt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Which attempt this is, from 1; 0 before the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attempt</em>' attribute.
	 * @see #setAttempt(int)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_Attempt()
	 * @model unique="false"
	 * @generated
	 */
	int getAttempt();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getAttempt <em>Attempt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attempt</em>' attribute.
	 * @see #getAttempt()
	 * @generated
	 */
	void setAttempt(int value);

	/**
	 * Returns the value of the '<em><b>Chip Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The UUID meant for the chip in this attempt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chip Id</em>' attribute.
	 * @see #setChipId(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_ChipId()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getChipId();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getChipId <em>Chip Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chip Id</em>' attribute.
	 * @see #getChipId()
	 * @generated
	 */
	void setChipId(String value);

	/**
	 * Returns the value of the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Destination</em>' attribute.
	 * @see #setDestination(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_Destination()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getDestination();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getDestination <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destination</em>' attribute.
	 * @see #getDestination()
	 * @generated
	 */
	void setDestination(String value);

	/**
	 * Returns the value of the '<em><b>Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it failed: stable name of the failure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failure</em>' attribute.
	 * @see #setFailure(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_Failure()
	 * @model unique="false"
	 * @generated
	 */
	String getFailure();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getFailure <em>Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failure</em>' attribute.
	 * @see #getFailure()
	 * @generated
	 */
	void setFailure(String value);

	/**
	 * Returns the value of the '<em><b>Face Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the rendered face, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Face Hash</em>' attribute.
	 * @see #setFaceHash(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatchItem_FaceHash()
	 * @model unique="false"
	 * @generated
	 */
	String getFaceHash();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.BatchItem#getFaceHash <em>Face Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Face Hash</em>' attribute.
	 * @see #getFaceHash()
	 * @generated
	 */
	void setFaceHash(String value);

} // BatchItem

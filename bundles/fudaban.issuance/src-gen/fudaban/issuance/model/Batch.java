/**
 */
package fudaban.issuance.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Batch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 一括発行 第n回.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.Batch#getRound <em>Round</em>}</li>
 *   <li>{@link fudaban.issuance.model.Batch#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.Batch#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.model.Batch#getExecutor <em>Executor</em>}</li>
 *   <li>{@link fudaban.issuance.model.Batch#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.issuance.model.Batch#getDone <em>Done</em>}</li>
 *   <li>{@link fudaban.issuance.model.Batch#getOpened <em>Opened</em>}</li>
 *   <li>{@link fudaban.issuance.model.Batch#getClosed <em>Closed</em>}</li>
 *   <li>{@link fudaban.issuance.model.Batch#getUploadHash <em>Upload Hash</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.model.IssuancePackage#getBatch()
 * @model annotation="http://fudaban/record label='name'"
 * @generated
 */
public interface Batch extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Of the fiscal year, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Round</em>' attribute.
	 * @see #setRound(int)
	 * @see fudaban.issuance.model.IssuancePackage#getBatch_Round()
	 * @model unique="false"
	 * @generated
	 */
	int getRound();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Batch#getRound <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' attribute.
	 * @see #getRound()
	 * @generated
	 */
	void setRound(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E.g. 令和8年度 第3回.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatch_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Batch#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.model.BatchState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.model.BatchState
	 * @see #setState(BatchState)
	 * @see fudaban.issuance.model.IssuancePackage#getBatch_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	BatchState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Batch#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.model.BatchState
	 * @see #getState()
	 * @generated
	 */
	void setState(BatchState value);

	/**
	 * Returns the value of the '<em><b>Executor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * desk, or existing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Executor</em>' attribute.
	 * @see #setExecutor(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatch_Executor()
	 * @model unique="false"
	 * @generated
	 */
	String getExecutor();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Batch#getExecutor <em>Executor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Executor</em>' attribute.
	 * @see #getExecutor()
	 * @generated
	 */
	void setExecutor(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see fudaban.issuance.model.IssuancePackage#getBatch_Size()
	 * @model unique="false"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Batch#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Items that need nothing any more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(int)
	 * @see fudaban.issuance.model.IssuancePackage#getBatch_Done()
	 * @model unique="false"
	 * @generated
	 */
	int getDone();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Batch#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(int value);

	/**
	 * Returns the value of the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened</em>' attribute.
	 * @see #setOpened(Instant)
	 * @see fudaban.issuance.model.IssuancePackage#getBatch_Opened()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getOpened();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Batch#getOpened <em>Opened</em>}' attribute.
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
	 * @see fudaban.issuance.model.IssuancePackage#getBatch_Closed()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getClosed();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Batch#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(Instant value);

	/**
	 * Returns the value of the '<em><b>Upload Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the file for the existing system, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upload Hash</em>' attribute.
	 * @see #setUploadHash(String)
	 * @see fudaban.issuance.model.IssuancePackage#getBatch_UploadHash()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getUploadHash();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Batch#getUploadHash <em>Upload Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upload Hash</em>' attribute.
	 * @see #getUploadHash()
	 * @generated
	 */
	void setUploadHash(String value);

} // Batch

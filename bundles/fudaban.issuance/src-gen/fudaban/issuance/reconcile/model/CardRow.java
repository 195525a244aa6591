/**
 */
package fudaban.issuance.reconcile.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Card Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 差異 of one card: what each side says, and what is to be done.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getComparison <em>Comparison</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getMending <em>Mending</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getOwn <em>Own</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getChip <em>Chip</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getCommon <em>Common</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getGate <em>Gate</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getFindings <em>Findings</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getWave <em>Wave</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getLetters <em>Letters</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.CardRow#getEnded <em>Ended</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow()
 * @model annotation="http://fudaban/record label='number' unique='key'"
 * @generated
 */
public interface CardRow extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * comparison:number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comparison</em>' attribute.
	 * @see #setComparison(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Comparison()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Comparison'"
	 * @generated
	 */
	String getComparison();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getComparison <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparison</em>' attribute.
	 * @see #getComparison()
	 * @generated
	 */
	void setComparison(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential' owner='true'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.reconcile.model.Mismatch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The gravest difference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.Mismatch
	 * @see #setKind(Mismatch)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Kind()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Mismatch getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.Mismatch
	 * @see #getKind()
	 * @generated
	 */
	void setKind(Mismatch value);

	/**
	 * Returns the value of the '<em><b>Mending</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.reconcile.model.Mending}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mending</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.Mending
	 * @see #setMending(Mending)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Mending()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Mending getMending();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getMending <em>Mending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mending</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.Mending
	 * @see #getMending()
	 * @generated
	 */
	void setMending(Mending value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.reconcile.model.RowState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.RowState
	 * @see #setState(RowState)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	RowState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.RowState
	 * @see #getState()
	 * @generated
	 */
	void setState(RowState value);

	/**
	 * Returns the value of the '<em><b>Own</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What each side says, fields apart by tabs: see Said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own</em>' attribute.
	 * @see #setOwn(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Own()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getOwn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getOwn <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own</em>' attribute.
	 * @see #getOwn()
	 * @generated
	 */
	void setOwn(String value);

	/**
	 * Returns the value of the '<em><b>Chip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chip</em>' attribute.
	 * @see #setChip(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Chip()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getChip();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getChip <em>Chip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chip</em>' attribute.
	 * @see #getChip()
	 * @generated
	 */
	void setChip(String value);

	/**
	 * Returns the value of the '<em><b>Common</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Common</em>' attribute.
	 * @see #setCommon(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Common()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getCommon();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getCommon <em>Common</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Common</em>' attribute.
	 * @see #getCommon()
	 * @generated
	 */
	void setCommon(String value);

	/**
	 * Returns the value of the '<em><b>Gate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gate</em>' attribute.
	 * @see #setGate(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Gate()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getGate();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getGate <em>Gate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gate</em>' attribute.
	 * @see #getGate()
	 * @generated
	 */
	void setGate(String value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * One difference a line, fields apart by tabs: see Found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' attribute.
	 * @see #setFindings(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Findings()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getFindings();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getFindings <em>Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Findings</em>' attribute.
	 * @see #getFindings()
	 * @generated
	 */
	void setFindings(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it is held, or what was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Remark()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of the 一括処理 that does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wave</em>' attribute.
	 * @see #setWave(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Wave()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getWave();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getWave <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wave</em>' attribute.
	 * @see #getWave()
	 * @generated
	 */
	void setWave(String value);

	/**
	 * Returns the value of the '<em><b>Letters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Numbers of the letters that ask, one a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Letters</em>' attribute.
	 * @see #setLetters(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Letters()
	 * @model unique="false"
	 * @generated
	 */
	String getLetters();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getLetters <em>Letters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Letters</em>' attribute.
	 * @see #getLetters()
	 * @generated
	 */
	void setLetters(String value);

	/**
	 * Returns the value of the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(Instant)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getCardRow_Ended()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getEnded();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.CardRow#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(Instant value);

} // CardRow

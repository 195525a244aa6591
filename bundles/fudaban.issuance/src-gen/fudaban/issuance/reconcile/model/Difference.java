/**
 */
package fudaban.issuance.reconcile.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Difference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 差異 of one card.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getComparison <em>Comparison</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getSeen <em>Seen</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getRepair <em>Repair</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getOwn <em>Own</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getOther <em>Other</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getEnded <em>Ended</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Difference#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference()
 * @model annotation="http://fudaban/record label='number' unique='openKey'"
 * @generated
 */
public interface Difference extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The comparison that found it first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparison</em>' attribute.
	 * @see #setComparison(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Comparison()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Comparison'"
	 * @generated
	 */
	String getComparison();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getComparison <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparison</em>' attribute.
	 * @see #getComparison()
	 * @generated
	 */
	void setComparison(String value);

	/**
	 * Returns the value of the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The comparison that saw it last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seen</em>' attribute.
	 * @see #setSeen(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Seen()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Comparison'"
	 * @generated
	 */
	String getSeen();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getSeen <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen</em>' attribute.
	 * @see #getSeen()
	 * @generated
	 */
	void setSeen(String value);

	/**
	 * Returns the value of the '<em><b>Open Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * number:kind while it is open, else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open Key</em>' attribute.
	 * @see #setOpenKey(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_OpenKey()
	 * @model unique="false"
	 * @generated
	 */
	String getOpenKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getOpenKey <em>Open Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open Key</em>' attribute.
	 * @see #getOpenKey()
	 * @generated
	 */
	void setOpenKey(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential' owner='true'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getCredential <em>Credential</em>}' attribute.
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
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.reconcile.model.DifferenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.DifferenceKind
	 * @see #setKind(DifferenceKind)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Kind()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	DifferenceKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.DifferenceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DifferenceKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.reconcile.model.DifferenceState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.DifferenceState
	 * @see #setState(DifferenceState)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	DifferenceState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.DifferenceState
	 * @see #getState()
	 * @generated
	 */
	void setState(DifferenceState value);

	/**
	 * Returns the value of the '<em><b>Repair</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.reconcile.model.Repair}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Repair</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.Repair
	 * @see #setRepair(Repair)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Repair()
	 * @model unique="false"
	 * @generated
	 */
	Repair getRepair();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getRepair <em>Repair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repair</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.Repair
	 * @see #getRepair()
	 * @generated
	 */
	void setRepair(Repair value);

	/**
	 * Returns the value of the '<em><b>Own</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What this desk's register said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own</em>' attribute.
	 * @see #setOwn(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Own()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getOwn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getOwn <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own</em>' attribute.
	 * @see #getOwn()
	 * @generated
	 */
	void setOwn(String value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the other system said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other</em>' attribute.
	 * @see #setOther(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Other()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getOther();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getOther <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other</em>' attribute.
	 * @see #getOther()
	 * @generated
	 */
	void setOther(String value);

	/**
	 * Returns the value of the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Found</em>' attribute.
	 * @see #setFound(Instant)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Found()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getFound();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getFound <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found</em>' attribute.
	 * @see #getFound()
	 * @generated
	 */
	void setFound(Instant value);

	/**
	 * Returns the value of the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(Instant)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Ended()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getEnded();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(Instant value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it was accepted, or what was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifference_Remark()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Difference#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // Difference

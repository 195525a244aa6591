/**
 */
package fudaban.issuance.loss.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stamp</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What was done, when and by whom.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.loss.model.LossStamp#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossStamp#getAt <em>At</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossStamp#getBy <em>By</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossStamp#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.loss.model.LossStamp#getEntered <em>Entered</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.loss.model.LossPackage#getLossStamp()
 * @model
 * @generated
 */
public interface LossStamp extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.loss.model.StampKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.loss.model.StampKind
	 * @see #setKind(StampKind)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossStamp_Kind()
	 * @model unique="false"
	 * @generated
	 */
	StampKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossStamp#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.loss.model.StampKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StampKind value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossStamp_At()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossStamp#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of who did or confirmed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossStamp_By()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossStamp#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossStamp_Remark()
	 * @model unique="false"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossStamp#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entered</em>' attribute.
	 * @see #setEntered(Instant)
	 * @see fudaban.issuance.loss.model.LossPackage#getLossStamp_Entered()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getEntered();

	/**
	 * Sets the value of the '{@link fudaban.issuance.loss.model.LossStamp#getEntered <em>Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entered</em>' attribute.
	 * @see #getEntered()
	 * @generated
	 */
	void setEntered(Instant value);

} // LossStamp

/**
 */
package fudaban.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deliverable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A row of 表1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.Deliverable#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.Deliverable#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.model.Deliverable#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link fudaban.model.Deliverable#getDueText <em>Due Text</em>}</li>
 *   <li>{@link fudaban.model.Deliverable#getDueRule <em>Due Rule</em>}</li>
 *   <li>{@link fudaban.model.Deliverable#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getDeliverable()
 * @model
 * @generated
 */
public interface Deliverable extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.model.ModelPackage#getDeliverable_Number()
	 * @model unique="false"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.model.Deliverable#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.model.ModelPackage#getDeliverable_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.model.Deliverable#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(String)
	 * @see fudaban.model.ModelPackage#getDeliverable_Quantity()
	 * @model unique="false"
	 * @generated
	 */
	String getQuantity();

	/**
	 * Sets the value of the '{@link fudaban.model.Deliverable#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(String value);

	/**
	 * Returns the value of the '<em><b>Due Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Text</em>' attribute.
	 * @see #setDueText(String)
	 * @see fudaban.model.ModelPackage#getDeliverable_DueText()
	 * @model unique="false"
	 * @generated
	 */
	String getDueText();

	/**
	 * Sets the value of the '{@link fudaban.model.Deliverable#getDueText <em>Due Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Text</em>' attribute.
	 * @see #getDueText()
	 * @generated
	 */
	void setDueText(String value);

	/**
	 * Returns the value of the '<em><b>Due Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * contract-start, staff-change, daily, weekly, or date:YYYY-MM-DD.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due Rule</em>' attribute.
	 * @see #setDueRule(String)
	 * @see fudaban.model.ModelPackage#getDeliverable_DueRule()
	 * @model unique="false"
	 * @generated
	 */
	String getDueRule();

	/**
	 * Sets the value of the '{@link fudaban.model.Deliverable#getDueRule <em>Due Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Rule</em>' attribute.
	 * @see #getDueRule()
	 * @generated
	 */
	void setDueRule(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.model.ModelPackage#getDeliverable_Remark()
	 * @model unique="false"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.model.Deliverable#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // Deliverable

/**
 */
package fudaban.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A row of 別表2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.WorkRow#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.WorkRow#getItem <em>Item</em>}</li>
 *   <li>{@link fudaban.model.WorkRow#getContent <em>Content</em>}</li>
 *   <li>{@link fudaban.model.WorkRow#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link fudaban.model.WorkRow#getRule <em>Rule</em>}</li>
 *   <li>{@link fudaban.model.WorkRow#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getWorkRow()
 * @model
 * @generated
 */
public interface WorkRow extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E.g. 1-3: item 1, third line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.model.ModelPackage#getWorkRow_Number()
	 * @model unique="false"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkRow#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see fudaban.model.ModelPackage#getWorkRow_Item()
	 * @model unique="false"
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkRow#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see fudaban.model.ModelPackage#getWorkRow_Content()
	 * @model unique="false"
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkRow#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(String)
	 * @see fudaban.model.ModelPackage#getWorkRow_Frequency()
	 * @model unique="false"
	 * @generated
	 */
	String getFrequency();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkRow#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(String value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * daily, monthly, yearly, event or season:3,4,7,8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see fudaban.model.ModelPackage#getWorkRow_Rule()
	 * @model unique="false"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkRow#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Which acts are evidence for it: act names, comma separated, * allowed at the end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see fudaban.model.ModelPackage#getWorkRow_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkRow#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

} // WorkRow

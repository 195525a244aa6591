/**
 */
package fudaban.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Made</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The result of one item of the daily checks, found by a program; who keeps the 監視結果記録簿 enters it there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.CheckMade#getItem <em>Item</em>}</li>
 *   <li>{@link fudaban.model.CheckMade#isNormal <em>Normal</em>}</li>
 *   <li>{@link fudaban.model.CheckMade#getValue <em>Value</em>}</li>
 *   <li>{@link fudaban.model.CheckMade#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.model.CheckMade#getOutput <em>Output</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getCheckMade()
 * @model
 * @generated
 */
public interface CheckMade extends Fact {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Key of the item in the profile of the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see fudaban.model.ModelPackage#getCheckMade_Item()
	 * @model unique="false"
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link fudaban.model.CheckMade#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whether it was as it should be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Normal</em>' attribute.
	 * @see #setNormal(boolean)
	 * @see fudaban.model.ModelPackage#getCheckMade_Normal()
	 * @model unique="false"
	 * @generated
	 */
	boolean isNormal();

	/**
	 * Sets the value of the '{@link fudaban.model.CheckMade#isNormal <em>Normal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Normal</em>' attribute.
	 * @see #isNormal()
	 * @generated
	 */
	void setNormal(boolean value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see fudaban.model.ModelPackage#getCheckMade_Value()
	 * @model unique="false"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link fudaban.model.CheckMade#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.model.ModelPackage#getCheckMade_Remark()
	 * @model unique="false"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.model.CheckMade#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the checked system answered, as it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' attribute.
	 * @see #setOutput(String)
	 * @see fudaban.model.ModelPackage#getCheckMade_Output()
	 * @model unique="false"
	 * @generated
	 */
	String getOutput();

	/**
	 * Sets the value of the '{@link fudaban.model.CheckMade#getOutput <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' attribute.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(String value);

} // CheckMade

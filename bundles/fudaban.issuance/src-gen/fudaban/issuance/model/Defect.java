/**
 */
package fudaban.issuance.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Defect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 不備, or something to look at.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.Defect#getRule <em>Rule</em>}</li>
 *   <li>{@link fudaban.issuance.model.Defect#getField <em>Field</em>}</li>
 *   <li>{@link fudaban.issuance.model.Defect#isStops <em>Stops</em>}</li>
 *   <li>{@link fudaban.issuance.model.Defect#getSentence <em>Sentence</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.model.IssuancePackage#getDefect()
 * @model
 * @generated
 */
public interface Defect extends EObject {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the rule that found it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see fudaban.issuance.model.IssuancePackage#getDefect_Rule()
	 * @model unique="false"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Defect#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The feature of the application it is about; empty when it is about the whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see fudaban.issuance.model.IssuancePackage#getDefect_Field()
	 * @model unique="false"
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Defect#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Stops</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whether the application cannot go on with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stops</em>' attribute.
	 * @see #setStops(boolean)
	 * @see fudaban.issuance.model.IssuancePackage#getDefect_Stops()
	 * @model unique="false"
	 * @generated
	 */
	boolean isStops();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Defect#isStops <em>Stops</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stops</em>' attribute.
	 * @see #isStops()
	 * @generated
	 */
	void setStops(boolean value);

	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The sentence for the operator and for the unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see fudaban.issuance.model.IssuancePackage#getDefect_Sentence()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Defect#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

} // Defect

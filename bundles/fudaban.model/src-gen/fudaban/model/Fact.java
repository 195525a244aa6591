/**
 */
package fudaban.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Something that has happened to a record; told to participants in the same transaction and to subscribers after it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.Fact#getSubject <em>Subject</em>}</li>
 *   <li>{@link fudaban.model.Fact#getEffectiveOn <em>Effective On</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getFact()
 * @model abstract="true"
 * @generated
 */
public interface Fact extends EObject {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see fudaban.model.ModelPackage#getFact_Subject()
	 * @model unique="false"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link fudaban.model.Fact#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effective On</em>' attribute.
	 * @see #setEffectiveOn(LocalDate)
	 * @see fudaban.model.ModelPackage#getFact_EffectiveOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getEffectiveOn();

	/**
	 * Sets the value of the '{@link fudaban.model.Fact#getEffectiveOn <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective On</em>' attribute.
	 * @see #getEffectiveOn()
	 * @generated
	 */
	void setEffectiveOn(LocalDate value);

} // Fact

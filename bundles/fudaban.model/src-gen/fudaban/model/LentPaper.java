/**
 */
package fudaban.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lent Paper</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A row of 表3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.LentPaper#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.LentPaper#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.model.LentPaper#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link fudaban.model.LentPaper#getLentOn <em>Lent On</em>}</li>
 *   <li>{@link fudaban.model.LentPaper#getReturnedOn <em>Returned On</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getLentPaper()
 * @model
 * @generated
 */
public interface LentPaper extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.model.ModelPackage#getLentPaper_Number()
	 * @model unique="false"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.model.LentPaper#getNumber <em>Number</em>}' attribute.
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
	 * @see fudaban.model.ModelPackage#getLentPaper_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.model.LentPaper#getName <em>Name</em>}' attribute.
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
	 * @see fudaban.model.ModelPackage#getLentPaper_Quantity()
	 * @model unique="false"
	 * @generated
	 */
	String getQuantity();

	/**
	 * Sets the value of the '{@link fudaban.model.LentPaper#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(String value);

	/**
	 * Returns the value of the '<em><b>Lent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lent On</em>' attribute.
	 * @see #setLentOn(LocalDate)
	 * @see fudaban.model.ModelPackage#getLentPaper_LentOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getLentOn();

	/**
	 * Sets the value of the '{@link fudaban.model.LentPaper#getLentOn <em>Lent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lent On</em>' attribute.
	 * @see #getLentOn()
	 * @generated
	 */
	void setLentOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Returned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Returned On</em>' attribute.
	 * @see #setReturnedOn(LocalDate)
	 * @see fudaban.model.ModelPackage#getLentPaper_ReturnedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getReturnedOn();

	/**
	 * Sets the value of the '{@link fudaban.model.LentPaper#getReturnedOn <em>Returned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Returned On</em>' attribute.
	 * @see #getReturnedOn()
	 * @generated
	 */
	void setReturnedOn(LocalDate value);

} // LentPaper

/**
 */
package fudaban.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 組織・部署 with the time it is valid and its codes in any number of code systems (体系).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.Organization#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.model.Organization#getShortName <em>Short Name</em>}</li>
 *   <li>{@link fudaban.model.Organization#getParent <em>Parent</em>}</li>
 *   <li>{@link fudaban.model.Organization#getPosition <em>Position</em>}</li>
 *   <li>{@link fudaban.model.Organization#getExtension <em>Extension</em>}</li>
 *   <li>{@link fudaban.model.Organization#getCoordinator <em>Coordinator</em>}</li>
 *   <li>{@link fudaban.model.Organization#getDestination <em>Destination</em>}</li>
 *   <li>{@link fudaban.model.Organization#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link fudaban.model.Organization#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link fudaban.model.Organization#getCodes <em>Codes</em>}</li>
 *   <li>{@link fudaban.model.Organization#isTakenOver <em>Taken Over</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getOrganization()
 * @model annotation="http://fudaban/record label='name'"
 * @generated
 */
public interface Organization extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.model.ModelPackage#getOrganization_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.model.Organization#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see fudaban.model.ModelPackage#getOrganization_ShortName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='text'"
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link fudaban.model.Organization#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' attribute.
	 * @see #setParent(String)
	 * @see fudaban.model.ModelPackage#getOrganization_Parent()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Organization'"
	 * @generated
	 */
	String getParent();

	/**
	 * Sets the value of the '{@link fudaban.model.Organization#getParent <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' attribute.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Sort order among its siblings as the office prints it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see fudaban.model.ModelPackage#getOrganization_Position()
	 * @model unique="false"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link fudaban.model.Organization#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extension</em>' attribute.
	 * @see #setExtension(String)
	 * @see fudaban.model.ModelPackage#getOrganization_Extension()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getExtension();

	/**
	 * Sets the value of the '{@link fudaban.model.Organization#getExtension <em>Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extension</em>' attribute.
	 * @see #getExtension()
	 * @generated
	 */
	void setExtension(String value);

	/**
	 * Returns the value of the '<em><b>Coordinator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The person who gathers papers for the unit (取りまとめ担当者).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinator</em>' attribute.
	 * @see #setCoordinator(String)
	 * @see fudaban.model.ModelPackage#getOrganization_Coordinator()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person'"
	 * @generated
	 */
	String getCoordinator();

	/**
	 * Sets the value of the '{@link fudaban.model.Organization#getCoordinator <em>Coordinator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinator</em>' attribute.
	 * @see #getCoordinator()
	 * @generated
	 */
	void setCoordinator(String value);

	/**
	 * Returns the value of the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where its cards are posted to; null when they are handed over at the counter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Destination</em>' attribute.
	 * @see #setDestination(String)
	 * @see fudaban.model.ModelPackage#getOrganization_Destination()
	 * @model unique="false"
	 * @generated
	 */
	String getDestination();

	/**
	 * Sets the value of the '{@link fudaban.model.Organization#getDestination <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destination</em>' attribute.
	 * @see #getDestination()
	 * @generated
	 */
	void setDestination(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see fudaban.model.ModelPackage#getOrganization_ValidFrom()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link fudaban.model.Organization#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see fudaban.model.ModelPackage#getOrganization_ValidTo()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link fudaban.model.Organization#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see fudaban.model.ModelPackage#getOrganization_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 引継ぎ受入: taken over from the time before this desk kept records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken Over</em>' attribute.
	 * @see #setTakenOver(boolean)
	 * @see fudaban.model.ModelPackage#getOrganization_TakenOver()
	 * @model unique="false"
	 * @generated
	 */
	boolean isTakenOver();

	/**
	 * Sets the value of the '{@link fudaban.model.Organization#isTakenOver <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over</em>' attribute.
	 * @see #isTakenOver()
	 * @generated
	 */
	void setTakenOver(boolean value);

} // Organization

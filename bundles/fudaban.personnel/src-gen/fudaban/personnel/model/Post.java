/**
 */
package fudaban.personnel.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Post</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 併任: a post a person holds beside the one that stands with the person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.personnel.model.Post#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.personnel.model.Post#getOrganization <em>Organization</em>}</li>
 *   <li>{@link fudaban.personnel.model.Post#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.personnel.model.Post#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.personnel.model.Post#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link fudaban.personnel.model.Post#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link fudaban.personnel.model.Post#getActiveKey <em>Active Key</em>}</li>
 *   <li>{@link fudaban.personnel.model.Post#getReference <em>Reference</em>}</li>
 * </ul>
 *
 * @see fudaban.personnel.model.PersonnelPackage#getPost()
 * @model annotation="http://fudaban/record label='unitName' unique='activeKey'"
 * @generated
 */
public interface Post extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getPost_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.Post#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organization</em>' attribute.
	 * @see #setOrganization(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getPost_Organization()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Organization'"
	 * @generated
	 */
	String getOrganization();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.Post#getOrganization <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' attribute.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getPost_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.Post#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getPost_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.Post#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see fudaban.personnel.model.PersonnelPackage#getPost_ValidFrom()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.Post#getValidFrom <em>Valid From</em>}' attribute.
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
	 * @see fudaban.personnel.model.PersonnelPackage#getPost_ValidTo()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.Post#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Active Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * person:organization (or the unit's name) while the post lasts, else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Key</em>' attribute.
	 * @see #setActiveKey(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getPost_ActiveKey()
	 * @model unique="false"
	 * @generated
	 */
	String getActiveKey();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.Post#getActiveKey <em>Active Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Key</em>' attribute.
	 * @see #getActiveKey()
	 * @generated
	 */
	void setActiveKey(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 発令番号 or another reference to the paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getPost_Reference()
	 * @model unique="false"
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.Post#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

} // Post

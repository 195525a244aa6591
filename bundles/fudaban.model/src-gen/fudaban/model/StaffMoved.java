/**
 */
package fudaban.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Staff Moved</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.StaffMoved#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.StaffMoved#getOrganizationBefore <em>Organization Before</em>}</li>
 *   <li>{@link fudaban.model.StaffMoved#getOrganizationAfter <em>Organization After</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getStaffMoved()
 * @model
 * @generated
 */
public interface StaffMoved extends Fact {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.StaffEventKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.StaffEventKind
	 * @see #setKind(StaffEventKind)
	 * @see fudaban.model.ModelPackage#getStaffMoved_Kind()
	 * @model unique="false"
	 * @generated
	 */
	StaffEventKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.model.StaffMoved#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.StaffEventKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StaffEventKind value);

	/**
	 * Returns the value of the '<em><b>Organization Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organization Before</em>' attribute.
	 * @see #setOrganizationBefore(String)
	 * @see fudaban.model.ModelPackage#getStaffMoved_OrganizationBefore()
	 * @model unique="false"
	 * @generated
	 */
	String getOrganizationBefore();

	/**
	 * Sets the value of the '{@link fudaban.model.StaffMoved#getOrganizationBefore <em>Organization Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization Before</em>' attribute.
	 * @see #getOrganizationBefore()
	 * @generated
	 */
	void setOrganizationBefore(String value);

	/**
	 * Returns the value of the '<em><b>Organization After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organization After</em>' attribute.
	 * @see #setOrganizationAfter(String)
	 * @see fudaban.model.ModelPackage#getStaffMoved_OrganizationAfter()
	 * @model unique="false"
	 * @generated
	 */
	String getOrganizationAfter();

	/**
	 * Sets the value of the '{@link fudaban.model.StaffMoved#getOrganizationAfter <em>Organization After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization After</em>' attribute.
	 * @see #getOrganizationAfter()
	 * @generated
	 */
	void setOrganizationAfter(String value);

} // StaffMoved

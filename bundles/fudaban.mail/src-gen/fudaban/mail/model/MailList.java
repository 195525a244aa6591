/**
 */
package fudaban.mail.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A list of addresses that letters are sent to by its name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.mail.model.MailList#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.mail.model.MailList#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see fudaban.mail.model.MailPackage#getMailList()
 * @model annotation="http://fudaban/record label='name' unique='name'"
 * @generated
 */
public interface MailList extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.mail.model.MailPackage#getMailList_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailList#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * One line each: address, name; apart by a tab.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' attribute.
	 * @see #setMembers(String)
	 * @see fudaban.mail.model.MailPackage#getMailList_Members()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getMembers();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailList#getMembers <em>Members</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Members</em>' attribute.
	 * @see #getMembers()
	 * @generated
	 */
	void setMembers(String value);

} // MailList

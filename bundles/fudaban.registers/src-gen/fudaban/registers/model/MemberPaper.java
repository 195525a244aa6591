/**
 */
package fudaban.registers.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Member Paper</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A paper that proves what the contract asks of a member; the file is an attachment that belongs to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.MemberPaper#getMember <em>Member</em>}</li>
 *   <li>{@link fudaban.registers.model.MemberPaper#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.registers.model.MemberPaper#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.registers.model.MemberPaper#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link fudaban.registers.model.MemberPaper#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link fudaban.registers.model.MemberPaper#getHash <em>Hash</em>}</li>
 * </ul>
 *
 * @see fudaban.registers.model.RegistersPackage#getMemberPaper()
 * @model annotation="http://fudaban/record label='title'"
 * @generated
 */
public interface MemberPaper extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Member</em>' attribute.
	 * @see #setMember(String)
	 * @see fudaban.registers.model.RegistersPackage#getMemberPaper_Member()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='ContractMember' owner='true'"
	 * @generated
	 */
	String getMember();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.MemberPaper#getMember <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member</em>' attribute.
	 * @see #getMember()
	 * @generated
	 */
	void setMember(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.registers.model.MemberPaperKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.registers.model.MemberPaperKind
	 * @see #setKind(MemberPaperKind)
	 * @see fudaban.registers.model.RegistersPackage#getMemberPaper_Kind()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	MemberPaperKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.MemberPaper#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.registers.model.MemberPaperKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MemberPaperKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see fudaban.registers.model.RegistersPackage#getMemberPaper_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.MemberPaper#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getMemberPaper_ReceivedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.MemberPaper#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getMemberPaper_ExpiresOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getExpiresOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.MemberPaper#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the file, hex; null where only the paper lies in the binder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see fudaban.registers.model.RegistersPackage#getMemberPaper_Hash()
	 * @model unique="false"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.MemberPaper#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

} // MemberPaper

/**
 */
package fudaban.egov.gima.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Accepted User</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 利用者認証情報 as the service accepted it last; removed when it accepted the deletion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.egov.gima.model.AcceptedUser#getUserId <em>User Id</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.AcceptedUser#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.AcceptedUser#getMergeKey <em>Merge Key</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.AcceptedUser#getContent <em>Content</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.AcceptedUser#getRelease <em>Release</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.AcceptedUser#getAccepted <em>Accepted</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.AcceptedUser#isTakenOver <em>Taken Over</em>}</li>
 * </ul>
 *
 * @see fudaban.egov.gima.model.GimaPackage#getAcceptedUser()
 * @model annotation="http://fudaban/record label='userId' unique='userId' access='true'"
 * @generated
 */
public interface AcceptedUser extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>User Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 利用者ID at the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User Id</em>' attribute.
	 * @see #setUserId(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getAcceptedUser_UserId()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='exact'"
	 * @generated
	 */
	String getUserId();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.AcceptedUser#getUserId <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Id</em>' attribute.
	 * @see #getUserId()
	 * @generated
	 */
	void setUserId(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The person; null where the service knows somebody this desk does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getAcceptedUser_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.AcceptedUser#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Merge Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Id of the person, z and a hash of the user id where there is none: the order differences are made in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merge Key</em>' attribute.
	 * @see #setMergeKey(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getAcceptedUser_MergeKey()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true'"
	 * @generated
	 */
	String getMergeKey();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.AcceptedUser#getMergeKey <em>Merge Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merge Key</em>' attribute.
	 * @see #getMergeKey()
	 * @generated
	 */
	void setMergeKey(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * All values as canonical JSON, by field of the profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getAcceptedUser_Content()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.AcceptedUser#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The release whose result said so; null when it was taken over from the service's own export.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Release</em>' attribute.
	 * @see #setRelease(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getAcceptedUser_Release()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Release'"
	 * @generated
	 */
	String getRelease();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.AcceptedUser#getRelease <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Release</em>' attribute.
	 * @see #getRelease()
	 * @generated
	 */
	void setRelease(String value);

	/**
	 * Returns the value of the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accepted</em>' attribute.
	 * @see #setAccepted(Instant)
	 * @see fudaban.egov.gima.model.GimaPackage#getAcceptedUser_Accepted()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getAccepted();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.AcceptedUser#getAccepted <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted</em>' attribute.
	 * @see #getAccepted()
	 * @generated
	 */
	void setAccepted(Instant value);

	/**
	 * Returns the value of the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taken Over</em>' attribute.
	 * @see #setTakenOver(boolean)
	 * @see fudaban.egov.gima.model.GimaPackage#getAcceptedUser_TakenOver()
	 * @model unique="false"
	 * @generated
	 */
	boolean isTakenOver();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.AcceptedUser#isTakenOver <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over</em>' attribute.
	 * @see #isTakenOver()
	 * @generated
	 */
	void setTakenOver(boolean value);

} // AcceptedUser

/**
 */
package fudaban.mail.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The mail server of the desk; one record. Its password is no record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.mail.model.MailServer#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.mail.model.MailServer#getHost <em>Host</em>}</li>
 *   <li>{@link fudaban.mail.model.MailServer#getPort <em>Port</em>}</li>
 *   <li>{@link fudaban.mail.model.MailServer#getSecurity <em>Security</em>}</li>
 *   <li>{@link fudaban.mail.model.MailServer#getUser <em>User</em>}</li>
 *   <li>{@link fudaban.mail.model.MailServer#getSender <em>Sender</em>}</li>
 *   <li>{@link fudaban.mail.model.MailServer#getSenderName <em>Sender Name</em>}</li>
 *   <li>{@link fudaban.mail.model.MailServer#getAttempts <em>Attempts</em>}</li>
 *   <li>{@link fudaban.mail.model.MailServer#getRetryMinutes <em>Retry Minutes</em>}</li>
 * </ul>
 *
 * @see fudaban.mail.model.MailPackage#getMailServer()
 * @model annotation="http://fudaban/record label='title' unique='title'"
 * @generated
 */
public interface MailServer extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Always the same: there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see fudaban.mail.model.MailPackage#getMailServer_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailServer#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Empty: letters leave as files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see fudaban.mail.model.MailPackage#getMailServer_Host()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='INTERFACE'"
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailServer#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see fudaban.mail.model.MailPackage#getMailServer_Port()
	 * @model unique="false"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailServer#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Returns the value of the '<em><b>Security</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.mail.model.Security}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Security</em>' attribute.
	 * @see fudaban.mail.model.Security
	 * @see #setSecurity(Security)
	 * @see fudaban.mail.model.MailPackage#getMailServer_Security()
	 * @model unique="false"
	 * @generated
	 */
	Security getSecurity();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailServer#getSecurity <em>Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security</em>' attribute.
	 * @see fudaban.mail.model.Security
	 * @see #getSecurity()
	 * @generated
	 */
	void setSecurity(Security value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name to log in with; null: without.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see fudaban.mail.model.MailPackage#getMailServer_User()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='INTERFACE'"
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailServer#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Sender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The sender's address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sender</em>' attribute.
	 * @see #setSender(String)
	 * @see fudaban.mail.model.MailPackage#getMailServer_Sender()
	 * @model unique="false"
	 * @generated
	 */
	String getSender();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailServer#getSender <em>Sender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sender</em>' attribute.
	 * @see #getSender()
	 * @generated
	 */
	void setSender(String value);

	/**
	 * Returns the value of the '<em><b>Sender Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The sender's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sender Name</em>' attribute.
	 * @see #setSenderName(String)
	 * @see fudaban.mail.model.MailPackage#getMailServer_SenderName()
	 * @model unique="false"
	 * @generated
	 */
	String getSenderName();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailServer#getSenderName <em>Sender Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sender Name</em>' attribute.
	 * @see #getSenderName()
	 * @generated
	 */
	void setSenderName(String value);

	/**
	 * Returns the value of the '<em><b>Attempts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Most attempts at a letter the server cannot take now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attempts</em>' attribute.
	 * @see #setAttempts(int)
	 * @see fudaban.mail.model.MailPackage#getMailServer_Attempts()
	 * @model unique="false"
	 * @generated
	 */
	int getAttempts();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailServer#getAttempts <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attempts</em>' attribute.
	 * @see #getAttempts()
	 * @generated
	 */
	void setAttempts(int value);

	/**
	 * Returns the value of the '<em><b>Retry Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Minutes until the next attempt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retry Minutes</em>' attribute.
	 * @see #setRetryMinutes(int)
	 * @see fudaban.mail.model.MailPackage#getMailServer_RetryMinutes()
	 * @model unique="false"
	 * @generated
	 */
	int getRetryMinutes();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailServer#getRetryMinutes <em>Retry Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retry Minutes</em>' attribute.
	 * @see #getRetryMinutes()
	 * @generated
	 */
	void setRetryMinutes(int value);

} // MailServer

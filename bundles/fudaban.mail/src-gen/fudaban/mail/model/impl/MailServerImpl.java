/**
 */
package fudaban.mail.model.impl;

import fudaban.mail.model.MailPackage;
import fudaban.mail.model.MailServer;
import fudaban.mail.model.Security;

import fudaban.model.impl.RecordImpl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.mail.model.impl.MailServerImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailServerImpl#getHost <em>Host</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailServerImpl#getPort <em>Port</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailServerImpl#getSecurity <em>Security</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailServerImpl#getUser <em>User</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailServerImpl#getSender <em>Sender</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailServerImpl#getSenderName <em>Sender Name</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailServerImpl#getAttempts <em>Attempts</em>}</li>
 *   <li>{@link fudaban.mail.model.impl.MailServerImpl#getRetryMinutes <em>Retry Minutes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MailServerImpl extends RecordImpl implements MailServer {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final int PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected int port = PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecurity() <em>Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurity()
	 * @generated
	 * @ordered
	 */
	protected static final Security SECURITY_EDEFAULT = Security.NONE;

	/**
	 * The cached value of the '{@link #getSecurity() <em>Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurity()
	 * @generated
	 * @ordered
	 */
	protected Security security = SECURITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUser() <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUser()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUser() <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUser()
	 * @generated
	 * @ordered
	 */
	protected String user = USER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSender() <em>Sender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSender()
	 * @generated
	 * @ordered
	 */
	protected static final String SENDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSender() <em>Sender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSender()
	 * @generated
	 * @ordered
	 */
	protected String sender = SENDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSenderName() <em>Sender Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSenderName()
	 * @generated
	 * @ordered
	 */
	protected static final String SENDER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSenderName() <em>Sender Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSenderName()
	 * @generated
	 * @ordered
	 */
	protected String senderName = SENDER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttempts() <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempts()
	 * @generated
	 * @ordered
	 */
	protected static final int ATTEMPTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAttempts() <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempts()
	 * @generated
	 * @ordered
	 */
	protected int attempts = ATTEMPTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetryMinutes() <em>Retry Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetryMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int RETRY_MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRetryMinutes() <em>Retry Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetryMinutes()
	 * @generated
	 * @ordered
	 */
	protected int retryMinutes = RETRY_MINUTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MailServerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MailPackage.Literals.MAIL_SERVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_SERVER__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_SERVER__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(int newPort) {
		int oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_SERVER__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Security getSecurity() {
		return security;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurity(Security newSecurity) {
		Security oldSecurity = security;
		security = newSecurity == null ? SECURITY_EDEFAULT : newSecurity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_SERVER__SECURITY, oldSecurity, security));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUser() {
		return user;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUser(String newUser) {
		String oldUser = user;
		user = newUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_SERVER__USER, oldUser, user));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSender() {
		return sender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSender(String newSender) {
		String oldSender = sender;
		sender = newSender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_SERVER__SENDER, oldSender, sender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSenderName() {
		return senderName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSenderName(String newSenderName) {
		String oldSenderName = senderName;
		senderName = newSenderName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_SERVER__SENDER_NAME, oldSenderName, senderName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAttempts() {
		return attempts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttempts(int newAttempts) {
		int oldAttempts = attempts;
		attempts = newAttempts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_SERVER__ATTEMPTS, oldAttempts, attempts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRetryMinutes() {
		return retryMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetryMinutes(int newRetryMinutes) {
		int oldRetryMinutes = retryMinutes;
		retryMinutes = newRetryMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MailPackage.MAIL_SERVER__RETRY_MINUTES, oldRetryMinutes, retryMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MailPackage.MAIL_SERVER__TITLE:
				return getTitle();
			case MailPackage.MAIL_SERVER__HOST:
				return getHost();
			case MailPackage.MAIL_SERVER__PORT:
				return getPort();
			case MailPackage.MAIL_SERVER__SECURITY:
				return getSecurity();
			case MailPackage.MAIL_SERVER__USER:
				return getUser();
			case MailPackage.MAIL_SERVER__SENDER:
				return getSender();
			case MailPackage.MAIL_SERVER__SENDER_NAME:
				return getSenderName();
			case MailPackage.MAIL_SERVER__ATTEMPTS:
				return getAttempts();
			case MailPackage.MAIL_SERVER__RETRY_MINUTES:
				return getRetryMinutes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MailPackage.MAIL_SERVER__TITLE:
				setTitle((String)newValue);
				return;
			case MailPackage.MAIL_SERVER__HOST:
				setHost((String)newValue);
				return;
			case MailPackage.MAIL_SERVER__PORT:
				setPort((Integer)newValue);
				return;
			case MailPackage.MAIL_SERVER__SECURITY:
				setSecurity((Security)newValue);
				return;
			case MailPackage.MAIL_SERVER__USER:
				setUser((String)newValue);
				return;
			case MailPackage.MAIL_SERVER__SENDER:
				setSender((String)newValue);
				return;
			case MailPackage.MAIL_SERVER__SENDER_NAME:
				setSenderName((String)newValue);
				return;
			case MailPackage.MAIL_SERVER__ATTEMPTS:
				setAttempts((Integer)newValue);
				return;
			case MailPackage.MAIL_SERVER__RETRY_MINUTES:
				setRetryMinutes((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MailPackage.MAIL_SERVER__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case MailPackage.MAIL_SERVER__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case MailPackage.MAIL_SERVER__PORT:
				setPort(PORT_EDEFAULT);
				return;
			case MailPackage.MAIL_SERVER__SECURITY:
				setSecurity(SECURITY_EDEFAULT);
				return;
			case MailPackage.MAIL_SERVER__USER:
				setUser(USER_EDEFAULT);
				return;
			case MailPackage.MAIL_SERVER__SENDER:
				setSender(SENDER_EDEFAULT);
				return;
			case MailPackage.MAIL_SERVER__SENDER_NAME:
				setSenderName(SENDER_NAME_EDEFAULT);
				return;
			case MailPackage.MAIL_SERVER__ATTEMPTS:
				setAttempts(ATTEMPTS_EDEFAULT);
				return;
			case MailPackage.MAIL_SERVER__RETRY_MINUTES:
				setRetryMinutes(RETRY_MINUTES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MailPackage.MAIL_SERVER__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case MailPackage.MAIL_SERVER__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case MailPackage.MAIL_SERVER__PORT:
				return port != PORT_EDEFAULT;
			case MailPackage.MAIL_SERVER__SECURITY:
				return security != SECURITY_EDEFAULT;
			case MailPackage.MAIL_SERVER__USER:
				return USER_EDEFAULT == null ? user != null : !USER_EDEFAULT.equals(user);
			case MailPackage.MAIL_SERVER__SENDER:
				return SENDER_EDEFAULT == null ? sender != null : !SENDER_EDEFAULT.equals(sender);
			case MailPackage.MAIL_SERVER__SENDER_NAME:
				return SENDER_NAME_EDEFAULT == null ? senderName != null : !SENDER_NAME_EDEFAULT.equals(senderName);
			case MailPackage.MAIL_SERVER__ATTEMPTS:
				return attempts != ATTEMPTS_EDEFAULT;
			case MailPackage.MAIL_SERVER__RETRY_MINUTES:
				return retryMinutes != RETRY_MINUTES_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: ");
		result.append(title);
		result.append(", host: ");
		result.append(host);
		result.append(", port: ");
		result.append(port);
		result.append(", security: ");
		result.append(security);
		result.append(", user: ");
		result.append(user);
		result.append(", sender: ");
		result.append(sender);
		result.append(", senderName: ");
		result.append(senderName);
		result.append(", attempts: ");
		result.append(attempts);
		result.append(", retryMinutes: ");
		result.append(retryMinutes);
		result.append(')');
		return result.toString();
	}

} //MailServerImpl

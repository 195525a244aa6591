/**
 */
package fudaban.mail.model;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see fudaban.mail.model.MailFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface MailPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://fudaban/mail/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "mail";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MailPackage eINSTANCE = fudaban.mail.model.impl.MailPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.mail.model.impl.MailLetterImpl <em>Letter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.mail.model.impl.MailLetterImpl
	 * @see fudaban.mail.model.impl.MailPackageImpl#getMailLetter()
	 * @generated
	 */
	int MAIL_LETTER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__KEY = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__DIGEST = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__KIND = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__ABOUT = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>To Whom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__TO_WHOM = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Recipients</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__RECIPIENTS = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__SUBJECT = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__BODY = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Message Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__MESSAGE_ID = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__STATE = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Queued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__QUEUED = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Next Try</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__NEXT_TRY = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__SENT = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Way</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__WAY = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Attempts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__ATTEMPTS = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Tries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__TRIES = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Sender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__SENDER = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Trouble</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__TROUBLE = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__ANSWER = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Enclosures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__ENCLOSURES = ModelPackage.RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__ACCOUNT = ModelPackage.RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Work Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__WORK_ITEM = ModelPackage.RECORD_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER__REASON = ModelPackage.RECORD_FEATURE_COUNT + 23;

	/**
	 * The number of structural features of the '<em>Letter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LETTER_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 24;

	/**
	 * The meta object id for the '{@link fudaban.mail.model.impl.MailServerImpl <em>Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.mail.model.impl.MailServerImpl
	 * @see fudaban.mail.model.impl.MailPackageImpl#getMailServer()
	 * @generated
	 */
	int MAIL_SERVER = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__TITLE = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__HOST = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__PORT = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Security</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__SECURITY = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__USER = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__SENDER = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sender Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__SENDER_NAME = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Attempts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__ATTEMPTS = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Retry Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER__RETRY_MINUTES = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_SERVER_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link fudaban.mail.model.impl.MailListImpl <em>List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.mail.model.impl.MailListImpl
	 * @see fudaban.mail.model.impl.MailPackageImpl#getMailList()
	 * @generated
	 */
	int MAIL_LIST = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LIST__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LIST__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LIST__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LIST__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LIST__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LIST__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LIST__NAME = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Members</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LIST__MEMBERS = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIL_LIST_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link fudaban.mail.model.LetterState <em>Letter State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.mail.model.LetterState
	 * @see fudaban.mail.model.impl.MailPackageImpl#getLetterState()
	 * @generated
	 */
	int LETTER_STATE = 3;

	/**
	 * The meta object id for the '{@link fudaban.mail.model.Security <em>Security</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.mail.model.Security
	 * @see fudaban.mail.model.impl.MailPackageImpl#getSecurity()
	 * @generated
	 */
	int SECURITY = 4;


	/**
	 * Returns the meta object for class '{@link fudaban.mail.model.MailLetter <em>Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Letter</em>'.
	 * @see fudaban.mail.model.MailLetter
	 * @generated
	 */
	EClass getMailLetter();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.mail.model.MailLetter#getNumber()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see fudaban.mail.model.MailLetter#getKey()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Key();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see fudaban.mail.model.MailLetter#getDigest()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Digest();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.mail.model.MailLetter#getKind()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About</em>'.
	 * @see fudaban.mail.model.MailLetter#getAbout()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_About();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getToWhom <em>To Whom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Whom</em>'.
	 * @see fudaban.mail.model.MailLetter#getToWhom()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_ToWhom();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getRecipients <em>Recipients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipients</em>'.
	 * @see fudaban.mail.model.MailLetter#getRecipients()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Recipients();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see fudaban.mail.model.MailLetter#getSubject()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Subject();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see fudaban.mail.model.MailLetter#getBody()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Body();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getMessageId <em>Message Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message Id</em>'.
	 * @see fudaban.mail.model.MailLetter#getMessageId()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_MessageId();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.mail.model.MailLetter#getState()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getQueued <em>Queued</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Queued</em>'.
	 * @see fudaban.mail.model.MailLetter#getQueued()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Queued();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getNextTry <em>Next Try</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Try</em>'.
	 * @see fudaban.mail.model.MailLetter#getNextTry()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_NextTry();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getSent <em>Sent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent</em>'.
	 * @see fudaban.mail.model.MailLetter#getSent()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Sent();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getWay <em>Way</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Way</em>'.
	 * @see fudaban.mail.model.MailLetter#getWay()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Way();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getAttempts <em>Attempts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attempts</em>'.
	 * @see fudaban.mail.model.MailLetter#getAttempts()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Attempts();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getTries <em>Tries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tries</em>'.
	 * @see fudaban.mail.model.MailLetter#getTries()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Tries();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getSender <em>Sender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sender</em>'.
	 * @see fudaban.mail.model.MailLetter#getSender()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Sender();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getTrouble <em>Trouble</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trouble</em>'.
	 * @see fudaban.mail.model.MailLetter#getTrouble()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Trouble();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see fudaban.mail.model.MailLetter#getAnswer()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Answer();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getEnclosures <em>Enclosures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enclosures</em>'.
	 * @see fudaban.mail.model.MailLetter#getEnclosures()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Enclosures();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.mail.model.MailLetter#getAccount()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Account();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getWorkItem <em>Work Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work Item</em>'.
	 * @see fudaban.mail.model.MailLetter#getWorkItem()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_WorkItem();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailLetter#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.mail.model.MailLetter#getReason()
	 * @see #getMailLetter()
	 * @generated
	 */
	EAttribute getMailLetter_Reason();

	/**
	 * Returns the meta object for class '{@link fudaban.mail.model.MailServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Server</em>'.
	 * @see fudaban.mail.model.MailServer
	 * @generated
	 */
	EClass getMailServer();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailServer#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fudaban.mail.model.MailServer#getTitle()
	 * @see #getMailServer()
	 * @generated
	 */
	EAttribute getMailServer_Title();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailServer#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see fudaban.mail.model.MailServer#getHost()
	 * @see #getMailServer()
	 * @generated
	 */
	EAttribute getMailServer_Host();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailServer#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see fudaban.mail.model.MailServer#getPort()
	 * @see #getMailServer()
	 * @generated
	 */
	EAttribute getMailServer_Port();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailServer#getSecurity <em>Security</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security</em>'.
	 * @see fudaban.mail.model.MailServer#getSecurity()
	 * @see #getMailServer()
	 * @generated
	 */
	EAttribute getMailServer_Security();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailServer#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see fudaban.mail.model.MailServer#getUser()
	 * @see #getMailServer()
	 * @generated
	 */
	EAttribute getMailServer_User();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailServer#getSender <em>Sender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sender</em>'.
	 * @see fudaban.mail.model.MailServer#getSender()
	 * @see #getMailServer()
	 * @generated
	 */
	EAttribute getMailServer_Sender();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailServer#getSenderName <em>Sender Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sender Name</em>'.
	 * @see fudaban.mail.model.MailServer#getSenderName()
	 * @see #getMailServer()
	 * @generated
	 */
	EAttribute getMailServer_SenderName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailServer#getAttempts <em>Attempts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attempts</em>'.
	 * @see fudaban.mail.model.MailServer#getAttempts()
	 * @see #getMailServer()
	 * @generated
	 */
	EAttribute getMailServer_Attempts();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailServer#getRetryMinutes <em>Retry Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retry Minutes</em>'.
	 * @see fudaban.mail.model.MailServer#getRetryMinutes()
	 * @see #getMailServer()
	 * @generated
	 */
	EAttribute getMailServer_RetryMinutes();

	/**
	 * Returns the meta object for class '{@link fudaban.mail.model.MailList <em>List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>List</em>'.
	 * @see fudaban.mail.model.MailList
	 * @generated
	 */
	EClass getMailList();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailList#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.mail.model.MailList#getName()
	 * @see #getMailList()
	 * @generated
	 */
	EAttribute getMailList_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.mail.model.MailList#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Members</em>'.
	 * @see fudaban.mail.model.MailList#getMembers()
	 * @see #getMailList()
	 * @generated
	 */
	EAttribute getMailList_Members();

	/**
	 * Returns the meta object for enum '{@link fudaban.mail.model.LetterState <em>Letter State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Letter State</em>'.
	 * @see fudaban.mail.model.LetterState
	 * @generated
	 */
	EEnum getLetterState();

	/**
	 * Returns the meta object for enum '{@link fudaban.mail.model.Security <em>Security</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Security</em>'.
	 * @see fudaban.mail.model.Security
	 * @generated
	 */
	EEnum getSecurity();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MailFactory getMailFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link fudaban.mail.model.impl.MailLetterImpl <em>Letter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.mail.model.impl.MailLetterImpl
		 * @see fudaban.mail.model.impl.MailPackageImpl#getMailLetter()
		 * @generated
		 */
		EClass MAIL_LETTER = eINSTANCE.getMailLetter();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__NUMBER = eINSTANCE.getMailLetter_Number();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__KEY = eINSTANCE.getMailLetter_Key();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__DIGEST = eINSTANCE.getMailLetter_Digest();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__KIND = eINSTANCE.getMailLetter_Kind();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__ABOUT = eINSTANCE.getMailLetter_About();

		/**
		 * The meta object literal for the '<em><b>To Whom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__TO_WHOM = eINSTANCE.getMailLetter_ToWhom();

		/**
		 * The meta object literal for the '<em><b>Recipients</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__RECIPIENTS = eINSTANCE.getMailLetter_Recipients();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__SUBJECT = eINSTANCE.getMailLetter_Subject();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__BODY = eINSTANCE.getMailLetter_Body();

		/**
		 * The meta object literal for the '<em><b>Message Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__MESSAGE_ID = eINSTANCE.getMailLetter_MessageId();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__STATE = eINSTANCE.getMailLetter_State();

		/**
		 * The meta object literal for the '<em><b>Queued</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__QUEUED = eINSTANCE.getMailLetter_Queued();

		/**
		 * The meta object literal for the '<em><b>Next Try</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__NEXT_TRY = eINSTANCE.getMailLetter_NextTry();

		/**
		 * The meta object literal for the '<em><b>Sent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__SENT = eINSTANCE.getMailLetter_Sent();

		/**
		 * The meta object literal for the '<em><b>Way</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__WAY = eINSTANCE.getMailLetter_Way();

		/**
		 * The meta object literal for the '<em><b>Attempts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__ATTEMPTS = eINSTANCE.getMailLetter_Attempts();

		/**
		 * The meta object literal for the '<em><b>Tries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__TRIES = eINSTANCE.getMailLetter_Tries();

		/**
		 * The meta object literal for the '<em><b>Sender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__SENDER = eINSTANCE.getMailLetter_Sender();

		/**
		 * The meta object literal for the '<em><b>Trouble</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__TROUBLE = eINSTANCE.getMailLetter_Trouble();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__ANSWER = eINSTANCE.getMailLetter_Answer();

		/**
		 * The meta object literal for the '<em><b>Enclosures</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__ENCLOSURES = eINSTANCE.getMailLetter_Enclosures();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__ACCOUNT = eINSTANCE.getMailLetter_Account();

		/**
		 * The meta object literal for the '<em><b>Work Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__WORK_ITEM = eINSTANCE.getMailLetter_WorkItem();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LETTER__REASON = eINSTANCE.getMailLetter_Reason();

		/**
		 * The meta object literal for the '{@link fudaban.mail.model.impl.MailServerImpl <em>Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.mail.model.impl.MailServerImpl
		 * @see fudaban.mail.model.impl.MailPackageImpl#getMailServer()
		 * @generated
		 */
		EClass MAIL_SERVER = eINSTANCE.getMailServer();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_SERVER__TITLE = eINSTANCE.getMailServer_Title();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_SERVER__HOST = eINSTANCE.getMailServer_Host();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_SERVER__PORT = eINSTANCE.getMailServer_Port();

		/**
		 * The meta object literal for the '<em><b>Security</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_SERVER__SECURITY = eINSTANCE.getMailServer_Security();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_SERVER__USER = eINSTANCE.getMailServer_User();

		/**
		 * The meta object literal for the '<em><b>Sender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_SERVER__SENDER = eINSTANCE.getMailServer_Sender();

		/**
		 * The meta object literal for the '<em><b>Sender Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_SERVER__SENDER_NAME = eINSTANCE.getMailServer_SenderName();

		/**
		 * The meta object literal for the '<em><b>Attempts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_SERVER__ATTEMPTS = eINSTANCE.getMailServer_Attempts();

		/**
		 * The meta object literal for the '<em><b>Retry Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_SERVER__RETRY_MINUTES = eINSTANCE.getMailServer_RetryMinutes();

		/**
		 * The meta object literal for the '{@link fudaban.mail.model.impl.MailListImpl <em>List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.mail.model.impl.MailListImpl
		 * @see fudaban.mail.model.impl.MailPackageImpl#getMailList()
		 * @generated
		 */
		EClass MAIL_LIST = eINSTANCE.getMailList();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LIST__NAME = eINSTANCE.getMailList_Name();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAIL_LIST__MEMBERS = eINSTANCE.getMailList_Members();

		/**
		 * The meta object literal for the '{@link fudaban.mail.model.LetterState <em>Letter State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.mail.model.LetterState
		 * @see fudaban.mail.model.impl.MailPackageImpl#getLetterState()
		 * @generated
		 */
		EEnum LETTER_STATE = eINSTANCE.getLetterState();

		/**
		 * The meta object literal for the '{@link fudaban.mail.model.Security <em>Security</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.mail.model.Security
		 * @see fudaban.mail.model.impl.MailPackageImpl#getSecurity()
		 * @generated
		 */
		EEnum SECURITY = eINSTANCE.getSecurity();

	}

} //MailPackage

/**
 */
package fudaban.mail.model.impl;

import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailFactory;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailList;
import fudaban.mail.model.MailPackage;
import fudaban.mail.model.MailServer;
import fudaban.mail.model.Security;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MailPackageImpl extends EPackageImpl implements MailPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mailLetterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mailServerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mailListEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum letterStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum securityEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see fudaban.mail.model.MailPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MailPackageImpl() {
		super(eNS_URI, MailFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MailPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MailPackage init() {
		if (isInited) return (MailPackage)EPackage.Registry.INSTANCE.getEPackage(MailPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMailPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MailPackageImpl theMailPackage = registeredMailPackage instanceof MailPackageImpl ? (MailPackageImpl)registeredMailPackage : new MailPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theMailPackage.createPackageContents();

		// Initialize created meta-data
		theMailPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMailPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MailPackage.eNS_URI, theMailPackage);
		return theMailPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMailLetter() {
		return mailLetterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Number() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Key() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Digest() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Kind() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_About() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_ToWhom() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Recipients() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Subject() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Body() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_MessageId() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_State() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Queued() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_NextTry() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Sent() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Way() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Attempts() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Tries() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Sender() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Trouble() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Answer() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Enclosures() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Account() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_WorkItem() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailLetter_Reason() {
		return (EAttribute)mailLetterEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMailServer() {
		return mailServerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailServer_Title() {
		return (EAttribute)mailServerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailServer_Host() {
		return (EAttribute)mailServerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailServer_Port() {
		return (EAttribute)mailServerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailServer_Security() {
		return (EAttribute)mailServerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailServer_User() {
		return (EAttribute)mailServerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailServer_Sender() {
		return (EAttribute)mailServerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailServer_SenderName() {
		return (EAttribute)mailServerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailServer_Attempts() {
		return (EAttribute)mailServerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailServer_RetryMinutes() {
		return (EAttribute)mailServerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMailList() {
		return mailListEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailList_Name() {
		return (EAttribute)mailListEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailList_Members() {
		return (EAttribute)mailListEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLetterState() {
		return letterStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSecurity() {
		return securityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MailFactory getMailFactory() {
		return (MailFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		mailLetterEClass = createEClass(MAIL_LETTER);
		createEAttribute(mailLetterEClass, MAIL_LETTER__NUMBER);
		createEAttribute(mailLetterEClass, MAIL_LETTER__KEY);
		createEAttribute(mailLetterEClass, MAIL_LETTER__DIGEST);
		createEAttribute(mailLetterEClass, MAIL_LETTER__KIND);
		createEAttribute(mailLetterEClass, MAIL_LETTER__ABOUT);
		createEAttribute(mailLetterEClass, MAIL_LETTER__TO_WHOM);
		createEAttribute(mailLetterEClass, MAIL_LETTER__RECIPIENTS);
		createEAttribute(mailLetterEClass, MAIL_LETTER__SUBJECT);
		createEAttribute(mailLetterEClass, MAIL_LETTER__BODY);
		createEAttribute(mailLetterEClass, MAIL_LETTER__MESSAGE_ID);
		createEAttribute(mailLetterEClass, MAIL_LETTER__STATE);
		createEAttribute(mailLetterEClass, MAIL_LETTER__QUEUED);
		createEAttribute(mailLetterEClass, MAIL_LETTER__NEXT_TRY);
		createEAttribute(mailLetterEClass, MAIL_LETTER__SENT);
		createEAttribute(mailLetterEClass, MAIL_LETTER__WAY);
		createEAttribute(mailLetterEClass, MAIL_LETTER__ATTEMPTS);
		createEAttribute(mailLetterEClass, MAIL_LETTER__TRIES);
		createEAttribute(mailLetterEClass, MAIL_LETTER__SENDER);
		createEAttribute(mailLetterEClass, MAIL_LETTER__TROUBLE);
		createEAttribute(mailLetterEClass, MAIL_LETTER__ANSWER);
		createEAttribute(mailLetterEClass, MAIL_LETTER__ENCLOSURES);
		createEAttribute(mailLetterEClass, MAIL_LETTER__ACCOUNT);
		createEAttribute(mailLetterEClass, MAIL_LETTER__WORK_ITEM);
		createEAttribute(mailLetterEClass, MAIL_LETTER__REASON);

		mailServerEClass = createEClass(MAIL_SERVER);
		createEAttribute(mailServerEClass, MAIL_SERVER__TITLE);
		createEAttribute(mailServerEClass, MAIL_SERVER__HOST);
		createEAttribute(mailServerEClass, MAIL_SERVER__PORT);
		createEAttribute(mailServerEClass, MAIL_SERVER__SECURITY);
		createEAttribute(mailServerEClass, MAIL_SERVER__USER);
		createEAttribute(mailServerEClass, MAIL_SERVER__SENDER);
		createEAttribute(mailServerEClass, MAIL_SERVER__SENDER_NAME);
		createEAttribute(mailServerEClass, MAIL_SERVER__ATTEMPTS);
		createEAttribute(mailServerEClass, MAIL_SERVER__RETRY_MINUTES);

		mailListEClass = createEClass(MAIL_LIST);
		createEAttribute(mailListEClass, MAIL_LIST__NAME);
		createEAttribute(mailListEClass, MAIL_LIST__MEMBERS);

		// Create enums
		letterStateEEnum = createEEnum(LETTER_STATE);
		securityEEnum = createEEnum(SECURITY);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		mailLetterEClass.getESuperTypes().add(theModelPackage.getRecord());
		mailServerEClass.getESuperTypes().add(theModelPackage.getRecord());
		mailListEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(mailLetterEClass, MailLetter.class, "MailLetter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMailLetter_Number(), theEcorePackage.getEString(), "number", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Key(), theEcorePackage.getEString(), "key", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Digest(), theEcorePackage.getEString(), "digest", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Kind(), theEcorePackage.getEString(), "kind", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_About(), theEcorePackage.getEString(), "about", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_ToWhom(), theEcorePackage.getEString(), "toWhom", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Recipients(), theEcorePackage.getEString(), "recipients", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Subject(), theEcorePackage.getEString(), "subject", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Body(), theEcorePackage.getEString(), "body", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_MessageId(), theEcorePackage.getEString(), "messageId", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_State(), this.getLetterState(), "state", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Queued(), theModelPackage.getInstant(), "queued", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_NextTry(), theModelPackage.getInstant(), "nextTry", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Sent(), theModelPackage.getInstant(), "sent", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Way(), theEcorePackage.getEString(), "way", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Attempts(), theEcorePackage.getEInt(), "attempts", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Tries(), theEcorePackage.getEInt(), "tries", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Sender(), theEcorePackage.getEString(), "sender", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Trouble(), theEcorePackage.getEString(), "trouble", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Answer(), theEcorePackage.getEString(), "answer", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Enclosures(), theEcorePackage.getEInt(), "enclosures", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Account(), theEcorePackage.getEString(), "account", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_WorkItem(), theEcorePackage.getEString(), "workItem", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailLetter_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, MailLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mailServerEClass, MailServer.class, "MailServer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMailServer_Title(), theEcorePackage.getEString(), "title", null, 0, 1, MailServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailServer_Host(), theEcorePackage.getEString(), "host", null, 0, 1, MailServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailServer_Port(), theEcorePackage.getEInt(), "port", null, 0, 1, MailServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailServer_Security(), this.getSecurity(), "security", null, 0, 1, MailServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailServer_User(), theEcorePackage.getEString(), "user", null, 0, 1, MailServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailServer_Sender(), theEcorePackage.getEString(), "sender", null, 0, 1, MailServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailServer_SenderName(), theEcorePackage.getEString(), "senderName", null, 0, 1, MailServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailServer_Attempts(), theEcorePackage.getEInt(), "attempts", null, 0, 1, MailServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailServer_RetryMinutes(), theEcorePackage.getEInt(), "retryMinutes", null, 0, 1, MailServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mailListEClass, MailList.class, "MailList", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMailList_Name(), theEcorePackage.getEString(), "name", null, 0, 1, MailList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailList_Members(), theEcorePackage.getEString(), "members", null, 0, 1, MailList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(letterStateEEnum, LetterState.class, "LetterState");
		addEEnumLiteral(letterStateEEnum, LetterState.DRAFT);
		addEEnumLiteral(letterStateEEnum, LetterState.QUEUED);
		addEEnumLiteral(letterStateEEnum, LetterState.SENDING);
		addEEnumLiteral(letterStateEEnum, LetterState.UNCLEAR);
		addEEnumLiteral(letterStateEEnum, LetterState.SENT);
		addEEnumLiteral(letterStateEEnum, LetterState.FAILED);
		addEEnumLiteral(letterStateEEnum, LetterState.BY_HAND);
		addEEnumLiteral(letterStateEEnum, LetterState.WITHDRAWN);

		initEEnum(securityEEnum, Security.class, "Security");
		addEEnumLiteral(securityEEnum, Security.NONE);
		addEEnumLiteral(securityEEnum, Security.STARTTLS);
		addEEnumLiteral(securityEEnum, Security.TLS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2011/Xcore
		createXcoreAnnotations();
		// http://fudaban/record
		createRecordAnnotations();
		// http://fudaban/feature
		createFeatureAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2011/Xcore</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createXcoreAnnotations() {
		String source = "http://www.eclipse.org/emf/2011/Xcore";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "Feature", "http://fudaban/feature",
			   "Kept", "http://fudaban/record"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://fudaban/record</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createRecordAnnotations() {
		String source = "http://fudaban/record";
		addAnnotation
		  (mailLetterEClass,
		   source,
		   new String[] {
			   "label", "number",
			   "unique", "key",
			   "access", "true"
		   });
		addAnnotation
		  (mailServerEClass,
		   source,
		   new String[] {
			   "label", "title",
			   "unique", "title"
		   });
		addAnnotation
		  (mailListEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "unique", "name"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://fudaban/feature</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFeatureAnnotations() {
		String source = "http://fudaban/feature";
		addAnnotation
		  (getMailLetter_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getMailLetter_Key(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getMailLetter_Kind(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getMailLetter_About(),
		   source,
		   new String[] {
			   "ref", "Record"
		   });
		addAnnotation
		  (getMailLetter_ToWhom(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getMailLetter_Recipients(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "text"
		   });
		addAnnotation
		  (getMailLetter_Subject(),
		   source,
		   new String[] {
			   "search", "text"
		   });
		addAnnotation
		  (getMailLetter_Body(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getMailLetter_MessageId(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
		addAnnotation
		  (getMailLetter_State(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getMailLetter_Queued(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getMailLetter_Sent(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getMailLetter_Answer(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getMailLetter_Account(),
		   source,
		   new String[] {
			   "ref", "Account"
		   });
		addAnnotation
		  (getMailLetter_WorkItem(),
		   source,
		   new String[] {
			   "ref", "WorkItem"
		   });
		addAnnotation
		  (getMailServer_Host(),
		   source,
		   new String[] {
			   "classification", "INTERFACE"
		   });
		addAnnotation
		  (getMailServer_User(),
		   source,
		   new String[] {
			   "classification", "INTERFACE"
		   });
		addAnnotation
		  (getMailList_Name(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getMailList_Members(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
	}

} //MailPackageImpl

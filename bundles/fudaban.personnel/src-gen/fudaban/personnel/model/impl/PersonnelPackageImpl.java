/**
 */
package fudaban.personnel.model.impl;

import fudaban.model.ModelPackage;

import fudaban.personnel.model.PersonnelFactory;
import fudaban.personnel.model.PersonnelPackage;
import fudaban.personnel.model.Post;
import fudaban.personnel.model.ReceivedEvent;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PersonnelPackageImpl extends EPackageImpl implements PersonnelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass postEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass receivedEventEClass = null;

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
	 * @see fudaban.personnel.model.PersonnelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PersonnelPackageImpl() {
		super(eNS_URI, PersonnelFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link PersonnelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PersonnelPackage init() {
		if (isInited) return (PersonnelPackage)EPackage.Registry.INSTANCE.getEPackage(PersonnelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPersonnelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PersonnelPackageImpl thePersonnelPackage = registeredPersonnelPackage instanceof PersonnelPackageImpl ? (PersonnelPackageImpl)registeredPersonnelPackage : new PersonnelPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		thePersonnelPackage.createPackageContents();

		// Initialize created meta-data
		thePersonnelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePersonnelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PersonnelPackage.eNS_URI, thePersonnelPackage);
		return thePersonnelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPost() {
		return postEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPost_Person() {
		return (EAttribute)postEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPost_Organization() {
		return (EAttribute)postEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPost_UnitName() {
		return (EAttribute)postEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPost_Title() {
		return (EAttribute)postEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPost_ValidFrom() {
		return (EAttribute)postEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPost_ValidTo() {
		return (EAttribute)postEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPost_ActiveKey() {
		return (EAttribute)postEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPost_Reference() {
		return (EAttribute)postEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReceivedEvent() {
		return receivedEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedEvent_Key() {
		return (EAttribute)receivedEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedEvent_Kind() {
		return (EAttribute)receivedEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedEvent_EffectiveOn() {
		return (EAttribute)receivedEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedEvent_Person() {
		return (EAttribute)receivedEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedEvent_StaffNumber() {
		return (EAttribute)receivedEventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedEvent_Content() {
		return (EAttribute)receivedEventEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedEvent_Reference() {
		return (EAttribute)receivedEventEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PersonnelFactory getPersonnelFactory() {
		return (PersonnelFactory)getEFactoryInstance();
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
		postEClass = createEClass(POST);
		createEAttribute(postEClass, POST__PERSON);
		createEAttribute(postEClass, POST__ORGANIZATION);
		createEAttribute(postEClass, POST__UNIT_NAME);
		createEAttribute(postEClass, POST__TITLE);
		createEAttribute(postEClass, POST__VALID_FROM);
		createEAttribute(postEClass, POST__VALID_TO);
		createEAttribute(postEClass, POST__ACTIVE_KEY);
		createEAttribute(postEClass, POST__REFERENCE);

		receivedEventEClass = createEClass(RECEIVED_EVENT);
		createEAttribute(receivedEventEClass, RECEIVED_EVENT__KEY);
		createEAttribute(receivedEventEClass, RECEIVED_EVENT__KIND);
		createEAttribute(receivedEventEClass, RECEIVED_EVENT__EFFECTIVE_ON);
		createEAttribute(receivedEventEClass, RECEIVED_EVENT__PERSON);
		createEAttribute(receivedEventEClass, RECEIVED_EVENT__STAFF_NUMBER);
		createEAttribute(receivedEventEClass, RECEIVED_EVENT__CONTENT);
		createEAttribute(receivedEventEClass, RECEIVED_EVENT__REFERENCE);
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
		postEClass.getESuperTypes().add(theModelPackage.getRecord());
		receivedEventEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(postEClass, Post.class, "Post", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPost_Person(), theEcorePackage.getEString(), "person", null, 0, 1, Post.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPost_Organization(), theEcorePackage.getEString(), "organization", null, 0, 1, Post.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPost_UnitName(), theEcorePackage.getEString(), "unitName", null, 0, 1, Post.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPost_Title(), theEcorePackage.getEString(), "title", null, 0, 1, Post.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPost_ValidFrom(), theModelPackage.getLocalDate(), "validFrom", null, 0, 1, Post.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPost_ValidTo(), theModelPackage.getLocalDate(), "validTo", null, 0, 1, Post.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPost_ActiveKey(), theEcorePackage.getEString(), "activeKey", null, 0, 1, Post.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPost_Reference(), theEcorePackage.getEString(), "reference", null, 0, 1, Post.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(receivedEventEClass, ReceivedEvent.class, "ReceivedEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReceivedEvent_Key(), theEcorePackage.getEString(), "key", null, 0, 1, ReceivedEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceivedEvent_Kind(), theModelPackage.getStaffEventKind(), "kind", null, 0, 1, ReceivedEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceivedEvent_EffectiveOn(), theModelPackage.getLocalDate(), "effectiveOn", null, 0, 1, ReceivedEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceivedEvent_Person(), theEcorePackage.getEString(), "person", null, 0, 1, ReceivedEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceivedEvent_StaffNumber(), theEcorePackage.getEString(), "staffNumber", null, 0, 1, ReceivedEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceivedEvent_Content(), theEcorePackage.getEString(), "content", null, 0, 1, ReceivedEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceivedEvent_Reference(), theEcorePackage.getEString(), "reference", null, 0, 1, ReceivedEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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
		  (postEClass,
		   source,
		   new String[] {
			   "label", "unitName",
			   "unique", "activeKey"
		   });
		addAnnotation
		  (receivedEventEClass,
		   source,
		   new String[] {
			   "label", "kind",
			   "unique", "key"
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
		  (getPost_Person(),
		   source,
		   new String[] {
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getPost_Organization(),
		   source,
		   new String[] {
			   "ref", "Organization"
		   });
		addAnnotation
		  (getPost_UnitName(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "text"
		   });
		addAnnotation
		  (getReceivedEvent_Key(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getReceivedEvent_Kind(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReceivedEvent_EffectiveOn(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getReceivedEvent_Person(),
		   source,
		   new String[] {
			   "ref", "Person",
			   "owner", "true"
		   });
		addAnnotation
		  (getReceivedEvent_StaffNumber(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "search", "exact"
		   });
		addAnnotation
		  (getReceivedEvent_Content(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getReceivedEvent_Reference(),
		   source,
		   new String[] {
			   "search", "exact"
		   });
	}

} //PersonnelPackageImpl

/**
 */
package fudaban.personnel.model;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * @see fudaban.personnel.model.PersonnelFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface PersonnelPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/personnel/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "personnel";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PersonnelPackage eINSTANCE = fudaban.personnel.model.impl.PersonnelPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.personnel.model.impl.PostImpl <em>Post</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.personnel.model.impl.PostImpl
	 * @see fudaban.personnel.model.impl.PersonnelPackageImpl#getPost()
	 * @generated
	 */
	int POST = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__ORGANIZATION = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__TITLE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__VALID_FROM = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__VALID_TO = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Active Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__ACTIVE_KEY = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__REFERENCE = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Post</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link fudaban.personnel.model.impl.ReceivedEventImpl <em>Received Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.personnel.model.impl.ReceivedEventImpl
	 * @see fudaban.personnel.model.impl.PersonnelPackageImpl#getReceivedEvent()
	 * @generated
	 */
	int RECEIVED_EVENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__KEY = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__KIND = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__EFFECTIVE_ON = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Staff Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__STAFF_NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__CONTENT = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT__REFERENCE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Received Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_EVENT_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 7;


	/**
	 * Returns the meta object for class '{@link fudaban.personnel.model.Post <em>Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Post</em>'.
	 * @see fudaban.personnel.model.Post
	 * @generated
	 */
	EClass getPost();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.Post#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.personnel.model.Post#getPerson()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.Post#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization</em>'.
	 * @see fudaban.personnel.model.Post#getOrganization()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_Organization();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.Post#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.personnel.model.Post#getUnitName()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.Post#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fudaban.personnel.model.Post#getTitle()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_Title();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.Post#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see fudaban.personnel.model.Post#getValidFrom()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.Post#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see fudaban.personnel.model.Post#getValidTo()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.Post#getActiveKey <em>Active Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Key</em>'.
	 * @see fudaban.personnel.model.Post#getActiveKey()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_ActiveKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.Post#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see fudaban.personnel.model.Post#getReference()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_Reference();

	/**
	 * Returns the meta object for class '{@link fudaban.personnel.model.ReceivedEvent <em>Received Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Received Event</em>'.
	 * @see fudaban.personnel.model.ReceivedEvent
	 * @generated
	 */
	EClass getReceivedEvent();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.ReceivedEvent#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see fudaban.personnel.model.ReceivedEvent#getKey()
	 * @see #getReceivedEvent()
	 * @generated
	 */
	EAttribute getReceivedEvent_Key();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.ReceivedEvent#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.personnel.model.ReceivedEvent#getKind()
	 * @see #getReceivedEvent()
	 * @generated
	 */
	EAttribute getReceivedEvent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.ReceivedEvent#getEffectiveOn <em>Effective On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective On</em>'.
	 * @see fudaban.personnel.model.ReceivedEvent#getEffectiveOn()
	 * @see #getReceivedEvent()
	 * @generated
	 */
	EAttribute getReceivedEvent_EffectiveOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.ReceivedEvent#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.personnel.model.ReceivedEvent#getPerson()
	 * @see #getReceivedEvent()
	 * @generated
	 */
	EAttribute getReceivedEvent_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.ReceivedEvent#getStaffNumber <em>Staff Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Staff Number</em>'.
	 * @see fudaban.personnel.model.ReceivedEvent#getStaffNumber()
	 * @see #getReceivedEvent()
	 * @generated
	 */
	EAttribute getReceivedEvent_StaffNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.ReceivedEvent#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see fudaban.personnel.model.ReceivedEvent#getContent()
	 * @see #getReceivedEvent()
	 * @generated
	 */
	EAttribute getReceivedEvent_Content();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.personnel.model.ReceivedEvent#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see fudaban.personnel.model.ReceivedEvent#getReference()
	 * @see #getReceivedEvent()
	 * @generated
	 */
	EAttribute getReceivedEvent_Reference();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PersonnelFactory getPersonnelFactory();

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
		 * The meta object literal for the '{@link fudaban.personnel.model.impl.PostImpl <em>Post</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.personnel.model.impl.PostImpl
		 * @see fudaban.personnel.model.impl.PersonnelPackageImpl#getPost()
		 * @generated
		 */
		EClass POST = eINSTANCE.getPost();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__PERSON = eINSTANCE.getPost_Person();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__ORGANIZATION = eINSTANCE.getPost_Organization();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__UNIT_NAME = eINSTANCE.getPost_UnitName();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__TITLE = eINSTANCE.getPost_Title();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__VALID_FROM = eINSTANCE.getPost_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__VALID_TO = eINSTANCE.getPost_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Active Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__ACTIVE_KEY = eINSTANCE.getPost_ActiveKey();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__REFERENCE = eINSTANCE.getPost_Reference();

		/**
		 * The meta object literal for the '{@link fudaban.personnel.model.impl.ReceivedEventImpl <em>Received Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.personnel.model.impl.ReceivedEventImpl
		 * @see fudaban.personnel.model.impl.PersonnelPackageImpl#getReceivedEvent()
		 * @generated
		 */
		EClass RECEIVED_EVENT = eINSTANCE.getReceivedEvent();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_EVENT__KEY = eINSTANCE.getReceivedEvent_Key();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_EVENT__KIND = eINSTANCE.getReceivedEvent_Kind();

		/**
		 * The meta object literal for the '<em><b>Effective On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_EVENT__EFFECTIVE_ON = eINSTANCE.getReceivedEvent_EffectiveOn();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_EVENT__PERSON = eINSTANCE.getReceivedEvent_Person();

		/**
		 * The meta object literal for the '<em><b>Staff Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_EVENT__STAFF_NUMBER = eINSTANCE.getReceivedEvent_StaffNumber();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_EVENT__CONTENT = eINSTANCE.getReceivedEvent_Content();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_EVENT__REFERENCE = eINSTANCE.getReceivedEvent_Reference();

	}

} //PersonnelPackage

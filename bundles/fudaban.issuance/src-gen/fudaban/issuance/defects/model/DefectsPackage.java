/**
 */
package fudaban.issuance.defects.model;

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
 * @see fudaban.issuance.defects.model.DefectsFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface DefectsPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/issuance/defects/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "defects";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DefectsPackage eINSTANCE = fudaban.issuance.defects.model.impl.DefectsPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.defects.model.impl.DefectNoticeImpl <em>Defect Notice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.defects.model.impl.DefectNoticeImpl
	 * @see fudaban.issuance.defects.model.impl.DefectsPackageImpl#getDefectNotice()
	 * @generated
	 */
	int DEFECT_NOTICE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reminder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__REMINDER = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__SENT = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__COUNT = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Letter Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE__LETTER_KEY = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Defect Notice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_NOTICE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link fudaban.issuance.defects.model.impl.DefectCaseImpl <em>Defect Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.defects.model.impl.DefectCaseImpl
	 * @see fudaban.issuance.defects.model.impl.DefectsPackageImpl#getDefectCase()
	 * @generated
	 */
	int DEFECT_CASE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__APPLICATION = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Open Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__OPEN_KEY = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__STATE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Staff Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__STAFF_NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__DISPLAY_NAME = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__SENTENCE = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Noticed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__NOTICED_ON = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reminded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__REMINDED_ON = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Times</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__TIMES = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Notice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__NOTICE = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__CLOSED_ON = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE__SUCCESSOR = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Defect Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_CASE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link fudaban.issuance.defects.model.CaseState <em>Case State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.defects.model.CaseState
	 * @see fudaban.issuance.defects.model.impl.DefectsPackageImpl#getCaseState()
	 * @generated
	 */
	int CASE_STATE = 2;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.defects.model.DefectNotice <em>Defect Notice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Defect Notice</em>'.
	 * @see fudaban.issuance.defects.model.DefectNotice
	 * @generated
	 */
	EClass getDefectNotice();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectNotice#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.defects.model.DefectNotice#getNumber()
	 * @see #getDefectNotice()
	 * @generated
	 */
	EAttribute getDefectNotice_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectNotice#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.issuance.defects.model.DefectNotice#getUnitName()
	 * @see #getDefectNotice()
	 * @generated
	 */
	EAttribute getDefectNotice_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectNotice#isReminder <em>Reminder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reminder</em>'.
	 * @see fudaban.issuance.defects.model.DefectNotice#isReminder()
	 * @see #getDefectNotice()
	 * @generated
	 */
	EAttribute getDefectNotice_Reminder();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectNotice#getSent <em>Sent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent</em>'.
	 * @see fudaban.issuance.defects.model.DefectNotice#getSent()
	 * @see #getDefectNotice()
	 * @generated
	 */
	EAttribute getDefectNotice_Sent();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectNotice#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see fudaban.issuance.defects.model.DefectNotice#getCount()
	 * @see #getDefectNotice()
	 * @generated
	 */
	EAttribute getDefectNotice_Count();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectNotice#getLetterKey <em>Letter Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Letter Key</em>'.
	 * @see fudaban.issuance.defects.model.DefectNotice#getLetterKey()
	 * @see #getDefectNotice()
	 * @generated
	 */
	EAttribute getDefectNotice_LetterKey();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.defects.model.DefectCase <em>Defect Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Defect Case</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase
	 * @generated
	 */
	EClass getDefectCase();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getApplication <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Application</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getApplication()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_Application();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getOpenKey <em>Open Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open Key</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getOpenKey()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_OpenKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getNumber()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getState()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getPerson()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getStaffNumber <em>Staff Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Staff Number</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getStaffNumber()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_StaffNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getDisplayName()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getUnitName()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getSentence()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_Sentence();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getNoticedOn <em>Noticed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Noticed On</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getNoticedOn()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_NoticedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getRemindedOn <em>Reminded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reminded On</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getRemindedOn()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_RemindedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getTimes <em>Times</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Times</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getTimes()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_Times();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getNotice <em>Notice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notice</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getNotice()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_Notice();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getClosedOn()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_ClosedOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.defects.model.DefectCase#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Successor</em>'.
	 * @see fudaban.issuance.defects.model.DefectCase#getSuccessor()
	 * @see #getDefectCase()
	 * @generated
	 */
	EAttribute getDefectCase_Successor();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.defects.model.CaseState <em>Case State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Case State</em>'.
	 * @see fudaban.issuance.defects.model.CaseState
	 * @generated
	 */
	EEnum getCaseState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DefectsFactory getDefectsFactory();

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
		 * The meta object literal for the '{@link fudaban.issuance.defects.model.impl.DefectNoticeImpl <em>Defect Notice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.defects.model.impl.DefectNoticeImpl
		 * @see fudaban.issuance.defects.model.impl.DefectsPackageImpl#getDefectNotice()
		 * @generated
		 */
		EClass DEFECT_NOTICE = eINSTANCE.getDefectNotice();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_NOTICE__NUMBER = eINSTANCE.getDefectNotice_Number();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_NOTICE__UNIT_NAME = eINSTANCE.getDefectNotice_UnitName();

		/**
		 * The meta object literal for the '<em><b>Reminder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_NOTICE__REMINDER = eINSTANCE.getDefectNotice_Reminder();

		/**
		 * The meta object literal for the '<em><b>Sent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_NOTICE__SENT = eINSTANCE.getDefectNotice_Sent();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_NOTICE__COUNT = eINSTANCE.getDefectNotice_Count();

		/**
		 * The meta object literal for the '<em><b>Letter Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_NOTICE__LETTER_KEY = eINSTANCE.getDefectNotice_LetterKey();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.defects.model.impl.DefectCaseImpl <em>Defect Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.defects.model.impl.DefectCaseImpl
		 * @see fudaban.issuance.defects.model.impl.DefectsPackageImpl#getDefectCase()
		 * @generated
		 */
		EClass DEFECT_CASE = eINSTANCE.getDefectCase();

		/**
		 * The meta object literal for the '<em><b>Application</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__APPLICATION = eINSTANCE.getDefectCase_Application();

		/**
		 * The meta object literal for the '<em><b>Open Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__OPEN_KEY = eINSTANCE.getDefectCase_OpenKey();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__NUMBER = eINSTANCE.getDefectCase_Number();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__STATE = eINSTANCE.getDefectCase_State();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__PERSON = eINSTANCE.getDefectCase_Person();

		/**
		 * The meta object literal for the '<em><b>Staff Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__STAFF_NUMBER = eINSTANCE.getDefectCase_StaffNumber();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__DISPLAY_NAME = eINSTANCE.getDefectCase_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__UNIT_NAME = eINSTANCE.getDefectCase_UnitName();

		/**
		 * The meta object literal for the '<em><b>Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__SENTENCE = eINSTANCE.getDefectCase_Sentence();

		/**
		 * The meta object literal for the '<em><b>Noticed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__NOTICED_ON = eINSTANCE.getDefectCase_NoticedOn();

		/**
		 * The meta object literal for the '<em><b>Reminded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__REMINDED_ON = eINSTANCE.getDefectCase_RemindedOn();

		/**
		 * The meta object literal for the '<em><b>Times</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__TIMES = eINSTANCE.getDefectCase_Times();

		/**
		 * The meta object literal for the '<em><b>Notice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__NOTICE = eINSTANCE.getDefectCase_Notice();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__CLOSED_ON = eINSTANCE.getDefectCase_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Successor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT_CASE__SUCCESSOR = eINSTANCE.getDefectCase_Successor();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.defects.model.CaseState <em>Case State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.defects.model.CaseState
		 * @see fudaban.issuance.defects.model.impl.DefectsPackageImpl#getCaseState()
		 * @generated
		 */
		EEnum CASE_STATE = eINSTANCE.getCaseState();

	}

} //DefectsPackage

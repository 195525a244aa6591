/**
 */
package fudaban.reporting.model;

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
 * @see fudaban.reporting.model.ReportingFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface ReportingPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/reporting/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "reporting";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReportingPackage eINSTANCE = fudaban.reporting.model.impl.ReportingPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.reporting.model.impl.ReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.reporting.model.impl.ReportImpl
	 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getReport()
	 * @generated
	 */
	int REPORT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__KIND = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__DAY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__EDITION = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__HEAD = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__HASH = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__PAGES = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__STATE = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__FIRST_DAY = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Deliverable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__DELIVERABLE = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Submitted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__SUBMITTED = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Submitted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__SUBMITTED_BY = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Received By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__RECEIVED_BY = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__RECEIVED = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__CLOSED = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__REASON = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__REPLACES = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__PLAN = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__REMARKS = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Handover</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__HANDOVER = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Attendance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__ATTENDANCE = ModelPackage.RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Acknowledged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__ACKNOWLEDGED = ModelPackage.RECORD_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 22;

	/**
	 * The meta object id for the '{@link fudaban.reporting.model.impl.ReportFileImpl <em>Report File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.reporting.model.impl.ReportFileImpl
	 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getReportFile()
	 * @generated
	 */
	int REPORT_FILE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__REPORT = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__CUT = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__NAME = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__MEDIA_TYPE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__SIZE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__HASH = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE__CONTENT = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Report File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FILE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link fudaban.reporting.model.impl.AbsenceImpl <em>Absence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.reporting.model.impl.AbsenceImpl
	 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getAbsence()
	 * @generated
	 */
	int ABSENCE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__FIRST_DAY = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__LAST_DAY = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__KIND = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__WHO = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Substitute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__SUBSTITUTE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__REASON = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__WITHDRAWN = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Absence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link fudaban.reporting.model.impl.MissedImpl <em>Missed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.reporting.model.impl.MissedImpl
	 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getMissed()
	 * @generated
	 */
	int MISSED = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED__KEY = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED__ROW = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED__DAY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED__REASON = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Missed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSED_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link fudaban.reporting.model.impl.OwnFormImpl <em>Own Form</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.reporting.model.impl.OwnFormImpl
	 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getOwnForm()
	 * @generated
	 */
	int OWN_FORM = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__KEY = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__KIND = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__SINCE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__NAME = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__HASH = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM__CONTENT = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Own Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FORM_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link fudaban.reporting.model.ReportKind <em>Report Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.reporting.model.ReportKind
	 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getReportKind()
	 * @generated
	 */
	int REPORT_KIND = 5;

	/**
	 * The meta object id for the '{@link fudaban.reporting.model.ReportState <em>Report State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.reporting.model.ReportState
	 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getReportState()
	 * @generated
	 */
	int REPORT_STATE = 6;

	/**
	 * The meta object id for the '{@link fudaban.reporting.model.ReportCut <em>Report Cut</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.reporting.model.ReportCut
	 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getReportCut()
	 * @generated
	 */
	int REPORT_CUT = 7;

	/**
	 * The meta object id for the '{@link fudaban.reporting.model.AbsenceKind <em>Absence Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.reporting.model.AbsenceKind
	 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getAbsenceKind()
	 * @generated
	 */
	int ABSENCE_KIND = 8;


	/**
	 * Returns the meta object for class '{@link fudaban.reporting.model.Report <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see fudaban.reporting.model.Report
	 * @generated
	 */
	EClass getReport();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.reporting.model.Report#getNumber()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.reporting.model.Report#getKind()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see fudaban.reporting.model.Report#getDay()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Day();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see fudaban.reporting.model.Report#getEdition()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Edition();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head</em>'.
	 * @see fudaban.reporting.model.Report#getHead()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Head();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see fudaban.reporting.model.Report#getHash()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Hash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see fudaban.reporting.model.Report#getPages()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Pages();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.reporting.model.Report#getState()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getFirstDay <em>First Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Day</em>'.
	 * @see fudaban.reporting.model.Report#getFirstDay()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_FirstDay();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getDeliverable <em>Deliverable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deliverable</em>'.
	 * @see fudaban.reporting.model.Report#getDeliverable()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Deliverable();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getSubmitted <em>Submitted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted</em>'.
	 * @see fudaban.reporting.model.Report#getSubmitted()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Submitted();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getSubmittedBy <em>Submitted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted By</em>'.
	 * @see fudaban.reporting.model.Report#getSubmittedBy()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_SubmittedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getReceivedBy <em>Received By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received By</em>'.
	 * @see fudaban.reporting.model.Report#getReceivedBy()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_ReceivedBy();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getReceived <em>Received</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received</em>'.
	 * @see fudaban.reporting.model.Report#getReceived()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Received();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see fudaban.reporting.model.Report#getClosed()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Closed();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.reporting.model.Report#getReason()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaces</em>'.
	 * @see fudaban.reporting.model.Report#getReplaces()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Replaces();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan</em>'.
	 * @see fudaban.reporting.model.Report#getPlan()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Plan();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remarks</em>'.
	 * @see fudaban.reporting.model.Report#getRemarks()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Remarks();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getHandover <em>Handover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handover</em>'.
	 * @see fudaban.reporting.model.Report#getHandover()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Handover();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getAttendance <em>Attendance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attendance</em>'.
	 * @see fudaban.reporting.model.Report#getAttendance()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Attendance();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Report#getAcknowledged <em>Acknowledged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acknowledged</em>'.
	 * @see fudaban.reporting.model.Report#getAcknowledged()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Acknowledged();

	/**
	 * Returns the meta object for class '{@link fudaban.reporting.model.ReportFile <em>Report File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report File</em>'.
	 * @see fudaban.reporting.model.ReportFile
	 * @generated
	 */
	EClass getReportFile();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.ReportFile#getReport <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report</em>'.
	 * @see fudaban.reporting.model.ReportFile#getReport()
	 * @see #getReportFile()
	 * @generated
	 */
	EAttribute getReportFile_Report();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.ReportFile#getCut <em>Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cut</em>'.
	 * @see fudaban.reporting.model.ReportFile#getCut()
	 * @see #getReportFile()
	 * @generated
	 */
	EAttribute getReportFile_Cut();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.ReportFile#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.reporting.model.ReportFile#getName()
	 * @see #getReportFile()
	 * @generated
	 */
	EAttribute getReportFile_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.ReportFile#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see fudaban.reporting.model.ReportFile#getMediaType()
	 * @see #getReportFile()
	 * @generated
	 */
	EAttribute getReportFile_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.ReportFile#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see fudaban.reporting.model.ReportFile#getSize()
	 * @see #getReportFile()
	 * @generated
	 */
	EAttribute getReportFile_Size();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.ReportFile#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see fudaban.reporting.model.ReportFile#getHash()
	 * @see #getReportFile()
	 * @generated
	 */
	EAttribute getReportFile_Hash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.ReportFile#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see fudaban.reporting.model.ReportFile#getContent()
	 * @see #getReportFile()
	 * @generated
	 */
	EAttribute getReportFile_Content();

	/**
	 * Returns the meta object for class '{@link fudaban.reporting.model.Absence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Absence</em>'.
	 * @see fudaban.reporting.model.Absence
	 * @generated
	 */
	EClass getAbsence();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Absence#getFirstDay <em>First Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Day</em>'.
	 * @see fudaban.reporting.model.Absence#getFirstDay()
	 * @see #getAbsence()
	 * @generated
	 */
	EAttribute getAbsence_FirstDay();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Absence#getLastDay <em>Last Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Day</em>'.
	 * @see fudaban.reporting.model.Absence#getLastDay()
	 * @see #getAbsence()
	 * @generated
	 */
	EAttribute getAbsence_LastDay();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Absence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.reporting.model.Absence#getKind()
	 * @see #getAbsence()
	 * @generated
	 */
	EAttribute getAbsence_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Absence#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see fudaban.reporting.model.Absence#getWho()
	 * @see #getAbsence()
	 * @generated
	 */
	EAttribute getAbsence_Who();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Absence#getSubstitute <em>Substitute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Substitute</em>'.
	 * @see fudaban.reporting.model.Absence#getSubstitute()
	 * @see #getAbsence()
	 * @generated
	 */
	EAttribute getAbsence_Substitute();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Absence#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.reporting.model.Absence#getReason()
	 * @see #getAbsence()
	 * @generated
	 */
	EAttribute getAbsence_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Absence#isWithdrawn <em>Withdrawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn</em>'.
	 * @see fudaban.reporting.model.Absence#isWithdrawn()
	 * @see #getAbsence()
	 * @generated
	 */
	EAttribute getAbsence_Withdrawn();

	/**
	 * Returns the meta object for class '{@link fudaban.reporting.model.Missed <em>Missed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Missed</em>'.
	 * @see fudaban.reporting.model.Missed
	 * @generated
	 */
	EClass getMissed();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Missed#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see fudaban.reporting.model.Missed#getKey()
	 * @see #getMissed()
	 * @generated
	 */
	EAttribute getMissed_Key();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Missed#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see fudaban.reporting.model.Missed#getRow()
	 * @see #getMissed()
	 * @generated
	 */
	EAttribute getMissed_Row();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Missed#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see fudaban.reporting.model.Missed#getDay()
	 * @see #getMissed()
	 * @generated
	 */
	EAttribute getMissed_Day();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.Missed#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.reporting.model.Missed#getReason()
	 * @see #getMissed()
	 * @generated
	 */
	EAttribute getMissed_Reason();

	/**
	 * Returns the meta object for class '{@link fudaban.reporting.model.OwnForm <em>Own Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Own Form</em>'.
	 * @see fudaban.reporting.model.OwnForm
	 * @generated
	 */
	EClass getOwnForm();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.OwnForm#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see fudaban.reporting.model.OwnForm#getKey()
	 * @see #getOwnForm()
	 * @generated
	 */
	EAttribute getOwnForm_Key();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.OwnForm#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.reporting.model.OwnForm#getKind()
	 * @see #getOwnForm()
	 * @generated
	 */
	EAttribute getOwnForm_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.OwnForm#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see fudaban.reporting.model.OwnForm#getSince()
	 * @see #getOwnForm()
	 * @generated
	 */
	EAttribute getOwnForm_Since();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.OwnForm#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.reporting.model.OwnForm#getName()
	 * @see #getOwnForm()
	 * @generated
	 */
	EAttribute getOwnForm_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.OwnForm#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see fudaban.reporting.model.OwnForm#getHash()
	 * @see #getOwnForm()
	 * @generated
	 */
	EAttribute getOwnForm_Hash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.reporting.model.OwnForm#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see fudaban.reporting.model.OwnForm#getContent()
	 * @see #getOwnForm()
	 * @generated
	 */
	EAttribute getOwnForm_Content();

	/**
	 * Returns the meta object for enum '{@link fudaban.reporting.model.ReportKind <em>Report Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Report Kind</em>'.
	 * @see fudaban.reporting.model.ReportKind
	 * @generated
	 */
	EEnum getReportKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.reporting.model.ReportState <em>Report State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Report State</em>'.
	 * @see fudaban.reporting.model.ReportState
	 * @generated
	 */
	EEnum getReportState();

	/**
	 * Returns the meta object for enum '{@link fudaban.reporting.model.ReportCut <em>Report Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Report Cut</em>'.
	 * @see fudaban.reporting.model.ReportCut
	 * @generated
	 */
	EEnum getReportCut();

	/**
	 * Returns the meta object for enum '{@link fudaban.reporting.model.AbsenceKind <em>Absence Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Absence Kind</em>'.
	 * @see fudaban.reporting.model.AbsenceKind
	 * @generated
	 */
	EEnum getAbsenceKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReportingFactory getReportingFactory();

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
		 * The meta object literal for the '{@link fudaban.reporting.model.impl.ReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.reporting.model.impl.ReportImpl
		 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getReport()
		 * @generated
		 */
		EClass REPORT = eINSTANCE.getReport();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__NUMBER = eINSTANCE.getReport_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__KIND = eINSTANCE.getReport_Kind();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__DAY = eINSTANCE.getReport_Day();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__EDITION = eINSTANCE.getReport_Edition();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__HEAD = eINSTANCE.getReport_Head();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__HASH = eINSTANCE.getReport_Hash();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__PAGES = eINSTANCE.getReport_Pages();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__STATE = eINSTANCE.getReport_State();

		/**
		 * The meta object literal for the '<em><b>First Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__FIRST_DAY = eINSTANCE.getReport_FirstDay();

		/**
		 * The meta object literal for the '<em><b>Deliverable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__DELIVERABLE = eINSTANCE.getReport_Deliverable();

		/**
		 * The meta object literal for the '<em><b>Submitted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__SUBMITTED = eINSTANCE.getReport_Submitted();

		/**
		 * The meta object literal for the '<em><b>Submitted By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__SUBMITTED_BY = eINSTANCE.getReport_SubmittedBy();

		/**
		 * The meta object literal for the '<em><b>Received By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__RECEIVED_BY = eINSTANCE.getReport_ReceivedBy();

		/**
		 * The meta object literal for the '<em><b>Received</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__RECEIVED = eINSTANCE.getReport_Received();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__CLOSED = eINSTANCE.getReport_Closed();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__REASON = eINSTANCE.getReport_Reason();

		/**
		 * The meta object literal for the '<em><b>Replaces</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__REPLACES = eINSTANCE.getReport_Replaces();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__PLAN = eINSTANCE.getReport_Plan();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__REMARKS = eINSTANCE.getReport_Remarks();

		/**
		 * The meta object literal for the '<em><b>Handover</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__HANDOVER = eINSTANCE.getReport_Handover();

		/**
		 * The meta object literal for the '<em><b>Attendance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__ATTENDANCE = eINSTANCE.getReport_Attendance();

		/**
		 * The meta object literal for the '<em><b>Acknowledged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__ACKNOWLEDGED = eINSTANCE.getReport_Acknowledged();

		/**
		 * The meta object literal for the '{@link fudaban.reporting.model.impl.ReportFileImpl <em>Report File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.reporting.model.impl.ReportFileImpl
		 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getReportFile()
		 * @generated
		 */
		EClass REPORT_FILE = eINSTANCE.getReportFile();

		/**
		 * The meta object literal for the '<em><b>Report</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FILE__REPORT = eINSTANCE.getReportFile_Report();

		/**
		 * The meta object literal for the '<em><b>Cut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FILE__CUT = eINSTANCE.getReportFile_Cut();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FILE__NAME = eINSTANCE.getReportFile_Name();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FILE__MEDIA_TYPE = eINSTANCE.getReportFile_MediaType();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FILE__SIZE = eINSTANCE.getReportFile_Size();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FILE__HASH = eINSTANCE.getReportFile_Hash();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FILE__CONTENT = eINSTANCE.getReportFile_Content();

		/**
		 * The meta object literal for the '{@link fudaban.reporting.model.impl.AbsenceImpl <em>Absence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.reporting.model.impl.AbsenceImpl
		 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getAbsence()
		 * @generated
		 */
		EClass ABSENCE = eINSTANCE.getAbsence();

		/**
		 * The meta object literal for the '<em><b>First Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE__FIRST_DAY = eINSTANCE.getAbsence_FirstDay();

		/**
		 * The meta object literal for the '<em><b>Last Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE__LAST_DAY = eINSTANCE.getAbsence_LastDay();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE__KIND = eINSTANCE.getAbsence_Kind();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE__WHO = eINSTANCE.getAbsence_Who();

		/**
		 * The meta object literal for the '<em><b>Substitute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE__SUBSTITUTE = eINSTANCE.getAbsence_Substitute();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE__REASON = eINSTANCE.getAbsence_Reason();

		/**
		 * The meta object literal for the '<em><b>Withdrawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE__WITHDRAWN = eINSTANCE.getAbsence_Withdrawn();

		/**
		 * The meta object literal for the '{@link fudaban.reporting.model.impl.MissedImpl <em>Missed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.reporting.model.impl.MissedImpl
		 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getMissed()
		 * @generated
		 */
		EClass MISSED = eINSTANCE.getMissed();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSED__KEY = eINSTANCE.getMissed_Key();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSED__ROW = eINSTANCE.getMissed_Row();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSED__DAY = eINSTANCE.getMissed_Day();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSED__REASON = eINSTANCE.getMissed_Reason();

		/**
		 * The meta object literal for the '{@link fudaban.reporting.model.impl.OwnFormImpl <em>Own Form</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.reporting.model.impl.OwnFormImpl
		 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getOwnForm()
		 * @generated
		 */
		EClass OWN_FORM = eINSTANCE.getOwnForm();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_FORM__KEY = eINSTANCE.getOwnForm_Key();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_FORM__KIND = eINSTANCE.getOwnForm_Kind();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_FORM__SINCE = eINSTANCE.getOwnForm_Since();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_FORM__NAME = eINSTANCE.getOwnForm_Name();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_FORM__HASH = eINSTANCE.getOwnForm_Hash();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_FORM__CONTENT = eINSTANCE.getOwnForm_Content();

		/**
		 * The meta object literal for the '{@link fudaban.reporting.model.ReportKind <em>Report Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.reporting.model.ReportKind
		 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getReportKind()
		 * @generated
		 */
		EEnum REPORT_KIND = eINSTANCE.getReportKind();

		/**
		 * The meta object literal for the '{@link fudaban.reporting.model.ReportState <em>Report State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.reporting.model.ReportState
		 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getReportState()
		 * @generated
		 */
		EEnum REPORT_STATE = eINSTANCE.getReportState();

		/**
		 * The meta object literal for the '{@link fudaban.reporting.model.ReportCut <em>Report Cut</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.reporting.model.ReportCut
		 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getReportCut()
		 * @generated
		 */
		EEnum REPORT_CUT = eINSTANCE.getReportCut();

		/**
		 * The meta object literal for the '{@link fudaban.reporting.model.AbsenceKind <em>Absence Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.reporting.model.AbsenceKind
		 * @see fudaban.reporting.model.impl.ReportingPackageImpl#getAbsenceKind()
		 * @generated
		 */
		EEnum ABSENCE_KIND = eINSTANCE.getAbsenceKind();

	}

} //ReportingPackage

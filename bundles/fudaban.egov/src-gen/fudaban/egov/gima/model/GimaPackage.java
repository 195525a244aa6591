/**
 */
package fudaban.egov.gima.model;

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
 * @see fudaban.egov.gima.model.GimaFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface GimaPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/egov/gima/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "gima";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	GimaPackage eINSTANCE = fudaban.egov.gima.model.impl.GimaPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.impl.AcceptedUserImpl <em>Accepted User</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.impl.AcceptedUserImpl
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getAcceptedUser()
	 * @generated
	 */
	int ACCEPTED_USER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>User Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__USER_ID = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Merge Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__MERGE_KEY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__CONTENT = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__RELEASE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__ACCEPTED = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER__TAKEN_OVER = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Accepted User</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_USER_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.impl.ReleaseImpl <em>Release</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.impl.ReleaseImpl
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getRelease()
	 * @generated
	 */
	int RELEASE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__NAME = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__KIND = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__STATE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__EFFECTIVE_ON = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cut Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__CUT_OFF = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__EDITION = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__OPENED = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__CLOSED = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Undoes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__UNDOES = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Export Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__EXPORT_HASH = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__USERS = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Unchanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__UNCHANGED = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Additions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__ADDITIONS = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__CHANGES = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Deletions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__DELETIONS = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Adoptions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__ADOPTIONS = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Exceeded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__EXCEEDED = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Exceeded Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__EXCEEDED_REASON = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Withdrawn Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__WITHDRAWN_REASON = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__FOLDER = ModelPackage.RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__SENT = ModelPackage.RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__ACCEPTED = ModelPackage.RECORD_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__FAILED = ModelPackage.RECORD_FEATURE_COUNT + 23;

	/**
	 * The number of structural features of the '<em>Release</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 24;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.impl.ReleaseLineImpl <em>Release Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.impl.ReleaseLineImpl
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getReleaseLine()
	 * @generated
	 */
	int RELEASE_LINE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__RELEASE = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__PLACE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__PLACE_KEY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>User Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__USER_ID = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__DISPLAY_NAME = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__KANA = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__KIND = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__STATE = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Conflict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__CONFLICT = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__BEFORE = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__AFTER = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__FOUND = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__CAUSE = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__REASON = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>File Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__FILE_NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Line Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__LINE_NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Result Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__RESULT_CODE = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Result Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE__RESULT_TEXT = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Release Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LINE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 20;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.impl.ReleaseFindingImpl <em>Release Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.impl.ReleaseFindingImpl
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getReleaseFinding()
	 * @generated
	 */
	int RELEASE_FINDING = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__RELEASE = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__PLACE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__SEVERITY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__RULE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__FIELD = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>User Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__USER_ID = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING__SENTENCE = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Release Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FINDING_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.impl.ReleaseFileImpl <em>Release File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.impl.ReleaseFileImpl
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getReleaseFile()
	 * @generated
	 */
	int RELEASE_FILE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__RELEASE = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__KIND = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__KEY = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__NAME = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__STATE = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__LINES = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__BYTES = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__HASH = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>First Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__FIRST_PLACE = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Last Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__LAST_PLACE = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Result Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__RESULT_HASH = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Built</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__BUILT = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Released</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE__RELEASED = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Release File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FILE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.ReleaseKind <em>Release Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.ReleaseKind
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getReleaseKind()
	 * @generated
	 */
	int RELEASE_KIND = 5;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.ReleaseState <em>Release State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.ReleaseState
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getReleaseState()
	 * @generated
	 */
	int RELEASE_STATE = 6;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.LineKind <em>Line Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.LineKind
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getLineKind()
	 * @generated
	 */
	int LINE_KIND = 7;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.LineState <em>Line State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.LineState
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getLineState()
	 * @generated
	 */
	int LINE_STATE = 8;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.FindingSeverity <em>Finding Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.FindingSeverity
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getFindingSeverity()
	 * @generated
	 */
	int FINDING_SEVERITY = 9;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.FileKind <em>File Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.FileKind
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getFileKind()
	 * @generated
	 */
	int FILE_KIND = 10;

	/**
	 * The meta object id for the '{@link fudaban.egov.gima.model.FileState <em>File State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.egov.gima.model.FileState
	 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getFileState()
	 * @generated
	 */
	int FILE_STATE = 11;


	/**
	 * Returns the meta object for class '{@link fudaban.egov.gima.model.AcceptedUser <em>Accepted User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Accepted User</em>'.
	 * @see fudaban.egov.gima.model.AcceptedUser
	 * @generated
	 */
	EClass getAcceptedUser();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.AcceptedUser#getUserId <em>User Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Id</em>'.
	 * @see fudaban.egov.gima.model.AcceptedUser#getUserId()
	 * @see #getAcceptedUser()
	 * @generated
	 */
	EAttribute getAcceptedUser_UserId();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.AcceptedUser#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.egov.gima.model.AcceptedUser#getPerson()
	 * @see #getAcceptedUser()
	 * @generated
	 */
	EAttribute getAcceptedUser_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.AcceptedUser#getMergeKey <em>Merge Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merge Key</em>'.
	 * @see fudaban.egov.gima.model.AcceptedUser#getMergeKey()
	 * @see #getAcceptedUser()
	 * @generated
	 */
	EAttribute getAcceptedUser_MergeKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.AcceptedUser#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see fudaban.egov.gima.model.AcceptedUser#getContent()
	 * @see #getAcceptedUser()
	 * @generated
	 */
	EAttribute getAcceptedUser_Content();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.AcceptedUser#getRelease <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Release</em>'.
	 * @see fudaban.egov.gima.model.AcceptedUser#getRelease()
	 * @see #getAcceptedUser()
	 * @generated
	 */
	EAttribute getAcceptedUser_Release();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.AcceptedUser#getAccepted <em>Accepted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted</em>'.
	 * @see fudaban.egov.gima.model.AcceptedUser#getAccepted()
	 * @see #getAcceptedUser()
	 * @generated
	 */
	EAttribute getAcceptedUser_Accepted();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.AcceptedUser#isTakenOver <em>Taken Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over</em>'.
	 * @see fudaban.egov.gima.model.AcceptedUser#isTakenOver()
	 * @see #getAcceptedUser()
	 * @generated
	 */
	EAttribute getAcceptedUser_TakenOver();

	/**
	 * Returns the meta object for class '{@link fudaban.egov.gima.model.Release <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Release</em>'.
	 * @see fudaban.egov.gima.model.Release
	 * @generated
	 */
	EClass getRelease();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.egov.gima.model.Release#getNumber()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.egov.gima.model.Release#getName()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.egov.gima.model.Release#getKind()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.egov.gima.model.Release#getState()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getEffectiveOn <em>Effective On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective On</em>'.
	 * @see fudaban.egov.gima.model.Release#getEffectiveOn()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_EffectiveOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getCutOff <em>Cut Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cut Off</em>'.
	 * @see fudaban.egov.gima.model.Release#getCutOff()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_CutOff();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see fudaban.egov.gima.model.Release#getEdition()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Edition();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getOpened <em>Opened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened</em>'.
	 * @see fudaban.egov.gima.model.Release#getOpened()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Opened();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see fudaban.egov.gima.model.Release#getClosed()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Closed();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getUndoes <em>Undoes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undoes</em>'.
	 * @see fudaban.egov.gima.model.Release#getUndoes()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Undoes();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getExportHash <em>Export Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Export Hash</em>'.
	 * @see fudaban.egov.gima.model.Release#getExportHash()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_ExportHash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getUsers <em>Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Users</em>'.
	 * @see fudaban.egov.gima.model.Release#getUsers()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Users();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getUnchanged <em>Unchanged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unchanged</em>'.
	 * @see fudaban.egov.gima.model.Release#getUnchanged()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Unchanged();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getAdditions <em>Additions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Additions</em>'.
	 * @see fudaban.egov.gima.model.Release#getAdditions()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Additions();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changes</em>'.
	 * @see fudaban.egov.gima.model.Release#getChanges()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Changes();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getDeletions <em>Deletions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deletions</em>'.
	 * @see fudaban.egov.gima.model.Release#getDeletions()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Deletions();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getAdoptions <em>Adoptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adoptions</em>'.
	 * @see fudaban.egov.gima.model.Release#getAdoptions()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Adoptions();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getExceeded <em>Exceeded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exceeded</em>'.
	 * @see fudaban.egov.gima.model.Release#getExceeded()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Exceeded();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getExceededReason <em>Exceeded Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exceeded Reason</em>'.
	 * @see fudaban.egov.gima.model.Release#getExceededReason()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_ExceededReason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getWithdrawnReason <em>Withdrawn Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn Reason</em>'.
	 * @see fudaban.egov.gima.model.Release#getWithdrawnReason()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_WithdrawnReason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getFolder <em>Folder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folder</em>'.
	 * @see fudaban.egov.gima.model.Release#getFolder()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Folder();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getSent <em>Sent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent</em>'.
	 * @see fudaban.egov.gima.model.Release#getSent()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Sent();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getAccepted <em>Accepted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted</em>'.
	 * @see fudaban.egov.gima.model.Release#getAccepted()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Accepted();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.Release#getFailed <em>Failed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failed</em>'.
	 * @see fudaban.egov.gima.model.Release#getFailed()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Failed();

	/**
	 * Returns the meta object for class '{@link fudaban.egov.gima.model.ReleaseLine <em>Release Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Release Line</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine
	 * @generated
	 */
	EClass getReleaseLine();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getRelease <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Release</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getRelease()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_Release();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getPlace()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_Place();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getPlaceKey <em>Place Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place Key</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getPlaceKey()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_PlaceKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getUserId <em>User Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Id</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getUserId()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_UserId();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getPerson()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getDisplayName()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getKana <em>Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kana</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getKana()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_Kana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getUnitName()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getKind()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getState()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#isConflict <em>Conflict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conflict</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#isConflict()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_Conflict();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getBefore()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_Before();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getAfter()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_After();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getFound <em>Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getFound()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_Found();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getCause()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_Cause();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getReason()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getFileNumber <em>File Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Number</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getFileNumber()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_FileNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getLineNumber <em>Line Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Number</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getLineNumber()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_LineNumber();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getResultCode <em>Result Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Code</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getResultCode()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_ResultCode();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseLine#getResultText <em>Result Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Text</em>'.
	 * @see fudaban.egov.gima.model.ReleaseLine#getResultText()
	 * @see #getReleaseLine()
	 * @generated
	 */
	EAttribute getReleaseLine_ResultText();

	/**
	 * Returns the meta object for class '{@link fudaban.egov.gima.model.ReleaseFinding <em>Release Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Release Finding</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFinding
	 * @generated
	 */
	EClass getReleaseFinding();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFinding#getRelease <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Release</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFinding#getRelease()
	 * @see #getReleaseFinding()
	 * @generated
	 */
	EAttribute getReleaseFinding_Release();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFinding#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFinding#getPlace()
	 * @see #getReleaseFinding()
	 * @generated
	 */
	EAttribute getReleaseFinding_Place();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFinding#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFinding#getSeverity()
	 * @see #getReleaseFinding()
	 * @generated
	 */
	EAttribute getReleaseFinding_Severity();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFinding#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFinding#getRule()
	 * @see #getReleaseFinding()
	 * @generated
	 */
	EAttribute getReleaseFinding_Rule();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFinding#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFinding#getField()
	 * @see #getReleaseFinding()
	 * @generated
	 */
	EAttribute getReleaseFinding_Field();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFinding#getUserId <em>User Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Id</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFinding#getUserId()
	 * @see #getReleaseFinding()
	 * @generated
	 */
	EAttribute getReleaseFinding_UserId();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFinding#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFinding#getPerson()
	 * @see #getReleaseFinding()
	 * @generated
	 */
	EAttribute getReleaseFinding_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFinding#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFinding#getSentence()
	 * @see #getReleaseFinding()
	 * @generated
	 */
	EAttribute getReleaseFinding_Sentence();

	/**
	 * Returns the meta object for class '{@link fudaban.egov.gima.model.ReleaseFile <em>Release File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Release File</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile
	 * @generated
	 */
	EClass getReleaseFile();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getRelease <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Release</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getRelease()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_Release();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getKind()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getNumber()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getKey()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_Key();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getName()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getState()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lines</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getLines()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_Lines();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getBytes()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_Bytes();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getHash()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_Hash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getFirstPlace <em>First Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Place</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getFirstPlace()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_FirstPlace();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getLastPlace <em>Last Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Place</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getLastPlace()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_LastPlace();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getResultHash <em>Result Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Hash</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getResultHash()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_ResultHash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getBuilt <em>Built</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Built</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getBuilt()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_Built();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.egov.gima.model.ReleaseFile#getReleased <em>Released</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Released</em>'.
	 * @see fudaban.egov.gima.model.ReleaseFile#getReleased()
	 * @see #getReleaseFile()
	 * @generated
	 */
	EAttribute getReleaseFile_Released();

	/**
	 * Returns the meta object for enum '{@link fudaban.egov.gima.model.ReleaseKind <em>Release Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Release Kind</em>'.
	 * @see fudaban.egov.gima.model.ReleaseKind
	 * @generated
	 */
	EEnum getReleaseKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.egov.gima.model.ReleaseState <em>Release State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Release State</em>'.
	 * @see fudaban.egov.gima.model.ReleaseState
	 * @generated
	 */
	EEnum getReleaseState();

	/**
	 * Returns the meta object for enum '{@link fudaban.egov.gima.model.LineKind <em>Line Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Line Kind</em>'.
	 * @see fudaban.egov.gima.model.LineKind
	 * @generated
	 */
	EEnum getLineKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.egov.gima.model.LineState <em>Line State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Line State</em>'.
	 * @see fudaban.egov.gima.model.LineState
	 * @generated
	 */
	EEnum getLineState();

	/**
	 * Returns the meta object for enum '{@link fudaban.egov.gima.model.FindingSeverity <em>Finding Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Finding Severity</em>'.
	 * @see fudaban.egov.gima.model.FindingSeverity
	 * @generated
	 */
	EEnum getFindingSeverity();

	/**
	 * Returns the meta object for enum '{@link fudaban.egov.gima.model.FileKind <em>File Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>File Kind</em>'.
	 * @see fudaban.egov.gima.model.FileKind
	 * @generated
	 */
	EEnum getFileKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.egov.gima.model.FileState <em>File State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>File State</em>'.
	 * @see fudaban.egov.gima.model.FileState
	 * @generated
	 */
	EEnum getFileState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	GimaFactory getGimaFactory();

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
		 * The meta object literal for the '{@link fudaban.egov.gima.model.impl.AcceptedUserImpl <em>Accepted User</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.impl.AcceptedUserImpl
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getAcceptedUser()
		 * @generated
		 */
		EClass ACCEPTED_USER = eINSTANCE.getAcceptedUser();

		/**
		 * The meta object literal for the '<em><b>User Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_USER__USER_ID = eINSTANCE.getAcceptedUser_UserId();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_USER__PERSON = eINSTANCE.getAcceptedUser_Person();

		/**
		 * The meta object literal for the '<em><b>Merge Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_USER__MERGE_KEY = eINSTANCE.getAcceptedUser_MergeKey();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_USER__CONTENT = eINSTANCE.getAcceptedUser_Content();

		/**
		 * The meta object literal for the '<em><b>Release</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_USER__RELEASE = eINSTANCE.getAcceptedUser_Release();

		/**
		 * The meta object literal for the '<em><b>Accepted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_USER__ACCEPTED = eINSTANCE.getAcceptedUser_Accepted();

		/**
		 * The meta object literal for the '<em><b>Taken Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_USER__TAKEN_OVER = eINSTANCE.getAcceptedUser_TakenOver();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.impl.ReleaseImpl <em>Release</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.impl.ReleaseImpl
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getRelease()
		 * @generated
		 */
		EClass RELEASE = eINSTANCE.getRelease();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__NUMBER = eINSTANCE.getRelease_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__NAME = eINSTANCE.getRelease_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__KIND = eINSTANCE.getRelease_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__STATE = eINSTANCE.getRelease_State();

		/**
		 * The meta object literal for the '<em><b>Effective On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__EFFECTIVE_ON = eINSTANCE.getRelease_EffectiveOn();

		/**
		 * The meta object literal for the '<em><b>Cut Off</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__CUT_OFF = eINSTANCE.getRelease_CutOff();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__EDITION = eINSTANCE.getRelease_Edition();

		/**
		 * The meta object literal for the '<em><b>Opened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__OPENED = eINSTANCE.getRelease_Opened();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__CLOSED = eINSTANCE.getRelease_Closed();

		/**
		 * The meta object literal for the '<em><b>Undoes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__UNDOES = eINSTANCE.getRelease_Undoes();

		/**
		 * The meta object literal for the '<em><b>Export Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__EXPORT_HASH = eINSTANCE.getRelease_ExportHash();

		/**
		 * The meta object literal for the '<em><b>Users</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__USERS = eINSTANCE.getRelease_Users();

		/**
		 * The meta object literal for the '<em><b>Unchanged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__UNCHANGED = eINSTANCE.getRelease_Unchanged();

		/**
		 * The meta object literal for the '<em><b>Additions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__ADDITIONS = eINSTANCE.getRelease_Additions();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__CHANGES = eINSTANCE.getRelease_Changes();

		/**
		 * The meta object literal for the '<em><b>Deletions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__DELETIONS = eINSTANCE.getRelease_Deletions();

		/**
		 * The meta object literal for the '<em><b>Adoptions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__ADOPTIONS = eINSTANCE.getRelease_Adoptions();

		/**
		 * The meta object literal for the '<em><b>Exceeded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__EXCEEDED = eINSTANCE.getRelease_Exceeded();

		/**
		 * The meta object literal for the '<em><b>Exceeded Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__EXCEEDED_REASON = eINSTANCE.getRelease_ExceededReason();

		/**
		 * The meta object literal for the '<em><b>Withdrawn Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__WITHDRAWN_REASON = eINSTANCE.getRelease_WithdrawnReason();

		/**
		 * The meta object literal for the '<em><b>Folder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__FOLDER = eINSTANCE.getRelease_Folder();

		/**
		 * The meta object literal for the '<em><b>Sent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__SENT = eINSTANCE.getRelease_Sent();

		/**
		 * The meta object literal for the '<em><b>Accepted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__ACCEPTED = eINSTANCE.getRelease_Accepted();

		/**
		 * The meta object literal for the '<em><b>Failed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__FAILED = eINSTANCE.getRelease_Failed();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.impl.ReleaseLineImpl <em>Release Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.impl.ReleaseLineImpl
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getReleaseLine()
		 * @generated
		 */
		EClass RELEASE_LINE = eINSTANCE.getReleaseLine();

		/**
		 * The meta object literal for the '<em><b>Release</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__RELEASE = eINSTANCE.getReleaseLine_Release();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__PLACE = eINSTANCE.getReleaseLine_Place();

		/**
		 * The meta object literal for the '<em><b>Place Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__PLACE_KEY = eINSTANCE.getReleaseLine_PlaceKey();

		/**
		 * The meta object literal for the '<em><b>User Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__USER_ID = eINSTANCE.getReleaseLine_UserId();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__PERSON = eINSTANCE.getReleaseLine_Person();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__DISPLAY_NAME = eINSTANCE.getReleaseLine_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__KANA = eINSTANCE.getReleaseLine_Kana();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__UNIT_NAME = eINSTANCE.getReleaseLine_UnitName();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__KIND = eINSTANCE.getReleaseLine_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__STATE = eINSTANCE.getReleaseLine_State();

		/**
		 * The meta object literal for the '<em><b>Conflict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__CONFLICT = eINSTANCE.getReleaseLine_Conflict();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__BEFORE = eINSTANCE.getReleaseLine_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__AFTER = eINSTANCE.getReleaseLine_After();

		/**
		 * The meta object literal for the '<em><b>Found</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__FOUND = eINSTANCE.getReleaseLine_Found();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__CAUSE = eINSTANCE.getReleaseLine_Cause();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__REASON = eINSTANCE.getReleaseLine_Reason();

		/**
		 * The meta object literal for the '<em><b>File Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__FILE_NUMBER = eINSTANCE.getReleaseLine_FileNumber();

		/**
		 * The meta object literal for the '<em><b>Line Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__LINE_NUMBER = eINSTANCE.getReleaseLine_LineNumber();

		/**
		 * The meta object literal for the '<em><b>Result Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__RESULT_CODE = eINSTANCE.getReleaseLine_ResultCode();

		/**
		 * The meta object literal for the '<em><b>Result Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LINE__RESULT_TEXT = eINSTANCE.getReleaseLine_ResultText();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.impl.ReleaseFindingImpl <em>Release Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.impl.ReleaseFindingImpl
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getReleaseFinding()
		 * @generated
		 */
		EClass RELEASE_FINDING = eINSTANCE.getReleaseFinding();

		/**
		 * The meta object literal for the '<em><b>Release</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FINDING__RELEASE = eINSTANCE.getReleaseFinding_Release();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FINDING__PLACE = eINSTANCE.getReleaseFinding_Place();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FINDING__SEVERITY = eINSTANCE.getReleaseFinding_Severity();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FINDING__RULE = eINSTANCE.getReleaseFinding_Rule();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FINDING__FIELD = eINSTANCE.getReleaseFinding_Field();

		/**
		 * The meta object literal for the '<em><b>User Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FINDING__USER_ID = eINSTANCE.getReleaseFinding_UserId();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FINDING__PERSON = eINSTANCE.getReleaseFinding_Person();

		/**
		 * The meta object literal for the '<em><b>Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FINDING__SENTENCE = eINSTANCE.getReleaseFinding_Sentence();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.impl.ReleaseFileImpl <em>Release File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.impl.ReleaseFileImpl
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getReleaseFile()
		 * @generated
		 */
		EClass RELEASE_FILE = eINSTANCE.getReleaseFile();

		/**
		 * The meta object literal for the '<em><b>Release</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__RELEASE = eINSTANCE.getReleaseFile_Release();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__KIND = eINSTANCE.getReleaseFile_Kind();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__NUMBER = eINSTANCE.getReleaseFile_Number();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__KEY = eINSTANCE.getReleaseFile_Key();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__NAME = eINSTANCE.getReleaseFile_Name();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__STATE = eINSTANCE.getReleaseFile_State();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__LINES = eINSTANCE.getReleaseFile_Lines();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__BYTES = eINSTANCE.getReleaseFile_Bytes();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__HASH = eINSTANCE.getReleaseFile_Hash();

		/**
		 * The meta object literal for the '<em><b>First Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__FIRST_PLACE = eINSTANCE.getReleaseFile_FirstPlace();

		/**
		 * The meta object literal for the '<em><b>Last Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__LAST_PLACE = eINSTANCE.getReleaseFile_LastPlace();

		/**
		 * The meta object literal for the '<em><b>Result Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__RESULT_HASH = eINSTANCE.getReleaseFile_ResultHash();

		/**
		 * The meta object literal for the '<em><b>Built</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__BUILT = eINSTANCE.getReleaseFile_Built();

		/**
		 * The meta object literal for the '<em><b>Released</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_FILE__RELEASED = eINSTANCE.getReleaseFile_Released();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.ReleaseKind <em>Release Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.ReleaseKind
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getReleaseKind()
		 * @generated
		 */
		EEnum RELEASE_KIND = eINSTANCE.getReleaseKind();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.ReleaseState <em>Release State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.ReleaseState
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getReleaseState()
		 * @generated
		 */
		EEnum RELEASE_STATE = eINSTANCE.getReleaseState();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.LineKind <em>Line Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.LineKind
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getLineKind()
		 * @generated
		 */
		EEnum LINE_KIND = eINSTANCE.getLineKind();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.LineState <em>Line State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.LineState
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getLineState()
		 * @generated
		 */
		EEnum LINE_STATE = eINSTANCE.getLineState();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.FindingSeverity <em>Finding Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.FindingSeverity
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getFindingSeverity()
		 * @generated
		 */
		EEnum FINDING_SEVERITY = eINSTANCE.getFindingSeverity();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.FileKind <em>File Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.FileKind
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getFileKind()
		 * @generated
		 */
		EEnum FILE_KIND = eINSTANCE.getFileKind();

		/**
		 * The meta object literal for the '{@link fudaban.egov.gima.model.FileState <em>File State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.egov.gima.model.FileState
		 * @see fudaban.egov.gima.model.impl.GimaPackageImpl#getFileState()
		 * @generated
		 */
		EEnum FILE_STATE = eINSTANCE.getFileState();

	}

} //GimaPackage

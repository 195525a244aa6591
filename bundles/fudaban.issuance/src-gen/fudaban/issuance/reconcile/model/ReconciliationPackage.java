/**
 */
package fudaban.issuance.reconcile.model;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * @see fudaban.issuance.reconcile.model.ReconciliationFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface ReconciliationPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/issuance/reconciliation/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "reconciliation";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReconciliationPackage eINSTANCE = fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl <em>Comparison</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.impl.ComparisonImpl
	 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__MADE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__ACCOUNT = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__CARDS = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Differences</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__DIFFERENCES = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__SOURCES = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Comparison</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.impl.SourceImpl
	 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 1;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__SYSTEM = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__HASH = 2;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ROWS = 3;

	/**
	 * The feature id for the '<em><b>Faults</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__FAULTS = 4;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl <em>Difference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.impl.DifferenceImpl
	 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getDifference()
	 * @generated
	 */
	int DIFFERENCE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__COMPARISON = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__SEEN = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Open Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__OPEN_KEY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__KIND = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__STATE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Repair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__REPAIR = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Own</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__OWN = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__OTHER = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__FOUND = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__ENDED = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE__REMARK = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Difference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIFFERENCE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.DifferenceKind <em>Difference Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.DifferenceKind
	 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getDifferenceKind()
	 * @generated
	 */
	int DIFFERENCE_KIND = 3;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.Repair <em>Repair</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.Repair
	 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getRepair()
	 * @generated
	 */
	int REPAIR = 4;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.DifferenceState <em>Difference State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.DifferenceState
	 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getDifferenceState()
	 * @generated
	 */
	int DIFFERENCE_STATE = 5;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.reconcile.model.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comparison</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison
	 * @generated
	 */
	EClass getComparison();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Comparison#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getNumber()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Comparison#getMade <em>Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getMade()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Made();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Comparison#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getAccount()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Account();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Comparison#getCards <em>Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cards</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getCards()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Cards();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Comparison#getDifferences <em>Differences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Differences</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getDifferences()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Differences();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.issuance.reconcile.model.Comparison#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getSources()
	 * @see #getComparison()
	 * @generated
	 */
	EReference getComparison_Sources();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.reconcile.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see fudaban.issuance.reconcile.model.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Source#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see fudaban.issuance.reconcile.model.Source#getSystem()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_System();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Source#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.issuance.reconcile.model.Source#getName()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Source#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see fudaban.issuance.reconcile.model.Source#getHash()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Hash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Source#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see fudaban.issuance.reconcile.model.Source#getRows()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Rows();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Source#getFaults <em>Faults</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faults</em>'.
	 * @see fudaban.issuance.reconcile.model.Source#getFaults()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Faults();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.reconcile.model.Difference <em>Difference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Difference</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference
	 * @generated
	 */
	EClass getDifference();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getComparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparison</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getComparison()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Comparison();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getSeen <em>Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seen</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getSeen()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Seen();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getOpenKey <em>Open Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open Key</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getOpenKey()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_OpenKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getCredential()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getNumber()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getKind()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getState()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getRepair <em>Repair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repair</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getRepair()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Repair();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getOwn <em>Own</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getOwn()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Own();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getOther()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Other();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getFound <em>Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getFound()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Found();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getEnded()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Ended();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Difference#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.issuance.reconcile.model.Difference#getRemark()
	 * @see #getDifference()
	 * @generated
	 */
	EAttribute getDifference_Remark();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.reconcile.model.DifferenceKind <em>Difference Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Difference Kind</em>'.
	 * @see fudaban.issuance.reconcile.model.DifferenceKind
	 * @generated
	 */
	EEnum getDifferenceKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.reconcile.model.Repair <em>Repair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Repair</em>'.
	 * @see fudaban.issuance.reconcile.model.Repair
	 * @generated
	 */
	EEnum getRepair();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.reconcile.model.DifferenceState <em>Difference State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Difference State</em>'.
	 * @see fudaban.issuance.reconcile.model.DifferenceState
	 * @generated
	 */
	EEnum getDifferenceState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReconciliationFactory getReconciliationFactory();

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
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl <em>Comparison</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.impl.ComparisonImpl
		 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getComparison()
		 * @generated
		 */
		EClass COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__NUMBER = eINSTANCE.getComparison_Number();

		/**
		 * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__MADE = eINSTANCE.getComparison_Made();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__ACCOUNT = eINSTANCE.getComparison_Account();

		/**
		 * The meta object literal for the '<em><b>Cards</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__CARDS = eINSTANCE.getComparison_Cards();

		/**
		 * The meta object literal for the '<em><b>Differences</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__DIFFERENCES = eINSTANCE.getComparison_Differences();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON__SOURCES = eINSTANCE.getComparison_Sources();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.impl.SourceImpl
		 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__SYSTEM = eINSTANCE.getSource_System();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__NAME = eINSTANCE.getSource_Name();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__HASH = eINSTANCE.getSource_Hash();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ROWS = eINSTANCE.getSource_Rows();

		/**
		 * The meta object literal for the '<em><b>Faults</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__FAULTS = eINSTANCE.getSource_Faults();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.impl.DifferenceImpl <em>Difference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.impl.DifferenceImpl
		 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getDifference()
		 * @generated
		 */
		EClass DIFFERENCE = eINSTANCE.getDifference();

		/**
		 * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__COMPARISON = eINSTANCE.getDifference_Comparison();

		/**
		 * The meta object literal for the '<em><b>Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__SEEN = eINSTANCE.getDifference_Seen();

		/**
		 * The meta object literal for the '<em><b>Open Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__OPEN_KEY = eINSTANCE.getDifference_OpenKey();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__CREDENTIAL = eINSTANCE.getDifference_Credential();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__NUMBER = eINSTANCE.getDifference_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__KIND = eINSTANCE.getDifference_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__STATE = eINSTANCE.getDifference_State();

		/**
		 * The meta object literal for the '<em><b>Repair</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__REPAIR = eINSTANCE.getDifference_Repair();

		/**
		 * The meta object literal for the '<em><b>Own</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__OWN = eINSTANCE.getDifference_Own();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__OTHER = eINSTANCE.getDifference_Other();

		/**
		 * The meta object literal for the '<em><b>Found</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__FOUND = eINSTANCE.getDifference_Found();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__ENDED = eINSTANCE.getDifference_Ended();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIFFERENCE__REMARK = eINSTANCE.getDifference_Remark();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.DifferenceKind <em>Difference Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.DifferenceKind
		 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getDifferenceKind()
		 * @generated
		 */
		EEnum DIFFERENCE_KIND = eINSTANCE.getDifferenceKind();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.Repair <em>Repair</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.Repair
		 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getRepair()
		 * @generated
		 */
		EEnum REPAIR = eINSTANCE.getRepair();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.DifferenceState <em>Difference State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.DifferenceState
		 * @see fudaban.issuance.reconcile.model.impl.ReconciliationPackageImpl#getDifferenceState()
		 * @generated
		 */
		EEnum DIFFERENCE_STATE = eINSTANCE.getDifferenceState();

	}

} //ReconciliationPackage

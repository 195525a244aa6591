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
 * @see fudaban.issuance.reconcile.model.ReconcileFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface ReconcilePackage extends EPackage {
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
	String eNS_URI = "http://fudaban/issuance/reconcile/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "reconcile";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReconcilePackage eINSTANCE = fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.impl.ComparisonImpl <em>Comparison</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.impl.ComparisonImpl
	 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getComparison()
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
	 * The feature id for the '<em><b>Agreeing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__AGREEING = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Later</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__LATER = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Differing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__DIFFERING = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__DONE = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__COMPLETE = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__SIDES = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Tallies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__TALLIES = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Comparison</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.impl.SideImpl <em>Side</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.impl.SideImpl
	 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getSide()
	 * @generated
	 */
	int SIDE = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__FILE = 2;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__HASH = 3;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__AS_OF = 4;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__ROWS = 5;

	/**
	 * The feature id for the '<em><b>Faults</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__FAULTS = 6;

	/**
	 * The feature id for the '<em><b>Others</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__OTHERS = 7;

	/**
	 * The number of structural features of the '<em>Side</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.impl.TallyImpl <em>Tally</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.impl.TallyImpl
	 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getTally()
	 * @generated
	 */
	int TALLY = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TALLY__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TALLY__KIND = 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TALLY__COUNT = 2;

	/**
	 * The number of structural features of the '<em>Tally</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TALLY_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.impl.CardRowImpl <em>Card Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.impl.CardRowImpl
	 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getCardRow()
	 * @generated
	 */
	int CARD_ROW = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__KEY = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__COMPARISON = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__KIND = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Mending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__MENDING = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__STATE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Own</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__OWN = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Chip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__CHIP = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Common</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__COMMON = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Gate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__GATE = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__FINDINGS = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__REMARK = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__WAVE = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Letters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__LETTERS = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW__ENDED = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Card Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_ROW_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.Mismatch <em>Mismatch</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.Mismatch
	 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getMismatch()
	 * @generated
	 */
	int MISMATCH = 4;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.Mending <em>Mending</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.Mending
	 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getMending()
	 * @generated
	 */
	int MENDING = 5;

	/**
	 * The meta object id for the '{@link fudaban.issuance.reconcile.model.RowState <em>Row State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.reconcile.model.RowState
	 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getRowState()
	 * @generated
	 */
	int ROW_STATE = 6;


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
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Comparison#getAgreeing <em>Agreeing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreeing</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getAgreeing()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Agreeing();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Comparison#getLater <em>Later</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Later</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getLater()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Later();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Comparison#getDiffering <em>Differing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Differing</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getDiffering()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Differing();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Comparison#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getDone()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Done();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Comparison#isComplete <em>Complete</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complete</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#isComplete()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Complete();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.issuance.reconcile.model.Comparison#getSides <em>Sides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sides</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getSides()
	 * @see #getComparison()
	 * @generated
	 */
	EReference getComparison_Sides();

	/**
	 * Returns the meta object for the containment reference list '{@link fudaban.issuance.reconcile.model.Comparison#getTallies <em>Tallies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tallies</em>'.
	 * @see fudaban.issuance.reconcile.model.Comparison#getTallies()
	 * @see #getComparison()
	 * @generated
	 */
	EReference getComparison_Tallies();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.reconcile.model.Side <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Side</em>'.
	 * @see fudaban.issuance.reconcile.model.Side
	 * @generated
	 */
	EClass getSide();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Side#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fudaban.issuance.reconcile.model.Side#getSource()
	 * @see #getSide()
	 * @generated
	 */
	EAttribute getSide_Source();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Side#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fudaban.issuance.reconcile.model.Side#getTitle()
	 * @see #getSide()
	 * @generated
	 */
	EAttribute getSide_Title();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Side#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see fudaban.issuance.reconcile.model.Side#getFile()
	 * @see #getSide()
	 * @generated
	 */
	EAttribute getSide_File();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Side#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see fudaban.issuance.reconcile.model.Side#getHash()
	 * @see #getSide()
	 * @generated
	 */
	EAttribute getSide_Hash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Side#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see fudaban.issuance.reconcile.model.Side#getAsOf()
	 * @see #getSide()
	 * @generated
	 */
	EAttribute getSide_AsOf();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Side#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see fudaban.issuance.reconcile.model.Side#getRows()
	 * @see #getSide()
	 * @generated
	 */
	EAttribute getSide_Rows();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Side#getFaults <em>Faults</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faults</em>'.
	 * @see fudaban.issuance.reconcile.model.Side#getFaults()
	 * @see #getSide()
	 * @generated
	 */
	EAttribute getSide_Faults();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Side#getOthers <em>Others</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Others</em>'.
	 * @see fudaban.issuance.reconcile.model.Side#getOthers()
	 * @see #getSide()
	 * @generated
	 */
	EAttribute getSide_Others();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.reconcile.model.Tally <em>Tally</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tally</em>'.
	 * @see fudaban.issuance.reconcile.model.Tally
	 * @generated
	 */
	EClass getTally();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Tally#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fudaban.issuance.reconcile.model.Tally#getSource()
	 * @see #getTally()
	 * @generated
	 */
	EAttribute getTally_Source();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Tally#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.reconcile.model.Tally#getKind()
	 * @see #getTally()
	 * @generated
	 */
	EAttribute getTally_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.Tally#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see fudaban.issuance.reconcile.model.Tally#getCount()
	 * @see #getTally()
	 * @generated
	 */
	EAttribute getTally_Count();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.reconcile.model.CardRow <em>Card Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Card Row</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow
	 * @generated
	 */
	EClass getCardRow();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getKey()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Key();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getComparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparison</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getComparison()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Comparison();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getNumber()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getCredential()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getKind()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getMending <em>Mending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mending</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getMending()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Mending();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getState()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getOwn <em>Own</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getOwn()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Own();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getChip <em>Chip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chip</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getChip()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Chip();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getCommon <em>Common</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Common</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getCommon()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Common();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getGate <em>Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gate</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getGate()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Gate();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Findings</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getFindings()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Findings();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getRemark()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Remark();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getWave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wave</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getWave()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Wave();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getLetters <em>Letters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Letters</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getLetters()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Letters();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.reconcile.model.CardRow#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see fudaban.issuance.reconcile.model.CardRow#getEnded()
	 * @see #getCardRow()
	 * @generated
	 */
	EAttribute getCardRow_Ended();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.reconcile.model.Mismatch <em>Mismatch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mismatch</em>'.
	 * @see fudaban.issuance.reconcile.model.Mismatch
	 * @generated
	 */
	EEnum getMismatch();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.reconcile.model.Mending <em>Mending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mending</em>'.
	 * @see fudaban.issuance.reconcile.model.Mending
	 * @generated
	 */
	EEnum getMending();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.reconcile.model.RowState <em>Row State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Row State</em>'.
	 * @see fudaban.issuance.reconcile.model.RowState
	 * @generated
	 */
	EEnum getRowState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReconcileFactory getReconcileFactory();

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
		 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getComparison()
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
		 * The meta object literal for the '<em><b>Agreeing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__AGREEING = eINSTANCE.getComparison_Agreeing();

		/**
		 * The meta object literal for the '<em><b>Later</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__LATER = eINSTANCE.getComparison_Later();

		/**
		 * The meta object literal for the '<em><b>Differing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__DIFFERING = eINSTANCE.getComparison_Differing();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__DONE = eINSTANCE.getComparison_Done();

		/**
		 * The meta object literal for the '<em><b>Complete</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__COMPLETE = eINSTANCE.getComparison_Complete();

		/**
		 * The meta object literal for the '<em><b>Sides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON__SIDES = eINSTANCE.getComparison_Sides();

		/**
		 * The meta object literal for the '<em><b>Tallies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON__TALLIES = eINSTANCE.getComparison_Tallies();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.impl.SideImpl <em>Side</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.impl.SideImpl
		 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getSide()
		 * @generated
		 */
		EClass SIDE = eINSTANCE.getSide();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIDE__SOURCE = eINSTANCE.getSide_Source();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIDE__TITLE = eINSTANCE.getSide_Title();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIDE__FILE = eINSTANCE.getSide_File();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIDE__HASH = eINSTANCE.getSide_Hash();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIDE__AS_OF = eINSTANCE.getSide_AsOf();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIDE__ROWS = eINSTANCE.getSide_Rows();

		/**
		 * The meta object literal for the '<em><b>Faults</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIDE__FAULTS = eINSTANCE.getSide_Faults();

		/**
		 * The meta object literal for the '<em><b>Others</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIDE__OTHERS = eINSTANCE.getSide_Others();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.impl.TallyImpl <em>Tally</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.impl.TallyImpl
		 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getTally()
		 * @generated
		 */
		EClass TALLY = eINSTANCE.getTally();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TALLY__SOURCE = eINSTANCE.getTally_Source();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TALLY__KIND = eINSTANCE.getTally_Kind();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TALLY__COUNT = eINSTANCE.getTally_Count();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.impl.CardRowImpl <em>Card Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.impl.CardRowImpl
		 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getCardRow()
		 * @generated
		 */
		EClass CARD_ROW = eINSTANCE.getCardRow();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__KEY = eINSTANCE.getCardRow_Key();

		/**
		 * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__COMPARISON = eINSTANCE.getCardRow_Comparison();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__NUMBER = eINSTANCE.getCardRow_Number();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__CREDENTIAL = eINSTANCE.getCardRow_Credential();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__KIND = eINSTANCE.getCardRow_Kind();

		/**
		 * The meta object literal for the '<em><b>Mending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__MENDING = eINSTANCE.getCardRow_Mending();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__STATE = eINSTANCE.getCardRow_State();

		/**
		 * The meta object literal for the '<em><b>Own</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__OWN = eINSTANCE.getCardRow_Own();

		/**
		 * The meta object literal for the '<em><b>Chip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__CHIP = eINSTANCE.getCardRow_Chip();

		/**
		 * The meta object literal for the '<em><b>Common</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__COMMON = eINSTANCE.getCardRow_Common();

		/**
		 * The meta object literal for the '<em><b>Gate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__GATE = eINSTANCE.getCardRow_Gate();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__FINDINGS = eINSTANCE.getCardRow_Findings();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__REMARK = eINSTANCE.getCardRow_Remark();

		/**
		 * The meta object literal for the '<em><b>Wave</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__WAVE = eINSTANCE.getCardRow_Wave();

		/**
		 * The meta object literal for the '<em><b>Letters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__LETTERS = eINSTANCE.getCardRow_Letters();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_ROW__ENDED = eINSTANCE.getCardRow_Ended();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.Mismatch <em>Mismatch</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.Mismatch
		 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getMismatch()
		 * @generated
		 */
		EEnum MISMATCH = eINSTANCE.getMismatch();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.Mending <em>Mending</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.Mending
		 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getMending()
		 * @generated
		 */
		EEnum MENDING = eINSTANCE.getMending();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.reconcile.model.RowState <em>Row State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.reconcile.model.RowState
		 * @see fudaban.issuance.reconcile.model.impl.ReconcilePackageImpl#getRowState()
		 * @generated
		 */
		EEnum ROW_STATE = eINSTANCE.getRowState();

	}

} //ReconcilePackage

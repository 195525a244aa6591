/**
 */
package fudaban.issuance.destroy.model;

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
 * @see fudaban.issuance.destroy.model.DestructionFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface DestructionPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/issuance/destruction/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "destruction";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DestructionPackage eINSTANCE = fudaban.issuance.destroy.model.impl.DestructionPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl <em>Lot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.destroy.model.impl.DestructionLotImpl
	 * @see fudaban.issuance.destroy.model.impl.DestructionPackageImpl#getDestructionLot()
	 * @generated
	 */
	int DESTRUCTION_LOT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__STATE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__OPENED = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__CLOSED = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__OPERATOR = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Witness Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__WITNESS_ACCOUNT = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Witness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__WITNESS = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__METHOD = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__LEVEL = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__CARDS = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Blanks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__BLANKS = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Last Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__LAST_PLACE = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Waiting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__WAITING = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>List Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__LIST_HASH = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__REASON = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT__PHOTOS = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Lot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_LOT_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link fudaban.issuance.destroy.model.impl.LotEntryImpl <em>Lot Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.destroy.model.impl.LotEntryImpl
	 * @see fudaban.issuance.destroy.model.impl.DestructionPackageImpl#getLotEntry()
	 * @generated
	 */
	int LOT_ENTRY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Lot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__LOT = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__PLACE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Item Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__ITEM_KEY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Blank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__BLANK = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__KIND = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__COUNT = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Identified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__IDENTIFIED = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__AT = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Taken Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__TAKEN_OUT = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY__REASON = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Lot Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOT_ENTRY_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link fudaban.issuance.destroy.model.LotState <em>Lot State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.destroy.model.LotState
	 * @see fudaban.issuance.destroy.model.impl.DestructionPackageImpl#getLotState()
	 * @generated
	 */
	int LOT_STATE = 2;

	/**
	 * The meta object id for the '{@link fudaban.issuance.destroy.model.Identified <em>Identified</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.destroy.model.Identified
	 * @see fudaban.issuance.destroy.model.impl.DestructionPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 3;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.destroy.model.DestructionLot <em>Lot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lot</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot
	 * @generated
	 */
	EClass getDestructionLot();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getNumber()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getState()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getOpened <em>Opened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getOpened()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Opened();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getClosed()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Closed();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getOperator()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Operator();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getWitnessAccount <em>Witness Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Witness Account</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getWitnessAccount()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_WitnessAccount();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getWitness <em>Witness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Witness</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getWitness()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Witness();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getMethod()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Method();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getLevel()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Level();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getCards <em>Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cards</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getCards()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Cards();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getBlanks <em>Blanks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blanks</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getBlanks()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Blanks();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getLastPlace <em>Last Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Place</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getLastPlace()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_LastPlace();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getWaiting <em>Waiting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waiting</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getWaiting()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Waiting();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getListHash <em>List Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>List Hash</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getListHash()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_ListHash();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getReason()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Reason();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.DestructionLot#getPhotos <em>Photos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photos</em>'.
	 * @see fudaban.issuance.destroy.model.DestructionLot#getPhotos()
	 * @see #getDestructionLot()
	 * @generated
	 */
	EAttribute getDestructionLot_Photos();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.destroy.model.LotEntry <em>Lot Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lot Entry</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry
	 * @generated
	 */
	EClass getLotEntry();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getLot <em>Lot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lot</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getLot()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_Lot();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getPlace()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_Place();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getItemKey <em>Item Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Key</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getItemKey()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_ItemKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getCredential()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getBlank <em>Blank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blank</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getBlank()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_Blank();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getNumber()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getKind()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getCount()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_Count();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getIdentified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identified</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getIdentified()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_Identified();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getAt()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_At();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getTakenOut <em>Taken Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Out</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getTakenOut()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_TakenOut();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.destroy.model.LotEntry#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fudaban.issuance.destroy.model.LotEntry#getReason()
	 * @see #getLotEntry()
	 * @generated
	 */
	EAttribute getLotEntry_Reason();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.destroy.model.LotState <em>Lot State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lot State</em>'.
	 * @see fudaban.issuance.destroy.model.LotState
	 * @generated
	 */
	EEnum getLotState();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.destroy.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Identified</em>'.
	 * @see fudaban.issuance.destroy.model.Identified
	 * @generated
	 */
	EEnum getIdentified();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DestructionFactory getDestructionFactory();

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
		 * The meta object literal for the '{@link fudaban.issuance.destroy.model.impl.DestructionLotImpl <em>Lot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.destroy.model.impl.DestructionLotImpl
		 * @see fudaban.issuance.destroy.model.impl.DestructionPackageImpl#getDestructionLot()
		 * @generated
		 */
		EClass DESTRUCTION_LOT = eINSTANCE.getDestructionLot();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__NUMBER = eINSTANCE.getDestructionLot_Number();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__STATE = eINSTANCE.getDestructionLot_State();

		/**
		 * The meta object literal for the '<em><b>Opened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__OPENED = eINSTANCE.getDestructionLot_Opened();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__CLOSED = eINSTANCE.getDestructionLot_Closed();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__OPERATOR = eINSTANCE.getDestructionLot_Operator();

		/**
		 * The meta object literal for the '<em><b>Witness Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__WITNESS_ACCOUNT = eINSTANCE.getDestructionLot_WitnessAccount();

		/**
		 * The meta object literal for the '<em><b>Witness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__WITNESS = eINSTANCE.getDestructionLot_Witness();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__METHOD = eINSTANCE.getDestructionLot_Method();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__LEVEL = eINSTANCE.getDestructionLot_Level();

		/**
		 * The meta object literal for the '<em><b>Cards</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__CARDS = eINSTANCE.getDestructionLot_Cards();

		/**
		 * The meta object literal for the '<em><b>Blanks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__BLANKS = eINSTANCE.getDestructionLot_Blanks();

		/**
		 * The meta object literal for the '<em><b>Last Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__LAST_PLACE = eINSTANCE.getDestructionLot_LastPlace();

		/**
		 * The meta object literal for the '<em><b>Waiting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__WAITING = eINSTANCE.getDestructionLot_Waiting();

		/**
		 * The meta object literal for the '<em><b>List Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__LIST_HASH = eINSTANCE.getDestructionLot_ListHash();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__REASON = eINSTANCE.getDestructionLot_Reason();

		/**
		 * The meta object literal for the '<em><b>Photos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESTRUCTION_LOT__PHOTOS = eINSTANCE.getDestructionLot_Photos();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.destroy.model.impl.LotEntryImpl <em>Lot Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.destroy.model.impl.LotEntryImpl
		 * @see fudaban.issuance.destroy.model.impl.DestructionPackageImpl#getLotEntry()
		 * @generated
		 */
		EClass LOT_ENTRY = eINSTANCE.getLotEntry();

		/**
		 * The meta object literal for the '<em><b>Lot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__LOT = eINSTANCE.getLotEntry_Lot();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__PLACE = eINSTANCE.getLotEntry_Place();

		/**
		 * The meta object literal for the '<em><b>Item Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__ITEM_KEY = eINSTANCE.getLotEntry_ItemKey();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__CREDENTIAL = eINSTANCE.getLotEntry_Credential();

		/**
		 * The meta object literal for the '<em><b>Blank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__BLANK = eINSTANCE.getLotEntry_Blank();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__NUMBER = eINSTANCE.getLotEntry_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__KIND = eINSTANCE.getLotEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__COUNT = eINSTANCE.getLotEntry_Count();

		/**
		 * The meta object literal for the '<em><b>Identified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__IDENTIFIED = eINSTANCE.getLotEntry_Identified();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__AT = eINSTANCE.getLotEntry_At();

		/**
		 * The meta object literal for the '<em><b>Taken Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__TAKEN_OUT = eINSTANCE.getLotEntry_TakenOut();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOT_ENTRY__REASON = eINSTANCE.getLotEntry_Reason();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.destroy.model.LotState <em>Lot State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.destroy.model.LotState
		 * @see fudaban.issuance.destroy.model.impl.DestructionPackageImpl#getLotState()
		 * @generated
		 */
		EEnum LOT_STATE = eINSTANCE.getLotState();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.destroy.model.Identified <em>Identified</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.destroy.model.Identified
		 * @see fudaban.issuance.destroy.model.impl.DestructionPackageImpl#getIdentified()
		 * @generated
		 */
		EEnum IDENTIFIED = eINSTANCE.getIdentified();

	}

} //DestructionPackage

/**
 */
package fudaban.issuance.survey.model;

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
 * @see fudaban.issuance.survey.model.SurveyFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface SurveyPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/issuance/survey/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "survey";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SurveyPackage eINSTANCE = fudaban.issuance.survey.model.impl.SurveyPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.survey.model.impl.SurveyRoundImpl <em>Round</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.survey.model.impl.SurveyRoundImpl
	 * @see fudaban.issuance.survey.model.impl.SurveyPackageImpl#getSurveyRound()
	 * @generated
	 */
	int SURVEY_ROUND = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__MONTH = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__DUE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__OPENED = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__CARDS = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__ANSWERED = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND__ACCOUNT = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROUND_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link fudaban.issuance.survey.model.impl.SurveyRowImpl <em>Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.survey.model.impl.SurveyRowImpl
	 * @see fudaban.issuance.survey.model.impl.SurveyPackageImpl#getSurveyRow()
	 * @generated
	 */
	int SURVEY_ROW = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__KEY = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__ROUND = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__MONTH = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__CREDENTIAL = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__PERSON = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Holder Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__HOLDER_NAME = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Holder Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__HOLDER_KANA = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__ORGANIZATION = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__EXPIRES_ON = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__ANSWER = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__ANSWERED = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__PLACE = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__LETTER = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__ASKED = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Times</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__TIMES = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__OPEN = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW__OUTCOME = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ROW_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link fudaban.issuance.survey.model.Answer <em>Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.survey.model.Answer
	 * @see fudaban.issuance.survey.model.impl.SurveyPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 2;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.survey.model.SurveyRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Round</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRound
	 * @generated
	 */
	EClass getSurveyRound();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRound#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRound#getNumber()
	 * @see #getSurveyRound()
	 * @generated
	 */
	EAttribute getSurveyRound_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRound#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRound#getMonth()
	 * @see #getSurveyRound()
	 * @generated
	 */
	EAttribute getSurveyRound_Month();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRound#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRound#getDue()
	 * @see #getSurveyRound()
	 * @generated
	 */
	EAttribute getSurveyRound_Due();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRound#getOpened <em>Opened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRound#getOpened()
	 * @see #getSurveyRound()
	 * @generated
	 */
	EAttribute getSurveyRound_Opened();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRound#getCards <em>Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cards</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRound#getCards()
	 * @see #getSurveyRound()
	 * @generated
	 */
	EAttribute getSurveyRound_Cards();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRound#getAnswered <em>Answered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRound#getAnswered()
	 * @see #getSurveyRound()
	 * @generated
	 */
	EAttribute getSurveyRound_Answered();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRound#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRound#getAccount()
	 * @see #getSurveyRound()
	 * @generated
	 */
	EAttribute getSurveyRound_Account();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.survey.model.SurveyRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Row</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow
	 * @generated
	 */
	EClass getSurveyRow();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getKey()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Key();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Round</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getRound()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Round();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getMonth()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Month();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getNumber()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getCredential()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Credential();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getPerson()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Person();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getHolderName <em>Holder Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holder Name</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getHolderName()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_HolderName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getHolderKana <em>Holder Kana</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holder Kana</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getHolderKana()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_HolderKana();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getOrganization()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Organization();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getUnitName()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getExpiresOn()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_ExpiresOn();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getAnswer()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Answer();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getAnswered <em>Answered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getAnswered()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Answered();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getPlace()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Place();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getLetter <em>Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Letter</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getLetter()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Letter();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getAsked <em>Asked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getAsked()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Asked();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getTimes <em>Times</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Times</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getTimes()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Times();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#isOpen <em>Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#isOpen()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Open();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.survey.model.SurveyRow#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see fudaban.issuance.survey.model.SurveyRow#getOutcome()
	 * @see #getSurveyRow()
	 * @generated
	 */
	EAttribute getSurveyRow_Outcome();

	/**
	 * Returns the meta object for enum '{@link fudaban.issuance.survey.model.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer</em>'.
	 * @see fudaban.issuance.survey.model.Answer
	 * @generated
	 */
	EEnum getAnswer();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SurveyFactory getSurveyFactory();

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
		 * The meta object literal for the '{@link fudaban.issuance.survey.model.impl.SurveyRoundImpl <em>Round</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.survey.model.impl.SurveyRoundImpl
		 * @see fudaban.issuance.survey.model.impl.SurveyPackageImpl#getSurveyRound()
		 * @generated
		 */
		EClass SURVEY_ROUND = eINSTANCE.getSurveyRound();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROUND__NUMBER = eINSTANCE.getSurveyRound_Number();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROUND__MONTH = eINSTANCE.getSurveyRound_Month();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROUND__DUE = eINSTANCE.getSurveyRound_Due();

		/**
		 * The meta object literal for the '<em><b>Opened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROUND__OPENED = eINSTANCE.getSurveyRound_Opened();

		/**
		 * The meta object literal for the '<em><b>Cards</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROUND__CARDS = eINSTANCE.getSurveyRound_Cards();

		/**
		 * The meta object literal for the '<em><b>Answered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROUND__ANSWERED = eINSTANCE.getSurveyRound_Answered();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROUND__ACCOUNT = eINSTANCE.getSurveyRound_Account();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.survey.model.impl.SurveyRowImpl <em>Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.survey.model.impl.SurveyRowImpl
		 * @see fudaban.issuance.survey.model.impl.SurveyPackageImpl#getSurveyRow()
		 * @generated
		 */
		EClass SURVEY_ROW = eINSTANCE.getSurveyRow();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__KEY = eINSTANCE.getSurveyRow_Key();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__ROUND = eINSTANCE.getSurveyRow_Round();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__MONTH = eINSTANCE.getSurveyRow_Month();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__NUMBER = eINSTANCE.getSurveyRow_Number();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__CREDENTIAL = eINSTANCE.getSurveyRow_Credential();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__PERSON = eINSTANCE.getSurveyRow_Person();

		/**
		 * The meta object literal for the '<em><b>Holder Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__HOLDER_NAME = eINSTANCE.getSurveyRow_HolderName();

		/**
		 * The meta object literal for the '<em><b>Holder Kana</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__HOLDER_KANA = eINSTANCE.getSurveyRow_HolderKana();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__ORGANIZATION = eINSTANCE.getSurveyRow_Organization();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__UNIT_NAME = eINSTANCE.getSurveyRow_UnitName();

		/**
		 * The meta object literal for the '<em><b>Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__EXPIRES_ON = eINSTANCE.getSurveyRow_ExpiresOn();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__ANSWER = eINSTANCE.getSurveyRow_Answer();

		/**
		 * The meta object literal for the '<em><b>Answered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__ANSWERED = eINSTANCE.getSurveyRow_Answered();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__PLACE = eINSTANCE.getSurveyRow_Place();

		/**
		 * The meta object literal for the '<em><b>Letter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__LETTER = eINSTANCE.getSurveyRow_Letter();

		/**
		 * The meta object literal for the '<em><b>Asked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__ASKED = eINSTANCE.getSurveyRow_Asked();

		/**
		 * The meta object literal for the '<em><b>Times</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__TIMES = eINSTANCE.getSurveyRow_Times();

		/**
		 * The meta object literal for the '<em><b>Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__OPEN = eINSTANCE.getSurveyRow_Open();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ROW__OUTCOME = eINSTANCE.getSurveyRow_Outcome();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.survey.model.Answer <em>Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.survey.model.Answer
		 * @see fudaban.issuance.survey.model.impl.SurveyPackageImpl#getAnswer()
		 * @generated
		 */
		EEnum ANSWER = eINSTANCE.getAnswer();

	}

} //SurveyPackage

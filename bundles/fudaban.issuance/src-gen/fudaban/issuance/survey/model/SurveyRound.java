/**
 */
package fudaban.issuance.survey.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 有効期限調査 of the cards that expire in a month.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRound#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRound#getMonth <em>Month</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRound#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRound#getOpened <em>Opened</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRound#getCards <em>Cards</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRound#getAnswered <em>Answered</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRound#getAccount <em>Account</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRound()
 * @model annotation="http://fudaban/record label='number' unique='month'"
 * @generated
 */
public interface SurveyRound extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRound_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRound#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The month the cards expire in, e.g. 2027-03.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRound_Month()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getMonth();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRound#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * By when the units answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRound_Due()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRound#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened</em>' attribute.
	 * @see #setOpened(Instant)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRound_Opened()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getOpened();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRound#getOpened <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened</em>' attribute.
	 * @see #getOpened()
	 * @generated
	 */
	void setOpened(Instant value);

	/**
	 * Returns the value of the '<em><b>Cards</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Cards asked about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' attribute.
	 * @see #setCards(int)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRound_Cards()
	 * @model unique="false"
	 * @generated
	 */
	int getCards();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRound#getCards <em>Cards</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cards</em>' attribute.
	 * @see #getCards()
	 * @generated
	 */
	void setCards(int value);

	/**
	 * Returns the value of the '<em><b>Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Of them answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered</em>' attribute.
	 * @see #setAnswered(int)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRound_Answered()
	 * @model unique="false"
	 * @generated
	 */
	int getAnswered();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRound#getAnswered <em>Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered</em>' attribute.
	 * @see #getAnswered()
	 * @generated
	 */
	void setAnswered(int value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRound_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRound#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

} // SurveyRound

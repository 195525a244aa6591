/**
 */
package fudaban.issuance.survey.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One card that is asked about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getRound <em>Round</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getMonth <em>Month</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getHolderName <em>Holder Name</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getHolderKana <em>Holder Kana</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getOrganization <em>Organization</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getAnswer <em>Answer</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getAnswered <em>Answered</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getLetter <em>Letter</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getAsked <em>Asked</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getTimes <em>Times</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#isOpen <em>Open</em>}</li>
 *   <li>{@link fudaban.issuance.survey.model.SurveyRow#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow()
 * @model annotation="http://fudaban/record label='number' unique='key'"
 * @generated
 */
public interface SurveyRow extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Round and card: a card is asked about once in a round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Round</em>' attribute.
	 * @see #setRound(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Round()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='SurveyRound'"
	 * @generated
	 */
	String getRound();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getRound <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' attribute.
	 * @see #getRound()
	 * @generated
	 */
	void setRound(String value);

	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Month()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getMonth();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理番号.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Credential'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Holder Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder Name</em>' attribute.
	 * @see #setHolderName(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_HolderName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getHolderName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getHolderName <em>Holder Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder Name</em>' attribute.
	 * @see #getHolderName()
	 * @generated
	 */
	void setHolderName(String value);

	/**
	 * Returns the value of the '<em><b>Holder Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder Kana</em>' attribute.
	 * @see #setHolderKana(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_HolderKana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='text'"
	 * @generated
	 */
	String getHolderKana();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getHolderKana <em>Holder Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder Kana</em>' attribute.
	 * @see #getHolderKana()
	 * @generated
	 */
	void setHolderKana(String value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organization</em>' attribute.
	 * @see #setOrganization(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Organization()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Organization'"
	 * @generated
	 */
	String getOrganization();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getOrganization <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' attribute.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(LocalDate)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_ExpiresOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getExpiresOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.survey.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see fudaban.issuance.survey.model.Answer
	 * @see #setAnswer(Answer)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Answer()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Answer getAnswer();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see fudaban.issuance.survey.model.Answer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Answer value);

	/**
	 * Returns the value of the '<em><b>Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When the answer was entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered</em>' attribute.
	 * @see #setAnswered(Instant)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Answered()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getAnswered();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getAnswered <em>Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered</em>' attribute.
	 * @see #getAnswered()
	 * @generated
	 */
	void setAnswered(Instant value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * File, line and column of the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Place()
	 * @model unique="false"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of the letter that asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Letter</em>' attribute.
	 * @see #setLetter(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Letter()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getLetter();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getLetter <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Letter</em>' attribute.
	 * @see #getLetter()
	 * @generated
	 */
	void setLetter(String value);

	/**
	 * Returns the value of the '<em><b>Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The first time it was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked</em>' attribute.
	 * @see #setAsked(Instant)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Asked()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getAsked();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getAsked <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked</em>' attribute.
	 * @see #getAsked()
	 * @generated
	 */
	void setAsked(Instant value);

	/**
	 * Returns the value of the '<em><b>Times</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How often it was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times</em>' attribute.
	 * @see #setTimes(int)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Times()
	 * @model unique="false"
	 * @generated
	 */
	int getTimes();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getTimes <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Times</em>' attribute.
	 * @see #getTimes()
	 * @generated
	 */
	void setTimes(int value);

	/**
	 * Returns the value of the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the answer wants done is still to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open</em>' attribute.
	 * @see #setOpen(boolean)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Open()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	boolean isOpen();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#isOpen <em>Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open</em>' attribute.
	 * @see #isOpen()
	 * @generated
	 */
	void setOpen(boolean value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see fudaban.issuance.survey.model.SurveyPackage#getSurveyRow_Outcome()
	 * @model unique="false"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link fudaban.issuance.survey.model.SurveyRow#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

} // SurveyRow

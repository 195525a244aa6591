/**
 */
package fudaban.mail.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Letter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A letter of the desk: to whom, what, and what became of it. Its enclosures are attachments that belong to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.mail.model.MailLetter#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getDigest <em>Digest</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getAbout <em>About</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getToWhom <em>To Whom</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getSubject <em>Subject</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getBody <em>Body</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getMessageId <em>Message Id</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getState <em>State</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getQueued <em>Queued</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getNextTry <em>Next Try</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getSent <em>Sent</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getWay <em>Way</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getAttempts <em>Attempts</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getTries <em>Tries</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getSender <em>Sender</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getTrouble <em>Trouble</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getAnswer <em>Answer</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getEnclosures <em>Enclosures</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getWorkItem <em>Work Item</em>}</li>
 *   <li>{@link fudaban.mail.model.MailLetter#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see fudaban.mail.model.MailPackage#getMailLetter()
 * @model annotation="http://fudaban/record label='number' unique='key' access='true'"
 * @generated
 */
public interface MailLetter extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 送付 number of this desk, to name it by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Idempotency key of who queued it: the same letter is never made twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Key()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of what was queued under the key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Digest()
	 * @model unique="false"
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What sort of letter it is, e.g. issuance.survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Kind()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The record it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' attribute.
	 * @see #setAbout(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_About()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Record'"
	 * @generated
	 */
	String getAbout();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getAbout <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' attribute.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(String value);

	/**
	 * Returns the value of the '<em><b>To Whom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * To whom in words without personal data: names of units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Whom</em>' attribute.
	 * @see #setToWhom(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_ToWhom()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getToWhom();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getToWhom <em>To Whom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Whom</em>' attribute.
	 * @see #getToWhom()
	 * @generated
	 */
	void setToWhom(String value);

	/**
	 * Returns the value of the '<em><b>Recipients</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * One line each: TO, CC or BCC, address, name; parts apart by tabs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipients</em>' attribute.
	 * @see #setRecipients(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Recipients()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getRecipients();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getRecipients <em>Recipients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipients</em>' attribute.
	 * @see #getRecipients()
	 * @generated
	 */
	void setRecipients(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Subject()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='text'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Body()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Message Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Message-ID, the same in each attempt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message Id</em>' attribute.
	 * @see #setMessageId(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_MessageId()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getMessageId();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getMessageId <em>Message Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message Id</em>' attribute.
	 * @see #getMessageId()
	 * @generated
	 */
	void setMessageId(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.mail.model.LetterState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.mail.model.LetterState
	 * @see #setState(LetterState)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LetterState getState();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.mail.model.LetterState
	 * @see #getState()
	 * @generated
	 */
	void setState(LetterState value);

	/**
	 * Returns the value of the '<em><b>Queued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Queued</em>' attribute.
	 * @see #setQueued(Instant)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Queued()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getQueued();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getQueued <em>Queued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queued</em>' attribute.
	 * @see #getQueued()
	 * @generated
	 */
	void setQueued(Instant value);

	/**
	 * Returns the value of the '<em><b>Next Try</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it is tried again at the earliest; null: at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Try</em>' attribute.
	 * @see #setNextTry(Instant)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_NextTry()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getNextTry();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getNextTry <em>Next Try</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Try</em>' attribute.
	 * @see #getNextTry()
	 * @generated
	 */
	void setNextTry(Instant value);

	/**
	 * Returns the value of the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sent</em>' attribute.
	 * @see #setSent(Instant)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Sent()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getSent();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getSent <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent</em>' attribute.
	 * @see #getSent()
	 * @generated
	 */
	void setSent(Instant value);

	/**
	 * Returns the value of the '<em><b>Way</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How it went: smtp, file, hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Way</em>' attribute.
	 * @see #setWay(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Way()
	 * @model unique="false"
	 * @generated
	 */
	String getWay();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getWay <em>Way</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Way</em>' attribute.
	 * @see #getWay()
	 * @generated
	 */
	void setWay(String value);

	/**
	 * Returns the value of the '<em><b>Attempts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * All attempts: each has a step of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attempts</em>' attribute.
	 * @see #setAttempts(int)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Attempts()
	 * @model unique="false"
	 * @generated
	 */
	int getAttempts();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getAttempts <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attempts</em>' attribute.
	 * @see #getAttempts()
	 * @generated
	 */
	void setAttempts(int value);

	/**
	 * Returns the value of the '<em><b>Tries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Attempts since it was queued or put right last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tries</em>' attribute.
	 * @see #setTries(int)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Tries()
	 * @model unique="false"
	 * @generated
	 */
	int getTries();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getTries <em>Tries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tries</em>' attribute.
	 * @see #getTries()
	 * @generated
	 */
	void setTries(int value);

	/**
	 * Returns the value of the '<em><b>Sender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The desk that sends it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sender</em>' attribute.
	 * @see #setSender(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Sender()
	 * @model unique="false"
	 * @generated
	 */
	String getSender();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getSender <em>Sender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sender</em>' attribute.
	 * @see #getSender()
	 * @generated
	 */
	void setSender(String value);

	/**
	 * Returns the value of the '<em><b>Trouble</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where it stopped: a stable name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trouble</em>' attribute.
	 * @see #setTrouble(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Trouble()
	 * @model unique="false"
	 * @generated
	 */
	String getTrouble();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getTrouble <em>Trouble</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trouble</em>' attribute.
	 * @see #getTrouble()
	 * @generated
	 */
	void setTrouble(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the server answered; may name an address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Answer()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Enclosures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enclosures</em>' attribute.
	 * @see #setEnclosures(int)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Enclosures()
	 * @model unique="false"
	 * @generated
	 */
	int getEnclosures();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getEnclosures <em>Enclosures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enclosures</em>' attribute.
	 * @see #getEnclosures()
	 * @generated
	 */
	void setEnclosures(int value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Work Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The work item it was queued in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Work Item</em>' attribute.
	 * @see #setWorkItem(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_WorkItem()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='WorkItem'"
	 * @generated
	 */
	String getWorkItem();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getWorkItem <em>Work Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work Item</em>' attribute.
	 * @see #getWorkItem()
	 * @generated
	 */
	void setWorkItem(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it was taken back, or how it is known that it arrived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.mail.model.MailPackage#getMailLetter_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.mail.model.MailLetter#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // MailLetter

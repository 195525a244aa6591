/**
 */
package fudaban.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * An act that is prepared and not run yet, or ran and waits for its approval.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.Request#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.Request#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.Request#getState <em>State</em>}</li>
 *   <li>{@link fudaban.model.Request#getAct <em>Act</em>}</li>
 *   <li>{@link fudaban.model.Request#getInput <em>Input</em>}</li>
 *   <li>{@link fudaban.model.Request#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link fudaban.model.Request#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link fudaban.model.Request#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.model.Request#getWorkItem <em>Work Item</em>}</li>
 *   <li>{@link fudaban.model.Request#getHappened <em>Happened</em>}</li>
 *   <li>{@link fudaban.model.Request#getInstructedBy <em>Instructed By</em>}</li>
 *   <li>{@link fudaban.model.Request#getInstructedAt <em>Instructed At</em>}</li>
 *   <li>{@link fudaban.model.Request#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link fudaban.model.Request#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link fudaban.model.Request#getScan <em>Scan</em>}</li>
 *   <li>{@link fudaban.model.Request#getEntry <em>Entry</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getRequest()
 * @model annotation="http://fudaban/record label='number' unique='number'"
 * @generated
 */
public interface Request extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Short number to type, with check character.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.model.ModelPackage#getRequest_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.RequestKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.RequestKind
	 * @see #setKind(RequestKind)
	 * @see fudaban.model.ModelPackage#getRequest_Kind()
	 * @model unique="false"
	 * @generated
	 */
	RequestKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.RequestKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RequestKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.RequestState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.model.RequestState
	 * @see #setState(RequestState)
	 * @see fudaban.model.ModelPackage#getRequest_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	RequestState getState();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.model.RequestState
	 * @see #getState()
	 * @generated
	 */
	void setState(RequestState value);

	/**
	 * Returns the value of the '<em><b>Act</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Act</em>' attribute.
	 * @see #setAct(String)
	 * @see fudaban.model.ModelPackage#getRequest_Act()
	 * @model unique="false"
	 * @generated
	 */
	String getAct();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getAct <em>Act</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Act</em>' attribute.
	 * @see #getAct()
	 * @generated
	 */
	void setAct(String value);

	/**
	 * Returns the value of the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The act's input as canonical JSON.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Input</em>' attribute.
	 * @see #setInput(String)
	 * @see fudaban.model.ModelPackage#getRequest_Input()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getInput();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getInput <em>Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input</em>' attribute.
	 * @see #getInput()
	 * @generated
	 */
	void setInput(String value);

	/**
	 * Returns the value of the '<em><b>Initiator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initiator</em>' attribute.
	 * @see #setInitiator(String)
	 * @see fudaban.model.ModelPackage#getRequest_Initiator()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getInitiator();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getInitiator <em>Initiator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiator</em>' attribute.
	 * @see #getInitiator()
	 * @generated
	 */
	void setInitiator(String value);

	/**
	 * Returns the value of the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effective On</em>' attribute.
	 * @see #setEffectiveOn(LocalDate)
	 * @see fudaban.model.ModelPackage#getRequest_EffectiveOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getEffectiveOn();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getEffectiveOn <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective On</em>' attribute.
	 * @see #getEffectiveOn()
	 * @generated
	 */
	void setEffectiveOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see fudaban.model.ModelPackage#getRequest_Due()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Work Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The work item it was prepared in: the act itself belongs to it too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Work Item</em>' attribute.
	 * @see #setWorkItem(String)
	 * @see fudaban.model.ModelPackage#getRequest_WorkItem()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='WorkItem'"
	 * @generated
	 */
	String getWorkItem();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getWorkItem <em>Work Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work Item</em>' attribute.
	 * @see #getWorkItem()
	 * @generated
	 */
	void setWorkItem(String value);

	/**
	 * Returns the value of the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it happened in the world, where that was declared; null: when the act runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Happened</em>' attribute.
	 * @see #setHappened(Instant)
	 * @see fudaban.model.ModelPackage#getRequest_Happened()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getHappened();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getHappened <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Happened</em>' attribute.
	 * @see #getHappened()
	 * @generated
	 */
	void setHappened(Instant value);

	/**
	 * Returns the value of the '<em><b>Instructed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instructed By</em>' attribute.
	 * @see #setInstructedBy(String)
	 * @see fudaban.model.ModelPackage#getRequest_InstructedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getInstructedBy();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getInstructedBy <em>Instructed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instructed By</em>' attribute.
	 * @see #getInstructedBy()
	 * @generated
	 */
	void setInstructedBy(String value);

	/**
	 * Returns the value of the '<em><b>Instructed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instructed At</em>' attribute.
	 * @see #setInstructedAt(Instant)
	 * @see fudaban.model.ModelPackage#getRequest_InstructedAt()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getInstructedAt();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getInstructedAt <em>Instructed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instructed At</em>' attribute.
	 * @see #getInstructedAt()
	 * @generated
	 */
	void setInstructedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see fudaban.model.ModelPackage#getRequest_DecidedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see fudaban.model.ModelPackage#getRequest_DecidedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Scan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scan</em>' attribute.
	 * @see #setScan(String)
	 * @see fudaban.model.ModelPackage#getRequest_Scan()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Attachment'"
	 * @generated
	 */
	String getScan();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getScan <em>Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scan</em>' attribute.
	 * @see #getScan()
	 * @generated
	 */
	void setScan(String value);

	/**
	 * Returns the value of the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * desk:number of the journal entry of the act itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' attribute.
	 * @see #setEntry(String)
	 * @see fudaban.model.ModelPackage#getRequest_Entry()
	 * @model unique="false"
	 * @generated
	 */
	String getEntry();

	/**
	 * Sets the value of the '{@link fudaban.model.Request#getEntry <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' attribute.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(String value);

} // Request

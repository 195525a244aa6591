/**
 */
package fudaban.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 作業: what the 日報 lists, from 着手 to 完了. Happened times may differ from entered times; both are kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.WorkItem#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getRow <em>Row</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getContent <em>Content</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getHandover <em>Handover</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getState <em>State</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getStarted <em>Started</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getFinished <em>Finished</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getCount <em>Count</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#isTakenOver <em>Taken Over</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getProtectedContent <em>Protected Content</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getNotes <em>Notes</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getLateReason <em>Late Reason</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getStartEntered <em>Start Entered</em>}</li>
 *   <li>{@link fudaban.model.WorkItem#getFinishEntered <em>Finish Entered</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getWorkItem()
 * @model annotation="http://fudaban/record label='title'"
 * @generated
 */
public interface WorkItem extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_Number()
	 * @model unique="false"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The row of 別表2 it serves, e.g. 1-1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_Row()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getRow();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_Content()
	 * @model unique="false"
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_Outcome()
	 * @model unique="false"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Handover</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 申し送り.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handover</em>' attribute.
	 * @see #setHandover(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_Handover()
	 * @model unique="false"
	 * @generated
	 */
	String getHandover();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getHandover <em>Handover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handover</em>' attribute.
	 * @see #getHandover()
	 * @generated
	 */
	void setHandover(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.WorkState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.model.WorkState
	 * @see #setState(WorkState)
	 * @see fudaban.model.ModelPackage#getWorkItem_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	WorkState getState();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.model.WorkState
	 * @see #getState()
	 * @generated
	 */
	void setState(WorkState value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(Instant)
	 * @see fudaban.model.ModelPackage#getWorkItem_Started()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getStarted();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(Instant value);

	/**
	 * Returns the value of the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Finished</em>' attribute.
	 * @see #setFinished(Instant)
	 * @see fudaban.model.ModelPackage#getWorkItem_Finished()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getFinished();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getFinished <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finished</em>' attribute.
	 * @see #getFinished()
	 * @generated
	 */
	void setFinished(Instant value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see fudaban.model.ModelPackage#getWorkItem_Count()
	 * @model unique="false"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 引継ぎ受入: open work taken over from the time before this desk kept records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken Over</em>' attribute.
	 * @see #setTakenOver(boolean)
	 * @see fudaban.model.ModelPackage#getWorkItem_TakenOver()
	 * @model unique="false"
	 * @generated
	 */
	boolean isTakenOver();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#isTakenOver <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over</em>' attribute.
	 * @see #isTakenOver()
	 * @generated
	 */
	void setTakenOver(boolean value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.WorkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.WorkKind
	 * @see #setKind(WorkKind)
	 * @see fudaban.model.ModelPackage#getWorkItem_Kind()
	 * @model unique="false"
	 * @generated
	 */
	WorkKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.WorkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(WorkKind value);

	/**
	 * Returns the value of the '<em><b>Protected Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What of the content is 保護すべき情報 (表2): addresses, settings, patch levels. Printed only for the office.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protected Content</em>' attribute.
	 * @see #setProtectedContent(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_ProtectedContent()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='SECURITY'"
	 * @generated
	 */
	String getProtectedContent();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getProtectedContent <em>Protected Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protected Content</em>' attribute.
	 * @see #getProtectedContent()
	 * @generated
	 */
	void setProtectedContent(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Notes taken while working, one line each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_Notes()
	 * @model unique="false"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Asked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Who of the office asked for work outside the 役務時間.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked By</em>' attribute.
	 * @see #setAskedBy(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_AskedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getAskedBy();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getAskedBy <em>Asked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked By</em>' attribute.
	 * @see #getAskedBy()
	 * @generated
	 */
	void setAskedBy(String value);

	/**
	 * Returns the value of the '<em><b>Late Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it was entered or corrected after its day was 確定.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Late Reason</em>' attribute.
	 * @see #setLateReason(String)
	 * @see fudaban.model.ModelPackage#getWorkItem_LateReason()
	 * @model unique="false"
	 * @generated
	 */
	String getLateReason();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getLateReason <em>Late Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Late Reason</em>' attribute.
	 * @see #getLateReason()
	 * @generated
	 */
	void setLateReason(String value);

	/**
	 * Returns the value of the '<em><b>Start Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When 着手 was entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Entered</em>' attribute.
	 * @see #setStartEntered(Instant)
	 * @see fudaban.model.ModelPackage#getWorkItem_StartEntered()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getStartEntered();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getStartEntered <em>Start Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Entered</em>' attribute.
	 * @see #getStartEntered()
	 * @generated
	 */
	void setStartEntered(Instant value);

	/**
	 * Returns the value of the '<em><b>Finish Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When 完了 was entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finish Entered</em>' attribute.
	 * @see #setFinishEntered(Instant)
	 * @see fudaban.model.ModelPackage#getWorkItem_FinishEntered()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getFinishEntered();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkItem#getFinishEntered <em>Finish Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finish Entered</em>' attribute.
	 * @see #getFinishEntered()
	 * @generated
	 */
	void setFinishEntered(Instant value);

} // WorkItem

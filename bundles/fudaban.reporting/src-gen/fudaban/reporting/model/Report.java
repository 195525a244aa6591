/**
 */
package fudaban.reporting.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A report from its draft to 確定. Its content is the PDF, whose hash stands here and in the journal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.reporting.model.Report#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getDay <em>Day</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getEdition <em>Edition</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getHead <em>Head</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getHash <em>Hash</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getPages <em>Pages</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getState <em>State</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getDeliverable <em>Deliverable</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getSubmitted <em>Submitted</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getSubmittedBy <em>Submitted By</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getReceivedBy <em>Received By</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getReceived <em>Received</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getClosed <em>Closed</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getPlan <em>Plan</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getRemarks <em>Remarks</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getHandover <em>Handover</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getAttendance <em>Attendance</em>}</li>
 *   <li>{@link fudaban.reporting.model.Report#getAcknowledged <em>Acknowledged</em>}</li>
 * </ul>
 *
 * @see fudaban.reporting.model.ReportingPackage#getReport()
 * @model annotation="http://fudaban/record label='number' unique='number'"
 * @generated
 */
public interface Report extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Kind, day and edition, e.g. DAILY-2026-04-01-1; a later edition is a 差替え.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.reporting.model.ReportKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.reporting.model.ReportKind
	 * @see #setKind(ReportKind)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Kind()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	ReportKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.reporting.model.ReportKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ReportKind value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The last day it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Day()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(int)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Edition()
	 * @model unique="false"
	 * @generated
	 */
	int getEdition();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(int value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The head printed on it: desk:number=hash, before its own rendering.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' attribute.
	 * @see #setHead(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Head()
	 * @model unique="false"
	 * @generated
	 */
	String getHead();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getHead <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' attribute.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(String value);

	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the PDF, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Hash()
	 * @model unique="false"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(int)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Pages()
	 * @model unique="false"
	 * @generated
	 */
	int getPages();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(int value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.reporting.model.ReportState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.reporting.model.ReportState
	 * @see #setState(ReportState)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	ReportState getState();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.reporting.model.ReportState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReportState value);

	/**
	 * Returns the value of the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The first day it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Day</em>' attribute.
	 * @see #setFirstDay(LocalDate)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_FirstDay()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getFirstDay();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getFirstDay <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Day</em>' attribute.
	 * @see #getFirstDay()
	 * @generated
	 */
	void setFirstDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Deliverable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of the row of 表1 it is handed in for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deliverable</em>' attribute.
	 * @see #setDeliverable(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Deliverable()
	 * @model unique="false"
	 * @generated
	 */
	String getDeliverable();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getDeliverable <em>Deliverable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deliverable</em>' attribute.
	 * @see #getDeliverable()
	 * @generated
	 */
	void setDeliverable(String value);

	/**
	 * Returns the value of the '<em><b>Submitted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Submitted</em>' attribute.
	 * @see #setSubmitted(Instant)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Submitted()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getSubmitted();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getSubmitted <em>Submitted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted</em>' attribute.
	 * @see #getSubmitted()
	 * @generated
	 */
	void setSubmitted(Instant value);

	/**
	 * Returns the value of the '<em><b>Submitted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Submitted By</em>' attribute.
	 * @see #setSubmittedBy(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_SubmittedBy()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getSubmittedBy();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getSubmittedBy <em>Submitted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted By</em>' attribute.
	 * @see #getSubmittedBy()
	 * @generated
	 */
	void setSubmittedBy(String value);

	/**
	 * Returns the value of the '<em><b>Received By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Who of the office received it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received By</em>' attribute.
	 * @see #setReceivedBy(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_ReceivedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getReceivedBy();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getReceivedBy <em>Received By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received By</em>' attribute.
	 * @see #getReceivedBy()
	 * @generated
	 */
	void setReceivedBy(String value);

	/**
	 * Returns the value of the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Received</em>' attribute.
	 * @see #setReceived(Instant)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Received()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getReceived();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getReceived <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received</em>' attribute.
	 * @see #getReceived()
	 * @generated
	 */
	void setReceived(Instant value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(Instant)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Closed()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getClosed();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(Instant value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it stands in place of the edition before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Replaces</em>' attribute.
	 * @see #setReplaces(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Replaces()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Report'"
	 * @generated
	 */
	String getReplaces();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getReplaces <em>Replaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaces</em>' attribute.
	 * @see #getReplaces()
	 * @generated
	 */
	void setReplaces(String value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 明日の予定, 来週の予定.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' attribute.
	 * @see #setPlan(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Plan()
	 * @model unique="false"
	 * @generated
	 */
	String getPlan();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getPlan <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' attribute.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(String value);

	/**
	 * Returns the value of the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 所見.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remarks</em>' attribute.
	 * @see #setRemarks(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Remarks()
	 * @model unique="false"
	 * @generated
	 */
	String getRemarks();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getRemarks <em>Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remarks</em>' attribute.
	 * @see #getRemarks()
	 * @generated
	 */
	void setRemarks(String value);

	/**
	 * Returns the value of the '<em><b>Handover</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 申し送り of the day as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handover</em>' attribute.
	 * @see #setHandover(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Handover()
	 * @model unique="false"
	 * @generated
	 */
	String getHandover();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getHandover <em>Handover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handover</em>' attribute.
	 * @see #getHandover()
	 * @generated
	 */
	void setHandover(String value);

	/**
	 * Returns the value of the '<em><b>Attendance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 報告会の出席者.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attendance</em>' attribute.
	 * @see #setAttendance(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Attendance()
	 * @model unique="false"
	 * @generated
	 */
	String getAttendance();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getAttendance <em>Attendance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attendance</em>' attribute.
	 * @see #getAttendance()
	 * @generated
	 */
	void setAttendance(String value);

	/**
	 * Returns the value of the '<em><b>Acknowledged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many findings (names, addresses) who handed it in declared to be none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acknowledged</em>' attribute.
	 * @see #setAcknowledged(int)
	 * @see fudaban.reporting.model.ReportingPackage#getReport_Acknowledged()
	 * @model unique="false"
	 * @generated
	 */
	int getAcknowledged();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Report#getAcknowledged <em>Acknowledged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acknowledged</em>' attribute.
	 * @see #getAcknowledged()
	 * @generated
	 */
	void setAcknowledged(int value);

} // Report

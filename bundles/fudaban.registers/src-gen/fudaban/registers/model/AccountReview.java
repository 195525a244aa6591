/**
 */
package fudaban.registers.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Account Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * アカウントの棚卸: the register against lists collected from a system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.AccountReview#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getSystem <em>System</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getState <em>State</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getOpenedOn <em>Opened On</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getOpenedBy <em>Opened By</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getCollections <em>Collections</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getCollectedOn <em>Collected On</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getSource <em>Source</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getSourceHash <em>Source Hash</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getListed <em>Listed</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getRecorded <em>Recorded</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getMatching <em>Matching</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getClosedBy <em>Closed By</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getHead <em>Head</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getReportHash <em>Report Hash</em>}</li>
 *   <li>{@link fudaban.registers.model.AccountReview#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see fudaban.registers.model.RegistersPackage#getAccountReview()
 * @model annotation="http://fudaban/record label='number' unique='number'"
 * @generated
 */
public interface AccountReview extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The system that is looked at, as the register names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see #setSystem(String)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_System()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getSystem();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.registers.model.ReviewState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.registers.model.ReviewState
	 * @see #setState(ReviewState)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	ReviewState getState();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.registers.model.ReviewState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReviewState value);

	/**
	 * Returns the value of the '<em><b>Opened On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened On</em>' attribute.
	 * @see #setOpenedOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_OpenedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getOpenedOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getOpenedOn <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened On</em>' attribute.
	 * @see #getOpenedOn()
	 * @generated
	 */
	void setOpenedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_Due()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Opened By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened By</em>' attribute.
	 * @see #setOpenedBy(String)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_OpenedBy()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getOpenedBy();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getOpenedBy <em>Opened By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened By</em>' attribute.
	 * @see #getOpenedBy()
	 * @generated
	 */
	void setOpenedBy(String value);

	/**
	 * Returns the value of the '<em><b>Collections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many lists were collected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collections</em>' attribute.
	 * @see #setCollections(int)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_Collections()
	 * @model unique="false"
	 * @generated
	 */
	int getCollections();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getCollections <em>Collections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collections</em>' attribute.
	 * @see #getCollections()
	 * @generated
	 */
	void setCollections(int value);

	/**
	 * Returns the value of the '<em><b>Collected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The day the last list was collected, not the day it was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected On</em>' attribute.
	 * @see #setCollectedOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_CollectedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getCollectedOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getCollectedOn <em>Collected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected On</em>' attribute.
	 * @see #getCollectedOn()
	 * @generated
	 */
	void setCollectedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the file or of the directory service the last list came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the last list, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Hash</em>' attribute.
	 * @see #setSourceHash(String)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_SourceHash()
	 * @model unique="false"
	 * @generated
	 */
	String getSourceHash();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getSourceHash <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Hash</em>' attribute.
	 * @see #getSourceHash()
	 * @generated
	 */
	void setSourceHash(String value);

	/**
	 * Returns the value of the '<em><b>Listed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Accounts of the last list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Listed</em>' attribute.
	 * @see #setListed(int)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_Listed()
	 * @model unique="false"
	 * @generated
	 */
	int getListed();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getListed <em>Listed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Listed</em>' attribute.
	 * @see #getListed()
	 * @generated
	 */
	void setListed(int value);

	/**
	 * Returns the value of the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Accounts of the register that were compared with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded</em>' attribute.
	 * @see #setRecorded(int)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_Recorded()
	 * @model unique="false"
	 * @generated
	 */
	int getRecorded();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getRecorded <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded</em>' attribute.
	 * @see #getRecorded()
	 * @generated
	 */
	void setRecorded(int value);

	/**
	 * Returns the value of the '<em><b>Matching</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Accounts that were the same in both.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Matching</em>' attribute.
	 * @see #setMatching(int)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_Matching()
	 * @model unique="false"
	 * @generated
	 */
	int getMatching();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getMatching <em>Matching</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Matching</em>' attribute.
	 * @see #getMatching()
	 * @generated
	 */
	void setMatching(int value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_ClosedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed By</em>' attribute.
	 * @see #setClosedBy(String)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_ClosedBy()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getClosedBy();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getClosedBy <em>Closed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed By</em>' attribute.
	 * @see #getClosedBy()
	 * @generated
	 */
	void setClosedBy(String value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Head of the chain printed on the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' attribute.
	 * @see #setHead(String)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_Head()
	 * @model unique="false"
	 * @generated
	 */
	String getHead();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getHead <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' attribute.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(String value);

	/**
	 * Returns the value of the '<em><b>Report Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the report's PDF, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Hash</em>' attribute.
	 * @see #setReportHash(String)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_ReportHash()
	 * @model unique="false"
	 * @generated
	 */
	String getReportHash();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getReportHash <em>Report Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report Hash</em>' attribute.
	 * @see #getReportHash()
	 * @generated
	 */
	void setReportHash(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.registers.model.RegistersPackage#getAccountReview_Remark()
	 * @model unique="false"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.AccountReview#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // AccountReview

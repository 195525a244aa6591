/**
 */
package fudaban.reporting.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A report as it was handed in: its content is the PDF, whose hash stands here and in the journal.
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

} // Report

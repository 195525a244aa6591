/**
 */
package fudaban.reporting.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A file of a report as it was handed in or came back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.reporting.model.ReportFile#getReport <em>Report</em>}</li>
 *   <li>{@link fudaban.reporting.model.ReportFile#getCut <em>Cut</em>}</li>
 *   <li>{@link fudaban.reporting.model.ReportFile#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.reporting.model.ReportFile#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link fudaban.reporting.model.ReportFile#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.reporting.model.ReportFile#getHash <em>Hash</em>}</li>
 *   <li>{@link fudaban.reporting.model.ReportFile#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see fudaban.reporting.model.ReportingPackage#getReportFile()
 * @model annotation="http://fudaban/record label='name'"
 * @generated
 */
public interface ReportFile extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Report</em>' attribute.
	 * @see #setReport(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReportFile_Report()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Report' owner='true'"
	 * @generated
	 */
	String getReport();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.ReportFile#getReport <em>Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report</em>' attribute.
	 * @see #getReport()
	 * @generated
	 */
	void setReport(String value);

	/**
	 * Returns the value of the '<em><b>Cut</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.reporting.model.ReportCut}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cut</em>' attribute.
	 * @see fudaban.reporting.model.ReportCut
	 * @see #setCut(ReportCut)
	 * @see fudaban.reporting.model.ReportingPackage#getReportFile_Cut()
	 * @model unique="false"
	 * @generated
	 */
	ReportCut getCut();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.ReportFile#getCut <em>Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cut</em>' attribute.
	 * @see fudaban.reporting.model.ReportCut
	 * @see #getCut()
	 * @generated
	 */
	void setCut(ReportCut value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReportFile_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.ReportFile#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReportFile_MediaType()
	 * @model unique="false"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.ReportFile#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see fudaban.reporting.model.ReportingPackage#getReportFile_Size()
	 * @model unique="false"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.ReportFile#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see fudaban.reporting.model.ReportingPackage#getReportFile_Hash()
	 * @model unique="false"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.ReportFile#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(byte[])
	 * @see fudaban.reporting.model.ReportingPackage#getReportFile_Content()
	 * @model unique="false" dataType="fudaban.model.Bytes"
	 * @generated
	 */
	byte[] getContent();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.ReportFile#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(byte[] value);

} // ReportFile

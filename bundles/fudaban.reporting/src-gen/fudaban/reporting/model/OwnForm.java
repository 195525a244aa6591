/**
 */
package fudaban.reporting.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Own Form</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * From which day on this office prints a kind of report on a form of its own, or again on that of the edition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.reporting.model.OwnForm#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.reporting.model.OwnForm#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.reporting.model.OwnForm#getSince <em>Since</em>}</li>
 *   <li>{@link fudaban.reporting.model.OwnForm#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.reporting.model.OwnForm#getHash <em>Hash</em>}</li>
 *   <li>{@link fudaban.reporting.model.OwnForm#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see fudaban.reporting.model.ReportingPackage#getOwnForm()
 * @model annotation="http://fudaban/record label='key' unique='key'"
 * @generated
 */
public interface OwnForm extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Kind and day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see fudaban.reporting.model.ReportingPackage#getOwnForm_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.OwnForm#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.reporting.model.ReportKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.reporting.model.ReportKind
	 * @see #setKind(ReportKind)
	 * @see fudaban.reporting.model.ReportingPackage#getOwnForm_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ReportKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.OwnForm#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.reporting.model.ReportKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ReportKind value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see fudaban.reporting.model.ReportingPackage#getOwnForm_Since()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.OwnForm#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the file; empty: from this day on that of the edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.reporting.model.ReportingPackage#getOwnForm_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.OwnForm#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see fudaban.reporting.model.ReportingPackage#getOwnForm_Hash()
	 * @model unique="false"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.OwnForm#getHash <em>Hash</em>}' attribute.
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
	 * @see fudaban.reporting.model.ReportingPackage#getOwnForm_Content()
	 * @model unique="false" dataType="fudaban.model.Bytes"
	 * @generated
	 */
	byte[] getContent();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.OwnForm#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(byte[] value);

} // OwnForm

/**
 */
package fudaban.issuance.status.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved Form</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The office's own workbook that is filled in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.status.model.SavedForm#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.issuance.status.model.SavedForm#getActiveName <em>Active Name</em>}</li>
 *   <li>{@link fudaban.issuance.status.model.SavedForm#getFileName <em>File Name</em>}</li>
 *   <li>{@link fudaban.issuance.status.model.SavedForm#getFile <em>File</em>}</li>
 *   <li>{@link fudaban.issuance.status.model.SavedForm#getCells <em>Cells</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.status.model.StatusPackage#getSavedForm()
 * @model annotation="http://fudaban/record label='name' unique='activeName'"
 * @generated
 */
public interface SavedForm extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.issuance.status.model.StatusPackage#getSavedForm_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.status.model.SavedForm#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Active Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name while the form can be chosen, null once it was taken away.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Name</em>' attribute.
	 * @see #setActiveName(String)
	 * @see fudaban.issuance.status.model.StatusPackage#getSavedForm_ActiveName()
	 * @model unique="false"
	 * @generated
	 */
	String getActiveName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.status.model.SavedForm#getActiveName <em>Active Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Name</em>' attribute.
	 * @see #getActiveName()
	 * @generated
	 */
	void setActiveName(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the file it came in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see fudaban.issuance.status.model.StatusPackage#getSavedForm_FileName()
	 * @model unique="false"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.status.model.SavedForm#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see fudaban.issuance.status.model.StatusPackage#getSavedForm_File()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Attachment'"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link fudaban.issuance.status.model.SavedForm#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Cells that have no name of their own, one a line: 集計!B7=発行状況.合計.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cells</em>' attribute.
	 * @see #setCells(String)
	 * @see fudaban.issuance.status.model.StatusPackage#getSavedForm_Cells()
	 * @model unique="false"
	 * @generated
	 */
	String getCells();

	/**
	 * Sets the value of the '{@link fudaban.issuance.status.model.SavedForm#getCells <em>Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cells</em>' attribute.
	 * @see #getCells()
	 * @generated
	 */
	void setCells(String value);

} // SavedForm

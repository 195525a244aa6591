/**
 */
package fudaban.issuance.reconcile.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Side</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One list that was compared.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.reconcile.model.Side#getSource <em>Source</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Side#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Side#getFile <em>File</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Side#getHash <em>Hash</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Side#getAsOf <em>As Of</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Side#getRows <em>Rows</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Side#getFaults <em>Faults</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Side#getOthers <em>Others</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getSide()
 * @model
 * @generated
 */
public interface Side extends EObject {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the source in its profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getSide_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Side#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getSide_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Side#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the file or view, without folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getSide_File()
	 * @model unique="false"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Side#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of what was read, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getSide_Hash()
	 * @model unique="false"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Side#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The day the list speaks of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(LocalDate)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getSide_AsOf()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getAsOf();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Side#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see #setRows(int)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getSide_Rows()
	 * @model unique="false"
	 * @generated
	 */
	int getRows();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Side#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see #getRows()
	 * @generated
	 */
	void setRows(int value);

	/**
	 * Returns the value of the '<em><b>Faults</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Rows that could not be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faults</em>' attribute.
	 * @see #setFaults(int)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getSide_Faults()
	 * @model unique="false"
	 * @generated
	 */
	int getFaults();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Side#getFaults <em>Faults</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faults</em>' attribute.
	 * @see #getFaults()
	 * @generated
	 */
	void setFaults(int value);

	/**
	 * Returns the value of the '<em><b>Others</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Cards of other systems, left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Others</em>' attribute.
	 * @see #setOthers(int)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getSide_Others()
	 * @model unique="false"
	 * @generated
	 */
	int getOthers();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Side#getOthers <em>Others</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Others</em>' attribute.
	 * @see #getOthers()
	 * @generated
	 */
	void setOthers(int value);

} // Side

/**
 */
package fudaban.issuance.reconcile.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What was read of one other system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.reconcile.model.Source#getSystem <em>System</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Source#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Source#getHash <em>Hash</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Source#getRows <em>Rows</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Source#getFaults <em>Faults</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends EObject {
	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * gate, common or chip.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see #setSystem(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getSource_System()
	 * @model unique="false"
	 * @generated
	 */
	String getSystem();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Source#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the file, without its folder, or of the view.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getSource_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Source#getName <em>Name</em>}' attribute.
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
	 * * SHA-256 of what was read, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getSource_Hash()
	 * @model unique="false"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Source#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see #setRows(int)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getSource_Rows()
	 * @model unique="false"
	 * @generated
	 */
	int getRows();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Source#getRows <em>Rows</em>}' attribute.
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
	 * * Rows that could not be used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faults</em>' attribute.
	 * @see #setFaults(int)
	 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getSource_Faults()
	 * @model unique="false"
	 * @generated
	 */
	int getFaults();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Source#getFaults <em>Faults</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faults</em>' attribute.
	 * @see #getFaults()
	 * @generated
	 */
	void setFaults(int value);

} // Source

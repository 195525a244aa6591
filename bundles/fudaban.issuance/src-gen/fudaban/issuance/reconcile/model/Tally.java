/**
 */
package fudaban.issuance.reconcile.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tally</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * How often a difference was found.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.reconcile.model.Tally#getSource <em>Source</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Tally#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.reconcile.model.Tally#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getTally()
 * @model
 * @generated
 */
public interface Tally extends EObject {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getTally_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Tally#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.reconcile.model.Mismatch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.Mismatch
	 * @see #setKind(Mismatch)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getTally_Kind()
	 * @model unique="false"
	 * @generated
	 */
	Mismatch getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Tally#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.reconcile.model.Mismatch
	 * @see #getKind()
	 * @generated
	 */
	void setKind(Mismatch value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getTally_Count()
	 * @model unique="false"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.reconcile.model.Tally#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

} // Tally

/**
 */
package fudaban.issuance.status.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A view of the 発行状況一覧表 by its name: what is listed, and how it is counted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.status.model.SavedView#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.issuance.status.model.SavedView#getActiveName <em>Active Name</em>}</li>
 *   <li>{@link fudaban.issuance.status.model.SavedView#getDefinition <em>Definition</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.status.model.StatusPackage#getSavedView()
 * @model annotation="http://fudaban/record label='name' unique='activeName'"
 * @generated
 */
public interface SavedView extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.issuance.status.model.StatusPackage#getSavedView_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.status.model.SavedView#getName <em>Name</em>}' attribute.
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
	 * * The name while the view can be chosen, null once it was taken away.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Name</em>' attribute.
	 * @see #setActiveName(String)
	 * @see fudaban.issuance.status.model.StatusPackage#getSavedView_ActiveName()
	 * @model unique="false"
	 * @generated
	 */
	String getActiveName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.status.model.SavedView#getActiveName <em>Active Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Name</em>' attribute.
	 * @see #getActiveName()
	 * @generated
	 */
	void setActiveName(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The view as JSON: see fudaban.issuance.status.StatusView.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see fudaban.issuance.status.model.StatusPackage#getSavedView_Definition()
	 * @model unique="false"
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link fudaban.issuance.status.model.SavedView#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

} // SavedView

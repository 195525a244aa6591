/**
 */
package fudaban.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protected Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A row of 表2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.ProtectedKind#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.model.ProtectedKind#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.ProtectedKind#getDetail <em>Detail</em>}</li>
 *   <li>{@link fudaban.model.ProtectedKind#getClassification <em>Classification</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getProtectedKind()
 * @model
 * @generated
 */
public interface ProtectedKind extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.model.ModelPackage#getProtectedKind_Number()
	 * @model unique="false"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.model.ProtectedKind#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see fudaban.model.ModelPackage#getProtectedKind_Kind()
	 * @model unique="false"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link fudaban.model.ProtectedKind#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Detail</em>' attribute.
	 * @see #setDetail(String)
	 * @see fudaban.model.ModelPackage#getProtectedKind_Detail()
	 * @model unique="false"
	 * @generated
	 */
	String getDetail();

	/**
	 * Sets the value of the '{@link fudaban.model.ProtectedKind#getDetail <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detail</em>' attribute.
	 * @see #getDetail()
	 * @generated
	 */
	void setDetail(String value);

	/**
	 * Returns the value of the '<em><b>Classification</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.Classification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Classification</em>' attribute.
	 * @see fudaban.model.Classification
	 * @see #setClassification(Classification)
	 * @see fudaban.model.ModelPackage#getProtectedKind_Classification()
	 * @model unique="false"
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link fudaban.model.ProtectedKind#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see fudaban.model.Classification
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

} // ProtectedKind

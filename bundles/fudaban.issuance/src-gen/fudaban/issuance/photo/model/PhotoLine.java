/**
 */
package fudaban.issuance.photo.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A line of 写真・券面: how photo and face stand, by the keys of their words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.photo.model.PhotoLine#getPhoto <em>Photo</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.PhotoLine#getFace <em>Face</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoLine()
 * @model
 * @generated
 */
public interface PhotoLine extends EObject {
	/**
	 * Returns the value of the '<em><b>Photo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Photo</em>' attribute.
	 * @see #setPhoto(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoLine_Photo()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getPhoto();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoLine#getPhoto <em>Photo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo</em>' attribute.
	 * @see #getPhoto()
	 * @generated
	 */
	void setPhoto(String value);

	/**
	 * Returns the value of the '<em><b>Face</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Face</em>' attribute.
	 * @see #setFace(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoLine_Face()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getFace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoLine#getFace <em>Face</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Face</em>' attribute.
	 * @see #getFace()
	 * @generated
	 */
	void setFace(String value);

} // PhotoLine

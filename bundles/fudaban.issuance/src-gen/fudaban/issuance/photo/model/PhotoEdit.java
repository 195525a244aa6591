/**
 */
package fudaban.issuance.photo.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 写真の切出し: what was cut out of which picture, so that it can be redone and undone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.photo.model.PhotoEdit#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.PhotoEdit#getApplication <em>Application</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.PhotoEdit#getOriginal <em>Original</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.PhotoEdit#getResult <em>Result</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.PhotoEdit#getBefore <em>Before</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.PhotoEdit#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.PhotoEdit#getTaken <em>Taken</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.PhotoEdit#getAccepted <em>Accepted</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.PhotoEdit#isUndone <em>Undone</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoEdit()
 * @model annotation="http://fudaban/record label='number'"
 * @generated
 */
public interface PhotoEdit extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 受付番号.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoEdit_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoEdit#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Application</em>' attribute.
	 * @see #setApplication(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoEdit_Application()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Application' owner='true'"
	 * @generated
	 */
	String getApplication();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoEdit#getApplication <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application</em>' attribute.
	 * @see #getApplication()
	 * @generated
	 */
	void setApplication(String value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The picture as it was handed in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' attribute.
	 * @see #setOriginal(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoEdit_Original()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' ref='Attachment'"
	 * @generated
	 */
	String getOriginal();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoEdit#getOriginal <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' attribute.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(String value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What was cut out of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoEdit_Result()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' ref='Attachment'"
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoEdit#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the application had before; undoing restores it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoEdit_Before()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' ref='Attachment'"
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoEdit#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>Geometry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Place, size and angle in the original, see fudaban.issuance.photo.Cut.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geometry</em>' attribute.
	 * @see #setGeometry(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoEdit_Geometry()
	 * @model unique="false"
	 * @generated
	 */
	String getGeometry();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoEdit#getGeometry <em>Geometry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geometry</em>' attribute.
	 * @see #getGeometry()
	 * @generated
	 */
	void setGeometry(String value);

	/**
	 * Returns the value of the '<em><b>Taken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Day it was taken, as the file or the person says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken</em>' attribute.
	 * @see #setTaken(LocalDate)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoEdit_Taken()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getTaken();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoEdit#getTaken <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken</em>' attribute.
	 * @see #getTaken()
	 * @generated
	 */
	void setTaken(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What did not keep to the limits and was accepted all the same, one sentence each line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted</em>' attribute.
	 * @see #setAccepted(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoEdit_Accepted()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getAccepted();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoEdit#getAccepted <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted</em>' attribute.
	 * @see #getAccepted()
	 * @generated
	 */
	void setAccepted(String value);

	/**
	 * Returns the value of the '<em><b>Undone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whether it was taken back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undone</em>' attribute.
	 * @see #setUndone(boolean)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getPhotoEdit_Undone()
	 * @model unique="false"
	 * @generated
	 */
	boolean isUndone();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.PhotoEdit#isUndone <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undone</em>' attribute.
	 * @see #isUndone()
	 * @generated
	 */
	void setUndone(boolean value);

} // PhotoEdit

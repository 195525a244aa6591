/**
 */
package fudaban.issuance.photo.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Face Glyph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 外字: a character of faces that no font has, as a picture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.photo.model.FaceGlyph#getCodes <em>Codes</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.FaceGlyph#getActiveCodes <em>Active Codes</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.FaceGlyph#getImage <em>Image</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.FaceGlyph#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.photo.model.PhotoPackage#getFaceGlyph()
 * @model annotation="http://fudaban/record label='codes' unique='activeCodes'"
 * @generated
 */
public interface FaceGlyph extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Codes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Code points, e.g. U+E000 or U+845B U+E0100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' attribute.
	 * @see #setCodes(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getFaceGlyph_Codes()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getCodes();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.FaceGlyph#getCodes <em>Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codes</em>' attribute.
	 * @see #getCodes()
	 * @generated
	 */
	void setCodes(String value);

	/**
	 * Returns the value of the '<em><b>Active Codes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The same while it is in use, null when it was withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Codes</em>' attribute.
	 * @see #setActiveCodes(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getFaceGlyph_ActiveCodes()
	 * @model unique="false"
	 * @generated
	 */
	String getActiveCodes();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.FaceGlyph#getActiveCodes <em>Active Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Codes</em>' attribute.
	 * @see #getActiveCodes()
	 * @generated
	 */
	void setActiveCodes(String value);

	/**
	 * Returns the value of the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Black on white or on nothing, one character filling its square.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' attribute.
	 * @see #setImage(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getFaceGlyph_Image()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Attachment'"
	 * @generated
	 */
	String getImage();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.FaceGlyph#getImage <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' attribute.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.issuance.photo.model.PhotoPackage#getFaceGlyph_Remark()
	 * @model unique="false"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.issuance.photo.model.FaceGlyph#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // FaceGlyph

/**
 */
package fudaban.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Bytes that belong to a record: photos, scans, submitted files.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.Attachment#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.model.Attachment#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link fudaban.model.Attachment#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.model.Attachment#getHash <em>Hash</em>}</li>
 *   <li>{@link fudaban.model.Attachment#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.model.Attachment#getBelongsTo <em>Belongs To</em>}</li>
 *   <li>{@link fudaban.model.Attachment#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getAttachment()
 * @model annotation="http://fudaban/record label='name'"
 * @generated
 */
public interface Attachment extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.model.ModelPackage#getAttachment_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.model.Attachment#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see fudaban.model.ModelPackage#getAttachment_MediaType()
	 * @model unique="false"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link fudaban.model.Attachment#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see fudaban.model.ModelPackage#getAttachment_Size()
	 * @model unique="false"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link fudaban.model.Attachment#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see fudaban.model.ModelPackage#getAttachment_Hash()
	 * @model unique="false"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link fudaban.model.Attachment#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.model.ModelPackage#getAttachment_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.model.Attachment#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Belongs To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The record it came with; erased with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Belongs To</em>' attribute.
	 * @see #setBelongsTo(String)
	 * @see fudaban.model.ModelPackage#getAttachment_BelongsTo()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Record' owner='true'"
	 * @generated
	 */
	String getBelongsTo();

	/**
	 * Sets the value of the '{@link fudaban.model.Attachment#getBelongsTo <em>Belongs To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Belongs To</em>' attribute.
	 * @see #getBelongsTo()
	 * @generated
	 */
	void setBelongsTo(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(byte[])
	 * @see fudaban.model.ModelPackage#getAttachment_Content()
	 * @model unique="false" dataType="fudaban.model.Bytes"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	byte[] getContent();

	/**
	 * Sets the value of the '{@link fudaban.model.Attachment#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(byte[] value);

} // Attachment

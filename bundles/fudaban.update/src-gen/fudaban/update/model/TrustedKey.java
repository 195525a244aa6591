/**
 */
package fudaban.update.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trusted Key</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The public key updates must be signed with. A key that was replaced stays as a record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.update.model.TrustedKey#getEncoded <em>Encoded</em>}</li>
 *   <li>{@link fudaban.update.model.TrustedKey#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link fudaban.update.model.TrustedKey#getSource <em>Source</em>}</li>
 *   <li>{@link fudaban.update.model.TrustedKey#getActive <em>Active</em>}</li>
 * </ul>
 *
 * @see fudaban.update.model.UpdatePackage#getTrustedKey()
 * @model annotation="http://fudaban/record label='fingerprint' unique='active'"
 * @generated
 */
public interface TrustedKey extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Encoded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * X.509 in Base64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encoded</em>' attribute.
	 * @see #setEncoded(String)
	 * @see fudaban.update.model.UpdatePackage#getTrustedKey_Encoded()
	 * @model unique="false"
	 * @generated
	 */
	String getEncoded();

	/**
	 * Sets the value of the '{@link fudaban.update.model.TrustedKey#getEncoded <em>Encoded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encoded</em>' attribute.
	 * @see #getEncoded()
	 * @generated
	 */
	void setEncoded(String value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see fudaban.update.model.UpdatePackage#getTrustedKey_Fingerprint()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link fudaban.update.model.TrustedKey#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where it came from and who compared the fingerprint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see fudaban.update.model.UpdatePackage#getTrustedKey_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link fudaban.update.model.TrustedKey#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * One text while in force, else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(String)
	 * @see fudaban.update.model.UpdatePackage#getTrustedKey_Active()
	 * @model unique="false"
	 * @generated
	 */
	String getActive();

	/**
	 * Sets the value of the '{@link fudaban.update.model.TrustedKey#getActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #getActive()
	 * @generated
	 */
	void setActive(String value);

} // TrustedKey

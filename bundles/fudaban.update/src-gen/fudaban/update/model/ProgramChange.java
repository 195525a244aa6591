/**
 */
package fudaban.update.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Program Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One change of the program: what was to become of it, and what became of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.update.model.ProgramChange#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getState <em>State</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getSite <em>Site</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getEdition <em>Edition</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getPrevious <em>Previous</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getChanges <em>Changes</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getManifest <em>Manifest</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getSigner <em>Signer</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getParts <em>Parts</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getSchemas <em>Schemas</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getBackup <em>Backup</em>}</li>
 *   <li>{@link fudaban.update.model.ProgramChange#getRow <em>Row</em>}</li>
 * </ul>
 *
 * @see fudaban.update.model.UpdatePackage#getProgramChange()
 * @model annotation="http://fudaban/record label='title'"
 * @generated
 */
public interface ProgramChange extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.update.model.ChangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.update.model.ChangeKind
	 * @see #setKind(ChangeKind)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ChangeKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.update.model.ChangeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChangeKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.update.model.ChangeState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.update.model.ChangeState
	 * @see #setState(ChangeState)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	ChangeState getState();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.update.model.ChangeState
	 * @see #getState()
	 * @generated
	 */
	void setState(ChangeState value);

	/**
	 * Returns the value of the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What it updates, e.g. fudaban.pack.gima.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' attribute.
	 * @see #setSite(String)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Site()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getSite();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getSite <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' attribute.
	 * @see #getSite()
	 * @generated
	 */
	void setSite(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The edition that is there afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(int)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Edition()
	 * @model unique="false"
	 * @generated
	 */
	int getEdition();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(int value);

	/**
	 * Returns the value of the '<em><b>Previous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The edition that was there before, 0 for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous</em>' attribute.
	 * @see #setPrevious(int)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Previous()
	 * @model unique="false"
	 * @generated
	 */
	int getPrevious();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getPrevious <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous</em>' attribute.
	 * @see #getPrevious()
	 * @generated
	 */
	void setPrevious(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What is different, as the site says it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' attribute.
	 * @see #setChanges(String)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Changes()
	 * @model unique="false"
	 * @generated
	 */
	String getChanges();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getChanges <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changes</em>' attribute.
	 * @see #getChanges()
	 * @generated
	 */
	void setChanges(String value);

	/**
	 * Returns the value of the '<em><b>Manifest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the manifest, hex; of a revert, of what was installed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manifest</em>' attribute.
	 * @see #setManifest(String)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Manifest()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getManifest();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getManifest <em>Manifest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manifest</em>' attribute.
	 * @see #getManifest()
	 * @generated
	 */
	void setManifest(String value);

	/**
	 * Returns the value of the '<em><b>Signer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Fingerprint of the key that signed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signer</em>' attribute.
	 * @see #setSigner(String)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Signer()
	 * @model unique="false"
	 * @generated
	 */
	String getSigner();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getSigner <em>Signer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signer</em>' attribute.
	 * @see #getSigner()
	 * @generated
	 */
	void setSigner(String value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lines NAME FROM TO of the parts that come, go or change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' attribute.
	 * @see #setParts(String)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Parts()
	 * @model unique="false"
	 * @generated
	 */
	String getParts();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getParts <em>Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parts</em>' attribute.
	 * @see #getParts()
	 * @generated
	 */
	void setParts(String value);

	/**
	 * Returns the value of the '<em><b>Schemas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lines MODULE N: how many migrations each module of the program before it had.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schemas</em>' attribute.
	 * @see #setSchemas(String)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Schemas()
	 * @model unique="false"
	 * @generated
	 */
	String getSchemas();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getSchemas <em>Schemas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schemas</em>' attribute.
	 * @see #getSchemas()
	 * @generated
	 */
	void setSchemas(String value);

	/**
	 * Returns the value of the '<em><b>Backup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the backup made before it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backup</em>' attribute.
	 * @see #setBackup(String)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Backup()
	 * @model unique="false"
	 * @generated
	 */
	String getBackup();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getBackup <em>Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backup</em>' attribute.
	 * @see #getBackup()
	 * @generated
	 */
	void setBackup(String value);

	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of its row of the register of 形態管理.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(String)
	 * @see fudaban.update.model.UpdatePackage#getProgramChange_Row()
	 * @model unique="false"
	 * @generated
	 */
	String getRow();

	/**
	 * Sets the value of the '{@link fudaban.update.model.ProgramChange#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(String value);

} // ProgramChange

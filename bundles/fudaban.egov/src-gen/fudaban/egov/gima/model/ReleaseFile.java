/**
 */
package fudaban.egov.gima.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Release File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One XML file of a release.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getRelease <em>Release</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getState <em>State</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getLines <em>Lines</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getBytes <em>Bytes</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getHash <em>Hash</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getFirstPlace <em>First Place</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getLastPlace <em>Last Place</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getResultHash <em>Result Hash</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getBuilt <em>Built</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFile#getReleased <em>Released</em>}</li>
 * </ul>
 *
 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile()
 * @model annotation="http://fudaban/record label='name' unique='key'"
 * @generated
 */
public interface ReleaseFile extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Release</em>' attribute.
	 * @see #setRelease(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_Release()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Release' search='exact'"
	 * @generated
	 */
	String getRelease();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getRelease <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Release</em>' attribute.
	 * @see #getRelease()
	 * @generated
	 */
	void setRelease(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.egov.gima.model.FileKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.egov.gima.model.FileKind
	 * @see #setKind(FileKind)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_Kind()
	 * @model unique="false"
	 * @generated
	 */
	FileKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.egov.gima.model.FileKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FileKind value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * From 1 within its kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * release:kind:number while it counts, else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.egov.gima.model.FileState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.egov.gima.model.FileState
	 * @see #setState(FileState)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	FileState getState();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.egov.gima.model.FileState
	 * @see #getState()
	 * @generated
	 */
	void setState(FileState value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lines in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute.
	 * @see #setLines(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_Lines()
	 * @model unique="false"
	 * @generated
	 */
	int getLines();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getLines <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lines</em>' attribute.
	 * @see #getLines()
	 * @generated
	 */
	void setLines(int value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(long)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_Bytes()
	 * @model unique="false"
	 * @generated
	 */
	long getBytes();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(long value);

	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_Hash()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>First Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Place of its first line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Place</em>' attribute.
	 * @see #setFirstPlace(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_FirstPlace()
	 * @model unique="false"
	 * @generated
	 */
	int getFirstPlace();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getFirstPlace <em>First Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Place</em>' attribute.
	 * @see #getFirstPlace()
	 * @generated
	 */
	void setFirstPlace(int value);

	/**
	 * Returns the value of the '<em><b>Last Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Place of its last line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Place</em>' attribute.
	 * @see #setLastPlace(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_LastPlace()
	 * @model unique="false"
	 * @generated
	 */
	int getLastPlace();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getLastPlace <em>Last Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Place</em>' attribute.
	 * @see #getLastPlace()
	 * @generated
	 */
	void setLastPlace(int value);

	/**
	 * Returns the value of the '<em><b>Result Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the result that answered it, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Hash</em>' attribute.
	 * @see #setResultHash(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_ResultHash()
	 * @model unique="false"
	 * @generated
	 */
	String getResultHash();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getResultHash <em>Result Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Hash</em>' attribute.
	 * @see #getResultHash()
	 * @generated
	 */
	void setResultHash(String value);

	/**
	 * Returns the value of the '<em><b>Built</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Built</em>' attribute.
	 * @see #setBuilt(Instant)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_Built()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getBuilt();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getBuilt <em>Built</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Built</em>' attribute.
	 * @see #getBuilt()
	 * @generated
	 */
	void setBuilt(Instant value);

	/**
	 * Returns the value of the '<em><b>Released</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Released</em>' attribute.
	 * @see #setReleased(Instant)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFile_Released()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getReleased();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFile#getReleased <em>Released</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Released</em>' attribute.
	 * @see #getReleased()
	 * @generated
	 */
	void setReleased(Instant value);

} // ReleaseFile

/**
 */
package fudaban.egov.gima.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Release Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One difference: what becomes of one user, and why.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getRelease <em>Release</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getPlaceKey <em>Place Key</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getUserId <em>User Id</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getKana <em>Kana</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getState <em>State</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#isConflict <em>Conflict</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getBefore <em>Before</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getAfter <em>After</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getCause <em>Cause</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getFileNumber <em>File Number</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getLineNumber <em>Line Number</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getResultCode <em>Result Code</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseLine#getResultText <em>Result Text</em>}</li>
 * </ul>
 *
 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine()
 * @model annotation="http://fudaban/record label='userId' unique='placeKey' access='true'"
 * @generated
 */
public interface ReleaseLine extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Release</em>' attribute.
	 * @see #setRelease(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_Release()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Release' search='exact'"
	 * @generated
	 */
	String getRelease();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getRelease <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Release</em>' attribute.
	 * @see #getRelease()
	 * @generated
	 */
	void setRelease(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its turn in the release, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_Place()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	int getPlace();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(int value);

	/**
	 * Returns the value of the '<em><b>Place Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * release:place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place Key</em>' attribute.
	 * @see #setPlaceKey(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_PlaceKey()
	 * @model unique="false"
	 * @generated
	 */
	String getPlaceKey();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getPlaceKey <em>Place Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place Key</em>' attribute.
	 * @see #getPlaceKey()
	 * @generated
	 */
	void setPlaceKey(String value);

	/**
	 * Returns the value of the '<em><b>User Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User Id</em>' attribute.
	 * @see #setUserId(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_UserId()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='exact'"
	 * @generated
	 */
	String getUserId();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getUserId <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Id</em>' attribute.
	 * @see #getUserId()
	 * @generated
	 */
	void setUserId(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_DisplayName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kana</em>' attribute.
	 * @see #setKana(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_Kana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='text'"
	 * @generated
	 */
	String getKana();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getKana <em>Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kana</em>' attribute.
	 * @see #getKana()
	 * @generated
	 */
	void setKana(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.egov.gima.model.LineKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.egov.gima.model.LineKind
	 * @see #setKind(LineKind)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_Kind()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LineKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.egov.gima.model.LineKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LineKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.egov.gima.model.LineState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.egov.gima.model.LineState
	 * @see #setState(LineState)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LineState getState();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.egov.gima.model.LineState
	 * @see #getState()
	 * @generated
	 */
	void setState(LineState value);

	/**
	 * Returns the value of the '<em><b>Conflict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whether the service's own export says something else than what it accepted last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conflict</em>' attribute.
	 * @see #setConflict(boolean)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_Conflict()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	boolean isConflict();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#isConflict <em>Conflict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conflict</em>' attribute.
	 * @see #isConflict()
	 * @generated
	 */
	void setConflict(boolean value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The last accepted values as canonical JSON; null for an addition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_Before()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The target's values as canonical JSON; null for a deletion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_After()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the service's own export says, where it is something else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Found</em>' attribute.
	 * @see #setFound(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_Found()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getFound();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getFound <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found</em>' attribute.
	 * @see #getFound()
	 * @generated
	 */
	void setFound(String value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * From which 発令: kind, day and reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_Cause()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it is held or cannot be sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_Reason()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>File Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of the file it is in, from 1; 0 before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Number</em>' attribute.
	 * @see #setFileNumber(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_FileNumber()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	int getFileNumber();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getFileNumber <em>File Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Number</em>' attribute.
	 * @see #getFileNumber()
	 * @generated
	 */
	void setFileNumber(int value);

	/**
	 * Returns the value of the '<em><b>Line Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its turn in that file, from 1; 0 before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line Number</em>' attribute.
	 * @see #setLineNumber(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_LineNumber()
	 * @model unique="false"
	 * @generated
	 */
	int getLineNumber();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getLineNumber <em>Line Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line Number</em>' attribute.
	 * @see #getLineNumber()
	 * @generated
	 */
	void setLineNumber(int value);

	/**
	 * Returns the value of the '<em><b>Result Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Code of the service's answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Code</em>' attribute.
	 * @see #setResultCode(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_ResultCode()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getResultCode();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getResultCode <em>Result Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Code</em>' attribute.
	 * @see #getResultCode()
	 * @generated
	 */
	void setResultCode(String value);

	/**
	 * Returns the value of the '<em><b>Result Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the service said of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Text</em>' attribute.
	 * @see #setResultText(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseLine_ResultText()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getResultText();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseLine#getResultText <em>Result Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Text</em>' attribute.
	 * @see #getResultText()
	 * @generated
	 */
	void setResultText(String value);

} // ReleaseLine

/**
 */
package fudaban.egov.gima.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Release Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What was found while a difference was made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFinding#getRelease <em>Release</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFinding#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFinding#getSeverity <em>Severity</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFinding#getRule <em>Rule</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFinding#getField <em>Field</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFinding#getUserId <em>User Id</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFinding#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.ReleaseFinding#getSentence <em>Sentence</em>}</li>
 * </ul>
 *
 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFinding()
 * @model annotation="http://fudaban/record label='rule'"
 * @generated
 */
public interface ReleaseFinding extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Release</em>' attribute.
	 * @see #setRelease(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFinding_Release()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Release' search='exact'"
	 * @generated
	 */
	String getRelease();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFinding#getRelease <em>Release</em>}' attribute.
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
	 * * The line it is about; 0 where it is about somebody who has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFinding_Place()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	int getPlace();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFinding#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(int value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.egov.gima.model.FindingSeverity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see fudaban.egov.gima.model.FindingSeverity
	 * @see #setSeverity(FindingSeverity)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFinding_Severity()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	FindingSeverity getSeverity();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFinding#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see fudaban.egov.gima.model.FindingSeverity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(FindingSeverity value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Stable name of the rule, e.g. code.unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFinding_Rule()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFinding#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Field of the profile it is about; empty for the whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFinding_Field()
	 * @model unique="false"
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFinding#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>User Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User Id</em>' attribute.
	 * @see #setUserId(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFinding_UserId()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='exact'"
	 * @generated
	 */
	String getUserId();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFinding#getUserId <em>User Id</em>}' attribute.
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
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFinding_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFinding#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What was found and what to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getReleaseFinding_Sentence()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.ReleaseFinding#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

} // ReleaseFinding

/**
 */
package fudaban.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Card State Changed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.CardStateChanged#getBefore <em>Before</em>}</li>
 *   <li>{@link fudaban.model.CardStateChanged#getAfter <em>After</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getCardStateChanged()
 * @model
 * @generated
 */
public interface CardStateChanged extends Fact {
	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see fudaban.model.CredentialState
	 * @see #setBefore(CredentialState)
	 * @see fudaban.model.ModelPackage#getCardStateChanged_Before()
	 * @model unique="false"
	 * @generated
	 */
	CredentialState getBefore();

	/**
	 * Sets the value of the '{@link fudaban.model.CardStateChanged#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see fudaban.model.CredentialState
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(CredentialState value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see fudaban.model.CredentialState
	 * @see #setAfter(CredentialState)
	 * @see fudaban.model.ModelPackage#getCardStateChanged_After()
	 * @model unique="false"
	 * @generated
	 */
	CredentialState getAfter();

	/**
	 * Sets the value of the '{@link fudaban.model.CardStateChanged#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see fudaban.model.CredentialState
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(CredentialState value);

} // CardStateChanged

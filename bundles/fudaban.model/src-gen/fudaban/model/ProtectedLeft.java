/**
 */
package fudaban.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protected Left</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Something that is 保護すべき情報 leaves the desk: on paper, as a file, by mail, on a medium. Whoever may not handle it is refused.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.ProtectedLeft#getClassification <em>Classification</em>}</li>
 *   <li>{@link fudaban.model.ProtectedLeft#getWhat <em>What</em>}</li>
 *   <li>{@link fudaban.model.ProtectedLeft#getHow <em>How</em>}</li>
 *   <li>{@link fudaban.model.ProtectedLeft#getDestination <em>Destination</em>}</li>
 *   <li>{@link fudaban.model.ProtectedLeft#getCopies <em>Copies</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getProtectedLeft()
 * @model
 * @generated
 */
public interface ProtectedLeft extends Fact {
	/**
	 * Returns the value of the '<em><b>Classification</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.Classification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Classification</em>' attribute.
	 * @see fudaban.model.Classification
	 * @see #setClassification(Classification)
	 * @see fudaban.model.ModelPackage#getProtectedLeft_Classification()
	 * @model unique="false"
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link fudaban.model.ProtectedLeft#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see fudaban.model.Classification
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What leaves: title and number, without the values themselves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see fudaban.model.ModelPackage#getProtectedLeft_What()
	 * @model unique="false"
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link fudaban.model.ProtectedLeft#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * print, export, mail or media.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How</em>' attribute.
	 * @see #setHow(String)
	 * @see fudaban.model.ModelPackage#getProtectedLeft_How()
	 * @model unique="false"
	 * @generated
	 */
	String getHow();

	/**
	 * Sets the value of the '{@link fudaban.model.ProtectedLeft#getHow <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How</em>' attribute.
	 * @see #getHow()
	 * @generated
	 */
	void setHow(String value);

	/**
	 * Returns the value of the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * To whom or where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Destination</em>' attribute.
	 * @see #setDestination(String)
	 * @see fudaban.model.ModelPackage#getProtectedLeft_Destination()
	 * @model unique="false"
	 * @generated
	 */
	String getDestination();

	/**
	 * Sets the value of the '{@link fudaban.model.ProtectedLeft#getDestination <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destination</em>' attribute.
	 * @see #getDestination()
	 * @generated
	 */
	void setDestination(String value);

	/**
	 * Returns the value of the '<em><b>Copies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Copies</em>' attribute.
	 * @see #setCopies(int)
	 * @see fudaban.model.ModelPackage#getProtectedLeft_Copies()
	 * @model unique="false"
	 * @generated
	 */
	int getCopies();

	/**
	 * Sets the value of the '{@link fudaban.model.ProtectedLeft#getCopies <em>Copies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copies</em>' attribute.
	 * @see #getCopies()
	 * @generated
	 */
	void setCopies(int value);

} // ProtectedLeft

/**
 */
package fudaban.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Recorded</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Times of work were entered or corrected; {@code effectiveOn} is a day they touch, one fact for each.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.WorkRecorded#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.model.WorkRecorded#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getWorkRecorded()
 * @model
 * @generated
 */
public interface WorkRecorded extends Fact {
	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it is entered so late; null where none was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.model.ModelPackage#getWorkRecorded_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkRecorded#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When what is told ended, or the moment it was told where it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(Instant)
	 * @see fudaban.model.ModelPackage#getWorkRecorded_Until()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getUntil();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkRecorded#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(Instant value);

} // WorkRecorded

/**
 */
package fudaban.reporting.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Absence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Days on which the 役務従事者 was away, and who stood in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.reporting.model.Absence#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link fudaban.reporting.model.Absence#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link fudaban.reporting.model.Absence#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.reporting.model.Absence#getWho <em>Who</em>}</li>
 *   <li>{@link fudaban.reporting.model.Absence#getSubstitute <em>Substitute</em>}</li>
 *   <li>{@link fudaban.reporting.model.Absence#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.reporting.model.Absence#isWithdrawn <em>Withdrawn</em>}</li>
 * </ul>
 *
 * @see fudaban.reporting.model.ReportingPackage#getAbsence()
 * @model annotation="http://fudaban/record label='who'"
 * @generated
 */
public interface Absence extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>First Day</em>' attribute.
	 * @see #setFirstDay(LocalDate)
	 * @see fudaban.reporting.model.ReportingPackage#getAbsence_FirstDay()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getFirstDay();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Absence#getFirstDay <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Day</em>' attribute.
	 * @see #getFirstDay()
	 * @generated
	 */
	void setFirstDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Day</em>' attribute.
	 * @see #setLastDay(LocalDate)
	 * @see fudaban.reporting.model.ReportingPackage#getAbsence_LastDay()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getLastDay();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Absence#getLastDay <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Day</em>' attribute.
	 * @see #getLastDay()
	 * @generated
	 */
	void setLastDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.reporting.model.AbsenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.reporting.model.AbsenceKind
	 * @see #setKind(AbsenceKind)
	 * @see fudaban.reporting.model.ReportingPackage#getAbsence_Kind()
	 * @model unique="false"
	 * @generated
	 */
	AbsenceKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Absence#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.reporting.model.AbsenceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AbsenceKind value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see fudaban.reporting.model.ReportingPackage#getAbsence_Who()
	 * @model unique="false"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Absence#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>Substitute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 代替者, or null when nobody stood in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Substitute</em>' attribute.
	 * @see #setSubstitute(String)
	 * @see fudaban.reporting.model.ReportingPackage#getAbsence_Substitute()
	 * @model unique="false"
	 * @generated
	 */
	String getSubstitute();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Absence#getSubstitute <em>Substitute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Substitute</em>' attribute.
	 * @see #getSubstitute()
	 * @generated
	 */
	void setSubstitute(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.reporting.model.ReportingPackage#getAbsence_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Absence#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Set when it was entered by mistake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn</em>' attribute.
	 * @see #setWithdrawn(boolean)
	 * @see fudaban.reporting.model.ReportingPackage#getAbsence_Withdrawn()
	 * @model unique="false"
	 * @generated
	 */
	boolean isWithdrawn();

	/**
	 * Sets the value of the '{@link fudaban.reporting.model.Absence#isWithdrawn <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn</em>' attribute.
	 * @see #isWithdrawn()
	 * @generated
	 */
	void setWithdrawn(boolean value);

} // Absence

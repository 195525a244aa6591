/**
 */
package fudaban.personnel.model;

import fudaban.model.StaffEventKind;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Received Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A staff event that took effect: the same one is never entered twice. What waits for its day is a 予約 and no such record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.personnel.model.ReceivedEvent#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.personnel.model.ReceivedEvent#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.personnel.model.ReceivedEvent#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link fudaban.personnel.model.ReceivedEvent#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.personnel.model.ReceivedEvent#getStaffNumber <em>Staff Number</em>}</li>
 *   <li>{@link fudaban.personnel.model.ReceivedEvent#getContent <em>Content</em>}</li>
 *   <li>{@link fudaban.personnel.model.ReceivedEvent#getReference <em>Reference</em>}</li>
 * </ul>
 *
 * @see fudaban.personnel.model.PersonnelPackage#getReceivedEvent()
 * @model annotation="http://fudaban/record label='kind' unique='key'"
 * @generated
 */
public interface ReceivedEvent extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * kind:day:staff number, and the unit where a person may have several on one day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getReceivedEvent_Key()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.ReceivedEvent#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.StaffEventKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.StaffEventKind
	 * @see #setKind(StaffEventKind)
	 * @see fudaban.personnel.model.PersonnelPackage#getReceivedEvent_Kind()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	StaffEventKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.ReceivedEvent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.StaffEventKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StaffEventKind value);

	/**
	 * Returns the value of the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 発令日.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective On</em>' attribute.
	 * @see #setEffectiveOn(LocalDate)
	 * @see fudaban.personnel.model.PersonnelPackage#getReceivedEvent_EffectiveOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getEffectiveOn();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.ReceivedEvent#getEffectiveOn <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective On</em>' attribute.
	 * @see #getEffectiveOn()
	 * @generated
	 */
	void setEffectiveOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getReceivedEvent_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.ReceivedEvent#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Staff Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff Number</em>' attribute.
	 * @see #setStaffNumber(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getReceivedEvent_StaffNumber()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='exact'"
	 * @generated
	 */
	String getStaffNumber();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.ReceivedEvent#getStaffNumber <em>Staff Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff Number</em>' attribute.
	 * @see #getStaffNumber()
	 * @generated
	 */
	void setStaffNumber(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The event as canonical JSON, to tell a repetition from a contradiction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getReceivedEvent_Content()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.ReceivedEvent#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 発令番号 or another reference to the paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see fudaban.personnel.model.PersonnelPackage#getReceivedEvent_Reference()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link fudaban.personnel.model.ReceivedEvent#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

} // ReceivedEvent

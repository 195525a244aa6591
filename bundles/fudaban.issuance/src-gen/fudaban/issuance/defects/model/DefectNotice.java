/**
 */
package fudaban.issuance.defects.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Defect Notice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 不備連絡: one letter to one unit about the defects of its applications. The letter itself is in the outbox.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.defects.model.DefectNotice#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectNotice#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectNotice#isReminder <em>Reminder</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectNotice#getSent <em>Sent</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectNotice#getCount <em>Count</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectNotice#getLetterKey <em>Letter Key</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectNotice()
 * @model annotation="http://fudaban/record label='number' unique='letterKey'"
 * @generated
 */
public interface DefectNotice extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 連絡番号, e.g. D26-00012.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectNotice_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectNotice#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectNotice_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectNotice#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Reminder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whether it reminds of an earlier one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reminder</em>' attribute.
	 * @see #setReminder(boolean)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectNotice_Reminder()
	 * @model unique="false"
	 * @generated
	 */
	boolean isReminder();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectNotice#isReminder <em>Reminder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reminder</em>' attribute.
	 * @see #isReminder()
	 * @generated
	 */
	void setReminder(boolean value);

	/**
	 * Returns the value of the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was put into the outbox.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sent</em>' attribute.
	 * @see #setSent(Instant)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectNotice_Sent()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getSent();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectNotice#getSent <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent</em>' attribute.
	 * @see #getSent()
	 * @generated
	 */
	void setSent(Instant value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many applications it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectNotice_Count()
	 * @model unique="false"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectNotice#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Letter Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Key of the letter in the outbox.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Letter Key</em>' attribute.
	 * @see #setLetterKey(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectNotice_LetterKey()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getLetterKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectNotice#getLetterKey <em>Letter Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Letter Key</em>' attribute.
	 * @see #getLetterKey()
	 * @generated
	 */
	void setLetterKey(String value);

} // DefectNotice

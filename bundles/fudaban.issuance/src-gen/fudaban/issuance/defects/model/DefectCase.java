/**
 */
package fudaban.issuance.defects.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Defect Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 不備待ち: an application whose unit was told and from which an answer is awaited.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getApplication <em>Application</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getOpenKey <em>Open Key</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getStaffNumber <em>Staff Number</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getSentence <em>Sentence</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getNoticedOn <em>Noticed On</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getRemindedOn <em>Reminded On</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getTimes <em>Times</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getNotice <em>Notice</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link fudaban.issuance.defects.model.DefectCase#getSuccessor <em>Successor</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase()
 * @model annotation="http://fudaban/record label='number' unique='openKey'"
 * @generated
 */
public interface DefectCase extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Application</em>' attribute.
	 * @see #setApplication(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_Application()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Application'"
	 * @generated
	 */
	String getApplication();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getApplication <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application</em>' attribute.
	 * @see #getApplication()
	 * @generated
	 */
	void setApplication(String value);

	/**
	 * Returns the value of the '<em><b>Open Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The application's id while it waits, else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open Key</em>' attribute.
	 * @see #setOpenKey(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_OpenKey()
	 * @model unique="false"
	 * @generated
	 */
	String getOpenKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getOpenKey <em>Open Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open Key</em>' attribute.
	 * @see #getOpenKey()
	 * @generated
	 */
	void setOpenKey(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 受付番号 of the application.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.defects.model.CaseState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.defects.model.CaseState
	 * @see #setState(CaseState)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	CaseState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.defects.model.CaseState
	 * @see #getState()
	 * @generated
	 */
	void setState(CaseState value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getPerson <em>Person</em>}' attribute.
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
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_StaffNumber()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='exact'"
	 * @generated
	 */
	String getStaffNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getStaffNumber <em>Staff Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff Number</em>' attribute.
	 * @see #getStaffNumber()
	 * @generated
	 */
	void setStaffNumber(String value);

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_DisplayName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What is wrong, in one text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_Sentence()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

	/**
	 * Returns the value of the '<em><b>Noticed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The day of the first 不備連絡.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Noticed On</em>' attribute.
	 * @see #setNoticedOn(LocalDate)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_NoticedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getNoticedOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getNoticedOn <em>Noticed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Noticed On</em>' attribute.
	 * @see #getNoticedOn()
	 * @generated
	 */
	void setNoticedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reminded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The day of the last reminder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reminded On</em>' attribute.
	 * @see #setRemindedOn(LocalDate)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_RemindedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getRemindedOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getRemindedOn <em>Reminded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reminded On</em>' attribute.
	 * @see #getRemindedOn()
	 * @generated
	 */
	void setRemindedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Times</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many letters went out for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times</em>' attribute.
	 * @see #setTimes(int)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_Times()
	 * @model unique="false"
	 * @generated
	 */
	int getTimes();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getTimes <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Times</em>' attribute.
	 * @see #getTimes()
	 * @generated
	 */
	void setTimes(int value);

	/**
	 * Returns the value of the '<em><b>Notice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The last letter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notice</em>' attribute.
	 * @see #setNotice(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_Notice()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='DefectNotice'"
	 * @generated
	 */
	String getNotice();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getNotice <em>Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notice</em>' attribute.
	 * @see #getNotice()
	 * @generated
	 */
	void setNotice(String value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_ClosedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Successor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The application that was handed in instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor</em>' attribute.
	 * @see #setSuccessor(String)
	 * @see fudaban.issuance.defects.model.DefectsPackage#getDefectCase_Successor()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Application'"
	 * @generated
	 */
	String getSuccessor();

	/**
	 * Sets the value of the '{@link fudaban.issuance.defects.model.DefectCase#getSuccessor <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Successor</em>' attribute.
	 * @see #getSuccessor()
	 * @generated
	 */
	void setSuccessor(String value);

} // DefectCase

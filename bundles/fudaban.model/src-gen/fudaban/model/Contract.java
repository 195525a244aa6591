/**
 */
package fudaban.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contract</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 契約 or 変更契約: what the contract fixes, as a profile that was accepted on a day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.Contract#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.model.Contract#getContractNumber <em>Contract Number</em>}</li>
 *   <li>{@link fudaban.model.Contract#getActiveNumber <em>Active Number</em>}</li>
 *   <li>{@link fudaban.model.Contract#getEdition <em>Edition</em>}</li>
 *   <li>{@link fudaban.model.Contract#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link fudaban.model.Contract#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link fudaban.model.Contract#getHandoverFrom <em>Handover From</em>}</li>
 *   <li>{@link fudaban.model.Contract#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.model.Contract#getStaff <em>Staff</em>}</li>
 *   <li>{@link fudaban.model.Contract#getHours <em>Hours</em>}</li>
 *   <li>{@link fudaban.model.Contract#getDesignatedDays <em>Designated Days</em>}</li>
 *   <li>{@link fudaban.model.Contract#getRows <em>Rows</em>}</li>
 *   <li>{@link fudaban.model.Contract#getDeliverables <em>Deliverables</em>}</li>
 *   <li>{@link fudaban.model.Contract#getProtectedKinds <em>Protected Kinds</em>}</li>
 *   <li>{@link fudaban.model.Contract#getLentPapers <em>Lent Papers</em>}</li>
 *   <li>{@link fudaban.model.Contract#getPeople <em>People</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getContract()
 * @model annotation="http://fudaban/record label='title' unique='activeNumber'"
 * @generated
 */
public interface Contract extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see fudaban.model.ModelPackage#getContract_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fudaban.model.Contract#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Contract Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contract Number</em>' attribute.
	 * @see #setContractNumber(String)
	 * @see fudaban.model.ModelPackage#getContract_ContractNumber()
	 * @model unique="false"
	 * @generated
	 */
	String getContractNumber();

	/**
	 * Sets the value of the '{@link fudaban.model.Contract#getContractNumber <em>Contract Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract Number</em>' attribute.
	 * @see #getContractNumber()
	 * @generated
	 */
	void setContractNumber(String value);

	/**
	 * Returns the value of the '<em><b>Active Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * contractNumber + edition while in force, else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Number</em>' attribute.
	 * @see #setActiveNumber(String)
	 * @see fudaban.model.ModelPackage#getContract_ActiveNumber()
	 * @model unique="false"
	 * @generated
	 */
	String getActiveNumber();

	/**
	 * Sets the value of the '{@link fudaban.model.Contract#getActiveNumber <em>Active Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Number</em>' attribute.
	 * @see #getActiveNumber()
	 * @generated
	 */
	void setActiveNumber(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(int)
	 * @see fudaban.model.ModelPackage#getContract_Edition()
	 * @model unique="false"
	 * @generated
	 */
	int getEdition();

	/**
	 * Sets the value of the '{@link fudaban.model.Contract#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(int value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see fudaban.model.ModelPackage#getContract_ValidFrom()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link fudaban.model.Contract#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see fudaban.model.ModelPackage#getContract_ValidTo()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link fudaban.model.Contract#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Handover From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Handover From</em>' attribute.
	 * @see #setHandoverFrom(LocalDate)
	 * @see fudaban.model.ModelPackage#getContract_HandoverFrom()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getHandoverFrom();

	/**
	 * Sets the value of the '{@link fudaban.model.Contract#getHandoverFrom <em>Handover From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handover From</em>' attribute.
	 * @see #getHandoverFrom()
	 * @generated
	 */
	void setHandoverFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see fudaban.model.ModelPackage#getContract_Place()
	 * @model unique="false"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link fudaban.model.Contract#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff</em>' attribute.
	 * @see #setStaff(int)
	 * @see fudaban.model.ModelPackage#getContract_Staff()
	 * @model unique="false"
	 * @generated
	 */
	int getStaff();

	/**
	 * Sets the value of the '{@link fudaban.model.Contract#getStaff <em>Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' attribute.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(int value);

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.model.Interval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hours</em>' containment reference list.
	 * @see fudaban.model.ModelPackage#getContract_Hours()
	 * @model containment="true"
	 * @generated
	 */
	EList<Interval> getHours();

	/**
	 * Returns the value of the '<em><b>Designated Days</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.model.DesignatedDay}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Designated Days</em>' containment reference list.
	 * @see fudaban.model.ModelPackage#getContract_DesignatedDays()
	 * @model containment="true"
	 * @generated
	 */
	EList<DesignatedDay> getDesignatedDays();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.model.WorkRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see fudaban.model.ModelPackage#getContract_Rows()
	 * @model containment="true"
	 * @generated
	 */
	EList<WorkRow> getRows();

	/**
	 * Returns the value of the '<em><b>Deliverables</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.model.Deliverable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Deliverables</em>' containment reference list.
	 * @see fudaban.model.ModelPackage#getContract_Deliverables()
	 * @model containment="true"
	 * @generated
	 */
	EList<Deliverable> getDeliverables();

	/**
	 * Returns the value of the '<em><b>Protected Kinds</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.model.ProtectedKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Protected Kinds</em>' containment reference list.
	 * @see fudaban.model.ModelPackage#getContract_ProtectedKinds()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProtectedKind> getProtectedKinds();

	/**
	 * Returns the value of the '<em><b>Lent Papers</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.model.LentPaper}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lent Papers</em>' containment reference list.
	 * @see fudaban.model.ModelPackage#getContract_LentPapers()
	 * @model containment="true"
	 * @generated
	 */
	EList<LentPaper> getLentPapers();

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.model.ContractPerson}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see fudaban.model.ModelPackage#getContract_People()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContractPerson> getPeople();

} // Contract

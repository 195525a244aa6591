/**
 */
package fudaban.registers.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What a review found of one account; decided by somebody who is not its owner.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getKey <em>Key</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getReview <em>Review</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getSystem <em>System</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getState <em>State</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getOwnerName <em>Owner Name</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getRecorded <em>Recorded</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getFound <em>Found</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getLastLogin <em>Last Login</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getDecision <em>Decision</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getReference <em>Reference</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link fudaban.registers.model.ReviewFinding#getSeen <em>Seen</em>}</li>
 * </ul>
 *
 * @see fudaban.registers.model.RegistersPackage#getReviewFinding()
 * @model annotation="http://fudaban/record label='name' unique='key'"
 * @generated
 */
public interface ReviewFinding extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * review, account and kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review</em>' attribute.
	 * @see #setReview(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Review()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='AccountReview' owner='true'"
	 * @generated
	 */
	String getReview();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getReview <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' attribute.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see #setSystem(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_System()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getSystem();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.registers.model.FindingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.registers.model.FindingKind
	 * @see #setKind(FindingKind)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Kind()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	FindingKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.registers.model.FindingKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FindingKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.registers.model.FindingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.registers.model.FindingState
	 * @see #setState(FindingState)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	FindingState getState();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.registers.model.FindingState
	 * @see #getState()
	 * @generated
	 */
	void setState(FindingState value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Owner Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner Name</em>' attribute.
	 * @see #setOwnerName(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_OwnerName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getOwnerName();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getOwnerName <em>Owner Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner Name</em>' attribute.
	 * @see #getOwnerName()
	 * @generated
	 */
	void setOwnerName(String value);

	/**
	 * Returns the value of the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the register says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded</em>' attribute.
	 * @see #setRecorded(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Recorded()
	 * @model unique="false"
	 * @generated
	 */
	String getRecorded();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getRecorded <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded</em>' attribute.
	 * @see #getRecorded()
	 * @generated
	 */
	void setRecorded(String value);

	/**
	 * Returns the value of the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the list says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Found</em>' attribute.
	 * @see #setFound(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Found()
	 * @model unique="false"
	 * @generated
	 */
	String getFound();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getFound <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found</em>' attribute.
	 * @see #getFound()
	 * @generated
	 */
	void setFound(String value);

	/**
	 * Returns the value of the '<em><b>Last Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Login</em>' attribute.
	 * @see #setLastLogin(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_LastLogin()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getLastLogin();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getLastLogin <em>Last Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Login</em>' attribute.
	 * @see #getLastLogin()
	 * @generated
	 */
	void setLastLogin(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.registers.model.FindingDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see fudaban.registers.model.FindingDecision
	 * @see #setDecision(FindingDecision)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Decision()
	 * @model unique="false"
	 * @generated
	 */
	FindingDecision getDecision();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see fudaban.registers.model.FindingDecision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(FindingDecision value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 申請番号 or another reference to the paper the decision stands on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Reference()
	 * @model unique="false"
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_DecidedBy()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_DecidedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Due()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified On</em>' attribute.
	 * @see #setVerifiedOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_VerifiedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getVerifiedOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getVerifiedOn <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified On</em>' attribute.
	 * @see #getVerifiedOn()
	 * @generated
	 */
	void setVerifiedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many lists showed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seen</em>' attribute.
	 * @see #setSeen(int)
	 * @see fudaban.registers.model.RegistersPackage#getReviewFinding_Seen()
	 * @model unique="false"
	 * @generated
	 */
	int getSeen();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.ReviewFinding#getSeen <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen</em>' attribute.
	 * @see #getSeen()
	 * @generated
	 */
	void setSeen(int value);

} // ReviewFinding

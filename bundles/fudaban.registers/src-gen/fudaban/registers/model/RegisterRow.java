/**
 */
package fudaban.registers.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * *
 * A row of a register. What its columns are stands in the profile; here are their values, one line {@code key=value} each, in the part that the column's
 * classification belongs to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.registers.model.RegisterRow#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getRegister <em>Register</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getDay <em>Day</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getState <em>State</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getCompletedOn <em>Completed On</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getKeepUntil <em>Keep Until</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getItem <em>Item</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getCells <em>Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getPersonalCells <em>Personal Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getNetworkCells <em>Network Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getInterfaceCells <em>Interface Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getSecurityCells <em>Security Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getArtworkCells <em>Artwork Cells</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.registers.model.RegisterRow#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see fudaban.registers.model.RegistersPackage#getRegisterRow()
 * @model annotation="http://fudaban/record label='number' unique='number'"
 * @generated
 */
public interface RegisterRow extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Register</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Id of the register in the profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register</em>' attribute.
	 * @see #setRegister(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_Register()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getRegister();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getRegister <em>Register</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Register</em>' attribute.
	 * @see #getRegister()
	 * @generated
	 */
	void setRegister(String value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_Day()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.registers.model.RowState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.registers.model.RowState
	 * @see #setState(RowState)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	RowState getState();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.registers.model.RowState
	 * @see #getState()
	 * @generated
	 */
	void setState(RowState value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * By when it must be complete; null where the register has no such date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_Due()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Completed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Completed On</em>' attribute.
	 * @see #setCompletedOn(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_CompletedOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getCompletedOn();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getCompletedOn <em>Completed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completed On</em>' attribute.
	 * @see #getCompletedOn()
	 * @generated
	 */
	void setCompletedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Keep Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Last day it must be kept; null while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep Until</em>' attribute.
	 * @see #setKeepUntil(LocalDate)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_KeepUntil()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getKeepUntil();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getKeepUntil <em>Keep Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep Until</em>' attribute.
	 * @see #getKeepUntil()
	 * @generated
	 */
	void setKeepUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Item of a page of checks; null in other registers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_Item()
	 * @model unique="false"
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cells</em>' attribute.
	 * @see #setCells(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_Cells()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='text'"
	 * @generated
	 */
	String getCells();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getCells <em>Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cells</em>' attribute.
	 * @see #getCells()
	 * @generated
	 */
	void setCells(String value);

	/**
	 * Returns the value of the '<em><b>Personal Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Personal Cells</em>' attribute.
	 * @see #setPersonalCells(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_PersonalCells()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getPersonalCells();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getPersonalCells <em>Personal Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Personal Cells</em>' attribute.
	 * @see #getPersonalCells()
	 * @generated
	 */
	void setPersonalCells(String value);

	/**
	 * Returns the value of the '<em><b>Network Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Network Cells</em>' attribute.
	 * @see #setNetworkCells(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_NetworkCells()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='NETWORK'"
	 * @generated
	 */
	String getNetworkCells();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getNetworkCells <em>Network Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network Cells</em>' attribute.
	 * @see #getNetworkCells()
	 * @generated
	 */
	void setNetworkCells(String value);

	/**
	 * Returns the value of the '<em><b>Interface Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interface Cells</em>' attribute.
	 * @see #setInterfaceCells(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_InterfaceCells()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='INTERFACE'"
	 * @generated
	 */
	String getInterfaceCells();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getInterfaceCells <em>Interface Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interface Cells</em>' attribute.
	 * @see #getInterfaceCells()
	 * @generated
	 */
	void setInterfaceCells(String value);

	/**
	 * Returns the value of the '<em><b>Security Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Security Cells</em>' attribute.
	 * @see #setSecurityCells(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_SecurityCells()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='SECURITY'"
	 * @generated
	 */
	String getSecurityCells();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getSecurityCells <em>Security Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Cells</em>' attribute.
	 * @see #getSecurityCells()
	 * @generated
	 */
	void setSecurityCells(String value);

	/**
	 * Returns the value of the '<em><b>Artwork Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Artwork Cells</em>' attribute.
	 * @see #setArtworkCells(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_ArtworkCells()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='ARTWORK'"
	 * @generated
	 */
	String getArtworkCells();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getArtworkCells <em>Artwork Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Artwork Cells</em>' attribute.
	 * @see #getArtworkCells()
	 * @generated
	 */
	void setArtworkCells(String value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it was amended last or cancelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.registers.model.RegistersPackage#getRegisterRow_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.registers.model.RegisterRow#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // RegisterRow

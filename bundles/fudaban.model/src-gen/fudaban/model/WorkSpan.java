/**
 */
package fudaban.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Span</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One stretch of work on an item, between 着手 or going on and 完了 or a pause. Without end while it runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.WorkSpan#getItem <em>Item</em>}</li>
 *   <li>{@link fudaban.model.WorkSpan#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.model.WorkSpan#getRow <em>Row</em>}</li>
 *   <li>{@link fudaban.model.WorkSpan#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.model.WorkSpan#getBegin <em>Begin</em>}</li>
 *   <li>{@link fudaban.model.WorkSpan#getEnd <em>End</em>}</li>
 *   <li>{@link fudaban.model.WorkSpan#getBeginEntered <em>Begin Entered</em>}</li>
 *   <li>{@link fudaban.model.WorkSpan#getEndEntered <em>End Entered</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getWorkSpan()
 * @model annotation="http://fudaban/record"
 * @generated
 */
public interface WorkSpan extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see fudaban.model.ModelPackage#getWorkSpan_Item()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='WorkItem' owner='true'"
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkSpan#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.model.ModelPackage#getWorkSpan_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkSpan#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(String)
	 * @see fudaban.model.ModelPackage#getWorkSpan_Row()
	 * @model unique="false"
	 * @generated
	 */
	String getRow();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkSpan#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.WorkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.WorkKind
	 * @see #setKind(WorkKind)
	 * @see fudaban.model.ModelPackage#getWorkSpan_Kind()
	 * @model unique="false"
	 * @generated
	 */
	WorkKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkSpan#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.WorkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(WorkKind value);

	/**
	 * Returns the value of the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begin</em>' attribute.
	 * @see #setBegin(Instant)
	 * @see fudaban.model.ModelPackage#getWorkSpan_Begin()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getBegin();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkSpan#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin</em>' attribute.
	 * @see #getBegin()
	 * @generated
	 */
	void setBegin(Instant value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Instant)
	 * @see fudaban.model.ModelPackage#getWorkSpan_End()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getEnd();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkSpan#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Instant value);

	/**
	 * Returns the value of the '<em><b>Begin Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begin Entered</em>' attribute.
	 * @see #setBeginEntered(Instant)
	 * @see fudaban.model.ModelPackage#getWorkSpan_BeginEntered()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getBeginEntered();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkSpan#getBeginEntered <em>Begin Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin Entered</em>' attribute.
	 * @see #getBeginEntered()
	 * @generated
	 */
	void setBeginEntered(Instant value);

	/**
	 * Returns the value of the '<em><b>End Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Entered</em>' attribute.
	 * @see #setEndEntered(Instant)
	 * @see fudaban.model.ModelPackage#getWorkSpan_EndEntered()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getEndEntered();

	/**
	 * Sets the value of the '{@link fudaban.model.WorkSpan#getEndEntered <em>End Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Entered</em>' attribute.
	 * @see #getEndEntered()
	 * @generated
	 */
	void setEndEntered(Instant value);

} // WorkSpan

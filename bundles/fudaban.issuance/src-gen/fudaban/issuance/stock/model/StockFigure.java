/**
 */
package fudaban.issuance.stock.model;

import fudaban.model.CredentialKind;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 見込みの数: a figure somebody typed for the forecast of blanks and ribbons.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.stock.model.StockFigure#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.StockFigure#getActiveKey <em>Active Key</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.StockFigure#getWhat <em>What</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.StockFigure#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.StockFigure#getMonth <em>Month</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.StockFigure#getFigure <em>Figure</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.StockFigure#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.StockFigure#getEntered <em>Entered</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.StockFigure#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.StockFigure#getWithdrawnFor <em>Withdrawn For</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure()
 * @model annotation="http://fudaban/record label='name' unique='activeKey'"
 * @generated
 */
public interface StockFigure extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What it is, of which kind and month: USUAL STAFF_CARD 04.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.StockFigure#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Active Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name while it counts, null once it was withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Key</em>' attribute.
	 * @see #setActiveKey(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure_ActiveKey()
	 * @model unique="false"
	 * @generated
	 */
	String getActiveKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.StockFigure#getActiveKey <em>Active Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Key</em>' attribute.
	 * @see #getActiveKey()
	 * @generated
	 */
	void setActiveKey(String value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.stock.model.FigureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see fudaban.issuance.stock.model.FigureKind
	 * @see #setWhat(FigureKind)
	 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure_What()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	FigureKind getWhat();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.StockFigure#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see fudaban.issuance.stock.model.FigureKind
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(FigureKind value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #setKind(CredentialKind)
	 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure_Kind()
	 * @model unique="false"
	 * @generated
	 */
	CredentialKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.StockFigure#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CredentialKind value);

	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * MM for a month of every year, yyyy-MM for one month, else empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure_Month()
	 * @model unique="false"
	 * @generated
	 */
	String getMonth();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.StockFigure#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(String value);

	/**
	 * Returns the value of the '<em><b>Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Figure</em>' attribute.
	 * @see #setFigure(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure_Figure()
	 * @model unique="false"
	 * @generated
	 */
	int getFigure();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.StockFigure#getFigure <em>Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Figure</em>' attribute.
	 * @see #getFigure()
	 * @generated
	 */
	void setFigure(int value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure_Remark()
	 * @model unique="false"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.StockFigure#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entered</em>' attribute.
	 * @see #setEntered(Instant)
	 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure_Entered()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getEntered();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.StockFigure#getEntered <em>Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entered</em>' attribute.
	 * @see #getEntered()
	 * @generated
	 */
	void setEntered(Instant value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.StockFigure#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Withdrawn For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it was withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn For</em>' attribute.
	 * @see #setWithdrawnFor(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getStockFigure_WithdrawnFor()
	 * @model unique="false"
	 * @generated
	 */
	String getWithdrawnFor();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.StockFigure#getWithdrawnFor <em>Withdrawn For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn For</em>' attribute.
	 * @see #getWithdrawnFor()
	 * @generated
	 */
	void setWithdrawnFor(String value);

} // StockFigure

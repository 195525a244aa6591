/**
 */
package fudaban.issuance.stock.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Forecast Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A month of the forecast, of one kind of card or of ribbons.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getMonth <em>Month</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getItem <em>Item</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getWaiting <em>Waiting</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getExpiring <em>Expiring</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getPlanned <em>Planned</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getUsual <em>Usual</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getBasis <em>Basis</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getSpoiled <em>Spoiled</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getNeed <em>Need</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getArriving <em>Arriving</em>}</li>
 *   <li>{@link fudaban.issuance.stock.model.ForecastLine#getLeft <em>Left</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine()
 * @model
 * @generated
 */
public interface ForecastLine extends EObject {
	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * yyyy-MM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Month()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getMonth();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The kind of card, or the ribbon.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Item()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Waiting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Applications that wait.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waiting</em>' attribute.
	 * @see #setWaiting(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Waiting()
	 * @model unique="false"
	 * @generated
	 */
	int getWaiting();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getWaiting <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waiting</em>' attribute.
	 * @see #getWaiting()
	 * @generated
	 */
	void setWaiting(int value);

	/**
	 * Returns the value of the '<em><b>Expiring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 更新.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expiring</em>' attribute.
	 * @see #setExpiring(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Expiring()
	 * @model unique="false"
	 * @generated
	 */
	int getExpiring();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getExpiring <em>Expiring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expiring</em>' attribute.
	 * @see #getExpiring()
	 * @generated
	 */
	void setExpiring(int value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Known ahead: 組織改編, 採用, 臨時分.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Planned()
	 * @model unique="false"
	 * @generated
	 */
	int getPlanned();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(int value);

	/**
	 * Returns the value of the '<em><b>Usual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 新規, 亡失, 破損 as in the past or as typed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usual</em>' attribute.
	 * @see #setUsual(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Usual()
	 * @model unique="false"
	 * @generated
	 */
	int getUsual();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getUsual <em>Usual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usual</em>' attribute.
	 * @see #getUsual()
	 * @generated
	 */
	void setUsual(int value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where the usual ones come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Basis()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Spoiled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Spoiled</em>' attribute.
	 * @see #setSpoiled(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Spoiled()
	 * @model unique="false"
	 * @generated
	 */
	int getSpoiled();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getSpoiled <em>Spoiled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spoiled</em>' attribute.
	 * @see #getSpoiled()
	 * @generated
	 */
	void setSpoiled(int value);

	/**
	 * Returns the value of the '<em><b>Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * All of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Need</em>' attribute.
	 * @see #setNeed(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Need()
	 * @model unique="false"
	 * @generated
	 */
	int getNeed();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getNeed <em>Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Need</em>' attribute.
	 * @see #getNeed()
	 * @generated
	 */
	void setNeed(int value);

	/**
	 * Returns the value of the '<em><b>Arriving</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Ordered, comes in this month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arriving</em>' attribute.
	 * @see #setArriving(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Arriving()
	 * @model unique="false"
	 * @generated
	 */
	int getArriving();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getArriving <em>Arriving</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arriving</em>' attribute.
	 * @see #getArriving()
	 * @generated
	 */
	void setArriving(int value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * At the end of the month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(int)
	 * @see fudaban.issuance.stock.model.StockPackage#getForecastLine_Left()
	 * @model unique="false"
	 * @generated
	 */
	int getLeft();

	/**
	 * Sets the value of the '{@link fudaban.issuance.stock.model.ForecastLine#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(int value);

} // ForecastLine

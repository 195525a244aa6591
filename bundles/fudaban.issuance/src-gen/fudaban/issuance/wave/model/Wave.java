/**
 */
package fudaban.issuance.wave.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wave</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 一括処理: the same step for many cards, in parts of which each is one act.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.wave.model.Wave#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.Wave#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.Wave#getStep <em>Step</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.Wave#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.Wave#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.Wave#getPlanned <em>Planned</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.Wave#getAccount <em>Account</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.Wave#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.Wave#getParts <em>Parts</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.Wave#getUndoes <em>Undoes</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.wave.model.WavePackage#getWave()
 * @model annotation="http://fudaban/record label='number'"
 * @generated
 */
public interface Wave extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E.g. 一括R8-001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.wave.model.WavePackage#getWave_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.Wave#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What it is for, e.g. 4/1 組織改編.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see fudaban.issuance.wave.model.WavePackage#getWave_Title()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='text'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.Wave#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.wave.model.WaveStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see fudaban.issuance.wave.model.WaveStep
	 * @see #setStep(WaveStep)
	 * @see fudaban.issuance.wave.model.WavePackage#getWave_Step()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	WaveStep getStep();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.Wave#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see fudaban.issuance.wave.model.WaveStep
	 * @see #getStep()
	 * @generated
	 */
	void setStep(WaveStep value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.issuance.wave.model.WavePackage#getWave_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.Wave#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The day it takes effect; null: at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective On</em>' attribute.
	 * @see #setEffectiveOn(LocalDate)
	 * @see fudaban.issuance.wave.model.WavePackage#getWave_EffectiveOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getEffectiveOn();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.Wave#getEffectiveOn <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective On</em>' attribute.
	 * @see #getEffectiveOn()
	 * @generated
	 */
	void setEffectiveOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(Instant)
	 * @see fudaban.issuance.wave.model.WavePackage#getWave_Planned()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getPlanned();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.Wave#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(Instant value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see fudaban.issuance.wave.model.WavePackage#getWave_Account()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Account'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.Wave#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see fudaban.issuance.wave.model.WavePackage#getWave_Size()
	 * @model unique="false"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.Wave#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parts</em>' attribute.
	 * @see #setParts(int)
	 * @see fudaban.issuance.wave.model.WavePackage#getWave_Parts()
	 * @model unique="false"
	 * @generated
	 */
	int getParts();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.Wave#getParts <em>Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parts</em>' attribute.
	 * @see #getParts()
	 * @generated
	 */
	void setParts(int value);

	/**
	 * Returns the value of the '<em><b>Undoes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The one it undoes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undoes</em>' attribute.
	 * @see #setUndoes(String)
	 * @see fudaban.issuance.wave.model.WavePackage#getWave_Undoes()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Wave'"
	 * @generated
	 */
	String getUndoes();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.Wave#getUndoes <em>Undoes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undoes</em>' attribute.
	 * @see #getUndoes()
	 * @generated
	 */
	void setUndoes(String value);

} // Wave

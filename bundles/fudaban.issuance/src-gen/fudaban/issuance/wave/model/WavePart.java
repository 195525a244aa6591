/**
 */
package fudaban.issuance.wave.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Cards of a wave that are done in one act.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.wave.model.WavePart#getWave <em>Wave</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.WavePart#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.WavePart#getPlaceKey <em>Place Key</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.WavePart#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.WavePart#getNumbers <em>Numbers</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.WavePart#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.WavePart#getSkipped <em>Skipped</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.WavePart#getDone <em>Done</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.WavePart#getRequest <em>Request</em>}</li>
 *   <li>{@link fudaban.issuance.wave.model.WavePart#getEnded <em>Ended</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.wave.model.WavePackage#getWavePart()
 * @model annotation="http://fudaban/record label='placeKey' unique='placeKey'"
 * @generated
 */
public interface WavePart extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wave</em>' attribute.
	 * @see #setWave(String)
	 * @see fudaban.issuance.wave.model.WavePackage#getWavePart_Wave()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Wave'"
	 * @generated
	 */
	String getWave();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.WavePart#getWave <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wave</em>' attribute.
	 * @see #getWave()
	 * @generated
	 */
	void setWave(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(int)
	 * @see fudaban.issuance.wave.model.WavePackage#getWavePart_Place()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	int getPlace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.WavePart#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(int value);

	/**
	 * Returns the value of the '<em><b>Place Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * wave:place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place Key</em>' attribute.
	 * @see #setPlaceKey(String)
	 * @see fudaban.issuance.wave.model.WavePackage#getWavePart_PlaceKey()
	 * @model unique="false"
	 * @generated
	 */
	String getPlaceKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.WavePart#getPlaceKey <em>Place Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place Key</em>' attribute.
	 * @see #getPlaceKey()
	 * @generated
	 */
	void setPlaceKey(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.wave.model.PartState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.wave.model.PartState
	 * @see #setState(PartState)
	 * @see fudaban.issuance.wave.model.WavePackage#getWavePart_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	PartState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.WavePart#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.wave.model.PartState
	 * @see #getState()
	 * @generated
	 */
	void setState(PartState value);

	/**
	 * Returns the value of the '<em><b>Numbers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Numbers of its cards, one a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbers</em>' attribute.
	 * @see #setNumbers(String)
	 * @see fudaban.issuance.wave.model.WavePackage#getWavePart_Numbers()
	 * @model unique="false"
	 * @generated
	 */
	String getNumbers();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.WavePart#getNumbers <em>Numbers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbers</em>' attribute.
	 * @see #getNumbers()
	 * @generated
	 */
	void setNumbers(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see fudaban.issuance.wave.model.WavePackage#getWavePart_Size()
	 * @model unique="false"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.WavePart#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Skipped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Numbers of cards that the step was not open to any more, one a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skipped</em>' attribute.
	 * @see #setSkipped(String)
	 * @see fudaban.issuance.wave.model.WavePackage#getWavePart_Skipped()
	 * @model unique="false"
	 * @generated
	 */
	String getSkipped();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.WavePart#getSkipped <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skipped</em>' attribute.
	 * @see #getSkipped()
	 * @generated
	 */
	void setSkipped(String value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(int)
	 * @see fudaban.issuance.wave.model.WavePackage#getWavePart_Done()
	 * @model unique="false"
	 * @generated
	 */
	int getDone();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.WavePart#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(int value);

	/**
	 * Returns the value of the '<em><b>Request</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The request that waits for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Request</em>' attribute.
	 * @see #setRequest(String)
	 * @see fudaban.issuance.wave.model.WavePackage#getWavePart_Request()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getRequest();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.WavePart#getRequest <em>Request</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request</em>' attribute.
	 * @see #getRequest()
	 * @generated
	 */
	void setRequest(String value);

	/**
	 * Returns the value of the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(Instant)
	 * @see fudaban.issuance.wave.model.WavePackage#getWavePart_Ended()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getEnded();

	/**
	 * Sets the value of the '{@link fudaban.issuance.wave.model.WavePart#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(Instant value);

} // WavePart

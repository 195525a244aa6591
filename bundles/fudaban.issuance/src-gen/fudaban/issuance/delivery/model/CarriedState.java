/**
 */
package fudaban.issuance.delivery.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Carried State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.delivery.model.DeliveryPackage#getCarriedState()
 * @model
 * @generated
 */
public enum CarriedState implements Enumerator {
	/**
	 * The '<em><b>UNDER WAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 受領待ち: on a 受領書 or in a parcel that is not back.
	 * <!-- end-model-doc -->
	 * @see #UNDER_WAY_VALUE
	 * @generated
	 * @ordered
	 */
	UNDER_WAY(0, "UNDER_WAY", "UNDER_WAY"),

	/**
	 * The '<em><b>HELD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 受領済、有効化待ち: handed over, and in use from a later day.
	 * <!-- end-model-doc -->
	 * @see #HELD_VALUE
	 * @generated
	 * @ordered
	 */
	HELD(0, "HELD", "HELD"),

	/**
	 * The '<em><b>DELIVERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 受領済.
	 * <!-- end-model-doc -->
	 * @see #DELIVERED_VALUE
	 * @generated
	 * @ordered
	 */
	DELIVERED(0, "DELIVERED", "DELIVERED"),

	/**
	 * The '<em><b>LEFT OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 未受領: taken off the sheet or out of the parcel; the card waits again.
	 * <!-- end-model-doc -->
	 * @see #LEFT_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	LEFT_OUT(0, "LEFT_OUT", "LEFT_OUT");

	/**
	 * The '<em><b>UNDER WAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 受領待ち: on a 受領書 or in a parcel that is not back.
	 * <!-- end-model-doc -->
	 * @see #UNDER_WAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNDER_WAY_VALUE = 0;

	/**
	 * The '<em><b>HELD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 受領済、有効化待ち: handed over, and in use from a later day.
	 * <!-- end-model-doc -->
	 * @see #HELD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HELD_VALUE = 0;

	/**
	 * The '<em><b>DELIVERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 受領済.
	 * <!-- end-model-doc -->
	 * @see #DELIVERED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DELIVERED_VALUE = 0;

	/**
	 * The '<em><b>LEFT OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 未受領: taken off the sheet or out of the parcel; the card waits again.
	 * <!-- end-model-doc -->
	 * @see #LEFT_OUT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEFT_OUT_VALUE = 0;

	/**
	 * An array of all the '<em><b>Carried State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CarriedState[] VALUES_ARRAY =
		new CarriedState[] {
			UNDER_WAY,
			HELD,
			DELIVERED,
			LEFT_OUT,
		};

	/**
	 * A public read-only list of all the '<em><b>Carried State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CarriedState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Carried State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CarriedState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CarriedState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Carried State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CarriedState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CarriedState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Carried State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CarriedState get(int value) {
		switch (value) {
			case UNDER_WAY_VALUE: return UNDER_WAY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private CarriedState(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //CarriedState

/**
 */
package fudaban.issuance.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Blank State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.model.IssuancePackage#getBlankState()
 * @model
 * @generated
 */
public enum BlankState implements Enumerator {
	/**
	 * The '<em><b>IN STOCK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 在庫.
	 * <!-- end-model-doc -->
	 * @see #IN_STOCK_VALUE
	 * @generated
	 * @ordered
	 */
	IN_STOCK(0, "IN_STOCK", "IN_STOCK"),

	/**
	 * The '<em><b>USED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 使用済: became a card.
	 * <!-- end-model-doc -->
	 * @see #USED_VALUE
	 * @generated
	 * @ordered
	 */
	USED(0, "USED", "USED"),

	/**
	 * The '<em><b>SPOILED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 書損.
	 * <!-- end-model-doc -->
	 * @see #SPOILED_VALUE
	 * @generated
	 * @ordered
	 */
	SPOILED(0, "SPOILED", "SPOILED"),

	/**
	 * The '<em><b>DESTROYED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 物理破棄済.
	 * <!-- end-model-doc -->
	 * @see #DESTROYED_VALUE
	 * @generated
	 * @ordered
	 */
	DESTROYED(0, "DESTROYED", "DESTROYED");

	/**
	 * The '<em><b>IN STOCK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 在庫.
	 * <!-- end-model-doc -->
	 * @see #IN_STOCK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IN_STOCK_VALUE = 0;

	/**
	 * The '<em><b>USED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 使用済: became a card.
	 * <!-- end-model-doc -->
	 * @see #USED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int USED_VALUE = 0;

	/**
	 * The '<em><b>SPOILED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 書損.
	 * <!-- end-model-doc -->
	 * @see #SPOILED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPOILED_VALUE = 0;

	/**
	 * The '<em><b>DESTROYED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 物理破棄済.
	 * <!-- end-model-doc -->
	 * @see #DESTROYED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DESTROYED_VALUE = 0;

	/**
	 * An array of all the '<em><b>Blank State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BlankState[] VALUES_ARRAY =
		new BlankState[] {
			IN_STOCK,
			USED,
			SPOILED,
			DESTROYED,
		};

	/**
	 * A public read-only list of all the '<em><b>Blank State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BlankState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Blank State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlankState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BlankState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Blank State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlankState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BlankState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Blank State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlankState get(int value) {
		switch (value) {
			case IN_STOCK_VALUE: return IN_STOCK;
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
	private BlankState(int value, String name, String literal) {
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
	
} //BlankState

/**
 */
package fudaban.issuance.destroy.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Identified</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * How a card was found before it was put in.
 * <!-- end-model-doc -->
 * @see fudaban.issuance.destroy.model.DestructionPackage#getIdentified()
 * @model
 * @generated
 */
public enum Identified implements Enumerator {
	/**
	 * The '<em><b>READER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its chip was read.
	 * <!-- end-model-doc -->
	 * @see #READER_VALUE
	 * @generated
	 * @ordered
	 */
	READER(0, "READER", "READER"),

	/**
	 * The '<em><b>SCANNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its bar code or QR was scanned.
	 * <!-- end-model-doc -->
	 * @see #SCANNED_VALUE
	 * @generated
	 * @ordered
	 */
	SCANNED(0, "SCANNED", "SCANNED"),

	/**
	 * The '<em><b>TYPED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its number was typed.
	 * <!-- end-model-doc -->
	 * @see #TYPED_VALUE
	 * @generated
	 * @ordered
	 */
	TYPED(0, "TYPED", "TYPED"),

	/**
	 * The '<em><b>DEAD CHIP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Typed, because its chip does not answer any more.
	 * <!-- end-model-doc -->
	 * @see #DEAD_CHIP_VALUE
	 * @generated
	 * @ordered
	 */
	DEAD_CHIP(0, "DEAD_CHIP", "DEAD_CHIP");

	/**
	 * The '<em><b>READER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its chip was read.
	 * <!-- end-model-doc -->
	 * @see #READER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int READER_VALUE = 0;

	/**
	 * The '<em><b>SCANNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its bar code or QR was scanned.
	 * <!-- end-model-doc -->
	 * @see #SCANNED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCANNED_VALUE = 0;

	/**
	 * The '<em><b>TYPED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its number was typed.
	 * <!-- end-model-doc -->
	 * @see #TYPED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TYPED_VALUE = 0;

	/**
	 * The '<em><b>DEAD CHIP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Typed, because its chip does not answer any more.
	 * <!-- end-model-doc -->
	 * @see #DEAD_CHIP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DEAD_CHIP_VALUE = 0;

	/**
	 * An array of all the '<em><b>Identified</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Identified[] VALUES_ARRAY =
		new Identified[] {
			READER,
			SCANNED,
			TYPED,
			DEAD_CHIP,
		};

	/**
	 * A public read-only list of all the '<em><b>Identified</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Identified> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Identified</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Identified get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Identified result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Identified</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Identified getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Identified result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Identified</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Identified get(int value) {
		switch (value) {
			case READER_VALUE: return READER;
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
	private Identified(int value, String name, String literal) {
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
	
} //Identified

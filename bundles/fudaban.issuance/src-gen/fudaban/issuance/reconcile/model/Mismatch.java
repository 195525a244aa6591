/**
 */
package fudaban.issuance.reconcile.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Mismatch</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * 差異, the gravest first.
 * <!-- end-model-doc -->
 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getMismatch()
 * @model
 * @generated
 */
public enum Mismatch implements Enumerator {
	/**
	 * The '<em><b>LETS IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * There it is in force, here it is not.
	 * <!-- end-model-doc -->
	 * @see #LETS_IN_VALUE
	 * @generated
	 * @ordered
	 */
	LETS_IN(0, "LETS_IN", "LETS_IN"),

	/**
	 * The '<em><b>REAPPEARED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 廃止・破棄 here, and the card itself lay on a reader.
	 * <!-- end-model-doc -->
	 * @see #REAPPEARED_VALUE
	 * @generated
	 * @ordered
	 */
	REAPPEARED(0, "REAPPEARED", "REAPPEARED"),

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * There, but not in our records.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

	/**
	 * The '<em><b>KEEPS OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * In force here, not there.
	 * <!-- end-model-doc -->
	 * @see #KEEPS_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	KEEPS_OUT(0, "KEEPS_OUT", "KEEPS_OUT"),

	/**
	 * The '<em><b>MISSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * In our records, not there.
	 * <!-- end-model-doc -->
	 * @see #MISSING_VALUE
	 * @generated
	 * @ordered
	 */
	MISSING(0, "MISSING", "MISSING"),

	/**
	 * The '<em><b>STATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Another state, in force on neither side.
	 * <!-- end-model-doc -->
	 * @see #STATE_VALUE
	 * @generated
	 * @ordered
	 */
	STATE(0, "STATE", "STATE"),

	/**
	 * The '<em><b>HOLDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Another holder.
	 * <!-- end-model-doc -->
	 * @see #HOLDER_VALUE
	 * @generated
	 * @ordered
	 */
	HOLDER(0, "HOLDER", "HOLDER"),

	/**
	 * The '<em><b>CHIP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The chip is not the one we wrote.
	 * <!-- end-model-doc -->
	 * @see #CHIP_VALUE
	 * @generated
	 * @ordered
	 */
	CHIP(0, "CHIP", "CHIP"),

	/**
	 * The '<em><b>EXPIRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Another last day.
	 * <!-- end-model-doc -->
	 * @see #EXPIRY_VALUE
	 * @generated
	 * @ordered
	 */
	EXPIRY(0, "EXPIRY", "EXPIRY"),

	/**
	 * The '<em><b>UNIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Another unit.
	 * <!-- end-model-doc -->
	 * @see #UNIT_VALUE
	 * @generated
	 * @ordered
	 */
	UNIT(0, "UNIT", "UNIT"),

	/**
	 * The '<em><b>TWICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The same number twice in one list.
	 * <!-- end-model-doc -->
	 * @see #TWICE_VALUE
	 * @generated
	 * @ordered
	 */
	TWICE(0, "TWICE", "TWICE"),

	/**
	 * The '<em><b>WORD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A state that the profile does not know.
	 * <!-- end-model-doc -->
	 * @see #WORD_VALUE
	 * @generated
	 * @ordered
	 */
	WORD(0, "WORD", "WORD");

	/**
	 * The '<em><b>LETS IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * There it is in force, here it is not.
	 * <!-- end-model-doc -->
	 * @see #LETS_IN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LETS_IN_VALUE = 0;

	/**
	 * The '<em><b>REAPPEARED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 廃止・破棄 here, and the card itself lay on a reader.
	 * <!-- end-model-doc -->
	 * @see #REAPPEARED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REAPPEARED_VALUE = 0;

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * There, but not in our records.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>KEEPS OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * In force here, not there.
	 * <!-- end-model-doc -->
	 * @see #KEEPS_OUT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEEPS_OUT_VALUE = 0;

	/**
	 * The '<em><b>MISSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * In our records, not there.
	 * <!-- end-model-doc -->
	 * @see #MISSING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MISSING_VALUE = 0;

	/**
	 * The '<em><b>STATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Another state, in force on neither side.
	 * <!-- end-model-doc -->
	 * @see #STATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STATE_VALUE = 0;

	/**
	 * The '<em><b>HOLDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Another holder.
	 * <!-- end-model-doc -->
	 * @see #HOLDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HOLDER_VALUE = 0;

	/**
	 * The '<em><b>CHIP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The chip is not the one we wrote.
	 * <!-- end-model-doc -->
	 * @see #CHIP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHIP_VALUE = 0;

	/**
	 * The '<em><b>EXPIRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Another last day.
	 * <!-- end-model-doc -->
	 * @see #EXPIRY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPIRY_VALUE = 0;

	/**
	 * The '<em><b>UNIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Another unit.
	 * <!-- end-model-doc -->
	 * @see #UNIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNIT_VALUE = 0;

	/**
	 * The '<em><b>TWICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The same number twice in one list.
	 * <!-- end-model-doc -->
	 * @see #TWICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TWICE_VALUE = 0;

	/**
	 * The '<em><b>WORD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A state that the profile does not know.
	 * <!-- end-model-doc -->
	 * @see #WORD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORD_VALUE = 0;

	/**
	 * An array of all the '<em><b>Mismatch</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Mismatch[] VALUES_ARRAY =
		new Mismatch[] {
			LETS_IN,
			REAPPEARED,
			UNKNOWN,
			KEEPS_OUT,
			MISSING,
			STATE,
			HOLDER,
			CHIP,
			EXPIRY,
			UNIT,
			TWICE,
			WORD,
		};

	/**
	 * A public read-only list of all the '<em><b>Mismatch</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Mismatch> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Mismatch</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Mismatch get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Mismatch result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mismatch</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Mismatch getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Mismatch result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mismatch</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Mismatch get(int value) {
		switch (value) {
			case LETS_IN_VALUE: return LETS_IN;
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
	private Mismatch(int value, String name, String literal) {
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
	
} //Mismatch

/**
 */
package fudaban.issuance.reconcile.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Difference Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getDifferenceKind()
 * @model
 * @generated
 */
public enum DifferenceKind implements Enumerator {
	/**
	 * The '<em><b>GATE LETS IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * ゲートが失効・廃止の身分証を通す.
	 * <!-- end-model-doc -->
	 * @see #GATE_LETS_IN_VALUE
	 * @generated
	 * @ordered
	 */
	GATE_LETS_IN(0, "GATE_LETS_IN", "GATE_LETS_IN"),

	/**
	 * The '<em><b>GATE KEEPS OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * ゲートが有効な身分証を通さない.
	 * <!-- end-model-doc -->
	 * @see #GATE_KEEPS_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	GATE_KEEPS_OUT(0, "GATE_KEEPS_OUT", "GATE_KEEPS_OUT"),

	/**
	 * The '<em><b>COMMON IN FORCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 共通発行管理システムで有効、管理簿で失効・廃止.
	 * <!-- end-model-doc -->
	 * @see #COMMON_IN_FORCE_VALUE
	 * @generated
	 * @ordered
	 */
	COMMON_IN_FORCE(0, "COMMON_IN_FORCE", "COMMON_IN_FORCE"),

	/**
	 * The '<em><b>COMMON NOT IN FORCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 共通発行管理システムで失効・廃止、管理簿で有効.
	 * <!-- end-model-doc -->
	 * @see #COMMON_NOT_IN_FORCE_VALUE
	 * @generated
	 * @ordered
	 */
	COMMON_NOT_IN_FORCE(0, "COMMON_NOT_IN_FORCE", "COMMON_NOT_IN_FORCE"),

	/**
	 * The '<em><b>UNKNOWN CARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理簿にない身分証.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN_CARD_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN_CARD(0, "UNKNOWN_CARD", "UNKNOWN_CARD"),

	/**
	 * The '<em><b>MISSING GATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * ゲートに登録がない.
	 * <!-- end-model-doc -->
	 * @see #MISSING_GATE_VALUE
	 * @generated
	 * @ordered
	 */
	MISSING_GATE(0, "MISSING_GATE", "MISSING_GATE"),

	/**
	 * The '<em><b>MISSING COMMON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 共通発行管理システムに登録がない.
	 * <!-- end-model-doc -->
	 * @see #MISSING_COMMON_VALUE
	 * @generated
	 * @ordered
	 */
	MISSING_COMMON(0, "MISSING_COMMON", "MISSING_COMMON"),

	/**
	 * The '<em><b>EXPIRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 有効期限が違う.
	 * <!-- end-model-doc -->
	 * @see #EXPIRY_VALUE
	 * @generated
	 * @ordered
	 */
	EXPIRY(0, "EXPIRY", "EXPIRY"),

	/**
	 * The '<em><b>HOLDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 所持者が違う.
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
	 * * ICチップの内容が違う.
	 * <!-- end-model-doc -->
	 * @see #CHIP_VALUE
	 * @generated
	 * @ordered
	 */
	CHIP(0, "CHIP", "CHIP");

	/**
	 * The '<em><b>GATE LETS IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * ゲートが失効・廃止の身分証を通す.
	 * <!-- end-model-doc -->
	 * @see #GATE_LETS_IN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GATE_LETS_IN_VALUE = 0;

	/**
	 * The '<em><b>GATE KEEPS OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * ゲートが有効な身分証を通さない.
	 * <!-- end-model-doc -->
	 * @see #GATE_KEEPS_OUT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GATE_KEEPS_OUT_VALUE = 0;

	/**
	 * The '<em><b>COMMON IN FORCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 共通発行管理システムで有効、管理簿で失効・廃止.
	 * <!-- end-model-doc -->
	 * @see #COMMON_IN_FORCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMMON_IN_FORCE_VALUE = 0;

	/**
	 * The '<em><b>COMMON NOT IN FORCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 共通発行管理システムで失効・廃止、管理簿で有効.
	 * <!-- end-model-doc -->
	 * @see #COMMON_NOT_IN_FORCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMMON_NOT_IN_FORCE_VALUE = 0;

	/**
	 * The '<em><b>UNKNOWN CARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理簿にない身分証.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN_CARD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_CARD_VALUE = 0;

	/**
	 * The '<em><b>MISSING GATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * ゲートに登録がない.
	 * <!-- end-model-doc -->
	 * @see #MISSING_GATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MISSING_GATE_VALUE = 0;

	/**
	 * The '<em><b>MISSING COMMON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 共通発行管理システムに登録がない.
	 * <!-- end-model-doc -->
	 * @see #MISSING_COMMON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MISSING_COMMON_VALUE = 0;

	/**
	 * The '<em><b>EXPIRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 有効期限が違う.
	 * <!-- end-model-doc -->
	 * @see #EXPIRY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPIRY_VALUE = 0;

	/**
	 * The '<em><b>HOLDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 所持者が違う.
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
	 * * ICチップの内容が違う.
	 * <!-- end-model-doc -->
	 * @see #CHIP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHIP_VALUE = 0;

	/**
	 * An array of all the '<em><b>Difference Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DifferenceKind[] VALUES_ARRAY =
		new DifferenceKind[] {
			GATE_LETS_IN,
			GATE_KEEPS_OUT,
			COMMON_IN_FORCE,
			COMMON_NOT_IN_FORCE,
			UNKNOWN_CARD,
			MISSING_GATE,
			MISSING_COMMON,
			EXPIRY,
			HOLDER,
			CHIP,
		};

	/**
	 * A public read-only list of all the '<em><b>Difference Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DifferenceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Difference Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DifferenceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DifferenceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Difference Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DifferenceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DifferenceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Difference Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DifferenceKind get(int value) {
		switch (value) {
			case GATE_LETS_IN_VALUE: return GATE_LETS_IN;
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
	private DifferenceKind(int value, String name, String literal) {
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
	
} //DifferenceKind

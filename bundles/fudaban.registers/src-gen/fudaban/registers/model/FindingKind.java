/**
 */
package fudaban.registers.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Finding Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see fudaban.registers.model.RegistersPackage#getFindingKind()
 * @model
 * @generated
 */
public enum FindingKind implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理簿にないアカウント.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

	/**
	 * The '<em><b>OWNERLESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 所有者不明.
	 * <!-- end-model-doc -->
	 * @see #OWNERLESS_VALUE
	 * @generated
	 * @ordered
	 */
	OWNERLESS(0, "OWNERLESS", "OWNERLESS"),

	/**
	 * The '<em><b>RIGHTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 権限の相違.
	 * <!-- end-model-doc -->
	 * @see #RIGHTS_VALUE
	 * @generated
	 * @ordered
	 */
	RIGHTS(0, "RIGHTS", "RIGHTS"),

	/**
	 * The '<em><b>STILL ENABLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 無効化済だが使える.
	 * <!-- end-model-doc -->
	 * @see #STILL_ENABLED_VALUE
	 * @generated
	 * @ordered
	 */
	STILL_ENABLED(0, "STILL_ENABLED", "STILL_ENABLED"),

	/**
	 * The '<em><b>DORMANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 長期間未使用.
	 * <!-- end-model-doc -->
	 * @see #DORMANT_VALUE
	 * @generated
	 * @ordered
	 */
	DORMANT(0, "DORMANT", "DORMANT"),

	/**
	 * The '<em><b>MISSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理簿で有効だが現物にない.
	 * <!-- end-model-doc -->
	 * @see #MISSING_VALUE
	 * @generated
	 * @ordered
	 */
	MISSING(0, "MISSING", "MISSING"),

	/**
	 * The '<em><b>OWNER LEFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 所有者が退職等している.
	 * <!-- end-model-doc -->
	 * @see #OWNER_LEFT_VALUE
	 * @generated
	 * @ordered
	 */
	OWNER_LEFT(0, "OWNER_LEFT", "OWNER_LEFT");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理簿にないアカウント.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>OWNERLESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 所有者不明.
	 * <!-- end-model-doc -->
	 * @see #OWNERLESS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OWNERLESS_VALUE = 0;

	/**
	 * The '<em><b>RIGHTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 権限の相違.
	 * <!-- end-model-doc -->
	 * @see #RIGHTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIGHTS_VALUE = 0;

	/**
	 * The '<em><b>STILL ENABLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 無効化済だが使える.
	 * <!-- end-model-doc -->
	 * @see #STILL_ENABLED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STILL_ENABLED_VALUE = 0;

	/**
	 * The '<em><b>DORMANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 長期間未使用.
	 * <!-- end-model-doc -->
	 * @see #DORMANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DORMANT_VALUE = 0;

	/**
	 * The '<em><b>MISSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理簿で有効だが現物にない.
	 * <!-- end-model-doc -->
	 * @see #MISSING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MISSING_VALUE = 0;

	/**
	 * The '<em><b>OWNER LEFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 所有者が退職等している.
	 * <!-- end-model-doc -->
	 * @see #OWNER_LEFT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OWNER_LEFT_VALUE = 0;

	/**
	 * An array of all the '<em><b>Finding Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FindingKind[] VALUES_ARRAY =
		new FindingKind[] {
			UNKNOWN,
			OWNERLESS,
			RIGHTS,
			STILL_ENABLED,
			DORMANT,
			MISSING,
			OWNER_LEFT,
		};

	/**
	 * A public read-only list of all the '<em><b>Finding Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FindingKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Finding Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FindingKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FindingKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Finding Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FindingKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FindingKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Finding Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FindingKind get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
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
	private FindingKind(int value, String name, String literal) {
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
	
} //FindingKind

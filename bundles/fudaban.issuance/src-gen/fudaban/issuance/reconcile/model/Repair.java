/**
 */
package fudaban.issuance.reconcile.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Repair</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.reconcile.model.ReconciliationPackage#getRepair()
 * @model
 * @generated
 */
public enum Repair implements Enumerator {
	/**
	 * The '<em><b>SUSPEND HERE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 失効登録 here.
	 * <!-- end-model-doc -->
	 * @see #SUSPEND_HERE_VALUE
	 * @generated
	 * @ordered
	 */
	SUSPEND_HERE(0, "SUSPEND_HERE", "SUSPEND_HERE"),

	/**
	 * The '<em><b>EXPIRY HERE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理簿の有効期限 is corrected here.
	 * <!-- end-model-doc -->
	 * @see #EXPIRY_HERE_VALUE
	 * @generated
	 * @ordered
	 */
	EXPIRY_HERE(0, "EXPIRY_HERE", "EXPIRY_HERE"),

	/**
	 * The '<em><b>ASK GATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * ゲートの担当者に依頼.
	 * <!-- end-model-doc -->
	 * @see #ASK_GATE_VALUE
	 * @generated
	 * @ordered
	 */
	ASK_GATE(0, "ASK_GATE", "ASK_GATE"),

	/**
	 * The '<em><b>ASK COMMON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 共通発行管理システムの担当者に依頼.
	 * <!-- end-model-doc -->
	 * @see #ASK_COMMON_VALUE
	 * @generated
	 * @ordered
	 */
	ASK_COMMON(0, "ASK_COMMON", "ASK_COMMON"),

	/**
	 * The '<em><b>LOOK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 現物を確認.
	 * <!-- end-model-doc -->
	 * @see #LOOK_VALUE
	 * @generated
	 * @ordered
	 */
	LOOK(0, "LOOK", "LOOK");

	/**
	 * The '<em><b>SUSPEND HERE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 失効登録 here.
	 * <!-- end-model-doc -->
	 * @see #SUSPEND_HERE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUSPEND_HERE_VALUE = 0;

	/**
	 * The '<em><b>EXPIRY HERE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 管理簿の有効期限 is corrected here.
	 * <!-- end-model-doc -->
	 * @see #EXPIRY_HERE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPIRY_HERE_VALUE = 0;

	/**
	 * The '<em><b>ASK GATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * ゲートの担当者に依頼.
	 * <!-- end-model-doc -->
	 * @see #ASK_GATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASK_GATE_VALUE = 0;

	/**
	 * The '<em><b>ASK COMMON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 共通発行管理システムの担当者に依頼.
	 * <!-- end-model-doc -->
	 * @see #ASK_COMMON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASK_COMMON_VALUE = 0;

	/**
	 * The '<em><b>LOOK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 現物を確認.
	 * <!-- end-model-doc -->
	 * @see #LOOK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOOK_VALUE = 0;

	/**
	 * An array of all the '<em><b>Repair</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Repair[] VALUES_ARRAY =
		new Repair[] {
			SUSPEND_HERE,
			EXPIRY_HERE,
			ASK_GATE,
			ASK_COMMON,
			LOOK,
		};

	/**
	 * A public read-only list of all the '<em><b>Repair</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Repair> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Repair</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Repair get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Repair result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Repair</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Repair getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Repair result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Repair</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Repair get(int value) {
		switch (value) {
			case SUSPEND_HERE_VALUE: return SUSPEND_HERE;
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
	private Repair(int value, String name, String literal) {
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
	
} //Repair

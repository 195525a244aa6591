/**
 */
package fudaban.issuance.reconcile.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Mending</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * 対応.
 * <!-- end-model-doc -->
 * @see fudaban.issuance.reconcile.model.ReconcilePackage#getMending()
 * @model
 * @generated
 */
public enum Mending implements Enumerator {
	/**
	 * The '<em><b>SUSPEND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 失効登録 here.
	 * <!-- end-model-doc -->
	 * @see #SUSPEND_VALUE
	 * @generated
	 * @ordered
	 */
	SUSPEND(0, "SUSPEND", "SUSPEND"),

	/**
	 * The '<em><b>RETIRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 廃止登録 here.
	 * <!-- end-model-doc -->
	 * @see #RETIRE_VALUE
	 * @generated
	 * @ordered
	 */
	RETIRE(0, "RETIRE", "RETIRE"),

	/**
	 * The '<em><b>AMEND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What our records say of the card is corrected.
	 * <!-- end-model-doc -->
	 * @see #AMEND_VALUE
	 * @generated
	 * @ordered
	 */
	AMEND(0, "AMEND", "AMEND"),

	/**
	 * The '<em><b>ASK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 依頼 to whoever looks after the other system.
	 * <!-- end-model-doc -->
	 * @see #ASK_VALUE
	 * @generated
	 * @ordered
	 */
	ASK(0, "ASK", "ASK"),

	/**
	 * The '<em><b>LOOK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 現物・資料の確認: somebody looks; accepting says that it was done.
	 * <!-- end-model-doc -->
	 * @see #LOOK_VALUE
	 * @generated
	 * @ordered
	 */
	LOOK(0, "LOOK", "LOOK");

	/**
	 * The '<em><b>SUSPEND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 失効登録 here.
	 * <!-- end-model-doc -->
	 * @see #SUSPEND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUSPEND_VALUE = 0;

	/**
	 * The '<em><b>RETIRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 廃止登録 here.
	 * <!-- end-model-doc -->
	 * @see #RETIRE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RETIRE_VALUE = 0;

	/**
	 * The '<em><b>AMEND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What our records say of the card is corrected.
	 * <!-- end-model-doc -->
	 * @see #AMEND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AMEND_VALUE = 0;

	/**
	 * The '<em><b>ASK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 依頼 to whoever looks after the other system.
	 * <!-- end-model-doc -->
	 * @see #ASK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASK_VALUE = 0;

	/**
	 * The '<em><b>LOOK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 現物・資料の確認: somebody looks; accepting says that it was done.
	 * <!-- end-model-doc -->
	 * @see #LOOK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOOK_VALUE = 0;

	/**
	 * An array of all the '<em><b>Mending</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Mending[] VALUES_ARRAY =
		new Mending[] {
			SUSPEND,
			RETIRE,
			AMEND,
			ASK,
			LOOK,
		};

	/**
	 * A public read-only list of all the '<em><b>Mending</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Mending> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Mending</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Mending get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Mending result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mending</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Mending getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Mending result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mending</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Mending get(int value) {
		switch (value) {
			case SUSPEND_VALUE: return SUSPEND;
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
	private Mending(int value, String name, String literal) {
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
	
} //Mending

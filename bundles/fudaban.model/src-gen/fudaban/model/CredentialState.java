/**
 */
package fudaban.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Credential State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see fudaban.model.ModelPackage#getCredentialState()
 * @model
 * @generated
 */
public enum CredentialState implements Enumerator {
	/**
	 * The '<em><b>PREPARED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 準備中: being written, printed or checked.
	 * <!-- end-model-doc -->
	 * @see #PREPARED_VALUE
	 * @generated
	 * @ordered
	 */
	PREPARED(0, "PREPARED", "PREPARED"),

	/**
	 * The '<em><b>AWAITING RESULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 登録待ち: the existing system has the input, its result is not back.
	 * <!-- end-model-doc -->
	 * @see #AWAITING_RESULT_VALUE
	 * @generated
	 * @ordered
	 */
	AWAITING_RESULT(0, "AWAITING_RESULT", "AWAITING_RESULT"),

	/**
	 * The '<em><b>ISSUED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 発行済: finished, not handed over yet.
	 * <!-- end-model-doc -->
	 * @see #ISSUED_VALUE
	 * @generated
	 * @ordered
	 */
	ISSUED(0, "ISSUED", "ISSUED"),

	/**
	 * The '<em><b>ACTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 有効.
	 * <!-- end-model-doc -->
	 * @see #ACTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	ACTIVE(0, "ACTIVE", "ACTIVE"),

	/**
	 * The '<em><b>SUSPENDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 失効中 (reversible).
	 * <!-- end-model-doc -->
	 * @see #SUSPENDED_VALUE
	 * @generated
	 * @ordered
	 */
	SUSPENDED(0, "SUSPENDED", "SUSPENDED"),

	/**
	 * The '<em><b>RETIRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 廃止済 (final).
	 * <!-- end-model-doc -->
	 * @see #RETIRED_VALUE
	 * @generated
	 * @ordered
	 */
	RETIRED(0, "RETIRED", "RETIRED"),

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
	DESTROYED(0, "DESTROYED", "DESTROYED"),

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
	SPOILED(0, "SPOILED", "SPOILED");

	/**
	 * The '<em><b>PREPARED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 準備中: being written, printed or checked.
	 * <!-- end-model-doc -->
	 * @see #PREPARED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PREPARED_VALUE = 0;

	/**
	 * The '<em><b>AWAITING RESULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 登録待ち: the existing system has the input, its result is not back.
	 * <!-- end-model-doc -->
	 * @see #AWAITING_RESULT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AWAITING_RESULT_VALUE = 0;

	/**
	 * The '<em><b>ISSUED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 発行済: finished, not handed over yet.
	 * <!-- end-model-doc -->
	 * @see #ISSUED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ISSUED_VALUE = 0;

	/**
	 * The '<em><b>ACTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 有効.
	 * <!-- end-model-doc -->
	 * @see #ACTIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACTIVE_VALUE = 0;

	/**
	 * The '<em><b>SUSPENDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 失効中 (reversible).
	 * <!-- end-model-doc -->
	 * @see #SUSPENDED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUSPENDED_VALUE = 0;

	/**
	 * The '<em><b>RETIRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 廃止済 (final).
	 * <!-- end-model-doc -->
	 * @see #RETIRED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RETIRED_VALUE = 0;

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
	 * An array of all the '<em><b>Credential State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CredentialState[] VALUES_ARRAY =
		new CredentialState[] {
			PREPARED,
			AWAITING_RESULT,
			ISSUED,
			ACTIVE,
			SUSPENDED,
			RETIRED,
			DESTROYED,
			SPOILED,
		};

	/**
	 * A public read-only list of all the '<em><b>Credential State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CredentialState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Credential State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CredentialState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CredentialState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Credential State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CredentialState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CredentialState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Credential State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CredentialState get(int value) {
		switch (value) {
			case PREPARED_VALUE: return PREPARED;
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
	private CredentialState(int value, String name, String literal) {
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
	
} //CredentialState

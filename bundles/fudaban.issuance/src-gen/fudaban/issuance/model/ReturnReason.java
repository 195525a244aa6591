/**
 */
package fudaban.issuance.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Return Reason</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.model.IssuancePackage#getReturnReason()
 * @model
 * @generated
 */
public enum ReturnReason implements Enumerator {
	/**
	 * The '<em><b>LEFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 退職等による身分喪失.
	 * <!-- end-model-doc -->
	 * @see #LEFT_VALUE
	 * @generated
	 * @ordered
	 */
	LEFT(0, "LEFT", "LEFT"),

	/**
	 * The '<em><b>REPLACED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 更新・記載事項変更・再発行による取替え.
	 * <!-- end-model-doc -->
	 * @see #REPLACED_VALUE
	 * @generated
	 * @ordered
	 */
	REPLACED(0, "REPLACED", "REPLACED"),

	/**
	 * The '<em><b>DAMAGED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 破損・汚損・電磁的記録の毀損.
	 * <!-- end-model-doc -->
	 * @see #DAMAGED_VALUE
	 * @generated
	 * @ordered
	 */
	DAMAGED(0, "DAMAGED", "DAMAGED"),

	/**
	 * The '<em><b>FOUND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 亡失したものの発見・回復.
	 * <!-- end-model-doc -->
	 * @see #FOUND_VALUE
	 * @generated
	 * @ordered
	 */
	FOUND(0, "FOUND", "FOUND"),

	/**
	 * The '<em><b>UNDELIVERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 未交付・返送: it never reached its holder.
	 * <!-- end-model-doc -->
	 * @see #UNDELIVERED_VALUE
	 * @generated
	 * @ordered
	 */
	UNDELIVERED(0, "UNDELIVERED", "UNDELIVERED"),

	/**
	 * The '<em><b>KEPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 預り: kept for a while, e.g. during leave.
	 * <!-- end-model-doc -->
	 * @see #KEPT_VALUE
	 * @generated
	 * @ordered
	 */
	KEPT(0, "KEPT", "KEPT"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * その他.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "OTHER");

	/**
	 * The '<em><b>LEFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 退職等による身分喪失.
	 * <!-- end-model-doc -->
	 * @see #LEFT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEFT_VALUE = 0;

	/**
	 * The '<em><b>REPLACED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 更新・記載事項変更・再発行による取替え.
	 * <!-- end-model-doc -->
	 * @see #REPLACED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPLACED_VALUE = 0;

	/**
	 * The '<em><b>DAMAGED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 破損・汚損・電磁的記録の毀損.
	 * <!-- end-model-doc -->
	 * @see #DAMAGED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DAMAGED_VALUE = 0;

	/**
	 * The '<em><b>FOUND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 亡失したものの発見・回復.
	 * <!-- end-model-doc -->
	 * @see #FOUND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FOUND_VALUE = 0;

	/**
	 * The '<em><b>UNDELIVERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 未交付・返送: it never reached its holder.
	 * <!-- end-model-doc -->
	 * @see #UNDELIVERED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNDELIVERED_VALUE = 0;

	/**
	 * The '<em><b>KEPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 預り: kept for a while, e.g. during leave.
	 * <!-- end-model-doc -->
	 * @see #KEPT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEPT_VALUE = 0;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * その他.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * An array of all the '<em><b>Return Reason</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ReturnReason[] VALUES_ARRAY =
		new ReturnReason[] {
			LEFT,
			REPLACED,
			DAMAGED,
			FOUND,
			UNDELIVERED,
			KEPT,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Return Reason</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ReturnReason> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Return Reason</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReturnReason get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReturnReason result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Return Reason</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReturnReason getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReturnReason result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Return Reason</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReturnReason get(int value) {
		switch (value) {
			case LEFT_VALUE: return LEFT;
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
	private ReturnReason(int value, String name, String literal) {
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
	
} //ReturnReason

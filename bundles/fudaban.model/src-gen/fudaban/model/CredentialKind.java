/**
 */
package fudaban.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Credential Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see fudaban.model.ModelPackage#getCredentialKind()
 * @model
 * @generated
 */
public enum CredentialKind implements Enumerator {
	/**
	 * The '<em><b>STAFF CARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * IC身分証.
	 * <!-- end-model-doc -->
	 * @see #STAFF_CARD_VALUE
	 * @generated
	 * @ordered
	 */
	STAFF_CARD(0, "STAFF_CARD", "STAFF_CARD"),

	/**
	 * The '<em><b>SPECIAL PASS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * IC特別通行証.
	 * <!-- end-model-doc -->
	 * @see #SPECIAL_PASS_VALUE
	 * @generated
	 * @ordered
	 */
	SPECIAL_PASS(0, "SPECIAL_PASS", "SPECIAL_PASS"),

	/**
	 * The '<em><b>OWN CARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 個人番号カードを身分証として使う者の登録.
	 * <!-- end-model-doc -->
	 * @see #OWN_CARD_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_CARD(0, "OWN_CARD", "OWN_CARD");

	/**
	 * The '<em><b>STAFF CARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * IC身分証.
	 * <!-- end-model-doc -->
	 * @see #STAFF_CARD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STAFF_CARD_VALUE = 0;

	/**
	 * The '<em><b>SPECIAL PASS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * IC特別通行証.
	 * <!-- end-model-doc -->
	 * @see #SPECIAL_PASS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPECIAL_PASS_VALUE = 0;

	/**
	 * The '<em><b>OWN CARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 個人番号カードを身分証として使う者の登録.
	 * <!-- end-model-doc -->
	 * @see #OWN_CARD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OWN_CARD_VALUE = 0;

	/**
	 * An array of all the '<em><b>Credential Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CredentialKind[] VALUES_ARRAY =
		new CredentialKind[] {
			STAFF_CARD,
			SPECIAL_PASS,
			OWN_CARD,
		};

	/**
	 * A public read-only list of all the '<em><b>Credential Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CredentialKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Credential Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CredentialKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CredentialKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Credential Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CredentialKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CredentialKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Credential Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CredentialKind get(int value) {
		switch (value) {
			case STAFF_CARD_VALUE: return STAFF_CARD;
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
	private CredentialKind(int value, String name, String literal) {
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
	
} //CredentialKind

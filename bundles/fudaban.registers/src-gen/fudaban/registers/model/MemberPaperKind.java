/**
 */
package fudaban.registers.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Member Paper Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see fudaban.registers.model.RegistersPackage#getMemberPaperKind()
 * @model
 * @generated
 */
public enum MemberPaperKind implements Enumerator {
	/**
	 * The '<em><b>QUALIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 資格の認定証等 (仕様書 3.2 d).
	 * <!-- end-model-doc -->
	 * @see #QUALIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	QUALIFICATION(0, "QUALIFICATION", "QUALIFICATION"),

	/**
	 * The '<em><b>NATIONALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 日本国籍を証明する書類 (仕様書 3.2 e).
	 * <!-- end-model-doc -->
	 * @see #NATIONALITY_VALUE
	 * @generated
	 * @ordered
	 */
	NATIONALITY(0, "NATIONALITY", "NATIONALITY"),

	/**
	 * The '<em><b>HISTORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 履歴書 (仕様書 3.6).
	 * <!-- end-model-doc -->
	 * @see #HISTORY_VALUE
	 * @generated
	 * @ordered
	 */
	HISTORY(0, "HISTORY", "HISTORY"),

	/**
	 * The '<em><b>EMPLOYMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 社員であることを証明する書類 (仕様書 3.6).
	 * <!-- end-model-doc -->
	 * @see #EMPLOYMENT_VALUE
	 * @generated
	 * @ordered
	 */
	EMPLOYMENT(0, "EMPLOYMENT", "EMPLOYMENT"),

	/**
	 * The '<em><b>EXPERIENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 5年以上の役務経験を証明する書類 (仕様書 3.3 b).
	 * <!-- end-model-doc -->
	 * @see #EXPERIENCE_VALUE
	 * @generated
	 * @ordered
	 */
	EXPERIENCE(0, "EXPERIENCE", "EXPERIENCE");

	/**
	 * The '<em><b>QUALIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 資格の認定証等 (仕様書 3.2 d).
	 * <!-- end-model-doc -->
	 * @see #QUALIFICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUALIFICATION_VALUE = 0;

	/**
	 * The '<em><b>NATIONALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 日本国籍を証明する書類 (仕様書 3.2 e).
	 * <!-- end-model-doc -->
	 * @see #NATIONALITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NATIONALITY_VALUE = 0;

	/**
	 * The '<em><b>HISTORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 履歴書 (仕様書 3.6).
	 * <!-- end-model-doc -->
	 * @see #HISTORY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HISTORY_VALUE = 0;

	/**
	 * The '<em><b>EMPLOYMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 社員であることを証明する書類 (仕様書 3.6).
	 * <!-- end-model-doc -->
	 * @see #EMPLOYMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EMPLOYMENT_VALUE = 0;

	/**
	 * The '<em><b>EXPERIENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 5年以上の役務経験を証明する書類 (仕様書 3.3 b).
	 * <!-- end-model-doc -->
	 * @see #EXPERIENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPERIENCE_VALUE = 0;

	/**
	 * An array of all the '<em><b>Member Paper Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MemberPaperKind[] VALUES_ARRAY =
		new MemberPaperKind[] {
			QUALIFICATION,
			NATIONALITY,
			HISTORY,
			EMPLOYMENT,
			EXPERIENCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Member Paper Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MemberPaperKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Member Paper Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemberPaperKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MemberPaperKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Member Paper Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemberPaperKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MemberPaperKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Member Paper Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemberPaperKind get(int value) {
		switch (value) {
			case QUALIFICATION_VALUE: return QUALIFICATION;
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
	private MemberPaperKind(int value, String name, String literal) {
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
	
} //MemberPaperKind

/**
 */
package fudaban.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Request Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see fudaban.model.ModelPackage#getRequestKind()
 * @model
 * @generated
 */
public enum RequestKind implements Enumerator {
	/**
	 * The '<em><b>PAPER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 決裁待ち: a printed sheet goes round; the act runs when the decision is recorded.
	 * <!-- end-model-doc -->
	 * @see #PAPER_VALUE
	 * @generated
	 * @ordered
	 */
	PAPER(0, "PAPER", "PAPER"),

	/**
	 * The '<em><b>RESERVATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 予約: dated ahead, confirmed once on its day.
	 * <!-- end-model-doc -->
	 * @see #RESERVATION_VALUE
	 * @generated
	 * @ordered
	 */
	RESERVATION(0, "RESERVATION", "RESERVATION"),

	/**
	 * The '<em><b>POST APPROVAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 事後承認: the act ran on an oral instruction, the approval is due.
	 * <!-- end-model-doc -->
	 * @see #POST_APPROVAL_VALUE
	 * @generated
	 * @ordered
	 */
	POST_APPROVAL(0, "POST_APPROVAL", "POST_APPROVAL");

	/**
	 * The '<em><b>PAPER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 決裁待ち: a printed sheet goes round; the act runs when the decision is recorded.
	 * <!-- end-model-doc -->
	 * @see #PAPER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PAPER_VALUE = 0;

	/**
	 * The '<em><b>RESERVATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 予約: dated ahead, confirmed once on its day.
	 * <!-- end-model-doc -->
	 * @see #RESERVATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESERVATION_VALUE = 0;

	/**
	 * The '<em><b>POST APPROVAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 事後承認: the act ran on an oral instruction, the approval is due.
	 * <!-- end-model-doc -->
	 * @see #POST_APPROVAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POST_APPROVAL_VALUE = 0;

	/**
	 * An array of all the '<em><b>Request Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RequestKind[] VALUES_ARRAY =
		new RequestKind[] {
			PAPER,
			RESERVATION,
			POST_APPROVAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Request Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RequestKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Request Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RequestKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RequestKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Request Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RequestKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RequestKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Request Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RequestKind get(int value) {
		switch (value) {
			case PAPER_VALUE: return PAPER;
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
	private RequestKind(int value, String name, String literal) {
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
	
} //RequestKind

/**
 */
package fudaban.issuance.proposals.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Proposal Cause</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * What made a proposal.
 * <!-- end-model-doc -->
 * @see fudaban.issuance.proposals.model.ProposalsPackage#getProposalCause()
 * @model
 * @generated
 */
public enum ProposalCause implements Enumerator {
	/**
	 * The '<em><b>HIRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 採用.
	 * <!-- end-model-doc -->
	 * @see #HIRED_VALUE
	 * @generated
	 * @ordered
	 */
	HIRED(0, "HIRED", "HIRED"),

	/**
	 * The '<em><b>LEFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 退職.
	 * <!-- end-model-doc -->
	 * @see #LEFT_VALUE
	 * @generated
	 * @ordered
	 */
	LEFT(0, "LEFT", "LEFT"),

	/**
	 * The '<em><b>MOVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 異動.
	 * <!-- end-model-doc -->
	 * @see #MOVED_VALUE
	 * @generated
	 * @ordered
	 */
	MOVED(0, "MOVED", "MOVED"),

	/**
	 * The '<em><b>PROMOTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 昇任.
	 * <!-- end-model-doc -->
	 * @see #PROMOTED_VALUE
	 * @generated
	 * @ordered
	 */
	PROMOTED(0, "PROMOTED", "PROMOTED"),

	/**
	 * The '<em><b>RENAMED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 改姓.
	 * <!-- end-model-doc -->
	 * @see #RENAMED_VALUE
	 * @generated
	 * @ordered
	 */
	RENAMED(0, "RENAMED", "RENAMED"),

	/**
	 * The '<em><b>REORGANIZED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 組織改編.
	 * <!-- end-model-doc -->
	 * @see #REORGANIZED_VALUE
	 * @generated
	 * @ordered
	 */
	REORGANIZED(0, "REORGANIZED", "REORGANIZED"),

	/**
	 * The '<em><b>EXPIRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 有効期限.
	 * <!-- end-model-doc -->
	 * @see #EXPIRY_VALUE
	 * @generated
	 * @ordered
	 */
	EXPIRY(0, "EXPIRY", "EXPIRY");

	/**
	 * The '<em><b>HIRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 採用.
	 * <!-- end-model-doc -->
	 * @see #HIRED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HIRED_VALUE = 0;

	/**
	 * The '<em><b>LEFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 退職.
	 * <!-- end-model-doc -->
	 * @see #LEFT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEFT_VALUE = 0;

	/**
	 * The '<em><b>MOVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 異動.
	 * <!-- end-model-doc -->
	 * @see #MOVED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOVED_VALUE = 0;

	/**
	 * The '<em><b>PROMOTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 昇任.
	 * <!-- end-model-doc -->
	 * @see #PROMOTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROMOTED_VALUE = 0;

	/**
	 * The '<em><b>RENAMED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 改姓.
	 * <!-- end-model-doc -->
	 * @see #RENAMED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RENAMED_VALUE = 0;

	/**
	 * The '<em><b>REORGANIZED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 組織改編.
	 * <!-- end-model-doc -->
	 * @see #REORGANIZED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REORGANIZED_VALUE = 0;

	/**
	 * The '<em><b>EXPIRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 有効期限.
	 * <!-- end-model-doc -->
	 * @see #EXPIRY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPIRY_VALUE = 0;

	/**
	 * An array of all the '<em><b>Proposal Cause</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProposalCause[] VALUES_ARRAY =
		new ProposalCause[] {
			HIRED,
			LEFT,
			MOVED,
			PROMOTED,
			RENAMED,
			REORGANIZED,
			EXPIRY,
		};

	/**
	 * A public read-only list of all the '<em><b>Proposal Cause</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProposalCause> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Proposal Cause</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProposalCause get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProposalCause result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Proposal Cause</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProposalCause getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProposalCause result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Proposal Cause</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProposalCause get(int value) {
		switch (value) {
			case HIRED_VALUE: return HIRED;
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
	private ProposalCause(int value, String name, String literal) {
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
	
} //ProposalCause

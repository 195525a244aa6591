/**
 */
package fudaban.issuance.stock.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Figure Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * What a typed figure of the forecast says.
 * <!-- end-model-doc -->
 * @see fudaban.issuance.stock.model.StockPackage#getFigureKind()
 * @model
 * @generated
 */
public enum FigureKind implements Enumerator {
	/**
	 * The '<em><b>USUAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 平常分: pieces of a month of every year, for 新規, 亡失, 破損, while there is no past year.
	 * <!-- end-model-doc -->
	 * @see #USUAL_VALUE
	 * @generated
	 * @ordered
	 */
	USUAL(0, "USUAL", "USUAL"),

	/**
	 * The '<em><b>EXTRA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 臨時分: pieces of one month besides, e.g. 組織改編.
	 * <!-- end-model-doc -->
	 * @see #EXTRA_VALUE
	 * @generated
	 * @ordered
	 */
	EXTRA(0, "EXTRA", "EXTRA"),

	/**
	 * The '<em><b>ORDERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 発注済: pieces that come in one month.
	 * <!-- end-model-doc -->
	 * @see #ORDERED_VALUE
	 * @generated
	 * @ordered
	 */
	ORDERED(0, "ORDERED", "ORDERED"),

	/**
	 * The '<em><b>LEAD DAYS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 納期: days from an order to its delivery.
	 * <!-- end-model-doc -->
	 * @see #LEAD_DAYS_VALUE
	 * @generated
	 * @ordered
	 */
	LEAD_DAYS(0, "LEAD_DAYS", "LEAD_DAYS"),

	/**
	 * The '<em><b>ORDER SIZE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 発注単位: pieces of a box.
	 * <!-- end-model-doc -->
	 * @see #ORDER_SIZE_VALUE
	 * @generated
	 * @ordered
	 */
	ORDER_SIZE(0, "ORDER_SIZE", "ORDER_SIZE"),

	/**
	 * The '<em><b>SPOILED PERMILLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 書損率: of 1,000 pieces, while there are too few to count it.
	 * <!-- end-model-doc -->
	 * @see #SPOILED_PERMILLE_VALUE
	 * @generated
	 * @ordered
	 */
	SPOILED_PERMILLE(0, "SPOILED_PERMILLE", "SPOILED_PERMILLE"),

	/**
	 * The '<em><b>RIBBON SPARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * リボンの予備: unopened ribbons when it was typed.
	 * <!-- end-model-doc -->
	 * @see #RIBBON_SPARE_VALUE
	 * @generated
	 * @ordered
	 */
	RIBBON_SPARE(0, "RIBBON_SPARE", "RIBBON_SPARE"),

	/**
	 * The '<em><b>RIBBON INSIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Of the ribbon in the printer, percent left when it was typed.
	 * <!-- end-model-doc -->
	 * @see #RIBBON_INSIDE_VALUE
	 * @generated
	 * @ordered
	 */
	RIBBON_INSIDE(0, "RIBBON_INSIDE", "RIBBON_INSIDE"),

	/**
	 * The '<em><b>RIBBON PRINTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * リボン1本で印刷できる面数, where the profile of the printer does not say.
	 * <!-- end-model-doc -->
	 * @see #RIBBON_PRINTS_VALUE
	 * @generated
	 * @ordered
	 */
	RIBBON_PRINTS(0, "RIBBON_PRINTS", "RIBBON_PRINTS"),

	/**
	 * The '<em><b>RIBBON ORDERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * リボンの発注済: ribbons that come in one month.
	 * <!-- end-model-doc -->
	 * @see #RIBBON_ORDERED_VALUE
	 * @generated
	 * @ordered
	 */
	RIBBON_ORDERED(0, "RIBBON_ORDERED", "RIBBON_ORDERED"),

	/**
	 * The '<em><b>RIBBON LEAD DAYS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * リボンの納期: days.
	 * <!-- end-model-doc -->
	 * @see #RIBBON_LEAD_DAYS_VALUE
	 * @generated
	 * @ordered
	 */
	RIBBON_LEAD_DAYS(0, "RIBBON_LEAD_DAYS", "RIBBON_LEAD_DAYS");

	/**
	 * The '<em><b>USUAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 平常分: pieces of a month of every year, for 新規, 亡失, 破損, while there is no past year.
	 * <!-- end-model-doc -->
	 * @see #USUAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int USUAL_VALUE = 0;

	/**
	 * The '<em><b>EXTRA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 臨時分: pieces of one month besides, e.g. 組織改編.
	 * <!-- end-model-doc -->
	 * @see #EXTRA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTRA_VALUE = 0;

	/**
	 * The '<em><b>ORDERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 発注済: pieces that come in one month.
	 * <!-- end-model-doc -->
	 * @see #ORDERED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ORDERED_VALUE = 0;

	/**
	 * The '<em><b>LEAD DAYS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 納期: days from an order to its delivery.
	 * <!-- end-model-doc -->
	 * @see #LEAD_DAYS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEAD_DAYS_VALUE = 0;

	/**
	 * The '<em><b>ORDER SIZE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 発注単位: pieces of a box.
	 * <!-- end-model-doc -->
	 * @see #ORDER_SIZE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ORDER_SIZE_VALUE = 0;

	/**
	 * The '<em><b>SPOILED PERMILLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 書損率: of 1,000 pieces, while there are too few to count it.
	 * <!-- end-model-doc -->
	 * @see #SPOILED_PERMILLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPOILED_PERMILLE_VALUE = 0;

	/**
	 * The '<em><b>RIBBON SPARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * リボンの予備: unopened ribbons when it was typed.
	 * <!-- end-model-doc -->
	 * @see #RIBBON_SPARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIBBON_SPARE_VALUE = 0;

	/**
	 * The '<em><b>RIBBON INSIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Of the ribbon in the printer, percent left when it was typed.
	 * <!-- end-model-doc -->
	 * @see #RIBBON_INSIDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIBBON_INSIDE_VALUE = 0;

	/**
	 * The '<em><b>RIBBON PRINTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * リボン1本で印刷できる面数, where the profile of the printer does not say.
	 * <!-- end-model-doc -->
	 * @see #RIBBON_PRINTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIBBON_PRINTS_VALUE = 0;

	/**
	 * The '<em><b>RIBBON ORDERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * リボンの発注済: ribbons that come in one month.
	 * <!-- end-model-doc -->
	 * @see #RIBBON_ORDERED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIBBON_ORDERED_VALUE = 0;

	/**
	 * The '<em><b>RIBBON LEAD DAYS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * リボンの納期: days.
	 * <!-- end-model-doc -->
	 * @see #RIBBON_LEAD_DAYS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIBBON_LEAD_DAYS_VALUE = 0;

	/**
	 * An array of all the '<em><b>Figure Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FigureKind[] VALUES_ARRAY =
		new FigureKind[] {
			USUAL,
			EXTRA,
			ORDERED,
			LEAD_DAYS,
			ORDER_SIZE,
			SPOILED_PERMILLE,
			RIBBON_SPARE,
			RIBBON_INSIDE,
			RIBBON_PRINTS,
			RIBBON_ORDERED,
			RIBBON_LEAD_DAYS,
		};

	/**
	 * A public read-only list of all the '<em><b>Figure Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FigureKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Figure Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FigureKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FigureKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Figure Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FigureKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FigureKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Figure Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FigureKind get(int value) {
		switch (value) {
			case USUAL_VALUE: return USUAL;
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
	private FigureKind(int value, String name, String literal) {
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
	
} //FigureKind

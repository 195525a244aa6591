// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.query.Query.Condition;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.ui.form.FieldDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColumnFilterTest {
    private static final ColumnDefinition EXPIRES =
            ColumnDefinition.of(Literals.CREDENTIAL__EXPIRES_ON, "column.expires", 100);
    private static final ColumnDefinition STATE =
            ColumnDefinition.of(Literals.CREDENTIAL__STATE, "column.state", 100).shownAs(state -> "*" + state);
    private static final ColumnDefinition NUMBER =
            ColumnDefinition.of(Literals.CREDENTIAL__NUMBER, "column.number", 100);

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void japanese() {
        Locale.setDefault(Locale.JAPAN);
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    private static void type(ColumnFilter filter, int field, String text) {
        FieldDefinition<?> definition = filter.form().fields().get(field);
        filter.form().text(definition).setValue(text);
    }

    @Test
    void daysFromAndTo() {
        var filter = new ColumnFilter(EXPIRES);
        assertTrue(filter.conditions().isEmpty());
        type(filter, 0, "R8.4.1");
        type(filter, 1, "2026-04-30");
        List<Condition> conditions = filter.conditions();
        assertEquals(
                List.of(
                        new Condition(EXPIRES.feature(), Operator.FROM, List.of(LocalDate.of(2026, 4, 1))),
                        new Condition(EXPIRES.feature(), Operator.TO, List.of(LocalDate.of(2026, 4, 30)))),
                conditions);
        assertEquals("有効期限 R8.4.1 から R8.4.30 まで", ColumnFilter.describe(EXPIRES, "有効期限", conditions));
        var again = new ColumnFilter(EXPIRES);
        again.load(conditions);
        assertEquals(conditions, again.conditions());
        type(again, 1, "R8.3.1");
        assertFalse(again.form().valid(), "the end lies before the beginning");
    }

    @Test
    void someOfTheStates() {
        var filter = new ColumnFilter(STATE);
        int suspended = CredentialState.SUSPENDED.ordinal();
        type(filter, suspended, "true");
        List<Condition> conditions = filter.conditions();
        assertEquals(
                List.of(new Condition(STATE.feature(), Operator.IN, List.of(CredentialState.SUSPENDED))), conditions);
        assertEquals("状態 *SUSPENDED", ColumnFilter.describe(STATE, "状態", conditions));
        var again = new ColumnFilter(STATE);
        again.load(conditions);
        assertEquals(conditions, again.conditions());
    }

    @Test
    void textsByTheirBeginning() {
        var filter = new ColumnFilter(NUMBER);
        type(filter, 0, "A00");
        assertEquals(List.of(new Condition(NUMBER.feature(), Operator.BEGINS, List.of("A00"))), filter.conditions());
    }

    @Test
    void columnsSortWhereTheModelSaysSo() {
        assertTrue(NUMBER.sortable());
        assertFalse(ColumnDefinition.of(Literals.CREDENTIAL__REASON, "column.reason", 100)
                .sortable());
    }
}

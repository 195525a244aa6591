// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void splitsOutsideOfQuotesAndComments() {
        assertEquals(
                List.of("a", "b 'x;''y' \"n;\"  c", "$$ ; $$"),
                Script.statements("a; -- no; \n;b 'x;''y' \"n;\" /* ; /* ' */ */c;\n$$ ; $$;"));
        assertEquals(List.of(), Script.statements(" -- nothing"));
    }

    @Test
    void whatDoesNotEndIsAMistake() {
        for (String script : List.of("a 'b", "/* a", "\"", "$$ a")) {
            assertThrows(IllegalArgumentException.class, () -> Script.statements(script));
        }
    }

    @Test
    void migrationsOnlyAddAndChangeRowsLast() {
        for (String script : List.of(
                "DROP TABLE a",
                "ALTER TABLE a DROP COLUMN b",
                "CREATE TABLE IF NOT EXISTS a (b INTEGER)",
                "INSERT INTO a VALUES (1); CREATE TABLE b (c INTEGER)",
                "ALTER TABLE a ADD b INTEGER")) {
            assertThrows(IllegalArgumentException.class, () -> MigrationStep.of(script), script);
        }
    }

    @Test
    void onlyKnownPlaceholders() {
        assertThrows(IllegalArgumentException.class, () -> Dialect.H2.fill("${x}"));
        assertEquals("a BYTEA", Dialect.POSTGRES.fill("a ${blob}"));
    }

    @Test
    void namesAreSnakeCaseAndNeverReserved() {
        assertEquals("display_name", SqlNames.column("displayName"));
        assertEquals("a_uid2", SqlNames.column("aUID2"));
        assertEquals("row_", SqlNames.column("row"));
        assertEquals(63, SqlNames.fit("x".repeat(100)).length());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.store.Migrator.State;
import fudaban.ledger.internal.store.PrintDdl.TestModule;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.ModelModule.Migration;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigratorTest {
    /** Which database. */
    Dialect dialect() {
        return Dialect.H2;
    }

    private static final Migration ONE = new Migration(1, "V001__a.sql", "CREATE TABLE a (x INTEGER, y ${blob});", 1);
    private static final Migration TWO = new Migration(
            2,
            "V002__b.sql",
            "ALTER TABLE a ADD COLUMN z ${key}; CREATE INDEX ix_a ON a (x); INSERT INTO a (x, z) VALUES (1, 'a;b''c');",
            1);
    private TestDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = new TestDatabase(dialect());
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private static ModelModule module(String name, List<String> requires, Migration... migrations) {
        return new TestModule(name, null, List.of(migrations), requires);
    }

    private Migrator migrator(Migration... migrations) {
        return new Migrator(List.of(module("a", List.of(), migrations)), database.dialect, "test/1");
    }

    private void assertRefused(String key, Migration... migrations) {
        Refusal refusal = assertThrows(Refusal.class, () -> migrator(migrations).check(database.connection));
        assertEquals(key, refusal.key());
        assertFalse(refusal.sentence(Locale.JAPAN).contains("{"));
        assertThrows(Refusal.class, () -> migrator(migrations).migrate(database.connection));
    }

    @Test
    void newThenBehindThenCurrent() throws Exception {
        assertEquals(State.NEW, migrator(ONE).check(database.connection));
        migrator(ONE).migrate(database.connection);
        assertEquals(State.CURRENT, migrator(ONE).check(database.connection));
        assertEquals(State.BEHIND, migrator(ONE, TWO).check(database.connection));
        migrator(ONE, TWO).migrate(database.connection);
        migrator(ONE, TWO).migrate(database.connection);
        assertEquals(State.CURRENT, migrator(ONE, TWO).check(database.connection));
        assertEquals(1, database.count("a"));
        assertEquals(2, database.count("schema_history"));
    }

    @Test
    void aNewerDatabaseIsRefusedUnlessItSaysThisProgramCanWork() throws Exception {
        migrator(ONE, TWO).migrate(database.connection);
        assertEquals(State.CURRENT, migrator(ONE).check(database.connection));
        Migration three = new Migration(3, "V003__c.sql", "CREATE TABLE c (x INTEGER)", 2);
        migrator(ONE, TWO, three).migrate(database.connection);
        assertRefused("migration.newer", ONE);
        assertEquals(State.CURRENT, migrator(ONE, TWO).check(database.connection));
    }

    @Test
    void aDatabaseWithAModuleTheProgramLacksIsRefused() throws Exception {
        migrator(ONE).migrate(database.connection);
        var other = new Migrator(List.of(module("b", List.of(), ONE)), database.dialect, "test/1");
        assertEquals(
                "migration.newer",
                assertThrows(Refusal.class, () -> other.check(database.connection))
                        .key());
    }

    @Test
    void aChangedScriptIsRefusedButNotItsLineEnds() throws Exception {
        migrator(new Migration(1, "V001__a.sql", "CREATE TABLE a (\n x INTEGER)", 1))
                .migrate(database.connection);
        assertEquals(
                State.CURRENT,
                migrator(new Migration(1, "V001__a.sql", "CREATE TABLE a (\r\n x INTEGER)", 1))
                        .check(database.connection));
        assertRefused("migration.changed", new Migration(1, "V001__a.sql", "CREATE TABLE a (\n x BIGINT)", 1));
    }

    @Test
    void aBrokenScriptLeavesNothing() throws Exception {
        migrator(ONE).migrate(database.connection);
        Migration broken = new Migration(2, "V002__b.sql", """
            CREATE TABLE b (x INTEGER PRIMARY KEY);
            ALTER TABLE a ADD COLUMN z INTEGER;
            CREATE INDEX ix_b ON a (z);
            INSERT INTO b VALUES (1);
            INSERT INTO b VALUES (1);\
            """, 1);
        Refusal refusal =
                assertThrows(Refusal.class, () -> migrator(ONE, broken).migrate(database.connection));
        assertEquals("migration.failed", refusal.key());
        assertFalse(database.has("b"));
        assertEquals(
                java.util.Set.of("x", "y"),
                DatabaseTables.read(database.connection).columns("a").keySet());
        assertEquals(1, database.count("schema_history"));
        migrator(ONE, TWO).migrate(database.connection);
    }

    @Test
    void aScriptNeverTakesAwayWhatWasThere() throws Exception {
        migrator(ONE).migrate(database.connection);
        database.execute("INSERT INTO a (x) VALUES (1)");
        Migration clash = new Migration(2, "V002__b.sql", "CREATE TABLE b (x INTEGER); CREATE TABLE A (x INTEGER)", 1);
        assertThrows(Refusal.class, () -> migrator(ONE, clash).migrate(database.connection));
        assertEquals(1, database.count("a"));
        assertFalse(database.has("b"));
    }

    @Test
    void aScriptCutOffIsTakenBackAndRunAgain() throws Exception {
        migrator(ONE).migrate(database.connection);
        // What a program leaves behind that ends in the middle of the second script.
        database.execute(
                "INSERT INTO schema_history (module, version, script, sha256, program, oldest_program) VALUES ('a', 2,"
                        + " 's', 'h', 'p', 1)");
        database.execute("ALTER TABLE a ADD COLUMN z INTEGER");
        assertEquals(State.BEHIND, migrator(ONE, TWO).check(database.connection));
        migrator(ONE, TWO).migrate(database.connection);
        assertEquals(1, database.count("a"));
    }

    @Test
    void modulesComeAfterWhatTheyRequire() throws Exception {
        var first = module(
                "first",
                List.of("second"),
                new Migration(1, "V001__f.sql", "CREATE TABLE f (x INTEGER REFERENCES s (x))", 1));
        var second = module(
                "second", List.of(), new Migration(1, "V001__s.sql", "CREATE TABLE s (x INTEGER PRIMARY KEY)", 1));
        new Migrator(List.of(first, second), database.dialect, "test/1").migrate(database.connection);
        assertTrue(database.has("f"));
        assertThrows(IllegalArgumentException.class, () -> new Migrator(List.of(first), database.dialect, "test/1"));
        var circle = module("second", List.of("first"));
        assertThrows(
                IllegalArgumentException.class, () -> new Migrator(List.of(first, circle), database.dialect, "test/1"));
    }
}

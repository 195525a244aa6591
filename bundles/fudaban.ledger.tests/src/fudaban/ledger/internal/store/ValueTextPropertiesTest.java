// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.model.Account;
import fudaban.model.Attachment;
import fudaban.model.ModelFactory;
import fudaban.model.Record;
import fudaban.model.Role;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Every class of the common model goes to text and back, and to the database and back, without a difference. */
class ValueTextPropertiesTest {
    /** Which database. */
    Dialect dialect() {
        return Dialect.H2;
    }

    private final Schema schema = Schema.of(List.of(new ModelTables()));

    @Property(tries = 50, seed = "42")
    void textAndBack(@ForAll long seed) {
        var random = new RandomRecords(seed);
        for (String type : schema.typeNames()) {
            Record record = ValueText.create(schema, type);
            random.fill(record);
            Record same = ValueText.create(schema, type);
            ValueText.apply(same, ValueText.image(record));
            assertSame(record, same);
        }
    }

    @Property(tries = 10, seed = "42")
    void databaseAndBack(@ForAll long seed) throws SQLException, Refusal {
        try (TestDatabase database = TestDatabase.withModel(dialect())) {
            var store = new RecordStore(schema, new TestKeys(), database.dialect);
            var random = new RandomRecords(seed);
            for (String type : schema.typeNames()) {
                Record record = ValueText.create(schema, type);
                random.fill(record);
                store.insert(database.connection, database.fresh(schema, record));
                assertSame(
                        record,
                        store.loadAny(database.connection, record.getId()).orElseThrow());
                random.fill(record);
                record.setLabel(schema.label(record));
                record.setVersion(2);
                store.update(database.connection, record, 1);
                assertSame(
                        record,
                        store.loadAny(database.connection, record.getId()).orElseThrow());
            }
        }
    }

    @Property(tries = 20, seed = "42")
    void aChangeIsMadeAgain(@ForAll long seed) {
        var random = new RandomRecords(seed);
        for (String type : schema.typeNames()) {
            Record record = ValueText.create(schema, type);
            random.fill(record);
            Map<String, String> before = ValueText.image(record);
            Record again = EcoreUtil.copy(record);
            ValueText.create(schema, type).eClass().getEAllStructuralFeatures().forEach(record::eUnset);
            random.fill(record);
            ValueText.apply(again, before, ValueText.image(record));
            assertEquals(ValueText.image(record), ValueText.image(again));
        }
    }

    private static void assertSame(Record expected, Record found) {
        assertEquals(ValueText.image(expected), ValueText.image(found));
        // EMF compares arrays by identity.
        if (!(expected instanceof Attachment)) {
            assertTrue(EcoreUtil.equals(expected, found), expected.eClass().getName());
        }
    }

    @Example
    void choicesAlwaysHaveAText() {
        Account account = ModelFactory.eINSTANCE.createAccount();
        assertEquals(Map.of("role", "OPERATOR", "employer", "CONTRACTOR"), ValueText.image(account));
        ValueText.apply(account, Map.of("role", "INSPECTOR", "unknown", "x", "version", "7", "id", "x"));
        assertEquals(Role.INSPECTOR, account.getRole());
        assertEquals(0, account.getVersion());
        assertThrows(IllegalArgumentException.class, () -> ValueText.apply(account, Map.of("role", "KING")));
    }

    /** A text of another edition: what it did not know stands at its default, what this one does not know is not judged. */
    @Example
    void whatAnotherEditionWrote() {
        var account = ModelFactory.eINSTANCE.createAccount().eClass();
        assertEquals("CONTRACTOR", ValueText.today(account, "employer", null));
        assertEquals("OFFICE", ValueText.today(account, "employer", "OFFICE"));
        assertEquals("x", ValueText.today(account, "name", "x"));
        assertNull(ValueText.today(account, "name", null));
        assertNull(ValueText.today(account, "disabled", null));
        assertNull(ValueText.today(account, "classification", null));
        assertNull(ValueText.today(account, "later", "x"));
        var contract = ModelFactory.eINSTANCE.createContract().eClass();
        assertEquals(
                "[{\"classification\":\"OPEN\",\"kind\":\"鍵\"},{\"classification\":\"KEY\"}]",
                ValueText.today(
                        contract, "protectedKinds", "[{\"kind\":\"鍵\",\"later\":\"x\"},{\"classification\":\"KEY\"}]"));
        assertNull(ValueText.today(contract, "protectedKinds", null));
    }

    @Property(tries = 20, seed = "42")
    void whatThisEditionWroteIsWhatItWrites(@ForAll long seed) {
        var random = new RandomRecords(seed);
        for (String type : schema.typeNames()) {
            Record record = ValueText.create(schema, type);
            random.fill(record);
            ValueText.image(record)
                    .forEach((feature, text) -> assertEquals(text, ValueText.today(record.eClass(), feature, text)));
        }
    }
}

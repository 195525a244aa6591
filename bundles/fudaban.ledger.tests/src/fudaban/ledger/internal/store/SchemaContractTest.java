// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.store.PrintDdl.TestModule;
import fudaban.ledger.spi.ModelModule.Migration;
import fudaban.model.ModelPackage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The migrations of the common model make exactly the tables its classes need. */
class SchemaContractTest {
    /** Which database. */
    Dialect dialect() {
        return Dialect.H2;
    }

    private final Schema schema = Schema.of(List.of(new ModelTables()));

    @Test
    void theMigrationsMakeWhatTheModelNeeds() throws Exception {
        try (TestDatabase database = TestDatabase.withModel(dialect())) {
            assertEquals(
                    List.of(),
                    SchemaCheck.differences(database.connection, schema, true),
                    "a migration is to be added; releng/ddl model fudaban.model.ModelPackage prints what the tables"
                            + " must look like");
            SchemaCheck.require(database.connection, schema);
        }
    }

    @Test
    void theGeneratedStatementsMakeWhatTheModelNeeds() throws Exception {
        var script = new StringBuilder();
        Ddl.createCommon().forEach(statement -> script.append(statement).append(";\n"));
        for (String type : schema.typeNames()) {
            Ddl.create(schema, schema.eClass(type).orElseThrow())
                    .forEach(statement -> script.append(statement).append(";\n"));
        }
        try (TestDatabase database = new TestDatabase(dialect())) {
            var module = new TestModule(
                    "model",
                    ModelPackage.eINSTANCE,
                    List.of(new Migration(1, "V001__generated.sql", script.toString(), 1)));
            new Migrator(List.of(module), database.dialect, "test/1").migrate(database.connection);
            assertEquals(List.of(), SchemaCheck.differences(database.connection, schema, true));
        }
    }

    @Test
    void differencesAreFound() throws Exception {
        try (TestDatabase database = TestDatabase.withModel(dialect())) {
            database.execute("ALTER TABLE model_person DROP COLUMN mail");
            database.execute("ALTER TABLE model_person ADD COLUMN extra INTEGER");
            database.execute("DROP INDEX ix_model_person_kana_sort_id");
            database.execute("DROP TABLE model_contract_hours");
            assertEquals(
                    List.of(
                            "no column model_person.mail",
                            "superfluous column model_person.extra",
                            "no index model_person[kana_sort, id]",
                            "no table model_contract_hours"),
                    SchemaCheck.differences(database.connection, schema, true));
            assertEquals(
                    3,
                    SchemaCheck.differences(database.connection, schema, false).size());
            Refusal refusal = assertThrows(Refusal.class, () -> SchemaCheck.require(database.connection, schema));
            assertTrue(refusal.getMessage().contains("model_person.mail"));
        }
    }
}

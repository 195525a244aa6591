// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** H2 reads few rows for a first page: no list reads its whole table, however the conditions are mixed. */
class PlanTest {
    private static final int SIZE = 7000;
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");
    private static final Query<Credential> CARDS = Query.of(Credential.class).limit(50);

    private static TestDatabase database;
    private static RecordStore store;
    private static final List<String> PLANS = new ArrayList<>();

    @BeforeAll
    static void fill() throws SQLException, Refusal {
        database = TestDatabase.withModel(Dialect.H2);
        var schema = Schema.of(List.of(new ModelTables()));
        store = new RecordStore(schema, new TestKeys(), database.dialect);
        List<Credential> cards = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            Credential card = ModelFactory.eINSTANCE.createCredential();
            card.setNumber("N" + i);
            card.setState(i % 700 == 0 ? CredentialState.SUSPENDED : CredentialState.ACTIVE);
            card.setHolderKana("k" + i * 31 % SIZE);
            card.setUnitName("u" + i % 100);
            card.setIssuedOn(i % 2 == 0 ? null : LocalDate.of(2020, 1, 1).plusDays(i));
            card.setPerson("p" + i / 2);
            cards.add(database.fresh(schema, card));
        }
        store.insertAll(database.connection, cards);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static void assertReads(int most, Query<?> query) throws Refusal {
        assumeTrue(database.dialect == Dialect.H2, "reads the plans of H2");
        PLANS.clear();
        store.page(explaining(database.connection), query, TestDatabase.ALL);
        assertTrue(!PLANS.isEmpty());
        for (String plan : PLANS) {
            Matcher scanned = SCANNED.matcher(plan);
            while (scanned.find()) {
                assertTrue(Integer.parseInt(scanned.group(1)) <= most, plan);
            }
        }
    }

    /** The connection, with a plan kept for each statement that selects ids of a list or counts. */
    private static Connection explaining(Connection real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement")
                    && ((String) arguments[0]).matches(".*(ORDER BY t\\.|GROUP BY ).*")) {
                return explaining(
                        real.prepareStatement((String) arguments[0]),
                        real.prepareStatement("EXPLAIN ANALYZE " + arguments[0]));
            }
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> method.invoke(real, arguments);
            };
        };
        return (Connection)
                Proxy.newProxyInstance(PlanTest.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private static PreparedStatement explaining(PreparedStatement real, PreparedStatement explain) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("set")) {
                method.invoke(explain, arguments);
            } else if (method.getName().equals("executeQuery")) {
                try (ResultSet plan = explain.executeQuery()) {
                    plan.next();
                    PLANS.add(plan.getString(1));
                }
            }
            return method.invoke(real, arguments);
        };
        return (PreparedStatement) Proxy.newProxyInstance(
                PlanTest.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, handler);
    }

    @Test
    void ordersFollowAnIndex() throws Refusal {
        for (boolean descending : List.of(false, true)) {
            for (var order : List.of(
                    ModelPackage.Literals.CREDENTIAL__NUMBER,
                    ModelPackage.Literals.CREDENTIAL__HOLDER_KANA,
                    ModelPackage.Literals.CREDENTIAL__STATE,
                    ModelPackage.Literals.CREDENTIAL__ISSUED_ON)) {
                assertReads(60, CARDS.orderBy(order, descending));
                assertReads(
                        60,
                        CARDS.where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.ACTIVE)
                                .orderBy(order, descending));
                assertReads(
                        60,
                        CARDS.where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.SPOILED)
                                .orderBy(order, descending));
            }
        }
    }

    @Test
    void rareConditionsAreFetched() throws Refusal {
        var state = ModelPackage.Literals.CREDENTIAL__STATE;
        var kana = ModelPackage.Literals.CREDENTIAL__HOLDER_KANA;
        var active = CARDS.where(state, CredentialState.ACTIVE);
        assertReads(
                80,
                active.where(ModelPackage.Literals.CREDENTIAL__UNIT_NAME, "u7").orderBy(kana, false));
        assertReads(
                10,
                active.where(ModelPackage.Literals.CREDENTIAL__PERSON, "p77").orderBy(kana, false));
        assertReads(
                10,
                active.where(ModelPackage.Literals.CREDENTIAL__NUMBER, "N77").orderBy(kana, true));
        assertReads(
                60,
                CARDS.where(state, Operator.IN, CredentialState.SPOILED, CredentialState.SUSPENDED)
                        .orderBy(kana, false));
        assertReads(
                40,
                active.where(ModelPackage.Literals.CREDENTIAL__ISSUED_ON, Operator.FROM, LocalDate.of(2021, 1, 1))
                        .where(ModelPackage.Literals.CREDENTIAL__ISSUED_ON, Operator.TO, LocalDate.of(2021, 3, 1))
                        .orderBy(kana, false));
    }

    @Test
    void aStretchOfTheOrderIsReadAlongIt() throws Refusal {
        var issued = ModelPackage.Literals.CREDENTIAL__ISSUED_ON;
        var year = CARDS.where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.ACTIVE)
                .where(issued, Operator.FROM, LocalDate.of(2021, 1, 1))
                .where(issued, Operator.TO, LocalDate.of(2026, 12, 31));
        assertReads(60, year.orderBy(issued, false));
        assertReads(60, year.orderBy(issued, true));
        // Few others are rather fetched.
        assertReads(
                10, year.where(ModelPackage.Literals.CREDENTIAL__PERSON, "p77").orderBy(issued, false));
    }

    @Test
    void whatLiesTogetherIsCountedWithoutLookingUpIds() throws Refusal {
        assumeTrue(database.dialect == Dialect.H2, "reads the plans of H2");
        var issued = ModelPackage.Literals.CREDENTIAL__ISSUED_ON;
        PLANS.clear();
        store.groups(
                explaining(database.connection),
                CARDS.where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.ACTIVE)
                        .where(issued, Operator.FROM, LocalDate.of(2021, 1, 1))
                        .where(issued, Operator.TO, LocalDate.of(2021, 3, 1)),
                ModelPackage.Literals.CREDENTIAL__UNIT_NAME,
                TestDatabase.ALL);
        assertEquals(1, PLANS.size());
        assertTrue(PLANS.getFirst().contains("IX_MODEL_CREDENTIAL_STATE_ISSUED_ON_ID"), PLANS.getFirst());
        assertFalse(PLANS.getFirst().contains("SELECT\n            \"T\".\"ID\""), PLANS.getFirst());
    }

    @Test
    void frequentConditionsAreLookedAtInOrder() throws Refusal {
        var kana = ModelPackage.Literals.CREDENTIAL__HOLDER_KANA;
        var both = CARDS.where(
                ModelPackage.Literals.CREDENTIAL__STATE,
                Operator.IN,
                CredentialState.ACTIVE,
                CredentialState.SUSPENDED);
        assertReads(60, both.orderBy(kana, false));
        assertReads(
                80,
                CARDS.where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.ACTIVE)
                        .matching("u")
                        .orderBy(kana, true));
    }

    @Test
    void rareWordsAreFetched() throws Refusal {
        var kana = ModelPackage.Literals.CREDENTIAL__HOLDER_KANA;
        var active = CARDS.where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.ACTIVE);
        assertReads(10, active.matching("n77").orderBy(kana, false));
        assertReads(800, active.matching("u7").orderBy(kana, false));
        assertReads(800, active.matching("k77 u7"));
        assertReads(10, CARDS.matching("無い"));
    }
}

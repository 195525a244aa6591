// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.ecore.EAttribute;

/** Page after page gives the same as sorting everything at once. */
class PagingPropertiesTest {
    /** Which database. */
    Dialect dialect() {
        return Dialect.H2;
    }

    private static final List<EAttribute> ORDERS = List.of(
            ModelPackage.Literals.CREDENTIAL__NUMBER,
            ModelPackage.Literals.CREDENTIAL__STATE,
            ModelPackage.Literals.CREDENTIAL__HOLDER_KANA,
            ModelPackage.Literals.CREDENTIAL__ISSUED_ON);
    private final Schema schema = Schema.of(List.of(new ModelTables()));

    @Property(tries = 25, seed = "42")
    void pagesEqualTheFullSort(
            @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 20) int limit)
            throws SQLException, Refusal {
        check(random, size, limit);
    }

    @Example
    void pagesEqualTheFullSortOfMany() throws SQLException, Refusal {
        check(new Random(7), Boolean.getBoolean("fudaban.long") ? 20_000 : 1500, 1000);
    }

    private void check(Random random, int size, int limit) throws SQLException, Refusal {
        try (TestDatabase database = TestDatabase.withModel(dialect())) {
            var store = new RecordStore(schema, new TestKeys(), database.dialect);
            List<Credential> cards = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                cards.add(card(database, random));
            }
            store.insertAll(database.connection, cards);
            for (boolean descending : List.of(false, true)) {
                check(database, store, cards, Query.of(Credential.class).limit(limit), null, descending);
                for (EAttribute order : ORDERS) {
                    check(database, store, cards, Query.of(Credential.class).limit(limit), order, descending);
                    var narrowed = Query.of(Credential.class)
                            .limit(limit)
                            .where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.ACTIVE);
                    check(
                            database,
                            store,
                            cards.stream()
                                    .filter(card -> card.getState() == CredentialState.ACTIVE)
                                    .toList(),
                            narrowed,
                            order,
                            descending);
                }
            }
        }
    }

    private Credential card(TestDatabase database, Random random) {
        Credential card = ModelFactory.eINSTANCE.createCredential();
        var texts = new RandomRecords(random.nextLong());
        card.setState(CredentialState.values()[random.nextInt(4)]);
        card.setNumber(random.nextInt(4) == 0 ? null : "N" + random.nextInt(10));
        card.setHolderKana(random.nextInt(4) == 0 ? null : texts.text());
        card.setIssuedOn(random.nextInt(4) == 0 ? null : LocalDate.of(2026, 1, 1 + random.nextInt(5)));
        return database.fresh(schema, card);
    }

    private static void check(
            TestDatabase database,
            RecordStore store,
            List<Credential> cards,
            Query<Credential> query,
            EAttribute order,
            boolean descending)
            throws Refusal {
        Query<Credential> unsorted = descending ? query.lastFirst() : query;
        Query<Credential> sorted = order == null ? unsorted : query.orderBy(order, descending);
        Comparator<Credential> byId = Comparator.comparing(Credential::getId);
        Comparator<Credential> comparator = descending ? byId.reversed() : byId;
        if (order != null) {
            Comparator<Comparable<Object>> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            comparator = Comparator.comparing((Credential card) -> key(card, order), Comparator.nullsLast(values))
                    .thenComparing(descending ? byId.reversed() : byId);
        }
        List<Credential> expected = cards.stream().sorted(comparator).toList();
        String said = "by " + (order == null ? "id" : order.getName()) + (descending ? " descending" : "");
        assertEquals(
                expected.stream().map(Credential::getId).toList(),
                rows(database, store, sorted).stream().map(Row::id).toList(),
                said);
        // Of some features the rows are read where they lie.
        assertEquals(
                expected.stream().map(card -> values(card.getId(), card::eGet)).toList(),
                rows(database, store, sorted.only(ORDERS)).stream()
                        .map(row -> values(row.id(), row::get))
                        .toList(),
                said);
    }

    private static List<Row> rows(TestDatabase database, RecordStore store, Query<Credential> query) throws Refusal {
        Page page = store.page(database.connection, query, TestDatabase.ALL);
        List<Row> found = new ArrayList<>(page.rows());
        while (page.next().isPresent()) {
            page = store.page(database.connection, query.after(page.next().get()), TestDatabase.ALL);
            found.addAll(page.rows());
        }
        return found;
    }

    private static String values(String id, Function<EAttribute, Object> of) {
        return id + ORDERS.stream().map(of).toList();
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> key(Credential card, EAttribute order) {
        Object value = card.eGet(order);
        return (Comparable<Object>)
                (Comparable<?>) (value instanceof String text ? new TestKeys().sortKey(text) : (Comparable<?>) value);
    }
}

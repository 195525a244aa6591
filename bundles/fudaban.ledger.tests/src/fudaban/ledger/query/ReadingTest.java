// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Query<Person> PEOPLE = Query.of(Person.class);

    /** A ledger of nothing but pages of so many people. */
    private static Ledger ledger(int people) {
        List<String> ids =
                IntStream.range(0, people).mapToObj("%05d"::formatted).toList();
        return (Ledger) Proxy.newProxyInstance(
                ReadingTest.class.getClassLoader(),
                new Class<?>[] {Ledger.class},
                (proxy, method, arguments) -> page(ids, (Query<?>) arguments[1]));
    }

    private static Page page(List<String> ids, Query<?> query) {
        List<String> all = query.descending() ? ids.reversed() : ids;
        int from = query.after().map(cursor -> all.indexOf(cursor.id()) + 1).orElse(0);
        int to = Math.min(all.size(), from + query.limit());
        List<Row> rows = all.subList(from, to).stream()
                .map(id -> new Row(id, 0, Map.of(), Set.of()))
                .toList();
        return new Page(
                rows, to < all.size() ? Optional.of(new Query.Cursor(null, all.get(to - 1))) : Optional.empty());
    }

    @Test
    void allRowsComeOnceWhateverTheirNumber() throws Refusal {
        for (int size : List.of(1, 2, 3, 10)) {
            for (int people = 0; people <= 45; people++) {
                List<String> found = new ArrayList<>();
                Reading.all(ledger(people), null, PEOPLE, size, row -> found.add(row.id()));
                found.sort(null);
                List<String> expected = new ArrayList<>();
                Reading.each(ledger(people), null, PEOPLE, row -> expected.add(row.id()));
                assertEquals(expected, found, people + " people, " + size + " a page");
                assertEquals(people, expected.size());
            }
        }
    }

    @Test
    void anOrderThatIsAskedForIsNotForgotten() {
        var byKana = PEOPLE.orderBy(ModelPackage.Literals.PERSON__KANA, false);
        assertThrows(IllegalArgumentException.class, () -> Reading.all(ledger(3), null, byKana, row -> {}));
        assertThrows(IllegalArgumentException.class, () -> Reading.all(ledger(3), null, PEOPLE.lastFirst(), row -> {}));
    }

    @Test
    void whatTheLedgerRefusesIsRefused() {
        Ledger refusing = (Ledger) Proxy.newProxyInstance(
                ReadingTest.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, arguments) -> {
                    var query = (Query<?>) arguments[1];
                    if (query.descending()) {
                        throw new Refusal(ReadingTest.class, "none");
                    }
                    return page(List.of("1", "2", "3", "4"), query);
                });
        assertThrows(Refusal.class, () -> Reading.all(refusing, null, PEOPLE, 1, row -> {}));
    }
}

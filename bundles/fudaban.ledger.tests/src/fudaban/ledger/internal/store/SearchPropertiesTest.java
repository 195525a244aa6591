// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.EAttribute;

/** Searching finds what looking at every value finds. */
class SearchPropertiesTest {
    /** Which database. */
    Dialect dialect() {
        return Dialect.H2;
    }

    private static final List<EAttribute> TEXTS = List.of(
            ModelPackage.Literals.PERSON__DISPLAY_NAME,
            ModelPackage.Literals.PERSON__KANA,
            ModelPackage.Literals.PERSON__FORMER_FAMILY_NAME,
            ModelPackage.Literals.PERSON__UNIT_NAME);
    private static final List<EAttribute> EXACT =
            List.of(ModelPackage.Literals.PERSON__STAFF_NUMBER, ModelPackage.Literals.PERSON__EXTENSION);
    private static final String LETTERS = "山田川𠮷aAbB1=ア　 %_";

    private final Schema schema = Schema.of(List.of(new ModelTables()));
    private final TestKeys keys = new TestKeys();

    @Property(tries = 20, seed = "42")
    void searchEqualsLookingAtEveryValue(@ForAll Random random) throws SQLException, Refusal {
        check(random, 60, 40, 3);
    }

    /** So many that words are frequent, and lists are read in order instead of through the search table. */
    @Example
    void frequentWordsToo() throws SQLException, Refusal {
        check(new Random(11), Boolean.getBoolean("fudaban.long") ? 50_000 : 6000, 30, 2);
    }

    private void check(Random random, int size, int queries, int letters) throws SQLException, Refusal {
        try (TestDatabase database = TestDatabase.withModel(dialect())) {
            var store = new RecordStore(schema, keys, database.dialect);
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Person person = ModelFactory.eINSTANCE.createPerson();
                TEXTS.forEach(feature -> person.eSet(feature, text(random, letters * 2)));
                person.setExtension(text(random, letters));
                person.setStaffNumber("a" + i);
                people.add(database.fresh(schema, person));
            }
            store.insertAll(database.connection, people);
            for (int i = 0; i < queries; i++) {
                String query = Objects.requireNonNullElse(text(random, letters + 1), "");
                check(database, store, people, query, TestDatabase.ALL);
                check(database, store, people, query, TestDatabase.OPEN);
            }
        }
    }

    private void check(
            TestDatabase database, RecordStore store, List<Person> people, String text, Set<Classification> sight)
            throws Refusal {
        List<String> expected = people.stream()
                .filter(person -> found(person, text, sight))
                .map(Person::getId)
                .toList();
        var query = Query.of(Person.class).matching(text).limit(1000);
        List<String> found = store.page(database.connection, query, sight).rows().stream()
                .map(Row::id)
                .toList();
        assertEquals(expected.stream().limit(1000).toList(), found, () -> "'" + text + "' seen by " + sight);
        assertEquals(
                Math.min(10_000, expected.size()),
                store.count(database.connection, query, sight).number());
    }

    private boolean found(Person person, String text, Set<Classification> sight) {
        if (text.isBlank()) {
            return true;
        }
        List<String> words = Stream.of(text.strip().split("[\\s\\u3000]+"))
                .map(keys::fold)
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word -> TEXTS.stream()
                                        .anyMatch(feature ->
                                                value(person, feature, sight).contains(word))
                                || EXACT.stream()
                                        .anyMatch(feature ->
                                                value(person, feature, sight).equals(word)));
    }

    private String value(Person person, EAttribute feature, Set<Classification> sight) {
        Object value = person.eGet(feature);
        return value != null && sight.contains(schema.classification("model.Person", feature.getName()))
                ? keys.fold((String) value)
                : "";
    }

    private static String text(Random random, int most) {
        int length = random.nextInt(most + 1);
        if (length == 0) {
            return null;
        }
        var text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}

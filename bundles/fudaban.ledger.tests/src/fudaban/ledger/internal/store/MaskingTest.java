// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.Contract;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaskingTest {
    /** Which database. */
    Dialect dialect() {
        return Dialect.H2;
    }

    private static final Query<Person> PEOPLE = Query.of(Person.class);
    private final Schema schema = Schema.of(List.of(new ModelTables()));
    private TestDatabase database;
    private RecordStore store;
    private Person person;
    private Person hidden;

    @BeforeEach
    void open() throws SQLException, Refusal {
        database = TestDatabase.withModel(dialect());
        store = new RecordStore(schema, new TestKeys(), database.dialect);
        person = person("01", "山田 太郎", "総務課");
        hidden = person("02", "田中 次郎", "警備課");
        hidden.setClassification(Classification.SECURITY);
        store.insertAll(database.connection, List.of(person, hidden));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Person person(String number, String name, String unit) {
        Person made = ModelFactory.eINSTANCE.createPerson();
        made.setStaffNumber(number);
        made.setDisplayName(name);
        made.setKana(name);
        made.setUnitName(unit);
        return database.fresh(schema, made);
    }

    private List<Row> rows(Query<?> query, Set<Classification> sight) throws Refusal {
        return store.page(database.connection, query, sight).rows();
    }

    @Test
    void featuresAboveTheSightAreMasked() throws Refusal {
        Row row = rows(PEOPLE, TestDatabase.OPEN).getFirst();
        assertEquals("総務課", row.get(ModelPackage.Literals.PERSON__UNIT_NAME));
        assertNull(row.get(ModelPackage.Literals.PERSON__DISPLAY_NAME));
        assertEquals(Row.MASK, row.text(ModelPackage.Literals.PERSON__DISPLAY_NAME));
        assertEquals(Row.MASK, row.text(ModelPackage.Literals.RECORD__LABEL));
        assertEquals("", row.text(ModelPackage.Literals.PERSON__BIRTH), "an empty value has nothing to mask");
        assertEquals("山田 太郎", rows(PEOPLE, TestDatabase.ALL).getFirst().text(ModelPackage.Literals.RECORD__LABEL));
    }

    @Test
    void aRecordAboveTheSightShowsItsIdOnly() throws Refusal {
        Row row = rows(PEOPLE, Set.of(Classification.PERSONAL)).get(1);
        assertEquals(Set.of(ModelPackage.Literals.RECORD__ID), row.values().keySet());
        assertTrue(row.masked().contains(ModelPackage.Literals.PERSON__UNIT_NAME));
    }

    /** Along an index with their headers, in any order, or by their ids after few were found: the rows are the same, and hold nothing that is masked. */
    @Test
    void rowsAreTheSameHoweverTheyAreRead() throws Refusal {
        store.delete(database.connection, hidden);
        var unit = ModelPackage.Literals.PERSON__UNIT_NAME;
        for (Set<Classification> sight : List.of(TestDatabase.ALL, TestDatabase.OPEN)) {
            Row along = rows(PEOPLE.orderBy(unit, true), sight).getFirst();
            assertEquals(along, rows(PEOPLE, sight).getFirst());
            assertEquals(along, rows(PEOPLE.where(unit, "総務課"), sight).getFirst());
            assertEquals(person.getId(), along.get(ModelPackage.Literals.RECORD__ID));
            assertEquals(person.getVersion(), along.version());
            assertEquals(person.getVersion(), along.get(ModelPackage.Literals.RECORD__VERSION));
            assertEquals(sight == TestDatabase.ALL, along.toString().contains("太郎"));
            assertEquals(sight == TestDatabase.ALL, along.masked().isEmpty());
        }
    }

    /** What a query asks for is what the row would hold otherwise, whoever asks. */
    @Test
    void onlyWhatIsAskedForIsShown() throws Refusal {
        var number = ModelPackage.Literals.PERSON__STAFF_NUMBER;
        var name = ModelPackage.Literals.PERSON__DISPLAY_NAME;
        var unit = ModelPackage.Literals.PERSON__UNIT_NAME;
        var kana = ModelPackage.Literals.PERSON__KANA;
        var label = ModelPackage.Literals.RECORD__LABEL;
        List<Set<Classification>> sights =
                List.of(TestDatabase.ALL, Set.of(Classification.PERSONAL), TestDatabase.OPEN);
        for (Set<Classification> sight : sights) {
            for (List<EAttribute> wanted : List.of(List.of(number, unit), List.of(unit), List.of(unit, label))) {
                same(rows(PEOPLE, sight), rows(PEOPLE.only(wanted), sight), wanted);
            }
        }
        var byKana = PEOPLE.orderBy(kana, true).limit(1);
        same(
                rows(byKana, TestDatabase.ALL),
                rows(byKana.only(List.of(number, name)), TestDatabase.ALL),
                List.of(number, name));
        Page first = store.page(database.connection, byKana.only(List.of(number)), TestDatabase.ALL);
        Page next = store.page(
                database.connection,
                byKana.only(List.of(number)).after(first.next().get()),
                TestDatabase.ALL);
        assertEquals(
                Set.of("01", "02"),
                Set.of(
                        first.rows().getFirst().text(number),
                        next.rows().getFirst().text(number)));
    }

    private static void same(List<Row> whole, List<Row> some, List<EAttribute> wanted) {
        assertEquals(
                whole.stream().map(Row::id).toList(), some.stream().map(Row::id).toList());
        for (int i = 0; i < whole.size(); i++) {
            for (EAttribute feature : wanted) {
                assertEquals(whole.get(i).get(feature), some.get(i).get(feature));
                assertEquals(whole.get(i).text(feature), some.get(i).text(feature));
            }
            assertTrue(wanted.containsAll(some.get(i).values().keySet()), () -> some + " holds more");
            assertTrue(wanted.containsAll(some.get(i).masked()));
        }
    }

    @Test
    void aRecordAboveTheSightIsInNoAnswerThatTellsOfIt() throws Refusal {
        var sight = Set.of(Classification.PERSONAL);
        var unit = ModelPackage.Literals.PERSON__UNIT_NAME;
        assertEquals(0, rows(PEOPLE.where(unit, "警備課"), sight).size());
        assertEquals(1, rows(PEOPLE.orderBy(unit, false), sight).size());
        assertEquals(0, rows(PEOPLE.matching("警備"), sight).size());
        assertEquals(
                1,
                store.count(database.connection, PEOPLE.where(unit, Operator.NOT_EMPTY), sight)
                        .number());
        assertEquals(1, store.groups(database.connection, PEOPLE, unit, sight).size());
        assertEquals(
                2,
                store.groups(database.connection, PEOPLE, unit, TestDatabase.ALL)
                        .size());
    }

    @Test
    void filtersSortsAndGroupsAboveTheSightAreRefused() {
        var name = ModelPackage.Literals.PERSON__DISPLAY_NAME;
        var kana = ModelPackage.Literals.PERSON__KANA;
        Refusal refusal = assertThrows(Refusal.class, () -> rows(PEOPLE.where(name, "山田 太郎"), TestDatabase.OPEN));
        assertEquals("query.sight", refusal.key());
        assertFalse(refusal.sentence(Locale.JAPAN).contains("山田"));
        assertThrows(Refusal.class, () -> rows(PEOPLE.where(name, Operator.EMPTY), TestDatabase.OPEN));
        assertThrows(Refusal.class, () -> rows(PEOPLE.orderBy(kana, true), TestDatabase.OPEN));
        assertThrows(Refusal.class, () -> store.count(database.connection, PEOPLE.where(name, "x"), TestDatabase.OPEN));
        assertThrows(Refusal.class, () -> store.groups(database.connection, PEOPLE, name, TestDatabase.OPEN));
    }

    @Test
    void searchDoesNotFindWhatIsAboveTheSight() throws Refusal {
        assertEquals(0, rows(PEOPLE.matching("山田"), TestDatabase.OPEN).size());
        assertEquals(0, rows(PEOPLE.matching("01"), TestDatabase.OPEN).size());
        assertEquals(1, rows(PEOPLE.matching("総務"), TestDatabase.OPEN).size());
        assertEquals(1, rows(PEOPLE.matching("山田 総務"), TestDatabase.ALL).size());
        assertEquals(0, rows(PEOPLE.matching("山田 総務"), TestDatabase.OPEN).size());
    }

    @Test
    void masksObjectsAndTheirParts() {
        schema.mask(person, TestDatabase.OPEN);
        assertNull(person.getDisplayName());
        assertNull(person.getLabel());
        assertEquals("総務課", person.getUnitName());
        schema.mask(hidden, Set.of(Classification.PERSONAL));
        assertNull(hidden.getUnitName());
        Contract contract = ModelFactory.eINSTANCE.createContract();
        var member = ModelFactory.eINSTANCE.createContractPerson();
        member.setName("山田");
        contract.getPeople().add(member);
        schema.mask(contract, TestDatabase.OPEN);
        assertNull(contract.getPeople().getFirst().getName());
        assertEquals(Classification.PERSONAL, schema.classification("model.Contract", "people"));
    }

    @Test
    void knowsWhichQueriesArePersonal() {
        assertTrue(store.personal(PEOPLE.matching("x"), TestDatabase.ALL));
        assertFalse(store.personal(PEOPLE.matching("x"), TestDatabase.OPEN));
        assertTrue(store.personal(PEOPLE.where(ModelPackage.Literals.PERSON__MAIL, "x"), TestDatabase.ALL));
        assertFalse(store.personal(PEOPLE, TestDatabase.ALL));
    }
}

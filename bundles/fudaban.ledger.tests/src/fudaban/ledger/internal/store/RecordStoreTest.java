// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.Attachment;
import fudaban.model.Contract;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import fudaban.model.WorkItem;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordStoreTest {
    /** Which database. */
    Dialect dialect() {
        return Dialect.H2;
    }

    private final Schema schema = Schema.of(List.of(new ModelTables()));
    private TestDatabase database;
    private RecordStore store;

    @BeforeEach
    void open() throws SQLException, Refusal {
        database = TestDatabase.withModel(dialect());
        store = new RecordStore(schema, new TestKeys(), database.dialect);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Person person(String number, String name) {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setStaffNumber(number);
        person.setDisplayName(name);
        return database.fresh(schema, person);
    }

    private Credential card(String person, CredentialState state, String activeKey) {
        Credential card = ModelFactory.eINSTANCE.createCredential();
        card.setPerson(person);
        card.setState(state);
        card.setActiveKey(activeKey);
        return database.fresh(schema, card);
    }

    @Test
    void whatIsInsertedIsLoaded() {
        Contract contract = ModelFactory.eINSTANCE.createContract();
        contract.setTitle("身分証等発行業務");
        contract.setValidFrom(LocalDate.of(2026, 1, 13));
        for (String begin : List.of("09:00", "13:00")) {
            var interval = ModelFactory.eINSTANCE.createInterval();
            interval.setBegin(begin);
            interval.setEnd("17:45");
            contract.getHours().add(interval);
        }
        store.insert(database.connection, database.fresh(schema, contract));
        Contract loaded = store.load(database.connection, Contract.class, contract.getId())
                .orElseThrow();
        assertEquals(ValueText.image(contract), ValueText.image(loaded));
        assertEquals(1, loaded.getVersion());
        assertEquals(TestDatabase.NOW, loaded.getChanged());
        assertEquals("身分証等発行業務", loaded.getLabel());
        assertEquals(
                List.of("09:00", "13:00"),
                loaded.getHours().stream().map(each -> each.getBegin()).toList());
        assertEquals(
                Optional.of(loaded.getId()),
                store.loadAny(database.connection, contract.getId()).map(each -> each.getId()));
        assertTrue(
                store.load(database.connection, Person.class, contract.getId()).isEmpty(),
                "another class has no such record");
    }

    @Test
    void anUpdateChangesEverything() {
        Person person = person("1", "髙橋 花子");
        store.insert(database.connection, person);
        person.setDisplayName("山﨑 花子");
        person.setVersion(2);
        person.setChanged(TestDatabase.NOW.plusSeconds(1));
        store.update(database.connection, person, 1);
        Person loaded =
                store.load(database.connection, Person.class, person.getId()).orElseThrow();
        assertEquals("山﨑 花子", loaded.getDisplayName());
        assertEquals(2, loaded.getVersion());
        assertEquals(
                0,
                store.list(database.connection, Query.of(Person.class).matching("髙橋"))
                        .size());
        assertEquals(
                1,
                store.list(database.connection, Query.of(Person.class).matching("山﨑"))
                        .size());
    }

    @Test
    void theSecondOfTwoUpdatesIsStale() {
        Person person = person("1", "山田");
        store.insert(database.connection, person);
        Person other =
                store.load(database.connection, Person.class, person.getId()).orElseThrow();
        person.setVersion(2);
        store.update(database.connection, person, 1);
        other.setVersion(2);
        other.setDisplayName("田中");
        StaleRecord stale = assertThrows(StaleRecord.class, () -> store.update(database.connection, other, 1));
        assertEquals(person.getId(), stale.id());
        assertTrue(stale.refusal().sentence(Locale.JAPAN).contains("変更"));
        other.setVersion(1);
        assertThrows(StaleRecord.class, () -> store.delete(database.connection, other));
        assertEquals(
                "山田",
                store.load(database.connection, Person.class, person.getId())
                        .orElseThrow()
                        .getDisplayName());
    }

    @Test
    void deletingLeavesNothing() throws SQLException {
        Contract contract = ModelFactory.eINSTANCE.createContract();
        contract.getRows().add(ModelFactory.eINSTANCE.createWorkRow());
        Person person = person("1", "山田");
        store.insertAll(database.connection, List.of(person, database.fresh(schema, contract)));
        store.delete(database.connection, person);
        store.delete(database.connection, contract);
        for (String table : List.of("record", "model_person", "model_contract", "model_contract_rows", "search_gram")) {
            assertEquals(0, database.count(table), table);
        }
    }

    @Test
    void anActiveKeyIsHeldOnce() throws SQLException {
        database.connection.setAutoCommit(false);
        store.insert(database.connection, card("p", CredentialState.ACTIVE, "p STAFF_CARD"));
        store.insert(database.connection, card("p", CredentialState.RETIRED, null));
        store.insert(database.connection, card("p", CredentialState.RETIRED, null));
        database.connection.commit();
        var second = assertThrows(
                DuplicateKey.class,
                () -> store.insert(database.connection, card("p", CredentialState.ACTIVE, "p STAFF_CARD")));
        database.connection.rollback();
        assertEquals("activeKey", second.feature().getName());
        assertTrue(second.refusal().sentence(Locale.ENGLISH).contains("already"));
        assertEquals(3, database.count("model_credential"));
    }

    @Test
    void bytesAreKept() {
        Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
        byte[] content = new byte[200_000];
        new java.util.Random(1).nextBytes(content);
        attachment.setContent(content);
        store.insert(database.connection, database.fresh(schema, attachment));
        assertArrayEquals(
                content,
                store.load(database.connection, Attachment.class, attachment.getId())
                        .orElseThrow()
                        .getContent());
    }

    @Test
    void textNoDatabaseKeepsIsRefused() {
        assertThrows(UnfitText.class, () -> store.insert(database.connection, person("1", "山\0田")));
        assertThrows(UnfitText.class, () -> store.insert(database.connection, person("1", "山\uD842")));
    }

    private Contract contract(String... contents) {
        Contract contract = ModelFactory.eINSTANCE.createContract();
        for (String content : contents) {
            var row = ModelFactory.eINSTANCE.createWorkRow();
            row.setContent(content);
            contract.getRows().add(row);
        }
        return database.fresh(schema, contract);
    }

    @Test
    void nothingOfWhatWasRefusedIsWrittenWithTheNext() throws SQLException {
        database.connection.setAutoCommit(false);
        assertThrows(UnfitText.class, () -> store.insert(database.connection, contract("発行", "失\0効")));
        assertEquals(0, database.count("record"), "refused before anything is written");
        database.connection.rollback();
        Contract next = contract("点検");
        store.insert(database.connection, next);
        assertEquals(1, database.count("model_contract_rows"));
        assertEquals(
                1,
                store.load(database.connection, Contract.class, next.getId())
                        .orElseThrow()
                        .getRows()
                        .size());
        database.connection.commit();
    }

    /** Whatever fails between two rows of a batch, here the folding of a text. */
    @Test
    void aBatchThatWasBrokenOffIsForgotten() throws SQLException {
        var failing = new TestKeys() {
            boolean broken = true;

            @Override
            public String sortKey(String text) {
                if (broken && text.equals("B")) {
                    throw new IllegalStateException("no key for " + text);
                }
                return super.sortKey(text);
            }
        };
        store = new RecordStore(schema, failing, database.dialect);
        database.connection.setAutoCommit(false);
        assertThrows(
                IllegalStateException.class,
                () -> store.insertAll(database.connection, List.of(person("A", "一"), person("B", "二"))));
        database.connection.rollback();
        failing.broken = false;
        store.insert(database.connection, person("C", "三"));
        assertEquals(1, database.count("model_person"));
        database.connection.rollback();
    }

    @Test
    void whatBelongsToAPersonIsFound() {
        Person person = person("1", "山田");
        Credential card = card(person.getId(), CredentialState.ACTIVE, null);
        Attachment photo = ModelFactory.eINSTANCE.createAttachment();
        photo.setPerson(person.getId());
        store.insertAll(
                database.connection,
                List.of(person, card, database.fresh(schema, photo), card("other", CredentialState.ACTIVE, null)));
        assertEquals(
                List.of(card.getId(), photo.getId()),
                store.owned(database.connection, person).stream()
                        .map(each -> each.getId())
                        .toList());
    }

    @Test
    void findsByUniqueSortableExactAndReferenceFeatures() {
        Person person = person("A-01", "山田");
        person.setExtension("2-34");
        person.setOrganization("o");
        store.insertAll(database.connection, List.of(person, person("A-02", "田中")));
        var literals = List.of(
                ModelPackage.Literals.PERSON__STAFF_NUMBER,
                ModelPackage.Literals.PERSON__EXTENSION,
                ModelPackage.Literals.PERSON__ORGANIZATION);
        for (var feature : literals) {
            assertEquals(
                    person.getId(),
                    store.find(database.connection, Person.class, feature, person.eGet(feature))
                            .orElseThrow()
                            .getId());
            assertTrue(
                    store.find(database.connection, Person.class, feature, "x").isEmpty());
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> store.find(database.connection, Person.class, ModelPackage.Literals.PERSON__TITLE, "x"));
    }

    @Test
    void everyOperatorNarrows() throws Refusal {
        var state = ModelPackage.Literals.CREDENTIAL__STATE;
        var issued = ModelPackage.Literals.CREDENTIAL__ISSUED_ON;
        var number = ModelPackage.Literals.CREDENTIAL__NUMBER;
        for (int i = 0; i < 10; i++) {
            Credential card = card("p" + i, CredentialState.values()[i % 4], null);
            card.setNumber("%_!" + i);
            card.setIssuedOn(i < 3 ? null : LocalDate.of(2026, 4, i));
            store.insert(database.connection, card);
        }
        var all = Query.of(Credential.class);
        assertEquals(3, count(all.where(state, CredentialState.PREPARED)));
        assertEquals(7, count(all.where(state, Operator.IS_NOT, CredentialState.PREPARED)));
        assertEquals(5, count(all.where(state, Operator.IN, CredentialState.ISSUED, CredentialState.PREPARED)));
        assertEquals(0, count(all.where(state, Operator.IN)));
        assertEquals(5, count(all.where(issued, Operator.FROM, LocalDate.of(2026, 4, 5))));
        assertEquals(3, count(all.where(issued, Operator.TO, LocalDate.of(2026, 4, 5))));
        assertEquals(3, count(all.where(issued, Operator.EMPTY)));
        assertEquals(7, count(all.where(issued, Operator.NOT_EMPTY)));
        assertEquals(9, count(all.where(issued, Operator.IS_NOT, LocalDate.of(2026, 4, 5))));
        assertEquals(10, count(all.where(number, Operator.BEGINS, "%_!")));
        assertEquals(0, count(all.where(number, Operator.BEGINS, "x_!")));
        assertEquals(1, count(all.where(number, "%_!3")));
        assertEquals(2, count(all.where(number, Operator.IN, "%_!3", "%_!4", "no")));
        assertEquals(10, count(all.where(ModelPackage.Literals.RECORD__CHANGED, Operator.FROM, TestDatabase.NOW)));
        assertEquals(
                0,
                count(all.where(
                        ModelPackage.Literals.RECORD__CHANGED, Operator.FROM, TestDatabase.NOW.plusSeconds(1))));
        assertEquals(10, count(all.where(ModelPackage.Literals.CREDENTIAL__KIND, CredentialKind.STAFF_CARD)));
    }

    private int count(Query<?> query) throws Refusal {
        return store.count(database.connection, query, TestDatabase.ALL).number();
    }

    @Test
    void countsAreExactUpToTenThousand() throws Refusal {
        List<WorkItem> items = new java.util.ArrayList<>();
        for (int i = 0; i < 10_001; i++) {
            WorkItem item = ModelFactory.eINSTANCE.createWorkItem();
            item.setStarted(Instant.EPOCH.plusSeconds(i));
            items.add(database.fresh(schema, item));
        }
        store.insertAll(database.connection, items.subList(0, 10_000));
        assertEquals(
                "10,000",
                store.count(database.connection, Query.of(WorkItem.class), TestDatabase.ALL)
                        .toString());
        store.insert(database.connection, items.getLast());
        assertEquals(
                "10,000+",
                store.count(database.connection, Query.of(WorkItem.class), TestDatabase.ALL)
                        .toString());
    }

    @Test
    void headersGoThroughTheWholeDatabase() {
        store.insertAll(
                database.connection,
                List.of(person("1", "a"), card("p", CredentialState.ACTIVE, null), person("2", "b")));
        var first = store.headers(database.connection, "", 2);
        var rest = store.headers(database.connection, first.getLast().id(), 2);
        assertEquals(
                List.of("model.Person", "model.Credential"),
                first.stream().map(RecordStore.Header::type).toList());
        assertEquals(1, rest.size());
    }
}

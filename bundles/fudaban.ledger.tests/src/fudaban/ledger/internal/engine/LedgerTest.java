// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Work;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.internal.engine.TestHouse.SuspendInput;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import fudaban.model.Role;
import fudaban.model.WorkItem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts from submission to chain, as their callers see them. */
class LedgerTest {
    @TempDir
    Path folder;

    /** A house on the database that is to be tested. */
    TestHouse house(Path data) {
        return new TestHouse(data);
    }

    private TestHouse house;
    private Ledger ledger;
    private Session operator;

    @BeforeEach
    void open() throws Refusal {
        house = house(folder);
        Desk.Opened opened = house.fresh();
        ledger = opened.ledger();
        operator = opened.session();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anActChangesRecordsAndLeavesOneEntry() throws Refusal {
        long before = ledger.journal().head().orElseThrow().number();
        var receipt = ledger.submit(operator, Submission.of("test.enrol", new EnrolInput("1001", "髙橋", "花子")));
        assertEquals(before + 1, receipt.number());
        assertEquals(2, receipt.records().size());
        assertEquals(receipt.hash(), ledger.journal().head().orElseThrow().hash());
        Person person = ledger.open(operator, Person.class, receipt.records().getFirst());
        assertEquals("髙橋", person.getFamilyName());
        assertEquals(1, person.getVersion());
    }

    @Test
    void aRefusedActChangesNothing() {
        long before = ledger.journal().head().orElseThrow().number();
        var refusal = assertThrows(
                Refusal.class, () -> ledger.submit(operator, Submission.of("test.enrol", new EnrolInput("1", "", ""))));
        assertEquals("test.no-name", refusal.key());
        assertEquals(before, ledger.journal().head().orElseThrow().number());
    }

    @Test
    void theActiveKeyIsUnique() throws Refusal {
        TestHouse.enrol(ledger, operator, "1001", "佐藤");
        assertThrows(Refusal.class, () -> TestHouse.enrol(ledger, operator, "1001", "鈴木"));
        assertEquals(1, ledger.list(operator, Query.of(Person.class)).rows().size());
        assertTrue(verify().sound());
    }

    @Test
    void numbersHaveNoGapsAfterARefusal() throws Refusal {
        TestHouse.enrol(ledger, operator, "1001", "佐藤");
        assertThrows(Refusal.class, () -> TestHouse.enrol(ledger, operator, "1001", "鈴木"));
        TestHouse.enrol(ledger, operator, "1002", "鈴木");
        List<String> numbers = ledger.list(operator, Query.of(Credential.class)).rows().stream()
                .map(row -> row.text(ModelPackage.Literals.CREDENTIAL__NUMBER))
                .toList();
        assertEquals(List.of("C00001", "C00002"), numbers);
    }

    @Test
    void aLostRaceIsRefusedWithBothVersions() throws Refusal {
        var receipt = ledger.submit(operator, Submission.of("test.enrol", new EnrolInput("1001", "佐藤", "一")));
        String card = receipt.records().get(1);
        var late = Submission.of("test.suspend", new SuspendInput("C00001", "亡失"))
                .confirmed(TestHouse.approver(ledger, "sato"))
                .expecting(card, 1);
        ledger.submit(operator, late);
        var refusal = assertThrows(Refusal.class, () -> ledger.submit(operator, late));
        assertEquals("race.lost-values", refusal.key());
        assertTrue(refusal.getMessage().contains("「ACTIVE」→「SUSPENDED」"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("C00001"), refusal.getMessage());
    }

    @Test
    void rolesAreHeld() throws Refusal {
        Session inspector = TestHouse.logIn(ledger, "kensa");
        var refusal = assertThrows(
                Refusal.class,
                () -> ledger.submit(inspector, Submission.of("test.enrol", new EnrolInput("1", "a", "b"))));
        assertEquals("role.not", refusal.key());
    }

    @Test
    void aClosedAccountsSessionEndsAtOnce() throws Refusal {
        Session manager = TestHouse.logIn(ledger, "sato");
        ledger.accounts().disable(manager, "tanaka", "交代");
        var refusal = assertThrows(Refusal.class, () -> TestHouse.enrol(ledger, operator, "1001", "佐藤"));
        assertEquals("session.ended", refusal.key());
        assertThrows(Refusal.class, () -> TestHouse.logIn(ledger, "tanaka"));
    }

    @Test
    void aContractorNeverHoldsAnOfficeRole() throws Refusal {
        Session manager = TestHouse.logIn(ledger, "sato");
        for (Role role : List.of(Role.ADMINISTRATOR, Role.INSPECTOR)) {
            var refusal = assertThrows(
                    Refusal.class,
                    () -> ledger.accounts()
                            .create(
                                    manager,
                                    "yamada",
                                    "山田",
                                    role,
                                    Employer.CONTRACTOR,
                                    TestHouse.PASSWORD.toCharArray()));
            assertEquals("account.office-role", refusal.key());
        }
    }

    @Test
    void listsAndRecordsAreMaskedByTheLedger() throws Refusal {
        String id = TestHouse.enrol(ledger, operator, "1001", "葛城");
        Session inspector = TestHouse.logIn(ledger, "kensa");
        var row = ledger.list(inspector, Query.of(Person.class)).rows().getFirst();
        assertNull(row.get(ModelPackage.Literals.PERSON__FAMILY_NAME));
        assertTrue(row.masked().contains(ModelPackage.Literals.PERSON__FAMILY_NAME));
        assertNull(ledger.open(inspector, Person.class, id).getFamilyName());
        var events = ledger.journal().history(inspector, id);
        assertFalse(events.toString().contains("葛城"));
        assertTrue(ledger.list(inspector, Query.of(Person.class).matching("葛城"))
                .rows()
                .isEmpty());
        assertThrows(
                Refusal.class,
                () -> ledger.list(
                        inspector, Query.of(Person.class).where(ModelPackage.Literals.PERSON__FAMILY_NAME, "葛城")));
    }

    /** Of a record that is classified as a whole, lists, the record, its history and previews say nothing but that it is there. */
    @Test
    void aRecordClassifiedAsAWholeIsMaskedEverywhere() throws Refusal {
        TestHouse.enrol(ledger, operator, "1001", "葛城");
        String card = ledger.list(operator, Query.of(Credential.class))
                .rows()
                .getFirst()
                .id();
        ledger.submit(
                TestHouse.logIn(ledger, "kanri"),
                Submission.of("test.classify", new TestHouse.ClassifyInput(card, Classification.SECURITY)));
        var row = ledger.list(operator, Query.of(Credential.class)).rows().getFirst();
        assertNull(row.get(ModelPackage.Literals.CREDENTIAL__NUMBER));
        assertNull(ledger.open(operator, Credential.class, card).getNumber());
        var events = ledger.journal().history(operator, card);
        assertEquals(2, events.size());
        for (var event : events) {
            var values = new HashSet<>(event.change().after().values());
            values.addAll(event.change().before().values());
            assertTrue(Set.of(Row.MASK).containsAll(values), event.toString());
            assertEquals("", event.change().salt(), "by which a value could be guessed");
        }
        var preview = ledger.preview(operator, Submission.of("test.suspend", new SuspendInput("C00001", "亡失")));
        assertFalse(preview.toString().contains("SUSPENDED"), preview.toString());
        assertTrue(ledger.journal()
                .history(TestHouse.logIn(ledger, "kanri"), card)
                .toString()
                .contains("C00001"));
    }

    /** Nobody reads a secret; that it became another one is said. */
    @Test
    void aSecretThatBecomesAnotherOneIsSaidToHaveChanged() throws Refusal {
        ledger.close();
        var details = ModelPackage.Literals.PERSON__MAIL
                .getEAnnotation("http://fudaban/feature")
                .getDetails();
        details.put("secret", "true");
        try {
            Desk.Opened again = house.open();
            ledger = again.ledger();
            operator = again.session();
            String id = TestHouse.enrol(ledger, operator, "1001", "葛城");
            for (String secret : List.of("first-secret", "second-secret", "second-secret")) {
                ledger.submit(operator, Submission.of("test.mail", new TestHouse.MailInput(id, secret)));
            }
            var events = ledger.journal().history(operator, id);
            assertEquals(3, events.size(), "setting it to what it is changes nothing");
            assertEquals(Map.of("mail", "changed"), events.get(1).change().after());
            assertEquals(Map.of("mail", "changed"), events.get(2).change().before());
            assertEquals(Map.of("mail", "changed"), events.get(2).change().after());
            assertFalse(events.toString().contains("-secret"));
            var preview = ledger.preview(operator, Submission.of("test.mail", new TestHouse.MailInput(id, "third")));
            assertEquals(Map.of("mail", "changed"), preview.changes().getFirst().after());
            assertNull(ledger.open(operator, Person.class, id).getMail());
            assertTrue(verify().sound());
        } finally {
            details.removeKey("secret");
        }
    }

    @Test
    void lookingAtAPersonLeavesAnAccessEntry() throws Refusal {
        String id = TestHouse.enrol(ledger, operator, "1001", "佐藤");
        long before = accesses();
        ledger.open(operator, Person.class, id);
        ledger.open(operator, Person.class, id);
        ledger.list(operator, Query.of(Person.class).matching("佐藤"));
        ledger.recordAccess(operator, Ledger.AccessKind.PRINTED, "test", List.of(id));
        assertEquals(before + 3, accesses(), "opened once, searched once, printed once");
    }

    @Test
    void lookingEveryNineMinutesIsNotOneLook() throws Refusal {
        String id = TestHouse.enrol(ledger, operator, "1001", "佐藤");
        long before = accesses();
        for (int minutes = 0; minutes < 60; minutes += 9) {
            ledger.open(operator, Person.class, id);
            house.clock.forward(Duration.ofMinutes(9));
        }
        assertEquals(before + 4, accesses(), "at 0, 18, 36 and 54 minutes");
    }

    @Test
    void countingByAPersonalFeatureIsASearch() throws Refusal {
        TestHouse.enrol(ledger, operator, "1001", "佐藤");
        long before = accesses();
        ledger.count(operator, Query.of(Person.class));
        assertEquals(before, accesses());
        ledger.count(operator, Query.of(Person.class).where(ModelPackage.Literals.PERSON__STAFF_NUMBER, "1001"));
        assertEquals(before + 1, accesses());
    }

    /** Entries of access are written in their turn: an act behind them comes after them. */
    private long accesses() throws Refusal {
        TestHouse.enrol(
                ledger,
                operator,
                Long.toString(ledger.journal().head().orElseThrow().number() + 9000),
                "高橋");
        return ledger.journal().entries("desk1", 1, 1000).stream()
                .filter(entry -> entry.act().equals("ledger.access"))
                .count();
    }

    @Test
    void aPreviewShowsWhatWouldChangeAndChangesNothing() throws Refusal {
        TestHouse.enrol(ledger, operator, "1001", "佐藤");
        long before = ledger.journal().head().orElseThrow().number();
        var preview = ledger.preview(operator, Submission.of("test.suspend", new SuspendInput("C00001", "亡失")));
        var change = preview.changes().getFirst();
        assertEquals("ACTIVE", change.before().get("state"));
        assertEquals("SUSPENDED", change.after().get("state"));
        assertEquals(before, ledger.journal().head().orElseThrow().number());
        assertEquals(
                CredentialState.ACTIVE,
                ledger.list(operator, Query.of(Credential.class))
                        .rows()
                        .getFirst()
                        .get(ModelPackage.Literals.CREDENTIAL__STATE));
    }

    @Test
    void workIsKeptFromStartToFinish() throws Refusal {
        String item = ledger.submit(operator, Submission.of(Work.START, new Work.Start("1-1", "発行")))
                .records()
                .getFirst();
        TestHouse.enrol(ledger, operator, "1001", "佐藤");
        ledger.submit(operator, Submission.of(Work.FINISH, new Work.Finish(item, "1枚", "完了", null, 1)));
        WorkItem work = ledger.open(operator, WorkItem.class, item);
        assertTrue(work.getFinished().isAfter(work.getStarted()));
        assertThrows(
                Refusal.class,
                () -> ledger.submit(operator, Submission.of(Work.FINISH, new Work.Finish(item, "", "", null, 0))));
    }

    @Test
    void aReopenedLedgerGoesOnWithTheSameChain() throws Refusal {
        TestHouse.enrol(ledger, operator, "1001", "佐藤");
        String hash = ledger.journal().head().orElseThrow().hash();
        ledger.close();
        Desk.Opened again = house.open();
        ledger = again.ledger();
        operator = again.session();
        assertEquals(hash, ledger.journal().head().orElseThrow().hash());
        TestHouse.enrol(ledger, again.session(), "1002", "鈴木");
        assertNotEquals(hash, ledger.journal().head().orElseThrow().hash());
        assertTrue(verify().sound());
    }

    private Upkeep.Findings verify() throws Refusal {
        return ledger.upkeep().verify(operator, List.of(), Upkeep.Progress.NONE);
    }
}

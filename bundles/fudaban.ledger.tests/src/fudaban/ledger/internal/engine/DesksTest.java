// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.DeskFile;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.internal.engine.TestHouse.RenameInput;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.query.Query;
import fudaban.ledger.testing.PostgresServer;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import fudaban.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two desks on one server. */
class DesksTest {
    @TempDir
    Path folder;

    private final Semaphore held = new Semaphore(1);
    private final Semaphore reached = new Semaphore(0);
    private String server;
    private TestHouse second;
    private Desk.Opened one;
    private Desk.Opened two;

    record IssueInput(String person) {}

    /** A card for a person who has none. */
    private static final class Issue implements Act<IssueInput> {
        @Override
        public ActType<IssueInput> type() {
            return new ActType<>("test.issue", IssueInput.class, Set.of(Role.OPERATOR), "1-1", "", Issue.class);
        }

        @Override
        public void run(IssueInput input, Change change) throws Refusal {
            Credential card = change.create(Credential.class);
            card.setNumber("N%05d".formatted(change.next("issued")));
            card.setPerson(input.person());
            card.setState(CredentialState.ACTIVE);
            card.setActiveKey(input.person() + "/second");
        }
    }

    /** As {@code test.rename}, waiting between looking and writing. */
    private final class SlowRename implements Act<RenameInput> {
        @Override
        public ActType<RenameInput> type() {
            return new ActType<>(
                    "test.slow-rename", RenameInput.class, Set.of(Role.OPERATOR), "1-2", "", SlowRename.class);
        }

        @Override
        public void run(RenameInput input, Change change) throws Refusal {
            Person person = change.load(Person.class, input.person());
            reached.release();
            held.acquireUninterruptibly();
            held.release();
            person.setFamilyName(input.family());
        }
    }

    private TestHouse house(String desk) {
        var house = TestHouse.on(server, desk, folder.resolve(desk));
        house.acts.add(new Issue());
        house.acts.add(new SlowRename());
        return house;
    }

    @BeforeEach
    void open() throws Refusal, IOException {
        server = PostgresServer.shared().schema();
        one = house("desk1").fresh();
        new DeskFile(Optional.of("desk1"), Optional.of(new Server(server, ""))).write(folder.resolve("desk1"));
        Desk.join(folder.resolve("desk1"), folder.resolve("desk2"), "desk2");
        second = house("desk2");
        two = second.open();
    }

    @AfterEach
    void close() {
        two.ledger().close();
        one.ledger().close();
    }

    private static void sound(Desk.Opened desk) throws Refusal {
        Upkeep.Findings found = desk.ledger().upkeep().verify(desk.session(), List.of(), Upkeep.Progress.NONE);
        assertEquals(List.of(), found.faults());
    }

    @Test
    void eachDeskHasItsOwnChainAndMirrorAndSeesTheOther() throws Refusal {
        assertEquals("desk2", Settings.of(folder.resolve("desk2")).desk(), "the folder knows which desk it is");
        String first = TestHouse.enrol(one.ledger(), one.session(), "1001", "佐藤");
        List<Entry> before = one.ledger().journal().heads();
        String other = TestHouse.enrol(two.ledger(), two.session(), "1002", "鈴木");
        TestHouse.enrol(one.ledger(), one.session(), "1003", "高橋");
        assertEquals(
                List.of("desk1", "desk2"),
                one.ledger().journal().heads().stream().map(Entry::desk).toList());
        assertTrue(
                numbers(one.ledger().journal().heads()) > numbers(before) + 1,
                "what the other did is noticed by position");
        assertEquals("鈴木", one.ledger().open(one.session(), Person.class, other).getFamilyName());
        assertEquals("佐藤", two.ledger().open(two.session(), Person.class, first).getFamilyName());
        assertEquals(
                List.of("C00001", "C00002", "C00003"),
                two.ledger().list(two.session(), Query.of(Credential.class)).rows().stream()
                        .map(row -> row.text(ModelPackage.Literals.CREDENTIAL__NUMBER))
                        .sorted()
                        .toList(),
                "numbers are given once");
        // A record that both have changed is proved over both chains.
        two.ledger().submit(two.session(), Submission.of("test.rename", new RenameInput(first, "田中")));
        one.ledger().submit(one.session(), Submission.of("test.rename", new RenameInput(first, "山田")));
        assertEquals(
                List.of("desk1", "desk2", "desk1"),
                one.ledger().journal().history(one.session(), first).stream()
                        .map(event -> event.entry().desk())
                        .toList());
        sound(one);
        sound(two);
        two.ledger().close();
        assertTrue(Files.isDirectory(folder.resolve("desk2").resolve("mirror")));
        two = second.open();
        TestHouse.enrol(two.ledger(), two.session(), "1004", "伊藤");
        sound(two);
    }

    private static long numbers(List<Entry> heads) {
        return heads.stream().mapToLong(Entry::number).sum();
    }

    @Test
    void twoDesksThatIssueForOnePersonAtOnceEndWithOneCard() throws Exception {
        for (int i = 0; i < 10; i++) {
            String person = TestHouse.enrol(one.ledger(), one.session(), "20" + i, "佐藤");
            var issue = Submission.of("test.issue", new IssueInput(person));
            List<CompletableFuture<?>> both = List.of(
                    one.ledger().submitLater(one.session(), issue), two.ledger().submitLater(two.session(), issue));
            List<String> refused = new ArrayList<>();
            for (var each : both) {
                try {
                    each.join();
                } catch (CompletionException failure) {
                    refused.add(((Refusal) failure.getCause()).key());
                }
            }
            assertEquals(List.of("store.duplicate"), refused);
        }
        assertEquals(
                20,
                one.ledger().count(one.session(), Query.of(Credential.class)).number());
        sound(one);
        sound(two);
    }

    @Test
    void whoLosesARaceIsToldBothValues() throws Exception {
        String person = TestHouse.enrol(one.ledger(), one.session(), "1001", "佐藤");
        held.acquire();
        var late = one.ledger()
                .submitLater(one.session(), Submission.of("test.slow-rename", new RenameInput(person, "田中")));
        reached.acquire();
        two.ledger().submit(two.session(), Submission.of("test.rename", new RenameInput(person, "鈴木")));
        held.release();
        var failure = assertThrows(CompletionException.class, late::join);
        String said = failure.getCause().getMessage();
        assertTrue(said.contains("「佐藤」→「鈴木」（この処理では「田中」）"), said);
        assertTrue(said.contains("desk2"), said);
        assertEquals(
                "鈴木", one.ledger().open(one.session(), Person.class, person).getFamilyName());
        sound(one);
    }

    /** What one desk erases is gone from the mirror of the other when that one was opened again. */
    @Test
    void anErasureReachesTheMirrorOfTheOtherDesk() throws Exception {
        String person = TestHouse.enrol(two.ledger(), two.session(), "1001", "佐藤");
        two.ledger().close();
        var manager = TestHouse.logIn(one.ledger(), "sato");
        one.ledger()
                .upkeep()
                .erase(
                        manager,
                        person,
                        "保存期間満了",
                        new Confirmation.Approver(TestHouse.logIn(one.ledger(), "kanri")),
                        Upkeep.Progress.NONE);
        two = second.open();
        sound(two);
        sound(one);
    }

    @Test
    void aDeskIsOpenOnce() throws Exception {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy);
        Files.copy(folder.resolve("desk2").resolve("keys.json"), copy.resolve("keys.json"));
        var again = TestHouse.on(server, "desk2", copy);
        assertEquals("server.desk", assertThrows(Refusal.class, again::open).key());
        Session still = two.session();
        TestHouse.enrol(two.ledger(), still, "1001", "佐藤");
    }

    @Test
    void aServerThatHoldsALedgerIsNotTakenForANewOne() {
        var stranger = TestHouse.on(server, "desk9", folder.resolve("stranger"));
        assertEquals("desk.shared", assertThrows(Refusal.class, stranger::fresh).key());
    }
}

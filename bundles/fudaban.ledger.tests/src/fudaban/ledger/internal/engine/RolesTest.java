// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.internal.engine.TestHouse.SuspendInput;
import fudaban.ledger.profile.BackupProfile;
import fudaban.ledger.query.Query;
import fudaban.ledger.step.Steps;
import fudaban.model.Classification;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import fudaban.model.Role;
import fudaban.model.StepState;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Roles hold for the ledger's own acts as for those of the topics: an inspector looks, and changes nothing. */
class RolesTest {
    @TempDir
    Path folder;

    private TestHouse house;
    private Ledger ledger;
    private Session operator;
    private Session inspector;

    @BeforeEach
    void open() throws Refusal {
        house = new TestHouse(folder);
        Desk.Opened opened = house.fresh();
        ledger = opened.ledger();
        operator = opened.session();
        inspector = TestHouse.logIn(ledger, "kensa");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void assertRefused(String key, Executable act) {
        long head = Proof.head(ledger);
        assertEquals(key, assertThrows(Refusal.class, act).key());
        assertEquals(head, Proof.head(ledger), "nothing was entered");
    }

    @Test
    void whatWaitsIsEndedByWhoCouldRunIt() throws Refusal {
        TestHouse.enrol(ledger, operator, "1", "佐藤");
        var suspend = Submission.of("test.suspend", new SuspendInput("C00001", "亡失"));
        String sheet = ledger.submit(operator, suspend.confirmed(new Confirmation.Paper()))
                .request()
                .orElseThrow();
        var day = LocalDate.of(2026, 4, 1);
        assertRefused("role.not", () -> ledger.withdraw(inspector, sheet, "不要"));
        for (boolean approved : List.of(true, false)) {
            var decision = new Confirmation.Decision(sheet, approved, "課長", day, Optional.empty());
            assertRefused("role.not", () -> ledger.decide(inspector, decision));
        }
        ledger.decide(operator, new Confirmation.Decision(sheet, false, "課長", day, Optional.empty()));
        String owed = ledger.submit(operator, suspend.confirmed(new Confirmation.Oral("当直 鈴木", house.clock.instant())))
                .request()
                .orElseThrow();
        var approval = new Confirmation.Decision(owed, true, "課長", day, Optional.empty());
        assertRefused("role.not", () -> ledger.approveAfter(inspector, approval));
    }

    @Test
    void stepsAreOfWhoIsResponsible() throws Refusal {
        assertRefused("role.not", () -> ledger.steps().intend(inspector, "test", "k", "", Map.of(), null));
        var step =
                ledger.steps().intend(operator, "test", "k", "", Map.of(), null).step();
        var done = new Steps.Outcome(StepState.DONE, Map.of());
        assertRefused("role.not", () -> ledger.steps().settle(inspector, step.getId(), done));
        // Work of a machine may have been begun by the office.
        ledger.steps().settle(TestHouse.logIn(ledger, "kanri"), step.getId(), done);
    }

    @Test
    void aBackupWouldDeleteOlderOnes() throws Refusal {
        for (int i = 0; i < 3; i++) {
            ledger.upkeep().backup(operator, 3, Upkeep.Progress.NONE);
            house.clock.forward(Duration.ofSeconds(2));
        }
        assertRefused("role.not", () -> ledger.upkeep().backup(inspector, 1, Upkeep.Progress.NONE));
        assertEquals(3, ledger.upkeep().backups().size());
    }

    @Test
    void theScheduledBackupIsMadeWhoeverIsThere() throws Refusal {
        var upkeep = (UpkeepCore) ledger.upkeep();
        try (var schedule = new BackupSchedule(upkeep, inspector, new BackupProfile(24, 2), house.clock)) {
            schedule.look();
        }
        assertEquals(1, ledger.upkeep().backups().size());
        assertEquals("ledger.backup", ledger.journal().head().orElseThrow().act());
    }

    @Test
    void anInspectorLooksAndLeavesTraces() throws Refusal {
        String person = TestHouse.enrol(ledger, operator, "1", "佐藤");
        long head = Proof.head(ledger);
        ledger.recordAccess(inspector, Ledger.AccessKind.PRINTED, "list", List.of(person));
        assertEquals(head + 1, Proof.head(ledger));
        ledger.open(inspector, Person.class, person);
        assertTrue(ledger.upkeep()
                .verify(inspector, List.of(), Upkeep.Progress.NONE)
                .sound());
        assertRefused(
                "role.not",
                () -> ledger.submit(inspector, Submission.of("test.enrol", new EnrolInput("2", "鈴木", "次郎"))));
    }

    /** What a plug-in might put together: a stronger role, all sight. */
    private record Forged(Session real) implements Session {
        @Override
        public String account() {
            return real.account();
        }

        @Override
        public String name() {
            return real.name();
        }

        @Override
        public Role role() {
            return Role.MANAGER;
        }

        @Override
        public Employer employer() {
            return real.employer();
        }

        @Override
        public Set<Classification> sight() {
            return Set.of(Classification.values());
        }

        @Override
        public boolean locked() {
            return false;
        }

        @Override
        public Session working() {
            return this;
        }

        @Override
        public Session seeing(Set<Classification> atMost) {
            return this;
        }
    }

    private void assertForeign(Session session) throws Refusal {
        String person = TestHouse.enrol(ledger, operator, "1", "佐藤");
        var query = Query.of(Person.class);
        var enrol = Submission.of("test.enrol", new EnrolInput("2", "鈴木", "次郎"));
        for (Executable each : List.<Executable>of(
                () -> ledger.submit(session, enrol),
                () -> ledger.preview(session, enrol),
                () -> ledger.list(session, query),
                () -> ledger.count(session, query),
                () -> ledger.groups(session, query, ModelPackage.Literals.PERSON__UNIT_NAME),
                () -> ledger.open(session, Person.class, person),
                () -> ledger.journal().history(session, person),
                () -> ledger.recordAccess(session, Ledger.AccessKind.PRINTED, "list", List.of()),
                () -> ledger.accounts().list(session),
                () -> ledger.accounts().watch(session),
                () -> ledger.steps().intend(session, "test", "k", "", Map.of(), null),
                () -> ledger.upkeep().backup(session, 1, Upkeep.Progress.NONE),
                () -> ledger.upkeep().export(session, OutputStream.nullOutputStream(), true, Upkeep.Progress.NONE))) {
            assertRefused("session.foreign", each);
        }
        var suspend = Submission.of("test.suspend", new SuspendInput("C00001", "亡失"))
                .confirmed(new Confirmation.Approver(session));
        assertRefused("session.foreign", () -> ledger.submit(operator, suspend));
    }

    @Test
    void onlySessionsTheLedgerHandedOutSayAnything() throws Refusal {
        assertForeign(new Forged(inspector));
    }

    @Test
    void aSessionOfAnotherLedgerIsNone() throws Refusal {
        Desk.Opened other = new TestHouse(folder.resolve("other")).fresh();
        try {
            assertForeign(TestHouse.logIn(other.ledger(), "sato"));
        } finally {
            other.ledger().close();
        }
    }

    @Test
    void aSessionMaySeeLessAndNeverMore() throws Refusal {
        Session less = operator.seeing(Set.of(Classification.OPEN, Classification.SECURITY));
        assertEquals(Set.of(Classification.OPEN), less.sight());
        String person = TestHouse.enrol(ledger, operator, "1", "佐藤");
        assertNull(ledger.open(less, Person.class, person).getFamilyName());
    }
}

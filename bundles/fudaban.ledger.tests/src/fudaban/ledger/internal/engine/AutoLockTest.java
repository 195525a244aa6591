// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.AutoLock;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.internal.engine.TestHouse.SuspendInput;
import fudaban.ledger.query.Query;
import fudaban.ledger.step.Steps;
import fudaban.model.Person;
import fudaban.model.StepState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A desk nobody sits at locks itself: people's acts wait for the password, machines' go on. */
class AutoLockTest {
    private static final Duration IDLE = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private TestHouse house;
    private Ledger ledger;
    private Session open;
    private AutoLock lock;

    @BeforeEach
    void open() throws Refusal {
        house = new TestHouse(folder);
        Desk.Opened opened = house.fresh();
        ledger = opened.ledger();
        open = opened.session();
        lock = ledger.accounts().watch(open);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Submission enrol(String number) {
        return Submission.of("test.enrol", new EnrolInput(number, "佐藤", "花子"));
    }

    @Test
    void locksAfterTheIdleTimeUnlessTouched() throws Refusal {
        house.clock.forward(IDLE.minusMinutes(1));
        assertFalse(lock.locked());
        assertTrue(
                lock.left().compareTo(Duration.ofMinutes(1)) <= 0, lock.left().toString());
        lock.touch();
        house.clock.forward(IDLE.minusMinutes(1));
        assertFalse(lock.locked());
        ledger.submit(lock.session(), enrol("1"));
        house.clock.forward(Duration.ofMinutes(2));
        assertTrue(lock.locked());
        assertEquals(Duration.ZERO, lock.left());
        lock.touch();
        assertTrue(lock.locked(), "a key pressed on a locked desk does not open it");
    }

    @Test
    void theIdleTimeIsASettingOfTheDesk() throws Refusal {
        ledger.close();
        house.more.add(new fudaban.ledger.spi.ProfileSource.Edition(
                "LockProfile", "test", TestHouse.START.minusYears(1), "{\"idleMinutes\": 3}"));
        Desk.Opened again = house.open();
        ledger = again.ledger();
        lock = ledger.accounts().watch(again.session());
        house.clock.forward(Duration.ofMinutes(2));
        assertFalse(lock.locked());
        house.clock.forward(Duration.ofMinutes(1));
        assertTrue(lock.locked());
    }

    @Test
    void whatAPersonDoesIsRefusedWhileLocked() throws Refusal {
        String id = TestHouse.enrol(ledger, open, "1", "佐藤");
        var paper = ledger.submit(
                open,
                Submission.of("test.suspend", new SuspendInput("C00001", "亡失")).confirmed(new Confirmation.Paper()));
        String request = paper.request().orElseThrow();
        Session session = lock.session();
        lock.lock();
        long before = ledger.journal().head().orElseThrow().number();
        var decision = new Confirmation.Decision(request, true, "課長", LocalDate.of(2026, 4, 1), Optional.empty());
        List<Executable> acts = List.of(
                () -> ledger.submit(session, enrol("2")),
                () -> ledger.preview(session, enrol("2")),
                () -> ledger.decide(session, decision),
                () -> ledger.withdraw(session, request, "不要"),
                () -> ledger.recordAccess(session, Ledger.AccessKind.PRINTED, "test", List.of(id)),
                () -> ledger.upkeep().backup(session, 3, Upkeep.Progress.NONE),
                () -> ledger.steps().intend(session, "test.line", "key-1", id, Map.of(), null),
                () -> ledger.accounts().password(session, "tanaka", "another good password".toCharArray()));
        for (Executable act : acts) {
            Refusal refusal = assertThrows(Refusal.class, act);
            assertEquals("session.locked", refusal.key());
            assertTrue(refusal.sentence(Locale.JAPAN).contains("ロック"), refusal.sentence(Locale.JAPAN));
            assertTrue(refusal.sentence(Locale.ENGLISH).contains("locked"), refusal.sentence(Locale.ENGLISH));
        }
        assertEquals(before, ledger.journal().head().orElseThrow().number());
        assertTrue(ledger.upkeep().backups().isEmpty());
    }

    /** What stands under the lock may refresh itself. */
    @Test
    void readingGoesOnUnderTheLock() throws Refusal {
        String id = TestHouse.enrol(ledger, open, "1", "佐藤");
        lock.lock();
        assertEquals(
                1, ledger.list(lock.session(), Query.of(Person.class)).rows().size());
        assertEquals("佐藤", ledger.open(lock.session(), Person.class, id).getFamilyName());
        assertFalse(ledger.journal().history(lock.session(), id).isEmpty());
    }

    @Test
    void workOfAMachineBegunBeforeGoesOn() throws Refusal {
        Session work = lock.session().working();
        var step = ledger.steps()
                .intend(lock.session(), "test.line", "key-1", "", Map.of(), null)
                .step();
        house.clock.forward(IDLE);
        assertTrue(lock.locked());
        ledger.submit(work, enrol("1"));
        ledger.steps().intend(work, "test.line", "key-2", "", Map.of(), null);
        // What has happened in the world is entered whoever is there.
        var settled = ledger.steps().settle(lock.session(), step.getId(), new Steps.Outcome(StepState.DONE, Map.of()));
        assertEquals(StepState.DONE, settled.getState());
        assertThrows(Refusal.class, () -> ledger.submit(lock.session().working(), enrol("2")), "none begins now");
    }

    @Test
    void thePasswordUnlocksAndGuessingIsSlowedDown() throws Refusal {
        lock.lock();
        lock.unlock(TestHouse.PASSWORD.toCharArray());
        assertFalse(lock.locked());
        ledger.submit(lock.session(), enrol("1"));
        house.clock.forward(IDLE);
        for (int i = 0; i < 5; i++) {
            char[] wrong = "no such password".toCharArray();
            assertTrue(
                    assertThrows(Refusal.class, () -> lock.unlock(wrong)).key().startsWith("password.wrong"));
            assertEquals("\0".repeat(wrong.length), new String(wrong), "cleared");
        }
        Refusal refusal = assertThrows(Refusal.class, () -> lock.unlock(TestHouse.PASSWORD.toCharArray()));
        assertEquals("password.wait", refusal.key());
        assertTrue(lock.locked());
        house.clock.forward(Duration.ofMinutes(1));
        lock.unlock(TestHouse.PASSWORD.toCharArray());
        assertFalse(lock.locked());
    }

    @Test
    void aClosedAccountStaysLocked() throws Refusal {
        lock.lock();
        ledger.accounts().disable(TestHouse.logIn(ledger, "kanri"), "tanaka", "異動");
        assertThrows(Refusal.class, () -> lock.unlock(TestHouse.PASSWORD.toCharArray()));
        assertTrue(lock.locked());
    }

    /** Who sets the clock back does not stay logged in for ever. */
    @Test
    void aClockSetBackDoesNotKeepItOpen() {
        house.clock.forward(Duration.ofDays(-1));
        assertFalse(lock.locked());
        house.clock.forward(IDLE);
        assertTrue(lock.locked());
    }
}

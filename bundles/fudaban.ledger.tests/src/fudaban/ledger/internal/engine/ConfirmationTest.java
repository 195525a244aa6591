// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.internal.engine.TestHouse.SuspendInput;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of confirmation, journaled as what it was; one person alone can finish what is urgent. */
class ConfirmationTest {
    @TempDir
    Path folder;

    private TestHouse house;
    private Ledger ledger;
    private Session operator;

    @BeforeEach
    void open() throws Refusal {
        house = new TestHouse(folder);
        Desk.Opened opened = house.fresh();
        ledger = opened.ledger();
        operator = opened.session();
        TestHouse.enrol(ledger, operator, "1001", "佐藤");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Submission suspend() {
        return Submission.of("test.suspend", new SuspendInput("C00001", "亡失"));
    }

    private CredentialState state() throws Refusal {
        return (CredentialState) ledger.list(operator, Query.of(Credential.class))
                .rows()
                .getFirst()
                .get(ModelPackage.Literals.CREDENTIAL__STATE);
    }

    private Entry last() {
        return ledger.journal().head().orElseThrow();
    }

    private Request request(String number) throws Refusal {
        var row = ledger.list(operator, Query.of(Request.class).where(ModelPackage.Literals.REQUEST__NUMBER, number))
                .rows()
                .getFirst();
        return ledger.open(operator, Request.class, row.id());
    }

    @Test
    void whatTheProfileDoesNotAllowIsRefused() {
        var refusal = assertThrows(Refusal.class, () -> ledger.submit(operator, suspend()));
        assertEquals("confirmation.not", refusal.key());
    }

    @Test
    void anApproverConfirmsInPlaceAndIsNeverTheInitiator() throws Refusal {
        var self = assertThrows(
                Refusal.class,
                () -> ledger.submit(operator, suspend().confirmed(TestHouse.approver(ledger, "tanaka"))));
        assertEquals("approver.self", self.key());
        var role = assertThrows(
                Refusal.class, () -> ledger.submit(operator, suspend().confirmed(TestHouse.approver(ledger, "kensa"))));
        assertEquals("approver.role", role.key());
        ledger.submit(operator, suspend().confirmed(TestHouse.approver(ledger, "sato")));
        assertEquals("approver", last().confirmation());
        assertEquals(TestHouse.logIn(ledger, "sato").account(), last().approver());
        assertEquals(CredentialState.SUSPENDED, state());
    }

    @Test
    void paperWaitsForItsDecision() throws Refusal {
        var receipt = ledger.submit(operator, suspend().confirmed(new Confirmation.Paper()));
        String number = receipt.request().orElseThrow();
        assertEquals(CredentialState.ACTIVE, state());
        assertEquals(RequestKind.PAPER, request(number).getKind());
        ledger.decide(
                operator, new Confirmation.Decision(number, true, "課長", LocalDate.of(2026, 4, 1), Optional.empty()));
        assertEquals(CredentialState.SUSPENDED, state());
        assertEquals("paper", last().confirmation());
        assertEquals("test.suspend", last().act());
        assertEquals(RequestState.DONE, request(number).getState());
        assertEquals(last().desk() + ":" + last().number(), request(number).getEntry());
        assertThrows(
                Refusal.class,
                () -> ledger.decide(
                        operator,
                        new Confirmation.Decision(number, true, "課長", LocalDate.of(2026, 4, 1), Optional.empty())));
    }

    @Test
    void aRejectedSheetChangesNothing() throws Refusal {
        String number = ledger.submit(operator, suspend().confirmed(new Confirmation.Paper()))
                .request()
                .orElseThrow();
        ledger.decide(
                operator, new Confirmation.Decision(number, false, "課長", LocalDate.of(2026, 4, 1), Optional.empty()));
        assertEquals(CredentialState.ACTIVE, state());
        assertEquals(RequestState.REJECTED, request(number).getState());
    }

    @Test
    void whatCannotRunIsRefusedBeforeASheetGoesRound() {
        var missing =
                Submission.of("test.suspend", new SuspendInput("C09999", "亡失")).confirmed(new Confirmation.Paper());
        assertEquals(
                "test.no-card",
                assertThrows(Refusal.class, () -> ledger.submit(operator, missing))
                        .key());
    }

    @Test
    void anOralInstructionRunsNowAndOwesItsApproval() throws Refusal {
        var oral = suspend().confirmed(new Confirmation.Oral("当直 鈴木", house.clock.instant()));
        String number = ledger.submit(operator, oral).request().orElseThrow();
        assertEquals(CredentialState.SUSPENDED, state());
        Request owed = request(number);
        assertEquals(RequestKind.POST_APPROVAL, owed.getKind());
        assertEquals(LocalDate.of(2026, 4, 4), owed.getDue());
        assertEquals(
                "approval.owed",
                assertThrows(Refusal.class, () -> ledger.withdraw(operator, number, "やめた"))
                        .key());
        ledger.approveAfter(
                operator, new Confirmation.Decision(number, true, "課長", LocalDate.of(2026, 4, 2), Optional.empty()));
        assertEquals(RequestState.DONE, request(number).getState());
    }

    @Test
    void aReservationWaitsForItsDayAndIsConfirmedOnce() throws Refusal {
        var later =
                Submission.of("test.enrol", new EnrolInput("1002", "鈴木", "次郎")).effectiveOn(LocalDate.of(2026, 4, 3));
        String number = ledger.submit(operator, later).request().orElseThrow();
        assertEquals(
                "reservation.early",
                assertThrows(Refusal.class, () -> ledger.execute(operator, number))
                        .key());
        house.clock.forward(Duration.ofDays(3));
        ledger.execute(operator, number);
        assertEquals("reservation", last().confirmation());
        assertEquals(
                "request.closed",
                assertThrows(Refusal.class, () -> ledger.execute(operator, number))
                        .key());
        assertTrue(
                request(number).getDecidedOn().isAfter(request(number).getEffectiveOn()), "being late stays visible");
    }

    @Test
    void aReservationCanBeWithdrawn() throws Refusal {
        var later =
                Submission.of("test.enrol", new EnrolInput("1002", "鈴木", "次郎")).effectiveOn(LocalDate.of(2026, 4, 3));
        String number = ledger.submit(operator, later).request().orElseThrow();
        char last = number.charAt(number.length() - 1);
        String mistyped = number.substring(0, number.length() - 1) + (last == '9' ? '8' : (char) (last + 1));
        assertEquals(
                "request.check",
                assertThrows(Refusal.class, () -> ledger.withdraw(operator, mistyped, "取消し"))
                        .key());
        ledger.withdraw(operator, number.replace("-", "ー"), "取消し");
        assertEquals(RequestState.WITHDRAWN, request(number).getState());
    }

    @Test
    void happenedAndEnteredAreBothKept() throws Refusal {
        var earlier = house.clock.instant().minus(Duration.ofHours(2));
        ledger.submit(
                operator,
                Submission.of("test.enrol", new EnrolInput("1003", "高木", "三郎")).happenedAt(earlier));
        assertEquals(earlier, last().happened());
        assertTrue(last().entered().isAfter(earlier));
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.act.Work;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.internal.engine.TestHouse.SuspendInput;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.profile.ContractProfile;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import fudaban.model.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    /** 官側の指定する日 of the contract are no service days. */
    @Test
    void anApprovalIsNotDueOnADayTheOfficeHasDesignated() throws Refusal {
        var contract = new ContractProfile(
                "身分証の役務",
                "契-1",
                1,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                null,
                "庁舎",
                1,
                List.of(),
                List.of(new ContractProfile.Day(LocalDate.of(2026, 4, 4), "庁舎の停電")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ledger.submit(operator, Submission.of(ContractProfile.ACCEPT, new ContractProfile.Accept(contract)));
        var oral = suspend().confirmed(new Confirmation.Oral("当直 鈴木", house.clock.instant()));
        String number = ledger.submit(operator, oral).request().orElseThrow();
        assertEquals(LocalDate.of(2026, 4, 5), request(number).getDue());
    }

    @Test
    void aReservationWaitsForItsDayAndIsConfirmedOnce() throws Refusal {
        var later =
                Submission.of("test.enrol", new EnrolInput("1002", "鈴木", "次郎")).effectiveOn(LocalDate.of(2026, 4, 3));
        String number = ledger.submit(operator, later).request().orElseThrow();
        assertEquals(
                "reservation.early",
                assertThrows(Refusal.class, () -> ledger.execute(operator, number, new Confirmation.None()))
                        .key());
        house.clock.forward(Duration.ofDays(3));
        ledger.execute(operator, number, new Confirmation.None());
        assertEquals("reservation", last().confirmation());
        assertEquals(
                "request.closed",
                assertThrows(Refusal.class, () -> ledger.execute(operator, number, new Confirmation.None()))
                        .key());
        assertTrue(
                request(number).getDecidedOn().isAfter(request(number).getEffectiveOn()), "being late stays visible");
    }

    /** The suspension dated two days ahead, its day come. */
    private String dated() throws Refusal {
        String number = ledger.submit(operator, suspend().effectiveOn(LocalDate.of(2026, 4, 3)))
                .request()
                .orElseThrow();
        assertEquals(RequestKind.RESERVATION, request(number).getKind());
        house.clock.forward(Duration.ofDays(2));
        return number;
    }

    private void assertRefused(String key, String number, Session by, Confirmation confirmation) throws Refusal {
        var refusal = assertThrows(Refusal.class, () -> ledger.execute(by, number, confirmation));
        assertEquals(key, refusal.key());
        assertEquals(CredentialState.ACTIVE, state());
        assertEquals(RequestState.WAITING, request(number).getState());
    }

    @Test
    void aDatedActIsNotConfirmedBeforeItsDay() throws Refusal {
        for (Confirmation early : List.of(
                new Confirmation.Paper(),
                new Confirmation.Oral("当直 鈴木", house.clock.instant()),
                TestHouse.approver(ledger, "sato"))) {
            var ahead = suspend().effectiveOn(LocalDate.of(2026, 4, 3)).confirmed(early);
            var refusal = assertThrows(Refusal.class, () -> ledger.submit(operator, ahead));
            assertEquals("reservation.confirmed", refusal.key());
        }
    }

    @Test
    void aDatedActNeedsItsConfirmationOnTheDay() throws Refusal {
        String number = dated();
        assertRefused("confirmation.not", number, operator, new Confirmation.None());
    }

    @Test
    void aDatedActIsConfirmedInPlaceByAnotherThanWhoPreparedOrRunsIt() throws Refusal {
        String number = dated();
        ledger.accounts()
                .create(
                        TestHouse.logIn(ledger, "kanri"),
                        "ito",
                        "伊藤",
                        Role.MANAGER,
                        Employer.CONTRACTOR,
                        TestHouse.PASSWORD.toCharArray());
        assertRefused("approver.self", number, operator, TestHouse.approver(ledger, "tanaka"));
        assertRefused("approver.role", number, operator, TestHouse.approver(ledger, "kensa"));
        ledger.execute(operator, number, TestHouse.approver(ledger, "ito"));
        assertEquals(CredentialState.SUSPENDED, state());
        assertEquals("approver", last().confirmation());
        assertEquals(TestHouse.logIn(ledger, "ito").account(), last().approver());
        assertEquals(RequestState.DONE, request(number).getState());
    }

    @Test
    void whoPreparedADatedActDoesNotApproveIt() throws Refusal {
        String number = ledger.submit(TestHouse.logIn(ledger, "sato"), suspend().effectiveOn(LocalDate.of(2026, 4, 3)))
                .request()
                .orElseThrow();
        house.clock.forward(Duration.ofDays(2));
        assertRefused("approver.self", number, operator, TestHouse.approver(ledger, "sato"));
    }

    @Test
    void theSheetOfADatedActGoesRoundOnItsDay() throws Refusal {
        String number = dated();
        var receipt = ledger.execute(operator, number, new Confirmation.Paper());
        assertTrue(receipt.waits());
        assertEquals(Optional.of(number), receipt.request());
        assertEquals(CredentialState.ACTIVE, state());
        assertEquals(RequestKind.PAPER, request(number).getKind());
        assertEquals(LocalDate.of(2026, 4, 3), request(number).getEffectiveOn());
        ledger.decide(
                operator, new Confirmation.Decision(number, true, "課長", LocalDate.of(2026, 4, 3), Optional.empty()));
        assertEquals(CredentialState.SUSPENDED, state());
        assertEquals("paper", last().confirmation());
    }

    @Test
    void aDatedActOnAnOralInstructionOwesItsApproval() throws Refusal {
        String number = dated();
        var receipt = ledger.execute(operator, number, new Confirmation.Oral("当直 鈴木", house.clock.instant()));
        assertFalse(receipt.waits());
        assertEquals(CredentialState.SUSPENDED, state());
        assertEquals("oral", last().confirmation());
        assertEquals(RequestState.DONE, request(number).getState());
        Request owed = request(receipt.request().orElseThrow());
        assertEquals(RequestKind.POST_APPROVAL, owed.getKind());
        assertEquals("当直 鈴木", owed.getInstructedBy());
        assertEquals(LocalDate.of(2026, 4, 6), owed.getDue());
        assertEquals(receipt.entry(), owed.getEntry());
    }

    @Test
    void aReceiptSaysWhetherTheActWaits() throws Refusal {
        assertTrue(ledger.submit(operator, suspend().confirmed(new Confirmation.Paper()))
                .waits());
        var oral = suspend().confirmed(new Confirmation.Oral("当直 鈴木", house.clock.instant()));
        assertFalse(ledger.submit(operator, oral).waits());
    }

    @Test
    void aDecisionNamesWhoAndWhen() throws Refusal {
        String number = ledger.submit(operator, suspend().confirmed(new Confirmation.Paper()))
                .request()
                .orElseThrow();
        var day = LocalDate.of(2026, 4, 1);
        for (var decision : List.of(
                new Confirmation.Decision(number, true, " ", day, Optional.empty()),
                new Confirmation.Decision(number, true, null, day, Optional.empty()),
                new Confirmation.Decision(number, false, "課長", null, Optional.empty()))) {
            assertEquals(
                    "decision.who",
                    assertThrows(Refusal.class, () -> ledger.decide(operator, decision))
                            .key());
        }
        assertEquals(RequestState.WAITING, request(number).getState());
        String owed = ledger.submit(
                        operator, suspend().confirmed(new Confirmation.Oral("当直 鈴木", house.clock.instant())))
                .request()
                .orElseThrow();
        var nobody = new Confirmation.Decision(owed, true, "", day, Optional.empty());
        assertEquals(
                "decision.who",
                assertThrows(Refusal.class, () -> ledger.approveAfter(operator, nobody))
                        .key());
    }

    @Test
    void whatWaitedKeepsItsWorkItemAndWhenItHappened() throws Refusal {
        String item = begin();
        var earlier = house.clock.instant().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MICROS);
        String number = ledger.submit(
                        operator, suspend().happenedAt(earlier).within(item).confirmed(new Confirmation.Paper()))
                .request()
                .orElseThrow();
        assertEquals(item, last().workItem());
        assertTrue(last().happened().isAfter(earlier), "the sheet is prepared now");
        ledger.submit(operator, Submission.of(Work.FINISH, new Work.Finish(item, null, null, null, 0)));
        house.clock.forward(Duration.ofDays(1));
        ledger.decide(
                operator, new Confirmation.Decision(number, true, "課長", LocalDate.of(2026, 4, 2), Optional.empty()));
        assertEquals("test.suspend", last().act());
        assertEquals(item, last().workItem(), "also when that piece of work is over");
        assertEquals(earlier, last().happened());
    }

    private String begin() throws Refusal {
        return ledger.submit(operator, Submission.of(Work.START, new Work.Start("1-4", "失効登録")))
                .records()
                .getFirst();
    }

    @Test
    void anActBelongsToWorkThatGoesOn() throws Refusal {
        var act = Submission.of("test.enrol", new EnrolInput("1002", "鈴木", "次郎"));
        var unknown = assertThrows(Refusal.class, () -> ledger.submit(operator, act.within("no-such-item")));
        assertEquals("work.none", unknown.key());
        assertFalse(ledger.journal().head().orElseThrow().workItem().contains("no-such-item"));
        assertThrows(
                Refusal.class,
                () -> ledger.steps().intend(operator, "test", "k", "", java.util.Map.of(), "no-such-item"));
        String item = begin();
        ledger.submit(operator, act.within(item));
        var during = house.clock.instant();
        house.clock.forward(Duration.ofMinutes(5));
        ledger.submit(operator, Submission.of(Work.FINISH, new Work.Finish(item, null, null, null, 0)));
        house.clock.forward(Duration.ofMinutes(5));
        var late =
                Submission.of("test.enrol", new EnrolInput("1003", "高木", "三郎")).within(item);
        var over = assertThrows(Refusal.class, () -> ledger.submit(operator, late));
        assertEquals("work.over", over.key());
        // 事後入力 of what happened before it was finished.
        ledger.submit(operator, late.happenedAt(during));
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

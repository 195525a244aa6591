// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.decision.Decisions.Decided;
import fudaban.document.text.FontStack;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.model.Attachment;
import fudaban.model.CredentialState;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits is listed, decided and kept as it was. */
class DecisionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final byte[] PDF = "%PDF-1.7 a scan of 髙橋".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private TestDesk desk;
    private Decisions decisions;

    @BeforeEach
    void open() throws Refusal {
        desk = new TestDesk(folder);
        decisions = new Decisions(desk.ledger, desk.operator);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Decided decided(String number, boolean approved, LocalDate on) throws Refusal {
        return new Decided(SheetNumber.parse(number), approved, "課長 山田", on, Optional.empty());
    }

    private Waiting only(RequestKind kind, boolean closed) throws Refusal {
        List<Waiting> all = decisions.list(kind, closed, Locale.JAPAN);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @Test
    void anApprovedSheetRunsItsActAndKeepsWhoDecided() throws Refusal {
        String number = desk.waitingOnPaper();
        Waiting waiting = only(RequestKind.PAPER, false);
        assertEquals(number, waiting.number());
        assertEquals("田中", waiting.initiator());
        var receipt = decisions.record(decided(number, true, DAY));
        assertEquals(CredentialState.SUSPENDED, desk.card().getState());
        assertTrue(decisions.list(RequestKind.PAPER, false, Locale.JAPAN).isEmpty());
        Waiting done = only(RequestKind.PAPER, true);
        assertEquals(RequestState.DONE, done.state());
        assertEquals("課長 山田", done.decidedBy());
        assertEquals(receipt.entry(), done.entry());
    }

    @Test
    void aRejectedSheetChangesNothing() throws Refusal {
        decisions.record(decided(desk.waitingOnPaper(), false, DAY));
        assertEquals(CredentialState.ACTIVE, desk.card().getState());
        assertEquals(RequestState.REJECTED, only(RequestKind.PAPER, true).state());
    }

    @Test
    void theDateOnTheSheetMustBePossible() throws Refusal {
        String number = desk.waitingOnPaper();
        for (LocalDate on : new LocalDate[] {null, DAY.plusDays(1), DAY.minusDays(1)}) {
            var refusal = assertThrows(Refusal.class, () -> decisions.record(decided(number, true, on)));
            assertEquals("record.date", refusal.key());
        }
        var nobody = new Decided(SheetNumber.parse(number), true, " ", DAY, Optional.empty());
        assertEquals(
                "record.who",
                assertThrows(Refusal.class, () -> decisions.record(nobody)).key());
        assertEquals(CredentialState.ACTIVE, desk.card().getState());
    }

    @Test
    void aSheetWhoseRecordsHaveChangedIsNotAcceptedByItsQr() throws Refusal {
        String number = desk.waitingOnPaper();
        var printed = new DecisionSheet(desk.ledger, desk.operator, FontStack.shipped())
                .print(SheetNumber.parse(number), Locale.JAPAN);
        desk.ledger.submit(desk.operator, Submission.of("test.suspend", new TestDesk.SuspendInput("C00001", "未交付")));
        var old = new Decided(SheetNumber.parse(printed.qr()), true, "課長", DAY, Optional.empty());
        assertEquals(
                "record.changed",
                assertThrows(Refusal.class, () -> decisions.record(old)).key());
        var again = new DecisionSheet(desk.ledger, desk.operator, FontStack.shipped())
                .print(SheetNumber.parse(number), Locale.JAPAN);
        decisions.record(new Decided(SheetNumber.parse(again.qr()), true, "課長", DAY, Optional.empty()));
        assertEquals(CredentialState.SUSPENDED, desk.card().getState());
    }

    @Test
    void theScanIsKeptWithItsRequestAndErasedWithThePerson() throws Refusal {
        String number = desk.waitingOnPaper();
        var sheet = SheetNumber.parse(number);
        decisions.record(new Decided(sheet, true, "課長", DAY, Optional.of(Scan.of("sheet.pdf", PDF))));
        assertArrayEquals(PDF, decisions.scan(sheet).content());
        assertEquals(
                "scan.sight",
                assertThrows(Refusal.class, () -> new Decisions(desk.ledger, desk.inspector).scan(sheet))
                        .key());
        String attachment = only(RequestKind.PAPER, true).scan();
        desk.ledger
                .upkeep()
                .erase(desk.manager, desk.person(), "保存期間の満了", new Confirmation.None(), Upkeep.Progress.NONE);
        assertTrue(desk.ledger
                .list(desk.operator, Query.of(Attachment.class))
                .rows()
                .isEmpty());
        assertTrue(
                desk.ledger.list(desk.operator, Query.of(Request.class)).rows().isEmpty());
        desk.ledger
                .journal()
                .history(desk.operator, attachment)
                .forEach(event ->
                        assertTrue(event.change().erased() || event.change().removed()));
        assertTrue(desk.ledger
                .upkeep()
                .verify(desk.manager, List.of(), Upkeep.Progress.NONE)
                .sound());
    }

    @Test
    void whatWasKeptBeforeAPowerCutIsNotKeptTwice() throws Refusal {
        String number = desk.waitingOnPaper();
        String hash = fudaban.ledger.journal.Hash.hex(fudaban.ledger.journal.Hash.sha256(PDF));
        var keep = Submission.of(KeepScan.NAME, new KeepScan.Input(number, "application/pdf", hash))
                .carrying(List.of(PDF));
        desk.ledger.submit(desk.operator, keep);
        String first = only(RequestKind.PAPER, false).scan();
        decisions.record(
                new Decided(SheetNumber.parse(number), true, "課長", DAY, Optional.of(Scan.of("again.pdf", PDF))));
        assertEquals(first, only(RequestKind.PAPER, true).scan());
        assertEquals(
                1,
                desk.ledger
                        .list(desk.operator, Query.of(Attachment.class))
                        .rows()
                        .size());
    }

    @Test
    void onlyScansAreKept() {
        var refusal =
                assertThrows(Refusal.class, () -> Scan.of("memo.txt", "memo".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("scan.kind", refusal.key());
        assertThrows(Refusal.class, () -> Scan.read(folder.resolve("none.pdf")));
        assertThrows(Refusal.class, () -> Scan.of("empty.pdf", new byte[0]));
    }

    @Test
    void anApprovalThatIsOverdueIsVisiblyLateAlsoOnceItCame() throws Refusal {
        String number = desk.doneOnInstruction();
        assertEquals(CredentialState.SUSPENDED, desk.card().getState());
        Waiting owed = only(RequestKind.POST_APPROVAL, false);
        assertEquals(LocalDate.of(2026, 4, 4), owed.due());
        assertEquals("当直 鈴木", owed.instructedBy());
        assertEquals(0, owed.daysLate());
        desk.today("2026-04-09");
        assertEquals(5, only(RequestKind.POST_APPROVAL, false).daysLate());
        decisions.record(decided(number, true, LocalDate.of(2026, 4, 8)));
        Waiting done = only(RequestKind.POST_APPROVAL, true);
        assertEquals(RequestState.DONE, done.state());
        assertEquals(4, done.daysLate());
    }

    @Test
    void aReservationIsConfirmedOnItsDayOrWithdrawn() throws Refusal {
        desk.ledger.submit(desk.operator, TestDesk.suspend().effectiveOn(LocalDate.of(2026, 4, 10)));
        Waiting waiting = only(RequestKind.RESERVATION, false);
        var sheet = SheetNumber.parse(waiting.number());
        assertEquals(LocalDate.of(2026, 4, 10), waiting.effectiveOn());
        assertEquals(
                "reservation.early",
                assertThrows(Refusal.class, () -> decisions.confirm(sheet, new Confirmation.None()))
                        .key());
        assertEquals(
                "record.reservation",
                assertThrows(Refusal.class, () -> decisions.record(decided(waiting.number(), true, DAY)))
                        .key());
        desk.today("2026-04-12");
        assertEquals(2, only(RequestKind.RESERVATION, false).daysLate());
        decisions.confirm(sheet, new Confirmation.None());
        assertEquals(CredentialState.SUSPENDED, desk.card().getState());
        assertEquals(2, only(RequestKind.RESERVATION, true).daysLate());
        desk.ledger.submit(
                desk.operator,
                Submission.of("test.enrol", new TestDesk.EnrolInput("1002", "鈴木"))
                        .effectiveOn(LocalDate.of(2026, 5, 1)));
        Waiting second = only(RequestKind.RESERVATION, false);
        assertThrows(Refusal.class, () -> decisions.withdraw(SheetNumber.parse(second.number()), " "));
        decisions.withdraw(SheetNumber.parse(second.number()), "発令の取消し");
        assertTrue(decisions.list(RequestKind.RESERVATION, false, Locale.JAPAN).isEmpty());
    }

    @Test
    void theSheetOfAReservationGoesRoundOnItsDay() throws Refusal {
        desk.ledger.submit(desk.operator, TestDesk.suspend().effectiveOn(LocalDate.of(2026, 4, 10)));
        var sheet = SheetNumber.parse(only(RequestKind.RESERVATION, false).number());
        desk.today("2026-04-12");
        assertTrue(decisions.confirm(sheet, new Confirmation.Paper()).waits());
        Waiting waiting = only(RequestKind.PAPER, false);
        assertEquals(sheet.number(), waiting.number());
        assertEquals(2, waiting.daysLate(), "being late stays visible");
        decisions.record(decided(sheet.number(), true, LocalDate.of(2026, 4, 12)));
        assertEquals(CredentialState.SUSPENDED, desk.card().getState());
    }

    @Test
    void aWithdrawnSheetKeepsTheScanThatCameWithIt() throws Refusal {
        String number = desk.waitingOnPaper();
        String hash = fudaban.ledger.journal.Hash.hex(fudaban.ledger.journal.Hash.sha256(PDF));
        desk.ledger.submit(
                desk.operator,
                Submission.of(KeepScan.NAME, new KeepScan.Input(number, "application/pdf", hash))
                        .carrying(List.of(PDF)));
        decisions.withdraw(SheetNumber.parse(number), "不要になった");
        assertNotNull(only(RequestKind.PAPER, true).scan());
        assertEquals(RequestState.WITHDRAWN, only(RequestKind.PAPER, true).state());
    }
}

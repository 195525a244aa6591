// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.House;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.loss.model.LossState;
import fudaban.issuance.loss.model.StampKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.model.Classification;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lost card from the call to the paper. */
final class LossTest {
    private static final LossDesk.Call NOTHING = new LossDesk.Call(null, null, null, null, null);

    @TempDir
    static Path folder;

    private static House house;
    private static LossDesk desk;

    @BeforeAll
    static void open() throws Refusal {
        house = new House(folder.resolve("desk"));
        desk = new LossDesk(house.ledger(), house.session());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static CredentialState state(String card) throws Refusal {
        return (CredentialState) house.ledger()
                .list(house.session(), Query.of(Credential.class).where(Literals.CREDENTIAL__NUMBER, card))
                .rows()
                .getFirst()
                .get(Literals.CREDENTIAL__STATE);
    }

    @Test
    void aNumberAloneIsEnough() throws Refusal {
        LossDesk.Taken taken = desk.report(" A-1000 ", null, NOTHING);
        assertEquals(CredentialState.SUSPENDED, state("A-1000"));
        assertTrue(taken.suspended().isPresent());
        assertTrue(taken.approval().isEmpty(), "nobody instructed: nothing to approve");
        LossEntry entry = desk.byNumber(taken.number());
        assertEquals(
                List.of(StampKind.GATE, StampKind.COMMON_ISSUER, StampKind.REPORTED, StampKind.NOTICE),
                entry.missing());
        assertEquals("田中", entry.stamp(StampKind.SUSPENDED).orElseThrow().by());
        Refusal again = assertThrows(Refusal.class, () -> desk.report("A-1000", null, NOTHING));
        assertEquals("loss.again", again.key());
    }

    @Test
    void anOralInstructionMakesItsApprovalDue() throws Refusal {
        LossDesk.Taken taken =
                desk.report("A-1001", null, new LossDesk.Call("山田　花代", "内線20824", "帰宅途中", "官側　一郎", null));
        String approval = taken.approval().orElseThrow();
        var request = house.ledger()
                .list(house.session(), Query.of(Request.class).where(Literals.REQUEST__NUMBER, approval))
                .rows()
                .getFirst();
        assertEquals(RequestKind.POST_APPROVAL, request.get(Literals.REQUEST__KIND));
        assertEquals(approval, desk.byNumber(taken.number()).approval());
    }

    @Test
    void theLastStampClosesItAndOneTakenBackOpensIt() throws Refusal {
        String number = desk.report("A-1002", null, NOTHING).number();
        for (StampKind kind : List.of(StampKind.GATE, StampKind.COMMON_ISSUER, StampKind.REPORTED)) {
            assertEquals(
                    LossState.OPEN,
                    desk.stamp(new LossActs.Stamp(number, kind, "確認　次郎", null), null)
                            .state());
        }
        assertThrows(Refusal.class, () -> desk.stamp(new LossActs.Stamp(number, StampKind.GATE, "確認　次郎", null), null));
        LossEntry closed = desk.stamp(new LossActs.Stamp(number, StampKind.NOTICE, null, "原本"), null);
        assertEquals(LossState.CLOSED, closed.state());
        assertTrue(closed.missing().isEmpty());
        assertTrue(desk.list(false).stream().noneMatch(each -> each.number().equals(number)));
        house.submit(LossActs.UNSTAMP, new LossActs.Unstamp(number, StampKind.NOTICE, "別人の届"));
        assertEquals(List.of(StampKind.NOTICE), desk.byNumber(number).missing());
        assertThrows(
                Refusal.class,
                () -> house.submit(LossActs.UNSTAMP, new LossActs.Unstamp(number, StampKind.SUSPENDED, "誤り")));
    }

    @Test
    void whatIsSuspendedOrRetiredAlreadyIsTakenToo() throws Refusal {
        house.submit(IssuanceActs.SUSPEND, new IssuanceActs.Suspend("A-1003", "別件", null));
        LossDesk.Taken before = desk.report("A-1003", null, NOTHING);
        assertTrue(before.before());
        house.submit(IssuanceActs.SUSPEND, new IssuanceActs.Suspend("A-1004", "別件", null));
        house.submit(IssuanceActs.RETIRE, new IssuanceActs.Retire("A-1004", "廃止"));
        LossDesk.Taken over = desk.report("A-1004", null, NOTHING);
        assertTrue(over.suspended().isEmpty());
        assertTrue(desk.byNumber(over.number()).missing().contains(StampKind.SUSPENDED));
    }

    @Test
    void foundItIsReleasedByItsOwnAct() throws Refusal {
        String number = desk.report("A-1005", null, NOTHING).number();
        assertThrows(Refusal.class, () -> desk.found(number, " "));
        assertEquals(LossState.FOUND, desk.found(number, "自宅で発見").state());
        assertEquals(CredentialState.SUSPENDED, state("A-1005"), "finding it does not make it valid");
        house.submit(IssuanceActs.RELEASE, new IssuanceActs.Release("A-1005", "発見"));
        assertEquals(CredentialState.ISSUED, state("A-1005"));
        assertFalse(desk.report("A-1005", null, NOTHING).before(), "lost again it is another case");
    }

    @Test
    void theSheetIsOnePageAndHidesFromWhoMayNotSee() throws Exception {
        var small = new House(folder.resolve("sheet"));
        try (small) {
            var own = new LossDesk(small.ledger(), small.session());
            var call = new LossDesk.Call("連絡　者子", "内線12345", "電車内", "官側　一郎", null);
            own.report("B-1", null, call);
            own.report("B-2", null, call);
            byte[] pdf = new LossSheet(small.ledger(), small.session(), FontStack.shipped()).pdf(own.list(false));
            String text = text(pdf);
            assertTrue(text.contains("内線12345") && text.contains("共通発行反映確認"), text);
            assertEquals(1, count(pdf), "two cases stand on one page");
            var blind = small.session().seeing(Set.of(Classification.OPEN));
            var entry = new LossDesk(small.ledger(), blind).list(false).getFirst();
            assertEquals("", entry.caller());
            assertEquals("", entry.stamp(StampKind.RECEIVED).orElseThrow().by());
        }
    }

    @Test
    void whoeverIsResponsibleMaySuspendButNotAnInspector() {
        assertTrue(house.ledger().acts().stream()
                .filter(type -> type.name().startsWith("issuance.loss-"))
                .allMatch(type -> type.roles().size() == 3));
        assertThrows(
                Refusal.class,
                () -> house.ledger()
                        .submit(
                                house.session(),
                                Submission.of(
                                        LossActs.REPORT,
                                        new LossActs.Report(
                                                " ", null, null, null, null, null, null, null, null, null))));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        }
    }

    private static int count(byte[] pdf) throws Exception {
        assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.act.Work;
import fudaban.registers.Desk1;
import fudaban.registers.PdfText;
import fudaban.registers.RegistersTopic;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberPaperKind;
import fudaban.registers.model.MemberPost;
import fudaban.registers.model.MemberState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People of the contract: notice, papers, the office's approval, replacement; and what a substitute is handed. */
class MembersTest {
    @TempDir
    Path folder;

    private Desk1 desk;

    private String propose(String name, String day, String replaces, boolean urgent, String reason) throws Refusal {
        var input = new MemberActs.Propose(
                name, MemberPost.WORKER, LocalDate.parse(day), replaces, reason, urgent, "03-0000-0000");
        String id = desk.submit(MemberActs.PROPOSE, input).records().getFirst();
        return desk.ledger.open(desk.operator, ContractMember.class, id).getNumber();
    }

    private void papers(String member) throws Refusal {
        for (MemberPaperKind kind : List.of(
                MemberPaperKind.QUALIFICATION,
                MemberPaperKind.NATIONALITY,
                MemberPaperKind.HISTORY,
                MemberPaperKind.EMPLOYMENT)) {
            desk.submit(MemberActs.PAPER, new MemberActs.Paper(member, kind, "写し", null, null, null, null));
        }
    }

    private String ask(String member) throws Refusal {
        return desk.ledger
                .submit(
                        desk.operator,
                        Submission.of(MemberActs.APPROVE, new MemberActs.Approve(member))
                                .confirmed(new Confirmation.Paper()))
                .request()
                .orElseThrow();
    }

    private ContractMember member(String number) throws Refusal {
        return new MemberReader(desk.ledger, desk.operator)
                .all().stream()
                        .map(MemberReader.Entry::member)
                        .filter(each -> each.getNumber().equals(number))
                        .findFirst()
                        .orElseThrow();
    }

    private void approved(String request) throws Refusal {
        desk.ledger.decide(
                desk.operator,
                new Confirmation.Decision(request, true, "課長", LocalDate.of(2026, 6, 1), Optional.empty()));
    }

    @Test
    void aReplacementNeedsTimePapersAndTheApprovalOfTheOffice() throws Exception {
        try (var opened = new Desk1(folder.resolve("desk"), "2026-06-01T09:30")) {
            desk = opened;
            String first = propose("役務　太郎", "2026-06-01", null, false, null);
            var wanting = assertThrows(Refusal.class, () -> ask(first));
            assertTrue(wanting.sentence(Locale.JAPAN).contains("履歴書"), wanting.sentence(Locale.JAPAN));
            papers(first);
            approved(ask(first));
            assertEquals(MemberState.ACTIVE, member(first).getState());

            var late = assertThrows(Refusal.class, () -> propose("後任　次郎", "2026-06-08", first, false, "異動"));
            assertTrue(late.sentence(Locale.JAPAN).contains("14 日"), late.sentence(Locale.JAPAN));
            assertThrows(Refusal.class, () -> propose("後任　次郎", "2026-06-08", first, true, ""));
            String next = propose("後任　次郎", "2026-06-08", first, true, "急病");
            papers(next);
            String request = ask(next);
            assertEquals(MemberState.PROPOSED, member(next).getState(), "only the paper that comes back approves");
            assertEquals(MemberState.ACTIVE, member(first).getState());
            approved(request);
            assertEquals(MemberState.ACTIVE, member(next).getState());
            assertEquals(MemberState.ENDED, member(first).getState());
            assertEquals(LocalDate.of(2026, 6, 7), member(first).getLastDay());

            desk.submit(Work.START, new Work.Start("3-1", "ゲート連携の切分け"));
            byte[] paper = new SubstituteDay(
                            desk.ledger, desk.operator, Desk1.FONTS, RegistersTopic.sources(), Locale.JAPAN)
                    .paper(LocalDate.of(2026, 6, 1));
            String text = PdfText.of(paper, folder);
            assertTrue(text.contains("代替者の一日") && text.contains("ゲート連携の切分け"), text);
            assertTrue(text.contains("後任次郎03-0000-0000"), text);
            assertFalse(text.contains("役務太郎"), "who has left is not to be called");
            assertTrue(text.contains("2/2") && !text.contains("3/3"), text);
        }
    }
}

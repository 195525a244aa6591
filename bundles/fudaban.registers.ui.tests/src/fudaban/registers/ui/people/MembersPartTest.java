// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberPaper;
import fudaban.registers.model.MemberPaperKind;
import fudaban.registers.model.MemberPost;
import fudaban.registers.model.MemberState;
import fudaban.registers.model.RegistersFactory;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.people.MemberProfile;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.table.RecordTable;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** 名簿 on a screen, a member in the detail area, and what it tells of a day. */
class MembersPartTest {
    private static final MemberProfile PROFILE = new MemberProfile(
            "従-{seq:2}",
            14,
            Map.of(MemberPost.WORKER, List.of(MemberPaperKind.HISTORY, MemberPaperKind.NATIONALITY)),
            30,
            List.of(),
            List.of());

    /** A proposed operator with one of two papers, which expires. */
    private static QuietDesk desk(MemberState state, LocalDate expires) {
        var desk = new QuietDesk();
        return desk.holds(
                        ContractMember.class,
                        QuietDesk.row(
                                "one",
                                Map.of(
                                        Literals.CONTRACT_MEMBER__NUMBER,
                                        "従-01",
                                        Literals.CONTRACT_MEMBER__NAME,
                                        "見本　太郎",
                                        Literals.CONTRACT_MEMBER__POST,
                                        MemberPost.WORKER,
                                        Literals.CONTRACT_MEMBER__STATE,
                                        state,
                                        Literals.CONTRACT_MEMBER__FIRST_DAY,
                                        LocalDate.of(2026, 4, 20))))
                .holds(
                        MemberPaper.class,
                        QuietDesk.row(
                                "paper",
                                Map.of(
                                        Literals.MEMBER_PAPER__MEMBER,
                                        "one",
                                        Literals.MEMBER_PAPER__KIND,
                                        MemberPaperKind.HISTORY,
                                        Literals.MEMBER_PAPER__TITLE,
                                        "履歴書",
                                        Literals.MEMBER_PAPER__EXPIRES_ON,
                                        expires)))
                .answers("profile", (self, method, arguments) -> PROFILE)
                .answers("open", (self, method, arguments) -> RegistersFactory.eINSTANCE.createContractMember());
    }

    @Test
    void everybodyStandsInTheTable() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            var desk = desk(MemberState.PROPOSED, LocalDate.of(2027, 4, 1));
            try (var screen = new Screen(locale)) {
                new MembersPart()
                        .build(
                                screen.shell(),
                                desk.seat(locale),
                                desk.work(),
                                desk.printing(),
                                desk.guide(),
                                List.of());
                screen.open();
                screen.assertNamed();
                var table = screen.all()
                        .filter(RecordTable.class::isInstance)
                        .map(RecordTable.class::cast)
                        .findFirst()
                        .orElseThrow();
                assertEquals(1, table.model().loaded());
                assertTrue(screen.find(Button.class, "members.propose").isEnabled());
                assertTrue(screen.find(Button.class, "members.substitute").isEnabled());
            }
        }
    }

    @Test
    void whatIsMissingKeepsTheApprovalAway() throws Exception {
        var details = new MemberDetails();
        var seat = desk(MemberState.PROPOSED, LocalDate.of(2027, 4, 1)).seat(Locale.JAPAN);
        var shown = details.read(seat, "one");
        assertEquals("不足している書類：日本国籍を証明する書類", shown.notes().getFirst().text());
        assertEquals(
                List.of("書類を記録…", "写しを添えて記録…", "終了・取下げ…"),
                shown.operations().stream().map(Operation::label).toList());
    }

    @Test
    void theDayTellsOfNoticesAndPapers() throws Exception {
        var today = new MembersToday();
        var proposed =
                today.today(desk(MemberState.PROPOSED, LocalDate.of(2027, 4, 1)).seat(Locale.JAPAN));
        assertEquals("R8.4.20 から従事。不足している書類 1 種", proposed.getFirst().why());
        var expired =
                today.today(desk(MemberState.ACTIVE, LocalDate.of(2026, 3, 31)).seat(Locale.JAPAN));
        assertEquals(Urgency.LATE, expired.getFirst().urgency());
        assertTrue(
                today.today(desk(MemberState.ACTIVE, LocalDate.of(2027, 4, 1)).seat(Locale.JAPAN))
                        .isEmpty());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.testing.QuietDesk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What 職員認証サービス tells of 2026-04-01, a Wednesday. */
class GimaTodayTest {
    private static List<TodayItem> today(QuietDesk desk) throws Exception {
        return new GimaToday().today(desk.seat(Locale.JAPAN));
    }

    /** Files are taken on Fridays until five. */
    private static QuietDesk desk(Row... releases) {
        var fridays = new GimaProfile.CutOff("毎週の締切", "Weekly", 5, 0, null, "17:00", 3);
        var profile =
                new GimaProfile("sample", "", List.of(), "", List.of(), Map.of(), null, "", null, List.of(fridays), 30);
        return new QuietDesk().holds(Release.class, releases).answers("profile", (self, method, arguments) -> profile);
    }

    @Test
    void theNextCutOffIsDueUntilAReleaseIsMeantForIt() throws Exception {
        var items = today(desk());
        assertEquals(1, items.size());
        assertTrue(items.getFirst().title().contains("17:00"), items.getFirst().title());
        var meant = Table.release("1", "令和8年度 第1回", ReleaseState.DRAFT, "");
        var draft = today(desk(with(meant, Instant.parse("2026-04-03T08:00:00Z"))));
        assertEquals(1, draft.size());
        assertEquals(
                Optional.of(new Place(GimaToday.PART, "1")), draft.getFirst().place());
        assertEquals(Urgency.SOON, draft.getFirst().urgency());
    }

    private static Row with(Row release, Instant cutOff) {
        Map<org.eclipse.emf.ecore.EAttribute, Object> values = new java.util.HashMap<>(release.values());
        values.put(Literals.RELEASE__CUT_OFF, cutOff);
        return QuietDesk.row(release.id(), values);
    }

    @Test
    void aReleaseThatWasSentWaitsForItsResultAndWhatWasNotAcceptedIsWork() throws Exception {
        var sent =
                with(Table.release("1", "令和8年度 第1回", ReleaseState.RELEASED, ""), Instant.parse("2026-04-03T08:00:00Z"));
        var desk = desk(sent)
                .holds(
                        WorkItem.class,
                        QuietDesk.row(
                                "w",
                                Map.of(
                                        ModelPackage.Literals.WORK_ITEM__NUMBER,
                                        "G2026-1-1",
                                        ModelPackage.Literals.WORK_ITEM__ROW,
                                        Gima.ROW,
                                        ModelPackage.Literals.WORK_ITEM__STATE,
                                        WorkState.PAUSED,
                                        ModelPackage.Literals.WORK_ITEM__COUNT,
                                        2)));
        var items = today(desk);
        assertEquals(
                List.of(Section.AWAITING, Section.DUE),
                items.stream().map(TodayItem::section).toList());
        assertTrue(items.getLast().title().contains("2"), items.getLast().title());
    }

    @Test
    void aDeskWhosePacksSayNothingOfItIsSilent() throws Exception {
        assertEquals(List.of(), today(new QuietDesk()));
    }
}

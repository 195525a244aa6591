// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.FindingKind;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.model.ReviewState;
import fudaban.registers.review.ReviewProfile;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.table.RecordTable;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** 棚卸 on a screen, and what it tells of a day. */
class ReviewsPartTest {
    private static final Path FOLDER = Path.of("none");

    private static QuietDesk desk(FindingState state, LocalDate due, ReviewProfile.Service... services) {
        var desk = new QuietDesk();
        Row review = QuietDesk.row(
                "review",
                Map.of(
                        Literals.ACCOUNT_REVIEW__NUMBER,
                        "棚-R8-01",
                        Literals.ACCOUNT_REVIEW__SYSTEM,
                        "身分証管理サーバ",
                        Literals.ACCOUNT_REVIEW__STATE,
                        ReviewState.OPEN,
                        Literals.ACCOUNT_REVIEW__DUE,
                        due,
                        Literals.ACCOUNT_REVIEW__COLLECTIONS,
                        1,
                        Literals.ACCOUNT_REVIEW__COLLECTED_ON,
                        LocalDate.of(2026, 3, 30)));
        Row finding = QuietDesk.row(
                "finding",
                Map.of(
                        Literals.REVIEW_FINDING__NUMBER,
                        "棚-R8-01-001",
                        Literals.REVIEW_FINDING__REVIEW,
                        "review",
                        Literals.REVIEW_FINDING__NAME,
                        "guest",
                        Literals.REVIEW_FINDING__KIND,
                        FindingKind.UNKNOWN,
                        Literals.REVIEW_FINDING__STATE,
                        state,
                        Literals.REVIEW_FINDING__DUE,
                        LocalDate.of(2026, 3, 31),
                        Literals.REVIEW_FINDING__DECISION,
                        FindingDecision.NONE));
        desk.answers("profile", (self, method, arguments) -> profile(services));
        desk.holds(AccountReview.class, review).holds(ReviewFinding.class, finding);
        desk.answers(
                "groups",
                (self, method, arguments) -> ((Query<?>) arguments[1]).type() == ReviewFinding.class
                        ? List.of(new Group(state, 1))
                        : List.of(new Group("身分証管理サーバ", 3)));
        return desk;
    }

    @Test
    void theReviewsStandWithTheFindingsOfOne() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            var desk = desk(FindingState.OPEN, LocalDate.of(2026, 4, 20));
            try (var screen = new Screen(locale)) {
                new ReviewsPart()
                        .build(screen.shell(), desk.seat(locale), desk.work(), desk.printing(), desk.guide(), FOLDER);
                screen.open();
                screen.assertNamed();
                var table = screen.all()
                        .filter(RecordTable.class::isInstance)
                        .map(RecordTable.class::cast)
                        .findFirst()
                        .orElseThrow();
                assertEquals(1, table.model().loaded());
                assertTrue(screen.find(Button.class, "reviews.collect").isEnabled());
                assertFalse(screen.find(Button.class, "reviews.close").isEnabled(), "a finding is undecided");
                assertFalse(screen.find(Button.class, "reviews.begin").isEnabled(), "its only system is under review");
            }
        }
    }

    /** Where the system has a directory service, and only there, it can be asked. */
    @Test
    void aServerIsAskedWhereThereIsOne() {
        var service = new ReviewProfile.Service("身分証管理サーバ", "ldaps://dc1", false, "dc=x", "cn=r", null, false);
        for (boolean served : List.of(true, false)) {
            var other = new ReviewProfile.Service("別", "ldaps://dc1", false, "dc=x", "cn=r", null, false);
            var desk = desk(FindingState.OPEN, LocalDate.of(2026, 4, 20), served ? service : other);
            try (var screen = new Screen(Locale.JAPAN)) {
                new ReviewsPart()
                        .build(
                                screen.shell(),
                                desk.seat(Locale.JAPAN),
                                desk.work(),
                                desk.printing(),
                                desk.guide(),
                                FOLDER);
                screen.open();
                assertEquals(
                        served, screen.find(Button.class, "reviews.directory").isVisible());
            }
        }
    }

    private static ReviewProfile profile(ReviewProfile.Service... services) {
        var directory = new ReviewProfile.Directory(
                "(uid=*)", List.of("uid"), List.of("cn"), "", "", List.of(), List.of(), null, List.of(services));
        return new ReviewProfile("", 90, 28, 14, List.of(), null, Map.of(), directory);
    }

    @Test
    void allDecidedItMayBeMadeFinal() {
        var desk = desk(FindingState.KEPT, LocalDate.of(2026, 4, 20));
        try (var screen = new Screen(Locale.JAPAN)) {
            new ReviewsPart()
                    .build(screen.shell(), desk.seat(Locale.JAPAN), desk.work(), desk.printing(), desk.guide(), FOLDER);
            screen.open();
            assertTrue(screen.find(Button.class, "reviews.close").isEnabled());
        }
    }

    @Test
    void theDayTellsOfIt() throws Exception {
        var items = new ReviewsToday()
                .today(desk(FindingState.DECIDED, LocalDate.of(2026, 3, 20)).seat(Locale.JAPAN));
        assertEquals(2, items.size(), "the review, and what was to be done by yesterday");
        assertEquals(Urgency.LATE, items.getFirst().urgency());
        assertEquals(
                Optional.of(new Place(ReviewsToday.REVIEWS, "棚-R8-01")),
                items.getLast().place());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.review;

import fudaban.ledger.Refusal;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.model.ReviewState;
import fudaban.registers.review.ReviewReader;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What 棚卸 has to say about 本日: each that is going on, and what was decided and is not seen done by its day. */
@Component
public final class ReviewsToday implements TodaySource {
    /** 棚卸. */
    public static final String REVIEWS = "fudaban.registers.ui.part.reviews";

    private static final int SOON = 7;

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(ReviewsToday.class, seat.locale());
        var reader = new ReviewReader(seat.ledger(), seat.session());
        List<TodayItem> items = new ArrayList<>();
        for (AccountReview review : reader.reviews()) {
            if (review.getState() == ReviewState.OPEN) {
                items.add(going(review, reader.progress(review), words, seat.today()));
            }
        }
        List<ReviewFinding> late = reader.waiting().stream()
                .filter(each -> !each.getDue().isAfter(seat.today()))
                .toList();
        if (!late.isEmpty()) {
            ReviewFinding first = late.getFirst();
            items.add(new TodayItem(
                    Section.DUE,
                    urgency(first.getDue(), seat.today()),
                    "list-check",
                    words.say("today.waiting", late.size()),
                    words.say("today.waiting.why", first.getName(), words.day(first.getDue())),
                    first.getDue(),
                    Optional.of(new Place(REVIEWS, review(first)))));
        }
        return items;
    }

    private static TodayItem going(AccountReview review, ReviewReader.Progress progress, Words words, LocalDate today) {
        String why = review.getCollections() == 0
                ? words.say("today.collect")
                : progress.open() > 0
                        ? words.say("today.open", progress.open(), progress.all())
                        : words.say("today.close", progress.waiting());
        return new TodayItem(
                Section.DUE,
                urgency(review.getDue(), today),
                "list-check",
                words.say("today.review", review.getNumber(), review.getSystem()),
                why,
                review.getDue(),
                Optional.of(new Place(REVIEWS, review.getNumber())));
    }

    private static String review(ReviewFinding finding) {
        return finding.getNumber().substring(0, finding.getNumber().lastIndexOf('-'));
    }

    private static Urgency urgency(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return Urgency.LATE;
        }
        return due.equals(today) ? Urgency.TODAY : due.minusDays(SOON).isAfter(today) ? Urgency.CALM : Urgency.SOON;
    }
}

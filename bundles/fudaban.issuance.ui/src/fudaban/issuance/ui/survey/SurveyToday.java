// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.survey;

import fudaban.issuance.survey.SurveyDesk;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage.Literals;
import fudaban.issuance.survey.model.SurveyRound;
import fudaban.issuance.survey.model.SurveyRow;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What 有効期限調査 has to say about 本日: a month that nobody has asked about, answers to be dealt with, answers that wait. */
@Component
public final class SurveyToday implements TodaySource {
    private static final int ROUNDS = 12;

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(SurveyToday.class, seat.locale());
        List<TodayItem> items = new ArrayList<>();
        begin(seat, words, items);
        var open = Query.of(SurveyRow.class).where(Literals.SURVEY_ROW__OPEN, true);
        Count answered = count(seat, open.where(Literals.SURVEY_ROW__ANSWER, Query.Operator.IS_NOT, Answer.OPEN));
        if (answered.number() > 0) {
            items.add(item(words, "today.answered", answered, Section.DUE, Urgency.SOON, null));
        }
        Count waiting = count(seat, open.where(Literals.SURVEY_ROW__ANSWER, Answer.OPEN));
        if (waiting.number() > 0) {
            LocalDate late = late(seat);
            items.add(
                    late == null
                            ? item(words, "today.waiting", waiting, Section.AWAITING, Urgency.CALM, null)
                            : item(words, "today.late", waiting, Section.DUE, Urgency.LATE, late));
        }
        return items;
    }

    /** Cards expire in the month that is asked about now, and its round was not begun. */
    private static void begin(Seat seat, Words words, List<TodayItem> items) throws Refusal {
        var desk = new SurveyDesk(seat.ledger(), seat.session());
        YearMonth month = desk.month();
        var round = Query.of(SurveyRound.class).where(Literals.SURVEY_ROUND__MONTH, month.toString());
        if (count(seat, round).number() > 0) {
            return;
        }
        long cards = desk.units(month).stream().mapToLong(Group::count).sum();
        if (cards > 0) {
            items.add(new TodayItem(
                    Section.DUE,
                    Urgency.SOON,
                    "hourglass",
                    words.say("today.begin", month.toString(), cards),
                    words.say("today.begin.why"),
                    null,
                    Optional.of(Place.of(SurveyHandler.PART))));
        }
    }

    /** The day answers were due that are missing; null when none is late. */
    private static LocalDate late(Seat seat) throws Refusal {
        return seat
                .ledger()
                .list(
                        seat.session(),
                        Query.of(SurveyRound.class)
                                .where(
                                        Literals.SURVEY_ROUND__DUE,
                                        Query.Operator.TO,
                                        seat.today().minusDays(1))
                                .orderBy(Literals.SURVEY_ROUND__DUE, true)
                                .limit(ROUNDS))
                .rows()
                .stream()
                .filter(row -> number(row.get(Literals.SURVEY_ROUND__ANSWERED))
                        < number(row.get(Literals.SURVEY_ROUND__CARDS)))
                .map(row -> (LocalDate) row.get(Literals.SURVEY_ROUND__DUE))
                .findFirst()
                .orElse(null);
    }

    private static int number(Object value) {
        return value instanceof Integer number ? number : 0;
    }

    private static Count count(Seat seat, Query<?> query) throws Refusal {
        return seat.ledger().count(seat.session(), query);
    }

    private static TodayItem item(
            Words words, String key, Count count, Section section, Urgency urgency, LocalDate due) {
        return new TodayItem(
                section,
                urgency,
                "hourglass",
                words.say(key, count),
                words.say(key + ".why"),
                due,
                Optional.of(Place.of(SurveyHandler.PART)));
    }
}

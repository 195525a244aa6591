// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import static fudaban.model.ModelPackage.Literals.REQUEST__ACT;
import static fudaban.model.ModelPackage.Literals.REQUEST__DUE;
import static fudaban.model.ModelPackage.Literals.REQUEST__EFFECTIVE_ON;
import static fudaban.model.ModelPackage.Literals.REQUEST__INSTRUCTED_BY;
import static fudaban.model.ModelPackage.Literals.REQUEST__KIND;
import static fudaban.model.ModelPackage.Literals.REQUEST__NUMBER;
import static fudaban.model.ModelPackage.Literals.REQUEST__STATE;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.ActType;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the ledger itself has to say about 本日: acts that wait for a day or a decision, and effects whose outcome nobody knows. */
final class LedgerToday implements TodaySource {
    static final String REQUESTS = "fudaban.workbench.part.requests";
    private static final int MOST = 50;

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(LedgerToday.class, seat.locale());
        Map<String, String> titles = seat.ledger().acts().stream()
                .collect(Collectors.toMap(ActType::name, act -> act.title(seat.locale()), (a, b) -> a));
        List<TodayItem> items = new ArrayList<>();
        for (Row row : seat.ledger()
                .list(
                        seat.session(),
                        Query.of(Request.class)
                                .where(REQUEST__STATE, RequestState.WAITING)
                                .limit(MOST))
                .rows()) {
            item(words, seat.today(), titles, row).ifPresent(items::add);
        }
        int unclear = seat.ledger().steps().open().size();
        if (unclear > 0) {
            items.add(new TodayItem(
                    Section.WARNING,
                    Urgency.TODAY,
                    "alert-triangle",
                    words.say("unclear.title", unclear),
                    words.say("unclear.why"),
                    null,
                    Optional.empty()));
        }
        return items;
    }

    private static Optional<TodayItem> item(Words words, LocalDate today, Map<String, String> titles, Row row) {
        var kind = (RequestKind) row.values().getOrDefault(REQUEST__KIND, RequestKind.PAPER);
        String act = titles.getOrDefault(row.text(REQUEST__ACT), row.text(REQUEST__ACT));
        String number = row.text(REQUEST__NUMBER);
        var place = Optional.of(new Place(REQUESTS, number));
        return switch (kind) {
            case RESERVATION -> {
                LocalDate on = (LocalDate) row.get(REQUEST__EFFECTIVE_ON);
                yield Optional.of(new TodayItem(
                        Section.RESERVED,
                        urgency(today, on),
                        "calendar-event",
                        words.say("request.title", act, number),
                        words.say("reserved.why", on == null ? "" : words.day(on)),
                        on,
                        place));
            }
            case PAPER ->
                Optional.of(new TodayItem(
                        Section.AWAITING,
                        Urgency.CALM,
                        "inbox",
                        words.say("request.title", act, number),
                        words.say("paper.why"),
                        null,
                        place));
            case POST_APPROVAL -> {
                LocalDate due = (LocalDate) row.get(REQUEST__DUE);
                yield Optional.of(new TodayItem(
                        Section.APPROVAL,
                        urgency(today, due),
                        "clipboard-check",
                        words.say("request.title", act, number),
                        words.say("approval.why", row.text(REQUEST__INSTRUCTED_BY)),
                        due,
                        place));
            }
        };
    }

    static Urgency urgency(LocalDate today, LocalDate due) {
        return due == null
                ? Urgency.CALM
                : due.isBefore(today) ? Urgency.LATE : due.equals(today) ? Urgency.TODAY : Urgency.SOON;
    }
}

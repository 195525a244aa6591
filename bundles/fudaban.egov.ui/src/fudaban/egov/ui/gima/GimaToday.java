// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.gima.profile.CutOffs;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.release.Releases;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What 職員認証サービス has to say about 本日: the release that is open and what it waits for, the next 締切, and what was not accepted. */
@Component
public final class GimaToday implements TodaySource {
    /** The page. */
    public static final String PART = "fudaban.egov.ui.part.gima";

    /** How many days ahead a 締切 is told. */
    private static final int AHEAD = 7;

    private static final int MOST = 5;

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(GimaToday.class, seat.locale());
        List<TodayItem> items = new ArrayList<>();
        Optional<Row> open = new Releases(seat.ledger(), seat.session()).open();
        open.ifPresent(release -> items.add(release(words, seat, release)));
        cutOff(words, seat, open).ifPresent(items::add);
        failures(words, seat, items);
        return items;
    }

    private static TodayItem release(Words words, Seat seat, Row release) {
        var state = (ReleaseState) release.get(Literals.RELEASE__STATE);
        boolean waits = state == ReleaseState.RELEASED;
        LocalDate due = waits ? null : day(seat, (Instant) release.get(Literals.RELEASE__CUT_OFF));
        return new TodayItem(
                waits ? Section.AWAITING : Section.DUE,
                waits ? Urgency.CALM : urgency(due, seat.today()),
                waits ? "hourglass" : "users",
                words.say("today." + state, name(words, release)),
                words.say("today." + state + ".why", release.text(Literals.RELEASE__NUMBER)),
                due,
                Optional.of(new Place(PART, release.id())));
    }

    private static String name(Words words, Row release) {
        return GimaNames.release(words, release.text(Literals.RELEASE__NAME));
    }

    private static LocalDate day(Seat seat, Instant at) {
        return at == null ? null : at.atZone(seat.ledger().clock().getZone()).toLocalDate();
    }

    private static Urgency urgency(LocalDate due, LocalDate today) {
        return due == null
                ? Urgency.SOON
                : due.isBefore(today) ? Urgency.LATE : due.equals(today) ? Urgency.TODAY : Urgency.SOON;
    }

    /** The next one, unless a release says so already or went out for it. */
    private static Optional<TodayItem> cutOff(Words words, Seat seat, Optional<Row> open) throws Refusal {
        var now = ZonedDateTime.now(seat.ledger().clock());
        Optional<CutOffs.Day> next = profile(seat)
                .flatMap(found -> new CutOffs(found)
                        .next(now, 1).stream()
                                .filter(day -> day.at().isBefore(now.plusDays(AHEAD)))
                                .findFirst());
        if (next.isEmpty() || served(seat, next.get())) {
            return Optional.empty();
        }
        CutOffs.Day day = next.get();
        LocalDate due = day.at().toLocalDate();
        return Optional.of(new TodayItem(
                Section.DUE,
                urgency(due, seat.today()),
                "calendar-event",
                words.say(
                        "today.cutoff",
                        day.title(seat.locale()),
                        words.day(due),
                        day.at().toLocalTime().toString()),
                words.say(open.isPresent() ? "today.cutoff.open" : "today.cutoff.why", words.day(day.reflected())),
                due,
                Optional.of(Place.of(PART))));
    }

    /** A desk whose packs say nothing about the service has no 締切. */
    private static Optional<GimaProfile> profile(Seat seat) {
        try {
            return Optional.of(seat.ledger().profile(GimaProfile.class, seat.today()));
        } catch (Refusal none) {
            return Optional.empty();
        }
    }

    private static boolean served(Seat seat, CutOffs.Day day) throws Refusal {
        var meant = Query.of(Release.class)
                .where(Literals.RELEASE__CUT_OFF, day.at().toInstant())
                .where(Literals.RELEASE__STATE, Operator.IS_NOT, ReleaseState.WITHDRAWN)
                .limit(1);
        return !seat.ledger().list(seat.session(), meant).rows().isEmpty();
    }

    /** What was not accepted rests as work until somebody goes on with it. */
    private static void failures(Words words, Seat seat, List<TodayItem> items) throws Refusal {
        var resting = Query.of(WorkItem.class)
                .where(ModelPackage.Literals.WORK_ITEM__ROW, Gima.ROW)
                .where(ModelPackage.Literals.WORK_ITEM__STATE, WorkState.PAUSED)
                .limit(MOST);
        for (Row item : seat.ledger().list(seat.session(), resting).rows()) {
            String number = item.text(ModelPackage.Literals.WORK_ITEM__NUMBER);
            int end = number.lastIndexOf('-');
            Optional<Row> release = end < 0 ? Optional.empty() : release(seat, number.substring(0, end));
            if (release.isPresent()) {
                items.add(new TodayItem(
                        Section.DUE,
                        Urgency.SOON,
                        "alert-circle",
                        words.say(
                                "today.failed",
                                name(words, release.get()),
                                item.values().getOrDefault(ModelPackage.Literals.WORK_ITEM__COUNT, 0)),
                        words.say("today.failed.why"),
                        null,
                        Optional.of(new Place(PART, release.get().id()))));
            }
        }
    }

    private static Optional<Row> release(Seat seat, String number) throws Refusal {
        return seat
                .ledger()
                .list(
                        seat.session(),
                        Query.of(Release.class)
                                .where(Literals.RELEASE__NUMBER, number)
                                .limit(1))
                .rows()
                .stream()
                .findFirst();
    }
}

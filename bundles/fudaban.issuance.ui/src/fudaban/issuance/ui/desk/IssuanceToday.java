// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.desk;

import fudaban.issuance.batch.OpenWork;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What 身分証等 has to say about 本日: applications by the step they wait for, batches that go on, cards to hand over, cards that expire. */
@Component
public final class IssuanceToday implements TodaySource {
    /** How far ahead an expiry is pointed at. */
    public static final int SOON_DAYS = OpenWork.SOON_DAYS;

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(IssuanceToday.class, seat.locale());
        List<TodayItem> items = new ArrayList<>();
        for (OpenWork.Item open : OpenWork.read(seat.ledger(), seat.session(), seat.today())) {
            items.add(item(words, open));
        }
        if (items.isEmpty()) {
            first(seat, words, items);
        }
        return items;
    }

    /** What a desk without any record begins with. */
    private static void first(Seat seat, Words words, List<TodayItem> items) throws Refusal {
        if (count(seat, Query.of(Credential.class)) == 0 && count(seat, Query.of(Application.class)) == 0) {
            String key = seat.ledger().practising() ? "first.practice" : "first";
            items.add(new TodayItem(
                    Section.DUE,
                    Urgency.CALM,
                    "inbox",
                    words.say(key),
                    words.say(key + ".why"),
                    null,
                    Optional.of(Place.of(Places.APPLICATIONS))));
        }
    }

    private static long count(Seat seat, Query<?> query) throws Refusal {
        return seat.ledger().count(seat.session(), query).number();
    }

    private static TodayItem item(Words words, OpenWork.Item open) {
        return switch (open.kind()) {
            case DEFECTIVE -> application(words, open, ApplicationState.DEFECTIVE, "alert-circle");
            case RECEIVED -> application(words, open, ApplicationState.RECEIVED, "inbox");
            case CHECKED -> application(words, open, ApplicationState.CHECKED, "list-check");
            case CONFIRMED -> application(words, open, ApplicationState.CONFIRMED, "stack-2");
            case BATCH_OPEN -> batch(words, "batch.open", open, Section.DUE, "player-play");
            case BATCH_FAILED -> batch(words, "batch.failed", open, Section.DUE, "alert-circle");
            case BATCH_AWAITING -> batch(words, "batch.awaiting", open, Section.AWAITING, "hourglass");
            case READY ->
                new TodayItem(
                        Section.DUE,
                        Urgency.CALM,
                        "id-badge-2",
                        words.say("cards.ready", open.count()),
                        words.say("cards.ready.why"),
                        null,
                        Places.of(Places.DELIVERY, "view", "COUNTER"));
            case EXPIRED -> warning(words, "cards.over", open, Urgency.TODAY, -1);
            case EXPIRING -> warning(words, "cards.soon", open, Urgency.CALM, SOON_DAYS);
            case LOW_STOCK ->
                new TodayItem(
                        Section.WARNING,
                        Urgency.TODAY,
                        "alert-triangle",
                        words.say(
                                "stock.low",
                                Names.words(words.locale()).say("CredentialKind." + open.name()),
                                open.count()),
                        words.say("stock.low.why"),
                        null,
                        Optional.of(Place.of(Places.STOCK)));
        };
    }

    private static TodayItem application(Words words, OpenWork.Item open, ApplicationState state, String icon) {
        return new TodayItem(
                Section.DUE,
                state == ApplicationState.DEFECTIVE ? Urgency.TODAY : Urgency.SOON,
                icon,
                words.say("application." + state.name(), open.count()),
                words.say("application." + state.name() + ".why"),
                null,
                state == ApplicationState.CONFIRMED
                        ? Optional.of(Place.of(Places.BATCHES))
                        : Places.of(Places.APPLICATIONS, "state", state.name()));
    }

    private static TodayItem batch(Words words, String key, OpenWork.Item open, Section section, String icon) {
        return new TodayItem(
                section,
                section == Section.AWAITING ? Urgency.CALM : Urgency.TODAY,
                icon,
                words.say(key, Names.batch(Names.words(words.locale()), open.name()), open.count()),
                words.say(key + ".why"),
                null,
                Places.of(Places.BATCHES, "batch", open.batch()));
    }

    private static TodayItem warning(Words words, String key, OpenWork.Item open, Urgency urgency, int days) {
        return new TodayItem(
                Section.WARNING,
                urgency,
                "hourglass",
                words.say(key, open.count(), SOON_DAYS),
                words.say(key + ".why"),
                null,
                Places.of(Places.CARDS, "expires", days));
    }
}

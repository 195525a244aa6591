// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.desk;

import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__STATE;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__BATCH;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__STATE;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__DONE;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__NAME;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__SIZE;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__EXPIRES_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;

import fudaban.issuance.batch.Batches;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
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
import org.osgi.service.component.annotations.Component;

/** What 身分証等 has to say about 本日: applications by the step they wait for, batches that go on, cards to hand over, cards that expire. */
@Component
public final class IssuanceToday implements TodaySource {
    /** How far ahead an expiry is pointed at. */
    public static final int SOON_DAYS = 30;

    /** The steps of an application that wait for the desk, in the order of the work. */
    private static final Map<ApplicationState, String> STEPS = new java.util.LinkedHashMap<>();

    static {
        STEPS.put(ApplicationState.DEFECTIVE, "alert-circle");
        STEPS.put(ApplicationState.RECEIVED, "inbox");
        STEPS.put(ApplicationState.CHECKED, "list-check");
        STEPS.put(ApplicationState.CONFIRMED, "stack-2");
    }

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(IssuanceToday.class, seat.locale());
        List<TodayItem> items = new ArrayList<>();
        applications(seat, words, items);
        batches(seat, words, items);
        cards(seat, words, items);
        if (items.isEmpty()) {
            first(seat, words, items);
        }
        return items;
    }

    /** What a desk without any record begins with. */
    private static void first(Seat seat, Words words, List<TodayItem> items) throws Refusal {
        if (count(seat, Query.of(Credential.class)).number() == 0
                && seat.ledger()
                                .count(seat.session(), Query.of(Application.class))
                                .number()
                        == 0) {
            items.add(new TodayItem(
                    Section.DUE,
                    Urgency.CALM,
                    "inbox",
                    words.say("first"),
                    words.say("first.why"),
                    null,
                    Optional.of(Place.of(Places.APPLICATIONS))));
        }
    }

    private static void applications(Seat seat, Words words, List<TodayItem> items) throws Refusal {
        for (var step : STEPS.entrySet()) {
            ApplicationState state = step.getKey();
            Count count = seat.ledger()
                    .count(seat.session(), Query.of(Application.class).where(APPLICATION__STATE, state));
            if (count.number() > 0) {
                items.add(new TodayItem(
                        Section.DUE,
                        state == ApplicationState.DEFECTIVE ? Urgency.TODAY : Urgency.SOON,
                        step.getValue(),
                        words.say("application." + state.name(), count),
                        words.say("application." + state.name() + ".why"),
                        null,
                        state == ApplicationState.CONFIRMED
                                ? Optional.of(Place.of(Places.BATCHES))
                                : Places.of(Places.APPLICATIONS, "state", state.name())));
            }
        }
    }

    private static void batches(Seat seat, Words words, List<TodayItem> items) throws Refusal {
        for (Row batch : new Batches(seat.ledger()).unfinished(seat.session())) {
            if (batch.get(BATCH__STATE) == BatchState.AWAITING_RESULT) {
                Count waiting = items(seat, batch, ItemState.HANDED_OVER);
                Count failed = items(seat, batch, ItemState.FAILED, ItemState.SPOILED);
                if (failed.number() > 0) {
                    items.add(batch(words, "batch.failed", batch, failed));
                }
                if (waiting.number() > 0) {
                    items.add(batch(words, "batch.awaiting", batch, waiting));
                }
            } else {
                int size = (int) batch.values().getOrDefault(BATCH__SIZE, 0);
                int left = size - (int) batch.values().getOrDefault(BATCH__DONE, 0);
                items.add(batch(words, "batch.open", batch, left));
            }
        }
    }

    private static Count items(Seat seat, Row batch, Object... states) throws Refusal {
        return seat.ledger()
                .count(
                        seat.session(),
                        Query.of(BatchItem.class)
                                .where(BATCH_ITEM__BATCH, batch.id())
                                .where(BATCH_ITEM__STATE, Query.Operator.IN, states));
    }

    private static TodayItem batch(Words words, String key, Row batch, Object cards) {
        boolean awaiting = key.equals("batch.awaiting");
        return new TodayItem(
                awaiting ? Section.AWAITING : Section.DUE,
                awaiting ? Urgency.CALM : Urgency.TODAY,
                awaiting ? "hourglass" : key.equals("batch.failed") ? "alert-circle" : "player-play",
                words.say(key, Names.batch(Names.words(words.locale()), batch.text(BATCH__NAME)), cards),
                words.say(key + ".why"),
                null,
                Places.of(Places.BATCHES, "batch", batch.id()));
    }

    private static void cards(Seat seat, Words words, List<TodayItem> items) throws Refusal {
        LocalDate today = seat.today();
        var all = Query.of(Credential.class);
        Count ready = count(seat, all.where(CREDENTIAL__STATE, CredentialState.ISSUED));
        if (ready.number() > 0) {
            items.add(new TodayItem(
                    Section.DUE,
                    Urgency.CALM,
                    "id-badge-2",
                    words.say("cards.ready", ready),
                    words.say("cards.ready.why"),
                    null,
                    Places.of(Places.CARDS, "state", CredentialState.ISSUED.name())));
        }
        var active = all.where(CREDENTIAL__STATE, CredentialState.ACTIVE);
        Count over = count(seat, active.where(CREDENTIAL__EXPIRES_ON, Query.Operator.TO, today.minusDays(1)));
        if (over.number() > 0) {
            items.add(warning(words, "cards.over", over, Urgency.TODAY, Places.of(Places.CARDS, "expires", -1)));
        }
        Count soon = count(
                seat,
                active.where(CREDENTIAL__EXPIRES_ON, Query.Operator.FROM, today)
                        .where(CREDENTIAL__EXPIRES_ON, Query.Operator.TO, today.plusDays(SOON_DAYS)));
        if (soon.number() > 0) {
            items.add(warning(words, "cards.soon", soon, Urgency.CALM, Places.of(Places.CARDS, "expires", SOON_DAYS)));
        }
    }

    private static Count count(Seat seat, Query<Credential> query) throws Refusal {
        return seat.ledger().count(seat.session(), query);
    }

    private static TodayItem warning(Words words, String key, Count count, Urgency urgency, Optional<Place> place) {
        return new TodayItem(
                Section.WARNING,
                urgency,
                "hourglass",
                words.say(key, count, SOON_DAYS),
                words.say(key + ".why"),
                null,
                place);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.delivery.WaitingCards;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.testing.QuietDesk;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A batch whose result has come waits for nobody else. */
class IssuanceTodayTest {
    private static final Row BATCH = new Row(
            "b1",
            1,
            Map.of(
                    Literals.BATCH__NAME,
                    "2026-02",
                    Literals.BATCH__STATE,
                    BatchState.AWAITING_RESULT,
                    Literals.BATCH__SIZE,
                    112,
                    Literals.BATCH__DONE,
                    109),
            Set.of());

    /** A desk with one batch in which so many items stand in each state. */
    private static List<TodayItem> today(Map<ItemState, Integer> states) throws Exception {
        var session = (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> proxy);
        var ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(),
                new Class<?>[] {Ledger.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "list" ->
                        new Page(
                                ((Query<?>) arguments[1]).type() == Batch.class ? List.of(BATCH) : List.of(),
                                Optional.empty());
                    case "count" -> new Count(count((Query<?>) arguments[1], states), false);
                    case "clock" -> Clock.systemDefaultZone();
                    default -> throw new AssertionError(method);
                });
        return new IssuanceToday().today(new Seat(ledger, session, Locale.JAPAN));
    }

    private static int count(Query<?> query, Map<ItemState, Integer> states) {
        return query.type() != BatchItem.class
                ? 0
                : states.entrySet().stream()
                        .filter(state -> query.conditions().stream()
                                .anyMatch(asked -> asked.values().contains(state.getKey())))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }

    @Test
    void whatFailedNeedsAttentionAndIsNotWaitedFor() throws Exception {
        var items = today(Map.of(ItemState.FAILED, 1));
        assertEquals(1, items.size(), items.toString());
        assertEquals(Section.DUE, items.getFirst().section());
        assertEquals("一括発行 2026-02 に要対応の身分証等が 1 枚あります", items.getFirst().title());
        assertTrue(items.getFirst().why().contains("再発行か取外し"), items.getFirst().why());
        assertEquals(Places.BATCHES, items.getFirst().place().orElseThrow().part());
    }

    @Test
    void aDeskWithoutAnyRecordIsToldWhereToBegin() throws Exception {
        var desk = new QuietDesk();
        var items = new IssuanceToday().today(desk.seat(Locale.JAPAN));
        assertEquals(1, items.size(), items.toString());
        assertEquals(Places.APPLICATIONS, items.getFirst().place().orElseThrow().part());
        desk.holds(Credential.class, QuietDesk.row("c", Map.of()));
        assertEquals(List.of(), titles(desk));
    }

    private static List<String> titles(QuietDesk desk) throws Exception {
        return new IssuanceToday()
                .today(desk.seat(Locale.JAPAN)).stream()
                        .map(TodayItem::title)
                        .filter(title -> title.contains("始め"))
                        .toList();
    }

    private static Row issued(String id) {
        return QuietDesk.row(
                id,
                Map.of(
                        ModelPackage.Literals.RECORD__ID,
                        id,
                        ModelPackage.Literals.CREDENTIAL__STATE,
                        CredentialState.ISSUED,
                        ModelPackage.Literals.CREDENTIAL__KIND,
                        CredentialKind.STAFF_CARD));
    }

    @Test
    void whatIsOnASheetOrInAParcelNoLongerWaits() throws Exception {
        var desk = new QuietDesk()
                .holds(Credential.class, issued("c1"), issued("c2"), issued("c3"))
                .holds(
                        CarriedCard.class,
                        QuietDesk.row("k", Map.of(DeliveryPackage.Literals.CARRIED_CARD__OPEN_KEY, "c2")));
        assertEquals(2, WaitingCards.count(desk.ledger(), desk.session()).number());
        var ready = new IssuanceToday()
                .today(desk.seat(Locale.JAPAN)).stream()
                        .filter(item -> item.place()
                                .filter(place -> place.part().equals(Places.DELIVERY))
                                .isPresent())
                        .findFirst()
                        .orElseThrow();
        assertTrue(ready.title().contains("2"), ready.title());
    }

    @Test
    void onlyWhatIsHandedOverIsWaitedFor() throws Exception {
        var items = today(Map.of(ItemState.HANDED_OVER, 2, ItemState.SPOILED, 1));
        assertEquals(
                List.of(Section.DUE, Section.AWAITING),
                items.stream().map(TodayItem::section).toList());
        assertEquals("一括発行 2026-02（2 枚）の結果を待っています", items.getLast().title());
    }
}

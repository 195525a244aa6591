// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.House;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.CarriedState;
import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Random steps with parcels and cards on a real ledger: a parcel takes only the ways of the table, a card is in one open parcel at most, and none is in use
 * before its parcel was received.
 */
class ParcelPropertiesTest {
    private static final boolean LONG = Boolean.getBoolean("fudaban.long");
    private static final int LONGEST = LONG ? 400 : 20;
    private static final int CARDS = 4;
    private static House house;
    private static Path folder;
    private static int run;
    private static final Set<ParcelState> REACHED = EnumSet.noneOf(ParcelState.class);

    /**
     * One step.
     *
     * @param choice of all steps; null: an attempt to activate a card by itself
     * @param legal whether it is chosen of those the table offers, so that the far end is reached too
     */
    record Move(int parcel, int card, Integer choice, boolean legal) {
        ParcelStep step(ParcelState state) {
            var offered = new ArrayList<>(ParcelLife.offered(state));
            if (card > 0) {
                // An end that comes often leaves little to try.
                offered.removeAll(List.of(ParcelStep.CANCEL, ParcelStep.ADD, ParcelStep.UNSEAL));
            }
            return choice == null
                    ? null
                    : legal && !offered.isEmpty()
                            ? offered.get(choice % offered.size())
                            : ParcelStep.values()[choice % ParcelStep.values().length];
        }
    }

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("parcels");
        house = new House(folder.resolve("data"));
    }

    @AfterContainer
    static void close() throws Exception {
        house.close();
        assertTrue(REACHED.containsAll(Set.of(ParcelState.RECEIVED, ParcelState.RETURNED)), "reached " + REACHED);
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, CARDS - 1),
                        Arbitraries.integers().between(0, 999).injectNull(0.1),
                        Arbitraries.of(true, true, true, false))
                .as(Move::new)
                .list()
                .ofMinSize(16)
                .ofMaxSize(LONGEST);
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF, seed = "2026")
    void sequences(@ForAll("moves") List<Move> moves) throws Exception {
        run++;
        List<String> cards = cards();
        List<String> parcels = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            house.submit(DeliveryActs.OPEN_PARCEL, new DeliveryActs.OpenParcel("防衛大学校", List.of(cards.get(i)), null));
            parcels.add(house.all(Parcel.class).getLast().text(Literals.PARCEL__NUMBER));
        }
        Set<String> received = new HashSet<>();
        for (Move move : moves) {
            String parcel = parcels.get(move.parcel());
            ParcelState before = state(parcel);
            ParcelStep step = move.step(before);
            String all = everything(cards, parcels);
            try {
                submit(step, move.card(), parcel, cards.get(move.card()));
                if (step == null) {
                    received.add(cards.get(move.card()));
                } else {
                    assertEquals(ParcelLife.after(before, step).orElseThrow(), state(parcel), move.toString());
                }
                if (step == ParcelStep.RECEIVE) {
                    delivered(parcel).forEach(received::add);
                }
            } catch (Refusal refused) {
                assertEquals(all, everything(cards, parcels), "a refusal changes nothing: " + refused.key());
                assertFalse(refused.getMessage().startsWith(refused.key()), "a sentence for " + refused.key());
            }
            check(cards, parcels, received);
            REACHED.add(state(parcel));
        }
    }

    private static void submit(ParcelStep step, int place, String parcel, String card) throws Refusal {
        LocalDate today = LocalDate.now(house.ledger().clock());
        if (step == null) {
            house.submit(IssuanceActs.ACTIVATE, new IssuanceActs.Activate(card, false));
            return;
        }
        List<String> one = List.of(card);
        switch (step) {
            case ADD -> house.submit(DeliveryActs.ADD_TO_PARCEL, new DeliveryActs.AddToParcel(parcel, one));
            case TAKE_OUT ->
                house.submit(DeliveryActs.TAKE_OUT_OF_PARCEL, new DeliveryActs.TakeOutOfParcel(parcel, one));
            case SEAL -> house.submit(DeliveryActs.SEAL_PARCEL, new DeliveryActs.SealParcel(parcel, "B-1", today));
            case UNSEAL -> house.submit(DeliveryActs.UNSEAL_PARCEL, new DeliveryActs.UnsealParcel(parcel, "入れ違い"));
            case SEND ->
                house.submit(DeliveryActs.SEND_PARCEL, new DeliveryActs.SendParcel(parcel, "123", "簡易書留", today));
            case RECEIVE ->
                house.submit(
                        DeliveryActs.RECEIVE_PARCEL, new DeliveryActs.ReceiveParcel(parcel, today, null, List.of()));
            case REMIND -> house.submit(DeliveryActs.REMIND_PARCEL, new DeliveryActs.RemindParcel(parcel, today));
            case MISS ->
                house.submit(DeliveryActs.MISS_PARCEL, new DeliveryActs.MissParcel(parcel, "追跡できない", place > 1));
            case TAKE_BACK ->
                house.submit(DeliveryActs.TAKE_BACK_PARCEL, new DeliveryActs.TakeBackParcel(parcel, "宛先不明"));
            case CANCEL -> house.submit(DeliveryActs.CANCEL_PARCEL, new DeliveryActs.CancelParcel(parcel, "不要"));
        }
    }

    private static void check(List<String> cards, List<String> parcels, Set<String> received) throws Refusal {
        for (String parcel : parcels) {
            long under = items(parcel).stream()
                    .filter(item -> item.get(Literals.CARRIED_CARD__STATE) != CarriedState.LEFT_OUT)
                    .count();
            ParcelState state = state(parcel);
            if (state != ParcelState.CANCELLED && state != ParcelState.RETURNED) {
                assertEquals(under, (int) row(parcel).get(Literals.PARCEL__SIZE), "cards of " + parcel);
            } else {
                assertEquals(0, under, "a parcel that ended keeps no card");
            }
        }
        for (String card : cards) {
            Row row = house.card(card);
            long open = house.all(CarriedCard.class).stream()
                    .filter(item -> row.id().equals(item.text(Literals.CARRIED_CARD__OPEN_KEY)))
                    .count();
            assertTrue(open <= 1, "one place at most");
            if (row.get(ModelPackage.Literals.CREDENTIAL__STATE) == CredentialState.ACTIVE) {
                assertTrue(received.contains(card), "in use before delivery: " + card);
            }
        }
    }

    private static List<String> delivered(String parcel) throws Refusal {
        return items(parcel).stream()
                .filter(item -> item.get(Literals.CARRIED_CARD__STATE) == CarriedState.DELIVERED)
                .map(item -> item.text(Literals.CARRIED_CARD__NUMBER))
                .toList();
    }

    private static List<Row> items(String parcel) throws Refusal {
        String id = row(parcel).id();
        return house.all(CarriedCard.class).stream()
                .filter(item -> item.text(Literals.CARRIED_CARD__CARRIER).equals(id))
                .toList();
    }

    private static Row row(String parcel) throws Refusal {
        return house.all(Parcel.class).stream()
                .filter(each -> each.text(Literals.PARCEL__NUMBER).equals(parcel))
                .findFirst()
                .orElseThrow();
    }

    private static ParcelState state(String parcel) throws Refusal {
        return (ParcelState) row(parcel).get(Literals.PARCEL__STATE);
    }

    private static String everything(List<String> cards, List<String> parcels) throws Refusal {
        var text = new StringBuilder();
        for (String card : cards) {
            text.append(house.card(card).version()).append(' ');
        }
        for (String parcel : parcels) {
            text.append(row(parcel).version()).append(items(parcel)).append(' ');
        }
        return text.toString();
    }

    /** Cards of as many people, not delivered. */
    private static List<String> cards() throws Exception {
        var text = new StringBuilder("管理番号,券種,状態,職員番号,氏名\n");
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            numbers.add("D%05d%d".formatted(run, i));
            text.append("%s,身分証,発行済,%d%d,見本%n".formatted(numbers.get(i), run, i));
        }
        house.cards(Files.write(folder.resolve("cards.csv"), text.toString().getBytes(StandardCharsets.UTF_8)));
        return numbers;
    }

    @Property(tries = 1, seed = "2026")
    void whatEndsStays() {
        for (ParcelState end : List.of(ParcelState.RECEIVED, ParcelState.RETURNED, ParcelState.CANCELLED)) {
            assertTrue(ParcelLife.offered(end).isEmpty());
        }
    }

    /** Whoever presses the first button goes on; a parcel that was sealed is not opened by it. */
    @Example
    void theUsualStepComesFirst() {
        assertEquals(
                ParcelStep.SEND,
                ParcelLife.offered(ParcelState.SEALED).iterator().next());
        assertEquals(
                ParcelStep.RECEIVE,
                ParcelLife.offered(ParcelState.POSTED).iterator().next());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static fudaban.issuance.destroy.model.DestructionPackage.Literals.DESTRUCTION_LOT__NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.CARD_RETURN__NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.CARD_RETURN__OPEN_KEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.Lifecycle;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.Identified;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.ReturnReason;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Random sequences of card acts on a real ledger: only what the table allows happens, one active card per person and kind, final is final. */
class LifecyclePropertiesTest {
    private static final int LONGEST = Boolean.getBoolean("fudaban.long") ? 800 : 30;
    /** Whose the cards are, and of what kind. */
    private static final List<String> OWNERS =
            List.of("1:STAFF_CARD", "1:STAFF_CARD", "1:STAFF_CARD", "1:SPECIAL_PASS", "2:STAFF_CARD", "1:OWN_CARD");

    private static House house;
    private static Path folder;
    private static int run;

    /** One act on one of the cards. */
    record Move(int card, CardStep step, boolean replace) {}

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("lifecycle");
        house = new House(folder.resolve("data"));
    }

    @AfterContainer
    static void close() throws Exception {
        house.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        var steps = Arbitraries.of(
                CardStep.ACTIVATE,
                CardStep.ACTIVATE,
                CardStep.SUSPEND,
                CardStep.RELEASE,
                CardStep.RELEASE,
                CardStep.RETURN,
                CardStep.RETURN,
                CardStep.UNDO_RETURN,
                CardStep.UNDO_RETURN,
                CardStep.SPOIL,
                CardStep.DESTROY,
                CardStep.RETIRE);
        return Combinators.combine(Arbitraries.integers().between(0, 5), steps, Arbitraries.of(true, false))
                .as(Move::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(LONGEST);
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF, seed = "2026")
    void sequences(@ForAll("moves") List<Move> moves) throws Exception {
        run++;
        List<String> numbers = cards();
        List<CardModel> model = OWNERS.stream()
                .map(owner -> new CardModel(owner, owner.endsWith("OWN_CARD")))
                .toList();
        for (Move move : moves) {
            boolean taken = model.get(move.card()).take(move.step(), move.replace(), model);
            assertEquals(taken, submitted(move, numbers.get(move.card())), move + " of " + run);
            List<Row> rows = rows(numbers);
            assertEquals(
                    model.stream().map(card -> card.state).toList(),
                    rows.stream()
                            .map(row -> row.get(Literals.CREDENTIAL__STATE))
                            .toList(),
                    "after " + move);
            assertEquals(model.stream().map(card -> card.inHand).toList(), inHand(numbers), "after " + move);
            assertOneActive(rows);
        }
    }

    /** Three cards and a pass of one person, a card of another, and the own card of the first; handed in as not delivered. */
    private static List<String> cards() throws Exception {
        var text = new StringBuilder("管理番号,券種,状態,職員番号,氏名\n");
        for (int i = 0; i < OWNERS.size(); i++) {
            String[] owner = OWNERS.get(i).split(":");
            String kind = Map.of("STAFF_CARD", "身分証", "SPECIAL_PASS", "特別通行証", "OWN_CARD", "個人番号カード")
                    .get(owner[1]);
            text.append("P%05d%d,%s,発行済,%d%s,見本%n".formatted(run, i, kind, run, owner[0]));
        }
        Path list = Files.write(folder.resolve("cards.csv"), text.toString().getBytes(StandardCharsets.UTF_8));
        house.cards(list);
        return IntStream.range(0, OWNERS.size())
                .mapToObj(i -> "P%05d%d".formatted(run, i))
                .toList();
    }

    private static boolean submitted(Move move, String number) {
        try {
            submit(move, number);
            return true;
        } catch (Refusal refused) {
            assertFalse(refused.getMessage().startsWith(refused.key()), "a sentence for " + refused.key());
            return false;
        }
    }

    private static void submit(Move move, String number) throws Refusal {
        switch (move.step()) {
            case ACTIVATE -> house.submit(IssuanceActs.ACTIVATE, new IssuanceActs.Activate(number, move.replace()));
            case SUSPEND -> house.submit(IssuanceActs.SUSPEND, new IssuanceActs.Suspend(number, "亡失の届出", null));
            case RELEASE -> house.submit(IssuanceActs.RELEASE, new IssuanceActs.Release(number, "発見"));
            case RETIRE -> house.submit(IssuanceActs.RETIRE, new IssuanceActs.Retire(number, "返納"));
            case RETURN ->
                house.submit(IssuanceActs.RETURN, new IssuanceActs.Return(number, ReturnReason.LEFT, null, null));
            case UNDO_RETURN -> house.submit(IssuanceActs.UNDO_RETURN, new IssuanceActs.UndoReturn(number, "誤り"));
            case DESTROY -> destroy(number);
            case SPOIL -> house.submit(IssuanceActs.SPOIL, new IssuanceActs.Spoil(number, "印字ずれ"));
            default -> throw new IllegalArgumentException();
        }
    }

    /** A lot for one card; given up when the card cannot be put in. */
    private static void destroy(String number) throws Refusal {
        var lots = new Lots(house.ledger, house.session);
        house.submit(DestroyActs.OPEN, new DestroyActs.Open(lots.account("suzuki"), null, null, null));
        DestructionLot lot = lots.find(lots.open().getFirst().text(DESTRUCTION_LOT__NUMBER));
        try {
            house.submit(
                    DestroyActs.ADD,
                    new DestroyActs.Add(lot.getId(), List.of(new DestroyActs.Item(number, Identified.TYPED))));
        } catch (Refusal refused) {
            house.submit(DestroyActs.CANCEL, new DestroyActs.Cancel(lot.getId(), "対象外"));
            throw refused;
        }
        lots.close(lot, 1, house.witness(), null);
    }

    /** Whether each of the cards lies at the desk. */
    private static List<Boolean> inHand(List<String> numbers) throws Refusal {
        var open = Query.of(CardReturn.class)
                .where(CARD_RETURN__NUMBER, Query.Operator.IN, numbers.toArray())
                .where(CARD_RETURN__OPEN_KEY, Query.Operator.NOT_EMPTY);
        Set<String> at = house.ledger.list(house.session, open).rows().stream()
                .map(row -> row.text(CARD_RETURN__NUMBER))
                .collect(Collectors.toSet());
        return numbers.stream().map(at::contains).toList();
    }

    private static List<Row> rows(List<String> numbers) throws Refusal {
        return house.ledger
                .list(
                        house.session,
                        Query.of(Credential.class)
                                .where(Literals.CREDENTIAL__NUMBER, Query.Operator.IN, numbers.toArray())
                                .orderBy(Literals.CREDENTIAL__NUMBER, false))
                .rows();
    }

    private static CredentialState state(String number) throws Refusal {
        return (CredentialState) house.card(number).get(Literals.CREDENTIAL__STATE);
    }

    private static void assertOneActive(List<Row> rows) {
        Set<String> keys = new HashSet<>();
        for (Row card : rows) {
            boolean active = card.get(Literals.CREDENTIAL__STATE) == CredentialState.ACTIVE;
            String key = card.text(Literals.CREDENTIAL__PERSON) + ":" + card.text(Literals.CREDENTIAL__KIND);
            assertEquals(active ? key : "", card.text(Literals.CREDENTIAL__ACTIVE_KEY));
            assertTrue(!active || keys.add(key), "two active cards of one person");
        }
    }

    @Property(tries = 1, seed = "2026")
    void aCardKnownOnlyByNumberIsSuspendedAtOnce() throws Exception {
        String number = "UNKNOWN-" + System.nanoTime();
        house.submit(IssuanceActs.SUSPEND, new IssuanceActs.Suspend(number, "亡失の電話連絡", null));
        assertEquals(CredentialState.SUSPENDED, state(number));
        assertTrue((Boolean) house.card(number).get(Literals.CREDENTIAL__TAKEN_OVER));
        house.submit(IssuanceActs.RELEASE, new IssuanceActs.Release(number, "発見"));
        assertEquals(CredentialState.ISSUED, state(number));
    }

    @Property(tries = 1, seed = "2026")
    void theEndIsTheEnd() {
        for (CredentialKind kind : CredentialKind.values()) {
            assertTrue(Lifecycle.offered(kind, CredentialState.DESTROYED, true).isEmpty());
            for (Lifecycle.Transition line : Lifecycle.TABLE) {
                boolean back =
                        Set.of(CredentialState.RETIRED, CredentialState.SPOILED).contains(line.from());
                assertTrue(
                        !back || line.to() == line.from() || line.to() == CredentialState.DESTROYED, line.toString());
            }
        }
        assertEquals(
                Set.of(CardStep.DESTROY), Lifecycle.offered(CredentialKind.STAFF_CARD, CredentialState.SPOILED, false));
    }

    @Property(tries = 1, seed = "2026")
    void anOwnCardIsOnlyRegisteredSuspendedAndReleased() {
        Set<CardStep> steps = Stream.of(CredentialState.values())
                .flatMap(state -> Lifecycle.offered(CredentialKind.OWN_CARD, state, false).stream())
                .collect(Collectors.toSet());
        for (CardStep thing : List.of(CardStep.RETURN, CardStep.UNDO_RETURN, CardStep.SPOIL, CardStep.DESTROY)) {
            assertFalse(steps.contains(thing), thing.toString());
        }
        assertTrue(Lifecycle.offered(CredentialKind.OWN_CARD, CredentialState.PREPARED, false)
                .contains(CardStep.ACTIVATE));
        assertFalse(Lifecycle.offered(CredentialKind.STAFF_CARD, CredentialState.PREPARED, false)
                .contains(CardStep.ACTIVATE));
    }

    @Property(tries = 1, seed = "2026")
    void aCardThatLiesAtTheDeskIsNotReleased() {
        assertEquals(
                Set.of(CardStep.RETIRE, CardStep.UNDO_RETURN),
                Lifecycle.offered(CredentialKind.STAFF_CARD, CredentialState.SUSPENDED, true));
        assertEquals(
                Set.of(CardStep.RELEASE, CardStep.RETIRE, CardStep.RETURN),
                Lifecycle.offered(CredentialKind.STAFF_CARD, CredentialState.SUSPENDED, false));
    }
}

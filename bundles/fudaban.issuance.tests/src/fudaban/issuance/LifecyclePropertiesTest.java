// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.Lifecycle;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int LONGEST = Boolean.getBoolean("fudaban.long") ? 800 : 25;
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
                CardStep.RETIRE);
        return Combinators.combine(Arbitraries.integers().between(0, 3), steps, Arbitraries.of(true, false))
                .as(Move::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(LONGEST);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF, seed = "2026")
    void sequences(@ForAll("moves") List<Move> moves) throws Exception {
        run++;
        List<String> numbers = cards();
        Map<String, CredentialState> suspendedFrom = new HashMap<>();
        for (Move move : moves) {
            String number = numbers.get(move.card());
            CredentialState before = state(number);
            Set<String> untouched = new HashSet<>(numbers);
            Map<String, CredentialState> all = states(numbers);
            try {
                submit(move, number);
                CredentialState after = state(number);
                assertTrue(Lifecycle.allows(before, move.step(), after), before + " " + move.step() + " " + after);
                if (move.step() == CardStep.RELEASE) {
                    assertEquals(suspendedFrom.remove(number), after, "exactly what was suspended");
                }
                for (String each : untouched) {
                    if (state(each) == CredentialState.SUSPENDED && all.get(each) != CredentialState.SUSPENDED) {
                        suspendedFrom.put(each, all.get(each));
                    }
                }
            } catch (Refusal refused) {
                assertEquals(all, states(numbers), "a refusal changes nothing: " + refused.key());
                assertFalse(refused.getMessage().startsWith(refused.key()), "a sentence for " + refused.key());
            }
            assertOneActive(numbers);
        }
    }

    /** Three cards of one person, one of another; handed in as not delivered. */
    private static List<String> cards() throws Exception {
        var text = new StringBuilder("管理番号,券種,状態,職員番号,氏名\n");
        for (int i = 0; i < 4; i++) {
            text.append("P%05d%d,身分証,発行済,%d%d,見本%n".formatted(run, i, run, i < 3 ? 1 : 2));
        }
        Path list = Files.write(folder.resolve("cards.csv"), text.toString().getBytes(StandardCharsets.UTF_8));
        house.cards(list);
        return List.of(0, 1, 2, 3).stream()
                .map(i -> "P%05d%d".formatted(run, i))
                .toList();
    }

    private static void submit(Move move, String number) throws Refusal {
        switch (move.step()) {
            case ACTIVATE -> house.submit(IssuanceActs.ACTIVATE, new IssuanceActs.Activate(number, move.replace()));
            case SUSPEND -> house.submit(IssuanceActs.SUSPEND, new IssuanceActs.Suspend(number, "亡失の届出", null));
            case RELEASE -> house.submit(IssuanceActs.RELEASE, new IssuanceActs.Release(number, "発見"));
            case RETIRE -> house.submit(IssuanceActs.RETIRE, new IssuanceActs.Retire(number, "返納"));
            default -> throw new IllegalArgumentException();
        }
    }

    private static CredentialState state(String number) throws Refusal {
        return (CredentialState) house.card(number).get(Literals.CREDENTIAL__STATE);
    }

    private static Map<String, CredentialState> states(List<String> numbers) throws Refusal {
        Map<String, CredentialState> states = new HashMap<>();
        for (String number : numbers) {
            states.put(number, state(number));
        }
        return states;
    }

    private static void assertOneActive(List<String> numbers) throws Refusal {
        Set<String> keys = new HashSet<>();
        for (String number : numbers) {
            Row card = house.card(number);
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
    void theTableHasNoWayOutOfTheEnd() {
        for (CredentialState end :
                List.of(CredentialState.RETIRED, CredentialState.DESTROYED, CredentialState.SPOILED)) {
            assertTrue(Lifecycle.offered(end).isEmpty());
        }
        assertEquals(Set.of(CardStep.RELEASE, CardStep.RETIRE), Lifecycle.offered(CredentialState.SUSPENDED));
    }
}

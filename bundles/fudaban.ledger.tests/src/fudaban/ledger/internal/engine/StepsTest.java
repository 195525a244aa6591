// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.internal.act.StepActs;
import fudaban.ledger.step.StepKind;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Effects in the world: planned once, settled once, by asking and never by repeating. */
class StepsTest {
    @TempDir
    Path folder;

    private final Map<String, Steps.Outcome> world = new HashMap<>();
    private TestHouse house;
    private Ledger ledger;
    private Session operator;

    @BeforeEach
    void open() throws Refusal {
        house = new TestHouse(folder);
        house.steps.add(kind("test.chip"));
        house.steps.add(new StepKind() {
            @Override
            public String name() {
                return "test.broken";
            }

            @Override
            public Optional<Steps.Outcome> ask(Step step) {
                throw new IllegalStateException("the reader is gone");
            }
        });
        use(house.fresh());
    }

    private void use(Desk.Opened opened) {
        ledger = opened.ledger();
        operator = opened.session();
    }

    @AfterEach
    void close() throws Refusal {
        Proof.sound(new Desk.Opened(ledger, operator));
        ledger.close();
    }

    private StepKind kind(String name) {
        return new StepKind() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Steps.Outcome> ask(Step step) {
                return Optional.ofNullable(world.get(step.getKey()));
            }
        };
    }

    private Step intend(String kind, String key) throws Refusal {
        return plan(kind, key).step();
    }

    private Steps.Intent plan(String kind, String key) throws Refusal {
        return ledger.steps().intend(operator, kind, key, "subject", Map.of("number", "C00001"), null);
    }

    private static Steps.Outcome done() {
        return new Steps.Outcome(StepState.DONE, Map.of("chip", "ab"));
    }

    @Test
    void theSameEffectIsNeverPlannedTwice() throws Refusal {
        Step first = intend("test.chip", "k1");
        long entries = Proof.head(ledger);
        Steps.Intent planned = plan("test.chip", "k1");
        assertFalse(planned.fresh());
        assertEquals("step.before", assertThrows(Refusal.class, planned::first).key());
        Step again = planned.step();
        assertEquals(first.getId(), again.getId());
        assertEquals(entries, Proof.head(ledger), "the second plan leaves no entry");
        ledger.steps().settle(operator, first.getId(), done());
        assertEquals(StepState.DONE, intend("test.chip", "k1").getState(), "who plans it again sees that it is done");
    }

    @Test
    void whatIsPlannedNowMayBeDone() throws Refusal {
        Steps.Intent planned = plan("test.chip", "k1");
        assertTrue(planned.fresh());
        assertEquals(planned.step().getId(), planned.first().getId());
    }

    @Test
    void anotherPlanUnderTheSameKeyIsRefused() throws Refusal {
        intend("test.chip", "k1");
        var number = Map.of("number", "C00001");
        for (Executable other : List.<Executable>of(
                () -> ledger.steps().intend(operator, "test.broken", "k1", "subject", number, null),
                () -> ledger.steps().intend(operator, "test.chip", "k1", "another", number, null),
                () -> ledger.steps()
                        .intend(operator, "test.chip", "k1", "subject", Map.of("number", "C00002"), null))) {
            assertEquals("step.other", assertThrows(Refusal.class, other).key());
        }
    }

    @Test
    void everyOpenStepIsSeen() throws Refusal {
        var orders = ((LedgerCore) ledger).orders();
        CompletableFuture<?> last = null;
        for (int i = 0; i < 1001; i++) {
            last = orders.submitCore(
                    operator, StepActs.INTEND, new StepActs.Intend("test.chip", "k" + i, "subject", "{}", "desk"));
        }
        last.join();
        assertEquals(1001, ledger.steps().open().size());
    }

    @Test
    void whoOpensTheLedgerToWorkSettlesWhatAnInterruptionLeft() throws Refusal {
        intend("test.chip", "done");
        intend("test.nobody", "nobody");
        world.put("done", done());
        ledger.close();
        use(Desk.open(house.settings(), house.contributions(), "kensa", TestHouse.PASSWORD.toCharArray()));
        assertEquals(
                List.of(StepState.INTENT, StepState.INTENT),
                ledger.steps().open().stream().map(Step::getState).toList(),
                "an inspector settles nothing");
        ledger.close();
        use(house.open());
        assertEquals(
                List.of(StepState.UNCLEAR),
                ledger.steps().open().stream().map(Step::getState).toList());
    }

    @Test
    void anIntentIsInTheMirrorBeforeItsEffect() throws Exception {
        intend("test.chip", "k1");
        String chain = Files.readString(folder.resolve("mirror").resolve("chain-desk1.txt"));
        assertTrue(chain.lines().toList().getLast().contains("ledger.intend-step"));
    }

    @Test
    void anOutcomeIsGivenOnce() throws Refusal {
        Step step = intend("test.chip", "k1");
        assertEquals(
                StepState.DONE,
                ledger.steps().settle(operator, step.getId(), done()).getState());
        for (StepState other : List.of(StepState.DONE, StepState.FAILED)) {
            Refusal refusal = assertThrows(
                    Refusal.class,
                    () -> ledger.steps().settle(operator, step.getId(), new Steps.Outcome(other, Map.of())));
            assertEquals("step.settled", refusal.key());
            assertTrue(refusal.getMessage().contains("k1"), refusal.getMessage());
        }
    }

    @Test
    void afterARestartTheWorldIsAsked() throws Refusal {
        intend("test.chip", "done");
        intend("test.chip", "failed");
        intend("test.chip", "silent");
        intend("test.broken", "broken");
        intend("test.nobody", "nobody");
        ledger.close();
        use(house.open());
        world.put("done", done());
        world.put("failed", new Steps.Outcome(StepState.FAILED, Map.of()));
        assertEquals(5, ledger.steps().open().size());

        assertEquals(2, ledger.steps().recover(operator).size());
        assertEquals(
                List.of(StepState.UNCLEAR, StepState.UNCLEAR, StepState.UNCLEAR),
                ledger.steps().open().stream().map(Step::getState).toList(),
                "what cannot be asked stays for the operator, and one that fails does not keep the others");
        long entries = Proof.head(ledger);
        assertTrue(ledger.steps().recover(operator).isEmpty());
        assertEquals(entries, Proof.head(ledger), "asking again in vain leaves no entry");

        world.put("silent", done());
        assertEquals(1, ledger.steps().recover(operator).size(), "what was unclear is asked again");
        Step unclear = ledger.steps().open().getFirst();
        assertEquals(
                StepState.FAILED,
                ledger.steps()
                        .settle(
                                operator,
                                unclear.getId(),
                                new Steps.Outcome(StepState.FAILED, Map.of("by", "operator")))
                        .getState());
        assertEquals(1, ledger.steps().open().size());
    }

    @Test
    void whatAnotherSystemDoesWaitsWithoutBeingAsked() throws Refusal {
        Step step = intend("test.chip", "k1");
        ledger.steps().settle(operator, step.getId(), new Steps.Outcome(StepState.AWAITING, Map.of()));
        assertTrue(ledger.steps().open().isEmpty());
        assertTrue(ledger.steps().recover(operator).isEmpty());
        assertEquals(
                StepState.DONE,
                ledger.steps().settle(operator, step.getId(), done()).getState());
    }
}

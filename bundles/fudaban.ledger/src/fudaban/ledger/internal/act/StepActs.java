// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.ModelPackage;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.util.List;
import java.util.Set;

/** Intent and outcome of effects in the world. */
public final class StepActs {
    public static final String INTEND = "ledger.intend-step";
    public static final String SETTLE = "ledger.settle-step";
    /** Key of the refusal to plan the same again. */
    public static final String PLANNED = "step.planned";

    private static final Set<StepState> OPEN_STATES = Set.of(StepState.INTENT, StepState.AWAITING, StepState.UNCLEAR);

    private StepActs() {}

    /** @param json the plan as canonical JSON */
    public record Intend(String kind, String key, String subject, String json, String executor) {}

    /**
     * @param step id of the step
     * @param json the outcome's details as canonical JSON
     */
    public record Settle(String step, StepState state, String json) {}

    static List<Act<?>> all() {
        return List.of(
                new CoreAct<>(INTEND, Intend.class, Roles.RESPONSIBLE, StepActs::intend),
                new CoreAct<>(SETTLE, Settle.class, Roles.RESPONSIBLE, StepActs::settle));
    }

    private static void intend(Intend input, Change change) throws Refusal {
        if (change.find(Step.class, ModelPackage.Literals.STEP__KEY, input.key())
                .isPresent()) {
            throw new Refusal(StepActs.class, PLANNED, input.key());
        }
        Step step = change.create(Step.class);
        step.setKind(input.kind());
        step.setKey(input.key());
        step.setSubject(input.subject());
        step.setPlan(input.json());
        step.setExecutor(input.executor());
        step.setState(StepState.INTENT);
    }

    private static void settle(Settle input, Change change) throws Refusal {
        Step step = change.load(Step.class, input.step());
        if (!OPEN_STATES.contains(step.getState())) {
            throw new Refusal(StepActs.class, "step.settled", step.getKey());
        }
        step.setState(input.state());
        step.setOutcome(input.json());
    }
}

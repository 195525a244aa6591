// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.step.StepKind;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import fudaban.model.StepState;
import fudaban.update.Surroundings;
import fudaban.update.UpdateActs;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** After an interruption p2's profile is asked: a change that is written there was made, any other was not. */
@Component
public final class ProgramStep implements StepKind {
    private final Surroundings.Source surroundings;

    /** Made by the component runtime. */
    @Activate
    public ProgramStep(@Reference Surroundings.Source surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return UpdateActs.STEP;
    }

    @Override
    public Optional<Steps.Outcome> ask(Step step) {
        try {
            boolean had = surroundings.get().program().had(step.getKey());
            return Optional.of(new Steps.Outcome(had ? StepState.DONE : StepState.FAILED, Map.of("asked", "profile")));
        } catch (Refusal notInstalled) {
            // Opened by another program: the installed one knows.
            return Optional.empty();
        }
    }
}

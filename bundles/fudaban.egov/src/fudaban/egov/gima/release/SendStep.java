// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.step.StepKind;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** After a restart: looks whether a file lies where it was to be handed over, whole. */
@Component(service = StepKind.class)
public final class SendStep implements StepKind {
    /** The kind of step. */
    public static final String KIND = "gima.send";

    static final String FILE = "file";
    static final String HASH = "hash";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Optional<Steps.Outcome> ask(Step step) {
        try {
            Map<String, String> plan = JSON.readValue(step.getPlan(), new TypeReference<>() {});
            Path file = Path.of(plan.get(FILE));
            if (!Files.exists(file)) {
                return Optional.of(new Steps.Outcome(StepState.FAILED, Map.of("failure", "no-file")));
            }
            boolean whole = Hash.hex(Hash.sha256(file)).equals(plan.get(HASH));
            return whole
                    ? Optional.of(new Steps.Outcome(StepState.AWAITING, Map.of(HASH, plan.get(HASH))))
                    : Optional.empty();
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not the plan of a step", broken);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.step;

import fudaban.model.Step;
import java.util.Optional;

/** Knows one kind of effect: how the world is asked whether it happened. An OSGi service. */
public interface StepKind {
    /** E.g. {@code card.write}. */
    String name();

    /**
     * Asks the world about a step without outcome: reads the chip, asks the printer by job key, hashes the file.
     *
     * @return how it ended, or empty when the world cannot be asked now
     */
    Optional<Steps.Outcome> ask(Step step);
}

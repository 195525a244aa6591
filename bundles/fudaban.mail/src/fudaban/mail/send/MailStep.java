// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import fudaban.ledger.step.StepKind;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * After a restart: a mail server cannot be asked whether it took a letter, so the step stays open until {@link MailSender} puts the letter to
 * the operator.
 */
@Component(service = StepKind.class)
public final class MailStep implements StepKind {
    /** The kind of step. */
    public static final String KIND = "mail.send";

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Optional<Steps.Outcome> ask(Step step) {
        return Optional.empty();
    }

    /** Idempotency key of an attempt. */
    static String key(String letter, int attempt) {
        return KIND + ":" + letter + ":" + attempt;
    }
}

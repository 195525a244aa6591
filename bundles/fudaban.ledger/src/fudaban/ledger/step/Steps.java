// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.step;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.Step;
import java.util.List;
import java.util.Map;

/**
 * Effects in the world. Each is an intent act (plan, idempotency key) made durable first, then the effect, then an outcome act. After a restart an
 * intent without
 * outcome is settled by asking the world, never by repeating blindly.
 */
public interface Steps {
    /**
     * Enters the intent. When this returns, database and mirror know that the effect may happen.
     *
     * @param kind name of the {@link StepKind}
     * @param key idempotency key: planning the same again returns the step there is
     * @param subject id of the record the effect is about
     * @param plan ids, numbers, hashes; no personal data
     * @param workItem id of the work item, or null
     * @throws Refusal when something else was planned under this key
     */
    Intent intend(Session session, String kind, String key, String subject, Map<String, String> plan, String workItem)
            throws Refusal;

    /** Enters the outcome. */
    Step settle(Session session, String step, Outcome outcome) throws Refusal;

    /** Steps whose effect may have begun and whose outcome is not known, all of them, oldest first. */
    List<Step> open();

    /**
     * Asks the world about every open step; what cannot be asked stays for the operator. Returns the steps settled. What an interruption left is asked
     * about whenever a ledger is opened by who may settle it.
     */
    List<Step> recover(Session session) throws Refusal;

    /**
     * An effect that is planned.
     *
     * @param fresh whether it was planned by this call: only then has it surely not happened yet
     */
    record Intent(Step step, boolean fresh) {
        /**
         * The step of an effect that must not happen twice.
         *
         * @throws Refusal when it was planned before, so that it may have happened: the world is to be asked first
         */
        public Step first() throws Refusal {
            if (!fresh) {
                throw new Refusal(Steps.class, "step.before", step.getKey());
            }
            return step;
        }
    }

    /**
     * How an effect ended.
     *
     * @param state DONE, FAILED, AWAITING (another system has it) or UNCLEAR (the operator must look)
     * @param details what is known of the result: numbers, hashes, reasons; no personal data
     */
    record Outcome(fudaban.model.StepState state, Map<String, String> details) {
        public Outcome {
            details = Map.copyOf(details);
        }
    }
}

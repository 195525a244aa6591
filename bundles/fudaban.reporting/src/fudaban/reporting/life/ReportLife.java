// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.life;

import static fudaban.reporting.model.ReportState.CLOSED;
import static fudaban.reporting.model.ReportState.DRAFT;
import static fudaban.reporting.model.ReportState.RECEIVED;
import static fudaban.reporting.model.ReportState.REPLACED;
import static fudaban.reporting.model.ReportState.SUBMITTED;

import fudaban.reporting.model.ReportState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of what becomes of a report. What was handed in is never taken back or changed: a later edition stands in its place, and both stay. No profile
 * can change this.
 */
public final class ReportLife {
    /**
     * A line of the table.
     *
     * @param from the state before
     * @param step what is done
     * @param to the state after
     */
    public record Transition(ReportState from, ReportStep step, ReportState to) {}

    /** The table. */
    public static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, ReportStep.SUBMIT, SUBMITTED),
            new Transition(SUBMITTED, ReportStep.RECEIVE, RECEIVED),
            new Transition(RECEIVED, ReportStep.CLOSE, CLOSED),
            new Transition(SUBMITTED, ReportStep.SUPERSEDE, REPLACED),
            new Transition(RECEIVED, ReportStep.SUPERSEDE, REPLACED),
            new Transition(CLOSED, ReportStep.SUPERSEDE, REPLACED));

    private ReportLife() {}

    /** The state after a step; empty when the step is not possible. */
    public static Optional<ReportState> after(ReportState from, ReportStep step) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.step() == step)
                .map(Transition::to)
                .findFirst();
    }

    /** What may be done with a report in this state. */
    public static Set<ReportStep> offered(ReportState state) {
        return TABLE.stream()
                .filter(line -> line.from() == state)
                .map(Transition::step)
                .collect(Collectors.toUnmodifiableSet());
    }
}

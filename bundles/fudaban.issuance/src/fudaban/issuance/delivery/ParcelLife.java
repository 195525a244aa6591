// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static fudaban.issuance.delivery.model.ParcelState.CANCELLED;
import static fudaban.issuance.delivery.model.ParcelState.MISSING;
import static fudaban.issuance.delivery.model.ParcelState.POSTED;
import static fudaban.issuance.delivery.model.ParcelState.PREPARING;
import static fudaban.issuance.delivery.model.ParcelState.RECEIVED;
import static fudaban.issuance.delivery.model.ParcelState.RETURNED;
import static fudaban.issuance.delivery.model.ParcelState.SEALED;

import fudaban.issuance.delivery.model.ParcelState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one table of what a parcel may become: 準備中 → 封緘 → 差出 → 受領確認, with the ways back and aside. */
public final class ParcelLife {
    /** A line of the table. */
    public record Transition(ParcelState from, ParcelStep step, ParcelState to) {}

    /** The table. */
    public static final List<Transition> TABLE = List.of(
            new Transition(PREPARING, ParcelStep.ADD, PREPARING),
            new Transition(PREPARING, ParcelStep.TAKE_OUT, PREPARING),
            new Transition(PREPARING, ParcelStep.SEAL, SEALED),
            new Transition(PREPARING, ParcelStep.CANCEL, CANCELLED),
            new Transition(SEALED, ParcelStep.SEND, POSTED),
            new Transition(SEALED, ParcelStep.UNSEAL, PREPARING),
            new Transition(POSTED, ParcelStep.RECEIVE, RECEIVED),
            new Transition(POSTED, ParcelStep.REMIND, POSTED),
            new Transition(POSTED, ParcelStep.MISS, MISSING),
            new Transition(POSTED, ParcelStep.TAKE_BACK, RETURNED),
            // What was missing may turn up, at either end.
            new Transition(MISSING, ParcelStep.RECEIVE, RECEIVED),
            new Transition(MISSING, ParcelStep.TAKE_BACK, RETURNED));

    private ParcelLife() {}

    /** What may be done with a parcel in this state, the usual step first. */
    public static Set<ParcelStep> offered(ParcelState state) {
        Set<ParcelStep> steps = EnumSet.noneOf(ParcelStep.class);
        TABLE.stream().filter(line -> line.from() == state).forEach(line -> steps.add(line.step()));
        return steps;
    }

    /** Where a step leads, if the table has it. */
    public static Optional<ParcelState> after(ParcelState state, ParcelStep step) {
        return TABLE.stream()
                .filter(line -> line.from() == state && line.step() == step)
                .map(Transition::to)
                .findFirst();
    }
}

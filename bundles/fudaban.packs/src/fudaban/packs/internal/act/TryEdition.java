// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.act;

import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import java.time.LocalDate;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Notes in the journal that an edition was tried with what the desk did lately, and how it came out. It changes no record. */
@Component(service = Act.class)
public final class TryEdition implements Act<TryEdition.Input> {
    /** The act's name. */
    public static final String NAME = "packs.try-edition";

    /**
     * How it came out.
     *
     * @param pack the pack's id
     * @param edition first day of the edition that was tried
     * @param sha256 the sum of that edition
     * @param against first day of the edition in force
     * @param inputs how many inputs were replayed
     * @param differing how many of them came out otherwise
     * @param failing how many of them the edition cannot carry
     */
    public record Input(
            String pack,
            LocalDate edition,
            String sha256,
            LocalDate against,
            long inputs,
            long differing,
            long failing) {}

    @Override
    public ActType<Input> type() {
        return new ActType<>(
                NAME, Input.class, Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR), "", "", TryEdition.class);
    }

    @Override
    public void run(Input input, Change change) {
        // The entry itself is all there is to keep.
    }
}

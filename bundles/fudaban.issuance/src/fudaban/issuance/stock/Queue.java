// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.model.CredentialKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whether what is confirmed and what is in a batch can be made with the blanks and ribbons there are.
 *
 * @param needed cards to be made, by kind; kinds this desk keeps no account of are left out
 * @param there blanks that are there, by kind
 * @param sides sides to be printed
 * @param ribbon sides the ribbons still print; empty while nobody knows
 */
public record Queue(Map<CredentialKind, Long> needed, Map<CredentialKind, Long> there, long sides, OptionalInt ribbon) {
    /** Keeps copies. */
    public Queue {
        needed = Map.copyOf(needed);
        there = Map.copyOf(there);
    }

    /**
     * Counts.
     *
     * @param left percent left of the ribbon in the printer; empty when it is not known
     */
    public static Queue read(Ledger ledger, Session session, OptionalInt left) throws Refusal {
        Map<CredentialKind, Long> there = Stock.pieces(ledger, session);
        Map<CredentialKind, Long> needed = new EnumMap<>(CredentialKind.class);
        var desk = new ForecastDesk(ledger, session);
        long sides = 0;
        if (!there.isEmpty()) {
            var waiting = Query.of(Application.class)
                    .where(Literals.APPLICATION__KIND, Query.Operator.IS_NOT, ApplicationKind.RETURN)
                    .where(
                            Literals.APPLICATION__STATE,
                            Query.Operator.IN,
                            ApplicationState.CONFIRMED,
                            ApplicationState.IN_BATCH);
            for (Group group : ledger.groups(session, waiting, Literals.APPLICATION__CARD_KIND)) {
                var kind = (CredentialKind) group.value();
                if (there.containsKey(kind)) {
                    needed.put(kind, group.count());
                    sides += group.count() * desk.sides(kind);
                }
            }
        }
        return new Queue(needed, there, sides, needed.isEmpty() ? OptionalInt.empty() : desk.sidesLeft(left));
    }

    /** Blanks of a kind that are missing; 0 when there are enough. */
    public long missing(CredentialKind kind) {
        return Math.max(0, needed.getOrDefault(kind, 0L) - there.getOrDefault(kind, 0L));
    }

    /** Sides the ribbons do not print any more; 0 when they suffice or nobody knows. */
    public long missingSides() {
        return ribbon.isEmpty() ? 0 : Math.max(0, sides - ribbon.getAsInt());
    }

    /** Whether all of it can be made. */
    public boolean enough() {
        return missingSides() == 0 && needed.keySet().stream().allMatch(kind -> missing(kind) == 0);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.profile.BlankStock;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.model.CredentialKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** How many blank cards there are now. */
public final class Stock {
    private Stock() {}

    /** Pieces that can become cards, by kind; kinds this desk keeps no account of are left out. */
    public static Map<CredentialKind, Long> pieces(Ledger ledger, Session session) throws Refusal {
        Map<CredentialKind, Long> pieces = new EnumMap<>(CredentialKind.class);
        var all = Query.of(Blank.class);
        for (CredentialKind kind : CredentialKind.values()) {
            if (ledger.list(session, all.where(Literals.BLANK__KIND, kind).limit(1))
                    .rows()
                    .isEmpty()) {
                continue;
            }
            var here = all.where(Literals.BLANK__STATE, BlankState.IN_STOCK).where(Literals.BLANK__KIND, kind);
            // Every record is one piece; of a box the others are added.
            long[] sum = {ledger.count(session, here).number()};
            Pages.each(
                    ledger,
                    session,
                    here.where(Literals.BLANK__COUNT, Query.Operator.FROM, 2),
                    row -> sum[0] += (Integer) row.get(Literals.BLANK__COUNT) - 1);
            pieces.put(kind, sum[0]);
        }
        return pieces;
    }

    /** Kinds of which there are fewer than the profile wants. */
    public static Map<CredentialKind, Long> low(Ledger ledger, Session session, LocalDate today) throws Refusal {
        Map<CredentialKind, Long> low = pieces(ledger, session);
        if (low.isEmpty()) {
            return low;
        }
        Map<CredentialKind, Integer> limits =
                ledger.profile(BlankStock.class, today).low();
        low.entrySet().removeIf(each -> each.getValue() >= limits.getOrDefault(each.getKey(), 0));
        return low;
    }
}

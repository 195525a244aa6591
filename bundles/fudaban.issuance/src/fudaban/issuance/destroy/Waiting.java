// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.destroy;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.IssuancePackage;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.util.HashSet;
import java.util.Set;

/** What waits to be destroyed: what lots are reconciled against. */
public final class Waiting {
    private final Ledger ledger;
    private final Session session;

    /** For what an account may see. */
    public Waiting(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * How many.
     *
     * @param inHand 廃止済 cards that were handed in, and 書損 ones
     * @param elsewhere 廃止済 cards of which no hand-in is recorded
     * @param blanks pieces of spoiled blanks
     */
    public record Count(int inHand, int elsewhere, int blanks) {}

    /** Counts now. */
    public Count count() throws Refusal {
        Set<String> returned = new HashSet<>();
        Pages.each(
                ledger,
                session,
                Query.of(CardReturn.class)
                        .where(IssuancePackage.Literals.CARD_RETURN__OPEN_KEY, Query.Operator.NOT_EMPTY),
                row -> returned.add(row.text(IssuancePackage.Literals.CARD_RETURN__CREDENTIAL)));
        int[] counts = new int[3];
        Pages.each(ledger, session, cards(), row -> {
            if (row.get(Literals.CREDENTIAL__KIND) == CredentialKind.OWN_CARD) {
                return;
            }
            boolean here =
                    row.get(Literals.CREDENTIAL__STATE) == CredentialState.SPOILED || returned.contains(row.id());
            counts[here ? 0 : 1]++;
        });
        Pages.each(
                ledger,
                session,
                Query.of(Blank.class).where(IssuancePackage.Literals.BLANK__STATE, BlankState.SPOILED),
                row -> counts[2] += row.get(IssuancePackage.Literals.BLANK__COUNT) instanceof Integer n ? n : 0);
        return new Count(counts[0], counts[1], counts[2]);
    }

    /** 廃止済 and 書損 cards, by number. */
    public static Query<Credential> cards() {
        return Query.of(Credential.class)
                .where(Literals.CREDENTIAL__STATE, Query.Operator.IN, CredentialState.RETIRED, CredentialState.SPOILED)
                .orderBy(Literals.CREDENTIAL__NUMBER, false);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.list;

import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.util.Set;

/**
 * Which cards are listed.
 *
 * @param states empty: all
 * @param kinds empty: all
 * @param unit name of a unit; empty: all
 * @param text search text; empty: none
 */
public record StatusFilter(Set<CredentialState> states, Set<CredentialKind> kinds, String unit, String text) {
    /** All cards. */
    public static final StatusFilter ALL = new StatusFilter(Set.of(), Set.of(), "", "");

    /** The query, in the order of numbers. */
    public Query<Credential> query() {
        var query = Query.of(Credential.class)
                .orderBy(Literals.CREDENTIAL__NUMBER, false)
                .matching(text);
        if (!states.isEmpty()) {
            query = query.where(Literals.CREDENTIAL__STATE, Query.Operator.IN, states.toArray());
        }
        if (!kinds.isEmpty()) {
            query = query.where(Literals.CREDENTIAL__KIND, Query.Operator.IN, kinds.toArray());
        }
        return unit.isEmpty() ? query : query.where(Literals.CREDENTIAL__UNIT_NAME, unit);
    }
}

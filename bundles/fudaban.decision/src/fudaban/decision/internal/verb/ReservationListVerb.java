// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Component;

/** {@code reservation list}. */
@Component(service = Verb.class)
public final class ReservationListVerb extends ListVerb {
    /** For the service registry. */
    public ReservationListVerb() {
        super(RequestKind.RESERVATION, "reservation list", "予約（発令日を先にした処理）を一覧する", "list acts dated ahead");
    }
}

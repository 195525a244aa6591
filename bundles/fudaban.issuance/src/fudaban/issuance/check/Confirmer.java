// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Confirms checked applications in chunks. */
public final class Confirmer {
    /** An application brings person, unit, card, photo and perhaps the card before along. */
    private static final int CHUNK = 150;

    private final Ledger ledger;

    /** Confirms in this ledger. */
    public Confirmer(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Ids of the applications that can be confirmed, in the order they came. */
    public List<String> ready(Session session) throws Refusal {
        var checked = Query.of(Application.class).where(Literals.APPLICATION__STATE, ApplicationState.CHECKED);
        return Pages.all(ledger, session, checked).stream().map(Row::id).toList();
    }

    /**
     * Confirms them, or has them wait for the decision on paper.
     *
     * @return one receipt for each chunk
     */
    public List<Receipt> confirm(
            Session person,
            List<String> applications,
            Confirmation confirmation,
            String workItem,
            BiConsumer<Integer, Integer> progress)
            throws Refusal {
        Session session = person.working();
        List<Receipt> receipts = new ArrayList<>();
        for (int from = 0; from < applications.size(); from += CHUNK) {
            List<String> chunk = List.copyOf(applications.subList(from, Math.min(from + CHUNK, applications.size())));
            receipts.add(ledger.submit(
                    session,
                    Submission.of(IssuanceActs.CONFIRM, new IssuanceActs.Confirm(chunk))
                            .confirmed(confirmation)
                            .within(workItem)));
            progress.accept(from + chunk.size(), applications.size());
        }
        return receipts;
    }
}

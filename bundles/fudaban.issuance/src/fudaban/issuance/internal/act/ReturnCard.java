// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.profile.Disposal;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** 返納: the card lies at the desk now. It is suspended where the profile says so, so that nobody uses what its holder does not have any more. */
@Component(service = Act.class)
public final class ReturnCard extends Declared<IssuanceActs.Return> {
    /** For the service registry. */
    public ReturnCard() {
        super(IssuanceActs.RETURN, IssuanceActs.Return.class, ANYBODY_RESPONSIBLE, "1-5");
    }

    @Override
    public void run(IssuanceActs.Return input, Change change) throws Refusal {
        if (input.why() == null) {
            throw Issuance.refusal("return.why");
        }
        var rules = change.profile(Disposal.class);
        Many.each(input.number(), input.part(), CardStep.RETURN, change, card -> take(card, input, rules, change));
    }

    private static void take(Credential card, IssuanceActs.Return input, Disposal rules, Change change) throws Refusal {
        var before = Returns.open(card, change);
        if (before.isPresent()) {
            throw Issuance.refusal(
                    "return.again", card.getNumber(), change.day(before.get().getReturned()));
        }
        CredentialState from = card.getState();
        boolean suspends = rules.suspendedByReturn().contains(from);
        Cards.move(change, card, CardStep.RETURN, suspends ? CredentialState.SUSPENDED : from);
        CardReturn kept = change.create(CardReturn.class);
        if (suspends) {
            String reason = Issuance.refusal(
                            "return.reason",
                            Issuance.refusal("return-reason." + input.why().getName()))
                    .sentence(Locale.JAPAN);
            card.setReason(reason);
            kept.setSuspension(Suspensions.open(card, from, reason, change).getId());
        }
        kept.setCredential(card.getId());
        kept.setNumber(card.getNumber());
        kept.setOpenKey(card.getId());
        kept.setWhy(input.why());
        kept.setReturned(change.happened());
        kept.setTakenBy(change.actor().account());
        kept.setHandedBy(input.handedBy());
        kept.setRemark(input.remark());
        kept.setBefore(from);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.release.Releases;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code gima accept}: 確認 of what the preview shows. */
@Component(service = Verb.class)
public final class AcceptVerb extends WorkVerb {
    /** For the service registry. */
    public AcceptVerb() {
        super("accept", null, "事前確認した差分を確認済にする", "confirm what the preview shows");
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(
                List.of(RELEASE, option("--exceeded", "上限を超えて進める理由", "why it goes on although a limit is exceeded")));
        all.addAll(Confirmations.parameters());
        return all;
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        Row release = release(call);
        GimaActs.Proof proof = new Releases(call.ledger(), call.session()).proof(release.id());
        var input = new GimaActs.Confirm(release.id(), call.value("--exceeded").orElse(null));
        Receipt receipt = call.ledger()
                .submit(
                        call.session(),
                        Submission.of(GimaActs.CONFIRM, input)
                                .confirmed(Confirmations.of(call))
                                .within(item)
                                .expecting(release.id(), release.version()));
        String request = receipt.request().orElse("");
        return new Done(
                0,
                proof.sent(),
                receipt.waits()
                        ? Gima.word("accept.waits", release.text(Literals.RELEASE__NAME), request)
                        : Gima.word(
                                "accept.done",
                                release.text(Literals.RELEASE__NAME),
                                proof.sent(),
                                proof.held(),
                                proof.refused()),
                Map.of(
                        "release",
                        release.text(Literals.RELEASE__NUMBER),
                        "sent",
                        proof.sent(),
                        "held",
                        proof.held(),
                        "refused",
                        proof.refused(),
                        "waits",
                        receipt.waits(),
                        "request",
                        request));
    }
}

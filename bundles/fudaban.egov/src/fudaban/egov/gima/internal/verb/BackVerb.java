// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import java.util.List;
import java.util.Map;

/** A verb that takes a release back, with a reason. */
abstract class BackVerb extends WorkVerb {
    private final String act;
    private final String done;

    BackVerb(String words, String act, String done, String ja, String en) {
        super(words, null, ja, en);
        this.act = act;
        this.done = done;
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(RELEASE, new Parameter("--reason", new Text("理由", "the reason"), true, false, false));
    }

    @Override
    final Done work(Invocation call, String item) throws Refusal {
        Row release = release(call);
        var input = new GimaActs.Reasoned(release.id(), call.value("--reason").orElse(""));
        call.ledger().submit(call.session(), Submission.of(act, input).within(item));
        return new Done(
                0,
                0,
                Gima.word(done, release.text(Literals.RELEASE__NAME)),
                Map.of("release", release.text(Literals.RELEASE__NUMBER)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.result.Results;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code gima result FILE}: takes the service's answer. */
@Component(service = Verb.class)
public final class ResultVerb extends WorkVerb {
    /** @param converters converters mappings may name */
    @Activate
    public ResultVerb(@Reference Converters converters) {
        super(
                "result",
                converters,
                "サービスの処理結果を取り込み、提出した差分と一件ずつ照合する",
                "take the service's answer and match it with what was sent");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(positional("FILE", "処理結果のファイル", "the service's answer", true), RELEASE);
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        Row release = release(call);
        Results.Outcome outcome =
                new Results(call.ledger(), call.session(), edition(call), item).take(release.id(), call.path("FILE"));
        return new Done(
                outcome.failed() == 0 ? 0 : 1,
                outcome.accepted() + outcome.failed(),
                Gima.word(
                        outcome.done() ? "result.done" : "result.more",
                        outcome.file(),
                        outcome.accepted(),
                        outcome.failed(),
                        release.text(Literals.RELEASE__NAME)),
                Map.of(
                        "release",
                        release.text(Literals.RELEASE__NUMBER),
                        "file",
                        outcome.file(),
                        "accepted",
                        outcome.accepted(),
                        "failed",
                        outcome.failed(),
                        "before",
                        outcome.before(),
                        "done",
                        outcome.done()));
    }
}

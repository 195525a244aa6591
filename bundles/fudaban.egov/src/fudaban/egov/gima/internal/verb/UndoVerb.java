// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.release.Releases;
import fudaban.egov.gima.release.Undoing;
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

/** {@code gima undo NUMBER}: prepares the release that undoes another one. */
@Component(service = Verb.class)
public final class UndoVerb extends WorkVerb {
    /** @param converters converters mappings may name */
    @Activate
    public UndoVerb(@Reference Converters converters) {
        super("undo", converters, "完了した提出を取り消す提出を作る", "prepare the release that undoes another one");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.positional("NUMBER", "取り消す提出の番号", "number of the release to undo", true));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        var releases = new Releases(call.ledger(), call.session());
        Row undone = releases.find(call.value("NUMBER"));
        String id = new Undoing(call.ledger(), call.session(), edition(call), item).prepare(undone.id());
        Release release = call.ledger().open(call.session(), Release.class, id);
        var proof = releases.proof(id);
        return new Done(
                proof.held() == 0 ? 0 : 1,
                proof.all(),
                Gima.word(
                        "undo.done",
                        release.getNumber(),
                        undone.text(Literals.RELEASE__NAME),
                        proof.all(),
                        proof.held()),
                Map.of("release", release.getNumber(), "lines", proof.all(), "held", proof.held()));
    }
}

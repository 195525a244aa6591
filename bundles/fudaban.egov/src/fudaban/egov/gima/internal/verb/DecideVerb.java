// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.release.Releases;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A verb that holds people of the open release, or takes them in. */
abstract class DecideVerb extends WorkVerb {
    private final boolean held;

    DecideVerb(String words, boolean held, String ja, String en) {
        super(words, null, ja, en);
        this.held = held;
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(
                new Parameter("USER", new Text("利用者ID（複数可）", "user IDs"), true, false, true),
                RELEASE,
                new Parameter("--reason", new Text("理由", "the reason"), held, false, false));
    }

    @Override
    final Done work(Invocation call, String item) throws Refusal {
        Row release = release(call);
        List<String> ids = new ArrayList<>();
        for (String user : call.values("USER")) {
            int before = ids.size();
            Reading.each(
                    call.ledger(),
                    call.session(),
                    Releases.lines(release.id()).where(Literals.RELEASE_LINE__USER_ID, user),
                    row -> ids.add(row.id()));
            if (ids.size() == before) {
                throw Gima.refusal("decide.none", user, release.text(Literals.RELEASE__NUMBER));
            }
        }
        for (int from = 0; from < ids.size(); from += GimaActs.CHUNK) {
            List<String> part = List.copyOf(ids.subList(from, Math.min(from + GimaActs.CHUNK, ids.size())));
            var input = new GimaActs.Decide(part, held, call.value("--reason").orElse(null));
            call.ledger()
                    .submit(
                            call.session(),
                            Submission.of(GimaActs.DECIDE, input).within(item));
        }
        return new Done(
                0,
                ids.size(),
                Gima.word(held ? "decide.held" : "decide.taken", ids.size()),
                Map.of("lines", ids.size(), "held", held));
    }
}

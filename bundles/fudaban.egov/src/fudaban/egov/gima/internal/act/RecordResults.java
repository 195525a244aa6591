// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Lines of the service's answer. What it accepted, and nothing else, becomes the last accepted state. */
@Component(service = Act.class)
public final class RecordResults extends Declared<GimaActs.Results> {
    /** For the service registry. */
    public RecordResults() {
        super(GimaActs.RESULTS, GimaActs.Results.class);
    }

    @Override
    public void run(GimaActs.Results input, Change change) throws Refusal {
        Releases.chunk(input.results());
        Release release = Releases.load(change, input.release(), ReleaseState.RELEASED);
        List<ReleaseLine> lines = new ArrayList<>();
        for (GimaActs.Result result : input.results()) {
            lines.add(Releases.line(change, release, result.line()));
        }
        var accepted = new AcceptedState(
                change, lines.stream().map(ReleaseLine::getUserId).distinct().toList());
        for (int i = 0; i < lines.size(); i++) {
            GimaActs.Result result = input.results().get(i);
            ReleaseLine line = lines.get(i);
            if (line.getState() != LineState.SENT) {
                throw Gima.refusal("line.state", line.getPlace(), Releases.word(line.getState()));
            }
            line.setResultCode(result.code());
            line.setResultText(result.text());
            if (result.accepted()) {
                accepted.accept(line);
                line.setState(LineState.ACCEPTED);
                release.setAccepted(release.getAccepted() + 1);
            } else {
                line.setState(LineState.FAILED);
                release.setFailed(release.getFailed() + 1);
            }
        }
    }
}

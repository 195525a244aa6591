// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.LineKind;
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

/** Lines went to the service and wait for its answer; what the service holds already is accepted with them. */
@Component(service = Act.class)
public final class MarkSent extends Declared<GimaActs.Sent> {
    /** For the service registry. */
    public MarkSent() {
        super(GimaActs.SENT, GimaActs.Sent.class);
    }

    @Override
    public void run(GimaActs.Sent input, Change change) throws Refusal {
        Releases.chunk(input.lines());
        Release release = Releases.load(change, input.release(), ReleaseState.BUILT);
        List<ReleaseLine> lines = new ArrayList<>();
        for (String id : input.lines()) {
            lines.add(Releases.line(change, release, id));
        }
        var accepted = new AcceptedState(
                change,
                lines.stream()
                        .filter(line -> line.getKind() == LineKind.ADOPT)
                        .map(ReleaseLine::getUserId)
                        .distinct()
                        .toList());
        for (ReleaseLine line : lines) {
            if (line.getState() == LineState.SENT || line.getState() == LineState.ACCEPTED) {
                continue;
            }
            if (line.getState() != LineState.PROPOSED) {
                throw Gima.refusal("line.state", line.getPlace(), Releases.word(line.getState()));
            }
            if (line.getKind() == LineKind.ADOPT) {
                accepted.accept(line);
                line.setState(LineState.ACCEPTED);
            } else {
                line.setState(LineState.SENT);
                release.setSent(release.getSent() + 1);
            }
        }
    }
}

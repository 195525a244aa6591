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
import org.osgi.service.component.annotations.Component;

/** Which file and line each difference is in; making the files again numbers them again. */
@Component(service = Act.class)
public final class NumberLines extends Declared<GimaActs.Number> {
    /** For the service registry. */
    public NumberLines() {
        super(GimaActs.NUMBER, GimaActs.Number.class);
    }

    @Override
    public void run(GimaActs.Number input, Change change) throws Refusal {
        Releases.chunk(input.lines());
        Release release = Releases.load(change, input.release(), ReleaseState.CONFIRMED);
        for (GimaActs.Numbered numbered : input.lines()) {
            ReleaseLine line = Releases.line(change, release, numbered.line());
            if (line.getState() != LineState.PROPOSED) {
                throw Gima.refusal("line.state", line.getPlace(), Releases.word(line.getState()));
            }
            line.setFileNumber(numbered.file());
            line.setLineNumber(numbered.number());
        }
    }
}

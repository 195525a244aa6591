// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.diff.KeptSentence;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** 保留 or 提出対象, person by person. What cannot be sent at all cannot be taken in either. */
@Component(service = Act.class)
public final class DecideLines extends Declared<GimaActs.Decide> {
    /** For the service registry. */
    public DecideLines() {
        super(GimaActs.DECIDE, GimaActs.Decide.class);
    }

    @Override
    public void run(GimaActs.Decide input, Change change) throws Refusal {
        Releases.chunk(input.lines());
        boolean reasoned = input.reason() != null && !input.reason().isBlank();
        for (String id : input.lines()) {
            ReleaseLine line = change.load(ReleaseLine.class, id);
            Releases.load(change, line.getRelease(), ReleaseState.DRAFT);
            if (line.getState() == LineState.REFUSED) {
                String reason = String.valueOf(line.getReason());
                throw Gima.refusal("decide.refused", line.getPlace(), (Word)
                        locale -> new KeptSentence(locale, List.of()).in(reason));
            }
            if (!reasoned && (input.held() || line.getReason() != null)) {
                throw Gima.refusal("decide.reason", line.getPlace());
            }
            line.setState(input.held() ? LineState.HELD : LineState.PROPOSED);
            line.setReason(reasoned ? input.reason() : null);
        }
    }
}

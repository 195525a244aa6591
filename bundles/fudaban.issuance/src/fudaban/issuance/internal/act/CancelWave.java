// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.wave.WaveActs;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WavePackage.Literals;
import fudaban.issuance.wave.model.WavePart;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import org.osgi.service.component.annotations.Component;

/** Gives up what of a wave was not done; what was done stays, and has its inverse. A 予約 of a part refuses to run then. */
@Component(service = Act.class)
public final class CancelWave extends Declared<WaveActs.Cancel> {
    /** For the service registry. */
    public CancelWave() {
        super(WaveActs.CANCEL, WaveActs.Cancel.class, ANYBODY_RESPONSIBLE, "1-4");
    }

    @Override
    public void run(WaveActs.Cancel input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        var parts = Query.of(WavePart.class)
                .where(Literals.WAVE_PART__WAVE, input.wave())
                .where(Literals.WAVE_PART__STATE, Query.Operator.IN, PartState.PLANNED, PartState.WAITING)
                .limit(1000);
        for (WavePart part : change.list(parts)) {
            part.setState(PartState.CANCELLED);
            part.setEnded(change.happened());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.wave.WaveActs;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WavePart;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** A part's request was entered: it is not submitted once more. */
@Component(service = Act.class)
public final class WaitWavePart extends Declared<WaveActs.Wait> {
    /** For the service registry. */
    public WaitWavePart() {
        super(WaveActs.WAIT, WaveActs.Wait.class, ANYBODY_RESPONSIBLE, "1-4");
    }

    @Override
    public void run(WaveActs.Wait input, Change change) throws Refusal {
        WavePart part = change.load(WavePart.class, input.part());
        if (part.getState() != PartState.PLANNED) {
            throw Issuance.refusal("wave.part.ended", part.getPlace());
        }
        part.setState(PartState.WAITING);
        part.setRequest(input.request());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.wave.WaveActs;
import fudaban.issuance.wave.model.Wave;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** More cards of a wave. */
@Component(service = Act.class)
public final class ExtendWave extends Declared<WaveActs.Extend> {
    /** For the service registry. */
    public ExtendWave() {
        super(WaveActs.EXTEND, WaveActs.Extend.class, ANYBODY_RESPONSIBLE, "1-4");
    }

    @Override
    public void run(WaveActs.Extend input, Change change) throws Refusal {
        PlanWave.extend(change.load(Wave.class, input.wave()), input.parts(), change);
    }
}

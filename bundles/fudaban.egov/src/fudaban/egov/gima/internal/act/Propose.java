// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** The difference is complete and may be looked at. */
@Component(service = Act.class)
public final class Propose extends Declared<GimaActs.Propose> {
    /** For the service registry. */
    public Propose() {
        super(GimaActs.PROPOSE, GimaActs.Propose.class);
    }

    @Override
    public void run(GimaActs.Propose input, Change change) throws Refusal {
        Release release = Releases.load(change, input.release(), ReleaseState.PREPARING);
        int entered = release.getAdditions() + release.getChanges() + release.getDeletions() + release.getAdoptions();
        if (entered != input.lines()) {
            throw Gima.refusal("propose.lines", release.getName(), input.lines(), entered);
        }
        release.setUsers(input.users());
        release.setUnchanged(input.unchanged());
        release.setExceeded(input.exceeded());
        release.setState(ReleaseState.DRAFT);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** 取下げ of what was not sent. */
@Component(service = Act.class)
public final class WithdrawRelease extends Declared<GimaActs.Reasoned> {
    /** For the service registry. */
    public WithdrawRelease() {
        super(GimaActs.WITHDRAW, GimaActs.Reasoned.class);
    }

    @Override
    public void run(GimaActs.Reasoned input, Change change) throws Refusal {
        Release release = Releases.load(
                change,
                input.release(),
                ReleaseState.PREPARING,
                ReleaseState.DRAFT,
                ReleaseState.CONFIRMED,
                ReleaseState.BUILT);
        ReopenRelease.voided(change, release);
        release.setWithdrawnReason(input.reason());
        release.setState(ReleaseState.WITHDRAWN);
        release.setClosed(change.happened());
    }
}

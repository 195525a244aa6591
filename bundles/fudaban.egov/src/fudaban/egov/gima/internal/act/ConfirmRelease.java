// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import org.osgi.service.component.annotations.Component;

/** 確認: what is proposed may be built. A difference over a limit goes on only with a reason. */
@Component(service = Act.class)
public final class ConfirmRelease extends Declared<GimaActs.Confirm> {
    /** For the service registry. */
    public ConfirmRelease() {
        super(GimaActs.CONFIRM, GimaActs.Confirm.class);
    }

    @Override
    public void run(GimaActs.Confirm input, Change change) throws Refusal {
        Release release = Releases.load(change, input.release(), ReleaseState.DRAFT);
        Releases.profile(change, release);
        boolean reasoned =
                input.exceededReason() != null && !input.exceededReason().isBlank();
        if (release.getExceeded() != null && !reasoned) {
            throw Gima.refusal(
                    "confirm.exceeded",
                    release.getName(),
                    Gima.word("limit." + release.getExceeded()),
                    release.getDeletions(),
                    release.getChanges());
        }
        var proposed = Query.of(ReleaseLine.class)
                .where(Literals.RELEASE_LINE__RELEASE, release.getId())
                .where(Literals.RELEASE_LINE__STATE, LineState.PROPOSED)
                .limit(1);
        if (change.list(proposed).isEmpty()) {
            throw Gima.refusal("confirm.nothing", release.getName());
        }
        release.setExceededReason(reasoned ? input.exceededReason() : null);
        release.setState(ReleaseState.CONFIRMED);
    }
}

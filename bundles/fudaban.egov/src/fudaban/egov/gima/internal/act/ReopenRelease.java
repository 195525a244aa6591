// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseFile;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Back to 事前確認中: what was confirmed and built counts no more. */
@Component(service = Act.class)
public final class ReopenRelease extends Declared<GimaActs.Reasoned> {
    /** For the service registry. */
    public ReopenRelease() {
        super(GimaActs.REOPEN, GimaActs.Reasoned.class);
    }

    @Override
    public void run(GimaActs.Reasoned input, Change change) throws Refusal {
        Release release = Releases.load(change, input.release(), ReleaseState.CONFIRMED, ReleaseState.BUILT);
        voided(change, release);
        release.setFolder(null);
        release.setExceededReason(null);
        release.setState(ReleaseState.DRAFT);
    }

    /** The files that were made count no more. */
    static void voided(Change change, Release release) {
        for (ReleaseFile file : Releases.files(change, release)) {
            file.setState(FileState.VOID);
            file.setKey(null);
        }
    }
}

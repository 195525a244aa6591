// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.FileKind;
import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseFile;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import org.osgi.service.component.annotations.Component;

/** All files of a release went to the service. One without files is done at once. */
@Component(service = Act.class)
public final class RecordRelease extends Declared<GimaActs.Released> {
    /** For the service registry. */
    public RecordRelease() {
        super(GimaActs.RELEASED, GimaActs.Released.class);
    }

    @Override
    public void run(GimaActs.Released input, Change change) throws Refusal {
        Release release = Releases.load(change, input.release(), ReleaseState.BUILT);
        var left = Query.of(ReleaseLine.class)
                .where(Literals.RELEASE_LINE__RELEASE, release.getId())
                .where(Literals.RELEASE_LINE__STATE, LineState.PROPOSED)
                .limit(1);
        if (!change.list(left).isEmpty()) {
            throw Gima.refusal("release.lines", release.getName());
        }
        int lines = 0;
        for (ReleaseFile file : Releases.files(change, release)) {
            if (file.getKind() == FileKind.UPDATE) {
                file.setState(FileState.RELEASED);
                file.setReleased(change.happened());
                lines += file.getLines();
            }
        }
        if (lines != release.getSent()) {
            throw Gima.refusal("release.count", release.getName(), lines, release.getSent());
        }
        release.setState(lines == 0 ? ReleaseState.DONE : ReleaseState.RELEASED);
        if (lines == 0) {
            release.setClosed(change.happened());
        }
    }
}

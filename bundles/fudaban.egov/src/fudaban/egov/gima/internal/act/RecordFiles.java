// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.FileKind;
import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseFile;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** The files and their 取消用ファイル are made and verified. Refused when the numbers do not add up: nothing may be left out silently. */
@Component(service = Act.class)
public final class RecordFiles extends Declared<GimaActs.Files> {
    /** For the service registry. */
    public RecordFiles() {
        super(GimaActs.FILES, GimaActs.Files.class);
    }

    @Override
    public void run(GimaActs.Files input, Change change) throws Refusal {
        Releases.chunk(input.files());
        Release release = Releases.load(change, input.release(), ReleaseState.CONFIRMED);
        Releases.profile(change, release);
        prove(input, release);
        ReopenRelease.voided(change, release);
        for (GimaActs.FileRow row : input.files()) {
            ReleaseFile file = change.create(ReleaseFile.class);
            file.setRelease(release.getId());
            file.setKind(row.kind());
            file.setNumber(row.number());
            file.setKey(release.getId() + ":" + row.kind().getName() + ":" + row.number());
            file.setName(row.name());
            file.setState(FileState.BUILT);
            file.setLines(row.lines());
            file.setBytes(row.bytes());
            file.setHash(row.hash());
            file.setFirstPlace(row.firstPlace());
            file.setLastPlace(row.lastPlace());
            file.setBuilt(change.happened());
        }
        release.setFolder(input.folder());
        release.setState(ReleaseState.BUILT);
    }

    private static void prove(GimaActs.Files input, Release release) throws Refusal {
        int all = release.getAdditions() + release.getChanges() + release.getDeletions() + release.getAdoptions();
        GimaActs.Proof proof = input.proof();
        int sent = lines(input, FileKind.UPDATE);
        int inverse = lines(input, FileKind.INVERSE);
        if (proof.all() != all || sent != proof.sent() || inverse != proof.sent()) {
            throw Gima.refusal(
                    "files.proof",
                    release.getName(),
                    all,
                    proof.sent(),
                    proof.held(),
                    proof.refused(),
                    proof.adopted(),
                    sent,
                    inverse);
        }
    }

    private static int lines(GimaActs.Files input, FileKind kind) {
        return input.files().stream()
                .filter(file -> file.kind() == kind)
                .mapToInt(GimaActs.FileRow::lines)
                .sum();
    }
}

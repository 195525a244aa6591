// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseFile;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkState;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The answer to a file is complete: what was not accepted becomes work, and a release whose lines all have an answer is done. */
@Component(service = Act.class)
public final class CloseAnswer extends Declared<GimaActs.Answered> {
    /** For the service registry. */
    public CloseAnswer() {
        super(GimaActs.ANSWERED, GimaActs.Answered.class);
    }

    @Override
    public void run(GimaActs.Answered input, Change change) throws Refusal {
        Release release = Releases.load(change, input.release(), ReleaseState.RELEASED);
        ReleaseFile file = change.load(ReleaseFile.class, input.file());
        if (file.getState() != FileState.RELEASED || !release.getId().equals(file.getRelease())) {
            throw Gima.refusal("answer.file", file.getName(), Releases.word(file.getState()));
        }
        file.setState(FileState.ANSWERED);
        file.setResultHash(input.source());
        if (input.failed() > 0) {
            work(release, file, input.failed(), change);
        }
        if (release.getAccepted() + release.getFailed() == release.getSent()) {
            release.setState(ReleaseState.DONE);
            release.setClosed(change.happened());
        }
    }

    /** Rests until somebody goes on with it; names nobody. */
    private static void work(Release release, ReleaseFile file, int failed, Change change) {
        WorkItem item = change.create(WorkItem.class);
        item.setNumber(release.getNumber() + "-" + file.getNumber());
        item.setRow(Gima.ROW);
        item.setTitle(Gima.say(Locale.JAPAN, "work.failed", release.getName(), failed));
        item.setContent(Gima.say(Locale.JAPAN, "work.failed.content", file.getName(), failed, release.getNumber()));
        item.setCount(failed);
        item.setKind(WorkKind.HAND);
        item.setState(WorkState.PAUSED);
        item.setAccount(change.actor().account());
        item.setStarted(change.happened());
        item.setStartEntered(change.now());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseFinding;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Enters differences and what was found, in the order of their places. */
@Component(service = Act.class)
public final class EnterLines extends Declared<GimaActs.Lines> {
    /** For the service registry. */
    public EnterLines() {
        super(GimaActs.LINES, GimaActs.Lines.class);
    }

    @Override
    public void run(GimaActs.Lines input, Change change) throws Refusal {
        Releases.chunk(input.lines());
        Releases.chunk(input.findings());
        Release release = Releases.load(change, input.release(), ReleaseState.PREPARING);
        int entered = release.getAdditions() + release.getChanges() + release.getDeletions() + release.getAdoptions();
        if (!input.lines().isEmpty() && input.first() != entered + 1) {
            throw Gima.refusal("lines.order", release.getName(), entered + 1, input.first());
        }
        int place = input.first();
        for (GimaActs.Line line : input.lines()) {
            if (line.place() != place++) {
                throw Gima.refusal("lines.order", release.getName(), place - 1, line.place());
            }
            enter(line, release, change);
            count(line, release);
        }
        for (GimaActs.Found found : input.findings()) {
            enter(found, release, change);
        }
    }

    private static void enter(GimaActs.Line line, Release release, Change change) {
        ReleaseLine entered = change.create(ReleaseLine.class);
        entered.setRelease(release.getId());
        entered.setPlace(line.place());
        entered.setPlaceKey(release.getId() + ":" + line.place());
        entered.setUserId(line.userId());
        entered.setPerson(line.person());
        entered.setDisplayName(line.displayName());
        entered.setKana(line.kana());
        entered.setUnitName(line.unitName());
        entered.setKind(line.kind());
        entered.setState(line.state());
        entered.setConflict(line.conflict());
        entered.setBefore(line.before());
        entered.setAfter(line.after());
        entered.setFound(line.found());
        entered.setCause(line.cause());
        entered.setReason(line.reason());
    }

    private static void count(GimaActs.Line line, Release release) {
        switch (line.kind()) {
            case ADD -> release.setAdditions(release.getAdditions() + 1);
            case CHANGE -> release.setChanges(release.getChanges() + 1);
            case DELETE -> release.setDeletions(release.getDeletions() + 1);
            case ADOPT -> release.setAdoptions(release.getAdoptions() + 1);
        }
    }

    private static void enter(GimaActs.Found found, Release release, Change change) {
        ReleaseFinding entered = change.create(ReleaseFinding.class);
        entered.setRelease(release.getId());
        entered.setPlace(found.place());
        entered.setSeverity(found.severity());
        entered.setRule(found.rule());
        entered.setField(found.field());
        entered.setUserId(found.userId());
        entered.setPerson(found.person());
        entered.setSentence(found.sentence());
    }
}

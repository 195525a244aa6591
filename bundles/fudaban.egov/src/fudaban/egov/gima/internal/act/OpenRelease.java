// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseKind;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.office.era.FiscalYear;
import org.osgi.service.component.annotations.Component;

/** Opens 提出 第n回. One at a time: two differences made side by side would send the same twice. */
@Component(service = Act.class)
public final class OpenRelease extends Declared<GimaActs.Open> {
    /** For the service registry. */
    public OpenRelease() {
        super(GimaActs.OPEN, GimaActs.Open.class);
    }

    @Override
    public void run(GimaActs.Open input, Change change) throws Refusal {
        var open = Query.of(Release.class)
                .where(
                        Literals.RELEASE__STATE,
                        Query.Operator.IN,
                        ReleaseState.PREPARING,
                        ReleaseState.DRAFT,
                        ReleaseState.CONFIRMED,
                        ReleaseState.BUILT,
                        ReleaseState.RELEASED)
                .limit(1);
        for (Release other : change.list(open)) {
            throw Gima.refusal("release.open", other.getName(), Releases.word(other.getState()));
        }
        String edition = change.edition(GimaProfile.class).name();
        if (!edition.equals(input.edition())) {
            throw Gima.refusal("open.edition", input.edition(), edition);
        }
        Release release = change.create(Release.class);
        FiscalYear year = FiscalYear.of(change.day());
        long round = change.next("gima-" + year.year());
        release.setNumber("G%d-%02d".formatted(year.year(), round));
        release.setName(Gima.say(java.util.Locale.JAPAN, "release.name", year.label(), round));
        release.setKind(input.undoes() == null ? ReleaseKind.UPDATE : ReleaseKind.UNDO);
        release.setState(ReleaseState.PREPARING);
        release.setEffectiveOn(input.effectiveOn());
        release.setCutOff(input.cutOff());
        release.setEdition(edition);
        release.setExportHash(input.exportHash());
        release.setOpened(change.happened());
        if (input.undoes() != null) {
            undoing(change.load(Release.class, input.undoes()), release, change);
        }
    }

    /** Only what has its answer can be undone, and only once. */
    private static void undoing(Release undone, Release release, Change change) throws Refusal {
        if (undone.getState() != ReleaseState.DONE) {
            throw Gima.refusal("undo.state", undone.getName(), Releases.word(undone.getState()));
        }
        var before = Query.of(Release.class)
                .where(Literals.RELEASE__UNDOES, undone.getId())
                .where(Literals.RELEASE__STATE, Query.Operator.IS_NOT, ReleaseState.WITHDRAWN);
        for (Release other : change.list(before)) {
            if (other != release) {
                throw Gima.refusal("undo.twice", undone.getName(), other.getName());
            }
        }
        release.setUndoes(undone.getId());
    }
}

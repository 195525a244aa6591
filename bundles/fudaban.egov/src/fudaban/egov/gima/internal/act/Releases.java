// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseFile;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.ledger.Labels;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Rules about releases that several acts share. */
final class Releases {
    private Releases() {}

    /**
     * The release, which must be in one of these states.
     *
     * @throws Refusal when it is in another one
     */
    static Release load(Change change, String id, ReleaseState... states) throws Refusal {
        Release release = change.load(Release.class, id);
        if (!Arrays.asList(states).contains(release.getState())) {
            throw Gima.refusal("release.state", release.getName(), word(release.getState()));
        }
        return release;
    }

    /**
     * The profile in force, which must be the one the release was made with.
     *
     * @throws Refusal when another edition has come into force
     */
    static GimaProfile profile(Change change, Release release) throws Refusal {
        String now = change.edition(GimaProfile.class).name();
        if (!now.equals(release.getEdition())) {
            throw Gima.refusal("release.edition", release.getName(), release.getEdition(), now);
        }
        return change.profile(GimaProfile.class);
    }

    /** A line of this release. */
    static ReleaseLine line(Change change, Release release, String id) throws Refusal {
        ReleaseLine line = change.load(ReleaseLine.class, id);
        if (!release.getId().equals(line.getRelease())) {
            throw Gima.refusal("line.other", release.getName());
        }
        return line;
    }

    /** The files of a release that count. */
    static List<ReleaseFile> files(Change change, Release release) {
        return change
                .list(Query.of(ReleaseFile.class)
                        .where(Literals.RELEASE_FILE__RELEASE, release.getId())
                        .limit(1000))
                .stream()
                .filter(file -> file.getKey() != null)
                .toList();
    }

    /** Refuses more elements than one entry of the journal may touch. */
    static void chunk(List<?> elements) throws Refusal {
        if (elements.size() > GimaActs.CHUNK) {
            throw Gima.refusal("chunk", elements.size(), GimaActs.CHUNK);
        }
    }

    static fudaban.ledger.Word word(Enumerator choice) {
        return locale -> Labels.of(choice, locale);
    }
}

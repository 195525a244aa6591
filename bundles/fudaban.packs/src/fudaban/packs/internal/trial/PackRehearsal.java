// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.trial;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.EditionTrial;
import fudaban.packs.InstalledPacks;
import fudaban.packs.Pack;
import fudaban.packs.internal.folder.Sums;
import fudaban.packs.internal.site.PackSite;
import fudaban.packs.trial.TrialRun;
import fudaban.update.Rehearsal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tries the editions of packs in an update. */
@Component(service = Rehearsal.class)
public final class PackRehearsal implements Rehearsal {
    /** A desk that never sent anything has nothing to replay, and nothing to look at. */
    private static final String NOTHING = "trial.nothing";

    private final InstalledPacks installed;
    private final TrialRun trials;

    /** For the service registry. */
    @Activate
    public PackRehearsal(@Reference InstalledPacks installed, @Reference TrialRun trials) {
        this.installed = installed;
        this.trials = trials;
    }

    @Override
    public List<Tried> rehearse(Ledger ledger, Session session, Path site, int limit) throws Refusal, IOException {
        List<Tried> tried = new ArrayList<>();
        LocalDate today = LocalDate.now(ledger.clock());
        for (Pack pack : PackSite.all(site)) {
            Optional<Pack> here = installed.find(pack.id());
            Optional<EditionFiles> older = here.flatMap(there -> there.inForce(today));
            if (older.isPresent()) {
                for (EditionFiles edition : pack.editions()) {
                    if (trials.applies(edition) && !has(here.get(), edition)) {
                        tried.add(tried(ledger, session, older.get(), edition, limit));
                    }
                }
            }
        }
        return tried;
    }

    private static boolean has(Pack pack, EditionFiles edition) throws IOException {
        Optional<EditionFiles> same = pack.edition(edition.effective());
        return same.isPresent() && Sums.of(same.get()).equals(Sums.of(edition));
    }

    private Tried tried(Ledger ledger, Session session, EditionFiles older, EditionFiles newer, int limit)
            throws IOException {
        try {
            Collection<EditionTrial.Outcome> outcomes =
                    trials.run(ledger, session, older, newer, limit).values();
            long differing = sum(outcomes, EditionTrial.Outcome::differing);
            long failing = sum(outcomes, EditionTrial.Outcome::failing);
            return new Tried(
                    older.name(),
                    newer.name(),
                    sum(outcomes, EditionTrial.Outcome::inputs),
                    differing,
                    failing,
                    outcomes.stream()
                            .flatMap(outcome -> outcome.differences().stream())
                            .toList(),
                    null,
                    differing + failing > 0);
        } catch (Refusal refused) {
            boolean nothing = refused.key().equals(NOTHING);
            return new Tried(older.name(), newer.name(), 0, 0, 0, List.of(), refused, !nothing);
        }
    }

    private static long sum(
            Collection<EditionTrial.Outcome> outcomes, java.util.function.ToLongFunction<EditionTrial.Outcome> part) {
        return outcomes.stream().mapToLong(part).sum();
    }
}

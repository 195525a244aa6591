// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.update;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.update.Rehearsal;
import fudaban.update.Updates;
import fudaban.update.model.ProgramChange;
import fudaban.update.model.TrustedKey;
import fudaban.update.site.SiteKey;
import fudaban.update.source.SiteSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the page asks of updates; tests answer themselves. Called in the background. */
interface UpdateDesk {
    Optional<TrustedKey> trusted() throws Refusal;

    List<ProgramChange> history() throws Refusal;

    Optional<Updates.Way> back() throws Refusal;

    /** Enters what became of interrupted changes, and returns them. */
    List<ProgramChange> settle() throws Refusal;

    void pin(Path key, String fingerprint) throws Refusal;

    Updates.Offer prepare(String from, Upkeep.Progress progress) throws Refusal, IOException;

    /** Tries the editions the update brings with what this desk did lately. */
    List<Rehearsal.Tried> rehearse(Updates.Offer offer) throws Refusal, IOException;

    Submission decision(Updates.Offer offer) throws Refusal;

    Submission decision(Updates.Way way);

    Updates.Result install(Updates.Offer offer, Upkeep.Progress progress) throws Refusal;

    Updates.Result revert(Updates.Way way, Upkeep.Progress progress) throws Refusal;

    /** Tries what lies in a verified copy. */
    @FunctionalInterface
    interface Trying {
        List<Rehearsal.Tried> of(Path site) throws Refusal, IOException;
    }

    /** Of the installed program. */
    static UpdateDesk of(Updates updates, Trying trying) {
        return new UpdateDesk() {
            private static final Confirmation DECIDED = new Confirmation.None();

            @Override
            public Optional<TrustedKey> trusted() throws Refusal {
                return updates.trusted();
            }

            @Override
            public List<ProgramChange> history() throws Refusal {
                return updates.history();
            }

            @Override
            public Optional<Updates.Way> back() throws Refusal {
                return updates.back();
            }

            @Override
            public List<ProgramChange> settle() throws Refusal {
                return updates.settle();
            }

            @Override
            public void pin(Path key, String fingerprint) throws Refusal {
                updates.pin(SiteKey.read(key), fingerprint, key.toString(), DECIDED);
            }

            @Override
            public Updates.Offer prepare(String from, Upkeep.Progress progress) throws Refusal, IOException {
                try (var source = SiteSource.of(from, Path.of("").toAbsolutePath())) {
                    return updates.prepare(source, progress);
                }
            }

            @Override
            public List<Rehearsal.Tried> rehearse(Updates.Offer offer) throws Refusal, IOException {
                return trying.of(offer.site());
            }

            @Override
            public Submission decision(Updates.Offer offer) throws Refusal {
                return updates.decision(offer);
            }

            @Override
            public Submission decision(Updates.Way way) {
                return updates.decision(way);
            }

            @Override
            public Updates.Result install(Updates.Offer offer, Upkeep.Progress progress) throws Refusal {
                return updates.install(offer, DECIDED, progress);
            }

            @Override
            public Updates.Result revert(Updates.Way way, Upkeep.Progress progress) throws Refusal {
                return updates.revert(way, true, DECIDED, progress);
            }
        };
    }
}

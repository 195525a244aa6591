// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.trial;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.EditionTrial;
import fudaban.packs.internal.act.TryEdition;
import fudaban.packs.internal.folder.Sums;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Tries an edition with what the desk did lately, before it comes into force. Nothing changes but the journal, which notes that it was tried and how it
 * came out. An OSGi service.
 */
@Component(service = TrialRun.class)
public final class TrialRun {
    private final List<EditionTrial> trials;

    /** With what the installed topics can replay. */
    @Activate
    public TrialRun(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<EditionTrial> trials) {
        this.trials = List.copyOf(trials);
    }

    /** Whether there is anything to try of an edition. */
    public boolean applies(EditionFiles edition) {
        return trials.stream().anyMatch(each -> edition.has(each.kind() + ".json"));
    }

    /**
     * Replays recent inputs and notes the outcome.
     *
     * @param older the edition in force
     * @param newer the edition to be tried
     * @param limit how many differences of each kind to return
     * @return the outcome for each kind of profile that can be tried
     * @throws Refusal when no topic can try this edition, or the account may not
     */
    public Map<String, EditionTrial.Outcome> run(
            Ledger ledger, Session session, EditionFiles older, EditionFiles newer, int limit)
            throws Refusal, IOException {
        var outcomes = new LinkedHashMap<String, EditionTrial.Outcome>();
        for (EditionTrial trial : trials) {
            String file = trial.kind() + ".json";
            if (newer.has(file) && older.has(file)) {
                outcomes.put(trial.kind(), trial.replay(ledger, session, older, newer, limit));
            }
        }
        if (outcomes.isEmpty()) {
            throw new Refusal(TrialRun.class, "trial.none", newer.name());
        }
        long inputs = outcomes.values().stream()
                .mapToLong(EditionTrial.Outcome::inputs)
                .sum();
        long differing = outcomes.values().stream()
                .mapToLong(EditionTrial.Outcome::differing)
                .sum();
        long failing = outcomes.values().stream()
                .mapToLong(EditionTrial.Outcome::failing)
                .sum();
        ledger.submit(
                session,
                Submission.of(
                        TryEdition.NAME,
                        new TryEdition.Input(
                                newer.pack(),
                                newer.effective(),
                                Sums.of(newer),
                                older.effective(),
                                inputs,
                                differing,
                                failing)));
        return outcomes;
    }
}

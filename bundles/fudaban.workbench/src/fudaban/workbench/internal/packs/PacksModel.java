// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.packs;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.EditionTrial;
import fudaban.ledger.spi.EditionTrial.Difference;
import fudaban.packs.InstalledPacks;
import fudaban.packs.Pack;
import fudaban.packs.list.EditionRow;
import fudaban.packs.list.PackList;
import fudaban.packs.trial.TrialRun;
import fudaban.ui.Work;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What 管理 shows of packs, without widgets: their editions, and what the trial of a coming one showed. */
public final class PacksModel {
    private static final int DIFFERENCES = 200;

    private final Seat seat;
    private final Work work;
    private final InstalledPacks installed;
    private final TrialRun trials;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<EditionRow> rows = List.of();
    private List<EditionRow> triable = List.of();
    private List<Difference> differences = List.of();
    private String problem = "";
    private String tried = "";

    /**
     * @param installed the packs of the program
     * @param trials how their editions are tried
     */
    public PacksModel(Seat seat, Work work, InstalledPacks installed, TrialRun trials) {
        this.seat = seat;
        this.work = work;
        this.installed = installed;
        this.trials = trials;
        this.words = Words.of(PacksModel.class, seat.locale());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The editions of all packs, newest first within each. */
    List<EditionRow> rows() {
        return rows;
    }

    /** Those that are not in force yet and can be tried. */
    List<EditionRow> triable() {
        return triable;
    }

    /** What the last trial showed. */
    List<Difference> differences() {
        return differences;
    }

    /** How the last trial came out, in numbers; empty without one. */
    String tried() {
        return tried;
    }

    /** Why the packs cannot be read; empty when they can. */
    String problem() {
        return problem;
    }

    /** Reads everything anew, in the background. */
    void refresh() {
        work.background().execute(() -> {
            List<EditionRow> found = new ArrayList<>();
            String trouble = "";
            try {
                found.addAll(new PackList(installed).rows(seat.today(), seat.locale()));
            } catch (Refusal | IOException | RuntimeException broken) {
                trouble = words.failure(broken);
            }
            List<EditionRow> coming = found.stream()
                    .filter(row -> row.state() == EditionRow.State.COMING)
                    .filter(row -> edition(row).filter(trials::applies).isPresent())
                    .toList();
            String said = trouble;
            work.ui().execute(() -> {
                rows = List.copyOf(found);
                triable = coming;
                problem = said;
                changed();
            });
        });
    }

    private Optional<EditionFiles> edition(EditionRow row) {
        return installed.find(row.pack()).flatMap(pack -> pack.edition(row.effective()));
    }

    /** Replays recent inputs against a coming edition. */
    Task trial(EditionRow row) {
        return progress -> {
            EditionFiles newer = edition(row).orElseThrow();
            Pack pack = installed.find(row.pack()).orElseThrow();
            EditionFiles older = pack.inForce(seat.today())
                    .orElseThrow(() -> new Refusal(PacksModel.class, "trial.nothing-in-force", row.name()));
            var outcomes = trials.run(seat.ledger(), seat.session().working(), older, newer, DIFFERENCES);
            List<Difference> shown = outcomes.values().stream()
                    .flatMap(outcome -> outcome.differences().stream())
                    .toList();
            String said = words.say(
                    "trial.done",
                    outcomes.values().stream()
                            .mapToLong(EditionTrial.Outcome::inputs)
                            .sum(),
                    outcomes.values().stream()
                            .mapToLong(EditionTrial.Outcome::differing)
                            .sum(),
                    outcomes.values().stream()
                            .mapToLong(EditionTrial.Outcome::failing)
                            .sum());
            work.ui().execute(() -> {
                differences = shown;
                tried = said;
                changed();
            });
            return said;
        };
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

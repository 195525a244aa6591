// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import fudaban.issuance.reconcile.Compared;
import fudaban.issuance.reconcile.Reading;
import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.Repairs;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Progress;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The work of the page, each a work item of row 1-3. Without widgets. */
final class ReconcileJobs {
    private static final String ROW = "1-3";

    private final Seat seat;
    private final Path folder;
    private final Words words;

    ReconcileJobs(Seat seat, Path folder) {
        this.seat = seat;
        this.folder = folder;
        this.words = Words.of(ReconcileJobs.class, seat.locale());
    }

    /**
     * Reads a file, or the view of a source.
     *
     * @param file null: the view
     * @param faults takes what could not be read
     */
    Task read(Source source, Path file, Consumer<List<String>> faults) {
        return work("read", source.title(Locale.JAPAN), (desk, item, progress) -> {
            Reading reading = file == null ? desk.readView(source) : desk.read(source, file, Optional.empty());
            faults.accept(reading.faults().stream()
                    .map(each -> each.sentence(seat.locale()))
                    .toList());
            return new Errand.Done(
                    words.say(
                            "done.read",
                            source.title(seat.locale()),
                            reading.cards().size(),
                            reading.faults().size()),
                    reading.rows());
        });
    }

    Task record(Compared compared, boolean anyway) {
        return work("compare", "", (desk, item, progress) -> {
            String id = desk.record(compared, anyway, item, told(progress));
            String number =
                    seat.ledger().open(seat.session(), Comparison.class, id).getNumber();
            return new Errand.Done(words.say("done.compare", number, compared.differing()), compared.cards());
        });
    }

    Task decide(String number, List<String> rows, RowState state, String reason) {
        return work("decide", number, (desk, item, progress) -> {
            desk.decide(rows, state, reason, item);
            return new Errand.Done(words.say("done.decide." + state, rows.size()), rows.size());
        });
    }

    Task run(String number, Confirmation how) {
        return work("run", number, (desk, item, progress) -> {
            Repairs.Outcome outcome = desk.repairs().run(desk.find(number), how, item, told(progress));
            return new Errand.Done(said(outcome), outcome.count());
        });
    }

    /** What a run did, in words. */
    String said(Repairs.Outcome outcome) {
        return words.say("done.run", outcome.count(), outcome.letters().size(), outcome.waiting())
                + (outcome.skipped().isEmpty() ? "" : words.say("done.skipped", String.join("、", outcome.skipped())));
    }

    Task undo(String number, String reason, Confirmation how) {
        return work("undo", number, (desk, item, progress) -> {
            int count = desk.repairs().undo(desk.find(number), reason, how, item, told(progress));
            return new Errand.Done(words.say("done.undo", count), count);
        });
    }

    private static Upkeep.Progress told(Progress progress) {
        return new Upkeep.Progress() {
            @Override
            public void done(long done, long of) {
                progress.total(of);
                progress.done(done);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private interface Piece {
        Errand.Done work(ReconcileDesk desk, String item, Progress progress) throws Exception;
    }

    private Task work(String key, String about, Piece piece) {
        // The work item is read by the office in Japanese, whatever the screen speaks.
        String title = Words.of(ReconcileJobs.class, Locale.JAPAN).say("work." + key, about);
        return progress -> {
            var errand = new Errand(seat);
            var desk = new ReconcileDesk(seat.ledger(), errand.session(), folder);
            return errand.run(ROW, title, words.say("work.stopped"), item -> piece.work(desk, item, progress))
                    .outcome();
        };
    }
}

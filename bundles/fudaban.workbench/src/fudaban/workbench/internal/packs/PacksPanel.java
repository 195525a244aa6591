// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.packs;

import fudaban.packs.list.EditionRow;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;

/** The packs of the program: a row for each edition, a button to try each that is coming, and what the trial showed. */
public final class PacksPanel {
    private static final int SHOWN = 12;
    private static final int SUM = 8;

    private final Words words = Words.of(PacksPanel.class);
    private final PacksModel model;
    private final JobBook jobs;
    private final Consumer<Job> ended;
    private final Runnable fit;
    private final Consumer<Composite> found;
    private final Composite editions;
    private final Composite differences;

    /**
     * @param panel where it stands
     * @param ended told when a trial is over
     * @param fit told when its size changed
     * @param found told where the differences stand, after a trial: they are to be seen
     */
    public PacksPanel(
            Panel panel, PacksModel model, JobBook jobs, Consumer<Job> ended, Runnable fit, Consumer<Composite> found) {
        this.model = model;
        this.jobs = jobs;
        this.ended = ended;
        this.fit = fit;
        this.found = found;
        editions = Lay.box(panel, 1, 2);
        differences = Lay.box(panel, 1, 2);
        model.onChange(this::show);
        refresh();
    }

    /** Reads the packs anew. */
    public void refresh() {
        model.refresh();
    }

    private void show() {
        if (editions.isDisposed()) {
            return;
        }
        clear(editions);
        clear(differences);
        if (!model.problem().isEmpty()) {
            Labels.wrapped(editions, "BadText", model.problem());
        }
        model.rows().forEach(this::row);
        if (!model.tried().isEmpty()) {
            Labels.wrapped(differences, "Muted", model.tried());
        }
        DifferenceFacts.show(differences, model.differences(), SHOWN);
        if (model.differences().size() > SHOWN) {
            Labels.wrapped(
                    differences,
                    "Muted",
                    words.say("differences.more", model.differences().size() - SHOWN));
        }
        fit.run();
    }

    private void tried(Job job) {
        ended.accept(job);
        if (!differences.isDisposed() && differences.getChildren().length > 0) {
            found.accept(differences);
        }
    }

    private void row(EditionRow row) {
        Tone tone = row.state() == EditionRow.State.IN_FORCE ? Tone.GOOD : Tone.PLAIN;
        String note = words.say("edition.note", row.version(), row.sum().substring(0, SUM), words.day(row.effective()));
        Lay.wide(new EntryRow(
                editions, new Entry("file-text", row.name(), note, row.state().in(words.locale()), tone), null));
        if (model.triable().contains(row)) {
            String what = words.say("trial", words.day(row.effective()));
            Buttons.id(
                    Buttons.plain(editions, what, () -> jobs.start(what, model.trial(row), this::tried)),
                    "packs.trial");
        }
    }

    private static void clear(Composite box) {
        for (var child : box.getChildren()) {
            child.dispose();
        }
    }
}

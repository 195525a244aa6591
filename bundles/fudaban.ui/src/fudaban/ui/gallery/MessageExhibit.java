// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import fudaban.ui.Work;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobRow;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Skeleton;
import fudaban.ui.problem.Problem;
import fudaban.ui.problem.ProblemPane;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;

/** Banners, errors, progress, what is still being read. */
record MessageExhibit(Words words) implements Exhibit {
    @Override
    public String key() {
        return "exhibit.messages";
    }

    @Override
    public void fill(Composite page) {
        Composite banners = Stand.of(page, words.say("banners"), 1);
        banner(banners, Tone.NEUTRAL, "note").dismissable(() -> {});
        banner(banners, Tone.GOOD, "good");
        banner(banners, Tone.CAUTION, "caution").action(words.say("banner.caution.do"), () -> {});
        Composite errors = Stand.of(page, words.say("errors"), 1);
        problem(errors, true);
        problem(errors, false);
        Composite jobs = Stand.of(page, words.say("jobs"), 1);
        job(jobs, Job.State.RUNNING, 37);
        job(jobs, Job.State.DONE, 120);
        job(jobs, Job.State.FAILED, 37);
        Composite waiting = Stand.of(page, words.say("skeleton"), 1);
        Lay.wide(new Skeleton(waiting, 5));
    }

    private Banner banner(Composite parent, Tone tone, String key) {
        return Lay.wide(new Banner(parent, tone, words.say("banner." + key), words.say("banner." + key + ".how")));
    }

    private void problem(Composite parent, boolean expected) {
        var pane = Lay.wide(new ProblemPane(parent));
        pane.show(sample(words, expected));
    }

    static Problem sample(Words words, boolean expected) {
        return expected
                ? Problem.of(words.say("sample.refusal"), Instant.EPOCH, words.locale())
                : Problem.of(new IllegalStateException("sample"), Instant.EPOCH, words.locale());
    }

    private void job(Composite parent, Job.State state, long done) {
        Optional<Problem> problem = state == Job.State.FAILED ? Optional.of(sample(words, true)) : Optional.empty();
        Lay.wide(new JobRow(parent, number -> {}))
                .show(new Job(1, words.say("sample.job"), state, words.say("sample.job.text"), done, 120, problem));
    }

    /** Everything at once and in place: nothing here is real. */
    static Work work() {
        return Work.direct();
    }
}

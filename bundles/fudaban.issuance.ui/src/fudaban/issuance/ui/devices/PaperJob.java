// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.hardware.printer.JobReport;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintFailure.Kind;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.Trouble;
import fudaban.ui.job.Progress;
import fudaban.ui.print.Paper;
import fudaban.ui.words.Words;
import java.util.concurrent.TimeUnit;

/** One paper on its way: what the printer says of it is told as progress, until it has ended. */
final class PaperJob {
    private static final long FIRST_LOOK_MILLIS = 20;
    private static final long LOOK_MILLIS = 500;
    /** A print service that restarts is waited for, one that is gone is not: about a minute. */
    private static final int LOST = 120;

    private final PrintJob job;
    private final Paper paper;
    private final Words words;
    private final Progress progress;
    private final String printer;
    private boolean cancelled;

    PaperJob(PrintJob job, Paper paper, Words words, Progress progress) {
        this.job = job;
        this.paper = paper;
        this.words = words;
        this.progress = progress;
        this.printer = job.printer().name();
    }

    /**
     * Waits for its end.
     *
     * @return what came of it
     * @throws PrintFailure when the printer gave it up, or cannot be asked any more
     */
    String follow() throws PrintFailure, Progress.Cancelled {
        JobReport before = null;
        int lost = 0;
        long wait = FIRST_LOOK_MILLIS;
        while (true) {
            cancel();
            try {
                JobReport now = job.report();
                lost = 0;
                if (now.state().ended()) {
                    return ended(now);
                }
                if (!now.equals(before)) {
                    tell(now);
                    before = now;
                }
            } catch (PrintFailure failure) {
                if (!failure.kind().passing() || ++lost > LOST) {
                    throw failure;
                }
                progress.say(failure.sentence(words.locale()));
                before = null;
            }
            pause(wait);
            wait = Math.min(LOOK_MILLIS, wait * 2);
        }
    }

    /** Takes it out of the queue when that was asked for; where the printer refuses, it is followed on. */
    private void cancel() {
        if (progress.cancelled() && !cancelled) {
            cancelled = true;
            try {
                job.cancel();
            } catch (PrintFailure refused) {
                progress.say(refused.sentence(words.locale()));
            }
        }
    }

    private void tell(JobReport now) {
        if (now.sides() > 0) {
            progress.total((long) paper.pages() * paper.copies());
            progress.done(now.sides());
        }
        var trouble = now.troubles().stream().filter(Trouble::stops).sorted().findFirst();
        progress.say(trouble.map(each -> each.sentence(words.locale(), printer))
                .orElseGet(() -> words.say("paper." + now.state(), printer)));
    }

    private String ended(JobReport last) throws PrintFailure, Progress.Cancelled {
        return switch (last.state()) {
            case DONE ->
                words.say(
                        job.printer().practice() ? "paper.practised" : "paper.printed",
                        printer,
                        paper.pages(),
                        paper.copies(),
                        job.id());
            case CANCELLED ->
                throw new Progress.Cancelled(
                        words.say(last.harmless() ? "paper.cancelled" : "paper.cancelled.begun", printer));
            default -> throw new PrintFailure(Kind.JOB_FAILED, job.key(), printer, job.id());
        };
    }

    private void pause(long millis) throws Progress.Cancelled {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new Progress.Cancelled();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.job;

import fudaban.ui.Work;
import fudaban.ui.problem.Problem;
import fudaban.ui.problem.ProblemBook;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A task under way: what it tells on its own thread, to be read on any. */
final class Running implements Progress {
    private final long number;
    private final String title;
    private final Work work;
    private final Runnable changed;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean cancelled;
    private volatile Job.State state = Job.State.RUNNING;
    private volatile String text = "";
    private volatile long done;
    private volatile long total;
    private volatile Problem problem;

    Running(long number, String title, Work work, Runnable changed) {
        this.number = number;
        this.title = title;
        this.work = work;
        this.changed = changed;
    }

    void run(Task task, ProblemBook problems) {
        try {
            text = task.run(this);
            state = Job.State.DONE;
        } catch (Cancelled asked) {
            text = asked.getMessage() == null ? "" : asked.getMessage();
            state = Job.State.CANCELLED;
        } catch (Exception | LinkageError | StackOverflowError failure) {
            problem = problems.add(failure);
            state = Job.State.FAILED;
        }
    }

    long number() {
        return number;
    }

    Job job() {
        return new Job(number, title, state, text, done, total, Optional.ofNullable(problem));
    }

    void cancel() {
        cancelled = true;
        if (state == Job.State.RUNNING) {
            state = Job.State.STOPPING;
        }
    }

    @Override
    public void total(long amount) {
        total = amount;
        soon();
    }

    @Override
    public void done(long amount) {
        done = amount;
        soon();
    }

    @Override
    public void say(String sentence) {
        text = sentence;
        soon();
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    private void soon() {
        if (waiting.compareAndSet(false, true)) {
            work.ui().execute(() -> {
                waiting.set(false);
                changed.run();
            });
        }
    }
}

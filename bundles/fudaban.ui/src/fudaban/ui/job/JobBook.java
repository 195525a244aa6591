// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.job;

import fudaban.ui.Work;
import fudaban.ui.problem.ProblemBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Starts tasks and knows how they stand. Knows no widgets. Lives on the UI thread; tasks run in the background. However often a task tells of its progress,
 * listeners are told at most once for each turn of the UI thread.
 */
public final class JobBook {
    /** Ended jobs kept for the list. */
    public static final int KEPT = 20;

    private final Work work;
    private final ProblemBook problems;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<Long, Running> jobs = new LinkedHashMap<>();
    private long last;

    /** @param problems takes what fails */
    public JobBook(Work work, ProblemBook problems) {
        this.work = work;
        this.problems = problems;
    }

    /** Starts a task. */
    public Job start(String title, Task task) {
        return start(title, task, job -> {});
    }

    /**
     * Starts a task.
     *
     * @param ended is told on the UI thread when it has ended, however it did
     */
    public Job start(String title, Task task, Consumer<Job> ended) {
        var running = new Running(++last, title, work, this::tell);
        jobs.put(running.number(), running);
        tell();
        work.background().execute(() -> {
            running.run(task, problems);
            work.ui().execute(() -> {
                trim();
                tell();
                ended.accept(running.job());
            });
        });
        return running.job();
    }

    /** Asks a job to stop. */
    public void cancel(long number) {
        Running running = jobs.get(number);
        if (running != null) {
            running.cancel();
            tell();
        }
    }

    /** All jobs, newest first. */
    public List<Job> jobs() {
        return jobs.values().stream().map(Running::job).toList().reversed();
    }

    /** Those under way, newest first. */
    public List<Job> running() {
        return jobs().stream().filter(job -> !job.state().ended()).toList();
    }

    /** Forgets those that have ended. */
    public void tidy() {
        jobs.values().removeIf(running -> running.job().state().ended());
        tell();
    }

    /** Tells of every change, on the UI thread. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells no more. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    private void trim() {
        var ended = jobs.values().stream()
                .filter(running -> running.job().state().ended())
                .map(Running::number)
                .toList();
        ended.stream().limit(Math.max(0, ended.size() - KEPT)).forEach(jobs::remove);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

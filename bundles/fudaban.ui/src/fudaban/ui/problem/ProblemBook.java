// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.problem;

import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What went wrong since the start, newest first, for the error log. Knows no widgets. Problems may be added on any thread; listeners are told on the UI
 * thread.
 */
public final class ProblemBook {
    /** More than anyone reads; older ones stay in the log file. */
    public static final int LIMIT = 200;

    private final Work work;
    private final InstantSource clock;
    private final Locale locale;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param locale the language of the sentences */
    public ProblemBook(Work work, InstantSource clock, Locale locale) {
        this.work = work;
        this.clock = clock;
        this.locale = locale;
    }

    /** In the language of the screen. */
    public static ProblemBook of(Work work) {
        return new ProblemBook(
                work, InstantSource.system(), Words.of(ProblemBook.class).locale());
    }

    /** Enters a failure and returns it in words. */
    public Problem add(Throwable failure) {
        return add(Problem.of(failure, clock.instant(), locale));
    }

    /** Enters a problem. */
    public Problem add(Problem problem) {
        work.ui().execute(() -> {
            problems.addFirst(problem);
            if (problems.size() > LIMIT) {
                problems.removeLast();
            }
            tell();
        });
        return problem;
    }

    /** The problems, newest first. Called on the UI thread. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Forgets them. Called on the UI thread. */
    public void clear() {
        problems.clear();
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

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.history;

import fudaban.ui.Work;
import fudaban.ui.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Reads the history of one record after the other, as someone moves through a list; without widgets. An answer that comes too late is dropped. */
public final class HistoryReader {
    /** What there is to show. */
    public enum State {
        /** No record was asked for. */
        NONE,
        READING,
        READY,
        FAILED
    }

    private final Work work;
    private final Locale locale;
    private final List<Runnable> listeners = new ArrayList<>();
    private State state = State.NONE;
    private List<Step> steps = List.of();
    private Optional<Problem> problem = Optional.empty();
    private long asked;

    /** @param locale the language of failures */
    public HistoryReader(Work work, Locale locale) {
        this.work = work;
        this.locale = locale;
    }

    /** Reads in the background; reading may leave an access entry. */
    public void read(Callable<List<Step>> source) {
        long mine = ++asked;
        enter(State.READING, List.of(), Optional.empty());
        work.background().execute(() -> {
            try {
                List<Step> found = source.call();
                work.ui().execute(() -> answer(mine, State.READY, found, Optional.empty()));
            } catch (Exception failure) {
                Problem said = Problem.of(failure, Instant.now(), locale);
                work.ui().execute(() -> answer(mine, State.FAILED, List.of(), Optional.of(said)));
            }
        });
    }

    /** Shows none. */
    public void clear() {
        asked++;
        enter(State.NONE, List.of(), Optional.empty());
    }

    private void answer(long mine, State next, List<Step> found, Optional<Problem> said) {
        if (mine == asked) {
            enter(next, found, said);
        }
    }

    private void enter(State next, List<Step> found, Optional<Problem> said) {
        state = next;
        steps = found;
        problem = said;
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** What there is to show. */
    public State state() {
        return state;
    }

    /** The steps, newest first. */
    public List<Step> steps() {
        return steps;
    }

    /** Why there are none. */
    public Optional<Problem> problem() {
        return problem;
    }

    /** Tells of every change, on the UI thread. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Something a dialog does once, in the background, and may do again where it was refused; without widgets. */
final class Attempt {
    /** What is done in the background. */
    interface Doing {
        void run() throws Refusal;
    }

    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean busy;
    private String problem = "";

    /** @param words speak of refusals */
    Attempt(Work work, Words words) {
        this.work = work;
        this.words = words;
    }

    boolean busy() {
        return busy;
    }

    /** What is wrong and what to do; empty when nothing is. */
    String problem() {
        return problem;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** It is not even tried. */
    void refuse(String why) {
        problem = why;
        changed();
    }

    /**
     * Does it.
     *
     * @param after run in the background however it ended: clears what is secret
     * @param done called on the UI thread once it is done
     */
    void run(Doing doing, Runnable after, Runnable done) {
        busy = true;
        problem = "";
        changed();
        work.background().execute(() -> {
            String wrong = "";
            try {
                doing.run();
            } catch (Refusal | RuntimeException failure) {
                wrong = words.failure(failure);
            } finally {
                after.run();
            }
            String why = wrong;
            work.ui().execute(() -> {
                busy = false;
                problem = why;
                changed();
                if (why.isEmpty()) {
                    done.run();
                }
            });
        });
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

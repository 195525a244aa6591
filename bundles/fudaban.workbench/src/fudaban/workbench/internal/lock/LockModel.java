// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.lock;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The locked desk without widgets: whose it is, and what is wrong with the password. */
public final class LockModel {
    /** Proves the password again, so that tests need no ledger. */
    public interface Proof {
        /** Opens the lock; clears the password. */
        void unlock(char[] password) throws Refusal;
    }

    private final Proof proof;
    private final Work work;
    private final Words words;
    private final String account;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean busy;
    private String problem = "";

    /** @param account the log-in name of whose desk it is */
    public LockModel(Proof proof, Work work, Words words, String account) {
        this.proof = proof;
        this.work = work;
        this.words = words;
        this.account = account;
    }

    /** Tells of every change, on the UI thread. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Whose desk it is. */
    public String account() {
        return account;
    }

    /** Whether the password is being checked. */
    public boolean busy() {
        return busy;
    }

    /** What is wrong and what to do; empty when nothing is. */
    public String problem() {
        return problem;
    }

    /**
     * Checks the password in the background.
     *
     * @param password cleared in any case
     * @param opened called on the UI thread once the desk is open again
     */
    public void unlock(char[] password, Runnable opened) {
        if (busy || password.length == 0) {
            Arrays.fill(password, '\0');
            return;
        }
        busy = true;
        problem = "";
        changed();
        work.background().execute(() -> {
            try {
                proof.unlock(password);
                work.ui().execute(() -> {
                    busy = false;
                    opened.run();
                });
            } catch (Refusal | RuntimeException failure) {
                work.ui().execute(() -> {
                    busy = false;
                    problem = words.failure(failure);
                    changed();
                });
            } finally {
                Arrays.fill(password, '\0');
            }
        });
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

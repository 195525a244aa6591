// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The log-in without widgets: which data folder, which account, and what is wrong. */
public final class LogInModel {
    /** The ledger's door, so that tests need no ledger. */
    public interface Gate {
        /** Whether a folder holds a ledger. */
        boolean exists(Path folder);

        /** Whether the ledger in a folder is for 訓練. */
        default boolean practising(Path folder) {
            return false;
        }

        /** The password that lies beside a desk of invented people; empty anywhere else. */
        default String password(Path folder) {
            return "";
        }

        /** Opens it; clears the password. */
        Desk.Opened open(Path folder, String account, char[] password) throws Refusal;
    }

    private final Gate gate;
    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private String folder;
    private String account;
    private boolean busy;
    private String problem = "";

    /**
     * @param folder the data folder proposed
     * @param account the account proposed; may be empty
     */
    public LogInModel(Gate gate, Work work, Words words, Path folder, String account) {
        this.gate = gate;
        this.work = work;
        this.words = words;
        this.folder = folder.toString();
        this.account = account;
        lookAtFolder();
    }

    /** Tells of every change, on the UI thread. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Another data folder. */
    public void folder(String path) {
        folder = path.strip();
        lookAtFolder();
        changed();
    }

    /** Another account. */
    public void account(String name) {
        account = name.strip();
        changed();
    }

    private void lookAtFolder() {
        problem = exists() ? "" : words.say("folder.empty", folder);
    }

    private Optional<Path> path() {
        try {
            return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    /** Whether the folder holds a desk. */
    public boolean exists() {
        return path().filter(gate::exists).isPresent();
    }

    /** Whether it is a desk for 訓練. */
    public boolean practising() {
        return path().filter(gate::exists).filter(gate::practising).isPresent();
    }

    /** The password to be proposed; empty unless nothing at the desk needs one. */
    public String password() {
        return path().filter(gate::exists).map(gate::password).orElse("");
    }

    /** Whether the button may be pressed. */
    public boolean ready() {
        return !busy && !account.isEmpty() && exists();
    }

    /** Whether the log-in is under way. */
    public boolean busy() {
        return busy;
    }

    /** What is wrong and what to do, empty when nothing is. */
    public String problem() {
        return problem;
    }

    /** The data folder. */
    public String folder() {
        return folder;
    }

    /** The account. */
    public String account() {
        return account;
    }

    /**
     * Opens the ledger in the background.
     *
     * @param password cleared in any case
     * @param opened called on the UI thread when it is open
     */
    public void logIn(char[] password, Consumer<Desk.Opened> opened) {
        if (!ready()) {
            java.util.Arrays.fill(password, '\0');
            return;
        }
        busy = true;
        problem = "";
        changed();
        Path where = path().orElseThrow();
        String who = account;
        work.background().execute(() -> {
            try {
                Desk.Opened desk = gate.open(where, who, password);
                work.ui().execute(() -> opened.accept(desk));
            } catch (Refusal | RuntimeException failure) {
                work.ui().execute(() -> {
                    busy = false;
                    problem = words.failure(failure);
                    changed();
                });
            } finally {
                java.util.Arrays.fill(password, '\0');
            }
        });
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;

/**
 * Opens a desk of nobody and asks it what is asked first while the log-in waits for a password, so that the code that does this with the real one does not
 * run for the first time then. The desk is empty and stays empty; it lies in the program's own folder, is made once, after a log-in, and made anew when it no
 * longer opens.
 */
final class Rehearsal {
    private static final String NOBODY = "nobody";
    private static final String PART = ".part";
    private static final String LOCK = ".lock";
    /** Code that has run once is not fast yet: what is left of the wait for a password goes on with it. */
    private static final int TIMES = 4;

    /** What is asked of a desk right after the log-in. */
    interface Questions {
        /** @param over whether to stop asking */
        void ask(Ledger ledger, Session session, BooleanSupplier over);
    }

    private final Path folder;
    private final Supplier<Contributions> contributions;
    private volatile boolean over;

    /**
     * @param folder of the desk; made when it is not there
     * @param contributions what the plug-ins contribute; null as long as that is not known
     */
    Rehearsal(Path folder, Supplier<Contributions> contributions) {
        this.folder = folder;
        this.contributions = contributions;
    }

    /** It begins in earnest: what has not begun is left out. */
    void end() {
        over = true;
    }

    /** Opens the desk, asks it, closes it, again and again until it begins in earnest, but not for ever. Nothing where there is none. */
    void perform(Questions questions) {
        Contributions all = contributions.get();
        if (!over && all != null && Desk.exists(folder)) {
            alone(() -> {
                for (int i = 0; i < TIMES && !over && Desk.exists(folder); i++) {
                    once(all, questions);
                }
            });
        }
    }

    /** Does something while no other program does anything with the desk; nothing when one does. */
    private void alone(Runnable work) {
        Path file = folder.resolveSibling(folder.getFileName() + LOCK);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                work.run();
            }
        } catch (OverlappingFileLockException within) {
            // The one before has not ended in this program.
            return;
        } catch (IOException unwritable) {
            ILog.get().warn("There is no place for the desk of nobody", unwritable);
        }
    }

    private void once(Contributions all, Questions questions) {
        try {
            Desk.Opened opened = Desk.open(settings(folder), all, NOBODY, password());
            try (var ledger = opened.ledger()) {
                questions.ask(ledger, opened.session(), () -> over);
            }
        } catch (Refusal | RuntimeException broken) {
            // Of another edition, or cut off: it holds nothing.
            delete(folder);
        }
    }

    /** Makes the desk for the next time where there is none. */
    void prepare() {
        Contributions all = contributions.get();
        if (all != null && !Desk.exists(folder)) {
            alone(() -> make(all));
        }
    }

    private void make(Contributions all) {
        // Cut off, it is not taken for a desk.
        Path part = folder.resolveSibling(folder.getFileName() + PART);
        try {
            delete(part);
            delete(folder);
            Desk.create(settings(part), all, NOBODY, password()).ledger().close();
            Files.move(part, folder);
        } catch (Refusal | RuntimeException | IOException failed) {
            ILog.get().warn("The log-in will not be made ready for", failed);
            delete(part);
        }
    }

    private static Settings settings(Path folder) {
        return Settings.practice(folder).quick();
    }

    /** There is nothing to protect. */
    private static char[] password() {
        return NOBODY.repeat(4).toCharArray();
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            ILog.get().warn("The desk of nobody could not be deleted", left);
        }
    }
}

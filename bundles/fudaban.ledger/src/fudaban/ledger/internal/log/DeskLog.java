// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log of a desk: warnings and worse of this program and its libraries, in {@code log/fudaban.0.log} of the data folder and up to four older
 * files. Everything that logs ends in {@code java.util.logging}: SLF4J by its JDK binding, Commons Logging by itself. A file is made when there is
 * something to say. It holds no personal data and no secrets: see {@link LogLines}.
 */
public final class DeskLog extends Handler implements AutoCloseable {
    /** Folder within the data folder. */
    public static final String FOLDER = "log";

    private static final int SIZE = 2 << 20;
    private static final int FILES = 5;

    private final Path folder;
    private final int size;
    private final LogLines lines;
    private FileHandler file;
    private boolean broken;

    DeskLog(Path folder, int size, ZoneId zone) {
        this.folder = folder.resolve(FOLDER);
        this.size = size;
        this.lines = new LogLines(zone);
        setLevel(Level.WARNING);
    }

    /** Begins to log into a data folder; until it is closed. */
    public static DeskLog attach(Path folder, ZoneId zone) {
        var log = new DeskLog(folder, SIZE, zone);
        Logger.getLogger("").addHandler(log);
        return log;
    }

    @Override
    public synchronized void publish(LogRecord message) {
        if (!isLoggable(message) || broken) {
            return;
        }
        try {
            if (file == null) {
                Files.createDirectories(folder);
                file = new FileHandler(pattern(), size, FILES, true);
                file.setLevel(Level.ALL);
                file.setEncoding("UTF-8");
                file.setFormatter(lines);
            }
            file.publish(message);
        } catch (IOException | SecurityException unwritable) {
            // Work must go on without a log, and a log about it is not to be had.
            broken = true;
            reportError(null, new IOException(FOLDER, unwritable), ErrorManager.OPEN_FAILURE);
        }
    }

    /** The folder's name may hold what FileHandler takes for its own signs. */
    private String pattern() {
        return folder.toAbsolutePath().toString().replace("%", "%%") + "/fudaban.%g.log";
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        Logger.getLogger("").removeHandler(this);
        broken = true;
        if (file != null) {
            file.close();
            file = null;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Where and as whom a ledger runs.
 *
 * @param folder the data folder: database, mirror, keys, backups
 * @param desk name of the desk's chain, [a-z0-9-]{1,16}
 * @param clock the time; its zone is the desk's (Asia/Tokyo)
 * @param fileSystem prefix for H2 file names, empty for plain files; tests put a power-cut layer here
 * @param guard how dear one guess at a password is
 * @param server the database server that several desks share; empty for the file of one desk
 */
public record Settings(Path folder, String desk, Clock clock, String fileSystem, Guard guard, Optional<Server> server) {
    /** Name of the chain of a desk for 訓練: it stands in every entry, so that none of them is ever taken for work. */
    public static final String PRACTICE = "practice";

    private static final String USUAL_DESK = "desk1";

    /** How dear one guess at a password is. */
    public enum Guard {
        /** For all data that must be protected. */
        USUAL,
        /** For tests and rehearsals on invented data: quick to open, and no protection to speak of. */
        QUICK
    }

    /** On a file of its own. */
    public Settings(Path folder, String desk, Clock clock, String fileSystem, Guard guard) {
        this(folder, desk, clock, fileSystem, guard, Optional.empty());
    }

    /** The usual guard. */
    public Settings(Path folder, String desk, Clock clock, String fileSystem) {
        this(folder, desk, clock, fileSystem, Guard.USUAL);
    }

    /**
     * A desk with the system's clock in Japan's time zone, on plain files or on the server that the folder's {@link DeskFile} names. A folder that was
     * made for 訓練 stays a desk for 訓練, whoever opens it.
     */
    public static Settings of(Path folder) {
        Clock clock = Clock.system(java.time.ZoneId.of("Asia/Tokyo"));
        if (Files.exists(folder.resolve(PRACTICE))) {
            return new Settings(folder, PRACTICE, clock, "");
        }
        DeskFile file = DeskFile.read(folder);
        return new Settings(folder, file.desk().orElse(USUAL_DESK), clock, "", Guard.USUAL, file.server());
    }

    /** A desk for 訓練: whatever is printed at it is marked. */
    public static Settings practice(Path folder) {
        return new Settings(folder, PRACTICE, of(folder).clock(), "");
    }

    /** Whether the desk is for 訓練. */
    public boolean practising() {
        return desk.equals(PRACTICE);
    }

    /** The same with another clock. */
    public Settings with(Clock other) {
        return new Settings(folder, desk, other, fileSystem, guard, server);
    }

    /** The same with passwords that are quick to check: only where nothing needs protection. */
    public Settings quick() {
        return new Settings(folder, desk, clock, fileSystem, Guard.QUICK, server);
    }

    /** The same desk on a server. */
    public Settings on(Server other) {
        return new Settings(folder, desk, clock, fileSystem, guard, Optional.of(other));
    }

    /** The same desk on a file of its own. */
    public Settings onFile() {
        return new Settings(folder, desk, clock, fileSystem, guard);
    }

    /** The same as a desk of another name. */
    public Settings named(String other) {
        return new Settings(folder, other, clock, fileSystem, guard, server);
    }
}

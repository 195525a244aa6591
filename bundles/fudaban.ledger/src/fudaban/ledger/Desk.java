// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.ledger.internal.engine.Joining;
import fudaban.ledger.internal.engine.Moving;
import fudaban.ledger.internal.engine.Opening;
import java.nio.file.Path;

/** The door to a ledger: makes, opens and restores it. */
public final class Desk {
    private Desk() {}

    /**
     * A ledger just made.
     *
     * @param session of the first account, a 導入担当
     * @param recoveryKey to be printed and locked away; it is kept nowhere
     */
    public record Created(Ledger ledger, Session session, String recoveryKey) {}

    /** A ledger opened. */
    public record Opened(Ledger ledger, Session session) {}

    /** What to do with entries the mirror holds and the database has lost. */
    public enum Lost {
        /** Refuse to open and say how many there are. */
        ASK,
        /** Enter them again from the mirror. */
        REPLAY,
        /** Go on without them; their chain lines are kept in a file. */
        SET_ASIDE
    }

    /** Whether a data folder holds a ledger. */
    public static boolean exists(Path folder) {
        return Opening.exists(folder);
    }

    /**
     * Makes a ledger with one 導入担当 account.
     *
     * @param password cleared before this returns
     * @throws Refusal when the folder already holds one, or the password is too weak
     */
    public static Created create(Settings settings, Contributions contributions, String account, char[] password)
            throws Refusal {
        return Opening.create(settings, contributions, account, password);
    }

    /**
     * Opens a ledger as one account.
     *
     * @param password cleared before this returns
     * @throws Refusal when name or password is wrong, another program has it open, it is newer than this program, or it has lost entries
     */
    public static Opened open(Settings settings, Contributions contributions, String account, char[] password)
            throws Refusal {
        return open(settings, contributions, account, password, Lost.ASK, Upkeep.Progress.NONE);
    }

    /** The same, saying what becomes of lost entries. */
    public static Opened open(
            Settings settings,
            Contributions contributions,
            String account,
            char[] password,
            Lost lost,
            Upkeep.Progress progress)
            throws Refusal {
        return Opening.open(settings, contributions, account, password, lost, progress);
    }

    /**
     * Lets a further desk work on the server of another one: a new folder with that desk's keys and server, and a name of its own.
     *
     * @param from the data folder of a desk on a server, or a copy of its keys file and {@code desk.properties}
     * @param folder the new desk's, not there yet or empty
     * @param desk the new desk's name, [a-z0-9-]{1,16}, which no other desk of the server has
     * @throws Refusal when the other desk is on no server, the name cannot be used, or the folder holds something
     */
    public static void join(Path from, Path folder, String desk) throws Refusal {
        Joining.join(from, folder, desk);
    }

    /**
     * Moves a desk from its own database file to an empty database of a server. The file is kept under another name.
     *
     * @param account an account that proves the key
     * @param serverPassword of the server's role, kept sealed in the folder; empty: none, or from the driver's pgpass file; cleared
     * @throws Refusal when the desk is in use, the server's database is not empty, or the copy is another one: the desk stays where it is then
     */
    public static Moved moveToServer(
            Settings settings,
            Contributions contributions,
            String account,
            char[] password,
            Server server,
            char[] serverPassword,
            Upkeep.Progress progress)
            throws Refusal {
        return Moving.toServer(settings, contributions, account, password, server, serverPassword, progress);
    }

    /**
     * Moves everything from a server to a database file of this desk. The server's tables stay as they are, and no desk opens them any more.
     *
     * @param account an account that proves the key
     * @throws Refusal when a desk is open, or the copy is another one: the desk stays where it is then
     */
    public static Moved moveToFile(
            Settings settings, Contributions contributions, String account, char[] password, Upkeep.Progress progress)
            throws Refusal {
        return Moving.toFile(settings, contributions, account, password, progress);
    }

    /**
     * Unpacks a backup into another, empty folder.
     *
     * @param recoveryKey the printed recovery key
     */
    public static void restore(Path backup, Path folder, String recoveryKey) throws Refusal {
        Opening.restore(backup, folder, recoveryKey);
    }

    /**
     * Makes the database anew from the mirror alone, beside the old one, which is kept under another name.
     *
     * @param account an account that proves the key
     */
    public static void rebuild(
            Settings settings, Contributions contributions, String account, char[] password, Upkeep.Progress progress)
            throws Refusal {
        Opening.rebuild(settings, contributions, account, password, progress);
    }
}

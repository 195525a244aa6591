// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.internal.store.Dialect;
import java.sql.Connection;

/**
 * Where the records lie: one connection that writes, several that read, and what makes a commit durable. What differs between H2 and PostgreSQL beyond the
 * {@link Dialect} is behind this interface.
 */
public interface Database extends Copyable, AutoCloseable {
    /** The database file's name in the data folder, and in a backup. */
    String FILE = "fudaban.mv.db";

    /**
     * Opens the encrypted database of a data folder, or makes it.
     *
     * @param key the ledger's key, 32 bytes; not changed
     * @throws Refusal when another program has the folder open, the key is another ledger's, the file is damaged, of another edition or cannot be written
     */
    static Database open(Settings settings, byte[] key) throws Refusal {
        return settings.server().isPresent() ? PostgresDatabase.open(settings, key) : H2Database.open(settings, key);
    }

    /** What the password of a server is sealed for. */
    String SERVER_PASSWORD = "server";

    /**
     * Opens the database of a server while the folder is held by whoever opened its file.
     *
     * @throws Refusal as {@link #open} does
     */
    static Database beside(Settings settings, byte[] key) throws Refusal {
        return PostgresDatabase.beside(settings, key);
    }

    /**
     * Keeps all other desks out until it is closed.
     *
     * @return whether none is there
     * @throws Refusal when the database does not answer
     */
    default boolean alone() throws Refusal {
        return true;
    }

    /** Whether other desks may work on it, too. */
    default boolean shared() {
        return false;
    }

    /**
     * Brings tables up to date while no other desk does.
     *
     * @throws Refusal what the work refused
     */
    default void prepare(Preparation work) throws Refusal {
        work.run();
    }

    /** Brings tables up to date. */
    interface Preparation {
        void run() throws Refusal;
    }

    /**
     * Whether the writing connection was lost: what was under way on it may or may not have been committed, and only the database can say. Never so for a file,
     * which is opened anew with the program.
     */
    default boolean isAway() {
        return false;
    }

    /**
     * Connects again after the writing connection was lost. When this returns, no transaction of the lost connection is under way any more: what the database
     * says is final.
     *
     * @throws Refusal why it cannot be connected to yet
     */
    default void reconnect() throws Refusal {
        throw new IllegalStateException("a file is opened with the program");
    }

    /** Which SQL it speaks where there is a difference. */
    Dialect dialect();

    /** Whether it held no table when it was opened. */
    boolean isNew();

    /** The one connection that writes, auto-commit off: for the ledger's thread only. After {@link #compact} it is another one. */
    Connection writer();

    /**
     * Reads in one consistent view. Safe from several threads; calls may be nested.
     *
     * @throws Refusal what the function refused, or the sentence of the database's failure
     */
    <R> R read(SqlFunction<R> function) throws Refusal;

    /**
     * The same where no refusal is expected.
     *
     * @throws StorageFailure when the database fails
     */
    default <R> R readUnchecked(SqlFunction<R> function) {
        try {
            return read(function);
        } catch (Refusal refusal) {
            throw new StorageFailure(refusal);
        }
    }

    /** What a failure means, with what is known of an earlier one that closed the database. */
    default StorageFailure failure(Throwable failed) {
        return StorageFailure.of(failed);
    }

    /**
     * Returns when everything committed before will survive a power cut.
     *
     * @throws StorageFailure when the disk refuses: then it is not known whether it will
     */
    void sync();

    /**
     * Writes the database anew without what was deleted. Waits for reads to end; not to be called within one, nor within a transaction.
     *
     * @throws StorageFailure when the disk refuses; the database is closed then
     */
    void compact();

    /** Closes connections and file and frees the folder. Never fails: what was synced is on disk already. */
    @Override
    void close();
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.internal.store.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileUtils;

/** The database of one desk: H2, embedded, its file encrypted below it. */
final class H2Database implements Database {
    /**
     * Payloads of ordinary acts stand in their rows: beside them, each takes three entries in a map of its own, and is copied there and removed again by every
     * statement that reads it.
     */
    private static final String SHORT_PAYLOADS = "SET MAX_LENGTH_INPLACE_LOB 8192";

    private static final String FORCE = "CHECKPOINT SYNC";
    /** DATABASE_CALLED_AT_SHUTDOWN of org.h2.api.ErrorCode. */
    private static final int CLOSED = 90121;

    private final FolderLock lock;
    private final Connector connector;
    private final Readers readers;
    private final String file;
    private final boolean fresh;
    private final Housekeeping housekeeping = new Housekeeping();
    /** Held for reading by whoever uses a connection, for writing while all are replaced. */
    private final ReentrantReadWriteLock connections = new ReentrantReadWriteLock();

    private Connection control;
    private Connection writer;
    private MVStore store;
    private boolean closed;

    private H2Database(FolderLock lock, Connector connector, String file) throws SQLException {
        this.lock = lock;
        this.connector = connector;
        this.file = file;
        readers = new Readers(connector);
        connect();
        fresh = hasNoTable();
    }

    static Database open(Settings settings, byte[] key) throws Refusal {
        Path folder = settings.folder().toAbsolutePath();
        if (folder.toString().indexOf(';') >= 0) {
            throw new Refusal(H2Database.class, "open.name", folder);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new Refusal(failed, H2Database.class, "open.folder", folder);
        }
        FolderLock lock = FolderLock.take(folder, settings.clock());
        var connector = new Connector(settings, key);
        boolean opened = false;
        try {
            var check = new KeyCheck(folder, key);
            if (check.isOther()) {
                throw new Refusal(H2Database.class, "open.key", folder);
            }
            var database = new H2Database(lock, connector, settings.fileSystem() + folder.resolve(FILE));
            try {
                // What H2 recovered is forced; packing waits until the desk is open.
                database.control(FORCE);
                check.keep();
                opened = true;
                return database;
            } finally {
                if (!opened) {
                    database.close();
                }
            }
        } catch (SQLException | IOException failed) {
            throw refusal(failed, folder);
        } catch (StorageFailure failed) {
            throw failed.refusal();
        } finally {
            if (!opened) {
                connector.close();
                lock.close();
            }
        }
    }

    private static Refusal refusal(Exception failed, Path folder) {
        StorageFailure failure = StorageFailure.of(failed);
        return switch (failure.kind()) {
            case DAMAGED -> new Refusal(failed, H2Database.class, "open.damaged", folder);
            case EDITION -> new Refusal(failed, H2Database.class, "open.edition", folder);
            case IN_USE -> new Refusal(failed, H2Database.class, "open.in-use", folder, "?", "?", "?", "?");
            case FULL -> failure.refusal();
            // H2 reports some kinds of damage as general errors or failed reads: the file cannot be used as it is
            // either way.
            default -> new Refusal(failed, H2Database.class, "open.failed", folder);
        };
    }

    private void connect() throws SQLException {
        boolean whole = false;
        try {
            control = connector.connect();
            store = Housekeeping.store(control);
            Housekeeping.holdWholeTransactions(store);
            // Where it says so already, nothing is written.
            control(SHORT_PAYLOADS);
            writer = connector.connect();
            writer.setAutoCommit(false);
            writer.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            whole = true;
        } finally {
            if (!whole && control != null) {
                end("SHUTDOWN IMMEDIATELY");
            }
        }
    }

    private boolean hasNoTable() throws SQLException {
        try (var statement = control.createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
            rows.next();
            return rows.getInt(1) == 0;
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.H2;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @Override
    public Connection writer() {
        connections.readLock().lock();
        try {
            return writer;
        } finally {
            connections.readLock().unlock();
        }
    }

    @Override
    public <R> R read(SqlFunction<R> function) throws Refusal {
        connections.readLock().lock();
        if (closed) {
            connections.readLock().unlock();
            throw StorageFailure.of(new SQLException(FILE, "08003", CLOSED)).refusal();
        }
        // Until its first statement a connection holds no version, yet it looks up its undo log in H2's own map: what
        // that was written in must not be
        // given back meanwhile ("Chunk not found"), as nothing is kept for a while here (see Connector).
        MVStore.TxCounter held = store.registerVersionUsage();
        try {
            return readers.read(function);
        } catch (SQLException | RuntimeException failed) {
            throw failure(failed).said();
        } finally {
            store.deregisterVersionUsage(held);
            connections.readLock().unlock();
        }
    }

    @Override
    public void sync() {
        connections.readLock().lock();
        try {
            synchronized (connector) {
                housekeeping.run(control, size());
            }
            control(FORCE);
        } catch (SQLException failed) {
            throw failure(failed);
        } finally {
            connections.readLock().unlock();
        }
    }

    /** {@inheritDoc} H2 closes its file by itself when the disk is full, perhaps in the background, and says from then on only that it is closed. */
    @Override
    public StorageFailure failure(Throwable failed) {
        StorageFailure now = StorageFailure.of(failed);
        MVStoreException closedBy = store.getPanicException();
        if (now.kind() != StorageFailure.Kind.CLOSED || closedBy == null) {
            return now;
        }
        StorageFailure before = StorageFailure.of(closedBy);
        return before.kind() == StorageFailure.Kind.FULL ? before : now;
    }

    @Override
    public void compact() {
        if (connections.getReadHoldCount() > 0) {
            throw new IllegalStateException("compacting within a read would wait for itself");
        }
        connections.writeLock().lock();
        try {
            readers.close();
            control("SHUTDOWN COMPACT");
            connect();
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        } finally {
            connections.writeLock().unlock();
        }
    }

    @Override
    public void copy(Path to) throws IOException {
        connections.readLock().lock();
        MVStore.TxCounter held = store.registerVersionUsage();
        boolean reused = store.isSpaceReused();
        try {
            store.setReuseSpace(false);
            control(FORCE);
            connector.files().copy(to);
        } catch (SQLException failed) {
            throw new IOException(failed);
        } finally {
            store.setReuseSpace(reused);
            store.deregisterVersionUsage(held);
            connections.readLock().unlock();
        }
    }

    @Override
    public long size() {
        return FileUtils.exists(file) ? FileUtils.size(file) : 0;
    }

    @Override
    public void close() {
        connections.writeLock().lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            readers.close();
            if (!end(isWorthPacking() ? "SHUTDOWN COMPACT" : "SHUTDOWN")) {
                end("SHUTDOWN IMMEDIATELY");
            }
        } finally {
            connector.close();
            lock.close();
            connections.writeLock().unlock();
        }
    }

    private boolean isWorthPacking() {
        try {
            return housekeeping.isWorthPacking(control, size());
        } catch (SQLException | RuntimeException failed) {
            // A database that failed is only put down.
            return false;
        }
    }

    private boolean end(String command) {
        try {
            control(command);
            return true;
        } catch (SQLException failed) {
            return false;
        }
    }

    private void control(String command) throws SQLException {
        synchronized (connector) {
            try (var statement = control.createStatement()) {
                statement.execute(command);
            }
        }
    }
}

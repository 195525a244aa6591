// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.DeskFile;
import fudaban.ledger.Moved;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Settings;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.database.Copyable;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.internal.key.AtomicFile;
import fudaban.ledger.internal.key.Secret;
import fudaban.ledger.internal.store.TableCopy;
import fudaban.ledger.internal.store.TableCopy.Copied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Moves a desk's database from its file to a server and back. The source is only read until the copy is complete and compared; then the folder's settings are
 * switched, which is one file, and the source is marked. A move that was interrupted is begun anew.
 */
public final class Moving {
    private static final String BUILT = "moving";

    private final Settings settings;
    private final Contributions contributions;
    private final Upkeep.Progress progress;

    private Moving(Settings settings, Contributions contributions, Upkeep.Progress progress) {
        this.settings = settings;
        this.contributions = contributions;
        this.progress = progress;
    }

    /** {@link Desk#moveToServer} */
    public static Moved toServer(
            Settings settings,
            Contributions contributions,
            String account,
            char[] password,
            Server server,
            char[] serverPassword,
            Upkeep.Progress progress)
            throws Refusal {
        if (settings.practising()) {
            throw new Refusal(Moving.class, "move.practice");
        }
        if (settings.server().isPresent()) {
            throw new Refusal(
                    Moving.class, "move.is-there", settings.server().get().shown());
        }
        var moving = new Moving(settings, contributions, progress);
        char[] again = password.clone();
        byte[] key = Opening.keyring(settings, password).open(account, password, settings.clock());
        try {
            String sealed =
                    serverPassword.length == 0 ? "" : Secret.seal(key, Database.SERVER_PASSWORD, serverPassword);
            Server known = new Server(server.url(), server.user(), sealed);
            List<Copied> copied = moving.toServer(settings.on(known), key);
            return moving.verified(settings.on(known), account, again, copied);
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(serverPassword, '\0');
        }
    }

    /** {@link Desk#moveToFile} */
    public static Moved toFile(
            Settings settings, Contributions contributions, String account, char[] password, Upkeep.Progress progress)
            throws Refusal {
        if (settings.server().isEmpty()) {
            throw new Refusal(
                    Moving.class,
                    "move.is-there",
                    settings.folder().resolve(Database.FILE).toString());
        }
        var moving = new Moving(settings, contributions, progress);
        char[] again = password.clone();
        byte[] key = Opening.keyring(settings, password).open(account, password, settings.clock());
        try {
            return moving.verified(settings.onFile(), account, again, moving.toFile(key));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private List<Copied> toServer(Settings there, byte[] key) throws Refusal {
        try (Database source = Database.open(settings, key);
                Database target = Database.beside(there, key)) {
            alone(target);
            var marks = new MoveMarks(target.writer());
            if (marks.isArriving()) {
                marks.clear();
            } else if (!marks.isEmpty()) {
                throw new Refusal(
                        Moving.class,
                        "move.not-empty",
                        there.server().orElseThrow().shown());
            }
            marks.arriving();
            List<Copied> copied = arrived(marks, there, () -> copy(source, target, key));
            marks.complete();
            settingsFile(there.server());
            return copied;
        } catch (SQLException failed) {
            throw StorageFailure.of(failed).refusal();
        } catch (StorageFailure failed) {
            throw failed.refusal();
        }
    }

    private interface Copying {
        List<Copied> run() throws Refusal, SQLException;
    }

    /** What was given up, or did not succeed, leaves nothing on the server: whoever runs it is not to keep what nobody works with. */
    private List<Copied> arrived(MoveMarks marks, Settings there, Copying copying) throws Refusal, SQLException {
        Refusal why;
        try {
            return copying.run();
        } catch (Refusal refused) {
            why = refused;
        } catch (SQLException failed) {
            why = StorageFailure.of(failed).refusal();
        } catch (StorageFailure failed) {
            why = failed.refusal();
        }
        try {
            marks.giveUp();
        } catch (SQLException left) {
            throw new Refusal(
                    why,
                    Moving.class,
                    "move.left",
                    why,
                    there.server().orElseThrow().shown());
        }
        throw why;
    }

    private List<Copied> toFile(byte[] key) throws Refusal {
        Path built = settings.folder().resolve(BUILT);
        try (Database source = Database.open(settings, key)) {
            alone(source);
            var marks = new MoveMarks(source.writer());
            marks.notGone();
            delete(built);
            try {
                List<Copied> copied;
                try (Database target = Database.open(beside(built), key)) {
                    copied = copy(source, target, key);
                }
                marks.gone();
                AtomicFile.replace(
                        built.resolve(Database.FILE), settings.folder().resolve(Database.FILE));
                settingsFile(Optional.empty());
                return copied;
            } finally {
                delete(built);
            }
        } catch (SQLException failed) {
            throw StorageFailure.of(failed).refusal();
        } catch (StorageFailure failed) {
            throw failed.refusal();
        } catch (IOException failed) {
            throw new Refusal(
                    failed, Moving.class, "desk.folder", settings.folder().toString());
        }
    }

    private void alone(Database server) throws Refusal {
        if (!server.alone()) {
            throw new Refusal(Moving.class, "move.others");
        }
    }

    private Settings beside(Path folder) {
        return new Settings(folder, settings.desk(), settings.clock(), settings.fileSystem());
    }

    private List<Copied> copy(Database source, Database target, byte[] key) throws Refusal {
        Tables tables = new Builder(settings, contributions, null, key).tables();
        tables.prepare(source, settings.desk());
        tables.prepare(target, settings.desk());
        List<Copied> copied =
                source.read(connection -> new TableCopy(connection, target.writer()).run(MoveMarks.TABLES, progress));
        target.sync();
        return copied;
    }

    private void settingsFile(Optional<Server> server) throws Refusal {
        try {
            new DeskFile(Optional.of(settings.desk()), server).write(settings.folder());
        } catch (IOException failed) {
            throw new Refusal(
                    failed, Moving.class, "desk.folder", settings.folder().toString());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    private Moved verified(Settings there, String account, char[] password, List<Copied> copied) throws Refusal {
        Desk.Opened opened = Desk.open(there, contributions, account, password);
        try (var ledger = opened.ledger()) {
            return new Moved(
                    copied.stream()
                            .map(each -> new Moved.Table(each.table(), each.rows(), each.digest()))
                            .toList(),
                    ledger.journal().heads(),
                    // It has moved: what was counted and hashed is told in any case.
                    ledger.upkeep().verify(opened.session(), List.of(), progress::done));
        }
    }

    /**
     * Copies the tables of a server, as they are at this moment, into a database file as a backup holds it.
     *
     * @param connection one consistent view of the server
     * @param to a file that is not there yet
     */
    static void intoFile(House house, Connection connection, Path to) throws Refusal, SQLException, IOException {
        Path built = to.resolveSibling(to.getFileName() + "-tables");
        var settings = new Settings(
                built, house.desk(), house.clock(), house.settings().fileSystem());
        try {
            try (Database target = Database.open(settings, house.key())) {
                house.tables().prepare(target, house.desk());
                new TableCopy(connection, target.writer()).run(MoveMarks.TABLES, Upkeep.Progress.NONE);
                target.sync();
            }
            Files.move(built.resolve(Database.FILE), to);
        } finally {
            delete(built);
        }
    }

    /** What a backup of a desk on a server is made from. */
    static Copyable source(House house) {
        return new Copyable() {
            @Override
            public long size() {
                return house.database().size();
            }

            @Override
            public void copy(Path to) throws IOException {
                try {
                    house.database().read(connection -> {
                        try {
                            intoFile(house, connection, to);
                        } catch (IOException failed) {
                            throw new SQLException(failed);
                        }
                        return null;
                    });
                } catch (Refusal refusal) {
                    throw new IOException(refusal.getMessage(), refusal);
                }
            }
        };
    }
}

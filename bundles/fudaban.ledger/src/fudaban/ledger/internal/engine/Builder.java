// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.act.CoreActs;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.journal.JournalDays;
import fudaban.ledger.internal.journal.JournalTable;
import fudaban.ledger.internal.journal.JournalTables;
import fudaban.ledger.internal.journal.Mirror;
import fudaban.ledger.internal.journal.PayloadVault;
import fudaban.ledger.internal.journal.Rebuild;
import fudaban.ledger.internal.key.Keyring;
import fudaban.ledger.internal.store.Dialect;
import fudaban.ledger.internal.store.ModelTables;
import fudaban.ledger.internal.store.RecordStore;
import fudaban.ledger.internal.store.Schema;
import fudaban.ledger.spi.ModelModule;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Puts the parts of a ledger together and brings database, mirror and program into step. */
final class Builder {
    /** Folder of the mirror within the data folder. */
    static final String MIRROR = "mirror";

    private final Settings settings;
    private final Contributions contributions;
    private final Keyring keyring;
    private final byte[] key;
    private final Schema schema;
    private final Tables tables;
    private final JournalTable table;
    private final PayloadVault vault;
    private final RecordStore store;

    Builder(Settings settings, Contributions contributions, Keyring keyring, byte[] key) {
        this.settings = settings;
        this.contributions = contributions;
        this.keyring = keyring;
        this.key = key;
        this.table = new JournalTable(new JournalDays(settings.clock().getZone()));
        List<ModelModule> modules = new ArrayList<>();
        modules.add(new JournalTables());
        modules.add(new ModelTables());
        modules.addAll(contributions.modules());
        this.schema = Schema.of(modules);
        this.tables = new Tables(List.copyOf(modules), schema, contributions.keys(), table.days());
        this.vault = new PayloadVault(key);
        this.store = new RecordStore(
                schema, contributions.keys(), settings.server().isPresent() ? Dialect.POSTGRES : Dialect.H2);
    }

    /** The tables its modules need. */
    Tables tables() {
        return tables;
    }

    static Path mirrorFolder(Settings settings) {
        return settings.folder().resolve(MIRROR);
    }

    /** @param making whether this is a new ledger: then a server must hold none yet */
    House build(Desk.Lost lost, Upkeep.Progress progress, boolean making) throws Refusal {
        Database database = Database.open(settings, key);
        Mirror mirror = null;
        try {
            if (database.shared()) {
                new MoveMarks(database.writer()).settle();
                SetAside.leftOver(settings);
            }
            tables.prepare(database, settings.desk());
            if (making && database.shared() && !database.read(table::desks).isEmpty()) {
                throw new Refusal(
                        Builder.class,
                        "desk.shared",
                        settings.server().orElseThrow().shown());
            }
            database.read(this::sameLedger);
            mirror = new Mirror(mirrorFolder(settings), settings.desk());
            new Catching(settings, database, table, rebuilding(), mirror).up(lost, progress);
            var past = new Past(table, vault, store);
            database.prepare(() -> past.level(database, settings.desk()));
            return house(database, mirror);
        } catch (Refusal | RuntimeException failure) {
            if (mirror != null) {
                mirror.close();
            }
            database.close();
            throw failure;
        }
    }

    /** Whoever opens a server must have the key of what lies there: with another one he would write what nobody else can read. */
    private Void sameLedger(Connection connection) throws Refusal {
        var any = table.anyPayload(connection);
        if (any.isPresent()) {
            vault.open(any.get().desk(), any.get().number(), any.get().sealed());
        }
        return null;
    }

    private House house(Database database, Mirror mirror) {
        var profiles = new Profiles(contributions.profiles());
        var inner = new Transaction.House(
                store,
                schema,
                table,
                vault,
                contributions.participants(),
                profiles,
                new Ids(),
                settings.clock().getZone());
        var catalogue = new Catalogue(CoreActs.all(), contributions.acts());
        var head = database.readUnchecked(connection -> table.head(connection, settings.desk()));
        var sight = new HandlerSight(contributions.handlers(), database, store, profiles, settings.clock());
        var runner = new Runner(inner, vault, settings.desk(), settings.clock(), head);
        var writerReference = new AtomicReference<Writer>();
        var followers =
                new Followers(database, table, settings.desk(), contributions.subscribers(), writerReference::get);
        // The threads last: nothing may fail any more once they run.
        var settling = new Settling(database, table, settings.desk(), runner);
        var writer = new Writer(
                database,
                mirror,
                written -> {
                    runner.committed(written);
                    sight.committed(written.entry());
                },
                followers::poke,
                settling);
        writerReference.set(writer);
        followers.start();
        return new House(
                settings,
                key,
                keyring,
                database,
                tables,
                store,
                table,
                vault,
                mirror,
                profiles,
                new Sessions(sight),
                catalogue,
                contributions.steps(),
                contributions.days(),
                runner,
                writer,
                followers);
    }

    /** Makes the database from the mirror. The old one has been set aside. */
    void rebuild(Upkeep.Progress progress) throws Refusal {
        try (Database database = Database.open(settings, key)) {
            tables.prepare(database, settings.desk());
            var result = rebuilding().run(database.writer(), mirrorFolder(settings), settings.desk(), progress);
            database.sync();
            if (result.stopped().isPresent()) {
                throw new Refusal(
                        Builder.class,
                        "rebuild.stopped",
                        result.stopped().get().entry(),
                        result.stopped().get().said());
            }
        }
    }

    private Rebuild rebuilding() {
        return new Rebuild(table, vault, new StoreSink(store));
    }
}

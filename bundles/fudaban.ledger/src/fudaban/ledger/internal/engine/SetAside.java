// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.database.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Databases that were replaced, kept under a name with the time until something is erased: an erasure cannot reach into them. */
final class SetAside {
    private static final String LOG = ".log";
    private static final String KEPT = Database.FILE + ".before-";

    private SetAside() {}

    /**
     * Takes the database out of the way.
     *
     * @throws Refusal when another program has it open, or the disk refuses
     */
    static void database(Settings settings) throws Refusal {
        Path folder = settings.folder();
        try (FolderLock lock = FolderLock.take(folder, settings.clock())) {
            take(settings);
        } catch (IOException failure) {
            throw new Refusal(failure, SetAside.class, "desk.folder", folder.toString());
        }
    }

    /** Takes the file out of the way that a desk has left for a server. The folder is held by the caller. */
    static void leftOver(Settings settings) throws Refusal {
        try {
            take(settings);
        } catch (IOException failure) {
            throw new Refusal(
                    failure, SetAside.class, "desk.folder", settings.folder().toString());
        }
    }

    private static void take(Settings settings) throws IOException {
        Path folder = settings.folder();
        String kept = KEPT + settings.clock().instant().getEpochSecond();
        // The log first: without its log a database is only old; a log without its database would be played into the
        // new one.
        move(folder, Database.FILE + LOG, kept + LOG);
        move(folder, Database.FILE, kept);
    }

    private static void move(Path folder, String from, String to) throws IOException {
        if (Files.exists(folder.resolve(from))) {
            Files.move(folder.resolve(from), folder.resolve(to));
        }
    }

    /** Deletes what is kept. */
    static void delete(Path folder) throws Refusal {
        try (var kept = Files.newDirectoryStream(folder, KEPT + "*")) {
            for (Path each : kept) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new Refusal(failure, SetAside.class, "desk.folder", folder.toString());
        }
    }
}

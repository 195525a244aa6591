// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.folder;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import fudaban.packs.Pack;
import fudaban.packs.PackFile;
import fudaban.packs.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Begins the next edition of a pack: a copy of the newest one under its own date. The editions before are closed: their sums are noted, and they may not
 * change
 * any more.
 */
public final class NewEdition {
    private final PackDirectory pack;

    /** In this folder. */
    public NewEdition(PackDirectory pack) {
        this.pack = pack;
    }

    /**
     * Copies the newest edition under a new date. Version and release of the pack are raised.
     *
     * @param effective the first day it is to be in force
     * @return what the pack says of itself now
     * @throws Refusal when the date is not later than that of the newest edition, there is none, or a closed one was changed
     */
    public PackFile next(LocalDate effective) throws Refusal, IOException {
        PackFile file = pack.file();
        TreeMap<LocalDate, EditionFiles> editions = pack.editions(file.id());
        if (editions.isEmpty()) {
            throw new Refusal(NewEdition.class, "new.no-edition", pack.folder());
        }
        Map.Entry<LocalDate, EditionFiles> newest = editions.lastEntry();
        later(effective, newest.getKey());
        Seals before = seals();
        Seals now = Sums.of(editions.values());
        for (var each : before.sums().entrySet()) {
            boolean changed = !each.getValue().isEmpty()
                    && !each.getValue().equals(now.sums().get(each.getKey()));
            if (changed) {
                throw new Refusal(NewEdition.class, "seal.changed", each.getKey());
            }
        }
        copy(newest.getValue(), pack.editionsFolder().resolve(effective.toString()));
        Files.writeString(pack.folder().resolve(Seals.FILE), now.text());
        return write(file.next());
    }

    private static void later(LocalDate next, LocalDate newest) throws Refusal {
        if (!next.isAfter(newest)) {
            throw new Refusal(
                    NewEdition.class,
                    next.equals(newest) ? "new.date-taken" : "new.date-older",
                    next.toString(),
                    newest.toString());
        }
    }

    private Seals seals() throws Refusal, IOException {
        try {
            return pack.seals();
        } catch (Seals.BrokenLine broken) {
            throw new Refusal(broken, NewEdition.class, "index.line", broken.line());
        }
    }

    /**
     * Takes an installed pack with all its editions, all of them closed, as the beginning of the next one.
     *
     * @param next the date of the edition that is to follow
     * @throws Refusal when the folder holds something, the date is not later than that of its newest edition, or a file could not lie in a folder
     */
    public void take(Pack installed, LocalDate next) throws Refusal, IOException {
        empty();
        for (EditionFiles edition : installed.editions()) {
            later(next, edition.effective());
        }
        PackFile file = installed
                .file()
                .orElseThrow(() -> new Refusal(NewEdition.class, "new.installed-old", installed.id(), PackFile.FILE));
        for (EditionFiles edition : installed.editions()) {
            copy(edition, pack.editionsFolder().resolve(edition.effective().toString()));
        }
        Files.writeString(
                pack.folder().resolve(Seals.FILE), Sums.of(installed.editions()).text());
        write(file);
    }

    /**
     * Begins a pack of its own with one profile that is still empty.
     *
     * @param file what it says of itself
     * @param effective of its first edition
     * @param kind of its profile, the simple name of a class
     * @throws Refusal when the folder holds something
     */
    public void fresh(PackFile file, LocalDate effective, String kind) throws Refusal, IOException {
        empty();
        Path edition = pack.editionsFolder().resolve(effective.toString());
        Files.createDirectories(edition.resolve("texts"));
        Files.createDirectories(edition.resolve("manual"));
        Files.writeString(edition.resolve(kind + ".json"), "{\n}\n");
        Files.writeString(
                edition.resolve("texts/messages.properties"),
                "title=" + file.name().ja() + "\n");
        Files.writeString(
                edition.resolve("texts/messages_en.properties"),
                "title=" + file.name().en() + "\n");
        Files.writeString(
                edition.resolve("manual/README.md"), "# " + file.name().ja() + "\n");
        write(file);
    }

    private void empty() throws Refusal, IOException {
        if (Files.exists(pack.folder())) {
            try (var all = Files.list(pack.folder())) {
                if (all.findAny().isPresent()) {
                    throw new Refusal(NewEdition.class, "new.not-empty", pack.folder());
                }
            }
        }
    }

    private static void copy(EditionFiles edition, Path to) throws Refusal, IOException {
        for (String name : edition.names()) {
            Path file = to.resolve(name).normalize();
            if (!EntryName.plain(name) || !file.startsWith(to)) {
                throw new Refusal(NewEdition.class, "name.unsafe", name);
            }
            Files.createDirectories(file.getParent());
            try (var in = edition.open(name)) {
                Files.copy(in, file);
            }
        }
    }

    private PackFile write(PackFile file) throws IOException {
        Files.writeString(pack.folder().resolve(PackFile.FILE), PackFiles.text(file));
        return file;
    }
}

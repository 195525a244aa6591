// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.check;

import fudaban.ledger.spi.EditionFiles;
import fudaban.packs.InstalledPacks;
import fudaban.packs.Pack;
import fudaban.packs.PackFile;
import fudaban.packs.internal.folder.PackDirectory;
import fudaban.packs.internal.folder.Seals;
import fudaban.packs.internal.folder.Sums;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Editions that were given out are byte by byte what they were: by the sums noted in the pack, and by what the running program has. */
final class SealCheck {
    private final InstalledPacks installed;

    SealCheck(InstalledPacks installed) {
        this.installed = installed;
    }

    void run(PackDirectory pack, PackFile file, TreeMap<LocalDate, EditionFiles> editions, Defects defects)
            throws IOException {
        Seals seals;
        try {
            seals = pack.seals();
        } catch (Seals.BrokenLine broken) {
            defects.at(Seals.FILE, broken.line(), 1, "index.line");
            return;
        }
        for (EditionFiles edition : editions.values()) {
            String day = edition.effective().toString();
            boolean newest = day.equals(editions.lastKey().toString());
            if (seals.closed(day)) {
                closed(edition, seals, defects);
            } else if (!newest) {
                defects.add(
                        "editions/" + day, "edition.open", editions.lastKey().toString());
            }
        }
        for (String path : seals.sums().keySet()) {
            EditionFiles edition = editions.get(LocalDate.parse(path.substring(0, path.indexOf('/'))));
            if (edition == null || !edition.has(path.substring(path.indexOf('/') + 1))) {
                defects.add("editions/" + path, "seal.missing");
            }
        }
        Optional<Pack> there = installed.find(file.id());
        if (there.isPresent()) {
            against(there.get(), editions, defects);
        }
    }

    private static void closed(EditionFiles edition, Seals seals, Defects defects) throws IOException {
        for (String name : edition.names()) {
            String path = edition.effective() + "/" + name;
            Optional<String> noted = seals.of(path);
            if (noted.isEmpty()) {
                defects.add("editions/" + path, "seal.added");
            } else if (!noted.get().equals(Sums.of(edition, name))) {
                defects.add("editions/" + path, "seal.changed");
            }
        }
    }

    private static void against(Pack there, Map<LocalDate, EditionFiles> editions, Defects defects) throws IOException {
        for (EditionFiles known : there.editions()) {
            EditionFiles same = editions.get(known.effective());
            String folder = "editions/" + known.effective();
            if (same == null) {
                defects.add(folder, "installed.missing");
            } else {
                for (String name : known.names()) {
                    if (!same.has(name) || !Sums.of(same, name).equals(Sums.of(known, name))) {
                        defects.add(folder + "/" + name, "installed.changed");
                    }
                }
            }
        }
    }
}

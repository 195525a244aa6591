// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.folder;

import fudaban.ledger.journal.Hash;
import fudaban.ledger.spi.EditionFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;

/** SHA-256 of what editions consist of. */
public final class Sums {
    private Sums() {}

    /** The sum of every file of these editions. */
    public static Seals of(Collection<EditionFiles> editions) throws IOException {
        var sums = new TreeMap<String, String>();
        for (EditionFiles edition : editions) {
            for (String name : edition.names()) {
                sums.put(edition.effective() + "/" + name, of(edition, name));
            }
        }
        return new Seals(sums);
    }

    /** SHA-256 of one file of an edition, hex. */
    public static String of(EditionFiles edition, String name) throws IOException {
        try (var in = edition.open(name)) {
            return Hash.hex(Hash.sha256(in));
        }
    }

    /** SHA-256 of a file, hex. */
    public static String of(Path file) throws IOException {
        return Hash.hex(Hash.sha256(file));
    }

    /** One sum for a whole edition: over the lines of names and sums. */
    public static String of(EditionFiles edition) throws IOException {
        var lines = new StringBuilder();
        for (String name : edition.names()) {
            lines.append(of(edition, name)).append("  ").append(name).append('\n');
        }
        return Hash.hex(Hash.sha256(lines.toString()));
    }
}

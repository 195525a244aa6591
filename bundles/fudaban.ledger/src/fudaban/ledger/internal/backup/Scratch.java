// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import fudaban.ledger.internal.key.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Files and folders that are not a backup yet: named so that they are found and removed when a program ended in between. */
final class Scratch {
    private final Path folder;
    private final String prefix;

    Scratch(Path folder, KeyFile ledger) {
        this.folder = folder;
        prefix = ".fudaban-" + ledger.id() + "-";
    }

    /** A name that is free after {@link #clear}. */
    Path path(String name) {
        return folder.resolve(prefix + name);
    }

    /** Removes what this ledger left. Only one program has a ledger open, so nothing in use is removed. */
    void clear() throws IOException {
        try (var all = Files.list(folder)) {
            for (Path each : all.filter(p -> p.getFileName().toString().startsWith(prefix))
                    .toList()) {
                delete(each);
            }
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}

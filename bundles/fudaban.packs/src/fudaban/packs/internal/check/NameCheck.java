// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.check;

import fudaban.packs.internal.folder.EntryName;
import fudaban.packs.internal.folder.PackDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Folders and files of a pack are named so that they stay what they are on every system. */
final class NameCheck {
    private NameCheck() {}

    /** Says whether the rest may be read. */
    static boolean run(PackDirectory pack, Defects defects) throws IOException {
        boolean safe = true;
        for (Path each : pack.inEditions()) {
            String name = each.getFileName().toString();
            if (Files.isSymbolicLink(each)) {
                defects.add("editions/" + name, "file.link");
                safe = false;
            } else if (Files.isDirectory(each)) {
                safe &= edition(pack, each, name, defects);
            } else if (!name.equals("index.txt")) {
                defects.add("editions/" + name, "edition.stray");
            }
        }
        return safe;
    }

    private static boolean edition(PackDirectory pack, Path folder, String name, Defects defects) throws IOException {
        if (PackDirectory.day(folder).isEmpty()) {
            defects.add("editions/" + name, "edition.date");
            return true;
        }
        boolean safe = true;
        Map<String, String> seen = new HashMap<>();
        for (Path file : files(folder)) {
            String path = pack.folder().relativize(file).toString().replace('\\', '/');
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                defects.add(path, "file.link");
                safe = false;
            }
            if (!EntryName.plain(path)) {
                defects.add(path, "name.unsafe");
                safe = false;
            }
            // Where case or the form of accents and 濁点 does not count, two such files are one.
            String same =
                    seen.put(Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), path);
            if (same != null) {
                defects.add(path, "name.same", same);
            }
        }
        return safe;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}

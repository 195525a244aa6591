// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The names of a mirror's files. */
record MirrorFiles(Path folder, String desk) {
    private static final String FRESH = ".new";

    Path chain() {
        return folder.resolve("chain-" + desk + ".txt");
    }

    Path segment(YearMonth month) {
        return folder.resolve("payload-" + desk + "-" + month + ".seg");
    }

    Path fresh(Path segment) {
        return segment.resolveSibling(segment.getFileName() + FRESH);
    }

    Path lost(long from) {
        return folder.resolve("lost-" + desk + "-" + from + ".txt");
    }

    /** The segments there are, by month. */
    SortedMap<YearMonth, Path> segments() throws IOException {
        var name = Pattern.compile("payload-" + Pattern.quote(desk) + "-(\\d{4}-(?:0[1-9]|1[0-2]))\\.seg");
        var found = new TreeMap<YearMonth, Path>();
        if (Files.isDirectory(folder)) {
            try (var all = Files.list(folder)) {
                all.forEach(file -> {
                    var match = name.matcher(file.getFileName().toString());
                    if (match.matches()) {
                        found.put(YearMonth.parse(match.group(1)), file);
                    }
                });
            }
        }
        return found;
    }

    /** A rewriting that was interrupted leaves the old segment whole and the new one unfinished. */
    void deleteLeftovers() throws IOException {
        try (var all = Files.newDirectoryStream(folder, "payload-" + desk + "-*.seg" + FRESH)) {
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}

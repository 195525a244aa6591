// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The profiles of one pack bundle: files {@code editions/EFFECTIVE-DATE/KIND.json}, listed line by line in {@code editions/index.txt} because a
 * bundle's folders
 * cannot be listed everywhere.
 */
public final class PackFolder implements ProfileSource {
    private final List<Edition> editions;

    /**
     * @param origin a class of the pack bundle
     * @param pack the pack's name as the journal and messages show it
     */
    public PackFolder(Class<?> origin, String pack) {
        editions = text(origin, "/editions/index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> edition(origin, pack, line))
                .toList();
    }

    private static Edition edition(Class<?> origin, String pack, String line) {
        int slash = line.indexOf('/');
        String kind = line.substring(slash + 1).replace(".json", "");
        return new Edition(kind, pack, LocalDate.parse(line.substring(0, slash)), text(origin, "/editions/" + line));
    }

    private static String text(Class<?> origin, String path) {
        try (var in = origin.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("the pack lacks " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Edition> editions() {
        return editions;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.folder;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list {@code editions/index.txt}: a line for each file, with its SHA-256 where the edition has been given out and is never changed again. {@code sha256sum
 * -c}
 * reads such lines.
 *
 * @param sums SHA-256 in hex by path below {@code editions/}; an empty text for a file that may still change
 */
public record Seals(SortedMap<String, String> sums) {
    /** Its place in a pack. */
    public static final String FILE = "editions/index.txt";

    private static final Pattern LINE = Pattern.compile("(?:([0-9a-f]{64})  )?(\\d{4}-\\d{2}-\\d{2}/.+)");

    /** None yet. */
    public static final Seals NONE = new Seals(new TreeMap<>());

    public Seals {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** A line that is none of such a list. */
    public static final class BrokenLine extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;

        BrokenLine(int line) {
            super("line " + line);
            this.line = line;
        }

        /** Its number, from 1. */
        public int line() {
            return line;
        }
    }

    /**
     * Reads the list.
     *
     * @throws BrokenLine at the first line that is neither a path nor a sum with a path, leaves the folder, or names a file again
     */
    public static Seals read(String text) throws BrokenLine {
        var sums = new TreeMap<String, String>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String stripped = line.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                Matcher parts = LINE.matcher(stripped);
                if (!parts.matches()
                        || !EntryName.plain(parts.group(2))
                        || sums.put(parts.group(2), parts.group(1) == null ? "" : parts.group(1)) != null) {
                    throw new BrokenLine(number);
                }
            }
        }
        return new Seals(sums);
    }

    /** The list as a file. */
    public String text() {
        var text = new StringBuilder("# SHA-256  EFFECTIVE-DATE/PATH\n");
        sums.forEach((path, sum) ->
                text.append(sum.isEmpty() ? "" : sum + "  ").append(path).append('\n'));
        return text.toString();
    }

    /** What was noted for a file, if it may not change any more. */
    public Optional<String> of(String path) {
        return Optional.ofNullable(sums.get(path)).filter(sum -> !sum.isEmpty());
    }

    /** Whether an edition, named by its date, has been given out: one of its files may not change any more. */
    public boolean closed(String edition) {
        return sums.entrySet().stream()
                .anyMatch(each -> each.getKey().startsWith(edition + "/")
                        && !each.getValue().isEmpty());
    }
}

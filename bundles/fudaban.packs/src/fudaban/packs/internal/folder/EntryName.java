// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.folder;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Names of files as a pack may have them: they stay below its folder on every system, Japanese included. */
public final class EntryName {
    private static final int LONGEST = 180;
    private static final String FORBIDDEN = "\\:*?\"<>|";
    /** Names Windows keeps for devices, whatever follows the first dot. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private EntryName() {}

    /** Whether a path below the pack, parted by {@code /}, is such a name. */
    public static boolean plain(String path) {
        return path.length() <= LONGEST && List.of(path.split("/", -1)).stream().allMatch(EntryName::part);
    }

    private static boolean part(String part) {
        IntStream characters = part.codePoints();
        String first = part.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
        return !part.isBlank()
                && !part.endsWith(".")
                && !part.equals("..")
                && !part.startsWith(" ")
                && !part.endsWith(" ")
                && !DEVICES.contains(first)
                && !first.matches("(com|lpt)[0-9]")
                && characters.noneMatch(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0);
    }
}

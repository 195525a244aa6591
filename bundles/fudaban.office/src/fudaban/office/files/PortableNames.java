// SPDX-License-Identifier: EPL-2.0
package fudaban.office.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What may be a file's name on Windows as well: the one place that knows its rules (Microsoft, “Naming Files, Paths, and Namespaces”). Files are named after
 * units, people and systems, and Linux would take nearly all of that.
 */
public final class PortableNames {
    /** UTF-16 units one name may have: of the 255 that file systems take, room is left for what programs append while they write. */
    public static final int LONGEST_NAME = 200;
    /** UTF-16 units a whole path may have where long paths are not switched on (MAX_PATH without its closing zero). */
    public static final int LONGEST_PATH = 259;

    private static final Pattern ILLEGAL = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
    /** Devices, whatever follows the first dot. Windows takes the superscript digits for 1 to 3 too. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])(\\s*\\..*)?");
    /** A surrogate without its partner cannot be written as UTF-8. */
    private static final Pattern LONE =
            Pattern.compile("(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])");

    private PortableNames() {}

    /**
     * The name of one file or folder made of a text; the same text gives the same name.
     *
     * @param wanted a name somebody entered, for example of a unit; with or without an ending like {@code .xlsx}
     * @return the same where it may stand as it is; never empty, never a path
     */
    public static String of(String wanted) {
        String name = LONE.matcher(ILLEGAL.matcher(wanted).replaceAll("_")).replaceAll("_");
        name = cut(name.strip());
        // Windows drops these at the end, and another name would be meant.
        name = name.replaceAll("[. ]+$", "");
        if (name.isEmpty()) {
            return "_";
        }
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    /** In the middle, so that the ending stays, and never through a character. */
    private static String cut(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST_NAME - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + ending;
    }

    /**
     * What Windows would not take of a folder's content.
     *
     * @param paths from the folder, parts divided by {@code /}
     * @param room UTF-16 units of the folder's own path with its last separator
     * @return one line for each, empty when it takes all
     */
    public static List<String> problems(Collection<String> paths, int room) {
        List<String> problems = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            for (String name : path.split("/")) {
                if (!of(name).equals(name)) {
                    problems.add(path + ": \"" + name + "\" is no name");
                }
            }
            if (room + path.length() > LONGEST_PATH) {
                problems.add(path + ": longer than " + LONGEST_PATH);
            }
            String other = seen.put(path.toUpperCase(Locale.ROOT), path);
            if (other != null) {
                problems.add(path + ": the same as " + other + " but for upper and lower case");
            }
        }
        return problems;
    }
}

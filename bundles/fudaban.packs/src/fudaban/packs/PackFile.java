// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a pack says of itself: {@code pack.json} at its top.
 *
 * @param id the bundle's symbolic name, e.g. {@code fudaban.pack.gima}; never changes
 * @param name what people call it
 * @param version three numbers, raised with each pack that is given out
 * @param release 1, 2, 3 …: raised with each pack that is given out, so that an older site is known as such
 * @param platform oldest edition of Fudaban it works with, three numbers
 * @param changes what is different from the pack before, in sentences
 */
public record PackFile(String id, Name name, String version, int release, String platform, String changes) {
    /** Its name in a pack. */
    public static final String FILE = "pack.json";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");
    private static final int LONGEST = 60;

    /**
     * What people call it.
     *
     * @param ja in Japanese
     * @param en in English
     */
    public record Name(String ja, String en) {
        /** In the language people read. */
        public String in(Locale locale) {
            return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? ja : en;
        }
    }

    /**
     * Checked by {@link PackFiles}, which says where.
     *
     * @throws IllegalArgumentException with the name of the member that is missing or cannot be
     */
    public PackFile {
        changes = changes == null ? "" : changes;
        require(id != null && id.length() <= LONGEST && ID.matcher(id).matches(), "id");
        require(name != null && !blank(name.ja) && !blank(name.en), "name");
        require(version != null && VERSION.matcher(version).matches(), "version");
        require(release > 0, "release");
        require(platform != null && VERSION.matcher(platform).matches(), "platform");
    }

    private static void require(boolean met, String member) {
        if (!met) {
            throw new IllegalArgumentException(member);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** The same for the next one that is given out: the second number of its version and its release are one higher, nothing has changed yet. */
    public PackFile next() {
        String[] parts = version.split("\\.");
        return new PackFile(
                id, name, parts[0] + "." + (Integer.parseInt(parts[1]) + 1) + ".0", release + 1, platform, "");
    }
}

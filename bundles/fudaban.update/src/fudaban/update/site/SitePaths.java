// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import java.util.regex.Pattern;

/** Names of files in a site: plain relative paths that mean the same on every system and lead nowhere else. */
final class SitePaths {
    private static final int LONGEST = 240;
    /** Letters of p2 and Java file names; no {@code \}, {@code :} or blank, no part that is or ends with a dot. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9_+@-][A-Za-z0-9._+@-]*(/[A-Za-z0-9_+@-][A-Za-z0-9._+@-]*)*");

    private SitePaths() {}

    static boolean plain(String path) {
        return path.length() <= LONGEST
                && PLAIN.matcher(path).matches()
                && !path.endsWith(".")
                && !path.contains("./")
                && !path.equals(SiteManifest.FILE)
                && !path.equals(SiteManifest.SIGNATURE);
    }

    static void check(String path) {
        if (!plain(path)) {
            throw new IllegalArgumentException("no path of a site: " + path);
        }
    }
}

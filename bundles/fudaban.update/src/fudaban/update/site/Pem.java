// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys in text files (RFC 7468). */
final class Pem {
    static final String PUBLIC = "PUBLIC KEY";
    static final String PRIVATE = "ENCRYPTED PRIVATE KEY";

    private static final int LINE = 64;

    private Pem() {}

    static String text(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes)
                + "\n-----END " + kind + "-----\n";
    }

    /** Base64 of one kind without line breaks; the text itself where it is no PEM at all. */
    static String body(String text, String kind) {
        Matcher found = Pattern.compile("-----BEGIN " + kind + "-----(.*?)-----END " + kind + "-----", Pattern.DOTALL)
                .matcher(text);
        if (found.find()) {
            return found.group(1).replaceAll("\\s", "");
        }
        if (text.contains("-----BEGIN")) {
            throw new IllegalArgumentException("no " + kind);
        }
        return text.strip();
    }
}

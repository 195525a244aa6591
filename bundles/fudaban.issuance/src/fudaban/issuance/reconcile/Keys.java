// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: systems write the same number in wide letters, small letters, or with blanks. Never kept instead of the text. */
public final class Keys {
    private Keys() {}

    /** A number of a card, of a chip or of a person. */
    public static String number(String text) {
        return folded(text).toUpperCase(Locale.ROOT);
    }

    /** A name of a unit. */
    public static String unit(String text) {
        return folded(text);
    }

    private static String folded(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        boolean plain = true;
        for (int i = 0; plain && i < text.length(); i++) {
            plain = text.charAt(i) > ' ' && text.charAt(i) < 0x7F;
        }
        return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Issuance;
import fudaban.office.SentenceForms;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says what a check found in the language of the screen. It is kept in Japanese, as the unit gets it; another language finds the sentence of the message bundle
 * it was made of and fills in the same values. What other parts say (dates, characters a font lacks) stays as it is.
 */
public final class KeptSentence {
    private static final String CHECKS = "check.";
    private static final String FIELDS = "field.";

    private KeptSentence() {}

    /** The sentence in a language; as it was kept where that is Japanese, or where nothing fits. Null stays null. */
    public static String in(Locale locale, String kept) {
        if (kept == null || !locale.getLanguage().equals("en")) {
            return kept;
        }
        ResourceBundle japanese = bundle(Locale.JAPAN);
        ResourceBundle wanted = bundle(Locale.ENGLISH);
        return new SentenceForms(japanese, key -> key.startsWith(CHECKS))
                .whole(kept)
                .map(found -> new MessageFormat(wanted.getString(found.key()), Locale.ENGLISH)
                        .format(found.values().stream()
                                .map(value -> field(japanese, wanted, value))
                                .toArray()))
                .orElse(kept);
    }

    /** The name of a field, where a value is one. */
    private static String field(ResourceBundle japanese, ResourceBundle wanted, String value) {
        return japanese.keySet().stream()
                .filter(key -> key.startsWith(FIELDS) && japanese.getString(key).equals(value))
                .map(wanted::getString)
                .findFirst()
                .orElse(value);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                Issuance.class.getPackageName() + ".messages",
                locale,
                Issuance.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

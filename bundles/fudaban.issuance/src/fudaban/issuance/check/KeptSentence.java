// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Issuance;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Comparator;
import java.util.List;
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
        // The longest first: a short sentence may begin like a long one.
        List<String> keys = japanese.keySet().stream()
                .filter(key -> key.startsWith(CHECKS))
                .sorted(Comparator.comparing(
                        (String key) -> -japanese.getString(key).length()))
                .toList();
        for (String key : keys) {
            var end = new ParsePosition(0);
            Object[] values = new MessageFormat(japanese.getString(key), Locale.JAPAN).parse(kept, end);
            if (values != null && end.getIndex() == kept.length()) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = field(japanese, wanted, values[i]);
                }
                return new MessageFormat(wanted.getString(key), Locale.ENGLISH).format(values);
            }
        }
        return kept;
    }

    /** The name of a field, where a value is one. */
    private static Object field(ResourceBundle japanese, ResourceBundle wanted, Object value) {
        return japanese.keySet().stream()
                .filter(key -> key.startsWith(FIELDS) && japanese.getString(key).equals(value))
                .map(key -> (Object) wanted.getString(key))
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

// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.personnel.internal.Sentences;
import java.util.Locale;

/** What this package writes into records, in the office's language. */
final class Words {
    private Words() {}

    static String text(String key, Object... values) {
        return Sentences.text(Locale.JAPAN, key, values);
    }
}

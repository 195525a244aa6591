// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.model.StaffEventKind;
import fudaban.personnel.Personnel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of this bundle. */
public final class Sentences {
    private Sentences() {}

    /** A sentence of the bundle's messages. */
    public static String text(Locale locale, String key, Object... values) {
        Object[] plain = List.of(values).stream()
                .map(value -> value instanceof Word ? value : String.valueOf(value))
                .toArray();
        return new Refusal(Personnel.class, key, plain).sentence(locale);
    }

    /** A kind of staff event as the office calls it. */
    public static Word title(StaffEventKind kind) {
        return locale -> text(locale, "event." + kind.getName().toLowerCase(Locale.ROOT));
    }

    /** Several names of fields. */
    public static Word list(List<String> keys) {
        return locale -> keys.stream()
                .map(key -> text(locale, key))
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
    }
}

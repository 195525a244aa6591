// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Refusal;
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
        Object[] plain = List.of(values).stream().map(String::valueOf).toArray();
        return new Refusal(Personnel.class, key, plain).sentence(locale);
    }

    /** A kind of staff event as the office calls it. */
    public static String title(StaffEventKind kind) {
        return text(Locale.JAPAN, "event." + kind.getName().toLowerCase(Locale.ROOT));
    }

    /** Several names of fields. */
    public static String list(List<String> keys) {
        return keys.stream().map(key -> text(Locale.JAPAN, key)).collect(Collectors.joining("、"));
    }
}

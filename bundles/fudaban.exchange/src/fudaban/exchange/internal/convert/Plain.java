// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.convert;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;

/** A value as plain text: dates as ISO 8601, enum literals by their name, lists joined by a space. Texts stay as they are. */
public final class Plain {
    private Plain() {}

    /** Null for null. */
    public static String text(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Enumerator literal -> literal.getName();
            case Enum<?> literal -> literal.name();
            case TemporalAccessor time -> time.toString();
            case Collection<?> list ->
                list.stream().map(Plain::text).filter(Objects::nonNull).collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }
}

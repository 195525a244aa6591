// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.difference;

import fudaban.exchange.internal.difference.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What changed from one edition of a format to the next.
 *
 * @param changes sorted by kind, then by path
 */
public record SchemaDifference(List<Change> changes) {
    /** Keeps a sorted copy. */
    public SchemaDifference {
        changes = changes.stream()
                .sorted(Comparator.comparing(Change::kind)
                        .thenComparing(Change::before)
                        .thenComparing(Change::after))
                .toList();
    }

    /** Compares two shapes. */
    public static SchemaDifference of(Shape before, Shape after) {
        return new SchemaDifference(Comparison.of(before, after));
    }

    /** Those of one kind. */
    public List<Change> of(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The list for the clerk who writes the next edition, one change a line. */
    public String in(Locale locale) {
        return changes.stream().map(change -> "- " + change.in(locale)).collect(Collectors.joining("\n"));
    }
}

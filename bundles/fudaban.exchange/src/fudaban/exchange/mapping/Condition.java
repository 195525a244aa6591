// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.internal.convert.Plain;
import java.util.List;

/**
 * When a row is written. All parts that are given have to hold.
 *
 * @param source path of the value that is asked
 * @param in its text has to be one of these; empty: any
 * @param notIn its text must be none of these
 * @param present true: it has to have a value, false: it must have none, null: not asked
 */
public record Condition(SourcePath source, List<String> in, List<String> notIn, Boolean present) {
    /** Keeps copies. */
    public Condition {
        in = List.copyOf(in);
        notIn = List.copyOf(notIn);
    }

    /** Whether it holds. */
    public boolean holds(Scope scope) {
        String text = Plain.text(source.value(scope));
        boolean there = text != null && !text.isEmpty();
        return (in.isEmpty() || text != null && in.contains(text))
                && (text == null || !notIn.contains(text))
                && (present == null || present == there);
    }
}

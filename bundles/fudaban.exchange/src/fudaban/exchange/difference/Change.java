// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.difference;

import fudaban.exchange.Sentence;
import java.util.Locale;

/**
 * One thing that changed.
 *
 * @param kind what happened
 * @param before path in the older edition, local names joined by {@code /}; empty when it was not there
 * @param after path in the newer edition; empty when it is not there any more
 * @param was the older limit, type or namespace; may be empty
 * @param is the newer one; may be empty
 */
public record Change(Kind kind, String before, String after, String was, String is) {
    /** What happened, in the order in which a clerk should look at it. */
    public enum Kind {
        /** The target namespace is another. */
        NAMESPACE,
        /** Guessed by type, position and name. */
        RENAMED,
        /** The same name and type stands elsewhere. */
        MOVED,
        /** New and has to be there. */
        ADDED_MANDATORY,
        /** New and may be there. */
        ADDED_OPTIONAL,
        /** Gone. */
        REMOVED,
        /** Was optional. */
        NOW_MANDATORY,
        /** Was mandatory. */
        NOW_OPTIONAL,
        /** May be there more or less often. */
        TIMES,
        /** Another type. */
        TYPE,
        /** A limit, pattern or list of values is another. */
        LIMIT,
        /** The same elements stand in another order. */
        ORDER
    }

    /** What changed and what it means for the mapping, in one sentence each. */
    public String in(Locale locale) {
        String key = "change." + kind.name().toLowerCase(Locale.ROOT);
        return Sentence.of(key, before, after, was, is).in(locale);
    }

    /** Whether the mapping has to be changed before a file of it can be valid. */
    public boolean breaks() {
        return switch (kind) {
            case NAMESPACE, RENAMED, MOVED, ADDED_MANDATORY, REMOVED, NOW_MANDATORY, TYPE, LIMIT, ORDER -> true;
            case ADDED_OPTIONAL, NOW_OPTIONAL, TIMES -> false;
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import java.sql.Connection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All records of the database as the journal would describe them: what verification compares. The record store provides
 * it.
 */
public interface RecordImages {
    /** Hands over every record, some at a time, in any order, without keeping them all in memory. Another thread may take what was handed over. */
    void each(Connection connection, Consumer<Stream<Image>> sink);

    /**
     * A text of the journal as this program would write it now. An older program knew fewer features: what it said nothing of stands at its default. A newer
     * one knew more: of those nothing can be said here.
     *
     * @param type as in the journal
     * @param text null where the journal says nothing of the feature
     * @return null where the feature is not set, or not known
     */
    default String today(String type, String feature, String text) {
        return text;
    }

    /**
     * One record.
     *
     * @param id the record's id
     * @param type package and class, as in the journal
     * @param version its version
     * @param values feature name to text, as {@code ValueText.image} gives it; null when this program does not know the type
     */
    record Image(String id, String type, long version, Map<String, String> values) {}
}

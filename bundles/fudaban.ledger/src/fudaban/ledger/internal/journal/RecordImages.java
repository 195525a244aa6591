// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import java.sql.Connection;
import java.util.Map;

/**
 * All records of the database as the journal would describe them: what verification compares. The record store provides
 * it.
 */
public interface RecordImages {
    /** Hands every record to the visitor, in any order, without keeping them all in memory. */
    void each(Connection connection, Visitor visitor);

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

    /** Takes one record. */
    interface Visitor {
        /**
         * @param id the record's id
         * @param type package and class, as in the journal
         * @param version its version
         * @param image feature name to text, as {@code ValueText.image} gives it; null when this program does not know the type
         */
        void record(String id, String type, long version, Map<String, String> image);
    }
}

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

    /** Takes one record. */
    interface Visitor {
        /**
         * @param id the record's id
         * @param type package and class, as in the journal
         * @param version its version
         * @param image feature name to text, as {@code ValueText.image} gives it
         */
        void record(String id, String type, long version, Map<String, String> image);
    }
}

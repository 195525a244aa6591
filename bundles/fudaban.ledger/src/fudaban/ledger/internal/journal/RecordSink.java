// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import java.sql.Connection;
import java.time.Instant;
import java.util.Map;

/**
 * Takes the changes of a journal into the records of a database. The record store provides it; its search index and
 * sort keys follow by themselves.
 */
public interface RecordSink {
    /**
     * A record that was not there.
     *
     * @param entered time of entry, which the record carries as its times
     */
    void insert(
            Connection connection, String id, String type, long version, Instant entered, Map<String, String> image);

    /**
     * A record that changed.
     *
     * @param entered time of entry, which the record carries as the time of its last change
     * @param before the features that changed, with their old values; those that are not in {@code after} became empty
     * @param after the features that changed and are not empty, with their new values
     */
    void update(
            Connection connection,
            String id,
            String type,
            long version,
            Instant entered,
            Map<String, String> before,
            Map<String, String> after);

    /** A record that ended. */
    void remove(Connection connection, String id, String type);
}

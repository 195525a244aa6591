// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.spi.EditionFiles;
import fudaban.model.Fact;
import fudaban.model.Record;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The transaction an act runs in. Records handed out are changed in place; when the act returns they are validated and saved with their version
 * raised by one,
 * and one journal entry is written with before and after of each.
 */
public interface Change {
    /** The time of entry, the same for the whole transaction. */
    Instant now();

    /** When it happened in the world. */
    Instant happened();

    /** The day of {@link #happened()} at the desk (Asia/Tokyo). */
    LocalDate day();

    /** The day of a time at the desk. */
    LocalDate day(Instant time);

    /** Who does it. */
    Session actor();

    /** The work item it belongs to, if any. */
    Optional<String> workItem();

    /** A new record with its id set; kept when the act returns. */
    <T extends Record> T create(Class<T> type);

    /**
     * A record to read or change.
     *
     * @throws Refusal when there is none
     */
    <T extends Record> T load(Class<T> type, String id) throws Refusal;

    /** The one record whose feature has this value, to read or change. The feature must be declared searchable, sortable or unique. */
    <T extends Record> Optional<T> find(Class<T> type, EAttribute feature, Object value);

    /** All records whose feature has this value, oldest first, to read or change; for features that few records share a value of. */
    <T extends Record> List<T> findAll(Class<T> type, EAttribute feature, Object value);

    /**
     * Reads the records of many values together: from then on {@link #find} and {@link #findAll} answer for these values without asking the database, and see
     * what the act has created, changed and removed. For acts with many records: ask first, for all of them.
     *
     * @param values as for {@link #find}; nulls are passed over
     */
    <T extends Record> void fetch(Class<T> type, EAttribute feature, Collection<?> values);

    /** Reads many records together, so that {@link #load} does not ask for each; ids of which there is no record are passed over. */
    <T extends Record> void fetch(Class<T> type, Collection<String> ids);

    /** Records by query, to read or change; sees what this transaction has changed so far. At most the query's limit. */
    <T extends Record> List<T> list(Query<T> query);

    /** How many records a query finds, as {@link #list} sees them; exact to 10,000. */
    int count(Query<?> query);

    /**
     * Long bytes that came with the submission.
     *
     * @param hash their SHA-256, hex
     * @throws Refusal when they did not come
     */
    byte[] carried(String hash) throws Refusal;

    /** Removes a record. Its journal stays. */
    void remove(Record record);

    /** The next number of a series within this database, from 1; gaps appear only where a transaction was refused after asking. */
    long next(String series);

    /** Tells the other topics a fact; participants react in this same transaction. */
    void tell(Fact fact);

    /** The profile of a kind in force on the day of the act; the journal entry names its edition. */
    <P> P profile(Class<P> kind) throws Refusal;

    /**
     * The edition of a pack that this profile belongs to on the day of the act, with its schema, mapping and other files. The journal entry names
     * the editions an
     * act asked for.
     *
     * @throws Refusal when no pack brings one
     */
    EditionFiles edition(Class<?> kind) throws Refusal;
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.ledger.act.Confirmation;
import fudaban.ledger.journal.Hash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One act as it is handed to the ledger.
 *
 * @param act the act's name
 * @param input its input, of the record class the act declares
 * @param happened when it happened in the world; empty: now. Both this and the time of entry are kept
 * @param effectiveOn a later day on which it is to take effect (発令日): the act becomes a 予約, confirmed once, on that day
 * @param confirmation how it is confirmed; must be one the act's profile allows
 * @param workItem id of the work item it belongs to
 * @param expected versions of records the input was made from; a record that has changed since is a lost race and refused
 * @param carried long bytes (photos, scans) the act attaches, by SHA-256 in hex; the input names them by that hash
 */
public record Submission(
        String act,
        java.lang.Record input,
        Optional<Instant> happened,
        Optional<LocalDate> effectiveOn,
        Confirmation confirmation,
        Optional<String> workItem,
        Map<String, Long> expected,
        Map<String, byte[]> carried) {
    public Submission {
        expected = Map.copyOf(expected);
        carried = Map.copyOf(carried);
    }

    /** An act that happens now and needs no confirmation. */
    public static Submission of(String act, java.lang.Record input) {
        return new Submission(
                act,
                input,
                Optional.empty(),
                Optional.empty(),
                new Confirmation.None(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    /** The same, happened at another time. */
    public Submission happenedAt(Instant time) {
        return new Submission(act, input, Optional.of(time), effectiveOn, confirmation, workItem, expected, carried);
    }

    /** The same, to take effect on a later day. */
    public Submission effectiveOn(LocalDate day) {
        return new Submission(act, input, happened, Optional.of(day), confirmation, workItem, expected, carried);
    }

    /** The same, confirmed in this way. */
    public Submission confirmed(Confirmation by) {
        return new Submission(act, input, happened, effectiveOn, by, workItem, expected, carried);
    }

    /** The same, as part of a work item. */
    public Submission within(String item) {
        return new Submission(
                act, input, happened, effectiveOn, confirmation, Optional.ofNullable(item), expected, carried);
    }

    /** The same, refused if the record has another version by then. */
    public Submission expecting(String record, long version) {
        var more = new LinkedHashMap<>(expected);
        more.put(record, version);
        return new Submission(act, input, happened, effectiveOn, confirmation, workItem, more, carried);
    }

    /** The same for many records: their versions by id. */
    public Submission expecting(Map<String, Long> versions) {
        var more = new LinkedHashMap<>(expected);
        more.putAll(versions);
        return new Submission(act, input, happened, effectiveOn, confirmation, workItem, more, carried);
    }

    /** The same, with long bytes its input names by their SHA-256. */
    public Submission carrying(java.util.Collection<byte[]> contents) {
        var more = new LinkedHashMap<>(carried);
        for (byte[] content : contents) {
            more.put(Hash.hex(Hash.sha256(content)), content);
        }
        return new Submission(act, input, happened, effectiveOn, confirmation, workItem, expected, more);
    }
}

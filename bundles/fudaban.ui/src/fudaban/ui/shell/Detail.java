// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import fudaban.ui.table.Tone;
import java.util.List;
import java.util.Optional;

/**
 * A record as the detail area shows it.
 *
 * @param kind what it is
 * @param title its name
 * @param badge its state, or empty
 * @param tone how the badge is marked
 * @param photo the portrait
 * @param notes what is to be said about it, each with its mark
 * @param facts what is known of it, masked for the reader
 * @param links records that belong to it
 * @param operations what may be done with it now, by whom who looks
 */
public record Detail(
        String kind,
        String title,
        String badge,
        Tone tone,
        Optional<byte[]> photo,
        List<Note> notes,
        List<Fact> facts,
        List<Link> links,
        List<Operation> operations) {
    public Detail {
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        operations = List.copyOf(operations);
    }

    /** A sentence about the record. */
    public record Note(Tone tone, String text) {}

    /** A name and a value. */
    public record Fact(String name, String value) {}

    /** Another record, by what it is and its name. */
    public record Link(String name, String value, Subject target) {}
}

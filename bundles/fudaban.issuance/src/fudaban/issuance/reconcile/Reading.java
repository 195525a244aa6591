// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.ledger.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A list as it was read.
 *
 * @param file its name without folder; the address of a view
 * @param hash SHA-256 of the file, or of the rows of a view, hex
 * @param asOf the day it speaks of
 * @param read when it was read
 * @param rows its rows, those that could not be read included
 * @param cards what it says
 * @param faults what could not be read, with line and column: those rows are not among the cards
 * @param others cards of other systems, left out
 * @param unread columns or elements that the profile does not read
 */
public record Reading(
        Source source,
        String file,
        String hash,
        LocalDate asOf,
        Instant read,
        int rows,
        List<Theirs> cards,
        List<Fault> faults,
        int others,
        List<String> unread) {
    /** What could not be read, with its place, in both languages. */
    public record Fault(String ja, String en) {
        static Fault of(Word sentence) {
            return new Fault(sentence.in(Locale.JAPAN), sentence.in(Locale.ENGLISH));
        }

        /** The sentence. */
        public String sentence(Locale locale) {
            return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : ja;
        }
    }

    /** Keeps copies. */
    public Reading {
        cards = List.copyOf(cards);
        faults = List.copyOf(faults);
        unread = List.copyOf(unread);
    }
}

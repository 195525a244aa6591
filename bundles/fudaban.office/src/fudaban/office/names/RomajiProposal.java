// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import java.util.List;

/**
 * How a reading is spelled in Latin letters by the passport rules, and how else the person may spell it. A proposal:
 * the person chooses, and what was chosen is stored.
 *
 * @param reading the katakana it was made from
 * @param romaji the proposed spelling, capitals, a space between the parts of the reading
 * @param alternatives other spellings, each once, none equal to the proposal
 */
public record RomajiProposal(String reading, String romaji, List<Alternative> alternatives) {

    /** Copies the list. */
    public RomajiProposal {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Another spelling.
     *
     * @param romaji the whole spelling
     * @param reason what it does differently
     */
    public record Alternative(String romaji, Reason reason) {}

    /** What an alternative does differently. */
    public enum Reason {
        /** A long o is written OH: OHNO, KATOH; allowed in passports on request. */
        LONG_O_AS_OH,
        /** Two vowels that meet are both written, for a name in which they belong to two words: MATSUURA. */
        VOWELS_WRITTEN,
        /** Two vowels that meet are taken as one long vowel and written once. */
        VOWELS_SHORTENED,
        /** A sound of a foreign name is spelled another way: BA or VA for BUA. */
        FOREIGN_SOUND
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.list;

import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An edition of an installed pack, as lists show it.
 *
 * @param pack the pack's id
 * @param name what people call the pack
 * @param version of the pack
 * @param effective the first day of the edition
 * @param state how it stands to the day asked about
 * @param files how many files it consists of
 * @param sum one SHA-256 over all of them, hex
 */
public record EditionRow(
        String pack, String name, String version, LocalDate effective, State state, int files, String sum) {
    /** How an edition stands to a day. */
    public enum State implements Word {
        /** It is in force. */
        IN_FORCE,
        /** It will be. */
        COMING,
        /** A later one is in force. */
        PAST;

        @Override
        public String in(Locale locale) {
            return new Refusal(EditionRow.class, "state." + name()).in(locale);
        }
    }
}

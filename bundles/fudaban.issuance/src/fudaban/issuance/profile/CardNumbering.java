// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.model.CredentialKind;
import java.time.LocalDate;
import java.util.Map;

/**
 * How cards are numbered and how long they are valid.
 *
 * @param kinds by kind of card
 */
public record CardNumbering(Map<CredentialKind, Rule> kinds) {
    /**
     * One kind.
     *
     * @param pattern the number: {@code {yy}} stands for the last two digits of the fiscal year, {@code {yyyy}} for all four, {@code {n6}} for the
     * running number
     *     with six digits; the running number begins again when the rest changes
     * @param validYears for how many years, the day of issue included
     * @param untilFiscalYearEnd whether validity ends on the last 31 March within that time
     */
    public record Rule(String pattern, int validYears, boolean untilFiscalYearEnd) {
        /** The last day of validity of a card issued on a day: 発行の日から起算して n 年. */
        public LocalDate expiry(LocalDate issued) {
            LocalDate last = issued.plusYears(validYears).minusDays(1);
            if (!untilFiscalYearEnd) {
                return last;
            }
            LocalDate march = LocalDate.of(last.getYear(), 3, 31);
            return march.isAfter(last) ? march.minusYears(1) : march;
        }
    }
}

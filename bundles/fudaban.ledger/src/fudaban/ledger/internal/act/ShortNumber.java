// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import java.time.LocalDate;

/** Numbers people type from a printed sheet: two digits of the year, a running number, and a check digit by ISO/IEC 7064 MOD 11,10. */
final class ShortNumber {
    private ShortNumber() {}

    /** E.g. {@code 26-00017-4}. */
    static String of(LocalDate day, long running) {
        String digits = "%02d%05d".formatted(day.getYear() % 100, running);
        return digits.substring(0, 2) + "-" + digits.substring(2) + "-" + check(digits);
    }

    private static int check(String digits) {
        int product = 10;
        for (char c : digits.toCharArray()) {
            int sum = (c - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

import fudaban.ledger.Refusal;
import java.text.Normalizer;
import java.time.LocalDate;

/**
 * Numbers of requests, which people type from a printed sheet: two digits of the year, a running number, and a check digit by ISO/IEC 7064 MOD 11,10. They
 * are given out in order and say so; the short number on a report is another thing, made of the report's hash.
 */
public final class RequestNumber {
    private static final int DIGITS = 7;

    private RequestNumber() {}

    /** The number of the running one of a year, e.g. {@code 26-00017-4}. */
    public static String of(LocalDate day, long running) {
        return format("%02d%05d".formatted(day.getYear() % 100, running));
    }

    /**
     * What was typed, in the form it is kept in. Hyphens, spaces and the width of digits do not matter.
     *
     * @throws Refusal when it is no such number, or a digit is wrong
     */
    public static String read(String typed) throws Refusal {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}\u2212\u30fc]", "");
        // A year with more than 99,999 requests has longer numbers.
        if (!plain.matches("[0-9]{" + (DIGITS + 1) + ",}")) {
            throw new Refusal(RequestNumber.class, "request.number", typed);
        }
        String number = format(plain.substring(0, plain.length() - 1));
        if (!number.endsWith(plain.substring(plain.length() - 1))) {
            throw new Refusal(RequestNumber.class, "request.check", typed);
        }
        return number;
    }

    private static String format(String digits) {
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

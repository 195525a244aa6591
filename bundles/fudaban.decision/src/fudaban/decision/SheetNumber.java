// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import fudaban.ledger.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names a sheet: its number, typed, or the text of its QR code.
 *
 * @param number e.g. {@code 26-00017-4}; the last digit checks the others (ISO/IEC 7064 MOD 11,10)
 * @param state the state of the records the sheet shows, from the QR code alone
 */
public record SheetNumber(String number, Optional<String> state) {
    private static final String SCHEME = "fudaban:request:";
    private static final Pattern QR = Pattern.compile("(?i)" + SCHEME + "([0-9-]+):([0-9a-f]{8})");
    private static final Pattern TYPED = Pattern.compile("(\\d{2})(\\d{5,})(\\d)");

    /**
     * Reads what was typed or scanned. Width, spaces and the kind of hyphen do not matter.
     *
     * @throws Refusal when it is no number of a sheet, or its check digit is wrong
     */
    public static SheetNumber parse(String text) throws Refusal {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        Matcher qr = QR.matcher(plain);
        Optional<String> state = qr.matches() ? Optional.of(qr.group(2)) : Optional.empty();
        String digits = (state.isPresent() ? qr.group(1) : plain).replaceAll("[\\s\\p{Pd}ー−]", "");
        Matcher parts = TYPED.matcher(digits);
        if (!parts.matches()) {
            throw new Refusal(SheetNumber.class, "number.form", text.strip());
        }
        if (check(parts.group(1) + parts.group(2)) != parts.group(3).charAt(0) - '0') {
            throw new Refusal(SheetNumber.class, "number.check", text.strip());
        }
        return new SheetNumber(parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3), state);
    }

    /** The text of the QR code. */
    public String qr() {
        return SCHEME + number + ":" + state.orElseThrow();
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

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.RequestNumber;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names a 受領書: its number, typed, or the text of its QR code, which also says how many pages it has.
 *
 * @param kind what the sheet belongs to
 * @param number e.g. {@code H26-00012-3}; the last digit checks the others (ISO/IEC 7064 MOD 11,10)
 * @param pages pages of the sheet; 1 where it was typed
 */
public record SheetCode(Kind kind, String number, int pages) {
    /** What a sheet belongs to; the number begins with its letter. */
    public enum Kind {
        /** 受領書 of the counter. */
        HANDOVER("H"),
        /** 受領書 of a parcel. */
        PARCEL("P"),
        /** 督促. */
        DEMAND("D");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        /** The number of the running one of a year. */
        public String number(LocalDate day, long running) {
            return letter + RequestNumber.of(day, running);
        }
    }

    private static final String SCHEME = "fudaban:sheet:";
    private static final Pattern QR = Pattern.compile("(?i)" + SCHEME + "([HPD][0-9-]+):([0-9]{1,4})");

    /** A sheet of that many pages. */
    public static SheetCode of(String number, int pages) {
        return new SheetCode(kind(number).orElseThrow(), number, pages);
    }

    /** Whether the text could be meant for a sheet: it begins like a QR code of one, or with a letter of one and a digit. */
    public static boolean isMeant(String text) {
        String plain = plain(text);
        return plain.toLowerCase(Locale.ROOT).startsWith(SCHEME) || plain.matches("(?i)[HPD][- ]?[0-9][0-9 -]*");
    }

    /**
     * Reads what was typed or scanned. Width, case, spaces and the kind of hyphen do not matter.
     *
     * @throws Refusal when it is no number of a sheet, or its check digit is wrong
     */
    public static SheetCode parse(String text) throws Refusal {
        String plain = plain(text);
        Matcher qr = QR.matcher(plain);
        String number = qr.matches() ? qr.group(1) : plain;
        Kind kind = kind(number).orElseThrow(() -> Delivery.refusal("sheet.number", text.strip()));
        return new SheetCode(
                kind,
                kind.letter + RequestNumber.read(number.substring(1)),
                qr.matches() ? Integer.parseInt(qr.group(2)) : 1);
    }

    /** The text of the QR code. */
    public String qr() {
        return SCHEME + number + ":" + pages;
    }

    private static Optional<Kind> kind(String number) {
        for (Kind each : Kind.values()) {
            if (number.regionMatches(true, 0, each.letter, 0, 1)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}

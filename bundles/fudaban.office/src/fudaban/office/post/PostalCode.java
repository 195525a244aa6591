// SPDX-License-Identifier: EPL-2.0
package fudaban.office.post;

import fudaban.office.OfficeException;
import java.text.Normalizer;

/**
 * A 郵便番号.
 *
 * @param digits seven digits without hyphen, as data are kept (デジタル庁 DS-443)
 */
public record PostalCode(String digits) {

    /** Seven ASCII digits. */
    public PostalCode {
        if (!digits.matches("[0-9]{7}")) {
            throw new OfficeException("post.postalCode", digits);
        }
    }

    /**
     * Reads {@code 162-8801}, {@code 〒1628801}, half- or full-width.
     *
     * @throws OfficeException when it has not seven digits
     */
    public static PostalCode parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String digits = plain.replaceAll("[〒\\s]", "").replaceFirst("^([0-9]{3})[-‐−ー]([0-9]{4})$", "$1$2");
        if (!digits.matches("[0-9]{7}")) {
            throw new OfficeException("post.postalCode", text);
        }
        return new PostalCode(digits);
    }

    /** 162-8801. */
    public String hyphenated() {
        return digits.substring(0, 3) + "-" + digits.substring(3);
    }

    /** 〒162-8801, as on a label. */
    @Override
    public String toString() {
        return "〒" + hyphenated();
    }
}

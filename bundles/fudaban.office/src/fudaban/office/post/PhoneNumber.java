// SPDX-License-Identifier: EPL-2.0
package fudaban.office.post;

import fudaban.office.OfficeException;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number, half-width with its hyphens or the area code in parentheses as the person gave it; the extension
 * (内線) is a field of its own (デジタル庁 DS-445). Hyphens are never added: where they stand cannot be told from the digits.
 *
 * @param number the number, or empty when only an extension is known
 * @param extension the digits of the extension, or empty
 */
public record PhoneNumber(String number, String extension) {

    private static final String NUMBER = "(?<number>\\+?(?:\\([0-9]+\\)|[0-9]+)(?:-?[0-9]+)*)";
    private static final Pattern FORM =
            Pattern.compile("(?:" + NUMBER + ")?[,、]?(?:\\(?(?:内線|内|ext\\.?):?(?<extension>[0-9-]+)\\)?)?");
    private static final int MOST_DIGITS = 15;

    /** At least one of the two is given. */
    public PhoneNumber {
        if (number.isEmpty() && extension.isEmpty()) {
            throw new OfficeException("post.phone", "");
        }
    }

    /**
     * Reads {@code 03-3268-3111 内線20824}, {@code (03)3268-3111}, {@code 内線20824}, half- or full-width.
     *
     * @throws OfficeException when it is none of these or has more than 15 digits (ITU-T E.164)
     */
    public static PhoneNumber parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[‐−–ー]", "-");
        Matcher matcher = FORM.matcher(plain);
        if (plain.isEmpty() || !matcher.matches()) {
            throw new OfficeException("post.phone", text);
        }
        String number = matcher.group("number") == null ? "" : matcher.group("number");
        String extension = matcher.group("extension") == null ? "" : matcher.group("extension");
        if (number.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            throw new OfficeException("post.phone", text);
        }
        return new PhoneNumber(number, extension);
    }

    /** 03-3268-3111 内線20824. */
    @Override
    public String toString() {
        return (number + (extension.isEmpty() ? "" : " 内線" + extension)).strip();
    }
}

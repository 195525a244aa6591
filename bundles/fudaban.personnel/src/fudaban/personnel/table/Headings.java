// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares headings. Only headings are folded, never what stands below them. */
final class Headings {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[<〔【「]([^)\\]>〕】」]*)[)\\]>〕】」]");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[※*●○◎■□◆・#]|\\d{1,3}[.．)、:])+");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s　ー]");
    private static final Pattern OUTSIDE = Pattern.compile("^[\\s　]+|[\\s　]+$");

    private Headings() {}

    /** Without the spaces around it, full-width ones included. */
    static String trim(String text) {
        return text.isEmpty() || !edge(text.charAt(0)) && !edge(text.charAt(text.length() - 1))
                ? text
                : OUTSIDE.matcher(text).replaceAll("");
    }

    private static boolean edge(char c) {
        return c == '　' || Character.isWhitespace(c);
    }

    /** The whole heading, brackets opened: 氏（カナ） is 氏カナ. */
    static String whole(String heading) {
        return bare(plain(heading));
    }

    /** The heading without remarks in brackets; what stands in them is kept where it changes the meaning. */
    static String withoutRemarks(String heading, List<String> qualifiers) {
        List<String> plain = qualifiers.stream().map(Headings::whole).toList();
        String shorter = BRACKETS.matcher(plain(heading)).replaceAll(found -> {
            String inside = bare(found.group(1));
            return plain.stream().anyMatch(inside::contains) ? inside : "";
        });
        return bare(shorter);
    }

    private static String plain(String heading) {
        String text = Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        return NUMBERING.matcher(text).replaceFirst("").strip();
    }

    private static String bare(String text) {
        return PUNCTUATION.matcher(text).replaceAll("");
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

/**
 * 禁則: which characters may not begin or end a line, after JIS X 4051 (cl-01 to cl-11), in the strict form that
 * official papers use.
 */
public final class Kinsoku {
    private static final String CLOSING = "’”）〕］｝〉》」』】〙〗｠»)]}" + "、，,。．." + "・：；:;？！‼⁇⁈⁉?!";
    private static final String SMALL = "ーｰ々〻ヽヾゝゞぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯﾞﾟ" + "｡､｣";
    private static final String AFTER_NUMBER = "‐゠–〜～%％‰°℃′″";
    private static final String OPENING = "‘“（〔［｛〈《「『【〘〖｟«([{｢￥＄￡¥$£＃№";
    private static final String TOGETHER = "—―…‥";
    private static final String HANGING = "、。，．,.";

    private Kinsoku() {}

    /**
     * 行頭禁則.
     *
     * @param codePoint a code point
     * @return true when it may not begin a line
     */
    public static boolean notAtStart(int codePoint) {
        return has(CLOSING, codePoint) || has(SMALL, codePoint) || has(AFTER_NUMBER, codePoint);
    }

    /**
     * 行末禁則.
     *
     * @param codePoint a code point
     * @return true when it may not end a line
     */
    public static boolean notAtEnd(int codePoint) {
        return has(OPENING, codePoint);
    }

    /**
     * ぶら下げ.
     *
     * @param codePoint a code point
     * @return true when it may stand outside the right edge
     */
    public static boolean hangs(int codePoint) {
        return has(HANGING, codePoint);
    }

    /**
     * Whether a line may end between two characters (分離禁則 included).
     *
     * @param before the character that would end the line
     * @param after the character that would begin the next
     * @return true when a break is allowed
     */
    public static boolean mayBreak(int before, int after) {
        if (isSpace(after) || notAtStart(after) || notAtEnd(before)) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        if (before == after && has(TOGETHER, before)) {
            return false;
        }
        boolean wordBefore = isWord(before);
        boolean wordAfter = isWord(after);
        return !(wordBefore && wordAfter) || before == '-' || before == '/' && !Character.isDigit(after);
    }

    /**
     * A space at which a line ends and which is then not drawn.
     *
     * @param codePoint a code point
     * @return true for space and tab; an ideographic space is a character of its own
     */
    public static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\t';
    }

    /** Latin, Greek, Cyrillic letters, digits and the signs inside words and numbers: not broken inside. */
    private static boolean isWord(int codePoint) {
        return codePoint < 0x2000 && codePoint != ' ' && codePoint != '\t' && !has(CLOSING, codePoint)
                || codePoint == 0x2019;
    }

    private static boolean has(String set, int codePoint) {
        return set.indexOf(codePoint) >= 0;
    }
}

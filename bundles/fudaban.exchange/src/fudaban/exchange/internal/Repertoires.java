// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal;

import fudaban.exchange.mapping.Repertoire;
import fudaban.office.characters.CharacterCheck;
import fudaban.office.characters.TargetCharset;
import fudaban.office.characters.Uncarried;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Repertoires by charset or by a list of ranges; what XML cannot hold is carried by none. */
public final class Repertoires {
    private Repertoires() {}

    /** Everything that XML can hold. */
    public static Repertoire everything() {
        return new OfCharset(TargetCharset.UTF_8);
    }

    /** What a charset can carry. */
    public static Repertoire of(TargetCharset charset) {
        return new OfCharset(charset);
    }

    /**
     * Exactly these characters.
     *
     * @param name what it is called in messages
     * @param ranges {@code 0020-007E} or {@code 3000}, hexadecimal
     * @throws IllegalArgumentException naming the range that is none
     */
    public static Repertoire of(String name, List<String> ranges) {
        BitSet allowed = new BitSet();
        for (String range : ranges) {
            String[] ends = range.replace("U+", "").split("-", 2);
            try {
                int from = Integer.parseInt(ends[0].strip(), 16);
                int to = ends.length == 1 ? from : Integer.parseInt(ends[1].strip(), 16);
                if (to < from || to > Character.MAX_CODE_POINT) {
                    throw new IllegalArgumentException(range);
                }
                allowed.set(from, to + 1);
            } catch (NumberFormatException unreadable) {
                throw new IllegalArgumentException(range);
            }
        }
        return new OfRanges(name, allowed);
    }

    /** Whether XML 1.0 can hold a code point (2.2, Char). */
    public static boolean inXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private static List<Uncarried> each(String text, java.util.function.IntPredicate carried) {
        List<Uncarried> found = new java.util.ArrayList<>();
        int position = 1;
        for (int i = 0; i < text.length(); position++) {
            int c = text.codePointAt(i);
            if (!carried.test(c)) {
                found.add(new Uncarried(position, i, Character.toString(c), Optional.empty()));
            }
            i += Character.charCount(c);
        }
        return found;
    }

    private static boolean all(String text, java.util.function.IntPredicate carried) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!carried.test(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private record OfRanges(String name, BitSet allowed) implements Repertoire {
        @Override
        public List<Uncarried> check(String text) {
            java.util.function.IntPredicate carried = c -> allowed.get(c) && inXml(c);
            return all(text, carried) ? List.of() : each(text, carried);
        }
    }

    /** Remembers of each code point of the first plane whether the charset carries it: asking an encoder anew is some hundred times slower. */
    private static final class OfCharset implements Repertoire {
        private final TargetCharset charset;
        private final CharacterCheck exact = new CharacterCheck();
        private final byte[] known = new byte[0x10000];

        OfCharset(TargetCharset charset) {
            this.charset = charset;
        }

        @Override
        public String name() {
            return charset == TargetCharset.JIS_X_0213 ? "JIS X 0213" : charset.charsetName();
        }

        @Override
        public List<Uncarried> check(String text) {
            if (plain(text)) {
                return List.of();
            }
            if (!all(text, Repertoires::inXml)) {
                return each(text, Repertoires::inXml);
            }
            return charset == TargetCharset.UTF_8 ? List.of() : exact.check(text, charset);
        }

        /** One look at each character is enough for nearly every text. */
        private boolean plain(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (known[c] != 1 && !alone(c)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether a code unit is carried by itself; pairs, and marks that join the one before, are left to the exact check. */
        private boolean alone(char c) {
            if (!inXml(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                return false;
            }
            if (known[c] == 0) {
                known[c] = (byte) (exact.check(Character.toString(c), charset).isEmpty() ? 1 : 2);
            }
            return known[c] == 1;
        }
    }
}

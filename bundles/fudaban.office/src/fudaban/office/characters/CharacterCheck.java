// SPDX-License-Identifier: EPL-2.0
package fudaban.office.characters;

import fudaban.office.internal.Graphemes;
import fudaban.office.internal.KanjiVariants;
import fudaban.office.internal.Resources;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells before writing which characters of a text a charset cannot carry, and encodes only texts it can. A character is
 * carried when it comes back the same: what a charset would write as another character is listed too.
 */
public final class CharacterCheck {

    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    private final KanjiVariants variants = new KanjiVariants();
    private final Map<String, String> symbols = new HashMap<>();

    /** With the tables as shipped. */
    public CharacterCheck() {
        for (String row : Resources.rows(CharacterCheck.class, "symbols.csv")) {
            String[] cells = row.split(",");
            symbols.put(cells[0], cells[1]);
        }
    }

    /** The characters of a text the charset cannot carry, in order; empty when it can be encoded. */
    public List<Uncarried> check(String text, TargetCharset target) {
        Charset charset = target.charset();
        if (carries(charset, text)) {
            return List.of();
        }
        return Graphemes.of(text).stream()
                .filter(grapheme -> !carries(charset, grapheme.text()))
                .map(grapheme -> new Uncarried(
                        grapheme.position(), grapheme.index(), grapheme.text(), substitute(grapheme.text(), charset)))
                .toList();
    }

    /**
     * The text in that charset.
     *
     * @throws UncarriedException with all characters that cannot be carried; no character is ever written as '?'
     */
    public byte[] encode(String text, TargetCharset target) {
        List<Uncarried> uncarried = check(text, target);
        if (!uncarried.isEmpty()) {
            throw new UncarriedException(target, uncarried);
        }
        return text.getBytes(target.charset());
    }

    private Optional<String> substitute(String character, Charset charset) {
        String base = VARIATION_SELECTORS.matcher(character).replaceAll("");
        return Stream.of(
                        Optional.of(base),
                        base.isEmpty() ? Optional.<String>empty() : variants.substitute(base.codePointAt(0)),
                        Optional.ofNullable(symbols.get(base)),
                        Optional.of(Normalizer.normalize(base, Normalizer.Form.NFKC)))
                .flatMap(Optional::stream)
                .filter(candidate -> !candidate.isEmpty() && carries(charset, candidate))
                .findFirst();
    }

    private static boolean carries(Charset charset, String text) {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            return charset.newDecoder().decode(encoded).toString().equals(text);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

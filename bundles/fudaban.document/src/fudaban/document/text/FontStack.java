// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

import fudaban.document.DocumentException;
import fudaban.document.Problem;
import fudaban.document.fonts.ShippedFont;
import fudaban.document.internal.text.LazyFace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts in the order they are asked, grapheme by grapheme. A variation sequence is drawn only by a font that has
 * exactly this
 * sequence: a person's name is never drawn in a similar form without saying so.
 *
 * <p>Making one is cheap (fonts are read at first use); keep one for long, because it remembers glyphs.
 */
public final class FontStack {
    private static final int REMEMBERED = 20_000;

    private final List<FontFace> regular;
    private final List<FontFace> bold;
    private final Map<String, List<Glyph>> regularGlyphs = new ConcurrentHashMap<>();
    private final Map<String, List<Glyph>> boldGlyphs = new ConcurrentHashMap<>();

    private FontStack(List<FontFace> regular, List<FontFace> bold) {
        this.regular = List.copyOf(regular);
        this.bold = List.copyOf(bold);
    }

    /**
     * The fonts of fudaban.document.fonts.
     *
     * @return BIZ UDPGothic, then Hanazono Mincho A
     */
    public static FontStack shipped() {
        FontFace fallback = new LazyFace(ShippedFont.FALLBACK.fileName(), ShippedFont.FALLBACK::open);
        return new FontStack(
                List.of(new LazyFace(ShippedFont.GOTHIC.fileName(), ShippedFont.GOTHIC::open), fallback),
                List.of(new LazyFace(ShippedFont.GOTHIC_BOLD.fileName(), ShippedFont.GOTHIC_BOLD::open), fallback));
    }

    /**
     * This stack with the office's own TrueType fonts (for example its 外字 font) asked last.
     *
     * @param files .ttf files with TrueType outlines
     * @return a new stack
     * @throws DocumentException when a file is no TrueType font
     * @throws IOException when a file cannot be read
     */
    public FontStack with(List<Path> files) throws IOException {
        List<FontFace> more = new ArrayList<>();
        for (Path file : files) {
            LazyFace face = new LazyFace(file.getFileName().toString(), () -> Files.newInputStream(file));
            try {
                face.face();
            } catch (UncheckedIOException e) {
                throw new DocumentException(
                        List.of(Problem.of("font.unreadable", file.getFileName().toString())), e);
            }
            more.add(face);
        }
        List<FontFace> all = new ArrayList<>(regular);
        all.addAll(more);
        List<FontFace> allBold = new ArrayList<>(bold);
        allBold.addAll(more);
        return new FontStack(all, allBold);
    }

    /**
     * Turns text without line breaks into glyphs, left to right.
     *
     * @param text any text; controls and invisible format characters give no glyph
     * @param heavy true for bold
     * @return glyphs in order, those without a face being missing
     */
    public List<Glyph> shape(String text, boolean heavy) {
        List<Glyph> glyphs = new ArrayList<>(text.length());
        var known = heavy ? boldGlyphs : regularGlyphs;
        for (String grapheme : Graphemes.of(text)) {
            List<Glyph> found = known.get(grapheme);
            if (found == null) {
                found = find(grapheme, heavy);
                if (known.size() < REMEMBERED) {
                    known.put(grapheme, found);
                }
            }
            glyphs.addAll(found);
        }
        return glyphs;
    }

    /**
     * Which characters of a text no font can draw.
     *
     * @param texts the texts
     * @return each missing grapheme once, in order of appearance
     */
    public List<MissingGlyph> missing(Iterable<String> texts) {
        Map<String, MissingGlyph> missing = new LinkedHashMap<>();
        for (String text : texts) {
            for (Glyph glyph : shape(text, false)) {
                if (!glyph.drawable()) {
                    missing.computeIfAbsent(glyph.text(), this::describe);
                }
            }
        }
        return List.copyOf(missing.values());
    }

    /**
     * Describes a grapheme that has no glyph.
     *
     * @param grapheme the grapheme
     * @return what is missing of it
     */
    public MissingGlyph describe(String grapheme) {
        int base = grapheme.codePointAt(0);
        boolean drawable = grapheme.length() > Character.charCount(base) && single(base, 0, false) != null;
        return new MissingGlyph(grapheme, Graphemes.codes(grapheme), drawable);
    }

    private List<Glyph> find(String grapheme, boolean heavy) {
        int base = grapheme.codePointAt(0);
        int rest = Character.charCount(base);
        if (rest == grapheme.length()) {
            return one(base, 0, grapheme, heavy);
        }
        int second = grapheme.codePointAt(rest);
        int after = rest + Character.charCount(second);
        if (Graphemes.isVariationSelector(second)) {
            // FE0E/FE0F only ask for text or emoji presentation; the character itself is meant.
            boolean presentation = second >= 0xFE0E && second <= 0xFE0F;
            return after == grapheme.length() ? one(base, presentation ? 0 : second, grapheme, heavy) : lost(grapheme);
        }
        // Drawing only: か + U+3099 is drawn by the glyph of が, the text that is kept stays as it was typed.
        String composed = Normalizer.normalize(grapheme, Normalizer.Form.NFC);
        if (composed.codePointCount(0, composed.length()) == 1) {
            Glyph glyph = single(composed.codePointAt(0), 0, heavy);
            if (glyph != null) {
                return List.of(named(glyph, grapheme, glyph.advance()));
            }
        }
        return stacked(grapheme, heavy);
    }

    private List<Glyph> stacked(String grapheme, boolean heavy) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int codePoint : grapheme.codePoints().toArray()) {
            Glyph glyph = Graphemes.isVariationSelector(codePoint) ? null : single(codePoint, 0, heavy);
            if (glyph == null) {
                return lost(grapheme);
            }
            boolean first = glyphs.isEmpty();
            glyphs.add(named(glyph, first ? grapheme : "", first ? glyph.advance() : 0));
        }
        return List.copyOf(glyphs);
    }

    private List<Glyph> one(int base, int selector, String grapheme, boolean heavy) {
        if (invisible(base)) {
            return List.of();
        }
        Glyph glyph = single(base == '\t' || base == 0xA0 ? ' ' : base, selector, heavy);
        return glyph == null ? lost(grapheme) : List.of(named(glyph, grapheme, glyph.advance()));
    }

    private Glyph single(int base, int selector, boolean heavy) {
        List<FontFace> faces = heavy ? bold : regular;
        for (FontFace face : faces) {
            int id = face.glyph(base, selector);
            if (id != 0) {
                return new Glyph(face, id, "", face.advance(id), heavy && regular.contains(face));
            }
        }
        return null;
    }

    private static Glyph named(Glyph glyph, String text, double advance) {
        return new Glyph(glyph.face(), glyph.id(), text, advance, glyph.synthetic());
    }

    private static List<Glyph> lost(String grapheme) {
        return List.of(new Glyph(null, 0, grapheme, 1, false));
    }

    private static boolean invisible(int codePoint) {
        return codePoint != '\t'
                && (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT);
    }
}

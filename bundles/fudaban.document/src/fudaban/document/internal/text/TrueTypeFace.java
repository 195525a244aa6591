// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font with glyf outlines, read by FontBox; variation sequences are looked up here because FontBox ignores
 * cmap format 14.
 */
public final class TrueTypeFace {
    private static final List<String> EMBEDDED =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final VariationSequences sequences;
    private final double unitsPerEm;

    /**
     * Reads the whole font.
     *
     * @param in the file's bytes
     * @throws IOException when it is no TrueType font
     */
    public TrueTypeFace(InputStream in) throws IOException {
        font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
        if (font.getTableMap().get("glyf") == null) {
            throw new IOException("it has no TrueType outlines (glyf)");
        }
        cmap = font.getUnicodeCmapLookup();
        sequences = new VariationSequences(
                ByteBuffer.wrap(font.getTableBytes(font.getTableMap().get("cmap"))));
        unitsPerEm = font.getUnitsPerEm();
    }

    String name() {
        try {
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int glyph(int base, int selector) {
        if (selector == 0) {
            return cmap.getGlyphId(base);
        }
        int id = sequences.find(base, selector);
        return id == VariationSequences.DEFAULT ? cmap.getGlyphId(base) : id;
    }

    double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path2D outline(int glyph) {
        try {
            Path2D path = new Path2D.Double();
            GlyphData data = font.getGlyph().getGlyph(glyph);
            if (data != null) {
                path.append(data.getPath(), false);
                path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font file with some glyphs only, and where each old glyph went. */
    public record Subset(byte[] file, TreeMap<Integer, Integer> newIds) {}

    /**
     * Cuts the font down.
     *
     * @param glyphs glyph ids to keep; parts of composite glyphs come along
     * @return the smaller font
     * @throws IOException when FontBox cannot
     */
    public Subset subset(Set<Integer> glyphs) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, EMBEDDED);
        subsetter.addGlyphIds(glyphs);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        TreeMap<Integer, Integer> newIds = new TreeMap<>();
        subsetter.getGIDMap().forEach((now, before) -> newIds.put(before, now));
        return new Subset(out.toByteArray(), newIds);
    }

    /**
     * Metrics of a PDF font descriptor in thousandths of an em: ascent, descent (negative), cap height, and the box
     * (4 numbers).
     *
     * @return seven numbers
     * @throws IOException when a table is broken
     */
    public int[] metrics() throws IOException {
        var head = font.getHeader();
        var hhea = font.getHorizontalHeader();
        var os2 = font.getOS2Windows();
        double cap = os2 == null || os2.getCapHeight() == 0 ? hhea.getAscender() * 0.8 : os2.getCapHeight();
        return new int[] {
            milli(hhea.getAscender()),
            milli(hhea.getDescender()),
            milli(cap),
            milli(head.getXMin()),
            milli(head.getYMin()),
            milli(head.getXMax()),
            milli(head.getYMax())
        };
    }

    private int milli(double units) {
        return (int) Math.round(units * 1000 / unitsPerEm);
    }
}

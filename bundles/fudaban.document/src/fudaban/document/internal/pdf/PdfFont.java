// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.internal.text.TrueTypeFace;
import fudaban.document.text.Glyph;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A composite font (ISO 32000-1, 9.7) whose CIDs are numbered by use. Each CID stands for a glyph <em>and</em> the
 * characters it was
 * drawn for, so that text taken out of the PDF is the text put in, variation selectors and combining marks included,
 * even when two
 * texts share a glyph. PDFBox's own fonts map glyphs back to single code points and cannot say that.
 */
final class PdfFont {
    private static final int MAX_CID = 0xFFFF;

    private final String resource;
    private final TrueTypeFace face;
    private final String name;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Glyph, Integer> cids = new HashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();

    PdfFont(String resource, TrueTypeFace face, String name) {
        this.resource = resource;
        this.face = face;
        this.name = name;
    }

    String resource() {
        return resource;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    int cid(Glyph glyph) {
        return cids.computeIfAbsent(glyph, g -> {
            if (glyphs.size() == MAX_CID) {
                throw new IllegalStateException("more than 65,535 different characters in one font");
            }
            glyphs.add(g);
            return glyphs.size();
        });
    }

    void finish() throws IOException {
        TreeSet<Integer> used = new TreeSet<>();
        glyphs.forEach(g -> used.add(g.id()));
        TrueTypeFace.Subset subset = face.subset(used);
        String tagged = tag(used) + "+" + name;

        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);

        COSDictionary cidFont = new COSDictionary();
        cidFont.setItem(COSName.TYPE, COSName.FONT);
        cidFont.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cidFont.setName(COSName.BASE_FONT, tagged);
        cidFont.setItem(COSName.CIDSYSTEMINFO, system);
        cidFont.setItem(COSName.FONT_DESC, descriptor(tagged, subset.file()));
        cidFont.setInt(COSName.DW, 1000);
        cidFont.setItem(COSName.W, widths());
        cidFont.setItem(COSName.CID_TO_GID_MAP, stream(cidToGid(subset.newIds())));

        COSArray descendants = new COSArray();
        descendants.add(cidFont);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, tagged);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(toUnicode()));
    }

    private COSDictionary descriptor(String tagged, byte[] file) throws IOException {
        int[] metrics = face.metrics();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, tagged);
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray box = new COSArray();
        for (int i = 3; i < 7; i++) {
            box.add(COSInteger.get(metrics[i]));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, metrics[0]);
        descriptor.setInt(COSName.DESCENT, metrics[1]);
        descriptor.setInt(COSName.CAP_HEIGHT, metrics[2]);
        descriptor.setInt(COSName.STEM_V, name.contains("Bold") ? 140 : 80);
        COSStream font = stream(file);
        font.setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, font);
        return descriptor;
    }

    private COSArray widths() {
        COSArray all = new COSArray();
        for (Glyph glyph : glyphs) {
            // A glyph drawn as a mark advances by nothing; the next run is positioned anyway.
            all.add(new COSFloat(Math.round(glyph.advance() * 100_000) / 100f));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(all);
        return widths;
    }

    private byte[] cidToGid(Map<Integer, Integer> newIds) {
        byte[] map = new byte[2 * (glyphs.size() + 1)];
        for (int i = 0; i < glyphs.size(); i++) {
            int id = newIds.get(glyphs.get(i).id());
            map[2 * i + 2] = (byte) (id >> 8);
            map[2 * i + 3] = (byte) id;
        }
        return map;
    }

    private byte[] toUnicode() {
        StringBuilder cmap = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            String text = glyphs.get(i).text();
            if (!text.isEmpty()) {
                String utf16 = HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
                lines.add("<%04X> <%s>\n".formatted(i + 1, utf16));
            }
        }
        for (int i = 0; i < lines.size(); i += 100) {
            List<String> some = lines.subList(i, Math.min(i + 100, lines.size()));
            cmap.append(some.size()).append(" beginbfchar\n");
            some.forEach(cmap::append);
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static COSStream stream(byte[] data) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(data);
        }
        return stream;
    }

    /** Six letters that differ between subsets (ISO 32000-1, 9.6.4). */
    private static String tag(TreeSet<Integer> used) {
        long hash = 17;
        for (int id : used) {
            hash = hash * 1_000_003 + id;
        }
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash /= 26;
        }
        return tag.toString();
    }
}

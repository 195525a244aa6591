// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.DocumentException;
import fudaban.document.fonts.ShippedFont;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of fonts, fonts of the office, and drawing on pictures. */
class FontStackTest {
    private static final FontStack FONTS = FontStack.shipped();

    @TempDir
    Path folder;

    @Test
    void theFirstFontThatHasTheCharacterDrawsIt() {
        List<Glyph> glyphs = FONTS.shape("葛葛\uDB40\uDD00\uD842\uDFB7", true);
        assertEquals(
                List.of("BIZUDPGothic-Bold", "BIZUDPGothic-Bold", "HanaMinA"),
                glyphs.stream().map(g -> g.face().name()).toList());
        assertNotEquals(glyphs.get(0).id(), glyphs.get(1).id(), "the variant has its own glyph");
        assertTrue(glyphs.get(2).synthetic(), "the fallback has no bold face");
    }

    @Test
    void marksAreDrawnWithoutChangingTheText() {
        List<Glyph> glyphs = FONTS.shape("か\u3099ア\u3099", false);
        assertEquals(
                List.of("か\u3099", "ア\u3099", ""),
                glyphs.stream().map(Glyph::text).toList());
        assertEquals(FONTS.shape("が", false).getFirst().id(), glyphs.getFirst().id());
    }

    @Test
    void anOfficeFontIsAskedLast() throws IOException {
        Path own = folder.resolve("own.ttf");
        try (var in = ShippedFont.GOTHIC.open()) {
            Files.copy(in, own);
        }
        assertEquals(1, FONTS.with(List.of(own)).shape("葛", false).size());
        Path broken = Files.writeString(folder.resolve("broken.ttf"), "no font");
        var e = assertThrows(DocumentException.class, () -> FONTS.with(List.of(broken)));
        assertTrue(e.getMessage().contains("broken.ttf"), e.getMessage());
    }

    @Test
    void namesFitOnACard() {
        TextRenderer renderer = new TextRenderer(FONTS);
        String name = "\uD842\uDFB7田 葛\uDB40\uDD00之介左衛門";
        double size = renderer.fit(name, 100, 20, true);
        assertEquals(100, renderer.width(name, size, true), 0.001);
        var box = renderer.outline(name, 10, 50, size, true).getBounds2D();
        assertTrue(
                box.getMinX() >= 9
                        && box.getMaxX() <= 111
                        && box.getMinY() >= 50 - size
                        && box.getMaxY() <= 50 + size / 3,
                box.toString());
        BufferedImage card = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        var g = card.createGraphics();
        g.setColor(Color.WHITE);
        renderer.draw(g, name, 10, 50, size, true);
        g.dispose();
        int ink = 0;
        for (int x = 0; x < 120; x++) {
            for (int y = 0; y < 60; y++) {
                ink += (card.getRGB(x, y) & 0xFF) > 128 ? 1 : 0;
            }
        }
        assertTrue(ink > 150, ink + " pixels");
    }
}

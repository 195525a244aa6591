// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;

class PortraitTest {
    private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

    @Test
    void aPointOfTheSmallOneIsTheMeanOfThoseItStandsFor() {
        var whole = new ImageData(4, 4, 24, COLOURS);
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 4; x++) {
                whole.setPixel(x, y, x < 2 ? (y % 2 == 0 ? 0xff8000 : 0x010000) : 0x0000ff);
            }
        }
        ImageData small = Portrait.small(whole, 2);
        assertEquals(2, small.width);
        assertEquals(2, small.height);
        assertEquals(0x804000, small.getPixel(0, 1));
        assertEquals(0x0000ff, small.getPixel(1, 0));
    }

    @Test
    void whatIsSmallStays() {
        var whole = new ImageData(3, 2, 24, COLOURS);
        assertEquals(whole, Portrait.small(whole, 2));
    }
}

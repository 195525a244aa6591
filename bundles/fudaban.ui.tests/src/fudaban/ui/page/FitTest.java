// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.screen.ScreenTest;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.junit.jupiter.api.Test;

/** Text in the room there is. */
class FitTest extends ScreenTest {
    private static final String LONG = "システム利用者の申請に基づくICカード身分証及びICカード特別通行証の発行支援";

    @Test
    void everyLineFitsAndOnlyTheLastOneIsCut() {
        var gc = new GC(shell);
        try {
            int width = gc.textExtent(LONG).x;
            assertEquals(List.of(LONG), Fit.lines(gc, LONG, width, 2));
            List<String> two = Fit.lines(gc, LONG, width * 2 / 3, 2);
            assertEquals(LONG, String.join("", two));
            List<String> cut = Fit.lines(gc, LONG, width / 4, 2);
            assertEquals(2, cut.size());
            assertTrue(cut.getLast().endsWith("…"), cut.toString());
            cut.forEach(line -> assertTrue(gc.textExtent(line).x <= width / 4, line));
        } finally {
            gc.dispose();
        }
    }
}

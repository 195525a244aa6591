// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.screen.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;

class ChoiceBarTest extends ScreenTest {
    private final List<Object> chosen = new ArrayList<>();

    private ChoiceBar show() {
        var box = new Composite(shell, SWT.NONE);
        box.setLayout(new FillLayout());
        var bar = new ChoiceBar(box, "状態", chosen::add);
        bar.show(List.of(
                new ChoiceBar.Choice(null, "すべて", "517"),
                new ChoiceBar.Choice("active", "有効", "451"),
                new ChoiceBar.Choice("retired", "廃止済", "6"),
                new ChoiceBar.Choice("expiring", "期限間近", "12")));
        open();
        return bar;
    }

    private static int end(ChoiceBar bar) {
        return bar.parts().values().stream()
                .mapToInt(part -> part.x + part.width)
                .max()
                .orElse(0);
    }

    @Test
    void whereThereIsLittleRoomNoneIsCut() {
        ChoiceBar bar = show();
        bar.setSize(900, 30);
        int wide = end(bar);
        bar.setSize(wide - 1, 30);
        int close = end(bar);
        assertTrue(close < wide, "closer");
        bar.setSize(close - 1, 30);
        int bare = end(bar);
        assertTrue(bare < close - 40, "without numbers");
        bar.setSize(wide, 30);
        assertEquals(wide, end(bar));
    }
}

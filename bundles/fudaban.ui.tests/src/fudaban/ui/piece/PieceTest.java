// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.screen.ScreenTest;
import fudaban.ui.table.Tone;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;

class PieceTest extends ScreenTest {
    @Test
    void aBannerIsPutAway() {
        boolean[] gone = {false};
        var banner = new Banner(shell, Tone.CAUTION, "残り 18 枚です", "A & B に依頼してください。").dismissable(() -> gone[0] = true);
        open();
        assertEquals("残り 18 枚です A & B に依頼してください。", banner.said());
        ToolBar bar = (ToolBar)
                all(banner).filter(ToolBar.class::isInstance).findFirst().orElseThrow();
        bar.getItem(0).notifyListeners(SWT.Selection, new Event());
        assertTrue(gone[0]);
        assertTrue(banner.isDisposed());
    }

    @Test
    void proseTakesMoreHeightWhereItGetsLessWidth() {
        var prose = new Prose(shell, SWT.LEFT, "");
        prose.setText("読取装置と印刷装置は仮のものです。記録は訓練用のデータに入ります。");
        int wide = prose.computeSize(1000, SWT.DEFAULT).y;
        int narrow = prose.computeSize(120, SWT.DEFAULT).y;
        assertTrue(narrow >= 3 * wide, narrow + " " + wide);
    }

    @Test
    void textInTheMiddleLeavesNoSyllableForItsLastLineAndBreaksAtAMark() {
        var prose = new Prose(shell, SWT.CENTER, "");
        prose.setText("申請を確定して一括発行を始めるとその身分証等がここに並びます。");
        int whole = prose.computeSize(2000, SWT.DEFAULT).y;
        int width = 2000;
        while (prose.lines(width).size() == 1) {
            width -= 5;
        }
        assertTrue(whole < prose.computeSize(width, SWT.DEFAULT).y);
        List<String> lines = prose.lines(width);
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.getLast().length() > lines.getFirst().length() / 2, lines.toString());
        prose.setText("申請を確定して一括発行を始めると、その身分証等がここに並びます。");
        assertEquals(List.of("申請を確定して一括発行を始めると、", "その身分証等がここに並びます。"), prose.lines(width));
    }

    @Test
    void aFieldIsNotAsWideAsALargeScreen() {
        var box = Lay.atMost(Lay.grid(new Composite(shell, SWT.NONE), 1, 0), 700);
        var field = Lay.wide(new Text(box, SWT.SINGLE));
        open();
        for (int[] width : new int[][] {{500, 500}, {700, 700}, {1700, 700}}) {
            box.getParent().getParent().setSize(width[0], 100);
            box.getParent().getParent().layout(true, true);
            assertEquals(width[1], box.getSize().x);
            assertEquals(width[1], field.getSize().x);
            assertEquals(0, box.getLocation().x);
        }
    }

    @Test
    void whereThereIsNothingTheButtonDoesSomething() {
        int[] done = {0};
        var empty = new Empty(shell);
        open();
        empty.say("inbox", "まだありません", "取り込むと並びます。", "取り込む", () -> done[0]++);
        Button button =
                (Button) all(empty).filter(Button.class::isInstance).findFirst().orElseThrow();
        press(button);
        assertEquals(1, done[0]);
        empty.say("inbox", "まだありません", "", null, null);
        assertFalse(button.getVisible());
    }

    @Test
    void factsWithoutValueAreLeftOut() {
        var facts = new Facts(shell);
        facts.show(List.of(new Facts.Fact("所持者", "見本 花子"), new Facts.Fact("理由", "")));
        assertEquals(2, facts.getChildren().length);
    }

    @Test
    void aButtonIsMeasuredOnceMoreWhenTheThemeHasGivenItsFont() {
        shell.setLayout(new org.eclipse.swt.layout.GridLayout());
        var button = Buttons.plain(shell, "A sentence that needs its room", () -> {});
        shell.layout(true, true);
        int before = button.getSize().x;
        var large = new org.eclipse.swt.graphics.Font(display, "Sans", 24, org.eclipse.swt.SWT.NORMAL);
        button.setFont(large);
        button.addListener(org.eclipse.swt.SWT.Dispose, event -> large.dispose());
        shell.open();
        await(() -> button.getSize().x > before);
    }
}

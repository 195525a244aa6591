// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.screen.ScreenTest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

class ProblemListTest extends ScreenTest {
    private final ProblemBook book = new ProblemBook(Work.direct(), InstantSource.fixed(Instant.EPOCH), Locale.JAPAN);

    @Test
    void showsWhatWentWrongAndItsDetailsOnDemand() {
        var list = new ProblemList(shell, book, ZoneOffset.UTC);
        open();
        book.add(new IllegalStateException("first"));
        book.add(Problem.of("版が違います。もう一度行ってください。", Instant.EPOCH, Locale.JAPAN));
        settle();
        Table table =
                (Table) all(list).filter(Table.class::isInstance).findFirst().orElseThrow();
        assertEquals("版が違います。", table.getItem(0).getText(1));
        assertEquals(2, table.getItemCount());
        assertEquals(List.of(), Access.unnamed(shell));
        find(list, Button.class, "problems.clear");
        press(find(list, Button.class, "problems.clear"));
        assertEquals(0, table.getItemCount());
    }

    @Test
    void theDialogShowsAndHidesTheDetails() {
        open();
        var frame = ProblemDialog.open(shell, Problem.of(new IllegalStateException("x"), Instant.EPOCH, Locale.JAPAN));
        settle();
        Button toggle = find(frame.shell(), Button.class, "problem.details");
        int height = frame.shell().getSize().y;
        press(toggle);
        assertTrue(frame.shell().getSize().y > height);
        assertEquals(List.of(), Access.unnamed(frame.shell()));
        frame.close();
        assertFalse(shell.isDisposed());
    }
}

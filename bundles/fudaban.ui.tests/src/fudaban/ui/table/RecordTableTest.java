// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.gallery.Gallery;
import fudaban.ui.piece.Empty;
import fudaban.ui.piece.Prose;
import fudaban.ui.screen.ScreenTest;
import fudaban.ui.search.SearchModel;
import fudaban.ui.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

class RecordTableTest extends ScreenTest {
    private static final List<ColumnDefinition> COLUMNS = List.of(
            ColumnDefinition.of(Rows.NUMBER, "column.number", 120).grouped(),
            ColumnDefinition.of(Rows.HOLDER, "column.holder", 160).growing());

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Work work = new Work(background::add, Runnable::run);
    private final Rows rows = new Rows(2000);
    private final RecordTableModel model = new RecordTableModel(rows, work);
    private final SearchModel<Credential> search =
            new SearchModel<>(Query.of(Credential.class).limit(50), Runnable::run, query -> model.show(query));
    private RecordTable table;

    private RecordTable show() {
        table = new RecordTable(
                shell,
                COLUMNS,
                Words.of(Gallery.class, Locale.JAPAN),
                model,
                RecordTable.Asks.of(search, search::clear));
        open();
        search.refresh();
        work();
        return table;
    }

    private void work() {
        for (int turn = 0; turn < 20; turn++) {
            settle();
            while (!background.isEmpty()) {
                background.poll().run();
            }
        }
    }

    private NatTable grid() {
        return (NatTable)
                all(table).filter(NatTable.class::isInstance).findFirst().orElseThrow();
    }

    private <C> boolean seen(Class<C> type) {
        return all(table).anyMatch(control -> type.isInstance(control) && control.isVisible());
    }

    @Test
    void outlinesThenRowsAndNothingThatIsNotSeen() {
        table = new RecordTable(
                shell,
                COLUMNS,
                Words.of(Gallery.class, Locale.JAPAN),
                model,
                RecordTable.Asks.of(search, search::clear));
        open();
        search.refresh();
        settle();
        assertTrue(grid().getRowCount() > 10, "outlines while the first rows are awaited");
        work();
        assertEquals(1, rows.pages, "one page for a screen of rows");
        assertEquals(50, model.loaded());
        assertEquals(List.of(), Access.unnamed(shell));
        strike(grid(), SWT.NONE, SWT.END);
        await(() -> !background.isEmpty());
        work();
        assertEquals(2, rows.pages, "the end asks for one page more, not for all");
        assertTrue(Access.nameOf(grid()).length() > 0);
    }

    @Test
    void nothingFoundAndFailureSayWhatToDo() {
        show();
        search.type("nowhere");
        work();
        assertTrue(seen(Empty.class));
        Empty empty =
                (Empty) all(table).filter(Empty.class::isInstance).findFirst().orElseThrow();
        assertTrue(empty.said().contains("該当する記録がありません"), empty.said());
        rows.refusing = true;
        search.clear();
        work();
        assertTrue(empty.said().contains("一覧を読み込めませんでした"), empty.said());
        rows.refusing = false;
        model.reload();
        work();
        assertFalse(seen(Empty.class));
    }

    @Test
    void aTextThatIsCutIsToldWholeUnderThePointer() {
        show();
        rest(60);
        assertEquals(1, display.getShells().length, "what is seen whole is not told again");
        table.restore(table.layoutState().replace("120", "40"));
        work();
        rest(20);
        await(() -> told().isPresent());
        assertEquals(COLUMNS.getFirst().text(model.row(0).orElseThrow()), told().orElseThrow());
    }

    /** What stands in another shell. */
    private Optional<String> told() {
        return Arrays.stream(display.getShells())
                .filter(each -> each != shell)
                .flatMap(ScreenTest::all)
                .filter(Prose.class::isInstance)
                .map(prose -> ((Prose) prose).getText())
                .findFirst();
    }

    /** The pointer rests on the first row. */
    private void rest(int x) {
        var event = new Event();
        event.x = x;
        event.y = 50;
        grid().notifyListeners(SWT.MouseHover, event);
        work();
    }

    @Test
    void keysOpenRowsAndGroups() {
        show();
        List<String> opened = new ArrayList<>();
        table.onOpen(row -> opened.add(row.id()));
        table.select(3);
        strike(grid(), SWT.NONE, SWT.CR);
        assertEquals(List.of("id3"), opened);
        List<Integer> left = new ArrayList<>();
        grid().addListener(SWT.Traverse, event -> {
            left.add(event.detail);
            event.doit = false;
        });
        strike(grid(), SWT.NONE, SWT.TAB);
        strike(grid(), SWT.SHIFT, SWT.TAB);
        assertEquals(List.of(SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS), left, "the table lets its user out");
        model.groupBy(Optional.of(Rows.NUMBER));
        work();
        table.select(2);
        strike(grid(), SWT.NONE, SWT.ARROW_RIGHT);
        await(() -> !background.isEmpty());
        work();
        assertTrue(model.heading(2).orElseThrow().open());
        assertEquals(50, model.loaded());
        strike(grid(), SWT.NONE, ' ');
        assertFalse(model.heading(2).orElseThrow().open());
        assertEquals(1, opened.size());
    }

    @Test
    void theSelectionStaysWithItsRecordAndGoesAwayWithIt() {
        show();
        List<String> told = new ArrayList<>();
        table.onSelection(row -> told.add(row.map(fudaban.ledger.query.Row::id).orElse("none")));
        table.select(3);
        rows.begin = 2;
        model.reload();
        work();
        assertEquals("id3", table.selected().getFirst().id());
        rows.begin = 4;
        model.reload();
        work();
        assertEquals(List.of(), table.selected());
        assertEquals(List.of("id3", "none"), told, "nobody else was pointed at");
    }

    @Test
    void orderHidingAndWidthsAreKept() {
        show();
        table.move(COLUMNS.get(0), 1);
        assertEquals(COLUMNS.reversed(), table.ordered());
        table.hide(COLUMNS.get(1), true);
        String kept = table.layoutState();
        table.resetColumns();
        assertEquals(COLUMNS, table.ordered());
        assertFalse(table.isHidden(COLUMNS.get(1)));
        table.restore(kept);
        assertEquals(COLUMNS.reversed(), table.ordered());
        assertTrue(table.isHidden(COLUMNS.get(1)));
        table.hide(COLUMNS.get(0), true);
        assertFalse(table.isHidden(COLUMNS.get(0)), "the last column stays");
        table.restore("columns=9");
        assertEquals(COLUMNS.reversed(), table.ordered(), "written by another edition");
    }

    @Test
    void columnsAreArrangedByKeyboard() {
        show();
        Frame dialog = ColumnsDialog.open(table);
        settle();
        Table list = find(dialog.shell(), Table.class, "columns.list");
        assertEquals(2, list.getItemCount());
        press(find(dialog.shell(), org.eclipse.swt.widgets.Button.class, "columns.down"));
        assertEquals(COLUMNS.reversed(), table.ordered());
        assertEquals(1, list.getSelectionIndex());
        assertEquals(List.of(), Access.unnamed(dialog.shell()));
    }

    @Test
    void aFilterIsSetSeenAndTakenOff() {
        var box = new Composite(shell, SWT.NONE);
        box.setLayout(new org.eclipse.swt.layout.FillLayout());
        List<Query<?>> shown = new ArrayList<>();
        var narrowing = new SearchModel<>(Query.of(Credential.class), Runnable::run, shown::add);
        var bar = new FilterBar(box, COLUMNS, Words.of(Gallery.class, Locale.JAPAN), narrowing);
        open();
        Frame dialog = bar.edit(COLUMNS.getFirst());
        settle();
        find(dialog.shell(), Text.class, "field.filter.begins").setText("N00");
        press(find(dialog.shell(), org.eclipse.swt.widgets.Button.class, "filter.set"));
        assertTrue(dialog.shell().isDisposed());
        assertEquals(1, shown.getLast().conditions().size());
        ToolBar tools =
                (ToolBar) all(bar).filter(ToolBar.class::isInstance).findFirst().orElseThrow();
        ToolItem mark = tools.getItem(1);
        assertTrue(mark.getText().contains("「N00」で始まる"), mark.getText());
        mark.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        settle();
        assertTrue(shown.getLast().conditions().isEmpty());
        assertFalse(narrowing.narrowed());
    }

    @Test
    void everyToolHasAName() {
        show();
        var tools = new Composite(shell, SWT.NONE);
        TableTools.create(tools, table, model, work, "一覧", java.time.Clock.systemUTC());
        settle();
        for (Control control : tools.getChildren()) {
            assertTrue(control instanceof ToolBar bar && bar.getItemCount() == 7, control.toString());
        }
        assertEquals(List.of(), Access.unnamed(tools));
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.Delay;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.piece.Empty;
import fudaban.ui.problem.Problem;
import fudaban.ui.problem.ProblemDialog;
import fudaban.ui.search.SearchField;
import fudaban.ui.search.SearchModel;
import fudaban.ui.table.internal.Grid;
import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;

/**
 * A table of records: pages come as they are seen, columns sort by a click on their heading, can be sized, moved and hidden, selected rows are copied with
 * Ctrl+C, Enter opens one, F5 loads again.
 * While there is nothing to show it says why and offers what to do.
 */
public final class RecordTable extends Composite {
    /**
     * What the table asks of the part around it.
     *
     * @param sort a heading was clicked
     * @param clear everything that narrows the list is to be forgotten
     * @param order what is sorted by now
     * @param descending whether last comes first
     * @param narrowed whether anything narrows the list
     */
    public record Asks(
            Consumer<EAttribute> sort,
            Runnable clear,
            Supplier<Optional<EAttribute>> order,
            BooleanSupplier descending,
            BooleanSupplier narrowed) {
        /** For a list that is searched, sorted and filtered by this; clear forgets what the part keeps beside it, too. */
        public static Asks of(SearchModel<?> search, Runnable clear) {
            return new Asks(search::sort, clear, search::order, search::descending, search::narrowed);
        }

        /** For a list that is searched by what stands in this field. */
        public static Asks of(SearchModel<?> search, SearchField field) {
            return of(search, () -> {
                field.clear();
                search.clear();
            });
        }

        /** For a list that stands in its own order and shows all there is. */
        public static Asks nothing() {
            return new Asks(feature -> {}, () -> {}, Optional::empty, () -> false, () -> false);
        }
    }

    /** So long one stays on a row that is meant, and not passed over on the way to another. */
    private static final int RESTING_MILLIS = 120;

    private final RecordTableModel model;
    private final List<ColumnDefinition> columns;
    private final Words words;
    private final Words kit;
    private final Asks asks;
    private final List<Consumer<Row>> openers = new ArrayList<>();
    private final StackLayout stack = new StackLayout();
    private final Grid grid;
    private final Empty notice;

    /**
     * @param words the texts of the part: headings by the columns' keys, {@code table.name}, {@code empty.title}, {@code empty.hint}
     */
    public RecordTable(
            Composite parent, List<ColumnDefinition> columns, Words words, RecordTableModel model, Asks asks) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.columns = List.copyOf(columns);
        this.words = words;
        this.kit = Words.of(RecordTable.class, words.locale());
        this.model = model;
        this.asks = asks;
        setLayout(stack);
        grid = new Grid(this, this.columns, words, model, asks, this::copy, this::openSelected);
        notice = new Empty(this);
        stack.topControl = grid.control();
        model.onChange(this::changed);
    }

    /** Tells which row is selected, empty when none is. */
    public void onSelection(Consumer<Optional<Row>> listener) {
        grid.onSelection(listener);
    }

    /** Tells of a selected row once moving over the rows has paused: what is shown beside the table needs not follow each step. */
    public void onResting(Consumer<Row> listener) {
        Delay delay = Delay.on(getDisplay(), RESTING_MILLIS);
        onSelection(row -> delay.run(() -> row.filter(each -> !isDisposed()).ifPresent(listener)));
    }

    /** The arrow down in a field goes on to the first row. */
    public void follows(SearchField field) {
        field.onDown(() -> {
            select(0);
            setFocus();
        });
    }

    /** Tells of all selected rows that are loaded, whenever one has come or gone or changed. */
    public void onSelected(Consumer<List<Row>> listener) {
        grid.onSelected(listener);
    }

    /** Selects a loaded row and brings it into sight. */
    public void select(int index) {
        grid.select(index);
    }

    /** The selected rows that are loaded, from the top. */
    public List<Row> selected() {
        return grid.selected();
    }

    /** Tells of the row that is opened with Enter or a double click. */
    public void onOpen(Consumer<Row> listener) {
        openers.add(listener);
    }

    private void openSelected() {
        selected().stream().findFirst().ifPresent(row -> openers.forEach(each -> each.accept(row)));
    }

    /** Copies the selected rows, visible columns only, as text; see {@link TableExport#copy}. */
    public void copy() {
        List<Row> rows = selected();
        if (rows.isEmpty()) {
            return;
        }
        TableExport export = export();
        model.work().background().execute(() -> {
            try {
                String text = export.copy(rows, words.say("table.name"));
                model.work().ui().execute(() -> paste(text, export.withholds()));
            } catch (Refusal | RuntimeException refused) {
                Problem problem = Problem.of(refused, Instant.now(), words.locale());
                model.work().ui().execute(() -> {
                    if (!isDisposed()) {
                        ProblemDialog.open(getShell(), problem);
                    }
                });
            }
        });
    }

    private void paste(String text, boolean withheld) {
        if (isDisposed()) {
            return;
        }
        var clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        if (withheld) {
            Ask.open(
                    getShell(),
                    Question.of(
                            Tone.CAUTION, kit.say("copy.withheld"), kit.say("copy.withheld.text"), kit.say("close")),
                    answer -> {});
        }
    }

    /** An export of the visible columns, in their order. */
    public TableExport export() {
        List<ColumnDefinition> shown = grid.shown().stream().map(columns::get).toList();
        return new TableExport(
                model.source(), shown, shown.stream().map(this::title).toList(), notes());
    }

    /** What the list is narrowed by, in words. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        Query<?> query = model.query();
        if (query != null) {
            if (!query.text().isEmpty()) {
                notes.add(kit.say("note.search", query.text()));
            }
            query.conditions()
                    .forEach(condition -> columns.stream()
                            .filter(column -> column.feature() == condition.feature())
                            .findFirst()
                            .ifPresent(column -> notes.add(kit.say(
                                    "note.filter", ColumnFilter.describe(column, title(column), List.of(condition))))));
        }
        return notes;
    }

    /** All columns, hidden ones too, in the order they stand. */
    public List<ColumnDefinition> ordered() {
        return grid.ordered().stream().map(columns::get).toList();
    }

    /** Moves a column to the left (negative) or to the right, hidden ones counted. */
    public void move(ColumnDefinition column, int steps) {
        grid.move(columns.indexOf(column), steps);
    }

    /** All columns, in the order of their definitions. */
    public void resetColumns() {
        grid.reset();
    }

    /** What it shows. */
    public RecordTableModel model() {
        return model;
    }

    /** What it asks of the part around it. */
    Asks asks() {
        return asks;
    }

    /** All columns, hidden ones too. */
    public List<ColumnDefinition> columns() {
        return columns;
    }

    /** A column's heading. */
    public String title(ColumnDefinition column) {
        return words.say(column.titleKey());
    }

    /** Whether a column is hidden. */
    public boolean isHidden(ColumnDefinition column) {
        return grid.isHidden(columns.indexOf(column));
    }

    /** Hides or shows a column; the last one stays. */
    public void hide(ColumnDefinition column, boolean hidden) {
        if (!hidden || columns.stream().filter(other -> !isHidden(other)).count() > 1) {
            grid.hide(columns.indexOf(column), hidden);
        }
    }

    /** Order, widths and hidden columns as text, to be kept with the part. */
    public String layoutState() {
        return grid.save();
    }

    /** Puts them back; what another edition wrote is left alone. */
    public void restore(String state) {
        grid.load(state);
    }

    private void changed() {
        if (isDisposed()) {
            return;
        }
        switch (model.state()) {
            case FAILED ->
                show(() -> notice.say(
                        "alert-triangle",
                        kit.say("failed.title"),
                        words.failure(model.failure().orElseThrow()),
                        kit.say("failed.again"),
                        model::reload));
            case EMPTY -> {
                if (asks.narrowed().getAsBoolean()) {
                    show(() -> notice.say(
                            "search",
                            kit.say("nothing.title"),
                            kit.say("nothing.hint"),
                            kit.say("nothing.clear"),
                            asks.clear()));
                } else {
                    show(() -> notice.say("inbox", words.say("empty.title"), words.say("empty.hint"), null, null));
                }
            }
            case LOADING, READY -> {
                grid.changed();
                top(grid.control());
            }
        }
    }

    private void show(Runnable fill) {
        fill.run();
        grid.changed();
        top(notice);
    }

    private void top(org.eclipse.swt.widgets.Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            layout();
        }
    }

    @Override
    public boolean setFocus() {
        return !stack.topControl.isDisposed() && stack.topControl.setFocus();
    }
}

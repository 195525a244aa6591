// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.takeover;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * The columns of a file side by side: heading, first value, and what it is taken for, which the operator may change.
 *
 * @param <F> what a column may be taken for
 */
public final class ColumnsView<F> extends Composite {
    private static final int HEIGHT = 92;
    private static final int COLUMN = 128;

    /**
     * A column of the file.
     *
     * @param heading as it stands there
     * @param field what it is taken for, null for nothing
     * @param sample its first value
     */
    public record Column<F>(String heading, F field, String sample) {}

    private final Words words = Words.of(ColumnsView.class);
    private final List<F> fields;
    private final Function<F, String> names;
    private final BiConsumer<String, F> map;
    private final ScrolledComposite scroll;
    private List<Column<F>> shown = List.of();

    /**
     * @param fields what a column may be taken for
     * @param names what each is called
     * @param map is told heading and field when the operator changes one; null for nothing
     */
    public ColumnsView(Composite parent, List<F> fields, Function<F, String> names, BiConsumer<String, F> map) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.fields = List.copyOf(fields);
        this.names = names;
        this.map = map;
        Lay.grid(this, 1, 0);
        scroll = new ScrolledComposite(this, SWT.H_SCROLL);
        var data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = HEIGHT;
        scroll.setLayoutData(data);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
    }

    /** Shows these columns. */
    public void show(List<Column<F>> columns) {
        if (columns.equals(shown) && scroll.getContent() != null) {
            return;
        }
        shown = columns;
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        var row = new Composite(scroll, SWT.NONE);
        Lay.grid(row, Math.max(1, columns.size()), Space.S);
        if (columns.isEmpty()) {
            Labels.of(row, "Muted", words.say("columns.none"));
        }
        columns.forEach(column -> add(row, column));
        scroll.setContent(row);
        scroll.setMinSize(row.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void add(Composite row, Column<F> column) {
        Composite box = Lay.grid(Lay.fixed(new Composite(row, SWT.NONE), COLUMN), 1, Space.XS);
        Lay.wide(Labels.of(box, "Strong", column.heading()));
        Lay.wide(Labels.of(box, "Caption", column.sample().isEmpty() ? words.say("column.empty") : column.sample()));
        var combo = new Combo(box, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.add(words.say("column.unused"));
        fields.forEach(field -> combo.add(names.apply(field)));
        // An unmodifiable list does not look for null.
        combo.select(column.field() == null ? 0 : fields.indexOf(column.field()) + 1);
        combo.setData("id", "column." + column.heading());
        Lay.wide(combo);
        Access.name(combo, words.say("column.means", column.heading()));
        combo.addListener(SWT.Selection, event -> {
            int at = combo.getSelectionIndex();
            map.accept(column.heading(), at == 0 ? null : fields.get(at - 1));
        });
    }
}

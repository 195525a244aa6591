// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.profile.ApplicationField;
import fudaban.ui.access.Access;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The columns of a file side by side: heading, first value, and what it is taken for, which the operator may change. */
final class ColumnsView extends Composite {
    private static final int HEIGHT = 92;
    private static final int COLUMN = 128;

    private final Words words;
    private final BiConsumer<String, ApplicationField> map;
    private final ScrolledComposite scroll;
    private List<ImportModel.Column> shown = List.of();

    ColumnsView(Composite parent, Words words, BiConsumer<String, ApplicationField> map) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.words = words;
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

    void show(List<ImportModel.Column> columns) {
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
            Labels.of(row, "Muted", words.say("import.columns.none"));
        }
        columns.forEach(column -> add(row, column));
        scroll.setContent(row);
        scroll.setMinSize(row.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void add(Composite row, ImportModel.Column column) {
        Composite box = Lay.grid(Lay.fixed(new Composite(row, SWT.NONE), COLUMN), 1, Space.XS);
        Lay.wide(Labels.of(box, "Strong", column.heading()));
        Lay.wide(Labels.of(box, "Caption", column.sample().isEmpty() ? words.say("import.empty") : column.sample()));
        var combo = new Combo(box, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.add(words.say("import.unused"));
        for (ApplicationField field : ApplicationField.values()) {
            combo.add(words.say("field." + field.name().toLowerCase(Locale.ROOT)));
        }
        combo.select(column.field() == null ? 0 : column.field().ordinal() + 1);
        Lay.wide(combo);
        Access.name(combo, words.say("import.column.means", column.heading()));
        combo.addListener(SWT.Selection, event -> {
            int at = combo.getSelectionIndex();
            map.accept(column.heading(), at == 0 ? null : ApplicationField.values()[at - 1]);
        });
    }
}

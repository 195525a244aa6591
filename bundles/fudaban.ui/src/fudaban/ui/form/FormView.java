// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * A form: labels at the left, fields at the right, below each field one line that is always there for what is to be said about it. Ctrl+Z takes back, Ctrl+Y
 * makes again.
 */
public final class FormView extends Composite {
    private static final int LABELS = 128;
    private static final int WIDEST = 720;

    private final FormModel model;
    private final boolean wraps;
    private final DataBindingContext binding;
    private final Map<String, FieldCell> cells = new LinkedHashMap<>();

    /** A form for a model. What is said below a field takes one line: nothing moves. */
    public FormView(Composite parent, FormModel model) {
        this(parent, model, false);
    }

    /**
     * A form for a model.
     *
     * @param wraps whether what is said below a field may take several lines, where reading it whole matters more than that nothing moves
     */
    public FormView(Composite parent, FormModel model, boolean wraps) {
        super(parent, SWT.NONE);
        this.wraps = wraps;
        Css.style(this, "Surface");
        this.model = model;
        binding = new DataBindingContext(DisplayRealm.getRealm(getDisplay()));
        Lay.grid(this, 2, Space.L, Space.XS, 0);
        // No row longer than the eye follows, however wide the window.
        addListener(SWT.Resize, event -> {
            ((GridLayout) getLayout()).marginRight = Math.max(0, getSize().x - WIDEST);
            layout();
        });
        strut(LABELS);
        strut(0);
        for (List<FieldDefinition<?>> row : rows()) {
            fill(row);
        }
        int beside =
                cells.values().stream().mapToInt(FieldCell::besideWidth).max().orElse(0);
        cells.values().forEach(cell -> cell.besideWidth(beside));
        Runnable refresh = this::refresh;
        model.onChange(refresh);
        addListener(SWT.Dispose, event -> {
            model.forget(refresh);
            binding.dispose();
        });
        refresh();
    }

    /** Keeps a column at least so wide, and takes no height. */
    private void strut(int width) {
        var data = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
        data.widthHint = width;
        data.heightHint = 0;
        new Label(this, SWT.NONE).setLayoutData(data);
    }

    private List<List<FieldDefinition<?>>> rows() {
        List<List<FieldDefinition<?>>> rows = new ArrayList<>();
        for (FieldDefinition<?> field : model.fields()) {
            if (field.beside() && !rows.isEmpty()) {
                rows.getLast().add(field);
            } else {
                rows.add(new ArrayList<>(List.of(field)));
            }
        }
        return rows;
    }

    private void fill(List<FieldDefinition<?>> row) {
        FieldCell.label(this, model, row.getFirst());
        Composite box = Lay.box(this, row.size(), Space.M);
        for (FieldDefinition<?> field : row) {
            var cell =
                    new FieldCell(box, model, field, binding, field != row.getFirst(), field == row.getLast(), wraps);
            cells.put(field.key(), cell);
            cell.control().addListener(SWT.KeyDown, this::key);
            cell.control().addListener(SWT.FocusOut, event -> {
                if (!isDisposed()) {
                    model.leave(field);
                }
            });
        }
    }

    private void key(Event event) {
        boolean command = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == SWT.MOD1;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        char key = Character.toLowerCase((char) event.keyCode);
        if (command && key == 'z') {
            event.doit = false;
            (shift ? model.redo() : model.undo()).ifPresent(this::focus);
        } else if (command && key == 'y') {
            event.doit = false;
            model.redo().ifPresent(this::focus);
        }
    }

    private void refresh() {
        if (!isDisposed()) {
            cells.values().forEach(FieldCell::refresh);
        }
    }

    /** Puts the cursor into a field. */
    public void focus(FieldDefinition<?> field) {
        cells.get(field.key()).control().setFocus();
    }

    /** Shows all that is wrong and goes to the first of it. True when the form may be committed. */
    public boolean attempt() {
        Optional<FieldDefinition<?>> wrong = model.attempt();
        wrong.ifPresent(this::focus);
        return wrong.isEmpty();
    }

    /** The widget of a field. */
    public Control control(FieldDefinition<?> field) {
        return cells.get(field.key()).control();
    }

    @Override
    public boolean setFocus() {
        // SWT asks for the focus while it disposes, too.
        return cells.values().stream()
                .map(FieldCell::control)
                .findFirst()
                .filter(first -> !first.isDisposed())
                .map(Control::setFocus)
                .orElse(false);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import fudaban.ui.access.Access;
import fudaban.ui.form.FieldDefinition.Width;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.Optional;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** One field with the line below it. */
final class FieldCell {
    /** The line below a field, always there: what is to be said moves nothing. */
    private static final int LINE = 20;

    private final FormModel model;
    private final FieldDefinition<?> field;
    private final Words kit;
    private final Control control;
    private final Label line;
    private final Link fix;
    /** The label in the cell, or null. */
    private final Composite beside;

    private Optional<Finding.Fix> offered = Optional.empty();
    private String shown = "";

    /**
     * @param labelled whether its label stands in the cell, not in the column of labels
     * @param last whether the row ends here: what is said may go on to the right
     * @param wraps whether what is said may take several lines, and then moves what stands below
     */
    FieldCell(
            Composite parent,
            FormModel model,
            FieldDefinition<?> field,
            DataBindingContext binding,
            boolean labelled,
            boolean last,
            boolean wraps) {
        this.model = model;
        this.field = field;
        kit = Words.of(FieldCell.class);
        var cell = new Composite(parent, SWT.NONE);
        boolean wide = last || field.width() == Width.WIDE;
        cell.setLayoutData(new GridData(wide ? SWT.FILL : SWT.BEGINNING, SWT.BEGINNING, wide, false));
        Lay.grid(cell, labelled ? 2 : 1, Space.S, 0, 0);
        beside = labelled ? label(cell, model, field) : null;
        control = FieldControls.create(cell, model, field, binding);
        if (last && control.getParent() == cell && control.getLayoutData() instanceof GridData data) {
            // Where the row is too long for the form its last field gets shorter: it is not cut off.
            data.grabExcessHorizontalSpace = true;
        }
        Access.name(control, () -> name());
        if (labelled) {
            new Label(cell, SWT.NONE).setLayoutData(new GridData(0, 0));
        }
        Composite below = Lay.wide(new Composite(cell, SWT.NONE));
        below.setLayout(new LineLayout(LINE, wraps));
        // What is said makes no cell wider: nothing moves.
        ((GridData) below.getLayoutData()).widthHint = Space.XXL;
        line = Css.style(new Label(below, wraps ? SWT.WRAP : SWT.NONE), "Hint");
        fix = Css.style(new Link(below, SWT.NONE), "Hint");
        fix.addListener(
                SWT.Selection,
                event -> offered.ifPresent(each -> {
                    model.apply(field, each);
                    control.setFocus();
                }));
    }

    /** The label of a field, with the mark of what must be filled in. */
    static Composite label(Composite parent, FormModel model, FieldDefinition<?> field) {
        Composite box = Lay.grid(new Composite(parent, SWT.NONE), 2, Space.S);
        var data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        data.heightHint = Space.CONTROL;
        box.setLayoutData(data);
        boolean check = field.kind() instanceof FieldKind.Check;
        Label label = Labels.of(box, "", check ? "" : model.label(field));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
        if (field.required()) {
            Label mark = Labels.of(box, "HintBad", Words.of(FieldCell.class).say("required.mark"));
            mark.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
        }
        return box;
    }

    /** Width of the label that stands in the cell; 0 where none does. */
    int besideWidth() {
        return beside == null ? 0 : beside.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    /** Gives the label in the cell a width, so that fields below each other begin at one line. */
    void besideWidth(int width) {
        if (beside != null) {
            ((GridData) beside.getLayoutData()).widthHint = width;
        }
    }

    private String name() {
        String name = model.label(field) + (field.required() ? " " + kit.say("required.mark") : "");
        return model.shown(field)
                .map(finding -> name + " " + finding.sentence())
                .orElse(name);
    }

    Control control() {
        return control;
    }

    void refresh() {
        if (line.isDisposed() || control.isDisposed()) {
            return;
        }
        Optional<Finding> finding = model.shown(field);
        offered = finding.flatMap(Finding::fix);
        String said = finding.map(Finding::sentence).orElseGet(() -> model.hint(field));
        Labels.text(line, said);
        line.setToolTipText(said.isEmpty() ? null : said);
        Css.style(
                line,
                finding.map(found -> found.grave() ? "HintBad" : "HintCaution").orElse("Hint"));
        fix.setText(offered.map(each -> "<a>" + each.label().replace("<", "＜") + "</a>")
                .orElse(""));
        fix.setVisible(offered.isPresent());
        if ((line.getStyle() & SWT.WRAP) == 0) {
            line.getParent().layout();
        } else if (!said.equals(shown)) {
            line.requestLayout();
        }
        shown = said;
        FieldControls.show(
                control, model.isMasked(field), finding.filter(Finding::grave).isPresent());
    }
}

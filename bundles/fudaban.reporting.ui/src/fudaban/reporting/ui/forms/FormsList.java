// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import fudaban.reporting.form.OwnForms;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Lay;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The kinds of report with the state of their forms; below, what the one shown may print, with value, place and origin. */
final class FormsList extends Composite {
    private final Words words;
    private final FormsModel model;
    private final Composite kinds;
    private final Panel fields;
    private final ScrolledComposite scroll;
    private final Composite rows;
    private List<EntryRow> lines = new ArrayList<>();
    private Preview shown;
    private String marked = "";

    FormsList(Composite parent, Words words, FormsModel model) {
        super(parent, SWT.NONE);
        this.words = words;
        this.model = model;
        Css.style(this, "Page");
        Lay.grid(this, 1, Space.M);
        kinds = Lay.grid(Lay.wide(new Panel(this).headed(words.say("kinds"))), 1, 0, 0, Space.M);
        fields = Lay.all(new Panel(this).headed(words.say("fields")));
        scroll = Lay.all(Css.style(new ScrolledComposite(fields, SWT.V_SCROLL), "Surface"));
        scroll.getVerticalBar().setIncrement(Space.XXL);
        scroll.setExpandHorizontal(true);
        rows = Css.style(Lay.grid(new Composite(scroll, SWT.NONE), 1, 0), "Surface");
        scroll.setContent(rows);
    }

    /** Where a value comes from, in words. */
    static String source(Words words, String field) {
        int dot = field.indexOf('.');
        return words.say("source." + (dot < 0 ? field : field.substring(0, dot)));
    }

    /** Where a field stands in the form. */
    static String where(Words words, Preview.Field field) {
        if (field.place() != null) {
            return field.place().toString();
        }
        if (field.line() > 0) {
            return words.say("where.line", field.line());
        }
        return words.say(field.used() ? "where.usual" : "where.none");
    }

    void refresh() {
        kinds();
        if (shown != model.preview()) {
            shown = model.preview();
            fill();
        }
        String chosen = model.chosen().map(Preview.Field::name).orElse("");
        for (int i = 0; i < lines.size(); i++) {
            boolean on = shown.fields().get(i).name().equals(chosen);
            lines.get(i).choose(on);
            if (on && !chosen.equals(marked)) {
                scroll.showControl(lines.get(i));
            }
        }
        marked = chosen;
    }

    private void kinds() {
        List<EntryRow> old = new ArrayList<>();
        for (Control child : kinds.getChildren()) {
            if (child instanceof EntryRow row) {
                old.add(row);
            }
        }
        for (int i = 0; i < model.standing().size(); i++) {
            FormsOffice.Standing each = model.standing().get(i);
            if (i == old.size()) {
                var row = new EntryRow(kinds, entry(each), () -> model.show(each.kind()));
                row.setData("id", "forms.kind." + each.kind());
                old.add(Lay.wide(row));
                requestLayout();
            }
            old.get(i).show(entry(each));
            old.get(i).choose(each.kind() == model.kind());
        }
    }

    private Entry entry(FormsOffice.Standing each) {
        String title = words.say("kind." + each.kind());
        if (model.isTried(each.kind())) {
            return new Entry("file-text", title, words.say("is.tried"), words.say("badge.tried"), Tone.CAUTION);
        }
        if (!each.problem().isEmpty()) {
            return new Entry(
                    "file-text",
                    title,
                    each.problem().lines().findFirst().orElse(""),
                    words.say("badge.bad"),
                    Tone.BAD);
        }
        OwnForms.InForce form = each.form();
        String note = switch (form.origin()) {
            case USUAL -> words.say("is.USUAL");
            case EDITION -> form.name();
            case OWN -> words.say("is.OWN", form.name(), words.day(form.since()));
        };
        return new Entry(
                "file-text",
                title,
                note,
                words.say("badge." + form.origin()),
                form.origin() == OwnForms.Origin.OWN ? Tone.GOOD : Tone.NEUTRAL);
    }

    private void fill() {
        for (Control child : rows.getChildren()) {
            child.dispose();
        }
        lines = new ArrayList<>();
        for (Preview.Field field : shown.fields()) {
            String value = field.value().isBlank()
                    ? source(words, field.name())
                    : field.value().replaceAll("\\R", " ");
            String badge = field.place() != null ? field.place().cell().toString() : where(words, field);
            var row = new EntryRow(
                    rows,
                    new Entry("", field.name(), value, badge, field.used() ? Tone.PLAIN : Tone.NEUTRAL),
                    () -> model.choose(field.name()));
            row.setData("id", "forms.field." + field.name());
            lines.add(Lay.wide(row));
        }
        long used = shown.fields().stream().filter(Preview.Field::used).count();
        fields.note(
                shown.fields().isEmpty()
                        ? ""
                        : words.say("fields.note", used, shown.fields().size()));
        rows.layout();
        scroll.setMinHeight(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        rows.setSize(scroll.getClientArea().width, rows.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        scroll.setOrigin(0, 0);
        fields.layout(true, true);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.loss;

import fudaban.issuance.loss.LossEntry;
import fudaban.issuance.loss.model.StampKind;
import fudaban.ui.access.Access;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What is open of 亡失: each case with its six stamps, those that are there with time and name, the others as keys. */
final class CasesView extends Composite {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M/d HH:mm");
    private static final int NAME_WIDTH = 200;

    private final LossModel model;
    private final Words words;
    private final Clock clock;
    private final Text by;
    private final ScrolledComposite scroll;
    private final Composite rows;
    private List<LossEntry> shown;
    private boolean busy;

    CasesView(Composite parent, LossModel model, Words words, Clock clock) {
        super(parent, SWT.NONE);
        this.model = model;
        this.words = words;
        this.clock = clock;
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.S);
        Composite name = Lay.box(this, 2, Space.S);
        Labels.of(name, "Caption", words.say("by"));
        by = Lay.fixed(new Text(name, SWT.BORDER | SWT.SINGLE), NAME_WIDTH);
        by.setMessage(words.say("by.hint"));
        by.setData("id", "loss.by");
        Access.name(by, words.say("by"));
        scroll = Lay.all(new ScrolledComposite(this, SWT.V_SCROLL));
        Css.style(scroll, "Surface");
        rows = Lay.grid(Css.style(new Composite(scroll, SWT.NONE), "Surface"), 1, Space.S);
        scroll.setContent(rows);
        scroll.setExpandHorizontal(true);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    void show() {
        if (model.cases().equals(shown) && busy == model.busy()) {
            return;
        }
        boolean same = model.cases().equals(shown);
        shown = model.cases();
        busy = model.busy();
        if (same) {
            enable(rows);
            return;
        }
        for (var old : rows.getChildren()) {
            old.dispose();
        }
        if (shown.isEmpty()) {
            Labels.of(rows, "Muted", words.say("cases.none"));
            Labels.wrapped(rows, "Caption", words.say("cases.none.hint"));
        }
        for (LossEntry each : shown) {
            row(each);
        }
        fit();
    }

    private void enable(Composite below) {
        for (var each : below.getChildren()) {
            if (each instanceof Button button) {
                button.setEnabled(!busy);
            } else if (each instanceof Composite inner) {
                enable(inner);
            }
        }
    }

    private void row(LossEntry each) {
        Composite box = Lay.box(rows, 1, Space.XS);
        Css.style(box, "Surface");
        Composite line = Lay.box(box, 2, Space.S);
        Lay.wide(Labels.of(line, "Strong", words.say("case", each.number(), each.card(), each.holder(), each.unit())));
        Button found = Buttons.plain(line, words.say("found.open"), () -> model.found(getShell(), each));
        Buttons.id(found, "loss.found");
        found.setToolTipText(words.say("found.tip", each.number()));
        String due = each.noticeDue() == null ? "" : words.day(each.noticeDue());
        boolean late = each.late(LocalDate.now(clock));
        Labels.of(
                box,
                late ? "HintBad" : "Caption",
                words.say(late ? "case.late" : "case.due", due)
                        + (each.callBack().isEmpty() ? "" : words.say("case.callBack", each.caller(), each.callBack()))
                        + (each.approval().isEmpty() ? "" : words.say("case.approval", each.approval())));
        Composite stamps = Lay.wide(Css.style(new Composite(box, SWT.NONE), "Surface"));
        var wrapping = new RowLayout(SWT.HORIZONTAL);
        wrapping.center = true;
        wrapping.spacing = Space.S;
        wrapping.marginLeft = wrapping.marginRight = wrapping.marginTop = wrapping.marginBottom = 0;
        stamps.setLayout(wrapping);
        for (StampKind kind : StampKind.values()) {
            each.stamp(kind)
                    .ifPresentOrElse(
                            stamp -> Labels.of(
                                    stamps,
                                    "GoodText",
                                    words.say(
                                            "stamp.done",
                                            model.stampWord(kind),
                                            TIME.format(stamp.at().atZone(clock.getZone())),
                                            stamp.by())),
                            () -> {
                                Button button = Buttons.plain(
                                        stamps, model.stampWord(kind), () -> model.stamp(each, kind, by.getText()));
                                Buttons.id(button, "loss.stamp." + kind.getName());
                                button.setToolTipText(words.say("stamp.tip", model.stampWord(kind), each.number()));
                            });
        }
        Labels.line(box, 1);
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        int height = rows.computeSize(width, SWT.DEFAULT).y;
        scroll.setMinSize(width, height);
        rows.setSize(width, height);
        rows.layout(true, true);
    }
}

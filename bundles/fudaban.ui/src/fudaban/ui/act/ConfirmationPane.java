// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import fudaban.ui.access.Access;
import fudaban.ui.act.ConfirmationModel.Way;
import fudaban.ui.form.FormView;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The ways an act may be confirmed, and what each of them asks for. Where there is one way that asks for nothing it is empty. */
final class ConfirmationPane extends Composite {
    private final ConfirmationModel model;
    private final Words words = Words.of(ConfirmationPane.class);
    private final StackLayout stack = new StackLayout();
    private final Map<Way, Composite> pages = new EnumMap<>(Way.class);
    private final Composite page;
    private FormView approver;
    private FormView oral;
    private Text password;

    ConfirmationPane(Composite parent, ConfirmationModel model) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.model = model;
        Lay.grid(this, 1, Space.S);
        boolean asks = model.allowed().stream().anyMatch(way -> way != Way.NONE);
        if (asks) {
            Labels.of(this, "Strong", words.say("confirmation"));
            Composite ways = Lay.box(this, 1, Space.XS);
            model.allowed().forEach(way -> way(ways, way));
        }
        page = Lay.wide(new Composite(this, SWT.NONE));
        page.setLayout(stack);
        model.allowed().forEach(way -> pages.put(way, fill(way)));
        if (model.allowed().isEmpty()) {
            pages.put(Way.NONE, new Composite(page, SWT.NONE));
        }
        show();
    }

    private void way(Composite parent, Way way) {
        var radio = new Button(parent, SWT.RADIO);
        radio.setText(words.say("way." + way.name()));
        radio.setData("id", "way." + way.name());
        radio.setSelection(way == model.chosen());
        radio.addListener(SWT.Selection, event -> {
            if (radio.getSelection()) {
                model.choose(way);
                show();
            }
        });
    }

    private Composite fill(Way way) {
        Composite box = Lay.grid(new Composite(page, SWT.NONE), 1, Space.S);
        switch (way) {
            case NONE -> box.setLayoutData(new GridData(0, 0));
            case PAPER -> Labels.wrapped(box, "Muted", words.say("way.PAPER.hint"));
            case APPROVER -> {
                Labels.wrapped(box, "Muted", words.say("way.APPROVER.hint"));
                approver = Lay.wide(new FormView(box, model.approver()));
                Composite row = Lay.box(box, 2, Space.L);
                Lay.fixed(Labels.of(row, "", words.say("approver.password")), 128);
                password = Lay.fixed(new Text(row, SWT.BORDER | SWT.PASSWORD), 222);
                password.setData("id", "approver.password");
                Access.name(password, words.say("approver.password"));
            }
            case ORAL -> {
                Labels.wrapped(box, "Muted", words.say("way.ORAL.hint"));
                oral = Lay.wide(new FormView(box, model.oral()));
            }
        }
        return box;
    }

    private void show() {
        stack.topControl = pages.get(model.chosen());
        page.layout();
    }

    /** Shows what is missing. True when the act may be submitted. */
    boolean attempt() {
        return switch (model.chosen()) {
            case NONE, PAPER -> true;
            case APPROVER -> approver.attempt();
            case ORAL -> oral.attempt();
        };
    }

    /** What was typed as password, which is forgotten here. */
    char[] password() {
        if (password == null) {
            return new char[0];
        }
        char[] typed = password.getTextChars();
        password.setText("");
        return typed;
    }
}

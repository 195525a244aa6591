// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.checks;

import fudaban.registers.profile.Register;
import fudaban.registers.ui.checks.ChecksModel.Answer;
import fudaban.ui.access.Access;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One item of the page: what is looked at and when it is as it should be, its result, a value, and what is to be said about it. */
final class CheckRow extends Composite {
    private static final int WHAT = 320;
    private static final int RESULTS = 132;
    private static final int VALUE = 112;
    private static final int REMARK = 200;

    private final ChecksModel model;
    private final Register.Item item;
    private final Words words;
    private final ChoiceBar results;
    private final Text value;
    private final Text remark;
    private final Label hint;
    private boolean showing;

    CheckRow(Composite parent, ChecksModel model, Register.Item item, Words words) {
        super(parent, SWT.NONE);
        this.model = model;
        this.item = item;
        this.words = words;
        Css.style(this, "Surface");
        Lay.grid(this, 4, Space.M, Space.XS, 0);
        Composite what = Lay.grid(new Composite(this, SWT.NONE), 1, 2);
        what.setLayoutData(room(WHAT));
        Labels.of(what, "Strong", item.title());
        Label criterion = Labels.of(what, "Muted", criterion());
        criterion.setToolTipText(criterion());
        Lay.wide(criterion);
        results = Lay.fixed(new ChoiceBar(this, words.say("result.of", item.title()), this::choose), RESULTS);
        results.setData("id", "checks.result." + item.key());
        value = Lay.fixed(field(this, "value", 200), VALUE);
        Composite said = Lay.grid(new Composite(this, SWT.NONE), 1, 2);
        said.setLayoutData(room(REMARK));
        remark = Lay.wide(field(said, "remark", 1000));
        hint = Lay.wide(Labels.of(said, "HintBad", ""));
        refresh();
    }

    /** The same in every row, so that columns stand below each other. */
    private static GridData room(int width) {
        var room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.widthHint = width;
        return room;
    }

    private String criterion() {
        return item.contact().isEmpty()
                ? item.criterion()
                : words.say("criterion.contact", item.criterion(), item.contact());
    }

    private Text field(Composite parent, String key, int longest) {
        var text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setMessage(words.say(key));
        text.setTextLimit(longest);
        text.setData("id", "checks." + key + "." + item.key());
        Access.name(text, words.say(key + ".of", item.title()));
        text.addListener(SWT.Modify, event -> typed());
        return text;
    }

    private void choose(Object result) {
        Answer now = model.answer(item);
        model.type(item, new Answer((String) result, now.value(), now.remark()));
        if (model.lacksRemark(item)) {
            remark.setFocus();
        }
    }

    private void typed() {
        if (!showing) {
            model.type(
                    item,
                    new Answer(
                            model.answer(item).result(),
                            value.getText().strip(),
                            remark.getText().strip()));
        }
    }

    void refresh() {
        showing = true;
        Answer answer = model.answer(item);
        results.show(model.results().stream()
                .map(each -> new ChoiceBar.Choice(each, each, ""))
                .toList());
        results.mark(answer.result().isEmpty() ? null : answer.result());
        show(value, answer.value());
        show(remark, answer.remark());
        boolean lacks = model.lacksRemark(item);
        hint.setText(lacks ? words.say("remark.lacks") : "");
        if (lacks != hint.getVisible()) {
            Lay.present(hint, lacks);
            requestLayout();
        }
        showing = false;
    }

    /** The cursor stays where somebody types. */
    private static void show(Text field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Facts;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.search.SearchField;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Buttons, bare fields, marks, searching. */
record ControlExhibit(Words words) implements Exhibit {
    @Override
    public String key() {
        return "exhibit.controls";
    }

    @Override
    public void fill(Composite page) {
        buttons(Stand.of(page, words.say("buttons"), 5));
        badges(Stand.of(page, words.say("badges"), 5));
        fields(Stand.of(page, words.say("fields"), 4, 2));
        choices(Stand.of(page, words.say("choices"), 4, 2));
        searching(Stand.of(page, words.say("searching"), 2, 2));
        facts(Stand.of(page, words.say("facts"), 1, 2));
    }

    private void buttons(Composite stand) {
        Buttons.primary(stand, words.say("verb.primary"), () -> {});
        Buttons.plain(stand, words.say("verb.plain"), () -> {});
        Buttons.danger(stand, words.say("verb.danger"), () -> {});
        Buttons.icon(stand, "copy", words.say("verb.icon"), () -> {});
        Buttons.plain(stand, words.say("verb.disabled"), () -> {}).setEnabled(false);
    }

    private void badges(Composite stand) {
        new Badge(stand, words.say("state.good"), Tone.GOOD);
        new Badge(stand, words.say("state.neutral"), Tone.NEUTRAL);
        new Badge(stand, words.say("state.caution"), Tone.CAUTION);
        new Badge(stand, words.say("state.bad"), Tone.BAD);
        Labels.of(stand, "Muted", fudaban.ledger.query.Row.MASK);
    }

    private void fields(Composite stand) {
        text(stand, SWT.BORDER, "field.filled", true).setText(words.say("sample.name"));
        text(stand, SWT.BORDER, "field.empty", true).setMessage(words.say("field.empty"));
        Css.style(text(stand, SWT.BORDER | SWT.READ_ONLY, "field.readonly", true), "ReadOnly")
                .setText(words.say("field.readonly"));
        text(stand, SWT.BORDER, "field.disabled", false).setText(words.say("field.disabled"));
    }

    private Text text(Composite parent, int style, String key, boolean enabled) {
        Text text = Access.name(Lay.wide(new Text(parent, style)), words.say(key));
        text.setEnabled(enabled);
        return text;
    }

    private void choices(Composite stand) {
        for (boolean on : new boolean[] {true, false}) {
            var check = new Button(stand, SWT.CHECK);
            check.setText(words.say(on ? "choice.on" : "choice.off"));
            check.setSelection(on);
        }
        var radio = new Button(stand, SWT.RADIO);
        radio.setText(words.say("choice.one"));
        radio.setSelection(true);
        var combo = Access.name(new Combo(stand, SWT.READ_ONLY), words.say("choices"));
        combo.setItems(words.say("state.good"), words.say("state.caution"));
        combo.select(0);
    }

    private void searching(Composite stand) {
        Lay.fixed(new SearchField(stand, words.say("search.hint"), typed -> {}), 320);
        var bar = Lay.wide(new ChoiceBar(stand, words.say("states"), value -> {}));
        bar.show(List.of(
                new ChoiceBar.Choice(null, words.say("all"), "301"),
                new ChoiceBar.Choice("good", words.say("state.good"), "281"),
                new ChoiceBar.Choice("caution", words.say("state.caution"), "6"),
                new ChoiceBar.Choice("bad", words.say("state.bad"), "14")));
    }

    private void facts(Composite stand) {
        Lay.wide(new Facts(stand))
                .show(List.of(
                        new Facts.Fact(words.say("fact.holder"), words.say("sample.name")),
                        new Facts.Fact(words.say("fact.unit"), words.say("sample.unit")),
                        new Facts.Fact(words.say("fact.birth"), fudaban.ledger.query.Row.MASK)));
    }
}

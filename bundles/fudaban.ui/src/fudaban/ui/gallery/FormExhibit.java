// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldDefinition.Width;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.form.FormView;
import fudaban.ui.piece.Lay;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;

/** A form before anything is typed and after it was checked. */
final class FormExhibit implements Exhibit {
    private final Words words;
    private final FieldDefinition<String> family =
            FieldDefinition.of("form.family", new FieldKind.Name(30)).must().wide(Width.SHORT);
    private final FieldDefinition<String> given = FieldDefinition.of("form.given", new FieldKind.Name(30))
            .must()
            .wide(Width.SHORT)
            .nextTo();
    private final FieldDefinition<String> kana =
            FieldDefinition.of("form.kana", new FieldKind.Katakana(60)).must();
    private final FieldDefinition<LocalDate> birth = FieldDefinition.of("form.birth", new FieldKind.Day());
    private final FieldDefinition<LocalDate> from =
            FieldDefinition.of("form.from", new FieldKind.Day()).must();
    private final FieldDefinition<Long> count =
            FieldDefinition.of("form.count", new FieldKind.Whole(1, 200)).hint("form.count.hint");
    private final FieldDefinition<String> kind;
    private final FieldDefinition<Boolean> resident = FieldDefinition.of("form.resident", new FieldKind.Check());
    private final FieldDefinition<String> reason = FieldDefinition.of("form.reason", new FieldKind.Lines(20, 3));

    FormExhibit(Words words) {
        this.words = words;
        kind = FieldDefinition.of(
                        "form.kind", new FieldKind.Choice<>(List.of("form.staff", "form.special"), words::say))
                .must();
    }

    @Override
    public String key() {
        return "exhibit.form";
    }

    @Override
    public void fill(Composite page) {
        Composite plain = Stand.of(page, words.say("form.plain"), 1);
        Lay.wide(new FormView(plain, model()));
        Composite checked = Stand.of(page, words.say("form.wrong"), 1);
        FormModel wrong = model();
        wrong.load(
                Map.of(
                        family.key(),
                        words.say("form.sample.family"),
                        given.key(),
                        words.say("form.sample.given") + " ",
                        kana.key(),
                        words.say("form.sample.kana"),
                        from.key(),
                        LocalDate.of(2026, 4, 1),
                        count.key(),
                        300L,
                        kind.key(),
                        "form.staff",
                        resident.key(),
                        true,
                        reason.key(),
                        words.say("sample.refusal")),
                Set.of(birth.key()));
        var view = Lay.wide(new FormView(checked, wrong));
        wrong.attempt();
        view.requestLayout();
    }

    private FormModel model() {
        return new FormModel(List.of(family, given, kana, birth, kind, from, count, resident, reason), words);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.access.Access;
import fudaban.ui.gallery.Gallery;
import fudaban.ui.screen.ScreenTest;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class FormViewTest extends ScreenTest {
    private static final FieldDefinition<String> FAMILY =
            FieldDefinition.of("form.family", new FieldKind.Name(5)).must();
    private static final FieldDefinition<LocalDate> BIRTH =
            FieldDefinition.of("form.birth", new FieldKind.Day()).nextTo();
    private static final FieldDefinition<String> KIND =
            FieldDefinition.of("form.kind", new FieldKind.Choice<>(List.of("form.staff", "form.special"), key -> key));
    private static final FieldDefinition<Boolean> RESIDENT = FieldDefinition.of("form.resident", new FieldKind.Check());
    private static final FieldDefinition<String> REASON = FieldDefinition.of("form.reason", new FieldKind.Lines(50, 3));

    private final FormModel model =
            new FormModel(List.of(FAMILY, BIRTH, KIND, RESIDENT, REASON), Words.of(Gallery.class, Locale.JAPAN));

    private FormView show() {
        var view = new FormView(shell, model);
        open();
        return view;
    }

    @Test
    void whatIsTypedReachesTheModelAndBack() {
        FormView view = show();
        ((Text) view.control(FAMILY)).setText("見本");
        assertEquals("見本", model.value(FAMILY).orElseThrow());
        ((Combo) view.control(KIND)).select(2);
        view.control(KIND).notifyListeners(SWT.Selection, new Event());
        assertEquals("form.special", model.value(KIND).orElseThrow());
        var check = (Button) view.control(RESIDENT);
        check.setSelection(true);
        press(check);
        assertTrue(model.value(RESIDENT).orElseThrow());
        model.load(Map.of(REASON.key(), "転記"), Set.of(BIRTH.key()));
        assertEquals("転記", ((org.eclipse.swt.custom.StyledText) view.control(REASON)).getText());
        assertFalse(check.getSelection());
        assertFalse(((Text) view.control(BIRTH)).getEditable());
        assertEquals(List.of(), Access.unnamed(shell));
    }

    @Test
    void fieldsBesideOthersBeginAtOneLine() {
        FieldDefinition<String> given =
                FieldDefinition.of("form.family", new FieldKind.Name(5)).nextTo();
        FieldDefinition<String> left = FieldDefinition.of("form.kind", new FieldKind.Name(5));
        FieldDefinition<String> right =
                FieldDefinition.of("form.reason", new FieldKind.Name(5)).must().nextTo();
        FieldDefinition<String> first = FieldDefinition.of("form.birth", new FieldKind.Name(5));
        var several = new FormModel(List.of(first, given, left, right), Words.of(Gallery.class, Locale.JAPAN));
        var view = new FormView(shell, several);
        open();
        assertEquals(view.control(given).toDisplay(0, 0).x, view.control(right).toDisplay(0, 0).x);
        var field = view.control(right);
        int full = field.getSize().x;
        view.setSize(view.toControl(field.toDisplay(full, 0)).x - full / 3, view.getSize().y);
        settle();
        int end = view.toControl(field.toDisplay(field.getSize().x, 0)).x;
        // In a hint GTK's own look, which the product does not have, counts what is around a text twice.
        int around = field.computeSize(0, SWT.DEFAULT).x;
        assertTrue(
                end <= view.getSize().x + around && field.getSize().x < full,
                "cut off: a field of " + full + ", now " + field.getSize().x + ", ends at " + end + " of "
                        + view.getSize().x);
    }

    @Test
    void whatIsSaidMovesNothing() {
        FormView view = show();
        var before = view.control(REASON).toDisplay(0, 0);
        assertFalse(view.attempt());
        settle();
        assertEquals(before, view.control(REASON).toDisplay(0, 0));
        assertTrue(Access.nameOf(view.control(FAMILY)).contains("入力してください"));
        assertTrue(all(view)
                .anyMatch(control ->
                        control instanceof Label label && label.getText().equals("入力してください")));
    }

    @Test
    void keysTakeBackAndMoveDays() {
        FormView view = show();
        var birth = (Text) view.control(BIRTH);
        birth.setText("R8.3.31");
        strike(birth, SWT.NONE, SWT.ARROW_UP);
        assertEquals("R8.4.1", birth.getText());
        strike(birth, SWT.NONE, SWT.PAGE_DOWN);
        assertEquals("R8.3.1", birth.getText());
        strike(birth, SWT.MOD1, 'z');
        assertEquals("R8.4.1", birth.getText());
        strike(birth, SWT.MOD1, 'y');
        assertEquals("R8.3.1", birth.getText());
        strike(birth, SWT.MOD1, 'z');
        strike(birth, SWT.MOD1, 'z');
        strike(birth, SWT.MOD1, 'z');
        assertEquals("", birth.getText());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import java.util.List;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The widgets of fields, bound to the model. */
final class FieldControls {
    private FieldControls() {}

    static Control create(Composite parent, FormModel model, FieldDefinition<?> field, DataBindingContext binding) {
        Control control = switch (field.kind()) {
            case FieldKind.Check _ -> check(parent, model, field, binding);
            case FieldKind.Choice<?> choice -> choice(parent, model, field, choice, binding);
            case FieldKind.Day _ -> day(parent, model, field, binding);
            case FieldKind.Lines lines -> lines(parent, model, field, lines, binding);
            case FieldKind.Line _, FieldKind.Name _, FieldKind.Katakana _, FieldKind.Whole _ ->
                line(parent, model, field, binding);
        };
        control.setData("id", "field." + field.key());
        return control;
    }

    private static Text line(Composite parent, FormModel model, FieldDefinition<?> field, DataBindingContext binding) {
        var text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        place(text, field);
        bind(text, model.text(field), binding);
        return text;
    }

    private static StyledText lines(
            Composite parent,
            FormModel model,
            FieldDefinition<?> field,
            FieldKind.Lines kind,
            DataBindingContext binding) {
        var text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(Space.S, Space.XS, Space.S, Space.XS);
        text.setLineSpacing(Space.XS);
        text.setAlwaysShowScrollBars(false);
        GridData data = place(text, field);
        data.heightHint = kind.lines() * (text.getLineHeight() + Space.XS) + 2 * Space.XS;
        // The key that leaves a field leaves this one too.
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        binding.bindValue(WidgetProperties.text(SWT.Modify).observe(text), model.text(field));
        return text;
    }

    private static Text day(Composite parent, FormModel model, FieldDefinition<?> field, DataBindingContext binding) {
        Composite box = Lay.grid(new Composite(parent, SWT.NONE), 2, Space.XS);
        box.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Text text = line(box, model, field, binding);
        @SuppressWarnings("unchecked")
        var days = (FieldDefinition<java.time.LocalDate>) field;
        DayPicker.attach(box, text, model, days);
        return text;
    }

    private static Combo choice(
            Composite parent,
            FormModel model,
            FieldDefinition<?> field,
            FieldKind.Choice<?> kind,
            DataBindingContext binding) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        List<String> labels = labels(kind);
        if (!field.required()) {
            combo.add("");
        }
        labels.forEach(combo::add);
        place(combo, field);
        binding.bindValue(WidgetProperties.comboSelection().observe(combo), model.text(field));
        return combo;
    }

    private static <T> List<String> labels(FieldKind.Choice<T> kind) {
        return kind.options().stream().map(kind::write).toList();
    }

    private static Button check(
            Composite parent, FormModel model, FieldDefinition<?> field, DataBindingContext binding) {
        var button = new Button(parent, SWT.CHECK);
        button.setText(model.label(field));
        var data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.heightHint = Space.CONTROL;
        button.setLayoutData(data);
        binding.bindValue(
                WidgetProperties.buttonSelection().observe(button),
                model.text(field),
                UpdateValueStrategy.create(IConverter.create(Boolean.class, String.class, on -> String.valueOf(on))),
                UpdateValueStrategy.create(
                        IConverter.create(String.class, Boolean.class, text -> Boolean.valueOf((String) text))));
        return button;
    }

    private static void bind(Text text, IObservableValue<String> value, DataBindingContext binding) {
        binding.bindValue(WidgetProperties.text(SWT.Modify).observe(text), value);
    }

    private static GridData place(Control control, FieldDefinition<?> field) {
        int pixels = field.width().pixels();
        var data = new GridData(pixels == 0 ? SWT.FILL : SWT.BEGINNING, SWT.CENTER, pixels == 0, false);
        // The hint is that of the content; what the widget has around it comes on top.
        int around = control.computeSize(0, SWT.DEFAULT).x;
        data.widthHint = pixels == 0 ? Space.XXL : Math.max(0, pixels - around);
        data.minimumWidth = 0;
        control.setLayoutData(data);
        return data;
    }

    /** A masked value can be neither changed nor taken for a value; a wrong one is seen in the field itself. */
    static void show(Control control, boolean locked, boolean wrong) {
        switch (control) {
            case Text text -> {
                text.setEditable(!locked);
                Css.style(text, look(locked, wrong));
            }
            case StyledText text -> {
                text.setEditable(!locked);
                Css.style(text, look(locked, wrong));
            }
            default -> control.setEnabled(!locked);
        }
    }

    private static String look(boolean locked, boolean wrong) {
        return locked ? "ReadOnly" : wrong ? "Wrong" : "Field";
    }
}

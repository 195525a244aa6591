// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Buttons;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;

/** Makes days quick: arrows move by a day, page keys by a month, Alt+Down or the button opens a calendar. */
final class DayPicker {
    private final Text text;
    private final FormModel model;
    private final FieldDefinition<LocalDate> field;
    private final Words words = Words.of(DayPicker.class);

    private DayPicker(Text text, FormModel model, FieldDefinition<LocalDate> field) {
        this.text = text;
        this.model = model;
        this.field = field;
    }

    static void attach(Composite parent, Text text, FormModel model, FieldDefinition<LocalDate> field) {
        var picker = new DayPicker(text, model, field);
        ToolItem button = Buttons.icon(parent, "calendar", picker.words.say("day.pick"), picker::open);
        button.setData("id", "pick." + field.key());
        text.addListener(SWT.KeyDown, picker::key);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> {
                if ((event.stateMask & SWT.ALT) != 0) {
                    open();
                    event.doit = false;
                } else {
                    move(event, day -> day.minusDays(1));
                }
            }
            case SWT.ARROW_UP -> move(event, day -> day.plusDays(1));
            case SWT.PAGE_DOWN -> move(event, day -> day.minusMonths(1));
            case SWT.PAGE_UP -> move(event, day -> day.plusMonths(1));
            default -> {
                // Typed as any other text.
            }
        }
    }

    private void move(Event event, Function<LocalDate, LocalDate> step) {
        Optional<LocalDate> day = model.value(field);
        if (day.isPresent() && !model.isMasked(field)) {
            event.doit = false;
            model.set(field, step.apply(day.get()));
            text.selectAll();
        }
    }

    private void open() {
        if (model.isMasked(field)) {
            return;
        }
        var popup = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        Css.style(popup, "Surface");
        popup.setLayout(new FillLayout());
        DateTime calendar = Access.name(new DateTime(popup, SWT.CALENDAR), words.say("day.pick"));
        model.value(field)
                .ifPresent(day -> calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth()));
        calendar.addListener(SWT.MouseDoubleClick, event -> take(popup, calendar));
        calendar.addListener(SWT.DefaultSelection, event -> take(popup, calendar));
        calendar.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                popup.close();
            } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                take(popup, calendar);
            }
        });
        popup.addListener(SWT.Deactivate, event -> popup.close());
        Themes.style(popup, popup.getDisplay());
        popup.pack();
        Point below = text.toDisplay(0, text.getSize().y);
        popup.setLocation(below);
        popup.open();
        calendar.setFocus();
    }

    private void take(Shell popup, DateTime calendar) {
        model.set(field, LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
        popup.close();
        text.setFocus();
    }
}

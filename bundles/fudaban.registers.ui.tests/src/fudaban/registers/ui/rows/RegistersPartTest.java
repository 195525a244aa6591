// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.registers.model.RowState;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.ui.Books;
import fudaban.ui.table.RecordTable;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** 管理簿・記録簿 on a screen, and its forms. */
class RegistersPartTest {
    private final Words words = Words.of(RegistersPart.class, Locale.JAPAN);

    @Test
    void aRegisterIsShownWithTheColumnsOfItsProfile() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            var books = new Books(
                    Books.medium("媒-R7-001", RowState.OPEN, LocalDate.of(2026, 3, 30)),
                    Books.medium("媒-R7-002", RowState.DONE, LocalDate.of(2026, 3, 31)));
            try (var screen = new Screen(locale)) {
                new RegistersPart()
                        .build(
                                screen.shell(),
                                books.desk.seat(locale),
                                books.desk.work(),
                                books.desk.printing(),
                                books.desk.guide());
                screen.open();
                screen.assertNamed();
                var table = screen.all()
                        .filter(RecordTable.class::isInstance)
                        .map(RecordTable.class::cast)
                        .findFirst()
                        .orElseThrow();
                assertEquals(
                        List.of("媒体", "持出者", "返却期限", "返却日"),
                        table.columns().stream()
                                .map(table::title)
                                .skip(table.columns().size() - 4)
                                .toList());
                assertEquals(2, table.model().loaded());
                assertTrue(screen.find(Button.class, "registers.add").isEnabled());
            }
        }
    }

    @Test
    void valuesAreOfTheColumnAndDaysAreReadAsOneSaysThem() {
        var columns = RowColumns.of(Books.MEDIA, words);
        var row = Books.medium("媒-R7-001", RowState.OPEN, LocalDate.of(2026, 3, 30));
        assertEquals(
                List.of("USB-07", "", "R8.3.30", ""),
                columns.stream()
                        .skip(columns.size() - 4)
                        .map(column -> column.text(row))
                        .toList());
    }

    @Test
    void aFormGivesWhatTheActsTake() {
        List<RegisterColumn> entered =
                Books.MEDIA.columns().stream().filter(column -> !column.later()).toList();
        var form = new RowForm(entered, RegisterColumn::required, words);
        assertFalse(form.model().valid(), "媒体 must be filled in");
        form.load(Map.of("medium", "USB-07", "until", "2026-04-10"));
        assertTrue(form.model().valid());
        assertEquals(Map.of("medium", "USB-07", "until", "2026-04-10"), form.values());
        assertEquals(Map.of(), form.changed());
    }

    @Test
    void onlyWhatWasChangedIsAmended() {
        var form = new RowForm(Books.MEDIA.columns(), column -> false, words);
        form.load(Map.of("medium", "USB-07", "until", "2026-04-10"));
        form.model().text(form.model().fields().get(2)).setValue("R8.4.12");
        form.model().text(form.model().fields().getFirst()).setValue("");
        assertEquals(Map.of("medium", "", "until", "2026-04-12"), form.changed());
    }
}

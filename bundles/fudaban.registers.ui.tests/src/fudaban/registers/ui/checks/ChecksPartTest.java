// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.registers.RegisterActs;
import fudaban.registers.ui.Books;
import fudaban.registers.ui.checks.ChecksModel.Answer;
import fudaban.ui.testing.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** 監視結果 on a screen and without one. */
class ChecksPartTest {
    private static void open(Screen screen, Books books, Locale locale) {
        new ChecksPart()
                .build(
                        screen.shell(),
                        books.desk.seat(locale),
                        books.desk.work(),
                        books.desk.jobs(),
                        books.desk.guide());
        screen.open();
    }

    @Test
    void onePressEntersThatAllIsAsItShouldBe() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            var books = new Books();
            try (var screen = new Screen(locale)) {
                open(screen, books, locale);
                screen.assertNamed();
                screen.assertShows("バックアップの完了", "空き容量");
                screen.press("checks.fill");
                screen.await(() -> !books.submitted.isEmpty());
            }
            var input = (RegisterActs.DailyCheck) books.submitted.getFirst().input();
            assertEquals(new RegisterActs.DailyCheck("monitoring", LocalDate.of(2026, 4, 1), List.of()), input);
            assertTrue(books.submitted.getFirst().workItem().isPresent(), "the 日報 tells of it");
        }
    }

    @Test
    void whatIsNotAsItShouldBeNeedsARemark() {
        var books = new Books();
        var model = new ChecksModel(books.desk.seat(Locale.JAPAN), books.desk.work());
        model.refresh();
        var backup = model.items().getFirst();
        model.type(backup, new Answer("×", "", ""));
        assertTrue(model.lacksRemark(backup));
        assertFalse(model.fillable());
        model.type(backup, new Answer("×", "22:10", "再実行で正常"));
        assertTrue(model.fillable());
        assertEquals(1, model.deviating());
        books.desk.jobs().start("fill", model.fill());
        var input = (RegisterActs.DailyCheck) books.submitted.getFirst().input();
        assertEquals(
                List.of(new RegisterActs.Deviation(
                        "backup", Map.of("result", "×", "value", "22:10", "remark", "再実行で正常"))),
                input.exceptions());
    }

    @Test
    void aPageThatIsFilledHasNothingToEnterUntilSomethingIsChanged() {
        var books = new Books(Books.check("backup", "○", ""), Books.check("disk", "×", "18 %"));
        try (var screen = new Screen()) {
            open(screen, books, Locale.JAPAN);
            var fill = screen.find(Button.class, "checks.fill");
            assertFalse(fill.isEnabled());
            screen.assertShows("2 / 2");
            screen.find(Text.class, "checks.remark.disk").setText("18 %、増設を依頼");
            screen.settle();
            assertTrue(fill.isEnabled());
        }
    }
}

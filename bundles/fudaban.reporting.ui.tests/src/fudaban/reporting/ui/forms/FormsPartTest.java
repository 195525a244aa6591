// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import static org.junit.jupiter.api.Assertions.assertFalse;

import fudaban.ui.page.EntryRow;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.Locale;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** 報告書の様式 on a screen. */
class FormsPartTest {
    private static void open(Screen screen, SampleForms office, Locale locale) {
        var desk = new QuietDesk();
        new FormsPart().build(screen.shell(), office, desk.seat(locale), desk.work(), desk.jobs(), desk.guide());
        screen.open();
    }

    @Test
    void aFieldSaysWhereItComesFromAndWhatIsMissingIsSaid() {
        try (var screen = new Screen()) {
            open(screen, new SampleForms(), Locale.JAPAN);
            screen.assertNamed();
            screen.assertShows("日報.部数", "この様式は使えません");
            screen.find(EntryRow.class, "forms.field.番号").press();
            screen.settle();
            screen.assertShows("報告書の種類、日、版");
            assertFalse(screen.has("forms.use"));
            screen.find(EntryRow.class, "forms.kind.WEEKLY").press();
            screen.settle();
            screen.assertShows("紙面を表示できません");
        }
    }

    @Test
    void whereNothingCanBeReadItSaysWhy() {
        try (var screen = new Screen(Locale.ENGLISH)) {
            var office = new SampleForms();
            office.broken = true;
            open(screen, office, Locale.ENGLISH);
            screen.assertNamed();
            screen.assertShows("There is no paper to show");
            screen.find(Button.class, "forms.open");
        }
    }
}

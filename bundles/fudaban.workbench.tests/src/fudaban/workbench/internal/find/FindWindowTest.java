// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ui.page.EntryRow;
import fudaban.ui.shell.FindSource;
import fudaban.ui.shell.Hit;
import fudaban.ui.table.Tone;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Find anything on a screen: empty, with an answer, with none. */
class FindWindowTest {
    private static final FindSource PEOPLE = (seat, text, limit) -> text.startsWith("SA")
            ? List.of(new Hit(
                    Hit.Kind.PERSON,
                    "user",
                    "SATO",
                    "10000001",
                    "",
                    Tone.PLAIN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            : List.of();

    @Test
    void whatIsFoundIsOpened() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                screen.open();
                var desk = new QuietDesk();
                List<Hit> opened = new ArrayList<>();
                new FindWindow(
                                screen.shell(),
                                new FindModel(desk.seat(locale), desk.work(), Runnable::run, List.of(PEOPLE)),
                                opened::add)
                        .open();
                screen.settle();
                screen.assertNamed();
                var field = screen.find(Text.class, "find.text");
                screen.assertShows("A0000012");
                field.setText("XYZ");
                screen.settle();
                screen.assertShows(locale == Locale.ENGLISH ? "Nothing" : "見つかりません");
                field.setText("SATO");
                screen.settle();
                screen.assertShows("SATO", "10000001");
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
                screen.all()
                        .filter(EntryRow.class::isInstance)
                        .map(EntryRow.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .press();
                assertEquals(List.of("SATO"), opened.stream().map(Hit::title).toList());
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.EditionTrial;
import fudaban.packs.InstalledPacks;
import fudaban.packs.Pack;
import fudaban.packs.trial.TrialRun;
import fudaban.ui.page.Panel;
import fudaban.ui.shell.Seat;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;

/** パック on the page 管理: which edition is in force, and the trial of the next one. */
class PacksPanelTest {
    /** A program with one pack of two editions. */
    private record Program(String index) implements InstalledPacks {
        @Override
        public List<Pack> all() {
            return List.of(new Pack("fudaban.pack.example", "1.1.0", path -> {
                if (path.equals("pack.json")) {
                    throw new FileNotFoundException(path);
                }
                String text = path.endsWith("index.txt") ? index : path;
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }));
        }

        @Override
        public String platform() {
            return "0.1.0";
        }
    }

    /** One input that comes out otherwise. */
    private static final class OneDiffers implements EditionTrial {
        @Override
        public String kind() {
            return "ExampleProfile";
        }

        @Override
        public Outcome replay(Ledger ledger, Session session, EditionFiles older, EditionFiles newer, int limit) {
            return new Outcome(7, 1, 0, List.of(new Difference("髙橋", "u:title", older.name(), newer.name(), null)));
        }
    }

    private static PacksModel model(QuietDesk desk, String index, Locale locale) {
        return new PacksModel(
                new Seat(desk.ledger(), desk.session(), locale),
                desk.work(),
                new Program(index),
                new TrialRun(List.of(new OneDiffers())));
    }

    @Test
    void aComingEditionIsTriedAndItsDifferencesAreShown() {
        for (Locale locale : new Locale[] {Locale.JAPAN, Locale.ENGLISH}) {
            List<String> noted = new ArrayList<>();
            List<Composite> found = new ArrayList<>();
            try (var screen = new Screen(locale)) {
                var desk = new QuietDesk().answers("submit", (self, method, arguments) -> {
                    noted.add(arguments[1].toString());
                    return null;
                });
                var model = model(desk, "2000-01-01/ExampleProfile.json\n2999-01-01/ExampleProfile.json\n", locale);
                new PacksPanel(new Panel(screen.shell()), model, desk.jobs(), job -> {}, () -> {}, found::add);
                screen.open();
                screen.assertNamed();
                screen.assertShows("fudaban.pack.example", "1.1.0");
                assertEquals(List.of(), found);
                screen.press("packs.trial");
                assertEquals(1, found.size());
                screen.assertShows("髙橋", "fudaban.pack.example@2999-01-01");
                assertTrue(noted.getFirst().contains("packs.try-edition"), noted.toString());
                assertTrue(desk.jobs().jobs().getFirst().text().contains("7"));
            }
        }
    }

    @Test
    void aPackThatCannotBeReadIsTold() {
        var model = model(new QuietDesk(), "no list\n", Locale.JAPAN);
        model.refresh();
        assertTrue(model.rows().isEmpty());
        assertTrue(!model.problem().isEmpty());
        assertEquals(List.of(), model.triable());
    }
}

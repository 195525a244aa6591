// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.Refusal;
import fudaban.model.ModelPackage.Literals;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.Tone;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** The detail area on a screen: a record with all it can have, and one that cannot be read. */
class DetailPartTest {
    private final List<String> started = new ArrayList<>();
    private final DetailSource cards = new DetailSource() {
        @Override
        public EClass type() {
            return Literals.CREDENTIAL;
        }

        @Override
        public Detail read(Seat seat, String id) throws Refusal {
            if (id.equals("none")) {
                throw new Refusal(DetailPartTest.class, "none");
            }
            Operation operation = new Operation() {
                @Override
                public String label() {
                    return "SUSPEND";
                }

                @Override
                public void start(Shell shell, Consumer<String> done) {
                    started.add(id);
                    done.accept("SUSPENDED");
                }
            };
            return new Detail(
                    "CARD",
                    id,
                    "VALID",
                    Tone.GOOD,
                    Optional.empty(),
                    List.of(new Detail.Note(Tone.CAUTION, "EXPIRES SOON")),
                    List.of(new Detail.Fact("NUMBER", "A0000001")),
                    List.of(new Detail.Link("HOLDER", "SATO", new Subject(Literals.PERSON, "p"))),
                    List.of(operation));
        }

        @Override
        public Words words(Locale locale) {
            return Words.of(DetailPart.class, locale);
        }
    };

    private void open(Screen screen, QuietDesk desk, String id) {
        new DetailPart()
                .create(
                        screen.shell(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.guide(),
                        desk.printing(),
                        List.of(cards),
                        new Subject(Literals.CREDENTIAL, id));
        screen.open();
    }

    @Test
    void aRecordAndWhatCanBeDoneWithIt() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var desk = new QuietDesk();
                started.clear();
                open(screen, desk, "c1");
                screen.assertNamed();
                screen.assertShows("CARD", "c1", "VALID", "EXPIRES SOON", "NUMBER", "A0000001", "HOLDER", "SATO");
                screen.press("detail.operation");
                assertEquals(List.of("c1"), started);
                assertEquals(List.of("SUSPENDED"), desk.said());
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }

    @Test
    void whatCannotBeReadSaysSo() {
        try (var screen = new Screen(Locale.ENGLISH)) {
            open(screen, new QuietDesk(), "none");
            screen.assertNamed();
            screen.assertShows("none");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.model.ModelPackage.Literals;
import fudaban.ui.Work;
import fudaban.ui.history.Step;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class DetailModelTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final DetailSource cards = new DetailSource() {
        @Override
        public EClass type() {
            return Literals.CREDENTIAL;
        }

        @Override
        public Detail read(Seat seat, String id) throws Refusal {
            if (id.equals("none")) {
                throw new Refusal(DetailModelTest.class, "none");
            }
            return new Detail("card", id, "", Tone.PLAIN, Optional.empty(), List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public Words words(Locale locale) {
            return Words.of(DetailPart.class, locale);
        }
    };
    private final DetailModel model = new DetailModel(
            new Seat(null, null, Locale.JAPAN),
            new Work(background::add, Runnable::run),
            List.of(cards),
            (source, seat, id) -> List.of(new Step("desk1:1", "act of " + id, "", "", List.of())));

    private void run() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void showsTheRecordAndItsHistory() {
        model.show(new Subject(Literals.CREDENTIAL, "A1"));
        assertTrue(model.detail().isEmpty());
        run();
        assertEquals("A1", model.detail().orElseThrow().title());
        assertEquals("act of A1", model.history().getFirst().act());
    }

    @Test
    void onlyTheLastOnePointedAtIsShown() {
        model.show(new Subject(Literals.CREDENTIAL, "A1"));
        model.show(new Subject(Literals.CREDENTIAL, "A2"));
        Runnable first = background.poll();
        run();
        first.run();
        assertEquals("A2", model.detail().orElseThrow().title());
    }

    @Test
    void whatCannotBeReadSaysSo() {
        model.show(new Subject(Literals.CREDENTIAL, "none"));
        run();
        assertTrue(model.failure().isPresent());
        model.show(new Subject(Literals.CREDENTIAL, "A1"));
        run();
        assertTrue(model.failure().isEmpty());
    }

    @Test
    void aClassNobodyKnowsShowsNothing() {
        model.show(new Subject(Literals.PERSON, "P1"));
        run();
        assertTrue(model.detail().isEmpty());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.printer.PaperOrder;
import fudaban.hardware.printer.Trouble;
import fudaban.hardware.virtual.hands.HandOrder;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeViewTest {
    @TempDir
    Path scratch;

    private final Screen screen = new Screen();
    private final PracticeBench bench = PracticeBench.make();
    private final List<Path> shown = new ArrayList<>();
    private final PracticeModel model =
            new PracticeModel(bench.operator(), Work.direct(), Words.of(PracticePart.class, Locale.JAPAN));

    @AfterEach
    void close() {
        screen.close();
        bench.close();
    }

    private void open() {
        new PracticeView(screen.shell(), model, Words.of(PracticePart.class, Locale.JAPAN), shown::add);
        model.open(scratch.resolve("practice-cards"));
        screen.open();
    }

    private Button button(String id) {
        return screen.find(Button.class, id);
    }

    @Test
    void aCardIsPutBrokenAndTaken() throws Exception {
        open();
        assertEquals(List.of(), Access.unnamed(screen.shell()));
        assertFalse(button("practice:1.pull").isEnabled());
        screen.press(button("practice:1.insert"));
        assertEquals("カードあり：card-00001", model.readers().getFirst().state());
        assertEquals("訓練用リーダー 1 にカードを置きました。", model.done().orElseThrow());
        // The first fault is being torn out; it happens at the next command.
        screen.press(button("practice:1.break"));
        var reader = bench.desk().virtualReaders().getFirst();
        try (var session = reader.open(Duration.ofSeconds(5))) {
            session.transmit(CommandApdu.of(0xFF, 0xCA, 0, 0).expecting(256));
            throw new AssertionError("not torn");
        } catch (CardFailure torn) {
            assertEquals(CardFailure.Kind.REMOVED, torn.kind());
        }
        model.refresh();
        screen.settle();
        assertEquals("カードなし", model.readers().getFirst().state());
        assertFalse(button("practice:1.break").isEnabled());
        // The card that was used is offered again.
        Combo cards = (Combo) screen.all()
                .filter(control -> control instanceof Combo combo
                        && combo.getItemCount() > 1
                        && combo.getItem(0).equals("新しいカード"))
                .findFirst()
                .orElseThrow();
        assertEquals("card-00001", cards.getItem(1));
        cards.select(1);
        screen.press(button("practice:1.insert"));
        assertEquals(List.of("card-00001"), model.cards());
        screen.press(button("practice:1.pull"));
        assertEquals("カードなし", model.readers().getFirst().state());
    }

    @Test
    void aPrinterJamsAndIsHelped() throws Exception {
        open();
        assertFalse(button("practice:paper.help").isEnabled());
        screen.press(button("practice:paper.break"));
        bench.printers().paper().print(PaperOrder.of("%PDF-1.5".getBytes(StandardCharsets.US_ASCII)), "k");
        assertEquals(Set.of(Trouble.JAM), bench.printers().paper().status().troubles());
        model.refresh();
        screen.settle();
        var paper = model.printers().getLast();
        assertTrue(paper.why().contains("詰まりました"), paper.why());
        screen.press(button("practice:paper.help"));
        assertEquals("", model.printers().getLast().why());
        assertEquals("待機中", model.printers().getLast().state());
    }

    @Test
    void whatOtherHandsDidIsSeenAndWhatCannotBeDoneIsSaid() throws Exception {
        open();
        bench.operator().order(new HandOrder.Insert("practice:1", "", List.of()));
        model.refresh();
        assertTrue(model.readers().getFirst().holds());
        bench.operator().order(new HandOrder.Pull("practice:1"));
        model.pull(model.readers().getFirst());
        assertTrue(model.refused().orElseThrow().contains("カードが載っていません"));
        screen.press(button("practice.printed"));
        assertEquals(List.of(scratch.resolve("practice-cards-printed")), shown);
    }
}

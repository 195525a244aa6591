// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.access.Access;
import fudaban.ui.screen.ScreenTest;
import fudaban.ui.table.Tone;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

class AskTest extends ScreenTest {
    private static final Question QUESTION = Question.of(Tone.CAUTION, "このカードを廃止しますか", "廃止登録は取り消せません。", "やめる")
            .or("retire", "廃止登録", Question.Kind.DANGER);

    private final List<String> answers = new ArrayList<>();

    @Test
    void theVerbChosenIsToldOnce() {
        open();
        Frame frame = Ask.open(shell, QUESTION, answers::add);
        settle();
        assertEquals(List.of(), Access.unnamed(frame.shell()));
        press(find(frame.shell(), Button.class, "verb.retire"));
        assertEquals(List.of("retire"), answers);
        assertTrue(frame.shell().isDisposed());
    }

    @Test
    void closingTheWindowLeavesEverything() {
        open();
        Ask.open(shell, QUESTION, answers::add).shell().close();
        assertEquals(List.of("leave"), answers);
    }

    @Test
    void enterNeverDoesWhatCannotBeTakenBack() {
        open();
        Frame frame = Ask.open(shell, QUESTION, answers::add);
        assertEquals(null, frame.shell().getDefaultButton());
    }

    @Test
    void aQuestionHasOneWayOut() {
        assertThrows(IllegalArgumentException.class, () -> new Question(Tone.PLAIN, "?", "", List.of()));
    }
}

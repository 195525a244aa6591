// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Receipt;
import fudaban.ledger.Submission;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.gallery.Gallery;
import fudaban.ui.screen.ScreenTest;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class ActDialogTest extends ScreenTest {
    private static final FieldDefinition<String> REASON =
            FieldDefinition.of("form.reason", new FieldKind.Line(100)).must();

    private record Input(String reason) {}

    private final FakeDesk fake = new FakeDesk();
    private final List<Receipt> done = new ArrayList<>();

    private Frame open(List<FieldDefinition<?>> fields) {
        Words words = Words.of(Gallery.class, Locale.JAPAN);
        var form = new FormModel(fields, words);
        open();
        Frame frame = ActDialog.open(
                shell,
                "失効登録",
                "失効登録する",
                false,
                new ActModel(fake, Work.direct(), form, words, () -> Submission.of("test.suspend", new Input("紛失"))),
                done::add);
        settle();
        return frame;
    }

    @Test
    void fillCheckConfirmDone() {
        fake.allowed = List.of("approver", "paper");
        Frame frame = open(List.of(REASON));
        Button next = find(frame.shell(), Button.class, "act.next");
        press(next);
        assertEquals("内容を確認", next.getText(), "the reason is missing");
        find(frame.shell(), Text.class, "field.form.reason").setText("紛失");
        press(next);
        assertEquals("失効登録する", next.getText());
        assertEquals(List.of(), Access.unnamed(frame.shell()));
        press(next);
        assertTrue(done.isEmpty(), "the approver is missing");
        find(frame.shell(), Text.class, "field.approver.account").setText("manager");
        find(frame.shell(), Text.class, "approver.password").setText("secret");
        press(next);
        assertTrue(frame.shell().isDisposed());
        assertEquals(1, done.size());
    }

    @Test
    void anActWithoutInputsShowsAtOnceWhatItChanges() {
        Frame frame = open(List.of());
        Button next = find(frame.shell(), Button.class, "act.next");
        assertEquals("失効登録する", next.getText());
        assertFalse(find(frame.shell(), Button.class, "act.back").getVisible());
        press(next);
        assertEquals(1, done.size());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.ui;

import fudaban.ledger.Submission;
import fudaban.mail.model.MailLetter;
import fudaban.ui.Work;
import fudaban.ui.act.ActDesk;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Shell;

/** Something that is done with a letter: by a dialog that asks for a line, and shows what changes. */
record LetterStep(Seat seat, Words words, String key, boolean grave, boolean asks, Function<String, Submission> does)
        implements Operation {
    private static final int LONGEST = 400;

    static Operation asking(Seat seat, Words words, String key, boolean grave, Function<String, Submission> does) {
        return new LetterStep(seat, words, key, grave, true, does);
    }

    static Operation plain(Seat seat, Words words, String key, Submission does) {
        return new LetterStep(seat, words, key, false, false, nothing -> does);
    }

    @Override
    public String label() {
        return words.say("step." + key);
    }

    @Override
    public void start(Shell shell, Consumer<String> done) {
        var line = FieldDefinition.of("line." + key, new FieldKind.Lines(LONGEST, 2))
                .must()
                .hint("hint." + key);
        var form = new FormModel(asks ? List.of(line) : List.of(), words);
        var model = new ActModel(
                ActDesk.of(seat.ledger(), seat.session()),
                Work.of(shell.getDisplay()),
                form,
                Words.of(MailLetter.class, seat.locale()),
                () -> does.apply(asks ? form.value(line).orElse("") : ""));
        ActDialog.open(
                shell,
                words.say("step." + key),
                words.say("step." + key),
                grave,
                model,
                receipt -> done.accept(words.say("done." + key)));
    }
}

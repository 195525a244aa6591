// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.dialog.Frame;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.form.FormView;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** 利用者の無効化: the account can no longer log in; what it did stays. */
final class CloseAccountDialog {
    private static final int WIDTH = 480;
    private static final int PROBLEM_HEIGHT = 44;
    private static final int LONGEST_REASON = 200;

    private CloseAccountDialog() {}

    /** Closes an account; called in the background. */
    interface Closer {
        void close(String reason) throws Refusal;
    }

    /**
     * Opens it and returns.
     *
     * @param name of the account
     * @param done called when it is closed
     */
    static Frame open(Shell parent, String name, Closer closer, Work work, Runnable done) {
        Words words = Words.of(CloseAccountDialog.class);
        var reason = FieldDefinition.of("account.reason", new FieldKind.Lines(LONGEST_REASON, 2))
                .must()
                .hint("account.reason.hint");
        var model = new FormModel(List.of(reason), words);
        var attempt = new Attempt(work, words);
        var frame = new Frame(parent, words.say("account.close.title", name));
        Labels.wrapped(frame.body(), "Muted", words.say("account.close.text"));
        var form = Lay.wide(new FormView(frame.body(), model));
        Prose problem = Labels.wrapped(frame.body(), "BadText", "");
        ((GridData) problem.getLayoutData()).heightHint = PROBLEM_HEIGHT;
        frame.plain(words.say("account.leave"), frame::close);
        Button close = Buttons.id(
                frame.danger(words.say("account.close"), () -> {
                    if (form.attempt() && !attempt.busy()) {
                        String why = model.value(reason).orElseThrow();
                        attempt.run(() -> closer.close(why), () -> {}, () -> {
                            frame.close();
                            done.run();
                        });
                    }
                }),
                "account.close");
        attempt.onChange(() -> {
            if (!frame.shell().isDisposed()) {
                problem.setText(attempt.problem());
                close.setEnabled(!attempt.busy());
            }
        });
        frame.open(WIDTH);
        form.setFocus();
        return frame;
    }
}

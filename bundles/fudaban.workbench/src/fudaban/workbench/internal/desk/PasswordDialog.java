// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.Optional;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** パスワードの変更: one's own, or another's. */
final class PasswordDialog {
    private static final int WIDTH = 480;
    private static final int PROBLEM_HEIGHT = 44;

    private PasswordDialog() {}

    /**
     * Opens it and returns.
     *
     * @param name whose it is, by log-in name
     * @param own whether it is the one's who sits here: the one before is asked for
     * @param done called when it is changed
     */
    static Frame open(Shell parent, String name, boolean own, PasswordModel model, Runnable done) {
        Words words = Words.of(PasswordDialog.class);
        var frame = new Frame(parent, own ? words.say("password.own") : words.say("password.other", name));
        Labels.wrapped(frame.body(), "Muted", words.say(own ? "password.own.text" : "password.other.text"));
        Composite row = Lay.box(frame.body(), 2, Space.L);
        Optional<Text> before = own
                ? Optional.of(Secrets.field(row, words.say("password.before"), "password.before"))
                : Optional.empty();
        Text fresh = Secrets.field(row, words.say("password.fresh"), "password.fresh");
        Text again = Secrets.field(row, words.say("account.again"), "password.again");
        Prose problem = Labels.wrapped(frame.body(), "BadText", "");
        ((GridData) problem.getLayoutData()).heightHint = PROBLEM_HEIGHT;
        frame.plain(words.say("account.leave"), frame::close);
        Button change = Buttons.id(
                frame.primary(
                        words.say("password.change"),
                        () -> model.change(
                                before.map(Secrets::taken).orElse(new char[0]),
                                Secrets.taken(fresh),
                                Secrets.taken(again),
                                () -> {
                                    frame.close();
                                    done.run();
                                })),
                "password.change");
        model.attempt().onChange(() -> {
            if (!frame.shell().isDisposed()) {
                problem.setText(model.attempt().problem());
                change.setEnabled(!model.attempt().busy());
                if (!model.attempt().problem().isEmpty()) {
                    before.orElse(fresh).setFocus();
                }
            }
        });
        frame.open(WIDTH);
        before.orElse(fresh).setFocus();
        return frame;
    }
}

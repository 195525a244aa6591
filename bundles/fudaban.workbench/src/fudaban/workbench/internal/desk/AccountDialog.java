// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.dialog.Frame;
import fudaban.ui.form.FormView;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** 利用者の追加. */
final class AccountDialog {
    private static final int WIDTH = 520;
    private static final int PROBLEM_HEIGHT = 44;

    private AccountDialog() {}

    /**
     * Opens it and returns.
     *
     * @param done called when the account is made
     */
    static Frame open(Shell parent, AccountModel model, Runnable done) {
        Words words = Words.of(AccountDialog.class);
        var frame = new Frame(parent, words.say("account.title"));
        var form = Lay.wide(new FormView(frame.body(), model.form()));
        Composite row = Lay.box(frame.body(), 2, Space.L);
        Text password = Secrets.field(row, words.say("account.password"), "account.password");
        Text again = Secrets.field(row, words.say("account.again"), "account.again");
        Prose problem = Labels.wrapped(frame.body(), "BadText", "");
        ((GridData) problem.getLayoutData()).heightHint = PROBLEM_HEIGHT;
        frame.plain(words.say("account.leave"), frame::close);
        Button create = Buttons.id(
                frame.primary(words.say("account.create"), () -> {
                    if (form.attempt()) {
                        model.create(Secrets.taken(password), Secrets.taken(again), () -> {
                            frame.close();
                            done.run();
                        });
                    }
                }),
                "account.create");
        model.attempt().onChange(() -> {
            if (!frame.shell().isDisposed()) {
                problem.setText(model.attempt().problem());
                create.setEnabled(!model.attempt().busy());
            }
        });
        frame.open(WIDTH);
        form.setFocus();
        return frame;
    }
}

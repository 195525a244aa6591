// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.model.Account;
import fudaban.ui.Work;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Facts;
import fudaban.ui.piece.Lay;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/** One account of the desk and what may be done with it: a new password, or closing it. */
final class AccountCard {
    private static final int WIDTH = 480;

    private final Shell parent;
    private final CareModel model;
    private final Work work;
    private final Consumer<String> done;
    private final Words words = Words.of(AccountCard.class);

    /** @param done is told what was done, in one sentence */
    AccountCard(Shell parent, CareModel model, Work work, Consumer<String> done) {
        this.parent = parent;
        this.model = model;
        this.work = work;
        this.done = done;
    }

    /** Opens it and returns. */
    Frame open(Account account) {
        String name = account.getName();
        boolean own = model.isOwn(account);
        var frame = new Frame(parent, words.say("account.card", name));
        Lay.wide(new Facts(frame.body()))
                .show(List.of(
                        new Facts.Fact(
                                words.say("account.person"),
                                account.getDisplayName() == null ? "" : account.getDisplayName()),
                        new Facts.Fact(
                                words.say("account.role"),
                                words.say("Role." + account.getRole().name())),
                        new Facts.Fact(
                                words.say("account.employer"),
                                account.getEmployer() == null
                                        ? ""
                                        : words.say("Employer."
                                                + account.getEmployer().name())),
                        new Facts.Fact(
                                words.say("account.state"),
                                words.say(account.isDisabled() ? "account.closed" : "account.open"))));
        if (!own && !account.isDisabled() && model.mayManage()) {
            Buttons.id(
                    frame.plain(words.say("account.close.open"), () -> {
                        frame.close();
                        CloseAccountDialog.open(
                                parent,
                                name,
                                reason -> model.close(name, reason),
                                work,
                                () -> done.accept(words.say("account.closed.done", name)));
                    }),
                    "account.close.open");
        }
        if (!account.isDisabled() && (own || model.mayManage())) {
            Buttons.id(
                    frame.plain(words.say(own ? "password.own.open" : "password.other.open"), () -> {
                        frame.close();
                        password(name, own);
                    }),
                    "password.open");
        }
        frame.primary(words.say("close"), frame::close);
        frame.open(WIDTH);
        return frame;
    }

    /** Asks for a new password. */
    Frame password(String name, boolean own) {
        return PasswordDialog.open(
                parent,
                name,
                own,
                new PasswordModel((before, fresh) -> model.password(name, before, fresh), work, words.locale()),
                () -> done.accept(own ? words.say("password.done") : words.say("password.other.done", name)));
    }
}

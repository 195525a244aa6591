// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.ui;

import fudaban.ledger.Refusal;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailServer;
import fudaban.mail.send.MailDesk;
import fudaban.mail.send.MailFiles;
import fudaban.mail.send.MailPassword;
import fudaban.mail.send.MailSender.Tried;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Sends and writes letters for the page. One thing at a time: two rounds at once would take each other's letters for interrupted ones. */
final class Sending {
    private static final int WIDTH = 460;

    private final Seat seat;
    private final Work work;
    private final Path folder;
    private final Words words;

    Sending(Seat seat, Work work, Path folder) {
        this.work = work;
        this.seat = seat;
        this.folder = folder;
        this.words = Words.of(Sending.class, seat.locale());
    }

    /** Asks for the password of the store where the server wants a log-in, and hands the server's password on. */
    void password(Shell shell, Consumer<char[]> then, Consumer<String> refused) {
        behind(() -> MailDesk.server(seat.ledger(), seat.session()), refused, server -> {
            if (server.map(MailServer::getUser).isEmpty()) {
                then.accept(new char[0]);
            } else if (!shell.isDisposed()) {
                ask(shell, then, refused);
            }
        });
    }

    private void ask(Shell shell, Consumer<char[]> then, Consumer<String> refused) {
        var frame = new Frame(shell, words.say("password.title"));
        Labels.wrapped(frame.body(), "Muted", words.say("password.ask"));
        Text text = Lay.wide(new Text(frame.body(), SWT.BORDER | SWT.PASSWORD));
        Access.name(text, words.say("password.title"));
        Runnable go = () -> {
            char[] store = text.getTextChars();
            frame.close();
            // Opening the store takes its time on purpose.
            behind(
                    () -> {
                        try {
                            return new MailPassword(folder).open(store);
                        } finally {
                            Arrays.fill(store, '\0');
                        }
                    },
                    refused,
                    then);
        };
        text.addListener(SWT.DefaultSelection, event -> go.run());
        frame.plain(words.say("leave"), frame::close);
        frame.primary(words.say("send"), go);
        frame.open(WIDTH);
        text.setFocus();
    }

    private interface Asked<T> {
        T get() throws Refusal;
    }

    private <T> void behind(Asked<T> asked, Consumer<String> refused, Consumer<T> then) {
        work.background().execute(() -> {
            try {
                T answer = asked.get();
                work.ui().execute(() -> then.accept(answer));
            } catch (Refusal | RuntimeException why) {
                work.ui().execute(() -> refused.accept(words.failure(why)));
            }
        });
    }

    synchronized String all(char[] password) throws Refusal {
        try {
            return said(MailDesk.sender(seat.ledger(), seat.session().working(), folder, password)
                    .sendAll(seat.session().working()));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    synchronized String one(char[] password, String letter) throws Refusal {
        try {
            return said(List.of(MailDesk.sender(seat.ledger(), seat.session().working(), folder, password)
                    .send(seat.session().working(), letter)));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    synchronized String write(List<String> letters, Path into) throws Refusal {
        var files = new MailFiles(
                seat.ledger(), MailDesk.server(seat.ledger(), seat.session()).orElse(null));
        for (String letter : letters) {
            files.write(seat.session(), letter, into);
        }
        return words.say("written", letters.size(), into.toString());
    }

    private String said(List<Tried> tried) {
        if (tried.isEmpty()) {
            return words.say("nothing");
        }
        long sent =
                tried.stream().filter(each -> each.state() == LetterState.SENT).count();
        return tried.stream()
                .filter(each -> each.state() != LetterState.SENT)
                .findFirst()
                .map(each -> words.say(
                        "some",
                        tried.size(),
                        sent,
                        each.number(),
                        words.say("trouble." + each.delivery().trouble())))
                .orElseGet(() -> words.say("sent", sent));
    }
}

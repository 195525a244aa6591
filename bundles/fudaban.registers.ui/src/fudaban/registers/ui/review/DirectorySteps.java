// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.review;

import fudaban.ledger.Refusal;
import fudaban.registers.model.AccountReview;
import fudaban.registers.review.CollectedFile;
import fudaban.registers.review.DirectoryDesk;
import fudaban.registers.review.ReviewProfile.Service;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks the directory service of a review's system, and for its password where none is kept. */
final class DirectorySteps {
    private static final int WIDTH = 420;

    private final DirectoryDesk desk;
    private final Work work;
    private final Words words;

    DirectorySteps(Seat seat, Work work, Path folder) {
        this.desk = new DirectoryDesk(seat.ledger(), seat.session(), folder);
        this.work = work;
        this.words = Words.of(DirectorySteps.class, seat.locale());
    }

    /** Hands over what the service gives now, or says why it gives nothing. */
    void collect(Shell shell, AccountReview review, Consumer<CollectedFile> then, Consumer<String> refused) {
        behind(() -> desk.service(review.getSystem()), refused, service -> {
            if (desk.ready(service)) {
                asked(service, then, refused);
            } else if (!shell.isDisposed()) {
                password(shell, service, then, refused);
            }
        });
    }

    private void asked(Service service, Consumer<CollectedFile> then, Consumer<String> refused) {
        behind(() -> desk.collect(service), refused, then);
    }

    private void password(Shell shell, Service service, Consumer<CollectedFile> then, Consumer<String> refused) {
        var frame = new Frame(shell, words.say("directory.password", service.system()));
        Labels.wrapped(frame.body(), "Muted", words.say("directory.ask"));
        Text text = Lay.wide(new Text(frame.body(), SWT.BORDER | SWT.PASSWORD));
        text.setData("id", "reviews.password");
        Access.name(text, words.say("directory.password", service.system()));
        Runnable go = () -> {
            char[] password = text.getTextChars();
            frame.close();
            behind(
                    () -> {
                        desk.keepPassword(service, password);
                        return desk.collect(service);
                    },
                    refused,
                    then);
        };
        text.addListener(SWT.DefaultSelection, event -> go.run());
        frame.plain(words.say("leave"), frame::close);
        frame.primary(words.say("directory.keep"), go);
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
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.evidence;

import fudaban.issuance.evidence.EvidenceDesk;
import fudaban.issuance.profile.EvidenceRules;
import fudaban.issuance.profile.EvidenceRules.Step;
import fudaban.ledger.Refusal;
import fudaban.model.Role;
import fudaban.ui.Work;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps photos from files as evidence of a step.
 *
 * @param number of the lot, sheet, parcel or application
 */
public record EvidenceOperation(Seat seat, Step step, String number) implements Operation {
    private static final String[] KINDS = {"*.jpg;*.jpeg;*.png;*.JPG;*.JPEG;*.PNG"};

    /** One operation where the pack offers photos for the step and the reader may keep them; else none. */
    public static List<Operation> of(Seat seat, Step step, String number) {
        return offers(seat, step) ? List.of(new EvidenceOperation(seat, step, number)) : List.of();
    }

    /** Whether the pack offers photos for the step and the reader may keep them. */
    public static boolean offers(Seat seat, Step step) {
        Role role = seat.session().role();
        return (role == Role.OPERATOR || role == Role.MANAGER)
                && EvidenceRules.of(seat.ledger()).offers(step);
    }

    private Words words() {
        return Words.of(EvidenceOperation.class, seat.locale());
    }

    @Override
    public String label() {
        return words().say("open");
    }

    @Override
    public void start(Shell shell, Consumer<String> done) {
        var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(words().say("title", number));
        dialog.setFilterExtensions(KINDS);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            keep(
                    Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList(),
                    Work.of(shell.getDisplay()),
                    done,
                    why -> Ask.open(
                            shell,
                            Question.of(Tone.BAD, words().say("refused"), words().failure(why), words().say("close")),
                            answer -> {}));
        }
    }

    /** Keeps them, in the background. */
    void keep(List<Path> files, Work work, Consumer<String> done, Consumer<Throwable> refused) {
        work.background().execute(() -> {
            try {
                new EvidenceDesk(seat.ledger(), seat.session()).attach(step, number, files, null);
                work.ui().execute(() -> done.accept(words().say("done", number, files.size())));
            } catch (Refusal | IOException | RuntimeException failure) {
                work.ui().execute(() -> refused.accept(failure));
            }
        });
    }
}

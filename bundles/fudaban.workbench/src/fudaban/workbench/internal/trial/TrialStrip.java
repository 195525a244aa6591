// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.trial;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Work;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.job.JobBook;
import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.FileDrop;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.FileTaker;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Stands above everything at a desk for 訓練: says what it is, takes a list dropped on the window, deletes the trial. At any other desk there is none. */
public final class TrialStrip {
    private static final int LEAST = 200;

    private final Words words = Words.of(TrialStrip.class);

    /** Made by the workbench. */
    @Inject
    public TrialStrip() {}

    @PostConstruct
    void create(
            Composite parent,
            MApplication application,
            Ledger ledger,
            Session session,
            Work work,
            JobBook jobs,
            Guide guide,
            Trials trials,
            IWorkbench workbench,
            @Service List<FileTaker> takers) {
        if (!ledger.practising()) {
            return;
        }
        Shell shell = parent.getShell();
        var window = application.getChildren().getFirst();
        window.setLabel(words.say("window", window.getLocalizedLabel()));
        var at = new FileTaker.At(shell, new Seat(ledger, session, words.locale()), work, jobs, guide);
        var strip = Css.style(new Composite(parent, SWT.NONE), "Painted Caution");
        Lay.grid(strip, 3 + takers.size(), Space.M);
        var layout = (GridLayout) strip.getLayout();
        layout.marginWidth = Space.L;
        layout.marginHeight = Space.XS;
        strip.setData("id", "trial.strip");
        new Badge(strip, words.say("mark"), Tone.CAUTION);
        // At 1280 pixels the buttons have their room and the sentence is cut, with its whole in the tool tip.
        var what = Labels.of(strip, "", words.say("what"));
        what.setToolTipText(words.say("what"));
        var room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.widthHint = LEAST;
        what.setLayoutData(room);
        for (FileTaker taker : takers) {
            Buttons.id(
                    Buttons.plain(strip, taker.label(words.locale()), () -> taker.take(at, Optional.empty())),
                    "trial.take");
        }
        Buttons.id(Buttons.plain(strip, words.say("end"), () -> end(shell, trials, workbench)), "trial.end");
        drop(shell, takers, at);
    }

    private static void drop(Shell shell, List<FileTaker> takers, FileTaker.At at) {
        FileDrop.on(
                shell,
                files -> takers.stream()
                        .filter(taker -> taker.takes(files.getFirst()))
                        .findFirst()
                        .ifPresent(taker -> taker.take(at, Optional.of(files.getFirst()))));
    }

    private void end(Shell shell, Trials trials, IWorkbench workbench) {
        var question = Question.of(Tone.CAUTION, words.say("end.title"), words.say("end.text"), words.say("end.leave"))
                .or("end", words.say("end.now"), Question.Kind.DANGER);
        Ask.open(shell, question, answer -> {
            if (answer.equals("end")) {
                trials.end();
                workbench.restart();
            }
        });
    }
}

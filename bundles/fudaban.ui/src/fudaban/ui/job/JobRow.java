// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.job;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** One job: what is done, how far it is, and a way to stop it. */
public final class JobRow extends Composite {
    private static final int ALL = 100;

    private final Words words = Words.of(JobRow.class);
    private final Label icon;
    private final Label title;
    private final Label percent;
    private final ProgressBar bar;
    private final Prose text;
    private final Button cancel;
    private Job job;

    /** @param stop asks the job shown to stop */
    public JobRow(Composite parent, java.util.function.LongConsumer stop) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        Lay.grid(this, 4, Space.M, Space.XS, 0);
        icon = new Label(this, SWT.NONE);
        title = Lay.wide(Labels.of(this, "Strong", ""));
        percent = Labels.of(this, "Muted", "");
        cancel = Buttons.plain(this, words.say("stop"), () -> stop.accept(job.number()));
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false, 1, 3));
        new Label(this, SWT.NONE);
        bar = Lay.wide(new ProgressBar(this, SWT.HORIZONTAL), 2);
        Access.name(bar, () -> job == null ? "" : job.title());
        new Label(this, SWT.NONE);
        text = Lay.wide(Labels.wrapped(this, "Hint", ""), 2);
        ((GridData) text.getLayoutData()).widthHint = Space.XXL;
    }

    /** Shows how it stands. */
    public void show(Job shown) {
        job = shown;
        Labels.text(title, shown.title());
        Icons.show(icon, sign(shown.state()));
        int done = shown.percent();
        // All is done but the end of it: nothing can be stopped any more.
        boolean finishing = shown.state() == Job.State.RUNNING && done == ALL;
        percent.setText(done < 0 || shown.state().ended() ? "" : finishing ? words.say("finishing") : done + " %");
        bar.setSelection(shown.state() == Job.State.DONE ? ALL : Math.max(0, done));
        bar.setState(shown.state() == Job.State.FAILED ? SWT.ERROR : SWT.NORMAL);
        text.setText(sentence(shown));
        Css.style(text, shown.state() == Job.State.FAILED ? "HintBad" : "Hint");
        cancel.setVisible(!shown.state().ended());
        cancel.setEnabled(shown.state() == Job.State.RUNNING && !finishing);
        requestLayout();
    }

    private String sentence(Job shown) {
        return switch (shown.state()) {
            case STOPPING -> words.say("stopping");
            case CANCELLED -> shown.text().isEmpty() ? words.say("cancelled") : shown.text();
            case FAILED -> shown.problem().map(problem -> problem.sentence()).orElse("");
            case DONE -> shown.text().isEmpty() ? words.say("done") : shown.text();
            case RUNNING -> shown.text();
        };
    }

    private static String sign(Job.State state) {
        return switch (state) {
            case RUNNING, STOPPING -> "hourglass";
            case DONE -> "circle-check.good";
            case CANCELLED -> "player-stop";
            case FAILED -> "alert-circle.bad";
        };
    }
}

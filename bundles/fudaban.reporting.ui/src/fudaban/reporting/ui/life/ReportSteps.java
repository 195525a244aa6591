// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.life;

import fudaban.ledger.Submission;
import fudaban.mail.model.LetterState;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportMail;
import fudaban.reporting.life.Reports;
import fudaban.ui.Work;
import fudaban.ui.act.ActDesk;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;

/** The dialogs of a report's life: 提出, 受領, 確定, 差替え. */
public final class ReportSteps {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 200;

    private final Seat seat;
    private final Words words;

    /** The steps that somebody at a seat takes. */
    public ReportSteps(Seat seat) {
        this.seat = seat;
        this.words = Words.of(ReportSteps.class, seat.locale());
    }

    /**
     * 提出: asks first, and says what is blank or doubtful.
     *
     * @param title what is handed in, e.g. 日報（令和8年4月1日）
     * @param open how many places are blank or to be checked
     * @param stopped whether some of them must be declared to be none
     * @param handIn runs when it is handed in
     */
    public void submit(Shell shell, String title, int open, boolean stopped, Runnable handIn) {
        String text = stopped ? "submit.stopped" : open > 0 ? "submit.blanks" : "submit.text";
        var question = Question.of(
                        open > 0 ? Tone.CAUTION : Tone.NEUTRAL,
                        words.say("submit.title", title),
                        words.say(text, open),
                        words.say("leave"))
                .or(
                        "submit",
                        words.say(stopped ? "submit.checked" : "submit.now"),
                        stopped ? Question.Kind.DANGER : Question.Kind.PRIMARY);
        Ask.open(shell, question, answer -> {
            if (answer.equals("submit")) {
                handIn.run();
            }
        });
    }

    /**
     * 受領: who of the office took it.
     *
     * @param done is told what was done, one sentence
     */
    public void receive(Shell shell, Reports.Entry report, Consumer<String> done) {
        var by = FieldDefinition.of("receive.by", new FieldKind.Line(LONGEST_NAME))
                .must()
                .hint("receive.by.hint");
        var form = new FormModel(List.of(by), words);
        open(
                shell,
                "receive",
                report,
                form,
                () -> Submission.of(
                        ReportActs.RECEIVE,
                        new ReportActs.Receive(report.number(), form.value(by).orElse(""), null)),
                done);
    }

    /** 確定. */
    public void close(Shell shell, Reports.Entry report, Consumer<String> done) {
        open(
                shell,
                "close",
                report,
                new FormModel(List.of(), words),
                () -> Submission.of(ReportActs.CLOSE, new ReportActs.Close(report.number())),
                done);
    }

    /** 差替え: a draft of the next edition, with the reason that is printed on it. */
    public void replace(Shell shell, Reports.Entry report, Consumer<String> done) {
        var reason = FieldDefinition.of("replace.reason", new FieldKind.Lines(LONGEST_REASON, 2))
                .must()
                .hint("replace.reason.hint");
        var form = new FormModel(List.of(reason), words);
        open(
                shell,
                "replace",
                report,
                form,
                () -> Submission.of(
                        ReportActs.REPLACE,
                        new ReportActs.Replace(
                                report.number(), form.value(reason).orElse(""))),
                done);
    }

    /** 送信箱 with its PDF: a job, because the file is opened and sealed again. */
    public void mail(JobBook jobs, Reports.Entry report, Consumer<Job> ended) {
        jobs.start(
                words.say("mail.job", report.number()),
                progress -> {
                    var letter = new ReportMail(seat.ledger(), seat.session()).queue(report);
                    boolean waits = letter.getState() == LetterState.DRAFT;
                    return words.say(waits ? "mail.draft" : "mail.done", report.number(), letter.getNumber());
                },
                ended);
    }

    private void open(
            Shell shell,
            String step,
            Reports.Entry report,
            FormModel form,
            Supplier<Submission> submission,
            Consumer<String> done) {
        var model = new ActModel(
                ActDesk.of(seat.ledger(), seat.session()), Work.of(shell.getDisplay()), form, words, submission);
        ActDialog.open(
                shell,
                words.say("step.title", words.say("step." + step), report.number()),
                words.say("step." + step),
                false,
                model,
                receipt -> done.accept(words.say("step.done", report.number(), words.say("step." + step))));
    }
}

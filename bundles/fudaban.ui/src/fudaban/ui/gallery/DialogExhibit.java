// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Frame;
import fudaban.ui.dialog.Question;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.history.ChangeTable;
import fudaban.ui.history.HistoryView;
import fudaban.ui.history.Step;
import fudaban.ui.history.Step.Change;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Empty;
import fudaban.ui.piece.Lay;
import fudaban.ui.problem.ProblemDialog;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Dialogs, to be opened; what changed; a history; a place with nothing in it. */
record DialogExhibit(Words words) implements Exhibit {
    private static final int EMPTY_HEIGHT = 240;

    @Override
    public String key() {
        return "exhibit.dialogs";
    }

    @Override
    public void fill(Composite page) {
        Composite dialogs = Stand.of(page, words.say("dialogs"), 3);
        Buttons.id(Buttons.plain(dialogs, words.say("dialog.question"), () -> question(page.getShell())), "ask");
        Buttons.id(Buttons.plain(dialogs, words.say("dialog.problem"), () -> problem(page.getShell())), "problem");
        Buttons.id(Buttons.plain(dialogs, words.say("dialog.act"), () -> act(page.getShell())), "act");
        Composite changes = Stand.of(page, words.say("changes"), 1);
        Lay.wide(new ChangeTable(changes)).show(changes());
        Composite history = Stand.of(page, words.say("history"), 1);
        Lay.wide(new HistoryView(history)).show(steps());
        Composite nothing = Stand.of(page, words.say("nothing"), 1);
        var empty = new Empty(nothing);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = EMPTY_HEIGHT;
        empty.setLayoutData(data);
        empty.say("inbox", words.say("nothing.title"), words.say("nothing.hint"), words.say("nothing.do"), () -> {});
    }

    private List<Change> changes() {
        return List.of(
                new Change(words.say("fact.state"), words.say("state.good"), words.say("state.caution")),
                new Change(words.say("form.reason"), "", words.say("sample.reason")),
                new Change(words.say("fact.unit"), words.say("sample.unit"), words.say("sample.unit.other")));
    }

    private List<Step> steps() {
        return List.of(
                new Step(
                        "desk1:28",
                        words.say("sample.act"),
                        words.say("sample.name"),
                        words.say("sample.when"),
                        changes()),
                new Step(
                        "desk1:21",
                        words.say("sample.act.first"),
                        words.say("sample.name"),
                        words.say("sample.when.first"),
                        List.of(
                                new Change(words.say("fact.holder"), "", words.say("sample.name")),
                                new Change(words.say("form.kind"), "", words.say("form.staff")),
                                new Change(words.say("fact.unit"), "", words.say("sample.unit")),
                                new Change(words.say("fact.state"), "", words.say("state.good")))));
    }

    Frame question(Shell shell) {
        return Ask.open(
                shell,
                Question.of(
                                Tone.CAUTION,
                                words.say("question"),
                                words.say("question.text"),
                                words.say("question.leave"))
                        .or("retire", words.say("verb.danger"), Question.Kind.DANGER),
                answer -> {});
    }

    Frame problem(Shell shell) {
        return ProblemDialog.open(shell, MessageExhibit.sample(words, false));
    }

    Frame act(Shell shell) {
        var reason = FieldDefinition.of("form.reason", new FieldKind.Line(100)).must();
        var form = new FormModel(List.of(reason), words);
        form.set(reason, words.say("sample.reason"));
        var model = new ActModel(
                new SampleDesk(),
                Work.direct(),
                form,
                words,
                () -> SampleDesk.submission(form.value(reason).orElse("")));
        return ActDialog.open(
                shell, words.say("sample.act"), words.say("sample.act.verb"), false, model, receipt -> {});
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.access.Access;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Frame;
import fudaban.ui.dialog.Question;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.problem.Problem;
import fudaban.ui.problem.ProblemDialog;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Space;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import fudaban.workbench.internal.Language;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** 設定: theme, language, and how long the desk may stand before it locks itself. */
final class PreferencesDialog {
    private static final int WIDTH = 480;

    private final PreferencesModel model;
    private final Words words = Words.of(PreferencesDialog.class);
    private final Frame frame;

    private PreferencesDialog(Shell parent, PreferencesModel model, Runnable restart) {
        this.model = model;
        frame = new Frame(parent, words.say("preferences"));
        Composite body = frame.body();
        choice(body, "colours", "colours.", Themes.Choice.values(), model.theme(), model::theme);
        choice(body, "speech", "speech.", Language.values(), model.language(), model::language);
        lock(body);
        frame.plain(words.say("leave"), frame::close);
        frame.primary(words.say("keep"), () -> keep(parent, restart)).setData("id", "preferences.keep");
    }

    /** Opens it and returns. */
    static Frame open(Shell parent, PreferencesModel model, Runnable restart) {
        var dialog = new PreferencesDialog(parent, model, restart);
        dialog.frame.open(WIDTH);
        return dialog.frame;
    }

    private <T extends Enum<T>> void choice(
            Composite body, String title, String key, T[] all, T now, Consumer<T> chosen) {
        Labels.of(body, "Strong", words.say(title));
        var row = Lay.box(body, all.length, Space.L);
        for (T each : all) {
            var button = new Button(row, SWT.RADIO);
            button.setText(words.say(key + each.name()));
            button.setData("id", "preferences." + key + each.name());
            button.setSelection(each == now);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    chosen.accept(each);
                }
            });
        }
    }

    private void lock(Composite body) {
        Labels.of(body, "Strong", words.say("lock"));
        var combo = Lay.wide(new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN));
        combo.setData("id", "preferences.lock");
        Access.name(combo, words.say("lock"));
        combo.add(words.say("lock.office", model.prescribed()));
        int[] minutes = model.shorter();
        combo.select(0);
        for (int i = 0; i < minutes.length; i++) {
            combo.add(words.say("lock.minutes", minutes[i]));
            if (minutes[i] == model.lockMinutes()) {
                combo.select(i + 1);
            }
        }
        combo.addListener(SWT.Selection, event -> {
            int at = combo.getSelectionIndex();
            model.lockMinutes(at <= 0 ? 0 : minutes[at - 1]);
        });
        Labels.wrapped(body, "Muted", words.say("lock.hint"));
    }

    private void keep(Shell parent, Runnable restart) {
        try {
            boolean again = model.keep();
            frame.close();
            if (again) {
                Ask.open(
                        parent,
                        Question.of(
                                        Tone.NEUTRAL,
                                        words.say("restart"),
                                        words.say("restart.why"),
                                        words.say("restart.later"))
                                .or("restart", words.say("restart.now"), Question.Kind.PRIMARY),
                        answer -> {
                            if (answer.equals("restart")) {
                                restart.run();
                            }
                        });
            }
        } catch (Exception unwritable) {
            ProblemDialog.open(frame.shell(), Problem.of(unwritable, Instant.now(), words.locale()));
        }
    }
}

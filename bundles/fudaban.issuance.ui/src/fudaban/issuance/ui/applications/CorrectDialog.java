// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.ui.dialog.Frame;
import fudaban.ui.form.FormView;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** 補正: the application's texts, each with what was found about it. */
final class CorrectDialog {
    private static final int WIDTH = 720;
    private static final int LABEL = 128;
    /** What the dialog needs besides its fields. */
    private static final int AROUND = 340;

    private CorrectDialog() {}

    static Frame open(Shell parent, CorrectModel model, Runnable done) {
        var words = Words.of(CorrectDialog.class);
        var frame = new Frame(parent, model.title());
        for (String sentence : model.others()) {
            Lay.wide(new Banner(frame.body(), Tone.CAUTION, sentence, ""));
        }
        photo(frame, words, model);
        var scroll = new ScrolledComposite(frame.body(), SWT.V_SCROLL);
        var room = new GridData(SWT.FILL, SWT.FILL, true, true);
        scroll.setLayoutData(room);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        var form = new FormView(scroll, model.form(), true);
        scroll.setContent(form);
        room.heightHint = Math.min(
                form.computeSize(WIDTH, SWT.DEFAULT).y, parent.getMonitor().getClientArea().height - AROUND);
        scroll.addListener(
                SWT.Resize, event -> scroll.setMinSize(form.computeSize(scroll.getClientArea().width, SWT.DEFAULT)));
        scroll.setShowFocusedControl(true);
        Composite bottom = Lay.box(frame.body(), 1, 0);
        Prose problem = Labels.wrapped(bottom, "BadText", "");
        frame.plain(words.say("leave"), frame::close);
        Button save = frame.primary(words.say("correct.save"), () -> {
            if (form.attempt()) {
                model.save(() -> {
                    frame.close();
                    done.run();
                });
            }
        });
        save.setData("id", "correct.save");
        model.onChange(() -> {
            if (!frame.shell().isDisposed()) {
                problem.setText(model.problem());
                save.setEnabled(!model.busy());
                frame.shell().layout(true, true);
            }
        });
        frame.open(WIDTH);
        form.setFocus();
        return frame;
    }

    /** A photo is no text: it is chosen here. */
    private static void photo(Frame frame, Words words, CorrectModel model) {
        Composite row = Lay.box(frame.body(), 3, Space.L);
        Lay.fixed(Labels.of(row, "", words.say("correct.photo")), LABEL);
        Prose name = Labels.wrapped(row, "Muted", model.photoName());
        Buttons.id(
                Buttons.plain(row, words.say("correct.photo.choose"), () -> {
                    var dialog = new FileDialog(frame.shell(), SWT.OPEN);
                    dialog.setText(words.say("correct.photo.choose"));
                    dialog.setFilterExtensions(new String[] {"*.jpg;*.jpeg;*.png;*.JPG;*.JPEG;*.PNG"});
                    String chosen = dialog.open();
                    if (chosen != null) {
                        model.photo(Path.of(chosen));
                    }
                }),
                "correct.photo");
        model.onChange(() -> {
            if (!name.isDisposed()) {
                name.setText(model.photoName());
            }
        });
    }
}

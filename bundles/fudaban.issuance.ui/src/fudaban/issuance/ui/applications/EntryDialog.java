// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.profile.ApplicationField;
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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** 申請の入力: one application after another; the staff number fills in what the register knows. */
final class EntryDialog {
    private static final int WIDTH = 760;
    private static final int LABEL = 128;
    /** What the dialog needs besides its fields. */
    private static final int AROUND = 300;

    private EntryDialog() {}

    /** @param done told of each application that was taken in */
    static Frame open(Shell parent, EntryModel model, BiConsumer<Tone, String> done) {
        var words = Words.of(EntryDialog.class);
        var frame = new Frame(parent, words.say("entry.title"));
        var banner = Lay.wide(new Banner(frame.body()));
        Lay.present(banner, false);
        Prose known = Labels.wrapped(frame.body(), "Muted", model.known());
        var scroll = new ScrolledComposite(frame.body(), SWT.V_SCROLL);
        var room = new GridData(SWT.FILL, SWT.FILL, true, true);
        scroll.setLayoutData(room);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        var form = new FormView(scroll, model.form());
        scroll.setContent(form);
        room.heightHint = Math.min(
                form.computeSize(WIDTH, SWT.DEFAULT).y, parent.getMonitor().getClientArea().height - AROUND);
        scroll.addListener(
                SWT.Resize, event -> scroll.setMinSize(form.computeSize(scroll.getClientArea().width, SWT.DEFAULT)));
        scroll.setShowFocusedControl(true);
        form.control(model.fields().field(ApplicationField.STAFF_NUMBER))
                .addListener(SWT.FocusOut, event -> model.lookUp());
        Prose photo = photo(frame, words, model);
        Prose problem = Labels.wrapped(frame.body(), "BadText", "");
        frame.plain(words.say("leave"), frame::close);
        Button save = frame.plain(
                words.say("entry.save"),
                () -> save(form, model, said -> {
                    frame.close();
                    done.accept(model.tone(), said);
                }));
        save.setData("id", "entry.save");
        Button more = frame.primary(words.say("entry.more"), () -> {
            save(form, model, said -> {
                if (!frame.shell().isDisposed()) {
                    banner.say(model.tone(), said, "");
                    Lay.present(banner, true);
                    frame.shell().layout(true, true);
                }
                done.accept(model.tone(), said);
            });
            // The next one can be typed at once.
            if (model.busy()) {
                form.setFocus();
            }
        });
        more.setData("id", "entry.more");
        model.onChange(() -> {
            if (!frame.shell().isDisposed()) {
                known.setText(model.known());
                photo.setText(model.photoName());
                problem.setText(model.problem());
                save.setEnabled(!model.busy());
                more.setEnabled(!model.busy());
                frame.shell().layout(true, true);
            }
        });
        frame.open(WIDTH);
        form.setFocus();
        return frame;
    }

    private static void save(FormView form, EntryModel model, Consumer<String> done) {
        if (form.attempt()) {
            model.save(done);
        }
    }

    private static Prose photo(Frame frame, Words words, EntryModel model) {
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
                "entry.photo");
        return name;
    }
}

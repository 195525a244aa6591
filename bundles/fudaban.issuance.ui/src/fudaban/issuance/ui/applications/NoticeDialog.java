// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.defects.Notice;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.search.ChoiceBar.Choice;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** 不備連絡: the units at the left, the letter of one at the right, ready to go and to be changed. */
final class NoticeDialog {
    private static final int WIDTH = 980;
    private static final int HEIGHT = 340;
    private static final int UNITS = 260;

    private final NoticeModel model;
    private final Words words = Words.of(NoticeDialog.class);
    private final Frame frame;
    private final Banner banner;
    private final Table units;
    private final Text address;
    private final Text subject;
    private final StyledText text;
    private final Label count;
    private final Button one;
    private final Button all;
    private final Button copy;
    private final Button list;
    private boolean showing;

    private NoticeDialog(Shell parent, NoticeModel model, Consumer<String> done) {
        this.model = model;
        frame = new Frame(parent, words.say("notice.title"));
        Composite body = frame.body();
        var which = Lay.wide(new ChoiceBar(body, words.say("notice.which"), value -> model.read(value != null)));
        which.show(List.of(
                new Choice(null, words.say("notice.first"), ""),
                new Choice(Boolean.TRUE, words.say("notice.again"), "")));
        banner = Lay.wide(new Banner(body));
        Lay.present(banner, false);
        count = Lay.wide(Labels.of(body, "Strong", ""));
        Composite split = Lay.box(body, 2, Space.L);
        split.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        units = new Table(split, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        units.setData("id", "notice.units");
        Access.name(units, words.say("notice.units"));
        new TableColumn(units, SWT.LEFT).setWidth(UNITS - Space.XL);
        var left = new GridData(SWT.FILL, SWT.FILL, false, true);
        left.widthHint = UNITS;
        left.heightHint = HEIGHT;
        units.setLayoutData(left);
        units.addListener(SWT.Selection, event -> model.choose(units.getSelectionIndex()));
        Composite letter = Lay.box(split, 2, Space.M);
        letter.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        address = line(letter, "notice.address");
        subject = line(letter, "notice.subject");
        text = new StyledText(letter, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(Space.S, Space.S, Space.S, Space.S);
        text.setLineSpacing(Space.XS);
        text.setData("id", "notice.text");
        Access.name(text, words.say("notice.text"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        for (Control field : List.of(address, subject, text)) {
            field.addListener(SWT.Modify, event -> write());
        }
        frame.plain(words.say("notice.close"), frame::close);
        list = id(frame.plain(words.say("notice.list.save"), () -> save(said -> say(Tone.GOOD, said))), "notice.list");
        copy = id(frame.plain(words.say("notice.copy"), this::copy), "notice.copy");
        all = id(
                frame.plain(words.say("notice.send.all", 0), () -> model.send(true, said -> sent(said, done))),
                "notice.all");
        one = id(
                frame.primary(words.say("notice.send"), () -> model.send(false, said -> sent(said, done))),
                "notice.send");
        model.onChange(this::refresh);
    }

    private static Button id(Button button, String id) {
        return Buttons.id(button, id);
    }

    /** @param done told of what was put into the outbox */
    static Frame open(Shell parent, NoticeModel model, Consumer<String> done) {
        var dialog = new NoticeDialog(parent, model, done);
        dialog.refresh();
        dialog.frame.open(WIDTH);
        dialog.units.setFocus();
        model.read(false);
        return dialog.frame;
    }

    private Text line(Composite parent, String key) {
        Labels.of(parent, "Muted", words.say(key));
        var line = new Text(parent, SWT.BORDER | SWT.SINGLE);
        line.setData("id", key);
        Access.name(line, words.say(key));
        return Lay.wide(line);
    }

    private void write() {
        if (!showing) {
            model.write(address.getText(), subject.getText(), text.getText());
        }
    }

    private void sent(String said, Consumer<String> done) {
        say(Tone.GOOD, said);
        done.accept(said);
    }

    private void say(Tone tone, String said) {
        if (!frame.shell().isDisposed()) {
            banner.say(tone, said, "");
            Lay.present(banner, true);
            frame.shell().layout(true, true);
        }
    }

    private void copy() {
        var clipboard = new Clipboard(frame.shell().getDisplay());
        clipboard.setContents(
                new Object[] {subject.getText() + "\n\n" + text.getText()},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        say(Tone.GOOD, words.say("notice.copied"));
    }

    private void save(Consumer<String> done) {
        var dialog = new FileDialog(frame.shell(), SWT.SAVE);
        dialog.setText(words.say("notice.list.save"));
        dialog.setFilterExtensions(new String[] {"*.xlsx"});
        dialog.setFileName(words.say("notice.list") + ".xlsx");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            model.list(Path.of(file), done);
        }
    }

    private void refresh() {
        if (frame.shell().isDisposed()) {
            return;
        }
        showing = true;
        units.removeAll();
        for (Notice letter : model.letters()) {
            new TableItem(units, SWT.NONE).setText(model.line(letter));
        }
        if (units.getItemCount() > 0) {
            units.select(model.chosen());
        }
        var letter = model.letter();
        address.setText(
                letter.map(each -> each.recipients().getFirst().address()).orElse(""));
        address.setMessage(words.say("notice.address.none"));
        subject.setText(letter.map(Notice::subject).orElse(""));
        text.setText(letter.map(Notice::text).orElse(""));
        showing = false;
        boolean some = letter.isPresent() && !model.busy();
        List.of(one, all, copy, list).forEach(button -> button.setEnabled(some));
        List.of(address, subject).forEach(field -> field.setEditable(letter.isPresent()));
        text.setEditable(letter.isPresent());
        all.setText(words.say("notice.send.all", model.letters().size()));
        count.setText(
                model.busy()
                        ? words.say("notice.reading")
                        : !model.problem().isEmpty()
                                ? model.problem()
                                : model.letters().isEmpty()
                                        ? words.say(model.reminders() ? "notice.none.again" : "notice.none")
                                        : words.say(
                                                "notice.count", model.letters().size()));
        Css.style(count, model.problem().isEmpty() ? "Strong" : "BadText");
        frame.fitVerbs();
        frame.shell().layout(true, true);
    }
}

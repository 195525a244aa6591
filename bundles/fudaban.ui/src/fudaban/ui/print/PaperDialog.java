// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.problem.ProblemPane;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Shows a paper as it comes from the printer, prints it, or saves it as PDF. */
public final class PaperDialog {
    private static final int WIDTH = 880;
    private static final int HEIGHT = 520;

    private final Words words = Words.of(PaperDialog.class);
    private final PaperModel model;
    private final PrintDesk printing;
    private final String title;
    private final String fileName;
    private final Frame frame;
    private final ScrolledComposite scroll;
    private final ProblemPane problem;
    private final Button close;
    private final Button print;
    private final Button save;

    private PaperDialog(Shell parent, PaperModel model, PrintDesk printing, String title, String fileName) {
        this.model = model;
        this.printing = printing;
        this.title = title;
        this.fileName = fileName;
        frame = new Frame(parent, title);
        scroll = Css.style(new ScrolledComposite(frame.body(), SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER), "Page");
        var room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = HEIGHT;
        scroll.setLayoutData(room);
        scroll.getVerticalBar().setIncrement(Space.XXL);
        problem = Lay.wide(new ProblemPane(frame.body()));
        Lay.present(problem, false);
        close = frame.plain(words.say("close"), frame::close);
        save = frame.plain(words.say("save"), this::save);
        save.setData("id", "paper.save");
        print = frame.primary(words.say("print"), this::print);
        print.setData("id", "paper.print");
        model.onChange(this::refresh);
        fill();
    }

    /**
     * Opens it and returns.
     *
     * @param printing where it is printed
     * @param title what it is, to stand at the head and in the queue of the printer; no personal data
     * @param fileName proposed when it is saved
     */
    public static Frame open(Shell parent, PaperModel model, PrintDesk printing, String title, String fileName) {
        var dialog = new PaperDialog(parent, model, printing, title, fileName);
        dialog.refresh();
        dialog.frame.open(WIDTH);
        // The others can be pressed once the paper is made.
        dialog.close.setFocus();
        return dialog.frame;
    }

    private void refresh() {
        if (frame.shell().isDisposed()) {
            return;
        }
        boolean made = model.pdf().isPresent() && !print.isEnabled();
        print.setEnabled(model.pdf().isPresent());
        save.setEnabled(model.pdf().isPresent());
        model.problem().ifPresent(problem::show);
        Lay.present(problem, model.problem().isPresent());
        fill();
        frame.shell().layout(true, true);
        widen();
        if (made && close.isFocusControl()) {
            print.setFocus();
        }
    }

    /** A page on its side is seen whole where the screen has room for it. */
    private void widen() {
        int lacking = scroll.getContent().getSize().x - scroll.getClientArea().width;
        if (lacking > 0 && !model.pages().isEmpty()) {
            Shell shell = frame.shell();
            Rectangle screen = shell.getMonitor().getClientArea();
            Rectangle now = shell.getBounds();
            int width = Math.min(now.width + lacking, screen.width - 2 * Space.L);
            shell.setBounds(screen.x + (screen.width - width) / 2, now.y, width, now.height);
        }
    }

    private void fill() {
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        var column = Css.style(new Composite(scroll, SWT.NONE), "Page");
        Lay.grid(column, 1, 0, Space.M, Space.M);
        if (model.pages().isEmpty() && model.problem().isEmpty()) {
            Labels.of(column, "Muted", words.say("making"));
        }
        int number = 0;
        for (ImageData page : model.pages()) {
            page(column, page, ++number);
        }
        if (model.count() > model.pages().size() && !model.pages().isEmpty()) {
            Labels.of(
                    column,
                    "Muted",
                    words.say("more", model.count() - model.pages().size()));
        }
        scroll.setContent(column);
        column.setSize(column.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void page(Composite column, ImageData data, int number) {
        var sheet = new Canvas(column, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Access.name(sheet, words.say("page", number, model.count()));
        var size = new GridData(SWT.CENTER, SWT.TOP, true, false);
        size.widthHint = data.width;
        size.heightHint = data.height;
        sheet.setLayoutData(size);
        // A page that is never scrolled to is never made into a picture; that takes longer than anything else here.
        var picture = new AtomicReference<Image>();
        sheet.addListener(SWT.Paint, event -> {
            if (picture.get() == null) {
                picture.set(new Image(event.display, data));
            }
            event.gc.drawImage(picture.get(), 0, 0);
        });
        sheet.addListener(SWT.Dispose, event -> {
            if (picture.get() != null) {
                picture.get().dispose();
            }
        });
    }

    private void print() {
        byte[] pdf = model.pdf().orElseThrow();
        printing.choose(frame.shell(), title, route -> {
            printing.jobs().start(words.say("job", title), progress -> route.print(title, pdf, progress));
            frame.close();
        });
    }

    private void save() {
        var dialog = new FileDialog(frame.shell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFileName(fileName);
        dialog.setFilterExtensions(new String[] {"*.pdf"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            byte[] pdf = model.pdf().orElseThrow();
            printing.jobs().start(title, progress -> {
                write(Path.of(chosen), pdf);
                return words.say("saved", chosen);
            });
        }
    }

    private static void write(Path file, byte[] pdf) throws IOException {
        Files.write(file, pdf);
    }
}

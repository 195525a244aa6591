// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;

import fudaban.document.text.FontStack;
import fudaban.issuance.delivery.ParcelPapers;
import fudaban.issuance.delivery.Receipts;
import fudaban.issuance.delivery.model.Handover;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.problem.Problem;
import fudaban.ui.problem.ProblemDialog;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** The papers of a sheet or parcel, looked at before they are printed. */
final class DeliveryPapers {
    private final Seat seat;
    private final Work work;
    private final PrintDesk printing;
    private final Supplier<FontStack> fonts;
    private final Words words;

    DeliveryPapers(Seat seat, Work work, PrintDesk printing, Supplier<FontStack> fonts, Words words) {
        this.seat = seat;
        this.work = work;
        this.printing = printing;
        this.fonts = fonts;
        this.words = words;
    }

    /** The sheet with this id, to be signed. */
    void open(Shell shell, String handover) {
        show(
                shell,
                "paper.sheet",
                "",
                () -> receipts()
                        .pdf(seat.ledger()
                                .open(seat.session(), Handover.class, handover)
                                .getNumber()));
    }

    /** Which paper of what is chosen. */
    void menu(Composite at, Row carrier) {
        Shell shell = at.getShell();
        if (!DeliveryModel.parcel(carrier)) {
            String number = carrier.text(HANDOVER__NUMBER);
            show(shell, "paper.sheet", number, () -> receipts().pdf(number));
            return;
        }
        String number = carrier.text(PARCEL__NUMBER);
        var menu = new Menu(shell, SWT.POP_UP);
        item(menu, "paper.contents", number, () -> papers().contents(number));
        item(menu, "paper.receipt", number, () -> papers().receipt(number));
        item(menu, "paper.slip", number, () -> papers().slip(List.of(number)));
        item(menu, "paper.labels", number, () -> papers().labels(List.of(number), 1));
        var list = new MenuItem(menu, SWT.PUSH);
        list.setText(words.say("paper.list"));
        list.addListener(SWT.Selection, event -> save(shell, number));
        Point place = at.toDisplay(0, at.getSize().y);
        menu.setLocation(place);
        menu.addListener(SWT.Hide, event -> at.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private Receipts receipts() {
        return new Receipts(seat.ledger(), seat.session(), fonts.get());
    }

    private ParcelPapers papers() {
        return new ParcelPapers(seat.ledger(), seat.session(), fonts.get());
    }

    private void item(Menu menu, String key, String number, PaperModel.Maker maker) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.say(key));
        item.addListener(SWT.Selection, event -> show(menu.getShell(), key, number, maker));
    }

    private void show(Shell shell, String key, String number, PaperModel.Maker maker) {
        var model = new PaperModel(work, words.locale());
        String title = (words.say(key) + " " + number).strip();
        PaperDialog.open(shell, model, printing, title, title.replace(' ', '_') + ".pdf");
        model.make(maker);
    }

    private void save(Shell shell, String number) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(words.say("paper.list"));
        dialog.setFilterExtensions(new String[] {"*.xlsx"});
        dialog.setFileName(number + ".xlsx");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            work.background().execute(() -> {
                try {
                    Files.write(Path.of(file), papers().workbook(number));
                } catch (Exception failure) {
                    var problem = Problem.of(failure, Instant.now(), words.locale());
                    work.ui().execute(() -> ProblemDialog.open(shell, problem));
                }
            });
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.face.TestFace;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** 印刷: the printers of the desk, their jobs, what is left in them and when they are to be cleaned. */
public final class PrintersPart {
    private static final int LOOK_MILLIS = 2000;

    private PrintersModel model;
    private PrintersView view;

    /** Made by the workbench. */
    @Inject
    public PrintersPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            DeskPrinters printers,
            DeskPaper paper,
            DeskStations stations) {
        var words = Words.of(PrintersModel.class);
        model = new PrintersModel(
                new Seat(ledger, session, words.locale()),
                work,
                printers,
                paper::title,
                (title, printer, when) -> new TestFace(stations.fonts(), title, printer, when));
        view = new PrintersView(parent, model, words, this::paper);
        look();
    }

    private void paper() {
        var dialog = new FileDialog(view.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.pdf"});
        String file = dialog.open();
        if (file != null) {
            model.paper(Path.of(file));
        }
    }

    private void look() {
        if (!view.isDisposed()) {
            if (view.isVisible()) {
                model.refresh();
            }
            view.getDisplay().timerExec(LOOK_MILLIS, this::look);
        }
    }

    @Focus
    void focus() {
        model.refresh();
        Keyboard.to(view);
    }
}

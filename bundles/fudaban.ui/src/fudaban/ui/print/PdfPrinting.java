// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import fudaban.ui.job.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Prints PDF files on a printer of the system, black on white. */
public final class PdfPrinting {
    /** Enough for 8-point Japanese text, few enough for the memory of old printers. */
    private static final int DPI = 300;

    private PdfPrinting() {}

    /** Asks for a printer; empty when the user leaves. */
    public static Optional<PrinterData> choose(Shell parent) {
        var data = new PrinterData();
        data.orientation = PrinterData.PORTRAIT;
        var dialog = new PrintDialog(parent, SWT.APPLICATION_MODAL);
        dialog.setPrinterData(data);
        return Optional.ofNullable(dialog.open());
    }

    /**
     * Prints a file; in the background.
     *
     * @param job what stands in the queue; no personal data, other people can read it there
     * @return how many pages were printed
     */
    public static int print(Path pdf, PrinterData chosen, String job, Progress progress)
            throws IOException, Progress.Cancelled {
        try (var pages = new PdfPages(pdf)) {
            chosen.orientation = pages.count() > 0 && pages.lying(0) ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
            var printer = new Printer(chosen);
            try {
                if (!printer.startJob(job)) {
                    throw new IOException("the printer does not take the job");
                }
                progress.total(pages.count());
                for (int page = 0; page < pages.count(); page++) {
                    if (progress.cancelled()) {
                        printer.cancelJob();
                        throw new Progress.Cancelled();
                    }
                    page(printer, pages.page(page, DPI));
                    progress.done(page + 1);
                }
                printer.endJob();
                return pages.count();
            } finally {
                printer.dispose();
            }
        }
    }

    private static void page(Printer printer, ImageData data) {
        printer.startPage();
        Rectangle area = printer.getClientArea();
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        // The paper begins where the printer's own margin does; the document has margins of its own.
        int width = area.width + trim.width;
        int height = width * data.height / Math.max(1, data.width);
        var gc = new GC(printer);
        var image = new Image(printer, data);
        gc.drawImage(image, 0, 0, data.width, data.height, trim.x, trim.y, width, height);
        image.dispose();
        gc.dispose();
        printer.endPage();
    }
}

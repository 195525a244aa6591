// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.internal.printer;

import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterService;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.internal.Messages;
import fudaban.hardware.virtual.printer.Hopper;
import fudaban.hardware.virtual.printer.PracticePrinters;
import fudaban.hardware.virtual.printer.VirtualCardPrinter;
import fudaban.hardware.virtual.printer.VirtualPaperPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The practice printers, beside the practice readers. */
@Component(
        service = {PrinterService.class, PracticePrinters.class},
        property = PrinterService.PRACTICE + ":Boolean=true")
public final class PracticePrinterService implements PracticePrinters {
    private final PracticeDesk desk;
    private VirtualCardPrinter card;
    private VirtualPaperPrinter paper;
    private List<Path> folders = List.of();

    /** @param desk the readers, one of which is inside the card printer */
    @Activate
    public PracticePrinterService(@Reference PracticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public synchronized void useFolders(Path cards, Path output) throws IOException {
        var wanted = List.of(cards.toAbsolutePath(), output.toAbsolutePath());
        if (wanted.equals(folders)) {
            // Jobs that wait stay where they are.
            return;
        }
        var reader = desk.virtualReaders().getLast();
        reader.pull();
        var hopper = Hopper.endless(desk, reader, desk.useFolder(cards));
        card = new VirtualCardPrinter(
                "practice:card", Messages.text("printer.card"), output.resolve("cards"), Optional.of(hopper));
        paper = new VirtualPaperPrinter("practice:paper", Messages.text("printer.paper"), output.resolve("paper"));
        folders = wanted;
    }

    @Override
    public synchronized List<Printer> printers() {
        return card == null ? List.of() : List.of(card, paper);
    }

    @Override
    public synchronized VirtualCardPrinter card() {
        if (card == null) {
            throw new IllegalStateException("no folders yet");
        }
        return card;
    }

    @Override
    public synchronized VirtualPaperPrinter paper() {
        if (paper == null) {
            throw new IllegalStateException("no folders yet");
        }
        return paper;
    }
}

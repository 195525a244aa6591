// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.hardware.printer.Finding;
import fudaban.hardware.printer.PaperOrder;
import fudaban.hardware.printer.PaperPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintFailure.Kind;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterStatus;
import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ui.job.Progress;
import fudaban.ui.print.Paper;
import fudaban.ui.print.PaperPrinters;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The paper printers of the desk, for everything the workbench prints: real ones by the print service, and those of the practice device. An OSGi service. */
@Component(service = {PaperPrinters.class, DeskPaper.class})
public final class DeskPaper implements PaperPrinters {
    private static final int REMEMBERED = 200;

    private final DeskPrinters printers;
    /** What the jobs sent since the start print: a queue is told nothing but their keys, other people can read it. */
    private final Map<String, String> titles = new LinkedHashMap<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeOperator hands;

    /** @param printers of the desk, cards and paper */
    @Activate
    public DeskPaper(@Reference DeskPrinters printers) {
        this.printers = printers;
    }

    /** The same put together by hand. */
    DeskPaper(DeskPrinters printers, PracticeOperator hands) {
        this(printers);
        this.hands = hands;
    }

    @Override
    public Found found(Optional<Path> practising, Locale locale) throws Refusal {
        if (practising.isPresent()) {
            ready(practising.get());
        }
        Words words = Words.of(DeskPaper.class, locale);
        DeskPrinters.Found all = printers.all();
        List<Listed> listed = new ArrayList<>();
        for (Printer printer : all.printers()) {
            if (printer instanceof PaperPrinter) {
                PrinterLine line = PrinterLine.of(printer, words);
                boolean takes = line.status().map(PrinterStatus::accepting).orElse(false);
                listed.add(new Listed(
                        line.id(), line.name(), printer.practice(), takes, line.state(), line.tone(), line.trouble()));
            }
        }
        return new Found(
                listed,
                all.failures().stream().map(each -> each.sentence(locale)).toList());
    }

    /** Practice devices are there once they have a folder. */
    private void ready(Path data) throws Refusal {
        PracticeOperator operator = hands;
        if (operator == null || PracticeSwitch.off() || operator.folder().isPresent()) {
            return;
        }
        try {
            operator.open(data.resolve(PracticePart.CARDS));
        } catch (HandFailure failure) {
            throw refusal(failure, failure::sentence);
        }
    }

    @Override
    public String print(String printer, Paper paper, Locale locale, Progress progress)
            throws Refusal, Progress.Cancelled {
        try {
            PaperPrinter found = printer(printer);
            progress.check();
            String key = PrintRow.Kind.PAPER.key() + UUID.randomUUID();
            remember(key, paper.title());
            var order = new PaperOrder(
                    paper.pdf(), new PaperOrder.Media(paper.width(), paper.height()), false, paper.copies());
            return new PaperJob(sent(found, order, key), paper, Words.of(DeskPaper.class, locale), progress).follow();
        } catch (PrintFailure failure) {
            throw refusal(failure, failure::sentence);
        }
    }

    private PaperPrinter printer(String id) throws PrintFailure {
        return printers.all().printers().stream()
                .filter(printer -> printer.id().equals(id))
                .filter(PaperPrinter.class::isInstance)
                .map(PaperPrinter.class::cast)
                .findFirst()
                .orElseThrow(() -> new PrintFailure(Kind.NO_PRINTER, id, id));
    }

    /** Sends it once: what may have arrived although no answer came is looked for, never sent again. */
    private static PrintJob sent(PaperPrinter printer, PaperOrder order, String key) throws PrintFailure {
        try {
            return printer.print(order, key);
        } catch (PrintFailure failure) {
            if (failure.kind() != Kind.TIMEOUT) {
                throw failure;
            }
            if (printer.find(key, "") instanceof Finding.Known known) {
                return known.job();
            }
            throw new PrintFailure(Kind.UNCLEAR, key, failure, printer.name(), key);
        }
    }

    private synchronized void remember(String key, String title) {
        titles.put(key, title);
        if (titles.size() > REMEMBERED) {
            titles.remove(titles.keySet().iterator().next());
        }
    }

    /** What a job prints that was sent from here since the program started. */
    synchronized Optional<String> title(String key) {
        return Optional.ofNullable(titles.get(key));
    }

    static Refusal refusal(Exception cause, Word sentence) {
        return new Refusal(cause, DeskPaper.class, "print.failure", sentence);
    }
}

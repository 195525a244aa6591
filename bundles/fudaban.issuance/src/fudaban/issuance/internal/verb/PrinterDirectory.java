// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.printer.CardEncoder.Station;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterService;
import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.hardware.virtual.printer.PracticePrinters;
import fudaban.issuance.Issuance;
import fudaban.issuance.batch.Printing;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.profile.CardPrinting;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Finds printers for the verbs: real ones, or with {@code --practice} those of the practice device. */
@Component(service = PrinterDirectory.class)
public final class PrinterDirectory {
    private static final String NONE = "none";
    private static final String PRACTICE = "--practice";

    private final List<PrinterService> services = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticePrinters practice;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeOperator hands;

    /** Filled by the service registry. */
    public PrinterDirectory() {}

    /** The same put together by hand. */
    public PrinterDirectory(List<PrinterService> services, PracticePrinters practice) {
        this.services.addAll(services);
        this.practice = practice;
    }

    /** The same put together by hand, with practice devices that hands elsewhere reach. */
    public static PrinterDirectory of(PracticeBench bench) {
        var directory = new PrinterDirectory(List.of(bench.printers()), bench.printers());
        directory.hands = bench.operator();
        return directory;
    }

    /** Adds printers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addPrinters(PrinterService service) {
        services.add(service);
    }

    /** Takes printers away. */
    public void removePrinters(PrinterService service) {
        services.remove(service);
    }

    /** The option of every verb that may practise. */
    static Parameter practice() {
        return Parameter.option(PRACTICE, "訓練用カードのフォルダー。実機を使わない", "folder of practice cards; no real device is used");
    }

    /** All printers of this call. */
    List<Printer> all(Invocation call) throws Refusal, IOException {
        List<Printer> found = new ArrayList<>();
        for (PrinterService service : services(call)) {
            try {
                found.addAll(service.printers());
            } catch (PrintFailure failure) {
                throw refusal(failure);
            }
        }
        return found;
    }

    private List<PrinterService> services(Invocation call) throws Refusal, IOException {
        if (call.value(PRACTICE).isPresent()) {
            return List.of(practising(call));
        }
        return services.stream()
                .filter(service -> !(service instanceof PracticePrinters))
                .toList();
    }

    private PracticePrinters practising(Invocation call) throws Refusal, IOException {
        PracticePrinters device = practice;
        if (device == null) {
            throw Issuance.refusal("issue.practice.none");
        }
        reachable(call);
        Path cards = call.path(PRACTICE);
        device.useFolders(cards, cards.resolveSibling(cards.getFileName() + "-printed"));
        return device;
    }

    /** From here on the verbs {@code practice …} of other programs reach the practice devices of this call. */
    void reachable(Invocation call) throws Refusal {
        PracticeOperator operator = hands;
        if (operator != null) {
            try {
                operator.open(call.path(PRACTICE));
            } catch (HandFailure failure) {
                throw HandVerb.refusal(failure, call);
            }
        }
    }

    /** The printer of an id or name; {@code ipp:} may be left out. */
    Printer named(Invocation call, String name) throws Refusal, IOException {
        return all(call).stream()
                .filter(printer -> printer.id().equals(name)
                        || printer.id().equals("ipp:" + name)
                        || printer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refusal(new PrintFailure(PrintFailure.Kind.NO_PRINTER, name, name)));
    }

    /** How the faces of a batch get onto the cards: by option {@code --printer}, else as the pack says; when practising only by option. */
    Optional<Printing> printing(Invocation call) throws Refusal, IOException {
        CardPrinting profile = DeskPrinters.profile(call.ledger());
        boolean practising = call.value(PRACTICE).isPresent();
        String name = call.value("--printer").orElse(practising ? NONE : profile.printer());
        if (name == null || name.isEmpty() || name.equals(NONE)) {
            return Optional.empty();
        }
        if (practising) {
            CardPrinter card = practising(call).card();
            return Optional.of(new Printing(card, Optional.of(Station.CONTACT), true, DeskPrinters.patience(profile)));
        }
        return Optional.of(new DeskPrinters(services(call)).printing(profile, name));
    }

    /** A failure as the refusal of a verb. */
    static Refusal refusal(PrintFailure failure) {
        return DeskPrinters.refusal(failure);
    }
}

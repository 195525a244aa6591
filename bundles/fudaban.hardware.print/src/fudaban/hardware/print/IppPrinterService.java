// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print;

import fudaban.hardware.CardReaderService;
import fudaban.hardware.print.internal.PrintServer;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.CardPrinterSetup;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterService;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The printers of this machine's CUPS, and printers that speak IPP themselves. The system property {@value #SERVER} names another print service
 * ({@code http://HOST:PORT}, {@code unix:/PATH}, or nothing for none); {@value #PRINTERS} names IPP printers by their addresses, apart by spaces.
 */
@Component(service = PrinterService.class, property = PrinterService.PRACTICE + ":Boolean=false")
public final class IppPrinterService implements PrinterService, AutoCloseable {
    /** System property: where the print service is. */
    public static final String SERVER = "fudaban.print.server";
    /** System property: addresses of printers, e.g. {@code ipp://printer.example/ipp/print}. */
    public static final String PRINTERS = "fudaban.print.printers";

    private final PrintServer server;
    private final List<URI> addresses;
    private final List<CardReaderService> readers = new CopyOnWriteArrayList<>();

    /** As the system properties say. */
    @Activate
    public IppPrinterService() {
        this(
                System.getProperty(SERVER, "local"),
                System.getProperty(PRINTERS, ""),
                System.getProperty("user.name", "fudaban"));
    }

    /**
     * Put together by hand.
     *
     * @param server {@code local}, or as {@link #SERVER}
     * @param printers as {@link #PRINTERS}
     * @param account in whose name jobs are sent; only its own jobs can be found again and taken out
     */
    public IppPrinterService(String server, String printers, String account) {
        this.server = new PrintServer(server, account);
        this.addresses = Arrays.stream(printers.split("\\s+"))
                .filter(text -> !text.isEmpty())
                .map(URI::create)
                .toList();
    }

    /** Adds readers that may be inside printers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        readers.add(service);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        readers.remove(service);
    }

    /** Ends connections. */
    @Override
    @Deactivate
    public void close() {
        server.close();
    }

    @Override
    public List<Printer> printers() throws PrintFailure {
        var found = new ArrayList<>(server.queues());
        for (var address : addresses) {
            found.add(server.printer(address));
        }
        found.sort(Comparator.comparing(Printer::id));
        return found;
    }

    @Override
    public Optional<CardPrinter> cardPrinter(String name, CardPrinterSetup setup) throws PrintFailure {
        return printers().stream()
                .filter(printer -> printer.id().equals(name)
                        || printer.id().equals("ipp:" + name)
                        || printer.name().equals(name))
                .findFirst()
                .map(printer -> server.card(printer, setup, readers));
    }
}

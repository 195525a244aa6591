// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.printer;

import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterService;
import fudaban.issuance.Issuance;
import fudaban.issuance.batch.Printing;
import fudaban.issuance.profile.CardPrinting;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The printers of this desk, real and of the practice device. An OSGi service. */
@Component(service = DeskPrinters.class)
public final class DeskPrinters {
    private final List<PrinterService> services = new CopyOnWriteArrayList<>();

    /** Filled by the service registry. */
    @Activate
    public DeskPrinters() {}

    /** The same put together by hand. */
    public DeskPrinters(Collection<? extends PrinterService> services) {
        this.services.addAll(services);
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

    /**
     * What was found.
     *
     * @param printers all that could be asked for
     * @param failures why some sources could not be asked
     */
    public record Found(List<Printer> printers, List<PrintFailure> failures) {}

    /** All printers; a source that cannot be asked does not hide the others. */
    public Found all() {
        List<Printer> found = new ArrayList<>();
        List<PrintFailure> failures = new ArrayList<>();
        for (PrinterService service : services) {
            try {
                found.addAll(service.printers());
            } catch (PrintFailure failure) {
                failures.add(failure);
            }
        }
        return new Found(found, failures);
    }

    /** What the pack says about printing at this desk. */
    public static CardPrinting profile(Ledger ledger) {
        try {
            return ledger.profile(CardPrinting.class, LocalDate.now(ledger.clock()));
        } catch (Refusal none) {
            // Packs from before there were printers.
            return CardPrinting.NONE;
        }
    }

    /**
     * How faces get onto real cards at this desk, as the pack says.
     *
     * @return empty when they are printed elsewhere
     * @throws Refusal when the printer named there is not there
     */
    public Optional<Printing> printing(Ledger ledger) throws Refusal {
        CardPrinting profile = profile(ledger);
        return profile.printer() == null || profile.printer().isEmpty()
                ? Optional.empty()
                : Optional.of(printing(profile, profile.printer()));
    }

    /** The same with a printer of another name. */
    public Printing printing(CardPrinting profile, String name) throws Refusal {
        var station = Optional.ofNullable(profile.encoder()).map(CardPrinting.Encoder::station);
        for (PrinterService service : services) {
            try {
                Optional<CardPrinter> card = service.cardPrinter(name, profile.setup());
                if (card.isPresent()) {
                    return new Printing(card.get(), station, profile.check(), patience(profile));
                }
            } catch (PrintFailure failure) {
                throw refusal(failure);
            }
        }
        throw refusal(new PrintFailure(PrintFailure.Kind.NO_PRINTER, name, name));
    }

    /** How long one card may take. */
    public static Duration patience(CardPrinting profile) {
        return Duration.ofMinutes(Math.max(1, profile.patienceMinutes()));
    }

    /** A failure as a refusal. */
    public static Refusal refusal(PrintFailure failure) {
        return Issuance.refusal(failure, "print.failure", failure.sentence(Locale.JAPAN));
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterService;
import fudaban.hardware.printer.Settlement;
import fudaban.ledger.step.StepKind;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * After a restart: asks the printer for the job by its key. What it still prints, and what it forgot, stays open: the batch waits for the one, and the
 * operator looks at the card of the other.
 */
@Component(service = StepKind.class)
public final class CardPrintStep implements StepKind {
    /** The kind of step. */
    public static final String KIND = "card.print";

    static final String PRINTER = "printer";
    static final String MARK = "mark";
    static final String CHIP = "chip";
    static final String FACE = "face";
    static final String NUMBER = "number";
    static final String JOB = "job";
    static final String FAILURE = "failure";
    /** The failure of a job of which nothing was printed: the same card may be printed under another key. */
    static final String NOT_PRINTED = "not-printed";

    private final List<PrinterService> services = new CopyOnWriteArrayList<>();

    /** Adds printers to ask. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addPrinters(PrinterService service) {
        services.add(service);
    }

    /** Takes printers away. */
    public void removePrinters(PrinterService service) {
        services.remove(service);
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Optional<Steps.Outcome> ask(Step step) {
        Map<String, String> plan = Chips.facts(step.getPlan());
        for (PrinterService service : services) {
            try {
                Optional<Printer> printer = service.printer(plan.getOrDefault(PRINTER, ""));
                if (printer.isPresent()) {
                    return outcome(Settlement.ask(printer.get(), step.getKey(), plan.getOrDefault(MARK, "")), plan);
                }
            } catch (PrintFailure unreachable) {
                // Another service may know it; if none does, the step stays open.
                continue;
            }
        }
        return Optional.empty();
    }

    /** Id of the printer a step's plan names. */
    public static String printer(String plan) {
        return Chips.facts(plan).getOrDefault(PRINTER, "");
    }

    /** What an answer means for the step; empty while it is not decided. */
    static Optional<Steps.Outcome> outcome(Settlement answer, Map<String, String> plan) {
        return switch (answer) {
            case PRINTED -> Optional.of(new Steps.Outcome(StepState.DONE, Map.of(FACE, plan.getOrDefault(FACE, ""))));
            case NOT_PRINTED -> Optional.of(new Steps.Outcome(StepState.FAILED, Map.of(FAILURE, NOT_PRINTED)));
            case UNDER_WAY, UNCLEAR -> Optional.empty();
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterStatus;
import fudaban.issuance.printer.Cleanings;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code printer list}: the printers, how they are, what is left, and when they are to be cleaned. */
@Component(service = Verb.class)
public final class PrinterListVerb implements Verb {
    private final PrinterDirectory printers;

    /** @param printers where they are found */
    @Activate
    public PrinterListVerb(@Reference PrinterDirectory printers) {
        this.printers = printers;
    }

    @Override
    public String words() {
        return "printer list";
    }

    @Override
    public Text summary() {
        return new Text("プリンターの状態、消耗品の残り、清掃の時期を一覧する", "list printers with their state, supplies and cleaning");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PrinterDirectory.practice());
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        List<Map<String, Object>> all = new ArrayList<>();
        boolean ready = true;
        List<Printer> found = printers.all(call);
        if (found.isEmpty()) {
            call.line(WorkVerb.say(call.locale(), "printer.none"));
        }
        for (Printer printer : found) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("id", printer.id());
            facts.put("name", printer.name());
            facts.put("cards", printer instanceof CardPrinter);
            facts.put("practice", printer.practice());
            try {
                PrinterStatus status = printer.status();
                ready &= status.ready();
                show(call, printer, status, facts);
            } catch (PrintFailure failure) {
                ready = false;
                call.line(printer.id() + "  " + failure.sentence(call.locale()));
                facts.put("failure", failure.kind().name());
            }
            all.add(facts);
        }
        call.result(Map.of("printers", all));
        return ready ? 0 : 1;
    }

    private static void show(Invocation call, Printer printer, PrinterStatus status, Map<String, Object> facts)
            throws Refusal {
        Locale locale = call.locale();
        String state = status.ready() ? status.activity().name() : PrinterStatus.Activity.STOPPED.name();
        String kind = printer instanceof CardPrinter ? "printer.card" : "printer.paper";
        call.line("%s  %s  %s  %s"
                .formatted(
                        printer.id(),
                        printer.name(),
                        WorkVerb.say(locale, kind),
                        WorkVerb.say(locale, "printer.state." + state)));
        facts.put("state", state);
        facts.put("accepting", status.accepting());
        facts.put(
                "troubles", status.troubles().stream().map(Enum::name).sorted().toList());
        status.troubles().stream()
                .sorted()
                .forEach(trouble -> call.line("    " + trouble.sentence(locale, printer.name())));
        if (!status.accepting()) {
            call.line("    " + WorkVerb.say(locale, "printer.refuses"));
        }
        List<Map<String, Object>> supplies = new ArrayList<>();
        for (var supply : status.supplies()) {
            String left = supply.percent().isPresent() ? supply.percent().getAsInt() + " %" : "-";
            call.line("    " + supply.name() + "  " + left);
            supplies.add(Map.of(
                    "name",
                    supply.name(),
                    "kind",
                    supply.kind().name(),
                    "percent",
                    supply.percent().orElse(-1)));
        }
        facts.put("supplies", supplies);
        if (printer instanceof CardPrinter && !printer.practice()) {
            var due = Cleanings.due(call.ledger(), call.session(), printer.id());
            call.line("    " + due.sentence(locale));
            facts.put(
                    "cleaning",
                    Map.of(
                            "urgency", due.urgency().name(),
                            "day", due.day().toString(),
                            "cardsLeft", due.cardsLeft()));
        }
    }
}

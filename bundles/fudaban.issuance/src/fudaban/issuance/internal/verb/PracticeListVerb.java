// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code practice list}: what lies where, without touching it. */
@Component(service = Verb.class)
public final class PracticeListVerb extends HandVerb {
    /** Sets the hands. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setOperator(PracticeOperator service) {
        set(service);
    }

    /** Takes them away. */
    public void unsetOperator(PracticeOperator service) {
        unset(service);
    }

    @Override
    public String words() {
        return "practice list";
    }

    @Override
    public Text summary() {
        return new Text("訓練用のリーダー・カード・プリンターを一覧する", "list practice readers, cards and printers");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(FOLDER);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        PracticeOperator hands = hands(call);
        List<Map<String, Object>> readers = new ArrayList<>();
        for (var slot : hands.slots()) {
            String inside = slot.inside() ? WorkVerb.say(call.locale(), "practice.inside") : "";
            String presence = WorkVerb.say(
                    call.locale(), "card.presence." + slot.presence().name());
            call.line("%s  %s  %s  %s%s".formatted(slot.id(), slot.name(), presence, slot.card(), inside));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", slot.id());
            one.put("name", slot.name());
            one.put("presence", slot.presence().name());
            one.put("card", slot.card());
            one.put("insidePrinter", slot.inside());
            readers.add(one);
        }
        List<Map<String, Object>> printers = new ArrayList<>();
        for (Printer printer : hands.printers()) {
            printers.add(printer(call, printer));
        }
        try {
            call.line(
                    WorkVerb.say(call.locale(), "practice.cards", hands.cards().size(), folder(call)));
            call.result(Map.of("readers", readers, "printers", printers, "cards", hands.cards()));
            return 0;
        } catch (HandFailure failure) {
            throw refusal(failure, call);
        }
    }

    private static Map<String, Object> printer(Invocation call, Printer printer) throws Refusal {
        try {
            var status = printer.status();
            List<String> troubles =
                    status.troubles().stream().map(Enum::name).sorted().toList();
            String state = WorkVerb.say(
                    call.locale(), "printer.state." + status.activity().name());
            call.line("%s  %s  %s".formatted(printer.id(), printer.name(), state));
            status.troubles().stream()
                    .sorted()
                    .forEach(trouble -> call.line("    " + trouble.sentence(call.locale(), printer.name())));
            return Map.of(
                    "id",
                    printer.id(),
                    "name",
                    printer.name(),
                    "state",
                    status.activity().name(),
                    "troubles",
                    troubles);
        } catch (PrintFailure failure) {
            throw PrinterDirectory.refusal(failure);
        }
    }
}

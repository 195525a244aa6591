// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.hands.HandOrder;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.hardware.virtual.printer.PrinterFault;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code practice break}: a card tears, answers wrongly, hangs; a printer jams, runs out, loses its answer. */
@Component(service = Verb.class)
public final class PracticeBreakVerb extends HandVerb {
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
        return "practice break";
    }

    @Override
    public Text summary() {
        return new Text("訓練用カードやプリンターに故障を起こす", "make a practice card or printer fail");
    }

    /** Words for what goes wrong at printers. */
    private static final Map<String, PrinterFault.Kind> PRINTER = Map.of(
            "jam", PrinterFault.Kind.JAM,
            "tear", PrinterFault.Kind.TEAR,
            "ribbon", PrinterFault.Kind.RIBBON_EMPTY,
            "door", PrinterFault.Kind.DOOR_OPEN,
            "empty", PrinterFault.Kind.NO_CARD,
            "answer", PrinterFault.Kind.ANSWER_LOST);

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional(
                        "DEVICE", "リーダーまたはプリンター（practice list の名前）", "reader or printer, as practice list says", true),
                positional(
                        "FAULT",
                        "プリンター：jam tear ribbon door empty answer、カード：torn-before torn-after mute status:6F00 slow:700",
                        "printer: jam tear ribbon door empty answer; card: torn-before torn-after mute status:6F00"
                                + " slow:700",
                        true),
                option("--at", "何枚目・何回目のコマンドで起こすか（既定は次）", "at which card or command from now; the next unless given"),
                FOLDER);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String device = call.value("DEVICE").orElse("");
        String what = call.value("FAULT").orElse("");
        order(call, order(device, what, at(call)));
        call.line(WorkVerb.say(call.locale(), "practice.broken", device, what));
        call.result(Map.of("device", device, "fault", what));
        return 0;
    }

    private static HandOrder order(String device, String what, int at) throws Refusal {
        if (PRINTER.containsKey(what)) {
            return new HandOrder.BreakPrinter(device, new PrinterFault(PRINTER.get(what), at));
        }
        String[] words = what.split(":", 2);
        try {
            String fault = words[0] + "@" + at + (words.length > 1 ? ":" + words[1] : "");
            return new HandOrder.BreakCard(device, List.of(Fault.read(fault)));
        } catch (IllegalArgumentException unknown) {
            throw Issuance.refusal(unknown, "practice.fault", what);
        }
    }

    private static int at(Invocation call) throws Refusal {
        String given = call.value("--at").orElse("1");
        if (!given.matches("[1-9]\\d{0,5}")) {
            throw Issuance.refusal("practice.at", given);
        }
        return Integer.parseInt(given);
    }
}

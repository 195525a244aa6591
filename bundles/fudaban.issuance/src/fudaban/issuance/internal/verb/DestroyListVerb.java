// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.Waiting;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage.Literals;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code destroy list [LOT]}. */
@Component(service = Verb.class)
public final class DestroyListVerb extends WorkVerb {
    @Override
    public String words() {
        return "destroy list";
    }

    @Override
    public Text summary() {
        return new Text(
                "破棄ロットと、破棄待ちの身分証・書損カードを一覧にする", "list lots, or what lies in one, and what waits to be destroyed");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.positional("LOT", "破棄ロット番号（中身を見る）", "number of a lot: what lies in it", false));
    }

    @Override
    String row() {
        return "1-6";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.destroy-list");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var lots = new Lots(call.ledger(), call.session());
        if (call.value("LOT").isPresent()) {
            return one(call, lots, lots.find(call.value("LOT").get()));
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (Row lot : lots.all()) {
            String state = lot.text(Literals.DESTRUCTION_LOT__STATE);
            call.line(String.join(
                    "  ",
                    lot.text(Literals.DESTRUCTION_LOT__NUMBER),
                    say(call.locale(), "lot-state." + state),
                    lot.text(Literals.DESTRUCTION_LOT__CARDS),
                    lot.text(Literals.DESTRUCTION_LOT__BLANKS)));
            all.add(Map.of("lot", lot.text(Literals.DESTRUCTION_LOT__NUMBER), "state", state));
        }
        var waiting = new Waiting(call.ledger(), call.session()).count();
        return new Done(
                0,
                all.size(),
                locale -> say(locale, "done.destroy-list", waiting.inHand(), waiting.elsewhere(), waiting.blanks()),
                Map.of(
                        "lots",
                        all,
                        "inHand",
                        waiting.inHand(),
                        "elsewhere",
                        waiting.elsewhere(),
                        "blanks",
                        waiting.blanks()));
    }

    private static Done one(Invocation call, Lots lots, DestructionLot lot) throws Refusal {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (LotEntry entry : lots.entries(lot)) {
            call.line(String.join(
                    "  ",
                    Integer.toString(entry.getPlace()),
                    entry.getNumber(),
                    say(call.locale(), "kind." + entry.getKind().getName()),
                    say(call.locale(), "identified." + entry.getIdentified().getName())));
            rows.add(Map.of("place", entry.getPlace(), "number", entry.getNumber(), "count", entry.getCount()));
        }
        return new Done(
                0,
                rows.size(),
                locale -> say(locale, "done.destroy-lot", lot.getNumber(), lot.getCards(), lot.getBlanks()),
                Map.of("lot", lot.getNumber(), "state", lot.getState().getName(), "entries", rows));
    }
}

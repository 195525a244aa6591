// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.ReconcileProfile;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.issuance.reconcile.model.Side;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code reconcile list [NUMBER]}: what waits to be compared and all comparisons; with a number the rows of one. */
@Component(service = Verb.class)
public final class ReconcileListVerb extends ReconcileVerb {
    private static final RowState[] LEFT = {RowState.OPEN, RowState.ACCEPTED, RowState.HELD, RowState.WAITING};

    /** For the service registry. */
    public ReconcileListVerb() {
        super(
                "reconcile list",
                "照合の一覧、番号があればその差異と対応を示す",
                "list comparisons, or the differences of one and what is done about them",
                List.of(
                        Parameter.positional("NUMBER", "照合の番号（例 08-001）", "number of the comparison", false),
                        Parameter.flag("--all", "処理済みも示す", "also what is done")));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        ReconcileDesk desk = desk(call);
        if (call.value("NUMBER").isPresent()) {
            rows(call, desk);
        } else {
            all(call, desk);
        }
        return 0;
    }

    private static void all(Invocation call, ReconcileDesk desk) throws Refusal, IOException {
        for (var each : desk.readings().entrySet()) {
            String title = each.getKey().title(call.locale());
            call.line(each.getValue()
                    .map(reading -> say(
                            call,
                            "list.waits",
                            title,
                            reading.file(),
                            reading.asOf(),
                            reading.cards().size()))
                    .orElseGet(
                            () -> say(call, "list.unread", title, each.getKey().name())));
        }
        List<Map<String, Object>> facts = new ArrayList<>();
        for (Row row : desk.comparisons()) {
            call.line(say(
                    call,
                    "list.line",
                    row.text(Literals.COMPARISON__NUMBER),
                    row.text(Literals.COMPARISON__MADE),
                    row.get(Literals.COMPARISON__CARDS),
                    row.get(Literals.COMPARISON__DIFFERING),
                    row.get(Literals.COMPARISON__DONE)));
            facts.add(Map.of(
                    "number",
                    row.text(Literals.COMPARISON__NUMBER),
                    "cards",
                    row.get(Literals.COMPARISON__CARDS),
                    "differing",
                    row.get(Literals.COMPARISON__DIFFERING),
                    "done",
                    row.get(Literals.COMPARISON__DONE)));
        }
        if (facts.isEmpty()) {
            call.line(say(call, "list.none"));
        }
        call.result(facts);
    }

    private static void rows(Invocation call, ReconcileDesk desk) throws Refusal {
        ReconcileProfile profile = desk.profile();
        Comparison comparison = desk.find(call.value("NUMBER").orElse(""));
        for (Side side : comparison.getSides()) {
            call.line(say(
                    call,
                    "list.side",
                    title(call, profile, side.getSource()),
                    side.getFile(),
                    side.getAsOf(),
                    side.getRows(),
                    side.getFaults(),
                    side.getHash()));
        }
        List<Row> rows = call.flag("--all") ? desk.rows(comparison.getId()) : desk.rows(comparison.getId(), LEFT);
        List<Map<String, Object>> facts = new ArrayList<>();
        for (Row row : rows) {
            call.line(line(call, profile, row));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("number", row.text(Literals.CARD_ROW__NUMBER));
            one.put("state", row.text(Literals.CARD_ROW__STATE));
            one.put("kind", row.text(Literals.CARD_ROW__KIND));
            one.put("mending", row.text(Literals.CARD_ROW__MENDING));
            one.put(
                    "findings",
                    Found.all(row.text(Literals.CARD_ROW__FINDINGS)).stream()
                            .map(each -> each.sentence(title(call, profile, each.source()), call.locale()))
                            .toList());
            facts.add(one);
        }
        call.line(say(call, "list.rows", comparison.getNumber(), rows.size(), comparison.getDiffering()));
        call.result(Map.of("number", comparison.getNumber(), "rows", facts));
    }
}

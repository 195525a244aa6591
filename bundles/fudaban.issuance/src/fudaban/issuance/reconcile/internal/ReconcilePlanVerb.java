// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Keys;
import fudaban.issuance.reconcile.Reconcile;
import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** {@code reconcile plan}: decides about differences, all of them, of a kind, or card by card, and shows what a run would do. */
@Component(service = Verb.class)
public final class ReconcilePlanVerb extends ReconcileVerb {
    /** For the service registry. */
    public ReconcilePlanVerb() {
        super(
                "reconcile plan",
                "差異への対応を採用・保留し、実施する内容を示す",
                "accept or hold what is proposed, and show what a run would do",
                List.of(
                        NUMBER,
                        Parameter.flag("--accept", "採用する", "accept"),
                        Parameter.flag("--hold", "保留する", "hold"),
                        Parameter.flag("--open", "未判断に戻す", "back to undecided"),
                        Parameter.option("--kind", "この差異だけ（例 LETS_IN）", "only this difference, e.g. LETS_IN"),
                        new Parameter(
                                "--card",
                                new Text("この身分証だけ（管理番号）", "only this card, by its number"),
                                false,
                                false,
                                true),
                        Parameter.option("--reason", "保留の理由、確認した内容", "why, or what was seen")));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        ReconcileDesk desk = desk(call);
        Comparison comparison = desk.find(call.value("NUMBER").orElse(""));
        RowState to = call.flag("--accept")
                ? RowState.ACCEPTED
                : call.flag("--hold") ? RowState.HELD : call.flag("--open") ? RowState.OPEN : null;
        int decided = to == null ? 0 : decide(call, desk, comparison, to);
        Map<String, Object> plan = new LinkedHashMap<>();
        for (Map.Entry<Mending, Integer> each :
                desk.repairs().plan(comparison.getId()).entrySet()) {
            call.line(
                    say(call, "plan.line", say(call, "mending." + each.getKey().getName()), each.getValue()));
            plan.put(each.getKey().getName(), each.getValue());
        }
        call.line(say(call, "plan.done", comparison.getNumber(), decided));
        call.result(Map.of("number", comparison.getNumber(), "decided", decided, "plan", plan));
        return 0;
    }

    private static int decide(Invocation call, ReconcileDesk desk, Comparison comparison, RowState to)
            throws Refusal, IOException {
        Set<String> cards = call.values("--card").stream().map(Keys::number).collect(Collectors.toSet());
        Mismatch kind = kind(call);
        List<String> rows = desk.rows(comparison.getId(), RowState.OPEN, RowState.HELD, RowState.ACCEPTED).stream()
                .filter(row -> cards.isEmpty() || cards.contains(Keys.number(row.text(Literals.CARD_ROW__NUMBER))))
                .filter(row -> kind == null || row.get(Literals.CARD_ROW__KIND) == kind)
                // What somebody held before is only taken up by naming it.
                .filter(row -> !cards.isEmpty()
                        || kind != null
                        || row.get(Literals.CARD_ROW__STATE) != RowState.HELD
                        || to == RowState.HELD)
                .map(Row::id)
                .toList();
        if (rows.isEmpty()) {
            throw Reconcile.refusal("plan.nothing", comparison.getNumber());
        }
        return work(call, "work.plan", comparison.getNumber(), item -> {
            desk.decide(rows, to, call.value("--reason").orElse(""), item);
            return rows.size();
        });
    }

    private static Mismatch kind(Invocation call) throws Refusal {
        if (call.value("--kind").isEmpty()) {
            return null;
        }
        Mismatch kind = Mismatch.getByName(call.value("--kind").get());
        if (kind == null) {
            throw Reconcile.refusal(
                    "plan.kind",
                    call.value("--kind").get(),
                    Mismatch.VALUES.stream().map(Mismatch::getName).collect(Collectors.joining(", ")));
        }
        return kind;
    }
}

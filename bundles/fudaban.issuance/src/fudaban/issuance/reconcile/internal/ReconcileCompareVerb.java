// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Compared;
import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.ReconcileProfile;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code reconcile compare}: our records with the lists that were read. Exit 1 when cards differ. */
@Component(service = Verb.class)
public final class ReconcileCompareVerb extends ReconcileVerb {
    /** For the service registry. */
    public ReconcileCompareVerb() {
        super(
                "reconcile compare",
                "読んだ資料と管理簿を照合し、差異を記録する",
                "compare our records with what was read, and record the differences",
                List.of(
                        new Parameter("--only", new Text("この資料だけ", "only this source"), false, false, true),
                        Parameter.flag("--preview", "数えるだけ", "only count"),
                        Parameter.flag("--anyway", "差異が多すぎても記録する", "record although very many differ")));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        ReconcileDesk desk = desk(call);
        ReconcileProfile profile = desk.profile();
        Compared compared = desk.compare(call.values("--only"));
        Map<String, Object> counts = new LinkedHashMap<>();
        compared.tallies().forEach((source, kinds) -> {
            Map<String, Integer> named = new LinkedHashMap<>();
            kinds.forEach((kind, count) -> {
                named.put(kind.getName(), count);
                call.line(say(
                        call,
                        "compare.count",
                        title(call, profile, source),
                        say(call, "kind." + kind.getName()),
                        count));
            });
            counts.put(source, named);
        });
        call.line(say(
                call, "compare.done", compared.cards(), compared.agreeing(), compared.later(), compared.differing()));
        Map<String, Object> facts = new LinkedHashMap<>();
        if (!call.flag("--preview")) {
            work(call, "work.compare", "", item -> {
                String id = desk.record(
                        compared,
                        call.flag("--anyway"),
                        item,
                        (done, of) -> call.progress(say(call, "compare.progress"), done, of));
                Comparison kept = call.ledger().open(call.session(), Comparison.class, id);
                facts.put("number", kept.getNumber());
                call.line(say(call, "compare.kept", kept.getNumber()));
                return compared.cards();
            });
        }
        facts.put("cards", compared.cards());
        facts.put("agreeing", compared.agreeing());
        facts.put("later", compared.later());
        facts.put("differing", compared.differing());
        facts.put("counts", counts);
        call.result(facts);
        return compared.differing() == 0 ? 0 : 1;
    }
}

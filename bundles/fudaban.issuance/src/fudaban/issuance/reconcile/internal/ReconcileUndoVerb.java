// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code reconcile undo NUMBER --reason TEXT}: puts corrected records back and releases what was suspended. */
@Component(service = Verb.class)
public final class ReconcileUndoVerb extends ReconcileVerb {
    /** For the service registry. */
    public ReconcileUndoVerb() {
        super(
                "reconcile undo",
                "実施した対応を取り消す（記載事項の復元、失効解除。廃止登録と依頼は取り消せない）",
                "take back what has an inverse: corrected records, suspensions",
                all());
    }

    private static List<Parameter> all() {
        List<Parameter> all = new ArrayList<>(List.of(
                Parameter.positional("NUMBER", "照合の番号（例 08-001）", "number of the comparison", true),
                Parameter.option("--reason", "取消しの理由", "the reason")));
        all.addAll(Confirmations.parameters());
        return all;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        ReconcileDesk desk = desk(call);
        Comparison comparison = desk.find(call.value("NUMBER").orElseThrow());
        Confirmation how = Confirmations.of(call);
        int undone = work(
                call,
                "work.undo",
                comparison.getNumber(),
                item -> desk.repairs()
                        .undo(
                                comparison,
                                call.value("--reason").orElse(""),
                                how,
                                item,
                                (done, of) -> call.progress(say(call, "run.progress"), done, of)));
        call.line(say(call, "undo.done", comparison.getNumber(), undone));
        call.result(Map.of("number", comparison.getNumber(), "undone", undone));
        return 0;
    }
}

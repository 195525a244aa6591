// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.handover.Handover;
import fudaban.registers.model.RowState;
import fudaban.registers.row.RowReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code handover items}: where it stands, row by row; {@code --give} also what the desk knows of what is left. */
@Component(service = Verb.class)
public final class HandoverItemsVerb extends HandoverVerb {
    /** For the service registry. */
    public HandoverItemsVerb() {
        super(
                "handover items",
                "引継ぎの項目・説明会・質問と、残っているものを示す（残りがあれば終了コード1）",
                "show items, sessions and questions of a handover, and what is left (exit 1 when something is)",
                GIVE,
                Parameter.flag("--open", "済んでいないものだけ", "only what is not done"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Handover handover = handover(call);
        boolean taken = !call.flag("--give");
        List<RowReader.Entry> rows = handover.rows(taken);
        boolean left = false;
        List<Map<String, Object>> lines = new ArrayList<>();
        for (RowReader.Entry row : rows) {
            boolean open = row.state() == RowState.OPEN;
            left |= open;
            if (open || !call.flag("--open")) {
                call.line(String.join(
                        "  ",
                        row.number(),
                        say(call, open ? "handover.open" : "handover.done"),
                        row.value("party"),
                        row.value("kind"),
                        row.value("subject"),
                        row.value("answer")));
                Map<String, Object> line = new LinkedHashMap<>(row.values());
                line.put("number", row.number());
                line.put("state", row.state().getName());
                lines.add(line);
            }
        }
        Map<String, Object> checks = new LinkedHashMap<>();
        for (Handover.Check check : taken ? List.<Handover.Check>of() : handover.checks()) {
            left |= check.left() > 0;
            checks.put(check.evidence().name(), check.left());
            call.line(say(call, "evidence." + check.evidence()) + "  "
                    + (check.left() == 0
                            ? say(call, "handover.nothing-left")
                            : say(call, "handover.some-left", check.left())));
        }
        if (rows.isEmpty()) {
            call.line(say(call, "handover.none"));
        }
        call.result(Map.of("rows", lines, "left", checks));
        return left ? 1 : 0;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.decision.Waiting;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.model.RequestKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists one kind of request, the latest first; exit 1 when one that waits is late. */
abstract class ListVerb extends DecisionVerb {
    ListVerb(RequestKind kind, String words, String ja, String en) {
        super(kind, words, ja, en);
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(Parameter.flag("--all", "終わったものも一覧する", "with those that are closed"));
    }

    @Override
    public final int run(Invocation call) throws Refusal {
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean late = false;
        for (Waiting each : decisions(call).list(kind(), call.flag("--all"), call.locale())) {
            call.line(line(call, each));
            rows.add(json(each));
            late |= each.open() && each.late();
        }
        if (rows.isEmpty()) {
            call.line(say(call, "verb.none"));
        }
        call.result(rows);
        return late ? 1 : 0;
    }

    private static String line(Invocation call, Waiting each) {
        var values = values(call);
        String mark = each.late() ? say(call, "verb.late", each.daysLate()) : "";
        if (!each.open()) {
            return mark
                    + say(
                            call,
                            "verb.line.closed",
                            each.number(),
                            each.title(),
                            say(call, "verb.state." + each.state().getName()),
                            text(each.decidedBy()),
                            values.day(each.decidedOn()));
        }
        return mark
                + switch (each.kind()) {
                    case PAPER ->
                        say(
                                call,
                                "verb.line",
                                each.number(),
                                each.title(),
                                values.time(each.created()),
                                each.initiator());
                    case RESERVATION ->
                        say(
                                call,
                                "verb.line.day",
                                each.number(),
                                each.title(),
                                values.day(each.effectiveOn()),
                                each.initiator());
                    case POST_APPROVAL ->
                        say(
                                call,
                                "verb.line.due",
                                each.number(),
                                each.title(),
                                values.day(each.due()),
                                each.initiator());
                };
    }

    private static Map<String, Object> json(Waiting each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", each.number());
        json.put("kind", each.kind().getName());
        json.put("state", each.state().getName());
        json.put("act", each.act());
        json.put("title", each.title());
        json.put("initiator", each.initiator());
        json.put("created", each.created().toString());
        json.put("effectiveOn", day(each.effectiveOn()));
        json.put("due", day(each.due()));
        json.put("instructedBy", text(each.instructedBy()));
        json.put("decidedBy", text(each.decidedBy()));
        json.put("decidedOn", day(each.decidedOn()));
        json.put("scan", each.scan() != null);
        json.put("entry", each.entry());
        json.put("daysLate", each.daysLate());
        return json;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

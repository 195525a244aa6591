// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.ModelPackage.Literals;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.facts.DayFacts;
import fudaban.reporting.facts.FactsReader;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code work list}: the work of a day, or all that is not finished. */
@Component(service = Verb.class)
public final class WorkListVerb extends Said {
    /** For the service registry. */
    public WorkListVerb() {
        super(
                "work list",
                "1日の作業を表示する",
                "show the work of a day",
                ON,
                flag("--open", "完了していない作業をすべて表示する", "show all that is not finished"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        List<Map<String, Object>> result = new ArrayList<>();
        if (call.flag("--open")) {
            for (Row row : WorkItems.open(call)) {
                call.line(String.join(
                        "  ",
                        row.text(Literals.WORK_ITEM__NUMBER),
                        row.text(Literals.WORK_ITEM__ROW),
                        Typed.say(call, "workstate." + row.text(Literals.WORK_ITEM__STATE)),
                        row.text(Literals.WORK_ITEM__TITLE)));
                result.add(Map.of(
                        "number",
                        row.text(Literals.WORK_ITEM__NUMBER),
                        "row",
                        row.text(Literals.WORK_ITEM__ROW),
                        "title",
                        row.text(Literals.WORK_ITEM__TITLE)));
            }
        } else {
            day(call, result);
        }
        call.result(Map.of("items", result));
        return 0;
    }

    private static void day(Invocation call, List<Map<String, Object>> result) throws Refusal {
        LocalDate day = Typed.day(call, "--on");
        ContractTerms terms = ContractTerms.on(call.ledger(), call.session(), day);
        DayFacts facts = new FactsReader(call.ledger(), call.session())
                .read(terms, day, day)
                .day(day);
        var words = new Words(call.locale(), call.ledger().clock().getZone(), Cut.OFFICE);
        for (WorkLine line : facts.lines()) {
            String end = line.running() ? words.get("work.running") : words.time(line.end());
            String length = words.length(line.time().all());
            call.line(String.join(
                    "  ",
                    line.number(),
                    line.row(),
                    words.time(line.begin()) + "–" + end,
                    length,
                    line.title(),
                    line.text().outcome()));
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("number", line.number());
            item.put("row", line.row());
            item.put("title", line.title());
            item.put("begin", line.begin().toString());
            item.put("end", line.running() ? "" : line.end().toString());
            item.put("minutes", line.time().all().toMinutes());
            item.put("finished", line.finished());
            result.add(item);
        }
        call.line(words.get("work.sum") + "  "
                + words.length(facts.hours().hands().all()));
    }
}

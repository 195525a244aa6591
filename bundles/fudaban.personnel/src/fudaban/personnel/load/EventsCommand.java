// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.internal.Sentences;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.TableLoad;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code personnel events import} does: reads the table, shows what would happen on which day, and then enters it. */
public final class EventsCommand {
    private EventsCommand() {}

    /**
     * Runs it.
     *
     * @return 0 when all lines are entered, wait or were entered before, 1 when some are left out
     */
    public static int run(Invocation call) throws Refusal, IOException {
        LocalDate today = LocalDate.now(call.ledger().clock());
        var tables = call.ledger().profile(PersonnelTables.class, today);
        var report = new LoadReport(call);
        TableLoad load = LoadCommand.understood(call, tables.events(), report);
        EventsPlan plan = EventsLoad.plan(call.ledger(), call.session(), load);
        long ahead = plan.ahead(today);
        report.say("events.plan", plan.events().size() - ahead, ahead, plan.unchanged(), plan.leftOut());
        report.findings(plan.findings());
        boolean preview = call.flag("--preview");
        if (preview) {
            plan.events().forEach(each -> call.line(line(call, each)));
        }
        var applied = new EventsPlan.Applied(List.of(), List.of(), List.of());
        if (!preview) {
            String source = String.valueOf(call.path("FILE").getFileName());
            String title = Sentences.text(Locale.JAPAN, "events.title", source);
            applied = plan.apply(
                    call.ledger(),
                    call.session(),
                    title,
                    (done, of) -> call.progress(Sentences.text(call.locale(), "kind.events"), done, of));
            report.findings(applied.refused());
            report.say(
                    "events.done", applied.entered().size(), applied.reserved().size());
        }
        call.result(json(report, load, plan, applied, preview, today));
        return plan.leftOut() + applied.refused().size() == 0 ? 0 : 1;
    }

    private static String line(Invocation call, EventsPlan.Planned each) {
        return Sentences.text(
                call.locale(),
                "events.line",
                each.line(),
                each.event().effectiveOn(),
                EventsLoad.kind(each.event().kind().getName(), call.locale()),
                each.event().after().staffNumber());
    }

    private static Map<String, Object> json(
            LoadReport report,
            TableLoad load,
            EventsPlan plan,
            EventsPlan.Applied applied,
            boolean preview,
            LocalDate today) {
        List<Finding> findings = new ArrayList<>(plan.findings());
        findings.addAll(applied.refused());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("preview", preview);
        json.put("mapping", load.mapping().columns());
        json.put("now", plan.events().size() - plan.ahead(today));
        json.put("ahead", plan.ahead(today));
        json.put("unchanged", plan.unchanged());
        json.put("leftOut", plan.leftOut() + applied.refused().size());
        json.put("entries", applied.entered().stream().map(Receipt::entry).toList());
        json.put("requests", applied.reserved());
        json.put("findings", report.json(findings));
        return json;
    }
}

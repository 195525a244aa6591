// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.WorkPiece;
import fudaban.ledger.verb.Invocation;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.personnel.Personnel;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.internal.Sentences;
import fudaban.personnel.table.TableLoad;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What {@code personnel reorganise} does: reads the old→new table, shows which unit becomes which with how many people, and then moves them. */
public final class ReorganizeCommand {
    private ReorganizeCommand() {}

    /**
     * Runs it.
     *
     * @return 0 when it is done or waits for its day, 1 when the table has errors and nothing was done
     */
    public static int run(Invocation call) throws Refusal, IOException {
        LocalDate day = day(call);
        var tables = call.ledger()
                .profile(PersonnelTables.class, LocalDate.now(call.ledger().clock()));
        var report = new LoadReport(call);
        TableLoad load = LoadCommand.understood(call, tables.reorganization(), report);
        ReorganizationPlan plan = ReorganizationLoad.plan(call.ledger(), call.session(), load, day);
        for (var line : plan.lines()) {
            report.say(
                    line.created() ? "reorganize.line-new" : "reorganize.line",
                    line.from(),
                    line.fromName(),
                    line.to(),
                    line.toName(),
                    line.people());
        }
        report.findings(plan.findings());
        List<Receipt> receipts = List.of();
        boolean preview = call.flag("--preview");
        if (!plan.possible()) {
            report.say("reorganize.impossible");
        } else if (!preview) {
            receipts = apply(call, plan);
            Optional<String> request =
                    receipts.stream().flatMap(each -> each.request().stream()).findFirst();
            int moved =
                    receipts.stream().mapToInt(each -> each.records().size()).sum();
            if (request.isPresent()) {
                report.say("reorganize.reserved", day, request.get());
            } else {
                report.say(receipts.isEmpty() ? "reorganize.nothing" : "reorganize.done", moved);
            }
        }
        call.result(json(report, load, plan, receipts, preview));
        return plan.possible() ? 0 : 1;
    }

    private static LocalDate day(Invocation call) throws Refusal {
        String text = call.value("--on").orElse("");
        try {
            return DateText.parse(text);
        } catch (OfficeException unreadable) {
            throw new Refusal(unreadable, Personnel.class, "verb.date", text);
        }
    }

    private static List<Receipt> apply(Invocation call, ReorganizationPlan plan) throws Refusal {
        var ledger = call.ledger();
        String title = Sentences.text(
                Locale.JAPAN,
                "reorganize.title",
                String.valueOf(call.path("FILE").getFileName()));
        int people =
                plan.lines().stream().mapToInt(ReorganizationPlan.Line::people).sum();
        String outcome =
                Sentences.text(Locale.JAPAN, "reorganize.outcome", plan.lines().size(), people);
        try (var piece = WorkPiece.begin(
                ledger,
                call.session(),
                Personnel.EVENTS_ROW,
                title,
                Sentences.text(Locale.JAPAN, "reorganize.stopped"))) {
            List<Receipt> receipts = new StaffEvents(ledger, call.session())
                    .reorganize(
                            plan.input(),
                            piece.item(),
                            (done, of) -> call.progress(title, Math.min(people, done * 500), people));
            piece.says(outcome, people);
            return receipts;
        }
    }

    private static Map<String, Object> json(
            LoadReport report, TableLoad load, ReorganizationPlan plan, List<Receipt> receipts, boolean preview) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (var line : plan.lines()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("from", line.from());
            each.put("fromName", line.fromName());
            each.put("to", line.to());
            each.put("toName", line.toName());
            each.put("created", line.created());
            each.put("people", line.people());
            lines.add(each);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("preview", preview);
        json.put("possible", plan.possible());
        json.put("mapping", load.mapping().columns());
        json.put("lines", lines);
        json.put(
                "records",
                receipts.stream().mapToInt(each -> each.records().size()).sum());
        json.put(
                "entries",
                receipts.stream()
                        .filter(each -> each.number() > 0)
                        .map(Receipt::entry)
                        .toList());
        json.put(
                "requests",
                receipts.stream().flatMap(each -> each.request().stream()).toList());
        json.put("findings", report.json(plan.findings()));
        return json;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.ledger.Receipt;
import fudaban.ledger.verb.Invocation;
import fudaban.personnel.internal.Sentences;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.TableLoad;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a person and a program how a table was understood and what became of it. */
final class LoadReport {
    private static final int SHOWN = 50;

    private final Invocation call;

    LoadReport(Invocation call) {
        this.call = call;
    }

    void columns(TableLoad load) {
        say("report.columns");
        for (var column : load.columns()) {
            String field = column.field().map(each -> each.title(call.locale())).orElse("");
            say(
                    field.isEmpty() ? "report.column-none" : "report.column",
                    column.number(),
                    column.heading(),
                    field,
                    column.sample());
        }
    }

    void plan(LoadPlan plan) {
        say("report.plan", plan.added(), plan.changed(), plan.unchanged(), plan.leftOut());
        findings(plan.findings());
    }

    void findings(List<Finding> findings) {
        // A long list of remarks must not hide what is left out.
        findings.stream()
                .sorted(Comparator.comparing(finding -> !finding.stops()))
                .limit(SHOWN)
                .forEach(finding -> call.line(mark(finding) + finding.text(call.locale())));
        if (findings.size() > SHOWN) {
            say("report.more", findings.size() - SHOWN);
        }
    }

    /** Counts lines of the table, as the plan did: what the acts enter beside them says nothing to who counts the lines. */
    void applied(LoadPlan plan, List<Receipt> receipts) {
        say(receipts.isEmpty() ? "report.nothing" : "report.done", plan.added() + plan.changed());
    }

    Map<String, Object> json(TableLoad load, LoadPlan plan, List<Receipt> receipts, boolean preview) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("preview", preview);
        json.put("mapping", load.mapping().columns());
        json.put("added", plan.added());
        json.put("changed", plan.changed());
        json.put("unchanged", plan.unchanged());
        json.put("leftOut", plan.leftOut());
        json.put("records", records(receipts));
        json.put("entries", receipts.stream().map(Receipt::entry).toList());
        json.put("findings", json(plan.findings()));
        return json;
    }

    List<Map<String, Object>> json(List<Finding> findings) {
        return findings.stream().map(this::json).toList();
    }

    private Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", finding.line());
        json.put("column", finding.column());
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("key", finding.key());
        json.put("sentence", finding.sentence(call.locale()));
        return json;
    }

    private String mark(Finding finding) {
        return Sentences.text(
                        call.locale(), "severity." + finding.severity().name().toLowerCase(Locale.ROOT)) + " ";
    }

    private static int records(List<Receipt> receipts) {
        return receipts.stream().mapToInt(receipt -> receipt.records().size()).sum();
    }

    void say(String key, Object... values) {
        call.line(Sentences.text(call.locale(), key, values));
    }
}

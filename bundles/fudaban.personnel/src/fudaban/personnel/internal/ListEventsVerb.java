// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.StaffEventKind;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.personnel.Personnel;
import fudaban.personnel.load.KnownEvents;
import fudaban.personnel.load.KnownEvents.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code personnel events list}: what took effect and what waits for its day; exit 1 when one that waits is past it. */
@Component(service = Verb.class)
public final class ListEventsVerb implements Verb {
    private static final int MONTHS = 3;

    @Override
    public String words() {
        return "personnel events list";
    }

    @Override
    public Text summary() {
        return new Text("受け入れた人事異動等と、発令日を待つ予約を一覧する", "list staff events entered and those waiting for their day");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.option("--from", "最初の発令日（既定は3か月前）", "first effective day (three months ago)"),
                Parameter.option("--to", "最後の発令日（既定は1年後）", "last effective day (in a year)"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate today = LocalDate.now(call.ledger().clock());
        var known = new KnownEvents(call.ledger(), call.session())
                .between(day(call, "--from", today.minusMonths(MONTHS)), day(call, "--to", today.plusYears(1)));
        List<String> shown = known.stream().map(Known::id).toList();
        for (int from = 0; from < shown.size(); from += Personnel.CHUNK) {
            // The list names people by their number.
            call.ledger()
                    .recordAccess(
                            call.session(),
                            Ledger.AccessKind.EXPORTED,
                            "personnel.events",
                            shown.subList(from, Math.min(from + Personnel.CHUNK, shown.size())));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean late = false;
        for (Known each : known) {
            boolean overdue = !each.request().isEmpty() && each.day().isBefore(today);
            late |= overdue;
            call.line(line(call.locale(), each, overdue));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", each.kind());
            row.put("effectiveOn", each.day().toString());
            row.put("staffNumber", each.staffNumber());
            row.put("reference", each.reference());
            row.put("state", each.request().isEmpty() ? "DONE" : "WAITING");
            row.put("request", each.request());
            row.put("late", overdue);
            rows.add(row);
        }
        if (rows.isEmpty()) {
            call.line(Sentences.text(call.locale(), "events.none"));
        }
        call.result(rows);
        return late ? 1 : 0;
    }

    private static String line(Locale locale, Known each, boolean overdue) {
        String kind = kind(each.kind(), locale);
        String key = each.request().isEmpty() ? "events.known" : overdue ? "events.late" : "events.waiting";
        return Sentences.text(locale, key, each.day(), kind, each.staffNumber(), each.reference(), each.request());
    }

    private static String kind(String literal, Locale locale) {
        if (literal.equals(StaffEventKind.REORGANIZED.getName())) {
            return Sentences.text(locale, "act.personnel.reorganize");
        }
        // Masked for this account.
        return StaffEventKind.getByName(literal) == null
                ? literal
                : Sentences.text(locale, "event." + literal.toLowerCase(Locale.ROOT));
    }

    private static LocalDate day(Invocation call, String option, LocalDate usual) throws Refusal {
        String text = call.value(option).orElse("");
        try {
            return text.isEmpty() ? usual : DateText.parse(text);
        } catch (OfficeException unreadable) {
            throw new Refusal(unreadable, Personnel.class, "verb.date", text);
        }
    }
}

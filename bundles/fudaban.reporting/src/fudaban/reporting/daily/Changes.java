// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Journal.Event;
import fudaban.reporting.daily.DailyReport.Changed;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.life.Reports;
import fudaban.reporting.print.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a 差替え shows as different: read from the journal after the head the edition before prints, so that nothing is compared by hand. */
final class Changes {
    private static final Set<String> SHOWN = Set.of(
            "row",
            "title",
            "content",
            "outcome",
            "handover",
            "started",
            "finished",
            "count",
            "askedBy",
            "notes",
            "protectedContent");

    private final Ledger ledger;
    private final Session reader;
    private final Words words;
    private final LocalDate day;

    Changes(Ledger ledger, Session reader, Words words, LocalDate day) {
        this.ledger = ledger;
        this.reader = reader;
        this.words = words;
        this.day = day;
    }

    /** What became of the day's items since an edition. */
    List<Changed> since(Reports.Entry edition, List<WorkLine> items) throws Refusal {
        List<Changed> changes = new ArrayList<>();
        for (WorkLine line : items) {
            for (Event event : ledger.journal().history(reader, line.item())) {
                if (event.entry().desk().equals(ledger.desk()) && event.entry().number() > edition.headNumber()) {
                    changes.addAll(changed(line, event));
                }
            }
        }
        return changes;
    }

    private List<Changed> changed(WorkLine line, Event event) {
        if (event.change().version() == 1) {
            return List.of(new Changed(line.number(), words.get("changes.new"), "", words.free(line.title())));
        }
        List<Changed> changes = new ArrayList<>();
        for (String feature : SHOWN.stream().sorted().toList()) {
            String before = event.change().before() == null
                    ? null
                    : event.change().before().get(feature);
            String after = event.change().after() == null
                    ? null
                    : event.change().after().get(feature);
            if (before != null || after != null) {
                changes.add(new Changed(line.number(), words.get("feature." + feature), text(before), text(after)));
            }
        }
        return changes;
    }

    private String text(String value) {
        if (value == null) {
            return "";
        }
        try {
            return words.time(Instant.parse(value), day);
        } catch (DateTimeParseException noTime) {
            return words.free(value);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.papers;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.DaySource;
import fudaban.model.Deliverable;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/**
 * Reminds on the day's page of papers that are due soon or overdue. 日報 and 週報 are told only when they are overdue: on the page itself, being due today is no
 * news. Many of one row of 表1 stand in one line. What was due before this desk began is not told: 本日 does not either.
 */
@Component
public final class PaperDue implements DaySource {
    /** More than these of one row become one line. */
    private static final int SINGLE = 3;

    @Override
    public List<Line> lines(Ledger ledger, Session reader, LocalDate day, Locale locale) throws Refusal {
        var words = new Words(locale, ledger.clock().getZone(), Cut.OFFICE);
        Map<Deliverable, List<Checklist.Item>> byRow = new LinkedHashMap<>();
        LocalDate began = PaperReader.began(ledger, day);
        for (Checklist.Item item : PaperReader.read(ledger, reader, day)) {
            if (isTold(item) && !item.due().isBefore(began)) {
                byRow.computeIfAbsent(item.row(), row -> new ArrayList<>()).add(item);
            }
        }
        List<Line> lines = new ArrayList<>();
        byRow.values().forEach(items -> {
            List<Checklist.Item> late = items.stream()
                    .filter(item -> item.state() == PaperState.LATE)
                    .toList();
            if (late.size() > SINGLE) {
                lines.add(many(late, words));
            }
            items.stream()
                    .filter(item -> late.size() <= SINGLE || item.state() != PaperState.LATE)
                    .forEach(item -> lines.add(one(item, words)));
        });
        return lines;
    }

    private static boolean isTold(Checklist.Item item) {
        boolean late = item.state() == PaperState.LATE;
        return switch (item.kind()) {
            case DAILY, WEEKLY -> late;
            default -> late || item.state() == PaperState.SOON || item.state() == PaperState.DUE;
        };
    }

    private static Line one(Checklist.Item item, Words words) {
        return new Line(
                Part.DUE,
                "",
                words.get("papers.due", item.row().getNumber(), item.row().getName(), words.shortDate(item.day())),
                words.get("papers.left." + item.state(), words.shortDate(item.due()), item.left()),
                item.state() != PaperState.SOON,
                "");
    }

    private static Line many(List<Checklist.Item> late, Words words) {
        Checklist.Item first = late.getFirst();
        return new Line(
                Part.DUE,
                "",
                words.get("papers.many", first.row().getNumber(), first.row().getName(), words.count(late.size())),
                words.get(
                        "papers.many.left",
                        words.shortDate(first.due()),
                        words.shortDate(late.getLast().due())),
                true,
                "");
    }
}

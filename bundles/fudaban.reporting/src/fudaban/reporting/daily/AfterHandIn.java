// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.act.ActType;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.WorkItem;
import fudaban.reporting.daily.DailyReport.After;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 前日提出後の作業: what happened on earlier days and was entered after the head the last handed-in page prints. A 差替え of that day prints a later head and so takes
 * it over; nothing is on two pages and nothing on none.
 */
final class AfterHandIn {
    private static final int PAGE = 1000;
    /** Acts about papers and looks are no work. */
    private static final Set<String> NO_WORK = Set.of("ledger.", "reporting.", "contract.");

    private final Ledger ledger;
    private final Session reader;
    private final Locale locale;
    private final ZoneId zone;

    AfterHandIn(Ledger ledger, Session reader, Locale locale) {
        this.ledger = ledger;
        this.reader = reader;
        this.locale = locale;
        this.zone = ledger.clock().getZone();
    }

    /** What belongs on the page of this day because it is on none of an earlier one. */
    List<After> of(LocalDate day) throws Refusal {
        Optional<Reports.Entry> last = new Reports(ledger, reader).before(ReportKind.DAILY, day);
        if (last.isEmpty() || last.get().headNumber() == 0) {
            return List.of();
        }
        Map<String, String> titles = new HashMap<>();
        Map<String, String> rows = new HashMap<>();
        for (ActType<?> type : ledger.acts()) {
            titles.put(type.name(), type.title(locale));
            rows.put(type.name(), type.row());
        }
        Map<String, After> found = new HashMap<>();
        for (Entry entry : since(last.get().headNumber(), last.get().day(), day)) {
            Optional<Row> item = entry.act().startsWith("work.") ? item(entry) : Optional.empty();
            String key = item.map(Row::id).orElse(entry.act());
            String text = item.map(row -> row.text(Literals.WORK_ITEM__TITLE))
                    .orElse(titles.getOrDefault(entry.act(), entry.act()));
            String row =
                    item.map(each -> each.text(Literals.WORK_ITEM__ROW)).orElse(rows.getOrDefault(entry.act(), ""));
            found.merge(
                    key,
                    new After(entry.happened(), entry.entered(), row, text, item.isPresent() ? 0 : 1),
                    (one, other) -> new After(one.happened(), one.entered(), row, text, one.number() + other.number()));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(After::happened).thenComparing(After::text))
                .toList();
    }

    private List<Entry> since(long head, LocalDate handedIn, LocalDate day) {
        List<Entry> found = new ArrayList<>();
        long next = head + 1;
        while (true) {
            List<Entry> page = ledger.journal().entries(ledger.desk(), next, PAGE);
            page.stream()
                    .filter(entry -> {
                        LocalDate happened = entry.happened().atZone(zone).toLocalDate();
                        LocalDate entered = entry.entered().atZone(zone).toLocalDate();
                        return happened.isBefore(day)
                                && !happened.isAfter(entered)
                                && !entered.isBefore(handedIn)
                                && NO_WORK.stream().noneMatch(entry.act()::startsWith);
                    })
                    .forEach(found::add);
            if (page.size() < PAGE
                    || page.getLast().entered().atZone(zone).toLocalDate().isAfter(day)) {
                return found;
            }
            next = page.getLast().number() + 1;
        }
    }

    private Optional<Row> item(Entry entry) throws Refusal {
        Object[] ids = entry.records().stream().map(Entry.Touched::id).toArray();
        return ledger
                .list(
                        reader,
                        Query.of(WorkItem.class)
                                .where(fudaban.model.ModelPackage.Literals.RECORD__ID, Query.Operator.IN, ids))
                .rows()
                .stream()
                .findFirst();
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.facts;

import static fudaban.model.ModelPackage.Literals.WORK_ITEM__ACCOUNT;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__ASKED_BY;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__CONTENT;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__COUNT;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__FINISHED;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__HANDOVER;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__KIND;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__LATE_REASON;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__NOTES;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__NUMBER;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__OUTCOME;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__PROTECTED_CONTENT;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__ROW;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__STARTED;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__TITLE;

import fudaban.ledger.journal.Journal.Activity;
import fudaban.ledger.query.Row;
import fudaban.model.WorkKind;
import fudaban.reporting.contract.ContractTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What happened in a period, in memory: each day is told from it without reading again. */
public final class PeriodFacts {
    private final ContractTerms terms;
    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<LocalDate, List<Stretch>> stretches;
    private final Map<String, Row> items;
    private final Map<LocalDate, List<Activity>> activity;

    PeriodFacts(
            ContractTerms terms,
            ZoneId zone,
            LocalDate first,
            LocalDate last,
            List<Stretch> stretches,
            Map<String, Row> items,
            List<Activity> activity) {
        this.terms = terms;
        this.zone = zone;
        this.first = first;
        this.last = last;
        this.items = Map.copyOf(items);
        this.activity = activity.stream().collect(Collectors.groupingBy(Activity::day));
        this.stretches = byDay(stretches);
    }

    private Map<LocalDate, List<Stretch>> byDay(List<Stretch> all) {
        Map<LocalDate, List<Stretch>> days = new LinkedHashMap<>();
        for (Stretch each : all) {
            LocalDate begin = later(first, day(each.begin()));
            LocalDate end = earlier(last, day(each.end()));
            for (LocalDate day = begin; !day.isAfter(end); day = day.plusDays(1)) {
                Stretch part = each.within(start(day), start(day.plusDays(1)));
                if (part != null) {
                    days.computeIfAbsent(day, d -> new ArrayList<>()).add(part);
                }
            }
        }
        return days;
    }

    /** First day. */
    public LocalDate first() {
        return first;
    }

    /** Last day. */
    public LocalDate last() {
        return last;
    }

    /** The contract. */
    public ContractTerms terms() {
        return terms;
    }

    /** The desk's zone. */
    public ZoneId zone() {
        return zone;
    }

    /** All days of the period that are service days or on which something happened, in order. */
    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> terms.calendar().isWorkingDay(day) || stretches.containsKey(day))
                .toList();
    }

    /** How many stretches of work each row has on a day, those of machines included. */
    public Map<String, Integer> worked(LocalDate day) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        stretches.getOrDefault(day, List.of()).forEach(each -> rows.merge(each.row(), 1, Integer::sum));
        return rows;
    }

    /** Whether any work item holds protected content the reader may see. */
    public boolean guarded() {
        return items.values().stream().anyMatch(item -> item.get(WORK_ITEM__PROTECTED_CONTENT) != null);
    }

    /** Whether an item has 保護すべき情報 that the reader may not see. */
    public boolean masked() {
        return items.values().stream().anyMatch(item -> Row.MASK.equals(item.text(WORK_ITEM__PROTECTED_CONTENT)));
    }

    /** Acts of a day. */
    public List<Activity> activity(LocalDate day) {
        return activity.getOrDefault(day, List.of());
    }

    /** One day. */
    public DayFacts day(LocalDate day) {
        List<Stretch> own = stretches.getOrDefault(day, List.of());
        Hours hours = Hours.of(own, terms.windows(day, zone));
        Map<String, List<Stretch>> byItem =
                own.stream().collect(Collectors.groupingBy(Stretch::item, LinkedHashMap::new, Collectors.toList()));
        List<WorkLine> lines = new ArrayList<>();
        byItem.forEach((item, parts) -> {
            if (items.containsKey(item)) {
                lines.add(line(day, items.get(item), parts, hours));
            }
        });
        lines.sort(Comparator.comparing(WorkLine::begin).thenComparing(WorkLine::number));
        return new DayFacts(day, terms.calendar().isWorkingDay(day), lines, hours, activity(day));
    }

    private WorkLine line(LocalDate day, Row item, List<Stretch> parts, Hours hours) {
        parts.sort(Comparator.comparing(Stretch::begin));
        Stretch opening = parts.getFirst();
        Stretch closing = parts.stream().max(Comparator.comparing(Stretch::end)).orElseThrow();
        Instant started = (Instant) item.get(WORK_ITEM__STARTED);
        Instant finishedAt = (Instant) item.get(WORK_ITEM__FINISHED);
        boolean finished = finishedAt != null && day(finishedAt).equals(day);
        boolean earlier = started != null && day(started).isBefore(day);
        Object count = item.get(WORK_ITEM__COUNT);
        return new WorkLine(
                item.id(),
                item.text(WORK_ITEM__NUMBER),
                item.text(WORK_ITEM__ROW),
                terms.item(item.text(WORK_ITEM__ROW)),
                item.text(WORK_ITEM__TITLE),
                (WorkKind) item.get(WORK_ITEM__KIND),
                new WorkLine.Text(
                        item.text(WORK_ITEM__CONTENT),
                        item.text(WORK_ITEM__NOTES),
                        item.text(WORK_ITEM__PROTECTED_CONTENT),
                        item.text(WORK_ITEM__OUTCOME),
                        item.text(WORK_ITEM__HANDOVER),
                        item.text(WORK_ITEM__ASKED_BY)),
                opening.begin(),
                closing.end(),
                parts.stream().anyMatch(part -> part.open() && part.end().equals(closing.end())),
                finished,
                earlier ? day(started) : null,
                hours.items().getOrDefault(item.id(), Hours.Share.NONE),
                new WorkLine.Declared(opening.beginEntered(), closing.endEntered()),
                item.text(WORK_ITEM__LATE_REASON),
                finished && count != null ? (Integer) count : 0,
                item.text(WORK_ITEM__ACCOUNT));
    }

    /** The day of a moment. */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.statistics;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Journal.Activity;
import fudaban.model.WorkKind;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.facts.FactsReader;
import fudaban.reporting.facts.Hours;
import fudaban.reporting.facts.PeriodFacts;
import fudaban.reporting.facts.PeriodSum;
import fudaban.reporting.facts.WorkLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Work of a period by row of 別表2, by month and by hour of the day, and how often which act was done. Counts only: no names, so nothing is to be left out.
 *
 * @param first first day
 * @param last last day, included
 * @param rows rows of 別表2 that saw work, in the contract's order
 * @param months in order
 * @param hours of the day, each from the first to the last that saw work
 * @param acts most frequent first
 */
public record Statistics(
        LocalDate first,
        LocalDate last,
        List<PeriodSum.Row> rows,
        List<Month> months,
        List<Hour> hours,
        List<ActCounts.Count> acts) {
    /**
     * A month.
     *
     * @param days days with service or work
     * @param items work items, each counted on every day it went on
     * @param count how many were dealt with
     */
    public record Month(YearMonth month, int days, int items, long count, Hours.Share time) {}

    /**
     * An hour of the day.
     *
     * @param hour 0 to 23, in the desk's zone
     * @param begun work items begun in it, without calls and talks
     * @param calls calls and talks begun in it
     */
    public record Hour(int hour, int begun, int calls) {}

    /** Reads a period of the desk. */
    public static Statistics read(
            Ledger ledger, Session reader, ContractTerms terms, LocalDate first, LocalDate last, Locale locale)
            throws Refusal {
        return of(new FactsReader(ledger, reader).read(terms, first, last), new ActCounts(ledger, locale));
    }

    static Statistics of(PeriodFacts facts, ActCounts titles) {
        Map<YearMonth, Month> months = new TreeMap<>();
        Map<Integer, Hour> hours = new TreeMap<>();
        List<Activity> activity = new ArrayList<>();
        for (LocalDate day : facts.days()) {
            var one = facts.day(day);
            long count = one.lines().stream().mapToLong(WorkLine::count).sum();
            months.merge(
                    YearMonth.from(day),
                    new Month(
                            YearMonth.from(day),
                            1,
                            one.lines().size(),
                            count,
                            one.hours().hands()),
                    Statistics::sum);
            for (WorkLine line : one.lines()) {
                if (line.since() == null) {
                    int hour = line.begin().atZone(facts.zone()).getHour();
                    boolean call = line.kind() == WorkKind.CALL || line.kind() == WorkKind.TALK;
                    hours.merge(
                            hour,
                            new Hour(hour, call ? 0 : 1, call ? 1 : 0),
                            (a, b) -> new Hour(hour, a.begun() + b.begun(), a.calls() + b.calls()));
                }
            }
            activity.addAll(one.activity());
        }
        return new Statistics(
                facts.first(),
                facts.last(),
                PeriodSum.of(facts).rows(),
                List.copyOf(months.values()),
                whole(hours),
                acts(titles, activity));
    }

    private static Month sum(Month one, Month other) {
        return new Month(
                one.month(),
                one.days() + other.days(),
                one.items() + other.items(),
                one.count() + other.count(),
                one.time().plus(other.time()));
    }

    /** An hour in which nothing was begun is seen as such. */
    private static List<Hour> whole(Map<Integer, Hour> hours) {
        List<Hour> all = new ArrayList<>();
        if (!hours.isEmpty()) {
            var sorted = new TreeMap<>(hours);
            for (int hour = sorted.firstKey(); hour <= sorted.lastKey(); hour++) {
                all.add(sorted.getOrDefault(hour, new Hour(hour, 0, 0)));
            }
        }
        return all;
    }

    private static List<ActCounts.Count> acts(ActCounts titles, Collection<Activity> activity) {
        return titles.of(activity).stream()
                .sorted(Comparator.comparingLong(ActCounts.Count::number).reversed())
                .toList();
    }
}

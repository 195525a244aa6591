// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.facts;

import static fudaban.model.ModelPackage.Literals.RECORD__ID;
import static fudaban.model.ModelPackage.Literals.WORK_SPAN__ACCOUNT;
import static fudaban.model.ModelPackage.Literals.WORK_SPAN__BEGIN;
import static fudaban.model.ModelPackage.Literals.WORK_SPAN__BEGIN_ENTERED;
import static fudaban.model.ModelPackage.Literals.WORK_SPAN__END;
import static fudaban.model.ModelPackage.Literals.WORK_SPAN__END_ENTERED;
import static fudaban.model.ModelPackage.Literals.WORK_SPAN__ITEM;
import static fudaban.model.ModelPackage.Literals.WORK_SPAN__KIND;
import static fudaban.model.ModelPackage.Literals.WORK_SPAN__ROW;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkSpan;
import fudaban.reporting.contract.ContractTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what happened, masked for the reader by the ledger. */
public final class FactsReader {
    private static final int CHUNK = 500;

    private final Ledger ledger;
    private final Session reader;
    private final ZoneId zone;

    /** Reads as this account. */
    public FactsReader(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
        this.zone = ledger.clock().getZone();
    }

    /** The facts of a period, both days included. */
    public PeriodFacts read(ContractTerms terms, LocalDate first, LocalDate last) throws Refusal {
        return read(terms, first, last, true);
    }

    /** The same without the texts of work items: enough for lists that only ask whether something was done. */
    public PeriodFacts readTimes(ContractTerms terms, LocalDate first, LocalDate last) throws Refusal {
        return read(terms, first, last, false);
    }

    private PeriodFacts read(ContractTerms terms, LocalDate first, LocalDate last, boolean texts) throws Refusal {
        Instant begin = first.atStartOfDay(zone).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
        List<Stretch> stretches = new ArrayList<>();
        for (Row row : spans(begin, end).values()) {
            stretches.add(stretch(row));
        }
        Map<String, Row> items = texts ? items(stretches) : Map.of();
        return new PeriodFacts(
                terms, zone, first, last, stretches, items, ledger.journal().activity(first, last));
    }

    /** Stretches that begin in the period, or began before it and reach into it. */
    private Map<String, Row> spans(Instant begin, Instant end) throws Refusal {
        Map<String, Row> found = new LinkedHashMap<>();
        var within = Query.of(WorkSpan.class)
                .where(WORK_SPAN__BEGIN, Operator.FROM, begin)
                .where(WORK_SPAN__BEGIN, Operator.TO, end.minusNanos(1000));
        var before = Query.of(WorkSpan.class).where(WORK_SPAN__BEGIN, Operator.TO, begin.minusNanos(1000));
        for (var query : List.of(
                within,
                before.where(WORK_SPAN__END, Operator.FROM, begin),
                before.where(WORK_SPAN__END, Operator.EMPTY))) {
            Everything.of(ledger, reader, query).forEach(row -> found.put(row.id(), row));
        }
        return found;
    }

    private Stretch stretch(Row row) {
        Instant begin = (Instant) row.get(WORK_SPAN__BEGIN);
        Instant end = (Instant) row.get(WORK_SPAN__END);
        WorkKind kind = (WorkKind) row.get(WORK_SPAN__KIND);
        return new Stretch(
                row.id(),
                row.text(WORK_SPAN__ITEM),
                row.text(WORK_SPAN__ACCOUNT),
                row.text(WORK_SPAN__ROW),
                kind,
                minute(begin),
                minute(end == null ? reached(begin, kind) : end),
                end == null,
                (Instant) row.get(WORK_SPAN__BEGIN_ENTERED),
                (Instant) row.get(WORK_SPAN__END_ENTERED));
    }

    /** Where a stretch without end stops counting: now; a person who forgot to end it did not work through the night. */
    private Instant reached(Instant begin, WorkKind kind) {
        Instant now = ledger.clock().instant();
        Instant midnight =
                begin.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        Instant reached = kind != WorkKind.MACHINE && midnight.isBefore(now) ? midnight : now;
        return reached.isBefore(begin) ? begin : reached;
    }

    /** Reports print minutes; whole minutes add up on paper. */
    private static Instant minute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    private Map<String, Row> items(List<Stretch> stretches) throws Refusal {
        Set<String> ids = new LinkedHashSet<>();
        stretches.forEach(each -> ids.add(each.item()));
        List<String> list = List.copyOf(ids);
        Map<String, Row> items = new HashMap<>();
        for (int i = 0; i < list.size(); i += CHUNK) {
            Object[] chunk = list.subList(i, Math.min(list.size(), i + CHUNK)).toArray();
            for (Row row :
                    Everything.of(ledger, reader, Query.of(WorkItem.class).where(RECORD__ID, Operator.IN, chunk))) {
                items.put(row.id(), row);
            }
        }
        return items;
    }
}

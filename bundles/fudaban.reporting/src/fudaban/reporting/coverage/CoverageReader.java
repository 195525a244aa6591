// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Journal.Activity;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.facts.Everything;
import fudaban.reporting.facts.FactsReader;
import fudaban.reporting.facts.PeriodFacts;
import fudaban.reporting.internal.Texts;
import fudaban.reporting.model.Absence;
import fudaban.reporting.model.Missed;
import fudaban.reporting.model.ReportingPackage.Literals;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what the list is made of. Evidence is sought in the whole contract, because what is due once a month may be done on any day of it. */
public final class CoverageReader {
    private final Ledger ledger;
    private final Session reader;
    private final Locale locale;

    /** Reads as this account, with notes in this language. */
    public CoverageReader(Ledger ledger, Session reader, Locale locale) {
        this.ledger = ledger;
        this.reader = reader;
        this.locale = locale;
    }

    /** The list of a period within the contract; what was due before today and has no evidence is missed. */
    public Coverage read(ContractTerms terms, LocalDate first, LocalDate last) throws Refusal {
        LocalDate begin = terms.calendar().first();
        LocalDate end = terms.calendar().last();
        PeriodFacts facts = new FactsReader(ledger, reader).readTimes(terms, begin, end);
        return of(facts, first, last);
    }

    /** The same from facts that were read already; they must reach over the whole contract. */
    public Coverage of(PeriodFacts facts, LocalDate first, LocalDate last) throws Refusal {
        ContractTerms terms = facts.terms();
        var evidence = new Evidence(terms.rows().values());
        Map<String, List<String>> rowsOf = new HashMap<>();
        Map<String, Map<LocalDate, Long>> acts = new HashMap<>();
        Map<String, Map<LocalDate, Integer>> work = new HashMap<>();
        facts.first().datesUntil(facts.last().plusDays(1)).forEach(day -> {
            for (Activity each : facts.activity(day)) {
                rowsOf.computeIfAbsent(each.act(), evidence::rows)
                        .forEach(row ->
                                acts.computeIfAbsent(row, r -> new HashMap<>()).merge(day, each.entries(), Long::sum));
            }
            facts.worked(day)
                    .forEach((row, count) ->
                            work.computeIfAbsent(row, r -> new HashMap<>()).put(day, count));
        });
        Map<LocalDate, String> away = new HashMap<>();
        Map<LocalDate, String> standIns = new HashMap<>();
        absences(away, standIns);
        var known = new CoverageRules.Known(acts, work, away, standIns, reasons());
        return new CoverageRules(terms.calendar(), known, LocalDate.now(ledger.clock()))
                .list(List.copyOf(terms.rows().values()), first, last);
    }

    private void absences(Map<LocalDate, String> away, Map<LocalDate, String> standIns) throws Refusal {
        Texts texts = Texts.of(locale);
        for (Row row : Everything.of(
                ledger, reader, Query.of(Absence.class).where(Literals.ABSENCE__WITHDRAWN, Operator.IS, false))) {
            String kind = texts.get("absence." + row.text(Literals.ABSENCE__KIND));
            String substitute = row.text(Literals.ABSENCE__SUBSTITUTE);
            LocalDate last = (LocalDate) row.get(Literals.ABSENCE__LAST_DAY);
            ((LocalDate) row.get(Literals.ABSENCE__FIRST_DAY))
                    .datesUntil(last.plusDays(1))
                    .forEach(day -> {
                        if (substitute.isEmpty()) {
                            away.put(day, texts.get("absence.note", kind, row.text(Literals.ABSENCE__WHO)));
                        } else {
                            standIns.put(
                                    day,
                                    texts.get("absence.stand-in", kind, row.text(Literals.ABSENCE__WHO), substitute));
                        }
                    });
        }
    }

    private Map<String, Map<LocalDate, String>> reasons() throws Refusal {
        Map<String, Map<LocalDate, String>> reasons = new HashMap<>();
        for (Row row : Everything.of(ledger, reader, Query.of(Missed.class))) {
            reasons.computeIfAbsent(row.text(Literals.MISSED__ROW), r -> new HashMap<>())
                    .put((LocalDate) row.get(Literals.MISSED__DAY), row.text(Literals.MISSED__REASON));
        }
        return reasons;
    }
}

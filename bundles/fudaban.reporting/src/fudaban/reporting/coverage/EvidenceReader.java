// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Entry;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.facts.FactsReader;
import fudaban.reporting.facts.WorkLine;
import java.time.LocalDate;
import java.util.List;

/** What lies behind one cell of the list: the work and the journal entries. */
public final class EvidenceReader {
    private final Ledger ledger;
    private final Session reader;

    /** Reads as this account. */
    public EvidenceReader(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /** Evidence of a row on a day, in order. */
    public record Found(List<WorkLine> work, List<Entry> entries) {}

    /** The evidence of a row of 別表2 on a day. */
    public Found of(ContractTerms terms, String row, LocalDate day) throws Refusal {
        var evidence = new Evidence(terms.rows().values());
        List<WorkLine> work = new FactsReader(ledger, reader)
                .read(terms, day, day).day(day).lines().stream()
                        .filter(line -> line.row().equals(row))
                        .toList();
        List<Entry> entries = ledger.journal().entriesOf(day).stream()
                .filter(entry -> entry.happened()
                                .atZone(ledger.clock().getZone())
                                .toLocalDate()
                                .equals(day)
                        && evidence.rows(entry.act()).contains(row))
                .toList();
        return new Found(work, entries);
    }
}

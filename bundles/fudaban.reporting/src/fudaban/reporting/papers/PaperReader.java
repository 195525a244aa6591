// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.papers;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Entry;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.profile.ReportProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the checklist of the contract in force on a day. */
public final class PaperReader {
    private PaperReader() {}

    /** The day of the first entry of this desk: papers due before it were handed in without it. Another day where there is none. */
    public static LocalDate began(Ledger ledger, LocalDate otherwise) throws Refusal {
        List<Entry> entries = ledger.journal().entries(ledger.desk(), 1, 1);
        return entries.isEmpty()
                ? otherwise
                : LocalDate.ofInstant(
                        entries.getFirst().entered(), ledger.clock().getZone());
    }

    /** The checklist as of a day. */
    public static List<Checklist.Item> read(Ledger ledger, Session reader, LocalDate today) throws Refusal {
        return read(ledger, reader, today, EnumSet.allOf(ReportKind.class));
    }

    /** Those papers of the checklist that are of these kinds; reports of others are not read. */
    public static List<Checklist.Item> read(Ledger ledger, Session reader, LocalDate today, Set<ReportKind> kinds)
            throws Refusal {
        ContractTerms terms = ContractTerms.on(ledger, reader, today);
        var reports = new Reports(ledger, reader);
        List<Reports.Entry> all = new ArrayList<>();
        // Papers of the beginning may be handed in before the first service day.
        LocalDate early = terms.calendar().first().minusYears(1);
        for (ReportKind kind : kinds) {
            all.addAll(reports.of(kind, early, terms.calendar().last()));
        }
        return new Checklist(terms, ledger.profile(ReportProfile.class, today), today)
                .all(all).stream().filter(item -> kinds.contains(item.kind())).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.print;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.Account;
import fudaban.model.Deliverable;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.profile.ReportProfile;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts together what stands around a report. */
public final class Frames {
    private final Ledger ledger;
    private final Session session;
    private final ReportProfile profile;

    /** As this account sees names. */
    public Frames(Ledger ledger, Session session, ReportProfile profile) {
        this.ledger = ledger;
        this.session = session;
        this.profile = profile;
    }

    /**
     * The frame of a report made now.
     *
     * @param editions the editions there are
     * @param accounts who worked on it; the session's own when there is nobody
     * @param draft whether it is only shown; a draft prints no head
     */
    public Frame of(
            ContractTerms terms,
            Subject subject,
            List<Reports.Entry> editions,
            Collection<String> accounts,
            Cut cut,
            boolean draft)
            throws Refusal {
        var reports = new Reports(ledger, session);
        int edition = reports.edition(editions);
        Optional<Reports.Entry> written = reports.draft(editions);
        String head = draft
                ? ""
                : ledger.journal()
                        .head()
                        .map(entry -> entry.desk() + ":" + entry.number() + "=" + entry.hash())
                        .orElse("");
        Instant now = ledger.clock().instant();
        return new Frame(
                terms.title(),
                terms.number(),
                profile.recipients().getOrDefault(subject.kind().getName(), ""),
                profile.boxes().getOrDefault(subject.kind().getName(), List.of()),
                profile.receipt(),
                terms.deliverables().stream()
                        .filter(row -> row.getNumber().equals(subject.deliverable()))
                        .map(Deliverable::getQuantity)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                names(accounts),
                cut,
                subject.stem() + "-" + edition,
                edition,
                written.map(Reports.Entry::reason).orElse(""),
                head,
                draft,
                now);
    }

    /** Names people know; the log-in name where an account has none. */
    private String names(Collection<String> accounts) throws Refusal {
        Set<String> names = new LinkedHashSet<>();
        for (String account : accounts.isEmpty() ? List.of(session.account()) : accounts) {
            Account record = ledger.open(session, Account.class, account);
            String name = record.getDisplayName();
            names.add(name == null || name.isBlank() ? record.getName() : name);
        }
        return String.join("、", names);
    }
}

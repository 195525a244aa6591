// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.WorkKind;
import fudaban.reporting.check.Finding;
import fudaban.reporting.check.Finding.Kind;
import fudaban.reporting.check.FreeText;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageReader;
import fudaban.reporting.coverage.CoverageState;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.profile.ReportProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is still blank on a day's page, and what should not be on it. */
public final class DailyCheck {
    private final Ledger ledger;
    private final Session session;
    private final Locale locale;

    /** As this account sees it. */
    public DailyCheck(Ledger ledger, Session session, Locale locale) {
        this.ledger = ledger;
        this.session = session;
        this.locale = locale;
    }

    /** The findings, those that stop first. */
    public List<Finding> check(DailyReport report) throws Refusal {
        List<Finding> found = new ArrayList<>();
        ReportProfile profile = ledger.profile(ReportProfile.class, report.day());
        var texts = new FreeText();
        for (WorkLine line : report.items()) {
            texts.add(
                    line.number(),
                    line.title(),
                    line.text().content(),
                    line.text().notes(),
                    line.text().outcome());
            texts.add(line.number(), line.text().handover(), line.lateReason());
        }
        texts.add("plan", report.notes().plan());
        texts.add("remarks", report.notes().remarks());
        texts.add("handover", report.notes().handover());
        texts.add("reason", report.frame().reason());
        found.addAll(texts.find(ledger, session, !profile.holderNames()));
        report.items().forEach(line -> blanks(line, found));
        if (report.notes().plan().isEmpty()) {
            found.add(new Finding(Kind.NO_PLAN, "plan", ""));
        }
        notDone(report.day(), found);
        return found;
    }

    private void blanks(WorkLine line, List<Finding> found) {
        if (line.finished() && line.text().outcome().isEmpty()) {
            found.add(new Finding(Kind.NO_OUTCOME, line.number(), line.title()));
        }
        if (!line.finished()
                && line.kind() != WorkKind.MACHINE
                && line.text().handover().isEmpty()) {
            found.add(new Finding(Kind.NO_HANDOVER, line.number(), line.title()));
        }
        if (line.overtime() && line.text().askedBy().isEmpty()) {
            found.add(new Finding(Kind.NOT_ASKED, line.number(), line.title()));
        }
        if (line.running() && line.kind() != WorkKind.MACHINE && past(line)) {
            found.add(new Finding(Kind.FORGOTTEN, line.number(), line.title()));
        }
    }

    private boolean past(WorkLine line) {
        return line.begin().atZone(ledger.clock().getZone()).toLocalDate().isBefore(LocalDate.now(ledger.clock()));
    }

    private void notDone(LocalDate day, List<Finding> found) throws Refusal {
        ContractTerms terms = ContractTerms.on(ledger, session, day);
        Coverage coverage = new CoverageReader(ledger, session, locale).read(terms, day, day);
        coverage.rows().forEach(row -> {
            Coverage.Cell cell = coverage.days().contains(day) ? coverage.cell(row.getNumber(), day) : null;
            if (cell != null && (cell.state() == CoverageState.UNEXPLAINED || cell.state() == CoverageState.PENDING)) {
                found.add(new Finding(Kind.NOT_DONE, row.getNumber(), row.getContent()));
            }
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.ReportLife;
import fudaban.reporting.life.ReportStep;
import fudaban.reporting.model.Report;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.model.ReportingPackage.Literals;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The editions of one report within a transaction: at most one draft, at most one in force. */
final class Editions {
    private static final int MOST = 1000;

    private Editions() {}

    /** All editions of a subject, first one first. */
    static List<Report> of(Subject subject, Change change) {
        var query = Query.of(Report.class)
                .where(Literals.REPORT__KIND, subject.kind())
                .where(Literals.REPORT__DAY, subject.day())
                .limit(MOST);
        return change.list(query).stream()
                .filter(report -> subject(report).stem().equals(subject.stem()))
                .sorted(Comparator.comparingInt(Report::getEdition))
                .toList();
    }

    static Subject subject(Report report) {
        return new Subject(
                report.getKind(),
                report.getFirstDay() == null ? report.getDay() : report.getFirstDay(),
                report.getDay(),
                report.getDeliverable());
    }

    static Optional<Report> draft(List<Report> editions) {
        return editions.stream()
                .filter(report -> report.getState() == ReportState.DRAFT)
                .findFirst();
    }

    /** The edition in force: handed in and not replaced. */
    static Optional<Report> current(List<Report> editions) {
        return editions.stream()
                .filter(report -> report.getState() != ReportState.DRAFT && report.getState() != ReportState.REPLACED)
                .findFirst();
    }

    /** A new draft of the next edition. */
    static Report open(Subject subject, List<Report> editions, Change change) {
        Report report = change.create(Report.class);
        report.setEdition(editions.stream().mapToInt(Report::getEdition).max().orElse(0) + 1);
        report.setNumber(subject.stem() + "-" + report.getEdition());
        report.setKind(subject.kind());
        report.setFirstDay(subject.firstDay());
        report.setDay(subject.day());
        report.setDeliverable(subject.deliverable());
        report.setState(ReportState.DRAFT);
        return report;
    }

    /** The draft to write to: the one there is, or the first edition; once handed in, only a 差替え goes on. */
    static Report writable(Subject subject, Change change) throws Refusal {
        List<Report> editions = of(subject, change);
        Optional<Report> draft = draft(editions);
        if (draft.isPresent()) {
            return draft.get();
        }
        Optional<Report> current = current(editions);
        if (current.isPresent()) {
            throw Reporting.refusal("report.handed-in", current.get().getNumber());
        }
        return open(subject, editions, change);
    }

    static Report byNumber(String number, Change change) throws Refusal {
        return change.find(Report.class, Literals.REPORT__NUMBER, Objects.requireNonNullElse(number, ""))
                .orElseThrow(() -> Reporting.refusal("report.none", String.valueOf(number)));
    }

    /** Takes a step, if the table has it. */
    static void step(Report report, ReportStep step) throws Refusal {
        report.setState(ReportLife.after(report.getState(), step)
                .orElseThrow(() -> Reporting.refusal(
                        "report.step." + step,
                        report.getNumber(),
                        report.getState().getName())));
    }
}

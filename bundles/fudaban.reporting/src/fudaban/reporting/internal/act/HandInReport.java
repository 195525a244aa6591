// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.Classification;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage;
import fudaban.model.ProtectedLeft;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkSpan;
import fudaban.model.WorkState;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportStep;
import fudaban.reporting.model.Report;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportFile;
import fudaban.reporting.model.ReportKind;
import java.util.EnumSet;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** 提出: the entry after the printed head holds the hash of the PDF, and the edition before is replaced. With a 日報 the hands rest. */
@Component(service = Act.class)
public final class HandInReport extends Declared<ReportActs.HandIn> {
    private static final int MOST = 1000;
    private static final Set<Classification> PROTECTED =
            EnumSet.complementOf(EnumSet.of(Classification.OPEN, Classification.PERSONAL));

    /** For the service registry. */
    public HandInReport() {
        super(ReportActs.HAND_IN, ReportActs.HandIn.class, DESK);
    }

    @Override
    public void run(ReportActs.HandIn input, Change change) throws Refusal {
        Report report = Editions.writable(input.subject(), change);
        if (report.getEdition() != input.edition()) {
            // Somebody else was quicker; the paper would carry a wrong edition.
            throw Reporting.refusal("report.edition", report.getNumber(), input.edition());
        }
        Editions.step(report, ReportStep.SUBMIT);
        report.setFirstDay(input.subject().firstDay());
        report.setDeliverable(input.subject().deliverable());
        report.setHead(input.head());
        report.setHash(input.hash());
        report.setPages(input.pages());
        report.setAcknowledged(input.acknowledged());
        report.setSubmitted(change.happened());
        report.setSubmittedBy(change.actor().account());
        if (report.getReplaces() != null) {
            Editions.step(change.load(Report.class, report.getReplaces()), ReportStep.SUPERSEDE);
        }
        for (ReportActs.File file : input.files()) {
            keep(report, file, file.cut() == ReportCut.OFFICE ? input.classification() : null, change);
        }
        if (PROTECTED.contains(input.classification())) {
            change.tell(left(report, input.classification()));
        }
        if (input.subject().kind() == ReportKind.DAILY && input.subject().day().equals(change.day())) {
            rest(change);
        }
    }

    /** Keeps a file that came with the submission. */
    static void keep(Report report, ReportActs.File file, Classification classification, Change change) throws Refusal {
        byte[] content = change.carried(file.hash());
        ReportFile kept = change.create(ReportFile.class);
        kept.setClassification(classification == null ? Classification.OPEN : classification);
        kept.setReport(report.getId());
        kept.setCut(file.cut());
        kept.setName(file.name());
        kept.setMediaType(file.mediaType());
        kept.setSize(content.length);
        kept.setHash(file.hash());
        kept.setContent(content);
    }

    private static ProtectedLeft left(Report report, Classification classification) {
        ProtectedLeft fact = ModelFactory.eINSTANCE.createProtectedLeft();
        fact.setSubject(report.getId());
        fact.setEffectiveOn(report.getDay());
        fact.setClassification(classification);
        fact.setWhat(report.getNumber());
        fact.setHow("print");
        fact.setDestination("office");
        fact.setCopies(1);
        return fact;
    }

    /** The day's paper ends with this moment: what hands are still at rests and is 継続. Machines go on. */
    private static void rest(Change change) throws Refusal {
        var running = Query.of(WorkSpan.class)
                .where(ModelPackage.Literals.WORK_SPAN__END, Operator.EMPTY)
                .limit(MOST);
        for (WorkSpan span : change.list(running)) {
            if (span.getKind() != WorkKind.MACHINE && !change.happened().isBefore(span.getBegin())) {
                span.setEnd(change.happened());
                span.setEndEntered(change.now());
                change.load(WorkItem.class, span.getItem()).setState(WorkState.PAUSED);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import fudaban.model.Deliverable;
import fudaban.model.ModelFactory;
import fudaban.reporting.check.Finding;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.papers.PaperState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Papers as a test piles them up, all of April 2026. */
final class Pile implements PaperOffice {
    final List<Checklist.Item> items = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    LocalDate began = LocalDate.of(2026, 4, 1);

    static Deliverable row(String number, String name) {
        Deliverable row = ModelFactory.eINSTANCE.createDeliverable();
        row.setNumber(number);
        row.setName(name);
        return row;
    }

    void add(Deliverable row, ReportKind kind, int day, PaperState state, ReportState report) {
        LocalDate on = LocalDate.of(2026, 4, day);
        var entry = report == null
                ? null
                : new Reports.Entry(
                        "id", "N", kind, on, on, 1, report, "", "", "", 1, null, "", null, null, "", "", null);
        items.add(new Checklist.Item(row, kind, on, on, on, state, entry, 0));
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 4, 10);
    }

    @Override
    public LocalDate began() {
        return began;
    }

    @Override
    public List<Checklist.Item> read() {
        return List.copyOf(items);
    }

    @Override
    public Draft draft(Checklist.Item item) {
        var subject = new Subject(item.kind(), item.firstDay(), item.day(), "");
        return new Draft(subject, Reports.Notes.NONE, List.copyOf(findings));
    }

    @Override
    public byte[] paper(Checklist.Item item) {
        return new byte[0];
    }

    @Override
    public String handIn(Checklist.Item item, boolean checked) {
        return "handed in: " + item.day();
    }

    @Override
    public String handIn(Checklist.Item item, List<Path> files) {
        return "handed in: " + files;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import fudaban.ledger.Refusal;
import fudaban.model.ModelFactory;
import fudaban.model.WorkRow;
import fudaban.reporting.Reporting;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageState;
import fudaban.reporting.coverage.EvidenceReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two rows on four days; the second row was done today. */
final class Sample implements CoverageOffice {
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    final List<String> asked = new ArrayList<>();
    boolean broken;
    LocalDate began = LocalDate.of(2026, 3, 1);

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public LocalDate began() {
        return began;
    }

    @Override
    public Coverage read() throws Refusal {
        if (broken) {
            throw Reporting.refusal("report.none", "x");
        }
        List<LocalDate> days =
                List.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1), TODAY, LocalDate.of(2026, 4, 3));
        List<WorkRow> rows = new ArrayList<>();
        Map<String, Map<LocalDate, Coverage.Cell>> cells = new HashMap<>();
        for (String number : List.of("1-1", "1-2")) {
            WorkRow row = ModelFactory.eINSTANCE.createWorkRow();
            row.setNumber(number);
            row.setContent("row " + number);
            rows.add(row);
            Map<LocalDate, Coverage.Cell> line = new HashMap<>();
            days.forEach(day -> line.put(day, new Coverage.Cell(CoverageState.NOT_DUE, 0, 0, "")));
            cells.put(number, line);
        }
        cells.get("1-2").put(TODAY, new Coverage.Cell(CoverageState.DONE, 3, 1, ""));
        cells.get("1-2").put(LocalDate.of(2026, 4, 1), new Coverage.Cell(CoverageState.UNEXPLAINED, 0, 0, ""));
        return new Coverage(rows, days, cells, TODAY);
    }

    @Override
    public EvidenceReader.Found evidence(String row, LocalDate day) {
        asked.add(row + " " + day);
        return new EvidenceReader.Found(List.of(), List.of());
    }

    @Override
    public byte[] statistics() {
        return new byte[0];
    }

    @Override
    public byte[] paper(Coverage coverage) {
        return new byte[0];
    }
}

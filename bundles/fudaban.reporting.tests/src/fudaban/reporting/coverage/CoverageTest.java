// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontProvider;
import fudaban.document.xlsx.XlsxFile;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Work;
import fudaban.reporting.Call;
import fudaban.reporting.House;
import fudaban.reporting.PdfText;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.internal.verb.ReportAbsenceVerb;
import fudaban.reporting.internal.verb.ReportCoverageVerb;
import fudaban.reporting.internal.verb.ReportMissedVerb;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 履行状況一覧 on a ledger, as an inspector gets it. */
class CoverageTest {
    private static final FontProvider FONTS = () -> House.FONTS;

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() throws Refusal {
        house = new House(folder.resolve("data")).create("2026-01-13T09:30");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Coverage read(LocalDate last) throws Refusal {
        ContractTerms terms = ContractTerms.on(house.ledger, house.operator, last);
        return new CoverageReader(house.ledger, house.operator, Locale.JAPAN)
                .read(terms, terms.calendar().first(), last);
    }

    @Test
    void workAbsenceAndReasonsAreTold() throws Exception {
        LocalDate first = LocalDate.of(2026, 1, 13);
        for (String row : List.of("3-3", "3-4")) {
            house.enter(row, "日次点検", House.time(first, "09:30"), House.time(first, "09:30"), Work.Text.of("", "正常"));
        }
        house.at("2026-01-16T10:00");
        new ReportAbsenceVerb()
                .run(new Call(
                        house,
                        house.operator,
                        Map.of("WHO", "田中", "--from", "R8.1.14", "--kind", "illness"),
                        Set.of()));
        new ReportMissedVerb()
                .run(new Call(
                        house,
                        house.operator,
                        Map.of("ROW", "3-4", "--on", "R8.1.15", "--reason", "相手方の保守停止"),
                        Set.of()));
        Coverage coverage = read(LocalDate.of(2026, 1, 16));
        assertEquals(
                List.of(CoverageState.DONE, CoverageState.ABSENT, CoverageState.MISSED, CoverageState.PENDING),
                coverage.days().stream()
                        .map(day -> coverage.cell("3-4", day).state())
                        .toList());
        assertEquals(
                CoverageState.UNEXPLAINED,
                coverage.cell("3-3", LocalDate.of(2026, 1, 15)).state());
        assertEquals("急病（田中）", coverage.cell("3-3", LocalDate.of(2026, 1, 14)).note());
        var found = new EvidenceReader(house.ledger, house.operator)
                .of(ContractTerms.on(house.ledger, house.operator, first), "3-3", first);
        assertEquals(1, found.work().size());
    }

    @Test
    void itIsPrintedAndFilled() throws Exception {
        house.at("2026-03-02T10:00");
        Path pdf = folder.resolve("履行状況一覧.pdf");
        Path xlsx = folder.resolve("履行状況一覧.xlsx");
        var call =
                new Call(house, house.operator, Map.of("--pdf", pdf.toString(), "--xlsx", xlsx.toString()), Set.of());
        assertEquals(1, new ReportCoverageVerb(FONTS).run(call));
        String text = PdfText.of(pdf);
        for (String expected : List.of("履行状況一覧", "令和8年1月", "令和8年3月", "未実施（理由なし）", "×")) {
            assertTrue(text.contains(expected), expected);
        }
        try (var book = XlsxFile.open(xlsx)) {
            assertEquals(22, book.rows(book.sheets().getFirst()).size(), "a heading and the 21 rows of 別表2");
            assertTrue(book.rows(book.sheets().getLast()).size() > 600);
        }
    }
}

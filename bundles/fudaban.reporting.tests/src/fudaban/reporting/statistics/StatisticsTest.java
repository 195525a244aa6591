// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontProvider;
import fudaban.reporting.Call;
import fudaban.reporting.House;
import fudaban.reporting.PdfText;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.internal.verb.ReportStatisticsVerb;
import fudaban.reporting.internal.verb.WorkEnterVerb;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work of two days in two months, in figures and on paper. */
class StatisticsTest {
    private static final FontProvider FONTS = () -> House.FONTS;

    @TempDir
    Path folder;

    private static void enter(House house, String row, String from, String to, String... more) throws Exception {
        Map<String, String> values = new java.util.HashMap<>(
                Map.of("ROW", row, "TITLE", "見本", "--from", from, "--to", to, "--outcome", "完了"));
        if (more.length > 0) {
            values.put("--count", more[0]);
        }
        new WorkEnterVerb().run(new Call(house, house.operator, values, Set.of()));
    }

    @Test
    void figuresAndPapersSayTheSame() throws Exception {
        try (var house = new House(folder.resolve("data")).create("2026-03-31T18:00")) {
            enter(house, "1-1", "9:30", "10:30", "5");
            enter(house, "3-3", "10:40", "11:00");
            house.at("2026-04-01T19:30");
            enter(house, "1-1", "9:40", "10:00", "2");
            enter(house, "1-1", "18:00", "18:30");
            var terms = ContractTerms.on(house.ledger, house.operator, LocalDate.of(2026, 4, 1));
            var statistics = Statistics.read(
                    house.ledger,
                    house.operator,
                    terms,
                    LocalDate.of(2026, 3, 31),
                    LocalDate.of(2026, 4, 1),
                    Locale.JAPAN);
            var first = statistics.rows().getFirst();
            assertEquals("1-1", first.row());
            assertEquals(3, first.items());
            assertEquals(7, first.count());
            assertEquals(95, first.time().inside().toMinutes());
            assertEquals(15, first.time().outside().toMinutes());
            assertEquals(
                    List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 4)),
                    statistics.months().stream().map(Statistics.Month::month).toList());
            assertEquals(80, statistics.months().getFirst().time().all().toMinutes());
            assertEquals(new Statistics.Hour(9, 2, 0), statistics.hours().getFirst());
            assertEquals(new Statistics.Hour(12, 0, 0), statistics.hours().get(3), "an hour without work stays empty");
            assertEquals(new Statistics.Hour(18, 1, 0), statistics.hours().getLast());
            Path pdf = folder.resolve("統計.pdf");
            Path xlsx = folder.resolve("統計.xlsx");
            var values = Map.of("--from", "2026-03-31", "--pdf", pdf.toString(), "--xlsx", xlsx.toString());
            var call = new Call(house, house.operator, values, Set.of());
            assertEquals(0, new ReportStatisticsVerb(FONTS).run(call));
            String text = PdfText.of(pdf);
            assertTrue(text.contains("作業統計") && text.contains("9時台210時台1"), text);
            try (var book = new ZipFile(xlsx.toFile())) {
                assertTrue(book.getEntry("xl/worksheets/sheet4.xml") != null, "four sheets");
            }
        }
    }
}

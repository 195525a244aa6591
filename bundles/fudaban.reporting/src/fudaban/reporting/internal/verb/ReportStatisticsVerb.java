// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontProvider;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Words;
import fudaban.reporting.statistics.Statistics;
import fudaban.reporting.statistics.StatisticsDocument;
import fudaban.reporting.statistics.StatisticsSheet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code report statistics}: work by row, month and hour, as lines, PDF with charts and XLSX. */
@Component(service = Verb.class)
public final class ReportStatisticsVerb extends Said {
    private final FontProvider fonts;

    /** For the service registry. */
    @Activate
    public ReportStatisticsVerb(@Reference FontProvider fonts) {
        super(
                "report statistics",
                "作業の統計（別表2の行・月・時刻・処理ごと）を示す",
                "show work by row, month, hour of the day and act",
                option("--from", "始めの日（既定は役務期間の初日）", "first day (that of the contract)"),
                option("--to", "終わりの日（既定は今日）", "last day (today)"),
                option("--pdf", "書き出すPDFファイル（図を含む）", "PDF file to write, with charts"),
                option("--xlsx", "書き出すExcelファイル", "Excel file to write"));
        this.fonts = fonts;
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate last = Typed.optionalDay(call, "--to")
                .orElse(LocalDate.now(call.ledger().clock()));
        ContractTerms terms = ContractTerms.on(call.ledger(), call.session(), last);
        LocalDate first =
                Typed.optionalDay(call, "--from").orElse(terms.calendar().first());
        var statistics = Statistics.read(call.ledger(), call.session(), terms, first, last, call.locale());
        var words = new Words(call.locale(), call.ledger().clock().getZone(), Cut.OFFICE);
        write(call, statistics, terms, words);
        for (var row : statistics.rows()) {
            call.line(words.get(
                    "statistics.line",
                    row.row(),
                    words.count(row.items()),
                    words.count(row.count()),
                    words.length(row.time().all())));
        }
        if (statistics.rows().isEmpty()) {
            call.line(words.get("statistics.none"));
        }
        call.result(Map.of("rows", rows(statistics), "acts", statistics.acts().size()));
        return 0;
    }

    private void write(Invocation call, Statistics statistics, ContractTerms terms, Words words) throws Refusal {
        if (call.value("--pdf").isEmpty() && call.value("--xlsx").isEmpty()) {
            return;
        }
        call.ledger().recordAccess(call.session(), Ledger.AccessKind.EXPORTED, "report.statistics", List.of());
        String author = call.session().name();
        var made = call.ledger().clock().instant();
        if (call.value("--pdf").isPresent()) {
            var document = new StatisticsDocument(words)
                    .document(statistics, terms, author, made)
                    .practising(call.ledger().practising());
            WrittenFile.write(call.path("--pdf"), out -> new PdfWriter(fonts.fonts()).write(document, out));
        }
        if (call.value("--xlsx").isPresent()) {
            var workbook = new StatisticsSheet(words).workbook(statistics, terms, author, made);
            WrittenFile.write(call.path("--xlsx"), out -> new XlsxWriter().write(workbook, out));
        }
    }

    private static List<Map<String, Object>> rows(Statistics statistics) {
        return statistics.rows().stream()
                .map(row -> {
                    Map<String, Object> each = new LinkedHashMap<>();
                    each.put("row", row.row());
                    each.put("items", row.items());
                    each.put("count", row.count());
                    each.put("minutes", row.time().all().toMinutes());
                    return each;
                })
                .toList();
    }
}

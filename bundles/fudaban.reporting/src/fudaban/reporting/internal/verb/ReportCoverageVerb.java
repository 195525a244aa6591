// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontProvider;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.WorkRow;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageDocument;
import fudaban.reporting.coverage.CoverageReader;
import fudaban.reporting.coverage.CoverageSheet;
import fudaban.reporting.coverage.CoverageState;
import fudaban.reporting.coverage.EvidenceReader;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code report coverage}: 履行状況一覧 on the screen, as PDF and XLSX, and the evidence of one row on one day. */
@Component(service = Verb.class)
public final class ReportCoverageVerb extends Said {
    private final FontProvider fonts;

    /** For the service registry. */
    @Activate
    public ReportCoverageVerb(@Reference FontProvider fonts) {
        super(
                "report coverage",
                "履行状況一覧（別表2の各行×各役務日）を示す",
                "show what was done for each row of the work list on each service day",
                option("--from", "始めの日（既定は役務期間の初日）", "first day (that of the contract)"),
                option("--to", "終わりの日（既定は今日）", "last day (today)"),
                option("--pdf", "書き出すPDFファイル", "PDF file to write"),
                option("--xlsx", "書き出すExcelファイル", "Excel file to write"),
                option("--row", "この行の証跡を示す（--on の日）", "show the evidence of this row, on the day of --on"),
                ON);
        this.fonts = fonts;
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate today = LocalDate.now(call.ledger().clock());
        if (call.value("--row").isPresent()) {
            return evidence(call, call.value("--row").get(), Typed.day(call, "--on"));
        }
        LocalDate last = Typed.optionalDay(call, "--to").orElse(today);
        ContractTerms terms = ContractTerms.on(call.ledger(), call.session(), last);
        LocalDate first =
                Typed.optionalDay(call, "--from").orElse(terms.calendar().first());
        Coverage coverage = new CoverageReader(call.ledger(), call.session(), call.locale()).read(terms, first, last);
        var words = new Words(call.locale(), call.ledger().clock().getZone(), Cut.OFFICE);
        write(call, coverage, terms, words);
        int open = shown(call, coverage, words);
        call.result(Map.of("rows", result(coverage)));
        return open == 0 ? 0 : 1;
    }

    private static int shown(Invocation call, Coverage coverage, Words words) {
        int open = 0;
        for (WorkRow row : coverage.rows()) {
            Map<CoverageState, Integer> tally = coverage.tally(row.getNumber());
            call.line("%-4s %s"
                    .formatted(
                            row.getNumber(),
                            words.get(
                                    "coverage.tally",
                                    tally.getOrDefault(CoverageState.DONE, 0),
                                    tally.getOrDefault(CoverageState.ABSENT, 0),
                                    tally.getOrDefault(CoverageState.MISSED, 0),
                                    tally.getOrDefault(CoverageState.UNEXPLAINED, 0))));
            open += tally.getOrDefault(CoverageState.UNEXPLAINED, 0);
        }
        return open;
    }

    private void write(Invocation call, Coverage coverage, ContractTerms terms, Words words) throws Refusal {
        if (call.value("--pdf").isEmpty() && call.value("--xlsx").isEmpty()) {
            return;
        }
        call.ledger().recordAccess(call.session(), Ledger.AccessKind.EXPORTED, "report.coverage", List.of());
        String author = call.session().name();
        var made = call.ledger().clock().instant();
        if (call.value("--pdf").isPresent()) {
            WrittenFile.write(
                    call.path("--pdf"),
                    out -> new PdfWriter(fonts.fonts())
                            .write(
                                    new CoverageDocument(words)
                                            .document(coverage, terms, author, made)
                                            .practising(call.ledger().practising()),
                                    out));
        }
        if (call.value("--xlsx").isPresent()) {
            WrittenFile.write(
                    call.path("--xlsx"),
                    out -> new XlsxWriter().write(new CoverageSheet(words).workbook(coverage, author, made), out));
        }
    }

    private static List<Map<String, Object>> result(Coverage coverage) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (WorkRow row : coverage.rows()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("row", row.getNumber());
            coverage.tally(row.getNumber()).forEach((state, count) -> each.put(state.name(), count));
            rows.add(each);
        }
        return rows;
    }

    private static int evidence(Invocation call, String row, LocalDate day) throws Refusal {
        ContractTerms terms = ContractTerms.on(call.ledger(), call.session(), day);
        var found = new EvidenceReader(call.ledger(), call.session()).of(terms, row, day);
        var words = new Words(call.locale(), call.ledger().clock().getZone(), Cut.OFFICE);
        for (WorkLine line : found.work()) {
            call.line(line.number() + "  " + words.time(line.begin()) + "  " + line.title());
        }
        for (Entry entry : found.entries()) {
            call.line(entry.desk() + ":" + entry.number() + "  " + words.time(entry.happened()) + "  " + entry.act());
        }
        call.result(Map.of(
                "work",
                found.work().stream().map(WorkLine::number).toList(),
                "entries",
                found.entries().stream()
                        .map(entry -> entry.desk() + ":" + entry.number())
                        .toList()));
        return found.work().isEmpty() && found.entries().isEmpty() ? 1 : 0;
    }
}

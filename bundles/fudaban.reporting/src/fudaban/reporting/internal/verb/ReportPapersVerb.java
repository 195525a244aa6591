// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.Reporting;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.papers.ChecklistDocument;
import fudaban.reporting.papers.PaperReader;
import fudaban.reporting.papers.PaperState;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code report papers}: 表1 as a checklist with due dates. */
@Component(service = Verb.class)
public final class ReportPapersVerb extends Said {
    private final FontProvider fonts;

    /** For the service registry. */
    @Activate
    public ReportPapersVerb(@Reference FontProvider fonts) {
        super(
                "report papers",
                "提出書類（表1）の一覧と期限を示す",
                "show the papers of the contract and when they are due",
                flag("--all", "期限前・提出済もすべて示す", "all, also those ahead and those handed in"),
                option("--pdf", "書き出すPDFファイル", "PDF file to write"));
        this.fonts = fonts;
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate today = LocalDate.now(call.ledger().clock());
        List<Checklist.Item> items = PaperReader.read(call.ledger(), call.session(), today);
        var words = new Words(call.locale(), call.ledger().clock().getZone(), Cut.OFFICE);
        List<Map<String, Object>> result = new ArrayList<>();
        boolean late = false;
        for (Checklist.Item item : items) {
            boolean urgent = item.state() == PaperState.LATE
                    || item.state() == PaperState.DUE
                    || item.state() == PaperState.SOON;
            late |= item.state() == PaperState.LATE;
            if (urgent || call.flag("--all")) {
                call.line(String.join(
                        "  ",
                        item.row().getNumber(),
                        item.row().getName(),
                        words.shortDate(item.day()),
                        words.get("paperstate." + item.state()),
                        words.get("papers.until", words.shortDate(item.due()), item.left())));
                Map<String, Object> each = new LinkedHashMap<>();
                each.put("number", item.row().getNumber());
                each.put("name", item.row().getName());
                each.put("day", item.day().toString());
                each.put("due", item.due().toString());
                each.put("state", item.state().name());
                each.put("left", item.left());
                result.add(each);
            }
        }
        if (call.value("--pdf").isPresent()) {
            write(call, items, words, today);
        }
        call.result(Map.of("papers", result));
        return late ? 1 : 0;
    }

    private void write(Invocation call, List<Checklist.Item> items, Words words, LocalDate today) throws Refusal {
        Path file = call.path("--pdf");
        ContractTerms terms = ContractTerms.on(call.ledger(), call.session(), today);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new PdfWriter(fonts.fonts())
                    .write(
                            new ChecklistDocument(words)
                                    .document(
                                            items,
                                            terms,
                                            call.session().name(),
                                            call.ledger().clock().instant())
                                    .practising(call.ledger().practising()),
                            out);
        } catch (IOException failure) {
            throw Reporting.refusal(failure, "report.unwritable", file.toString());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.Deliverable;
import fudaban.reporting.Reporting;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.papers.PaperFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code report paper ROW FILE...}: hands in a paper of 表1 that is no report, with its attachments. */
@Component(service = Verb.class)
public final class ReportPaperVerb extends Said {
    /** For the service registry. */
    public ReportPaperVerb() {
        super(
                "report paper",
                "日報・週報・報告書以外の提出書類（表1）の提出を記録する",
                "record the handing in of another paper of the contract",
                needed("ROW", "表1の番号（例 1）", "number in the list of papers, e.g. 1"),
                new Parameter("FILES", new Text("提出したファイル", "the files handed in"), true, false, true),
                ON);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate day = Typed.day(call, "--on");
        ContractTerms terms = ContractTerms.on(call.ledger(), call.session(), inContract(call, day));
        Deliverable row = new Papers(terms)
                .rows(ReportKind.PAPER).stream()
                        .filter(each ->
                                each.getNumber().equals(call.value("ROW").orElseThrow()))
                        .findFirst()
                        .orElseThrow(() ->
                                Reporting.refusal("paper.row", call.value("ROW").orElseThrow()));
        List<Path> files = call.values("FILES").stream().map(Path::of).toList();
        var handed = new PaperFiles(call.ledger(), call.session()).handIn(row, day, files);
        call.line(Typed.say(call, "verb.report.paper", row.getName(), handed.number()));
        call.result(Map.of("number", handed.number(), "entry", handed.receipt().entry()));
        return 0;
    }

    /** Papers of the beginning are handed in before the first service day; the contract is known from then on. */
    private static LocalDate inContract(Invocation call, LocalDate day) throws Refusal {
        return ContractTerms.firstDay(call.ledger(), call.session())
                .filter(day::isBefore)
                .orElse(day);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.Classification;
import fudaban.model.Deliverable;
import fudaban.reporting.Reporting;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    public int run(Invocation call) throws Refusal, IOException {
        LocalDate day = Typed.day(call, "--on");
        ContractTerms terms = ContractTerms.on(call.ledger(), call.session(), inContract(call, day));
        Deliverable row = new Papers(terms)
                .rows(ReportKind.PAPER).stream()
                        .filter(each ->
                                each.getNumber().equals(call.value("ROW").orElseThrow()))
                        .findFirst()
                        .orElseThrow(() ->
                                Reporting.refusal("paper.row", call.value("ROW").orElseThrow()));
        var subject = new Subject(ReportKind.PAPER, day, day, row.getNumber());
        List<ReportActs.File> files = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (String name : call.values("FILES")) {
            Path file = Path.of(name);
            byte[] content = Files.readAllBytes(file);
            contents.add(content);
            files.add(new ReportActs.File(
                    ReportCut.OFFICE,
                    file.getFileName().toString(),
                    Optional.ofNullable(Files.probeContentType(file)).orElse("application/octet-stream"),
                    Hash.hex(Hash.sha256(content))));
        }
        var reports = new Reports(call.ledger(), call.session());
        var input = new ReportActs.HandIn(
                subject,
                reports.edition(reports.editions(subject)),
                "",
                files.getFirst().hash(),
                0,
                0,
                files,
                // 履歴書 and proofs of qualification.
                Classification.PERSONAL);
        var receipt = call.ledger()
                .submit(call.session(), Submission.of(ReportActs.HAND_IN, input).carrying(contents));
        call.line(Typed.say(call, "verb.report.paper", row.getName(), input.number()));
        call.result(Map.of("number", input.number(), "entry", receipt.entry()));
        return 0;
    }

    /** Papers of the beginning are handed in before the first service day; the contract is known from then on. */
    private static LocalDate inContract(Invocation call, LocalDate day) throws Refusal {
        return ContractTerms.firstDay(call.ledger(), call.session())
                .filter(day::isBefore)
                .orElse(day);
    }
}

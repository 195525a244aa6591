// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** {@code report save NUMBER FILE}: the file as it was handed in, out of the records. */
@Component(service = Verb.class)
public final class ReportSaveVerb extends Said {
    /** For the service registry. */
    public ReportSaveVerb() {
        super(
                "report save",
                "提出したときのファイルを取り出す",
                "save the file as it was handed in",
                needed("NUMBER", "報告書番号（版は省略できる）", "number of the report (the edition may be left out)"),
                needed("FILE", "書き出すファイル", "file to write"),
                flag("--redacted", "保護情報除外版", "the one without protected information"),
                flag("--scan", "受領印のある写し", "the scan with the mark of receipt"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        var reports = new Reports(call.ledger(), call.session());
        Reports.Entry report = reports.byNumber(call.value("NUMBER").orElseThrow());
        ReportCut cut =
                call.flag("--scan") ? ReportCut.SCAN : call.flag("--redacted") ? ReportCut.REDACTED : ReportCut.OFFICE;
        Path path = call.path("FILE");
        Optional<Row> kept =
                Drafts.isWorkbook(path) ? reports.workbook(report.id(), cut) : reports.file(report.id(), cut);
        Row found = kept.orElseThrow(() -> Reporting.refusal("report.no-file", report.number()));
        call.ledger()
                .recordAccess(
                        call.session(),
                        Ledger.AccessKind.EXPORTED,
                        report.number(),
                        List.of(found.id()),
                        Reports.classification(found));
        ReportFile file = call.ledger().open(call.session(), ReportFile.class, found.id());
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.write(path, file.getContent());
        call.line(Typed.say(call, "verb.report.saved", path, file.getHash()));
        call.result(Map.of("file", path.toString(), "sha256", file.getHash()));
        return 0;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportCut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** {@code report received NUMBER --by NAME}: 受領, by name and time or by the sheet that came back. */
@Component(service = Verb.class)
public final class ReportReceivedVerb extends Said {
    /** For the service registry. */
    public ReportReceivedVerb() {
        super(
                "report received",
                "官側の受領を記録する",
                "record that the office received a report",
                needed("NUMBER", "報告書番号（版は省略できる）", "number of the report (the edition may be left out)"),
                option("--by", "受領した方", "who received it"),
                option("--at", "受領の時刻（既定は今）", "when (now)"),
                ON,
                option("--scan", "受領印のある写し（PDF・画像）", "scan of the sheet with the mark of receipt"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Reports.Entry report = new Reports(call.ledger(), call.session())
                .byNumber(call.value("NUMBER").orElseThrow());
        ReportActs.File scan = null;
        List<byte[]> carried = List.of();
        if (call.value("--scan").isPresent()) {
            Path file = call.path("--scan");
            byte[] content = Files.readAllBytes(file);
            String type = Optional.ofNullable(Files.probeContentType(file)).orElse("application/octet-stream");
            scan = new ReportActs.File(
                    ReportCut.SCAN, file.getFileName().toString(), type, Hash.hex(Hash.sha256(content)));
            carried = List.of(content);
        }
        Submission submission = Submission.of(
                        ReportActs.RECEIVE,
                        new ReportActs.Receive(
                                report.number(), call.value("--by").orElse(null), scan))
                .carrying(carried);
        Optional<Instant> at = Typed.time(call, "--at");
        var receipt =
                call.ledger().submit(call.session(), at.isPresent() ? submission.happenedAt(at.get()) : submission);
        call.line(Typed.say(call, "verb.report.received", report.number()));
        call.result(Map.of("number", report.number(), "entry", receipt.entry()));
        return 0;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.papers.InspectionFolder;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Words;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code report inspection FOLDER}: what an inspector needs, as read-only files. */
@Component(service = Verb.class)
public final class ReportInspectionVerb extends Said {
    /** For the service registry. */
    public ReportInspectionVerb() {
        super(
                "report inspection",
                "検査用に、表1の番号ごとのフォルダーへ提出物と受領の写しを書き出す",
                "write what was handed in and received, a folder for each row, for inspection",
                needed("FOLDER", "空のフォルダー", "an empty folder"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var words = new Words(call.locale(), call.ledger().clock().getZone(), Cut.OFFICE);
        var written = new InspectionFolder(call.ledger(), call.session(), words)
                .write(call.path("FOLDER"), LocalDate.now(call.ledger().clock()));
        call.line(Typed.say(call, "verb.report.inspection", call.path("FOLDER"), written.files()));
        written.missing().forEach(number -> call.line(Typed.say(call, "verb.report.unseen", number)));
        call.result(Map.of(
                "folder", call.path("FOLDER").toString(), "files", written.files(), "missing", written.missing()));
        return written.missing().isEmpty() ? 0 : 1;
    }
}

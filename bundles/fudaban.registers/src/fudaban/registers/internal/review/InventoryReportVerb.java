// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.Registry;
import fudaban.registers.review.ReviewReport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code inventory report NUMBER FILE}: its report as PDF; with {@code --close} it is 確定 first. */
@Component(service = Verb.class)
public final class InventoryReportVerb extends ReviewVerb {
    private final FontProvider fonts;

    /** For the service registry. */
    @Activate
    public InventoryReportVerb(@Reference FontProvider fonts) {
        super(
                "inventory report",
                "棚卸の報告書をPDFに書き出す（--close で確定する）",
                "write the report of a review as PDF (--close makes it final)",
                NUMBER,
                Parameter.positional("FILE", "書き出すファイル", "file to write", true),
                Parameter.flag("--close", "棚卸を確定してから書き出す", "make the review final first"));
        this.fonts = fonts;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        var report = new ReviewReport(call.ledger(), call.session(), fonts.fonts());
        if (call.flag("--close")) {
            report.close(number(call), call.locale());
            call.line(say(call, "verb.review.closed", number(call)));
        }
        byte[] pdf = report.paper(number(call), call.locale());
        try {
            Files.createDirectories(call.path("FILE").toAbsolutePath().getParent());
            Files.write(call.path("FILE"), pdf);
        } catch (IOException failure) {
            throw Registry.refusal(failure, "row.unwritable", call.path("FILE").toString());
        }
        call.line(say(call, "verb.review.printed", call.path("FILE")));
        call.result(Map.of("file", call.path("FILE").toString()));
        return 0;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.document.text.FontStack;
import fudaban.issuance.loss.LossEntry;
import fudaban.issuance.loss.LossSheet;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code loss sheet FILE}: the 申し送り票 of what is open. */
@Component(service = Verb.class)
public final class LossSheetVerb extends LossVerb {
    /** For the service registry. */
    public LossSheetVerb() {
        super(
                "loss sheet",
                "対応中の亡失の申し送り票（PDF）を作る",
                "make the handover sheet (PDF) of lost cards that are not settled",
                Parameter.positional("FILE", "書き出す PDF", "PDF to write", true));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        List<LossEntry> open = desk(call).list(false);
        Path file = call.path("FILE");
        Files.write(file, new LossSheet(call.ledger(), call.session(), FontStack.shipped()).pdf(open));
        call.line(say(call, "sheet.written", file, open.size()));
        call.result(Map.of("file", file.toString(), "cases", open.size()));
        return 0;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.decision.Scan;
import fudaban.decision.SheetNumber;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.model.RequestKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the kept scan of a sheet to a file. */
abstract class ScanVerb extends DecisionVerb {
    ScanVerb(RequestKind kind, String words, String ja, String en) {
        super(kind, words, ja, en);
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(number(), Parameter.positional("FILE", "書き出すファイル", "file to write", true));
    }

    @Override
    public final int run(Invocation call) throws Refusal {
        SheetNumber sheet = sheet(call);
        Scan scan = decisions(call).scan(sheet);
        Path file = call.path("FILE");
        PrintVerb.write(file, scan.content());
        call.line(say(call, "verb.scan", sheet.number(), file, scan.mediaType(), scan.content().length));
        call.result(Map.of(
                "number",
                sheet.number(),
                "file",
                file.toString(),
                "mediaType",
                scan.mediaType(),
                "size",
                scan.content().length));
        return 0;
    }
}

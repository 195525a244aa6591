// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.decision.DecisionSheet;
import fudaban.decision.Decisions;
import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.model.RequestKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** Makes the sheet of a request. */
abstract class PrintVerb extends DecisionVerb {
    private final FontProvider fonts;

    PrintVerb(FontProvider fonts, RequestKind kind, String words, String ja, String en) {
        super(kind, words, ja, en);
        this.fonts = fonts;
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(number(), Parameter.positional("FILE", "作るPDFファイル", "PDF file to write", true));
    }

    @Override
    public final int run(Invocation call) throws Refusal {
        var sheet = new DecisionSheet(call.ledger(), call.session(), fonts.fonts()).print(sheet(call), call.locale());
        Path file = call.path("FILE");
        write(file, sheet.pdf());
        call.line(say(call, "verb.printed", file, sheet.pages(), sheet.request().number()));
        call.result(Map.of(
                "file",
                file.toString(),
                "pages",
                sheet.pages(),
                "number",
                sheet.request().number(),
                "qr",
                sheet.qr()));
        return 0;
    }

    /** Whole or not at all. */
    static void write(Path file, byte[] content) throws Refusal {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".part");
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new Refusal(failure, Decisions.class, "verb.unwritable", file.toString());
        }
    }
}

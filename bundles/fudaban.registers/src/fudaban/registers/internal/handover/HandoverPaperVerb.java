// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.Registry;
import fudaban.registers.handover.HandoverPaper;
import fudaban.registers.handover.SealSheets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code handover paper FILE}: 引継ぎ確認書, or with {@code --give} 引渡し・返却・消去確認書; with {@code --seals} 封印票. */
@Component(service = Verb.class)
public final class HandoverPaperVerb extends HandoverVerb {
    private final FontProvider fonts;

    /** For the service registry. */
    @Activate
    public HandoverPaperVerb(@Reference FontProvider fonts) {
        super(
                "handover paper",
                "引継ぎ確認書（--give では引渡し・返却・消去確認書）をPDFに書き出す",
                "write the acceptance, or with --give what was handed out, returned and erased, as PDF",
                Parameter.positional("FILE", "書き出すファイル", "file to write", true),
                GIVE,
                Parameter.flag("--seals", "鍵・暗証番号の封印票（1件1枚）", "the sheets of envelopes with keys and PINs"));
        this.fonts = fonts;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        boolean taken = !call.flag("--give");
        byte[] pdf = call.flag("--seals")
                ? new SealSheets(call.ledger(), call.session(), fonts.fonts(), call.locale()).paper(taken)
                : new HandoverPaper(call.ledger(), call.session(), fonts.fonts(), call.locale()).paper(taken);
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

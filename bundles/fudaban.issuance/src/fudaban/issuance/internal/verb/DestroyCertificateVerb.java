// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.issuance.destroy.Certificate;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code destroy certificate LOT FILE}. */
@Component(service = Verb.class)
public final class DestroyCertificateVerb extends WorkVerb {
    private final FontProvider fonts;

    /** @param fonts fonts of the PDF */
    @Activate
    public DestroyCertificateVerb(@Reference FontProvider fonts) {
        this.fonts = fonts;
    }

    @Override
    public String words() {
        return "destroy certificate";
    }

    @Override
    public Text summary() {
        return new Text(
                "破棄ロットの証明書（作業中は明細）をPDFにする", "write the certificate of a lot (or its list while it is open) as PDF");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("LOT", "破棄ロット番号（例 26-001）", "number of the lot, e.g. 26-001", true),
                Parameter.positional("FILE", "PDFのファイル", "the PDF", true));
    }

    @Override
    String row() {
        return "1-6";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.destroy-certificate", call.value("LOT").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        DestructionLot lot =
                new Lots(call.ledger(), call.session()).find(call.value("LOT").orElse(""));
        byte[] pdf = new Certificate(call.ledger(), call.session(), fonts.fonts()).pdf(lot, AccessKind.EXPORTED);
        Files.write(call.path("FILE"), pdf);
        return new Done(
                0,
                1,
                locale -> say(locale, "done.destroy-certificate", lot.getNumber()),
                Map.of("lot", lot.getNumber(), "bytes", pdf.length));
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.issuance.Issuance;
import fudaban.issuance.stock.MonthProof;
import fudaban.issuance.stock.ProofPaper;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code stock proof MONTH [--pdf FILE]}. */
@Component(service = Verb.class)
public final class StockProofVerb extends WorkVerb {
    private final FontProvider fonts;

    /** @param fonts fonts of the PDF */
    @Activate
    public StockProofVerb(@Reference FontProvider fonts) {
        this.fonts = fonts;
    }

    @Override
    public String words() {
        return "stock proof";
    }

    @Override
    public Text summary() {
        return new Text("未発行カードの月末照合を行い、表をPDFにする", "prove the account of blank cards at the end of a month");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("MONTH", "月（例 2026-04）", "the month, e.g. 2026-04", true),
                Parameter.option("--pdf", "PDFのファイル", "the PDF"));
    }

    @Override
    String row() {
        return "5-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.stock-proof", call.value("MONTH").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        MonthProof proof = MonthProof.of(
                call.ledger(), call.session(), month(call.value("MONTH").orElse("")));
        proof.kinds()
                .forEach((kind, sum) -> call.line(say(
                        call.locale(),
                        "proof.line",
                        say(call.locale(), "kind." + kind.getName()),
                        sum.opening(),
                        sum.received(),
                        sum.used(),
                        sum.spoiled(),
                        sum.corrected(),
                        sum.closing(),
                        sum.spoiledLeft())));
        proof.counts().forEach(line -> call.line(ProofPaper.difference(line)));
        if (!proof.without().isEmpty()) {
            call.line(say(call.locale(), "proof.without", proof.without().size(), String.join(", ", proof.without())));
        }
        if (call.value("--pdf").isPresent()) {
            Files.write(
                    call.path("--pdf"),
                    new ProofPaper(call.ledger(), call.session(), fonts.fonts()).pdf(proof, AccessKind.EXPORTED));
        }
        long open = proof.without().size()
                + proof.counts().stream()
                        .filter(line -> line.getRemark() == null)
                        .count();
        return new Done(
                open == 0 ? 0 : 1,
                proof.kinds().size(),
                locale -> say(locale, "done.stock-proof", proof.month(), open),
                Map.of("month", proof.month().toString(), "kinds", proof.kinds(), "without", proof.without()));
    }

    private static YearMonth month(String typed) throws Refusal {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException unclear) {
            throw Issuance.refusal(unclear, "stock.month", typed);
        }
    }
}

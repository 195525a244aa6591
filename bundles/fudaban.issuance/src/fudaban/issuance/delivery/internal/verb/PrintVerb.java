// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.ParcelPapers;
import fudaban.issuance.delivery.Receipts;
import fudaban.issuance.delivery.SheetCode;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code delivery print}: the papers of a sheet or parcel. */
@Component(service = Verb.class)
public final class PrintVerb extends DeliveryVerb {
    private final FontProvider fonts;

    /** @param fonts fonts of the PDF */
    @Activate
    public PrintVerb(@Reference FontProvider fonts) {
        super(
                "print",
                POST,
                "受領書・送付書・郵送依頼票・宛名ラベルを作る",
                "make the papers of a receipt or parcel",
                number(),
                Parameter.positional("FILE", "作るファイル", "file to write", true),
                Parameter.option(
                        "--paper",
                        "receipt（既定、受領書）、contents（送付書）、list（送付内容のExcel）、slip（郵送依頼票）、labels（宛名ラベル）",
                        "receipt (default), contents, list (workbook), slip or labels"),
                Parameter.option("--first", "ラベルの開始位置（1から）", "first label of the sheet, from 1"));
        this.fonts = fonts;
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        SheetCode code = SheetCode.parse(number(call));
        String paper = call.value("--paper").orElse("receipt");
        var papers = new ParcelPapers(call.ledger(), call.session(), fonts.fonts());
        byte[] content;
        if (code.kind() == SheetCode.Kind.HANDOVER) {
            content = new Receipts(call.ledger(), call.session(), fonts.fonts()).pdf(code.number());
        } else {
            content = switch (paper) {
                case "receipt" -> papers.receipt(code.number());
                case "contents" -> papers.contents(code.number());
                case "list" -> papers.workbook(code.number());
                case "slip" -> papers.slip(List.of(code.number()));
                case "labels" -> papers.labels(List.of(code.number()), first(call));
                default -> throw Delivery.refusal("paper.unknown", paper);
            };
        }
        write(call.path("FILE"), content);
        return new Done(
                0,
                1,
                locale -> say(locale, "done.print", code.number()),
                Map.of("number", code.number(), "file", call.path("FILE").toString()));
    }

    private static int first(Invocation call) throws Refusal {
        String text = call.value("--first").orElse("1");
        if (!text.matches("\\d{1,3}")) {
            throw Delivery.refusal("label.first", text, "");
        }
        return Integer.parseInt(text);
    }
}

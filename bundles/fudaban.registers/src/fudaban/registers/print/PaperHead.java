// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.print;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Heading;
import fudaban.document.model.KeepTogether;
import fudaban.document.model.Paragraph;
import fudaban.document.model.QrCode;
import fudaban.document.model.Spacer;
import fudaban.document.qr.ShortNumber;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.Contract;
import fudaban.model.ModelPackage.Literals;
import fudaban.registers.internal.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What stands on every paper of this topic: the contract, and the head of the chain that the paper proves.
 *
 * @param number 契約番号, empty before there is a contract
 * @param title 件名
 * @param head head of the chain before rendering, {@code desk:number=hash}; empty on a draft
 */
public record PaperHead(String number, String title, String head) {
    private static final double SMALL = 8;
    private static final double QR_MM = 26;

    /** As things stand now; a draft carries no head. */
    public static PaperHead of(Ledger ledger, Session reader, boolean draft) throws Refusal {
        var contract = ledger
                .list(reader, Query.of(Contract.class).where(Literals.CONTRACT__ACTIVE_NUMBER, Operator.NOT_EMPTY))
                .rows()
                .stream()
                .findFirst();
        String head = draft
                ? ""
                : ledger.journal()
                        .head()
                        .map(entry -> entry.desk() + ":" + entry.number() + "=" + entry.hash())
                        .orElse("");
        return new PaperHead(
                contract.map(row -> row.text(Literals.CONTRACT__CONTRACT_NUMBER))
                        .orElse(""),
                contract.map(row -> row.text(Literals.CONTRACT__TITLE)).orElse(""),
                head);
    }

    /** 証跡照合値: the head in full, its QR code and the number to type; nothing on a draft. */
    public void print(List<Block> blocks, Locale locale) {
        if (head.isEmpty()) {
            return;
        }
        var texts = Texts.of(locale);
        String typed = ShortNumber.of(head.getBytes(StandardCharsets.UTF_8)).toString();
        blocks.add(new Spacer(4));
        blocks.add(new KeepTogether(List.of(
                new Heading(3, texts.get("head.title")),
                Paragraph.of(texts.get("head.explained")).sized(SMALL),
                Paragraph.of(head).sized(SMALL),
                new QrCode(head, QR_MM, typed, Align.RIGHT))));
    }
}

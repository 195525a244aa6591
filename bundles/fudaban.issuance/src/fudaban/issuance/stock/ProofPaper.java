// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.issuance.Issuance;
import fudaban.issuance.stock.MonthProof.Account;
import fudaban.issuance.stock.model.CountLine;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.office.era.Wareki;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 未発行カード 月末照合表, as PDF. */
public final class ProofPaper {
    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;

    /** Papers of an account. */
    public ProofPaper(Ledger ledger, Session session, FontStack fonts) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
    }

    /** Makes the PDF; that it left the desk leaves an access entry before this returns. */
    public byte[] pdf(MonthProof proof, Ledger.AccessKind how) throws Refusal, IOException {
        ledger.recordAccess(session, how, say("proof.title"), List.of());
        var made = ledger.clock().instant().atZone(ledger.clock().getZone());
        String title = say(
                "proof.title.month",
                Wareki.year(proof.month().atDay(1)),
                proof.month().getMonthValue());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(new Heading(2, say("proof.stock")));
        blocks.add(account(
                proof,
                "proof.opening",
                "proof.received",
                "proof.used",
                "proof.spoiled",
                "proof.corrected",
                "proof.closing"));
        blocks.add(new Heading(2, say("proof.waste")));
        blocks.add(account(proof, "proof.opening", "proof.spoiled", "proof.destroyed", "proof.left"));
        blocks.add(new Heading(2, say("proof.differences")));
        blocks.addAll(differences(proof));
        blocks.add(ConfirmationBoxes.of(say("certificate.by"), say("proof.second")));
        var document = new Document(
                Metadata.of(title, session.name(), made.toOffsetDateTime()),
                PageSetup.portrait(),
                new Furniture(
                        "{title}",
                        "",
                        "",
                        Wareki.format(made.toLocalDate(), Wareki.Style.LONG) + "  " + session.name(),
                        "",
                        "{page}/{pages}"),
                blocks);
        var out = new ByteArrayOutputStream();
        new PdfWriter(fonts).write(document.practising(ledger.practising()), out);
        return out.toByteArray();
    }

    private static Table account(MonthProof proof, String... heads) {
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column(30, Align.LEFT)));
        IntStream.range(0, heads.length).forEach(i -> columns.add(new Table.Column(14, Align.RIGHT)));
        List<Table.Row> rows = new ArrayList<>();
        proof.kinds()
                .forEach((kind, sum) -> rows.add(Table.Row.of(Stream.concat(
                                Stream.of(say("kind." + kind.getName())),
                                Arrays.stream(heads.length == 6 ? stock(sum) : waste(sum))
                                        .mapToObj("%,d"::formatted))
                        .toArray(String[]::new))));
        return Table.of(
                columns,
                Table.Row.header(Stream.concat(
                                Stream.of(say("list.kind")),
                                Arrays.stream(heads).map(ProofPaper::say))
                        .toArray(String[]::new)),
                rows);
    }

    private static int[] stock(Account sum) {
        return new int[] {sum.opening(), sum.received(), -sum.used(), -sum.spoiled(), sum.corrected(), sum.closing()};
    }

    private static int[] waste(Account sum) {
        return new int[] {sum.spoiledBefore(), sum.spoiled(), -sum.destroyed(), sum.spoiledLeft()};
    }

    private static List<Block> differences(MonthProof proof) {
        List<Block> blocks = new ArrayList<>();
        for (CountLine line : proof.counts()) {
            blocks.add(Paragraph.of(difference(line)));
        }
        if (!proof.without().isEmpty()) {
            blocks.add(Paragraph.of(say("proof.without", proof.without().size(), String.join("、", proof.without()))));
        }
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of(say("proof.none")));
        }
        return blocks;
    }

    /** A line that was counted otherwise, in a sentence. */
    public static String difference(CountLine line) {
        String where = line.getSerial() == null
                ? line.getPlace() + " " + say("kind." + line.getKind().getName())
                : line.getSerial();
        return say(
                "proof.difference",
                where,
                line.getBooked(),
                line.getFound(),
                line.getFound() - line.getBooked(),
                line.getRemark() == null ? say("proof.unexplained") : line.getRemark());
    }

    private static String say(String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(Locale.JAPAN);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import fudaban.document.DocumentException;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.office.era.Wareki;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Writes the papers of 交付・郵送 as PDF. Paper speaks Japanese, whatever the screen does. */
final class Paper {
    private static final int ACCESS_CHUNK = 1000;

    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;

    Paper(Ledger ledger, Session session, FontStack fonts) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
    }

    static String say(String key, Object... arguments) {
        return Delivery.say(Locale.JAPAN, key, arguments);
    }

    static String day(Object day) {
        return day instanceof LocalDate date ? Wareki.format(date, Wareki.Style.LONG) : "";
    }

    static String shortDay(Object day) {
        return day instanceof LocalDate date ? Wareki.format(date, Wareki.Style.SHORT) : "";
    }

    /** Notes that these cards stand on paper or in a file that leaves the desk. */
    void leaves(Ledger.AccessKind kind, String what, List<String> credentials) throws Refusal {
        for (int from = 0; from == 0 || from < credentials.size(); from += ACCESS_CHUNK) {
            ledger.recordAccess(
                    session, kind, what, credentials.subList(from, Math.min(from + ACCESS_CHUNK, credentials.size())));
        }
    }

    /** A sheet whose QR says how many pages it has: it is laid out once to count them. */
    byte[] counted(String title, String number, IntFunction<List<Block>> blocks) throws Refusal {
        int pages = pages(document(title, number, blocks.apply(1)), new ByteArrayOutputStream());
        var out = new ByteArrayOutputStream();
        pages(document(title, number, blocks.apply(pages)), out);
        return out.toByteArray();
    }

    /** Several sheets as one file, each with its own number of pages. */
    byte[] plain(String title, String number, List<? extends Block> blocks) throws Refusal {
        var out = new ByteArrayOutputStream();
        pages(document(title, number, blocks), out);
        return out.toByteArray();
    }

    /** Bare pages with margins of their own: labels. */
    byte[] bare(String title, PageSetup page, List<? extends Block> blocks) throws Refusal {
        var out = new ByteArrayOutputStream();
        pages(new Document(metadata(title), page, Furniture.none(), blocks), out);
        return out.toByteArray();
    }

    private Metadata metadata(String title) {
        return Metadata.of(title, session.name(), OffsetDateTime.now(ledger.clock()));
    }

    private Document document(String title, String number, List<? extends Block> blocks) {
        String printed = say("paper.printed", day(LocalDate.now(ledger.clock())), session.name(), ledger.desk());
        return new Document(
                metadata(title),
                PageSetup.portrait(),
                new Furniture(title, "", number, printed, "", "{page}/{pages}"),
                new ArrayList<>(blocks));
    }

    private int pages(Document document, ByteArrayOutputStream out) throws Refusal {
        try {
            return new PdfWriter(fonts).write(document.practising(ledger.practising()), out);
        } catch (DocumentException unprintable) {
            throw Delivery.refusal(unprintable, "paper.unprintable", unprintable.text(Locale.JAPAN));
        } catch (IOException impossible) {
            // It is written to memory.
            throw new IllegalStateException(impossible);
        }
    }
}

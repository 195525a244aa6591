// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import fudaban.decision.internal.ChangeTable;
import fudaban.decision.internal.SheetBlocks;
import fudaban.decision.internal.Words;
import fudaban.document.DocumentException;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Preview;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Journal;
import fudaban.model.RequestKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sheet that goes round: what is to be done (決裁票) or was done (事後承認票), what it changes, by whom, the number to type and its QR, and boxes for name, date
 * and signature. A4, black on white.
 */
public final class DecisionSheet {
    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;

    /** Sheets as this account sees the records. */
    public DecisionSheet(Ledger ledger, Session session, FontStack fonts) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
    }

    /**
     * A sheet, made.
     *
     * @param pdf the file's bytes
     * @param qr the text of its QR code
     */
    public record Printed(Waiting request, byte[] pdf, int pages, String qr) {}

    /**
     * Makes the PDF. That it was printed leaves an access entry, before this returns.
     *
     * @throws Refusal when nothing waits under the number, it is a 予約, or the act could not run as things stand
     */
    public Printed print(SheetNumber sheet, Locale locale) throws Refusal {
        var waiting = new WaitingList(ledger, session);
        Waiting request = waiting.find(sheet.number(), locale);
        if (request.kind() == RequestKind.RESERVATION) {
            throw new Refusal(DecisionSheet.class, "record.reservation", request.number());
        }
        if (!request.open()) {
            throw new Refusal(DecisionSheet.class, "request.closed", request.number());
        }
        var type = waiting.type(request.act());
        var changes = new ChangeTable(
                ledger,
                session,
                Words.of(locale, type.map(each -> each.origin()).orElse(null)));
        List<String> records = new ArrayList<>(List.of(request.id()));
        Optional<String> state = Optional.empty();
        if (request.kind() == RequestKind.PAPER) {
            Preview preview = ledger.preview(session, request.number());
            preview.changes().forEach(changes::add);
            preview.changes().stream()
                    .filter(change -> change.version() > 1)
                    .forEach(change -> records.add(change.id()));
            state = Optional.of(RecordState.of(request, preview));
        } else {
            for (Journal.Event event : done(request)) {
                changes.add(event.change());
                records.add(event.change().id());
            }
        }
        String qr = new SheetNumber(request.number(), Optional.of(state.orElse("00000000"))).qr();
        ledger.recordAccess(session, Ledger.AccessKind.PRINTED, "request.sheet", records);
        var blocks = new SheetBlocks(Words.of(locale, null), ledger.clock().getZone())
                .blocks(request, type.map(each -> each.row()).orElse(""), changes, qr);
        return write(request, document(request, locale, blocks), qr);
    }

    /** What the act changed: from the journal entry the request names. */
    private List<Journal.Event> done(Waiting request) throws Refusal {
        int colon = request.entry().indexOf(':');
        String desk = request.entry().substring(0, colon);
        long number = Long.parseLong(request.entry().substring(colon + 1));
        List<Journal.Event> events = new ArrayList<>();
        for (Entry entry : ledger.journal().entries(desk, number, 1)) {
            for (Entry.Touched touched : entry.records()) {
                if (!touched.id().equals(request.id())) {
                    ledger.journal().history(session, touched.id()).stream()
                            .filter(event -> event.entry().equals(entry))
                            .forEach(events::add);
                }
            }
        }
        return events;
    }

    private Document document(Waiting request, Locale locale, List<? extends fudaban.document.model.Block> blocks) {
        var words = Words.of(locale, null);
        String title = words.say("sheet.title." + request.kind().getName());
        var made = ledger.clock().instant().atZone(ledger.clock().getZone());
        var metadata = new Metadata(
                title + " " + request.number(), session.name(), request.title(), made.toOffsetDateTime(), locale);
        String printed = words.say(
                "sheet.printed",
                SheetBlocks.values(words, ledger.clock().getZone()).time(made.toInstant()),
                session.name(),
                ledger.desk());
        var furniture = new Furniture(title, "", request.number(), printed, "", "{page}/{pages}");
        return new Document(metadata, PageSetup.portrait(), furniture, blocks).practising(ledger.practising());
    }

    private Printed write(Waiting request, Document document, String qr) throws Refusal {
        try {
            var bytes = new ByteArrayOutputStream();
            int pages = new PdfWriter(fonts).write(document, bytes);
            return new Printed(request, bytes.toByteArray(), pages, qr);
        } catch (DocumentException unprintable) {
            throw new Refusal(
                    unprintable, DecisionSheet.class, "sheet.unprintable", request.number(), unprintable.getMessage());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE;

import fudaban.decision.KeepScan;
import fudaban.decision.SheetNumber;
import fudaban.document.DocumentException;
import fudaban.document.scan.ScannedPdf;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Word;
import fudaban.ledger.journal.Hash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One scan of several signed sheets: each page says by its QR what it belongs to, and each sheet is filed where it belongs: at its handover, its parcel or the
 * decision it asks for. Pages without a QR go with the sheet before while that one has pages to come.
 */
public final class ScanFiling {
    private static final String PDF = "application/pdf";
    /** Sheets of other kinds are filed by who made them. */
    private final List<SheetFiler> others;

    private final Ledger ledger;
    private final Session session;

    /** What became of a part. */
    public enum Outcome {
        /** Filed, and its receipt can be recorded. */
        FILED,
        /** Filed; its receipt was recorded before. */
        FILED_BEFORE,
        /** Not filed: nothing was read, or nothing waits under what was read. */
        UNREADABLE
    }

    /**
     * Pages that belong together.
     *
     * @param first first page, from 1
     * @param last last page
     * @param code what the QR says; empty where there was none
     */
    public record Part(int first, int last, String code) {
        /** How the pages are named. */
        public String pages() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    /**
     * A part and what became of it.
     *
     * @param number number of the sheet, empty where none was read
     * @param problem why it was not filed and what to do; null when it was
     */
    public record Filed(Part part, String number, Outcome outcome, Word problem) {}

    /** Tells how many pages were read. */
    public interface Progress {
        /** Called after each page. */
        void page(int done, int of);
    }

    /** Files as this account. */
    public ScanFiling(Ledger ledger, Session session, List<SheetFiler> others) {
        this.ledger = ledger;
        this.session = session;
        this.others = List.copyOf(others);
    }

    /**
     * Splits a file and files each part. Filing the same file again changes nothing.
     *
     * @throws Refusal when the file cannot be opened: it is locked, broken or too long
     */
    public List<Filed> file(byte[] content, String workItem, Progress progress) throws Refusal, IOException {
        try (var scan = ScannedPdf.open(content)) {
            List<Filed> filed = new ArrayList<>();
            for (Part part : parts(scan, progress)) {
                filed.add(file(scan, part, workItem));
            }
            return filed;
        } catch (DocumentException unreadable) {
            throw Delivery.refusal(
                    unreadable, "scan.file", (Word) locale -> unreadable.text(locale == null ? Locale.JAPAN : locale));
        }
    }

    private List<Part> parts(ScannedPdf scan, Progress progress) {
        List<Part> parts = new ArrayList<>();
        int awaited = 0;
        for (int page = 1; page <= scan.pages(); page++) {
            List<String> codes = scan.codes(page - 1);
            progress.page(page, scan.pages());
            Optional<String> known = codes.stream()
                    .filter(code -> code.startsWith("fudaban:"))
                    .findFirst()
                    .or(() -> codes.stream().findFirst());
            if (known.isEmpty() && awaited > 0) {
                Part before = parts.removeLast();
                parts.add(new Part(before.first(), page, before.code()));
                awaited--;
            } else {
                parts.add(new Part(page, page, known.orElse("")));
                awaited = known.map(this::more).orElse(0);
            }
        }
        return parts;
    }

    /** Pages that follow the one with this code. */
    private int more(String code) {
        try {
            return SheetCode.isMeant(code)
                    ? SheetCode.parse(code).pages() - 1
                    : others.stream().mapToInt(other -> other.pages(code) - 1).sum();
        } catch (Refusal other) {
            return 0;
        }
    }

    private Filed file(ScannedPdf scan, Part part, String workItem) throws IOException {
        if (part.code().isEmpty()) {
            return not(part, "", Delivery.refusal("scan.no-code", part.pages()));
        }
        List<Integer> pages = new ArrayList<>();
        for (int page = part.first(); page <= part.last(); page++) {
            pages.add(page - 1);
        }
        byte[] content = scan.part(pages);
        try {
            if (SheetCode.isMeant(part.code())) {
                return receipt(part, content, workItem);
            }
            if (part.code().startsWith("fudaban:request:")) {
                String number = SheetNumber.parse(part.code()).number();
                var input = new KeepScan.Input(number, PDF, Hash.hex(Hash.sha256(content)));
                submit(KeepScan.NAME, input, content, workItem);
                return new Filed(part, number, Outcome.FILED, null);
            }
            for (SheetFiler other : others) {
                Optional<String> number = other.file(ledger, session, part.code(), content, workItem);
                if (number.isPresent()) {
                    return new Filed(part, number.get(), Outcome.FILED, null);
                }
            }
            return not(part, "", Delivery.refusal("scan.foreign", part.pages()));
        } catch (Refusal refused) {
            return not(part, "", refused);
        }
    }

    private Filed receipt(Part part, byte[] content, String workItem) throws Refusal {
        SheetCode code = SheetCode.parse(part.code());
        boolean open = code.kind() == SheetCode.Kind.HANDOVER
                ? Receipts.handover(ledger, session, code.number()).get(HANDOVER__STATE) == HandoverState.OPEN
                : List.of(ParcelState.POSTED, ParcelState.MISSING)
                        .contains(
                                Receipts.parcel(ledger, session, code.number()).get(PARCEL__STATE));
        var input = new DeliveryActs.KeepReceipt(code.number(), PDF, Hash.hex(Hash.sha256(content)));
        submit(DeliveryActs.KEEP_RECEIPT, input, content, workItem);
        return new Filed(part, code.number(), open ? Outcome.FILED : Outcome.FILED_BEFORE, null);
    }

    private void submit(String act, java.lang.Record input, byte[] content, String workItem) throws Refusal {
        ledger.submit(
                session, Submission.of(act, input).carrying(List.of(content)).within(workItem));
    }

    private static Filed not(Part part, String number, Refusal why) {
        return new Filed(part, number, Outcome.UNREADABLE, why::sentence);
    }
}

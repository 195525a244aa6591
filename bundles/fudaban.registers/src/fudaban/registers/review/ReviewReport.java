// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.review;

import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage.Literals;
import fudaban.registers.Registers;
import fudaban.registers.internal.Texts;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.model.ReviewState;
import fudaban.registers.print.PaperHead;
import fudaban.registers.row.RegisterWork;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The paper of a 棚卸: a draft while it is going on; with 確定 head first, then the rendering, then the entry with its hash. */
public final class ReviewReport {
    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;

    /** As this account. */
    public ReviewReport(Ledger ledger, Session session, FontStack fonts) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
    }

    /** The PDF: a draft of what is going on, or the very bytes that were kept with 確定. */
    public byte[] paper(String number, Locale locale) throws Refusal, IOException {
        var reader = new ReviewReader(ledger, session);
        AccountReview review = reader.review(number);
        ledger.recordAccess(session, Ledger.AccessKind.PRINTED, "registers.review." + number, List.of());
        return review.getState() == ReviewState.CLOSED ? kept(review) : render(review, true, locale);
    }

    /** 確定: the report as it stands now is kept for good. */
    public Receipt close(String number, Locale locale) throws Refusal, IOException {
        AccountReview review = new ReviewReader(ledger, session).review(number);
        var head = PaperHead.of(ledger, session, false);
        byte[] pdf = render(review, head, locale);
        String hash = Hash.hex(Hash.sha256(pdf));
        var texts = Texts.of(Locale.JAPAN);
        return new RegisterWork(ledger, session)
                .submit(
                        Submission.of(ReviewActs.CLOSE, new ReviewActs.Close(number, head.head(), hash))
                                .carrying(List.of(pdf)),
                        new RegisterWork.Piece(
                                Registers.ROW,
                                texts.get("review.work", number),
                                texts.get("review.work.closed"),
                                1,
                                null));
    }

    private byte[] kept(AccountReview review) throws Refusal {
        var rows = ledger.list(
                        session, Query.of(Attachment.class).where(Literals.ATTACHMENT__BELONGS_TO, review.getId()))
                .rows();
        return ledger.open(session, Attachment.class, rows.getFirst().id()).getContent();
    }

    private byte[] render(AccountReview review, boolean draft, Locale locale) throws Refusal, IOException {
        return render(review, PaperHead.of(ledger, session, draft), locale);
    }

    private byte[] render(AccountReview review, PaperHead head, Locale locale) throws Refusal, IOException {
        var reader = new ReviewReader(ledger, session);
        List<ReviewFinding> findings = reader.findings(review);
        Map<String, String> names = new HashMap<>();
        for (ReviewFinding finding : findings) {
            if (finding.getDecidedBy() != null && !names.containsKey(finding.getDecidedBy())) {
                names.put(finding.getDecidedBy(), reader.name(finding.getDecidedBy()));
            }
        }
        var profile = ledger.profile(ReviewProfile.class, LocalDate.now(ledger.clock()));
        var content = new ReviewDocument.Content(
                review,
                findings,
                names,
                profile.boxes(),
                head,
                reader.name(session.account()),
                ledger.clock().instant().atZone(ledger.clock().getZone()));
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(fonts).write(new ReviewDocument(locale).document(content).practising(ledger.practising()), bytes);
        return bytes.toByteArray();
    }
}

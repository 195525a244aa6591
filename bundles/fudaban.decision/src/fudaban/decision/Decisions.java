// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.journal.Hash;
import fudaban.model.Attachment;
import fudaban.model.RequestKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an account does with what waits: looks, records decisions and approvals, confirms and withdraws 予約. */
public final class Decisions {
    private final Ledger ledger;
    private final Session session;
    private final WaitingList waiting;

    /** Of a ledger, for one account. */
    public Decisions(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
        this.waiting = new WaitingList(ledger, session);
    }

    /**
     * A decision as it stands on a sheet.
     *
     * @param sheet what names the sheet
     * @param by who decided
     * @param on the date beside the signature
     */
    public record Decided(SheetNumber sheet, boolean approved, String by, LocalDate on, Optional<Scan> scan) {}

    /**
     * Requests of one kind: the latest first, then by day, then by number.
     *
     * @param closed also those that do not wait any more
     */
    public List<Waiting> list(RequestKind kind, boolean closed, Locale locale) throws Refusal {
        return waiting.list(kind, closed, locale);
    }

    /**
     * One request.
     *
     * @throws Refusal when there is none of that number
     */
    public Waiting find(SheetNumber sheet, Locale locale) throws Refusal {
        return waiting.find(sheet.number(), locale);
    }

    /**
     * Records the decision on a 決裁票 (the act runs, or its request is closed) or the 事後承認 of an act that ran.
     *
     * @throws Refusal when nothing waits under that number, the date cannot be, the records have changed since the sheet was printed, or the act's
     *     own rules forbid it now
     */
    public Receipt record(Decided decided) throws Refusal {
        Waiting request = find(decided.sheet(), Locale.JAPAN);
        if (request.kind() == RequestKind.RESERVATION) {
            throw new Refusal(Decisions.class, "record.reservation", request.number());
        }
        if (!request.open()) {
            throw new Refusal(KeepScan.class, "request.closed", request.number());
        }
        check(decided, request);
        Optional<String> scan = decided.scan().isPresent()
                ? Optional.of(keep(request, decided.scan().get()))
                : Optional.ofNullable(request.scan());
        var decision = new Confirmation.Decision(
                request.number(), decided.approved(), decided.by().strip(), decided.on(), scan);
        return request.kind() == RequestKind.PAPER
                ? ledger.decide(session, decision)
                : ledger.approveAfter(session, decision);
    }

    private void check(Decided decided, Waiting request) throws Refusal {
        if (decided.by() == null || decided.by().isBlank()) {
            throw new Refusal(Decisions.class, "record.who");
        }
        LocalDate made = request.created().atZone(ledger.clock().getZone()).toLocalDate();
        LocalDate today = LocalDate.now(ledger.clock());
        if (decided.on() == null || decided.on().isAfter(today) || decided.on().isBefore(made)) {
            throw new Refusal(
                    Decisions.class, "record.date", String.valueOf(decided.on()), made.toString(), today.toString());
        }
        boolean runs = request.kind() == RequestKind.PAPER && decided.approved();
        if (runs
                && decided.sheet().state().isPresent()
                && !decided.sheet().state().get().equals(RecordState.of(ledger, session, request))) {
            throw new Refusal(Decisions.class, "record.changed", request.number());
        }
    }

    private String keep(Waiting request, Scan scan) throws Refusal {
        var input = new KeepScan.Input(request.number(), scan.mediaType(), Hash.hex(Hash.sha256(scan.content())));
        ledger.submit(session, Submission.of(KeepScan.NAME, input).carrying(List.of(scan.content())));
        return waiting.find(request.number(), Locale.JAPAN).scan();
    }

    /**
     * The one confirmation of a 予約 on its day or later: the act runs, or its sheet goes round from now on.
     *
     * @param confirmation one the act's rule allows on that day
     */
    public Receipt confirm(SheetNumber sheet, Confirmation confirmation) throws Refusal {
        return ledger.execute(session, sheet.number(), confirmation);
    }

    /** Withdraws what waits: a 予約 or a sheet that has not come back. */
    public Receipt withdraw(SheetNumber sheet, String reason) throws Refusal {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(Decisions.class, "withdraw.reason");
        }
        return ledger.withdraw(session, sheet.number(), reason.strip());
    }

    /**
     * The scanned sheet of a request, to be shown or written out. Leaves an access entry.
     *
     * @throws Refusal when there is none, or the account may not see it
     */
    public Scan scan(SheetNumber sheet) throws Refusal {
        Waiting request = find(sheet, Locale.JAPAN);
        if (request.scan() == null) {
            throw new Refusal(Decisions.class, "scan.none", request.number());
        }
        Attachment kept = ledger.open(session, Attachment.class, request.scan());
        if (kept.getContent() == null) {
            throw new Refusal(Decisions.class, "scan.sight", session.name());
        }
        ledger.recordAccess(session, Ledger.AccessKind.EXPORTED, "request.scan", List.of(request.id()));
        return new Scan(kept.getMediaType(), kept.getContent());
    }
}

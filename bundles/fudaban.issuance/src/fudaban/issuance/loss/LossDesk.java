// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss;

import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardProfile;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.batch.Chips;
import fudaban.issuance.loss.model.LossCase;
import fudaban.issuance.loss.model.LossPackage.Literals;
import fudaban.issuance.loss.model.LossState;
import fudaban.issuance.profile.ChipLayout;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.act.WorkPiece;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 亡失 as a screen or a verb deals with it. The suspension comes first and waits for nothing: what else is known is entered after it. */
public final class LossDesk {
    private static final String ROW = "1-4";
    private static final int MOST = 500;
    /** States in which a card opens no gate any more. */
    private static final Set<CredentialState> OVER =
            Set.of(CredentialState.RETIRED, CredentialState.DESTROYED, CredentialState.SPOILED);

    private final Ledger ledger;
    private final Session session;

    /** As this account. */
    public LossDesk(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * What was told. All may be empty.
     *
     * @param instructedBy who of the office gave the oral instruction: the 事後承認 becomes due
     * @param instructedAt when; null: now
     */
    public record Call(
            String caller, String callBack, String circumstances, String instructedBy, Instant instructedAt) {}

    /**
     * What was done.
     *
     * @param number number of the case
     * @param suspended when the card was suspended: now, or before; empty for a card that was retired already
     * @param approval number of the request whose 事後承認 is due
     */
    public record Taken(String number, Optional<Instant> suspended, boolean before, Optional<String> approval) {}

    /**
     * Takes a call: suspends the card at once, then enters the case. Works with nothing but a number, also one the register does not know.
     *
     * @param kind kind of a card the register does not know; null: a staff card
     */
    public Taken report(String card, CredentialKind kind, Call call) throws Refusal {
        String number = card.strip();
        try (var piece = WorkPiece.begin(
                ledger,
                session,
                ROW,
                Loss.say(Locale.JAPAN, "work.report", number),
                Loss.say(Locale.JAPAN, "work.stopped"))) {
            Taken taken = report(number, kind, call, piece.item());
            piece.says(Loss.say(Locale.JAPAN, "work.done", taken.number()), 1);
            return taken;
        }
    }

    private Taken report(String card, CredentialKind kind, Call call, String item) throws Refusal {
        Optional<Row> known = card(card);
        Optional<Instant> suspended = Optional.empty();
        Optional<String> approval = Optional.empty();
        boolean before = false;
        Object state = known.map(row -> row.get(ModelPackage.Literals.CREDENTIAL__STATE))
                .orElse(null);
        if (state == CredentialState.SUSPENDED) {
            suspended = Optional.of(ledger.clock().instant());
            before = true;
        } else if (state == null || !OVER.contains(state)) {
            Receipt receipt = ledger.submit(
                    session,
                    Submission.of(
                                    IssuanceActs.SUSPEND,
                                    new IssuanceActs.Suspend(card, Loss.say(Locale.JAPAN, "reason"), kind))
                            .confirmed(confirmation(call))
                            .within(item));
            suspended = Optional.of(receipt.entered());
            approval = receipt.request();
        }
        Receipt entered = ledger.submit(
                session,
                Submission.of(
                                LossActs.REPORT,
                                new LossActs.Report(
                                        card,
                                        kind,
                                        call.caller(),
                                        call.callBack(),
                                        call.circumstances(),
                                        call.instructedBy(),
                                        call.instructedAt(),
                                        approval.orElse(null),
                                        suspended.orElse(null),
                                        session.name()))
                        .within(item));
        LossCase loss = ledger.open(session, LossCase.class, entered.records().getFirst());
        return new Taken(loss.getNumber(), suspended, before, approval);
    }

    /** An instruction of the office is an oral confirmation, of which the approval is due; without one the desk does it by itself. */
    private Confirmation confirmation(Call call) {
        if (call.instructedBy() == null || call.instructedBy().isBlank()) {
            return new Confirmation.None();
        }
        Instant at = call.instructedAt() == null ? ledger.clock().instant() : call.instructedAt();
        return new Confirmation.Oral(call.instructedBy().strip(), at);
    }

    private Optional<Row> card(String number) throws Refusal {
        return ledger
                .list(session, Query.of(Credential.class).where(ModelPackage.Literals.CREDENTIAL__NUMBER, number))
                .rows()
                .stream()
                .findFirst();
    }

    /** Sets a stamp; {@code at} null: now. */
    public LossEntry stamp(LossActs.Stamp stamp, Instant at) throws Refusal {
        Submission submission = Submission.of(LossActs.STAMP, stamp);
        ledger.submit(session, at == null ? submission : submission.happenedAt(at));
        return byNumber(stamp.number());
    }

    /** Found again: the case ends; 解除 or 返納 of the card is asked for by its own act. */
    public LossEntry found(String number, String how) throws Refusal {
        ledger.submit(session, Submission.of(LossActs.FOUND, new LossActs.Found(number, how)));
        return byNumber(number);
    }

    /** One case. */
    public LossEntry byNumber(String number) throws Refusal {
        List<Row> rows = ledger.list(session, Query.of(LossCase.class).where(Literals.LOSS_CASE__NUMBER, number))
                .rows();
        if (rows.isEmpty()) {
            throw Loss.refusal("loss.none", number);
        }
        return open(rows.getFirst().id());
    }

    /** One case. */
    public LossEntry open(String id) throws Refusal {
        LossCase loss = ledger.open(session, LossCase.class, id);
        return LossEntry.of(loss, rules());
    }

    /** Cases, the oldest first. */
    public List<LossEntry> list(boolean all) throws Refusal {
        var query = Query.of(LossCase.class).limit(MOST);
        if (!all) {
            query = query.where(Literals.LOSS_CASE__STATE, LossState.OPEN);
        }
        List<LossEntry> entries = new ArrayList<>();
        for (Row row : ledger.list(session, query).rows()) {
            entries.add(open(row.id()));
        }
        return entries;
    }

    private LossRules rules() throws Refusal {
        return ledger.profile(LossRules.class, LocalDate.now(ledger.clock()));
    }

    /**
     * Certificates on the card, as the layout of its chip says: the LRA is told of them. Empty for a card without any, or one the register
     * does not know.
     */
    public List<String> certificates(String card) throws Refusal {
        Optional<Row> known = card(card);
        if (known.isEmpty()
                || !(known.get().get(ModelPackage.Literals.CREDENTIAL__KIND) instanceof CredentialKind kind)) {
            return List.of();
        }
        try {
            ChipLayout layout = ledger.profile(ChipLayout.class, LocalDate.now(ledger.clock()));
            return Chips.profile(layout, kind).containers().stream()
                    .filter(each -> each.content() == CardProfile.Content.CERTIFICATE)
                    .map(CardProfile.Container::id)
                    .toList();
        } catch (CardFailure broken) {
            // A layout that cannot be read must not stand in the way of a suspension.
            return List.of();
        }
    }
}

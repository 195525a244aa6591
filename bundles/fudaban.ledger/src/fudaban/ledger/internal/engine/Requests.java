// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.internal.act.RequestActs;
import fudaban.ledger.internal.act.RequestActs.Close;
import fudaban.ledger.internal.act.RequestActs.Open;
import fudaban.ledger.spi.ServiceDays;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Makes orders of submissions: run now, wait for paper, wait for a day, or run now and owe an approval. */
final class Requests {
    private final Catalogue catalogue;
    private final Guard guard;
    private final ServiceDays days;

    Requests(Catalogue catalogue, Guard guard, ServiceDays days) {
        this.catalogue = catalogue;
        this.guard = guard;
        this.days = days;
    }

    /** The order to run now, without asking for its confirmation: for previews. */
    Order<?> unchecked(Session session, Submission submission) throws Refusal {
        return now(session, catalogue.get(submission.act()), submission, "none", "", Order.Beside.NOTHING);
    }

    Order<?> order(Session session, Submission submission, LocalDate today) throws Refusal {
        Act<?> act = catalogue.get(submission.act());
        guard.role(session, act.type());
        guard.confirmation(session, act.type(), submission.confirmation(), today);
        if (submission.effectiveOn().isPresent()
                && submission.effectiveOn().get().isAfter(today)) {
            return wait(
                    session,
                    act,
                    submission,
                    RequestKind.RESERVATION,
                    submission.effectiveOn().get());
        }
        return switch (submission.confirmation()) {
            case Confirmation.Paper paper -> wait(session, act, submission, RequestKind.PAPER, null);
            case Confirmation.Oral oral ->
                owing(
                        session,
                        act,
                        submission,
                        oral,
                        days.after(today, guard.profile(today).approvalDueServiceDays()));
            case Confirmation.Approver by ->
                now(session, act, submission, "approver", by.approver().account(), Order.Beside.NOTHING);
            case Confirmation.None none -> now(session, act, submission, "none", "", Order.Beside.NOTHING);
        };
    }

    private <I extends java.lang.Record> Order<I> now(
            Session session, Act<I> act, Submission submission, String kind, String approver, Order.Beside beside) {
        return new Order<>(
                session,
                act,
                act.type().input().cast(submission.input()),
                submission.happened(),
                submission.workItem(),
                kind,
                approver,
                submission.expected(),
                submission.carried(),
                beside);
    }

    private <I extends java.lang.Record> Order<I> owing(
            Session session, Act<I> act, Submission submission, Confirmation.Oral oral, LocalDate dueOn) {
        return now(session, act, submission, "oral", "", (change, entry) -> {
            var input = new Open(
                    RequestKind.POST_APPROVAL,
                    act.type().name(),
                    Json.text(submission.input()),
                    null,
                    dueOn,
                    oral.instructedBy(),
                    oral.at());
            RequestActs.open(input, entry, change);
        });
    }

    private <I extends java.lang.Record> Order<?> wait(
            Session session, Act<I> act, Submission submission, RequestKind kind, LocalDate effectiveOn)
            throws Refusal {
        if (!submission.carried().isEmpty()) {
            throw new Refusal(Requests.class, "wait.carried", act.type().title(java.util.Locale.JAPAN));
        }
        var input =
                new Open(kind, act.type().name(), Json.text(submission.input()), effectiveOn, effectiveOn, null, null);
        return opening(session, catalogue.get(RequestActs.OPEN), input, submission);
    }

    /** The request gets its number inside the transaction, so the opening act itself has nothing left to do. */
    private static <I extends java.lang.Record> Order<Open> opening(
            Session session, Act<I> opening, Open input, Submission submission) {
        @SuppressWarnings("unchecked")
        Act<Open> act = (Act<Open>) opening;
        return new Order<>(
                session,
                act,
                input,
                submission.happened(),
                submission.workItem(),
                submission.confirmation().kind(),
                "",
                submission.expected(),
                Map.of(),
                Order.Beside.NOTHING);
    }

    /** What waits as it was submitted, happening now or on its day where that is still to come. */
    Submission submission(Request request, Clock clock) throws Refusal {
        Act<?> act = catalogue.get(request.getAct());
        var submission = Submission.of(
                request.getAct(), Json.value(request.getInput(), act.type().input()));
        LocalDate day = request.getEffectiveOn();
        return day == null || !day.isAfter(LocalDate.now(clock))
                ? submission
                : submission.happenedAt(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** The order that runs what waited, and closes its request in the same transaction. */
    Order<?> release(Session session, Request request, Close close, String kind) throws Refusal {
        Act<?> act = catalogue.get(request.getAct());
        return release(session, act, request, close, kind);
    }

    private <I extends java.lang.Record> Order<I> release(
            Session session, Act<I> act, Request request, Close close, String kind) {
        I input = Json.value(request.getInput(), act.type().input());
        return new Order<>(
                session,
                act,
                input,
                Optional.empty(),
                Optional.empty(),
                kind,
                "",
                Map.of(),
                Map.of(),
                (change, entry) -> {
                    Request waiting = RequestActs.waiting(close.number(), change);
                    RequestActs.close(close, change);
                    waiting.setEntry(entry);
                });
    }

    Order<?> close(Session session, Close close) throws Refusal {
        Act<?> act = catalogue.get(RequestActs.CLOSE);
        return plain(session, act, close);
    }

    private static <I extends java.lang.Record> Order<I> plain(Session session, Act<I> act, java.lang.Record input) {
        return Order.plain(session, act, act.type().input().cast(input));
    }

    /** The state a decision leads to. */
    static RequestState state(Confirmation.Decision decision) {
        return decision.approved() ? RequestState.DONE : RequestState.REJECTED;
    }
}

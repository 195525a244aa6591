// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Word;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.internal.act.RequestActs;
import fudaban.ledger.internal.act.RequestActs.Circulate;
import fudaban.ledger.internal.act.RequestActs.Close;
import fudaban.ledger.internal.act.RequestActs.Open;
import fudaban.ledger.query.Query;
import fudaban.ledger.spi.ServiceDays;
import fudaban.model.Contract;
import fudaban.model.DesignatedDay;
import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes orders of submissions and of what has waited: run now, wait for paper, wait for a day, or run now and owe an approval. */
final class Requests {
    private final Catalogue catalogue;
    private final Guard guard;
    private final ServiceDays days;

    Requests(Catalogue catalogue, Guard guard, ServiceDays days) {
        this.catalogue = catalogue;
        this.guard = guard;
        this.days = days;
    }

    /** What is about to run: a submission, and the request it has waited as. */
    private record Prepared<I extends java.lang.Record>(
            Session session, Act<I> act, Submission submission, Optional<String> releases) {
        Order<I> order(String confirmation, String approver, Order.Beside beside) {
            return new Order<>(
                    session,
                    act,
                    act.type().input().cast(submission.input()),
                    submission.happened(),
                    submission.workItem(),
                    confirmation,
                    approver,
                    submission.expected(),
                    submission.carried(),
                    releases,
                    beside);
        }
    }

    /** The order to run now, without asking for its confirmation: for previews. */
    Order<?> unchecked(Session session, Submission submission) throws Refusal {
        return unchecked(session, submission, Optional.empty());
    }

    /** The same for what waits, happening now or on its day where that is still to come. */
    Order<?> unchecked(Session session, Request request, Clock clock) throws Refusal {
        Submission submission = submission(request);
        LocalDate day = request.getEffectiveOn();
        if (submission.happened().isEmpty() && day != null && day.isAfter(LocalDate.now(clock))) {
            submission = submission.happenedAt(day.atStartOfDay(clock.getZone()).toInstant());
        }
        return unchecked(session, submission, Optional.of(request.getNumber()));
    }

    private Order<?> unchecked(Session session, Submission submission, Optional<String> releases) throws Refusal {
        Act<?> act = catalogue.get(submission.act());
        guard.role(session, act.type());
        return new Prepared<>(session, act, submission, releases).order("none", "", Order.Beside.NOTHING);
    }

    /** What becomes of a submission. */
    Order<?> order(Session session, Submission submission, LocalDate today) throws Refusal {
        Act<?> act = catalogue.get(submission.act());
        guard.role(session, act.type());
        if (submission.effectiveOn().filter(day -> day.isAfter(today)).isPresent()) {
            if (!(submission.confirmation() instanceof Confirmation.None)) {
                throw new Refusal(Requests.class, "reservation.confirmed", (Word) act.type()::title);
            }
            return waiting(
                    session,
                    act,
                    submission,
                    RequestKind.RESERVATION,
                    submission.effectiveOn().get());
        }
        Confirmation confirmation = submission.confirmation();
        guard.confirmation(session, act.type(), confirmation, today);
        var prepared = new Prepared<>(session, act, submission, Optional.empty());
        return switch (confirmation) {
            case Confirmation.Paper paper -> waiting(session, act, submission, RequestKind.PAPER, null);
            case Confirmation.Oral oral -> prepared.order("oral", "", owing(prepared, oral, today));
            case Confirmation.Approver by ->
                prepared.order("approver", by.approver().account(), Order.Beside.NOTHING);
            case Confirmation.None none -> prepared.order("none", "", Order.Beside.NOTHING);
        };
    }

    /** What becomes of a 予約 whose day has come: its one confirmation is asked for by the rule of this day. */
    Order<?> confirmed(Session session, Request request, Confirmation confirmation, LocalDate today) throws Refusal {
        Act<?> act = catalogue.get(request.getAct());
        guard.role(session, act.type());
        guard.confirmation(session, act.type(), confirmation, today);
        var close = new Close(request.getNumber(), RequestState.DONE, session.name(), today, null, null);
        var prepared = new Prepared<>(session, act, submission(request), Optional.of(request.getNumber()));
        return switch (confirmation) {
            case Confirmation.Paper paper ->
                plain(session, RequestActs.CIRCULATE, new Circulate(request.getNumber()))
                        .within(request.getWorkItem());
            case Confirmation.Oral oral ->
                prepared.order("oral", "", closing(close).and(owing(prepared, oral, today)));
            case Confirmation.Approver by -> {
                Guard.another(by.approver(), request.getInitiator());
                yield prepared.order("approver", by.approver().account(), closing(close));
            }
            case Confirmation.None none -> prepared.order("reservation", "", closing(close));
        };
    }

    /** The act whose sheet came back approved. */
    Order<?> decided(Session session, Request request, Close close) throws Refusal {
        Act<?> act = catalogue.get(request.getAct());
        guard.role(session, act.type());
        return new Prepared<>(session, act, submission(request), Optional.of(request.getNumber()))
                .order("paper", "", closing(close));
    }

    /** Ends a request without running its act: up to who could run it. */
    Order<?> close(Session session, Request request, Close close) throws Refusal {
        guard.role(session, type(request));
        return plain(session, RequestActs.CLOSE, close);
    }

    /** The type of the act that waits; where its plug-in is gone, that of ending a request. */
    private ActType<?> type(Request request) throws Refusal {
        Optional<Act<?>> act = catalogue.find(request.getAct());
        return act.isPresent()
                ? act.get().type()
                : catalogue.get(RequestActs.CLOSE).type();
    }

    /** What waits as it was submitted. */
    private Submission submission(Request request) throws Refusal {
        Act<?> act = catalogue.get(request.getAct());
        var submission = Submission.of(
                        request.getAct(),
                        Json.value(request.getInput(), act.type().input()))
                .within(request.getWorkItem());
        return request.getHappened() == null ? submission : submission.happenedAt(request.getHappened());
    }

    private Order.Beside owing(Prepared<?> prepared, Confirmation.Oral oral, LocalDate today) throws Refusal {
        int within = guard.profile(today).approvalDueServiceDays();
        String input = Json.text(prepared.submission().input());
        return (change, entry) -> RequestActs.open(
                new Open(
                        RequestKind.POST_APPROVAL,
                        prepared.act().type().name(),
                        input,
                        null,
                        days.after(today, within, designated(today, change)),
                        oral.instructedBy(),
                        oral.at(),
                        prepared.submission().happened().orElse(null)),
                entry,
                change);
    }

    /** 官側の指定する日 of the contracts from a day on. */
    private static Set<LocalDate> designated(LocalDate day, Change change) throws Refusal {
        var contracts = Query.of(Contract.class)
                .where(ModelPackage.Literals.CONTRACT__ACTIVE_NUMBER, Query.Operator.NOT_EMPTY)
                .where(ModelPackage.Literals.CONTRACT__VALID_TO, Query.Operator.FROM, day);
        return change.list(contracts).stream()
                .flatMap(contract -> contract.getDesignatedDays().stream())
                .map(DesignatedDay::getDay)
                .collect(Collectors.toSet());
    }

    private static Order.Beside closing(Close close) {
        return (change, entry) -> {
            Request waiting = RequestActs.waiting(close.number(), change);
            RequestActs.close(close, change);
            waiting.setEntry(entry);
        };
    }

    /** The request gets its number inside the transaction. It is prepared now, whenever its act happens. */
    private Order<?> waiting(
            Session session, Act<?> act, Submission submission, RequestKind kind, LocalDate effectiveOn)
            throws Refusal {
        if (!submission.carried().isEmpty()) {
            throw new Refusal(Requests.class, "wait.carried", (Word) act.type()::title);
        }
        var input = new Open(
                kind,
                act.type().name(),
                Json.text(submission.input()),
                effectiveOn,
                effectiveOn,
                null,
                null,
                submission.happened().orElse(null));
        return opening(session, catalogue.get(RequestActs.OPEN), input, submission);
    }

    private static <I extends java.lang.Record> Order<I> opening(
            Session session, Act<I> opening, Open input, Submission submission) {
        return new Order<>(
                session,
                opening,
                opening.type().input().cast(input),
                Optional.empty(),
                submission.workItem(),
                submission.confirmation().kind(),
                "",
                submission.expected(),
                Map.of(),
                Optional.empty(),
                Order.Beside.NOTHING);
    }

    private Order<?> plain(Session session, String act, java.lang.Record input) throws Refusal {
        return plain(session, catalogue.get(act), input);
    }

    private static <I extends java.lang.Record> Order<I> plain(Session session, Act<I> act, java.lang.Record input) {
        return Order.plain(session, act, act.type().input().cast(input));
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.act.RequestNumber;
import fudaban.ledger.internal.act.RequestActs.Close;
import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import java.util.concurrent.CompletableFuture;

/** The life of what is submitted: it runs, or waits until it is decided, confirmed on its day, approved afterwards or withdrawn. */
final class RequestsCore {
    private final House house;
    private final Orders orders;
    private final Requests requests;

    RequestsCore(House house, Orders orders) {
        this.house = house;
        this.orders = orders;
        this.requests = new Requests(house.catalogue(), house.guard(), house.days());
    }

    CompletableFuture<Receipt> submit(Session session, Submission submission, Upkeep.Progress copies) {
        try {
            Order<?> order = requests.order(session, submission, orders.today());
            if (submission.confirmation() instanceof Confirmation.Paper) {
                // What cannot run is refused before a sheet goes round.
                orders.preview(requests.unchecked(session, submission));
            }
            return orders.write(order, copies);
        } catch (Refusal refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
    }

    Receipt decide(Session session, Confirmation.Decision decision) throws Refusal {
        Guard.decision(decision);
        Request request = waiting(decision.request(), RequestKind.PAPER);
        return run(
                decision.approved()
                        ? requests.decided(session, request, close(request, decision))
                        : requests.close(session, request, close(request, decision)));
    }

    Receipt execute(Session session, String number, Confirmation confirmation) throws Refusal {
        Request request = waiting(number, RequestKind.RESERVATION);
        if (request.getEffectiveOn().isAfter(orders.today())) {
            throw new Refusal(
                    RequestsCore.class,
                    "reservation.early",
                    request.getNumber(),
                    request.getEffectiveOn().toString());
        }
        Order<?> order = requests.confirmed(session, request, confirmation, orders.today());
        if (confirmation instanceof Confirmation.Paper) {
            orders.preview(requests.unchecked(session, request, house.clock()));
        }
        return run(order);
    }

    Receipt withdraw(Session session, String number, String reason) throws Refusal {
        Request request = waiting(number, null);
        if (request.getKind() == RequestKind.POST_APPROVAL) {
            throw new Refusal(RequestsCore.class, "approval.owed", request.getNumber());
        }
        var close =
                new Close(request.getNumber(), RequestState.WITHDRAWN, session.name(), orders.today(), null, reason);
        return run(requests.close(session, request, close));
    }

    Receipt approveAfter(Session session, Confirmation.Decision decision) throws Refusal {
        Guard.decision(decision);
        Request request = waiting(decision.request(), RequestKind.POST_APPROVAL);
        return run(requests.close(session, request, close(request, decision)));
    }

    Preview preview(Session session, Submission submission) throws Refusal {
        return orders.preview(requests.unchecked(session, submission));
    }

    Preview preview(Session session, String number) throws Refusal {
        Request request = waiting(number, null);
        if (request.getKind() == RequestKind.POST_APPROVAL) {
            throw new Refusal(RequestsCore.class, "request.kind", request.getNumber());
        }
        return orders.preview(requests.unchecked(session, request, house.clock()));
    }

    private Receipt run(Order<?> order) throws Refusal {
        return Orders.await(orders.write(order));
    }

    private static Close close(Request request, Confirmation.Decision decision) {
        return new Close(
                request.getNumber(),
                decision.approved() ? RequestState.DONE : RequestState.REJECTED,
                decision.name(),
                decision.date(),
                decision.scan().orElse(null),
                null);
    }

    private Request waiting(String typed, RequestKind kind) throws Refusal {
        String number = RequestNumber.read(typed);
        Request request = house.database()
                .read(c -> house.store().find(c, Request.class, ModelPackage.Literals.REQUEST__NUMBER, number))
                .orElseThrow(() -> new Refusal(RequestsCore.class, "request.none", number));
        if (kind != null && request.getKind() != kind) {
            throw new Refusal(RequestsCore.class, "request.kind", number);
        }
        if (request.getState() != RequestState.WAITING) {
            throw new Refusal(RequestsCore.class, "request.closed", number);
        }
        return request;
    }
}

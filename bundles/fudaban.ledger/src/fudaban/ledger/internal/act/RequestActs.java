// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.RequestNumber;
import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Acts that wait: opening a request, and closing it without running the act. */
public final class RequestActs {
    /** Opens a request; the act's own input is kept in the request as canonical JSON. */
    public static final String OPEN = "ledger.open-request";

    /** Closes a request whose act does not run (any more), or whose approval has come. */
    public static final String CLOSE = "ledger.close-request";

    /** Lets the sheet of a 予約 whose day has come go round: it waits for its decision from now on. */
    public static final String CIRCULATE = "ledger.circulate-request";

    private RequestActs() {}

    /**
     * @param act the act that waits
     * @param json its input as canonical JSON
     * @param effectiveOn the day of a 予約, or null
     * @param due when something must have happened, or null
     * @param happened when it happened in the world, where that was declared, or null
     */
    public record Open(
            RequestKind kind,
            String act,
            String json,
            LocalDate effectiveOn,
            LocalDate due,
            String instructedBy,
            Instant instructedAt,
            Instant happened) {}

    /**
     * @param number the request
     * @param state DONE, REJECTED or WITHDRAWN
     * @param by who decided
     * @param on the date on the paper
     * @param scan id of the attachment with the scan; null: what stands there stays
     * @param reason why it is withdrawn or rejected, or null
     */
    public record Close(String number, RequestState state, String by, LocalDate on, String scan, String reason) {}

    /** @param number the request */
    public record Circulate(String number) {}

    static List<Act<?>> all() {
        return List.of(
                new CoreAct<>(OPEN, Open.class, Roles.WORKING, (input, change) -> open(input, "", change)),
                new CoreAct<>(CLOSE, Close.class, Roles.WORKING, RequestActs::close),
                new CoreAct<>(CIRCULATE, Circulate.class, Roles.WORKING, RequestActs::circulate));
    }

    /** Whether an act of this name leaves another act waiting. */
    public static boolean waits(String act) {
        return act.equals(OPEN) || act.equals(CIRCULATE);
    }

    /** Opens a request inside any act's transaction and gives it its number. */
    public static Request open(Open input, String entry, Change change) {
        Request request = change.create(Request.class);
        request.setNumber(RequestNumber.of(
                change.day(), change.next("request-" + change.day().getYear())));
        request.setKind(input.kind());
        request.setState(RequestState.WAITING);
        request.setAct(input.act());
        request.setInput(input.json());
        request.setInitiator(change.actor().account());
        request.setEffectiveOn(input.effectiveOn());
        request.setDue(input.due());
        request.setInstructedBy(input.instructedBy());
        request.setInstructedAt(input.instructedAt());
        request.setWorkItem(change.workItem().orElse(null));
        request.setHappened(input.happened());
        request.setEntry(entry);
        return request;
    }

    /** The request of a number, which must still wait. */
    public static Request waiting(String number, Change change) throws Refusal {
        Request request = change.find(Request.class, ModelPackage.Literals.REQUEST__NUMBER, number)
                .orElseThrow(() -> new Refusal(RequestActs.class, "request.none", number));
        if (request.getState() != RequestState.WAITING) {
            throw new Refusal(
                    RequestActs.class,
                    "request.closed",
                    number,
                    request.getState().getName());
        }
        return request;
    }

    /** Closes a request inside any act's transaction. */
    public static void close(Close input, Change change) throws Refusal {
        Request request = waiting(input.number(), change);
        request.setState(input.state());
        request.setDecidedBy(input.by());
        request.setDecidedOn(input.on());
        if (input.scan() != null) {
            request.setScan(input.scan());
        }
    }

    private static void circulate(Circulate input, Change change) throws Refusal {
        waiting(input.number(), change).setKind(RequestKind.PAPER);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.decision.Waiting;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import fudaban.model.Role;
import fudaban.workbench.internal.requests.RequestOperations.Does;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be done with what waits. */
class RequestOperationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private static Waiting request(RequestKind kind, RequestState state, LocalDate on) {
        return new Waiting(
                "id",
                "26-00017-4",
                kind,
                state,
                "issuance.retire-card",
                "廃止登録",
                "佐藤",
                Instant.EPOCH,
                on,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                0);
    }

    private static List<Does> offered(RequestKind kind, LocalDate on) {
        return RequestOperations.offered(request(kind, RequestState.WAITING, on), Role.OPERATOR, TODAY);
    }

    @Test
    void aSheetIsPrintedRecordedBackOrWithdrawn() {
        assertEquals(List.of(Does.PRINT, Does.RECORD, Does.SCAN, Does.WITHDRAW), offered(RequestKind.PAPER, null));
    }

    @Test
    void whatRanOnAnInstructionIsApprovedAndCannotBeWithdrawn() {
        assertEquals(List.of(Does.PRINT, Does.RECORD, Does.SCAN), offered(RequestKind.POST_APPROVAL, null));
    }

    @Test
    void aReservationIsConfirmedOnItsDayOrLaterNotBefore() {
        assertEquals(List.of(Does.WITHDRAW), offered(RequestKind.RESERVATION, TODAY.plusDays(1)));
        assertEquals(List.of(Does.CONFIRM, Does.WITHDRAW), offered(RequestKind.RESERVATION, TODAY));
        assertEquals(List.of(Does.CONFIRM, Does.WITHDRAW), offered(RequestKind.RESERVATION, TODAY.minusDays(9)));
    }

    @Test
    void nothingIsOfferedForWhatIsClosedOrToWhoOnlyLooks() {
        var closed = request(RequestKind.PAPER, RequestState.DONE, null);
        assertEquals(List.of(), RequestOperations.offered(closed, Role.OPERATOR, TODAY));
        var open = request(RequestKind.PAPER, RequestState.WAITING, null);
        assertEquals(List.of(), RequestOperations.offered(open, Role.INSPECTOR, TODAY));
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.Refusal;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.WorkPlace;
import fudaban.ui.testing.QuietDesk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The item that runs leads to where its work is done. */
class WorkStatusTest {
    private static final WorkPlace ISSUING =
            (seat, row) -> row.equals("1-1") ? Optional.of(new Place("batches", "batch=b1")) : Optional.empty();
    private static final WorkPlace UNSEEN = (seat, row) -> {
        throw new Refusal(WorkStatusTest.class, "not for this reader");
    };

    private static Place leads(String row) {
        var desk = new QuietDesk()
                .holds(
                        WorkItem.class,
                        QuietDesk.row(
                                "w",
                                Map.of(
                                        Literals.WORK_ITEM__STATE,
                                        WorkState.RUNNING,
                                        Literals.WORK_ITEM__ROW,
                                        row,
                                        Literals.WORK_ITEM__TITLE,
                                        "TITLE",
                                        Literals.WORK_ITEM__STARTED,
                                        Instant.EPOCH,
                                        Literals.WORK_ITEM__ACCOUNT,
                                        "operator")));
        return new WorkStatus(List.of(UNSEEN, ISSUING))
                .status(desk.seat(Locale.JAPAN))
                .getFirst()
                .place()
                .orElseThrow();
    }

    @Test
    void itsTopicKnowsTheWay() {
        assertEquals(new Place("batches", "batch=b1"), leads("1-1"));
    }

    @Test
    void workOfNoTopicLeadsToToday() {
        assertEquals("fudaban.workbench.part.today", leads("9-9").part());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.act.WorkPiece;
import fudaban.ledger.query.Query;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A piece of work ends however it ends, and never hides why. */
class WorkPieceTest {
    @TempDir
    Path folder;

    private Desk.Opened desk;

    @BeforeEach
    void open() throws Refusal {
        desk = new TestHouse(folder).fresh();
    }

    @AfterEach
    void close() {
        desk.ledger().close();
    }

    private WorkPiece begin(Session session) throws Refusal {
        return WorkPiece.begin(desk.ledger(), session, "1-1", "発行", "中断");
    }

    private WorkItem item(String id) throws Refusal {
        return desk.ledger().open(desk.session(), WorkItem.class, id);
    }

    @Test
    void itSaysWhatWasSaidLast() throws Refusal {
        String id;
        try (var piece = begin(desk.session())) {
            id = piece.item();
            piece.says("10枚", 10);
        }
        assertEquals("10枚", item(id).getOutcome());
        assertEquals(10, item(id).getCount());
        assertEquals(WorkState.FINISHED, item(id).getState());
    }

    @Test
    void whatWasStoppedIsFinishedAsStopped() throws Refusal {
        String[] id = new String[1];
        assertThrows(IllegalStateException.class, () -> {
            try (var piece = begin(desk.session())) {
                id[0] = piece.item();
                throw new IllegalStateException("the reader is gone");
            }
        });
        assertEquals("中断", item(id[0]).getOutcome());
    }

    /** Whoever locks the desk or lets the disk run full wants to know that, not that the work item could not be finished. */
    @Test
    void aFailingEndDoesNotHideTheFailure() {
        var failure = assertThrows(IllegalStateException.class, () -> {
            try (var piece = begin(desk.session())) {
                desk.ledger().close();
                throw new IllegalStateException("what really happened to " + piece.item());
            }
        });
        assertEquals("ledger.closed", ((Refusal) failure.getSuppressed()[0]).key());
    }

    @Test
    void theOfficeKeepsNoWorkItems() throws Refusal {
        try (var piece = begin(TestHouse.logIn(desk.ledger(), "kanri"))) {
            assertNull(piece.item());
        }
        assertEquals(
                0, desk.ledger().count(desk.session(), Query.of(WorkItem.class)).number());
    }
}

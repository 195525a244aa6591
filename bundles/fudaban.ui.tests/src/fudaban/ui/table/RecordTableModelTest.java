// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.ui.Work;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class RecordTableModelTest {
    private static final Query<Credential> ALL = Query.of(Credential.class).limit(10);

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Rows rows = new Rows(25);
    private final RecordTableModel model = new RecordTableModel(rows, new Work(background::add, Runnable::run));

    private void settle() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void loadsOnePageAndNoMoreUntilMoreIsSeen() {
        model.show(ALL);
        assertEquals(RecordTableModel.State.LOADING, model.state());
        settle();
        assertEquals(RecordTableModel.State.READY, model.state());
        assertEquals(10, model.loaded());
        assertEquals(20, model.size(), "room for one page that follows");
        model.seen(3);
        settle();
        assertEquals(1, rows.pages);
        model.seen(12);
        model.seen(13);
        settle();
        assertEquals(2, rows.pages, "one page under way is enough");
        assertEquals(20, model.loaded());
        model.seen(20);
        settle();
        assertEquals(25, model.loaded());
        assertEquals(25, model.size());
        assertEquals("N0024", model.row(24).orElseThrow().get(Rows.NUMBER));
    }

    @Test
    void anAnswerToAnEarlierQueryIsDropped() {
        model.show(ALL);
        model.show(ALL.matching("N001"));
        settle();
        assertEquals(10, model.loaded());
        assertTrue(model.row(0).orElseThrow().text(Rows.NUMBER).startsWith("N001"));
        assertEquals(10, model.count().orElseThrow().number());
    }

    @Test
    void nothingFoundIsEmptyNotLoading() {
        model.show(ALL.matching("nowhere"));
        settle();
        assertEquals(RecordTableModel.State.EMPTY, model.state());
        assertEquals(0, model.size());
    }

    @Test
    void aRefusalIsKeptAndTheNextQueryTriesAgain() {
        rows.refusing = true;
        model.show(ALL);
        settle();
        assertEquals(RecordTableModel.State.FAILED, model.state());
        rows.refusing = false;
        model.reload();
        settle();
        assertEquals(RecordTableModel.State.READY, model.state());
    }

    @Test
    void groupsAreCountedAndTheirRowsLoadedOnlyWhenOneIsOpenedAndSeen() {
        model.show(ALL);
        model.groupBy(Optional.of(Rows.NUMBER));
        settle();
        int before = rows.pages;
        assertEquals(10, model.size(), "ten headings, all closed");
        assertEquals("3", model.heading(3).orElseThrow().group().value());
        model.seen(3);
        settle();
        assertEquals(before, rows.pages, "a heading loads nothing");
        model.open(3, true);
        assertEquals(13, model.size(), "room for the three of the group");
        assertTrue(model.row(4).isEmpty());
        settle();
        assertEquals(before, rows.pages, "open, but not seen yet");
        model.seen(4);
        settle();
        assertEquals(before + 1, rows.pages);
        assertEquals("N0003", model.row(4).orElseThrow().get(Rows.NUMBER));
        assertTrue(model.heading(7).isPresent());
        model.open(3, false);
        assertEquals(10, model.size());
        model.open(3, true);
        assertEquals("N0013", model.row(5).orElseThrow().get(Rows.NUMBER), "what was loaded stays");
        model.groupBy(Optional.empty());
        settle();
        assertTrue(model.heading(0).isEmpty());
        assertEquals("N0000", model.row(0).orElseThrow().get(Rows.NUMBER));
    }
}

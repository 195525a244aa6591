// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Keys are heard although what had the focus is gone, and nothing is looked at while nothing happens. */
class FocusKeeperTest {
    private boolean nowhere;
    private boolean takes = true;
    private int given;
    private int looks;
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final FocusKeeper keeper = new FocusKeeper(this::look, this::give, later::add);

    private boolean look() {
        looks++;
        return nowhere;
    }

    private void give() {
        given++;
        nowhere = !takes;
    }

    private void pass(int times) {
        for (int i = 0; i < times && !later.isEmpty(); i++) {
            later.remove().run();
        }
    }

    @Test
    void whatIsLostIsGivenBackOnceItHasSettled() {
        nowhere = true;
        keeper.moved();
        assertEquals(0, given, "it may be on its way");
        pass(1);
        assertEquals(1, given);
        pass(10);
        assertEquals(1, given);
        assertTrue(later.isEmpty(), "nothing is looked at any more");
    }

    @Test
    void manyEventsAreOneLook() {
        for (int i = 0; i < 500; i++) {
            keeper.moved();
        }
        assertEquals(1, later.size());
        pass(10);
        assertEquals(1, looks);
        assertEquals(0, given);
        assertTrue(later.isEmpty());
    }

    @Test
    void onItsWayFromOneControlToAnotherItIsLeftAlone() {
        nowhere = true;
        keeper.moved();
        keeper.moved();
        pass(1);
        nowhere = false;
        pass(10);
        assertEquals(0, given);
    }

    @Test
    void aPageThatTakesItLaterIsAskedAgainAndOnceThereIsNoneItEnds() {
        nowhere = true;
        takes = false;
        keeper.moved();
        pass(3);
        assertEquals(3, given);
        pass(1000);
        assertTrue(later.isEmpty(), "not for ever");
        keeper.moved();
        takes = true;
        pass(10);
        assertEquals(false, nowhere, "the next event begins anew");
    }
}

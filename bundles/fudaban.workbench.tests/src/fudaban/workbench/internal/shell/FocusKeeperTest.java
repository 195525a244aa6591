// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Keys are heard although what had the focus is gone. */
class FocusKeeperTest {
    private boolean nowhere;
    private int given;
    private final FocusKeeper keeper = new FocusKeeper(() -> nowhere, () -> given++);

    @Test
    void lostTwiceInARowIsGivenBack() {
        nowhere = true;
        keeper.look();
        assertEquals(0, given, "it may be on its way");
        keeper.look();
        assertEquals(1, given);
        nowhere = false;
        keeper.look();
        keeper.look();
        assertEquals(1, given);
    }

    @Test
    void onItsWayFromOneControlToAnotherItIsLeftAlone() {
        for (int i = 0; i < 6; i++) {
            nowhere = i % 2 == 0;
            keeper.look();
        }
        assertEquals(0, given);
    }
}

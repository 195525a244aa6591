// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NearnessTest {
    private final Nearness nearness = new Nearness();

    @Test
    void whoIsCalledSoComesBeforeWhoseNameHoldsIt() {
        assertEquals(0, nearness.of("タナカ", "タナカ　アオイ", "田中　葵"));
        assertEquals(0, nearness.of("たなか", "タナカ　アオイ"));
        assertEquals(0, nearness.of("ﾀﾅｶ あ", "タナカ　アオイ"));
        assertEquals(1, nearness.of("アオイ", "タナカ　アオイ"));
        assertEquals(2, nearness.of("タナカ", "スリジャヤワルダナ　カズヤ", "56863581"));
        assertEquals(0, nearness.of("568", "スリジャヤワルダナ　カズヤ", "56863581"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NearnessTest {
    @Test
    void whoIsCalledSoComesBeforeWhoseNameHoldsIt() {
        assertEquals(0, Nearness.of("タナカ", "タナカ　アオイ", "田中　葵"));
        assertEquals(0, Nearness.of("たなか", "タナカ　アオイ"));
        assertEquals(0, Nearness.of("ﾀﾅｶ あ", "タナカ　アオイ"));
        assertEquals(1, Nearness.of("アオイ", "タナカ　アオイ"));
        assertEquals(2, Nearness.of("タナカ", "スリジャヤワルダナ　カズヤ", "56863581"));
        assertEquals(0, Nearness.of("568", "スリジャヤワルダナ　カズヤ", "56863581"));
    }
}

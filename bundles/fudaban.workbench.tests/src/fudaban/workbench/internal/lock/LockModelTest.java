// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.lock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LockModelTest {
    private final List<String> opened = new ArrayList<>();
    private final LockModel model = new LockModel(
            password -> {
                if (!new String(password).equals("right")) {
                    throw new Refusal(Lock.class, "whose", "sato");
                }
            },
            Work.direct(),
            Words.of(Lock.class, Locale.JAPAN),
            "sato");

    @Test
    void theRightPasswordOpensAndIsCleared() {
        char[] password = "right".toCharArray();
        model.unlock(password, () -> opened.add("open"));
        assertEquals(List.of("open"), opened);
        assertArrayEquals(new char[5], password);
    }

    @Test
    void aWrongPasswordSaysWhyAndStaysLocked() {
        char[] password = "wrong".toCharArray();
        model.unlock(password, () -> opened.add("open"));
        assertTrue(opened.isEmpty());
        assertTrue(model.problem().contains("sato"), model.problem());
        assertFalse(model.busy());
        assertArrayEquals(new char[5], password);
    }

    @Test
    void anEmptyPasswordIsNotTried() {
        model.unlock(new char[0], () -> opened.add("open"));
        assertTrue(opened.isEmpty());
        assertEquals("", model.problem());
    }

    @Test
    void theUsersOwnTimeIsOverWhenNobodyTouchedTheDesk() {
        var now = new Instant[] {Instant.parse("2026-04-01T00:00:00Z")};
        var minutes = new int[] {0};
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Tokyo");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        var idle = new Idle(clock, () -> minutes[0]);
        now[0] = now[0].plusSeconds(3600);
        assertFalse(idle.over(), "the office's time counts alone");
        minutes[0] = 5;
        assertTrue(idle.over());
        idle.touch();
        assertFalse(idle.over());
        now[0] = now[0].plusSeconds(299);
        assertFalse(idle.over());
        now[0] = now[0].plusSeconds(1);
        assertTrue(idle.over());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A password is changed only when it was typed the same twice; nothing of it stays in memory whatever happens. */
class PasswordModelTest {
    private final List<String> changed = new ArrayList<>();
    private boolean refuses;
    private final PasswordModel model = new PasswordModel(
            (before, fresh) -> {
                if (refuses) {
                    throw new Refusal(PasswordModelTest.class, "wrong");
                }
                changed.add(new String(before) + " " + new String(fresh));
            },
            Work.direct(),
            Locale.JAPAN);

    private boolean change(String before, String fresh, String again) {
        boolean[] done = new boolean[1];
        List<char[]> typed = List.of(before.toCharArray(), fresh.toCharArray(), again.toCharArray());
        model.change(typed.get(0), typed.get(1), typed.get(2), () -> done[0] = true);
        typed.forEach(each -> assertArrayEquals(new char[each.length], each));
        assertFalse(model.attempt().busy());
        return done[0];
    }

    @Test
    void itIsChangedByWhoKnowsTheOneBefore() {
        assertTrue(change("before-1", "fresh-password", "fresh-password"));
        assertEquals(List.of("before-1 fresh-password"), changed);
        assertEquals("", model.attempt().problem());
    }

    @Test
    void twoDifferentOnesAreSaid() {
        assertFalse(change("before-1", "fresh-password", "fresh-passwort"));
        assertFalse(model.attempt().problem().isEmpty());
        assertEquals(List.of(), changed);
    }

    @Test
    void aRefusalIsSaidAndOneMayTryAgain() {
        refuses = true;
        assertFalse(change("wrong", "fresh-password", "fresh-password"));
        assertFalse(model.attempt().problem().isEmpty());
        refuses = false;
        assertTrue(change("before-1", "fresh-password", "fresh-password"));
    }
}

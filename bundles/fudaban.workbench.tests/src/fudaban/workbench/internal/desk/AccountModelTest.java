// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.model.Employer;
import fudaban.model.Role;
import fudaban.ui.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A new account is made only from a whole form and the same password twice, which is cleared whatever happens. */
class AccountModelTest {
    private final List<String> made = new ArrayList<>();
    private boolean refuses;
    private final AccountModel model = new AccountModel(this::make, Work.direct(), Locale.JAPAN);

    private void make(String name, String person, Role role, Employer employer, char[] password) throws Refusal {
        if (refuses) {
            throw new Refusal(AccountModelTest.class, "taken");
        }
        made.add(name + " " + person + " " + role + " " + employer + " " + new String(password));
    }

    private void fill(String name) {
        model.form().text(model.form().fields().get(0)).setValue(name);
        model.form().text(model.form().fields().get(1)).setValue("佐藤　花子");
    }

    private boolean create(String password, String again) {
        boolean[] done = new boolean[1];
        char[] one = password.toCharArray();
        char[] two = again.toCharArray();
        model.create(one, two, () -> done[0] = true);
        assertArrayEquals(new char[one.length], one);
        assertArrayEquals(new char[two.length], two);
        assertFalse(model.attempt().busy());
        return done[0];
    }

    @Test
    void anOperatorOfTheContractorIsProposed() {
        fill("sato");
        assertTrue(create("long-enough-1", "long-enough-1"));
        assertEquals(List.of("sato 佐藤　花子 OPERATOR CONTRACTOR long-enough-1"), made);
        assertEquals("", model.attempt().problem());
    }

    @Test
    void twoDifferentPasswordsAreSaid() {
        fill("sato");
        assertFalse(create("one", "two"));
        assertFalse(model.attempt().problem().isEmpty());
        assertEquals(List.of(), made);
    }

    @Test
    void aFormThatIsNotWholeMakesNothing() {
        assertFalse(create("same", "same"));
        assertEquals(List.of(), made);
    }

    @Test
    void aRefusalIsSaidAndOneMayTryAgain() {
        fill("sato");
        refuses = true;
        assertFalse(create("same", "same"));
        assertFalse(model.attempt().problem().isEmpty());
        refuses = false;
        assertTrue(create("same", "same"));
    }
}

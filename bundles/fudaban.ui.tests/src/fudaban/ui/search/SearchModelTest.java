// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchModelTest {
    private final List<Query<Credential>> shown = new ArrayList<>();
    private Runnable waiting;
    private final SearchModel<Credential> search = new SearchModel<>(
            Query.of(Credential.class)
                    .orderBy(Literals.CREDENTIAL__NUMBER, false)
                    .limit(50),
            task -> waiting = task,
            shown::add);

    @Test
    void typingIsWaitedForAndTheLastWins() {
        search.type("ヤ");
        search.type("ヤマ　");
        assertTrue(shown.isEmpty());
        waiting.run();
        assertEquals("ヤマ", shown.getLast().text());
        assertEquals(1, shown.size());
    }

    @Test
    void theSameTextIsNotSearchedAgain() {
        search.type(" ");
        assertEquals(null, waiting);
    }

    @Test
    void filterTakesEffectAtOnceAndCountsLeaveItOut() {
        search.filter(Literals.CREDENTIAL__STATE, CredentialState.SUSPENDED);
        assertEquals(
                List.of(CredentialState.SUSPENDED),
                shown.getLast().conditions().getFirst().values());
        assertTrue(search.narrowed());
        assertTrue(search.queryWithout(Literals.CREDENTIAL__STATE).conditions().isEmpty());
        assertEquals(1, search.query().conditions().size());
    }

    @Test
    void sortingTwiceTurnsTheOrder() {
        search.sort(Literals.CREDENTIAL__HOLDER_KANA);
        assertFalse(shown.getLast().descending());
        search.sort(Literals.CREDENTIAL__HOLDER_KANA);
        assertTrue(shown.getLast().descending());
        search.sort(Literals.CREDENTIAL__NUMBER);
        assertFalse(shown.getLast().descending());
        assertEquals(50, shown.getLast().limit());
    }

    @Test
    void clearingForgetsTextAndFilters() {
        search.type("1");
        search.filter(Literals.CREDENTIAL__STATE, CredentialState.ACTIVE);
        search.clear();
        assertFalse(search.narrowed());
        assertEquals("", shown.getLast().text());
    }
}

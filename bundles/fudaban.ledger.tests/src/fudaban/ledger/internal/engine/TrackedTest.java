// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.model.Contract;
import fudaban.model.ModelFactory;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was set in a record or its parts is saved before the next query, and nothing else is looked at. */
class TrackedTest {
    private final Contract contract = contract();
    private final Tracked tracked = Tracked.loaded(contract, false, (one, what) -> {});

    private static Contract contract() {
        Contract contract = ModelFactory.eINSTANCE.createContract();
        contract.setId("c");
        contract.getRows().add(ModelFactory.eINSTANCE.createWorkRow());
        return contract;
    }

    @Test
    void nothingSetIsNothingToSave() {
        assertFalse(tracked.unsavedSet());
        contract.setTitle(contract.getTitle());
        assertFalse(tracked.unsavedSet());
    }

    @Test
    void aFeatureAPartAndANewPartAreSeen() {
        contract.setTitle("発行業務");
        assertTrue(tracked.unsavedSet());
        assertEquals(Set.of("title"), tracked.saved());
        assertFalse(tracked.unsavedSet());
        contract.getRows().getFirst().setContent("発行");
        assertTrue(tracked.unsavedSet());
        assertEquals(Set.of("rows"), tracked.saved());
        var row = ModelFactory.eINSTANCE.createWorkRow();
        contract.getRows().add(row);
        assertTrue(tracked.unsavedSet());
        tracked.saved();
        row.setContent("失効");
        assertTrue(tracked.unsavedSet(), "also in a part added later");
        tracked.saved();
        contract.getRows().clear();
        assertTrue(tracked.unsavedSet());
    }

    @Test
    void whatIsSetBackIsNothingToSave() {
        contract.setTitle("発行業務");
        contract.setTitle(null);
        assertFalse(tracked.unsavedSet());
    }

    @Test
    void aNewRecordIsToBeSaved() {
        assertTrue(Tracked.fresh(contract(), false, (one, what) -> {}).unsavedSet());
    }
}

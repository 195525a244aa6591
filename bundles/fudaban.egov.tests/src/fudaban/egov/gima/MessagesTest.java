// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fudaban.egov.gima.internal.act.AllActs;
import fudaban.egov.gima.model.GimaPackage;
import fudaban.ledger.Labels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Everything of the model and every act has a name in both languages. */
class MessagesTest {
    @Test
    void theModelHasWords() {
        assertEquals(List.of(), Labels.lacking(GimaPackage.eINSTANCE, Locale.JAPAN));
        assertEquals(List.of(), Labels.lacking(GimaPackage.eINSTANCE, Locale.ENGLISH));
    }

    @Test
    void actsHaveTitles() {
        for (var act : AllActs.list()) {
            for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
                assertNotEquals(act.type().name(), act.type().title(locale));
            }
        }
    }
}

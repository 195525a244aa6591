// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.profile.EvidenceRules;
import fudaban.issuance.profile.EvidenceRules.Rule;
import fudaban.issuance.profile.EvidenceRules.Step;
import fudaban.ui.testing.QuietDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Photos are offered where the pack names the step, and nowhere else; a file that is not there is told. */
class EvidenceOperationTest {
    @Test
    void offeredOnlyWhereThePackSaysSo() {
        assertEquals(List.of(), EvidenceOperation.of(new QuietDesk().seat(Locale.JAPAN), Step.SEAL, "P1"));
        var desk = new QuietDesk()
                .answers("profile", (self, method, arguments) -> new EvidenceRules(Map.of(Step.SEAL, Rule.MAY)));
        assertEquals(List.of(), EvidenceOperation.of(desk.seat(Locale.JAPAN), Step.DESTROY, "L1"));
        var operation =
                EvidenceOperation.of(desk.seat(Locale.JAPAN), Step.SEAL, "P1").getFirst();
        assertEquals("証拠写真…", operation.label());
        List<Throwable> refused = new ArrayList<>();
        List<String> done = new ArrayList<>();
        ((EvidenceOperation) operation).keep(List.of(Path.of("nowhere.jpg")), desk.work(), done::add, refused::add);
        assertTrue(refused.getFirst() instanceof IOException);
        assertEquals(List.of(), done);
    }
}

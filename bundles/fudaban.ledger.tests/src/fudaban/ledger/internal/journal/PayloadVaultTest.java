// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Payload;
import fudaban.ledger.journal.Payload.RecordChange;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayloadVaultTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private final PayloadVault vault = new PayloadVault(Scene.KEY);
    private final Payload payload = new Payload(
            7,
            "ab".repeat(32),
            "{\"名\":\"𠮷\"}",
            List.of(
                    new RecordChange(
                            "p1", "model.Person", 1, "cd".repeat(32), Map.of(), Map.of("name", "髙橋\n\u0001"), false),
                    new RecordChange("p2", "model.Person", 3, null, null, null, true)));

    @Test
    void opensWhatItSealed() throws Refusal {
        byte[] sealed = vault.seal("desk1", payload, MONTH);
        assertEquals(payload, vault.open("desk1", 7, sealed));
        assertEquals(MONTH, PayloadVault.segment(sealed));
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("髙橋"));
        assertFalse(Arrays.equals(sealed, vault.seal("desk1", payload, MONTH)));
    }

    @Test
    void anyFlippedBitIsRefused() {
        byte[] sealed = vault.seal("desk1", payload, MONTH);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(Refusal.class, () -> vault.open("desk1", 7, altered));
        }
    }

    @Test
    void cannotBeMovedCutOrOpenedWithAnotherKey() {
        byte[] sealed = vault.seal("desk1", payload, MONTH);
        assertThrows(Refusal.class, () -> vault.open("desk1", 8, sealed));
        assertThrows(Refusal.class, () -> vault.open("desk2", 7, sealed));
        assertThrows(Refusal.class, () -> vault.open("desk1", 7, Arrays.copyOf(sealed, sealed.length - 1)));
        assertThrows(Refusal.class, () -> vault.open("desk1", 7, new byte[0]));
        assertThrows(Refusal.class, () -> new PayloadVault(new byte[32]).open("desk1", 7, sealed));
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fudaban.ledger.journal.Hash;
import fudaban.ledger.journal.Payload.RecordChange;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommitmentsTest {
    private static final String SALT = "00".repeat(32);

    private static RecordChange change(Map<String, String> before, Map<String, String> after) {
        return new RecordChange("p1", "model.Person", 2, SALT, before, after, false);
    }

    @Test
    void isWhatTheDescriptionSays() {
        String text =
                "16:fudaban-change/1,2:p1,12:model.Person,1:2,5:false,0:,1:1,4:name,7:𠮷田,".replace("0:,", "1:0,");
        String expected = Hash.hex(Hash.sha256(HexFormat.of().parseHex(SALT), text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, Commitments.of(SALT, change(Map.of(), Map.of("name", "𠮷田"))));
        String input = "15:fudaban-input/1,2:{},";
        assertEquals(
                Hash.hex(Hash.sha256(HexFormat.of().parseHex(SALT), input.getBytes(StandardCharsets.UTF_8))),
                Commitments.ofInput(SALT, "{}"));
    }

    @Test
    void theOrderOfFeaturesDoesNotMatter() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("a", "1");
        one.put("b", "2");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("b", "2");
        other.put("a", "1");
        assertEquals(Commitments.of(SALT, change(one, Map.of())), Commitments.of(SALT, change(other, Map.of())));
    }

    @Test
    void whatLooksAlikeIsNotTheSame() {
        var all = Stream.of(
                        change(Map.of(), Map.of("a", "1,1:b,1:2")),
                        change(Map.of(), Map.of("a", "1", "b", "2")),
                        change(Map.of("a", "1"), Map.of("b", "2")),
                        change(Map.of("a", "1", "b", "2"), Map.of()),
                        change(Map.of(), Map.of("a1", "", "b2", "")),
                        new RecordChange("p1", "model.Person", 2, SALT, Map.of(), Map.of("a", "1", "b", "2"), true),
                        new RecordChange("p1m", "odel.Person", 2, SALT, Map.of(), Map.of("a", "1", "b", "2"), false))
                .map(change -> Commitments.of(SALT, change))
                .toList();
        assertEquals(all.size(), List.copyOf(new java.util.HashSet<>(all)).size());
    }

    @Test
    void saltsAreThirtyTwoBytesAndNeverTheSame() {
        var random = new SecureRandom();
        assertEquals(64, Commitments.salt(random).length());
        assertNotEquals(Commitments.salt(random), Commitments.salt(random));
        assertThrows(IllegalArgumentException.class, () -> Commitments.ofInput("00", "{}"));
    }
}

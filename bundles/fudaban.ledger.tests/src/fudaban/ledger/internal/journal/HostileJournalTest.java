// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.key.KeyFile;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.testing.Mutations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Damaged lines of the chain, payloads and key files are read, or refused as such: nothing else happens. */
class HostileJournalTest {
    private static final int COUNT = Mutations.count(400, 100_000);
    private static final String HASH = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    private static final String LINE = String.join(
            "\t",
            "desk1",
            "17",
            "2026-04-01T00:30:00Z",
            "2026-04-01T00:30:01Z",
            "tanaka",
            "issuance.suspend-card",
            "0.1.0",
            "-",
            HASH,
            "-",
            HASH,
            "0196a-1@3=" + HASH + ",0196a-2@1=" + HASH,
            HASH);
    private static final String KEYS = """
        {"version":1,"id":"00112233445566778899aabbccddeeff","check":"abcd","slots":[],
        "recovery":{"salt":"AAAA","memory":65536,"passes":3,"lanes":1,"sealed":"AAAA"}}\
        """;
    private static final String PAYLOAD = """
        {"entry":3,"inputSalt":"00ff","input":"札番","changes":[{"id":"1","type":"x","version":1,"salt":"00ff","before":{},"after":{"a":"1"}}]}\
        """;
    private static final byte[][] PIECES = {
        bytes("\t"),
        bytes("\""),
        bytes("{"),
        bytes("]"),
        bytes("@"),
        bytes("="),
        bytes("null"),
        bytes("-1"),
        bytes("9".repeat(40))
    };

    @Test
    void aDamagedLineIsNoEntry() {
        var mutations = new Mutations(1);
        assertNotNull(Entry.parse(LINE));
        for (int i = 0; i < COUNT; i++) {
            String line = new String(mutations.of(bytes(LINE), PIECES), StandardCharsets.UTF_8);
            try {
                assertNotNull(Entry.parse(line));
            } catch (IllegalArgumentException refused) {
                assertNotNull(refused.getMessage());
            }
        }
    }

    @Test
    void aDamagedPayloadIsRefused() {
        var mutations = new Mutations(2);
        assertThrows(IOException.class, () -> PayloadJson.read(bytes("null")));
        for (int i = 0; i < COUNT; i++) {
            byte[] json = mutations.of(bytes(PAYLOAD), PIECES);
            try {
                PayloadJson.read(json);
            } catch (IOException refused) {
                assertNotNull(refused.getMessage());
            }
        }
    }

    @Test
    void aDamagedKeyFileIsRefusedInASentence() {
        var mutations = new Mutations(3);
        assertThrows(Refusal.class, () -> KeyFile.parse(bytes("{}"), "keys"));
        assertThrows(Refusal.class, () -> KeyFile.parse(bytes("null"), "keys"));
        for (int i = 0; i < COUNT; i++) {
            byte[] json = mutations.of(bytes(KEYS), PIECES);
            try {
                KeyFile.parse(json, "keys");
            } catch (Refusal refused) {
                assertNotNull(refused.getMessage());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

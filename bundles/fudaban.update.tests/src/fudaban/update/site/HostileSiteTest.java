// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fudaban.ledger.Refusal;
import fudaban.ledger.testing.Mutations;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged manifests, keys and signatures of updates are read, or refused in a sentence: nothing else happens. */
class HostileSiteTest {
    private static final int COUNT = Mutations.count(300, 50_000);
    private static final byte[][] PIECES = {
        bytes("\""),
        bytes("{"),
        bytes("]"),
        bytes("../"),
        bytes("null"),
        bytes("-1"),
        bytes("1e999"),
        bytes("9".repeat(40))
    };

    @TempDir
    Path folder;

    @Test
    void manifests() throws Exception {
        var files = new TreeMap<String, SiteFile>();
        files.put("content.xml", new SiteFile(20, "0".repeat(64)));
        var about = new SiteManifest.About("fudaban.pack.x", 2, "様式", "項目を足した。", "0.1.0");
        byte[] good = ManifestJson.write(new SiteManifest(about, Instant.parse("2026-11-23T08:30:00Z"), files));
        assertNotNull(ManifestJson.read(good));
        var mutations = new Mutations(1);
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = mutations.of(good, PIECES);
            try {
                ManifestJson.read(bytes).files().keySet().forEach(path -> assertFalse(path.contains(".."), path));
            } catch (Refusal refused) {
                assertNotNull(refused.sentence(Locale.JAPAN));
            }
        }
    }

    @Test
    void keys() throws Exception {
        byte[] good = bytes(SigningKey.create().open().encoded());
        var mutations = new Mutations(2);
        Path file = folder.resolve("key");
        for (int i = 0; i < COUNT / 3; i++) {
            Files.write(file, mutations.of(good, PIECES));
            try {
                assertNotNull(SiteKey.read(file));
            } catch (Refusal refused) {
                assertNotNull(refused.sentence(Locale.JAPAN));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is taken exactly as it was signed; whatever else it is, one sentence says so. */
class SiteTest {
    private static final Instant MADE = Instant.parse("2026-11-23T08:30:00Z");
    private static final SiteManifest.About ABOUT =
            new SiteManifest.About("fudaban.pack.sample", 2, "見本の様式 第2版", "項目を一つ足した。", "0.1.0");

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.create();
    private final SiteCheck check = new SiteCheck(key.open());

    @BeforeEach
    void site() throws Exception {
        Files.createDirectories(folder.resolve("plugins"));
        Files.writeString(folder.resolve("content.xml"), "<repository/>");
        Files.write(folder.resolve("plugins/fudaban.pack.sample_0.2.0.jar"), new byte[3000]);
        new SiteSigner(key).sign(folder, ABOUT, MADE);
    }

    @Test
    void whatWasSignedIsReadBack() throws Exception {
        SiteManifest manifest = check.folder(folder);

        assertEquals(ABOUT, manifest.about());
        assertEquals(MADE, manifest.made());
        assertEquals(3013, manifest.size());
        assertEquals("content.xml", manifest.files().firstKey());
    }

    @Test
    void anUnsignedSiteIsRefused() throws Exception {
        Files.delete(folder.resolve(SiteManifest.SIGNATURE));
        refused("site.unsigned");
        Files.delete(folder.resolve(SiteManifest.FILE));
        refused("site.none");
    }

    @Test
    void anotherKeyIsNamed() throws Exception {
        SigningKey other = SigningKey.create();
        new SiteSigner(other).sign(folder, ABOUT, MADE);
        Refusal refusal = refused("site.other-key");
        assertTrue(refusal.sentence(Locale.JAPAN).contains(other.open().fingerprint()));
    }

    @Test
    void aSignatureThatOnlyClaimsTheKeyIsRefused() throws Exception {
        byte[] another = SigningKey.create().sign(Files.readAllBytes(folder.resolve(SiteManifest.FILE)));
        Files.write(
                folder.resolve(SiteManifest.SIGNATURE),
                new SiteSignature(key.open().fingerprint(), another).kept());
        refused("manifest.tampered");
        Files.writeString(folder.resolve(SiteManifest.SIGNATURE), "ed25519 ABCD not/base64!");
        refused("signature.unreadable");
    }

    @Test
    void everyByteOfTheManifestIsSigned() throws Exception {
        byte[] manifest = Files.readAllBytes(folder.resolve(SiteManifest.FILE));
        byte[] signature = Files.readAllBytes(folder.resolve(SiteManifest.SIGNATURE));
        for (int at = 0; at < manifest.length; at += 7) {
            byte[] altered = manifest.clone();
            altered[at] ^= 1;
            assertEquals(
                    "manifest.tampered",
                    assertThrows(Refusal.class, () -> check.manifest(Optional.of(altered), Optional.of(signature)))
                            .key());
        }
    }

    @Test
    void alteredAddedAndMissingFilesAreNamed() throws Exception {
        Path jar = folder.resolve("plugins/fudaban.pack.sample_0.2.0.jar");
        byte[] bytes = Files.readAllBytes(jar);
        bytes[1500] = 1;
        Files.write(jar, bytes);
        assertTrue(refused("file.tampered").getMessage().contains("fudaban.pack.sample_0.2.0.jar"));
        Files.write(jar, new byte[2999]);
        refused("file.tampered");
        Files.delete(jar);
        refused("file.missing");
        Files.write(jar, new byte[3000]);
        Files.writeString(folder.resolve("plugins/more.jar"), "");
        refused("file.unlisted");
        Files.delete(folder.resolve("plugins/more.jar"));
        Files.createSymbolicLink(folder.resolve("plugins/link.jar"), jar);
        refused("file.unlisted");
        Files.delete(folder.resolve("plugins/link.jar"));
        check.folder(folder);
    }

    @Test
    void olderEditionsAndNewerPlatformsAreRefused() throws Exception {
        SiteManifest manifest = check.folder(folder);
        manifest.follows(0);
        manifest.follows(2);
        assertEquals(
                "edition.older",
                assertThrows(Refusal.class, () -> manifest.follows(3)).key());
        manifest.fits("0.1.0.202611230828");
        manifest.fits("0.2.0");
        assertEquals(
                "platform.newer",
                assertThrows(Refusal.class, () -> manifest.fits("0.0.9")).key());
    }

    @Test
    void namesThatLeadElsewhereAreNoNames() {
        for (String path : new String[] {
            "../x", "a/../x", "/x", "a//x", "C:/x", "a\\x", ".x", "a/.x", "x.", "a./x", "con x", "", SiteManifest.FILE
        }) {
            assertFalse(SitePaths.plain(path), path);
        }
        assertTrue(SitePaths.plain("plugins/fudaban.pack.gima_0.1.0.202611230830.jar"));
    }

    @Test
    void aManifestThatIsSignedAndWrongIsRefused() throws Exception {
        String right = Files.readString(folder.resolve(SiteManifest.FILE));
        for (var each : Map.of(
                        "{",
                        "manifest.unreadable",
                        right.replace("\"format\" : 1", "\"format\" : 2"),
                        "manifest.format",
                        right.replace("\"edition\" : 2", "\"edition\" : 2, \"edition\" : 3"),
                        "manifest.unreadable",
                        right.replace("content.xml", "../content.xml"),
                        "manifest.unreadable",
                        right.replace("\"edition\" : 2", "\"edition\" : 0"),
                        "manifest.unreadable",
                        right + "{}",
                        "manifest.unreadable")
                .entrySet()) {
            byte[] bytes = each.getKey().getBytes(StandardCharsets.UTF_8);
            byte[] signature = new SiteSignature(key.open().fingerprint(), key.sign(bytes)).kept();
            assertEquals(
                    each.getValue(),
                    assertThrows(Refusal.class, () -> check.manifest(Optional.of(bytes), Optional.of(signature)))
                            .key(),
                    each.getKey());
        }
    }

    @Test
    void aSigningKeyOpensWithItsPasswordOnly() throws Exception {
        Path file = folder.resolveSibling(folder.getFileName() + ".key");
        try {
            key.write(file, "orange-cat-9".toCharArray());
            assertEquals(
                    key.open(),
                    SigningKey.read(file, "orange-cat-9".toCharArray()).open());
            assertEquals(key.open(), SiteKey.read(file));
            assertFalse(Files.readString(file).contains("BEGIN PRIVATE"));
            assertEquals("key.password-wrong", key(() -> SigningKey.read(file, "orange-cat-8".toCharArray())));
            assertEquals("key.unwritable", key(() -> key.write(file, "orange-cat-9".toCharArray())));
            assertEquals("key.password-short", key(() -> key.write(file, "short".toCharArray())));
            assertEquals("key.unreadable", key(() -> SiteKey.read(folder.resolve("content.xml"))));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private interface Attempt {
        void run() throws Refusal, IOException;
    }

    private static String key(Attempt attempt) {
        return assertThrows(Refusal.class, attempt::run).key();
    }

    private Refusal refused(String sentence) {
        Refusal refusal = assertThrows(Refusal.class, () -> check.folder(folder));
        assertEquals(sentence, refusal.key());
        assertFalse(refusal.sentence(Locale.ENGLISH).startsWith(sentence));
        return refusal;
    }
}

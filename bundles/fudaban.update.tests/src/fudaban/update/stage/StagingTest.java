// SPDX-License-Identifier: EPL-2.0
package fudaban.update.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.update.Sites;
import fudaban.update.site.SigningKey;
import fudaban.update.site.SiteCheck;
import fudaban.update.site.SiteManifest;
import fudaban.update.site.SiteSigner;
import fudaban.update.source.SiteSource;
import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is copied is what was signed, wherever it comes from; anything else leaves nothing behind. */
class StagingTest {
    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.create();
    private final SiteCheck check = new SiteCheck(key.open());
    private Path site;
    private Staging staging;

    @BeforeEach
    void site() throws Exception {
        site = Sites.make(folder.resolve("site"), key, 2);
        staging = new Staging(folder.resolve("copies"));
    }

    @Test
    void aFolderAZipAndAnAddressGiveTheSameCopy() throws Exception {
        Path copy = copy(site.toString());
        assertEquals(2, check.folder(copy).about().edition());
        for (String below : new String[] {"", "sample-2/"}) {
            clear(copy);
            Path zip = Sites.zip(site, folder.resolve("site" + below.length() + ".zip"), below);
            assertEquals(copy, copy(zip.toString()));
            check.folder(copy);
        }
        clear(copy);
        try (var server = new Server(site, Long.MAX_VALUE)) {
            assertEquals(copy, copy(server.address()));
            check.folder(copy);
        }
        assertFalse(Files.exists(folder.resolve("copies/incoming")));
    }

    @Test
    void aCopyThatIsThereIsNotMadeAgainUnlessItWasAltered() throws Exception {
        Path copy = copy(site.toString());
        Path jar = copy.resolve("plugins/fudaban.pack.sample_0.2.0.jar");
        Files.write(jar, new byte[5]);
        copy(site.toString());
        check.folder(copy);
        Path zip = Sites.zip(site, folder.resolve("site.zip"), "");
        // The manifest is enough to know the copy: the jar in the zip is not read.
        assertEquals(copy, copy(zip.toString()));
    }

    @Test
    void aSiteThatVanishesMidwayIsSaid() throws Exception {
        try (var server = new Server(site, 50_000)) {
            refused("stage.vanished", server.address());
        }
        refused("stage.vanished", "http://127.0.0.1:9/");
        refused("source.none", folder.resolve("nowhere").toString());
        refused("source.address", "http:///nowhere");
        Files.writeString(folder.resolve("no.zip"), "no zip at all");
        refused("source.unreadable", folder.resolve("no.zip").toString());
    }

    @Test
    void whatIsNotAsSignedIsRefused() throws Exception {
        Files.writeString(site.resolve("content.xml"), "<repository name='3'/>");
        refused("file.tampered", site.toString());
        Files.delete(site.resolve("content.xml"));
        refused("file.missing", site.toString());
        Sites.make(site, key, 2);
        Files.writeString(site.resolve("more"), "");
        refused("file.unlisted", site.toString());
        Files.delete(site.resolve("more"));
        Files.delete(site.resolve(SiteManifest.SIGNATURE));
        refused("site.unsigned", site.toString());
    }

    @Test
    void aZipThatLeadsElsewhereOrNeverEndsDoesNothing() throws Exception {
        Path zip = folder.resolve("slip.zip");
        try (var packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : new String[] {
                SiteManifest.FILE, SiteManifest.SIGNATURE, "content.xml", "plugins/fudaban.pack.sample_0.2.0.jar"
            }) {
                packed.putNextEntry(new ZipEntry(name));
                Files.copy(site.resolve(name), packed);
            }
            packed.putNextEntry(new ZipEntry("../../slipped"));
            packed.write(1);
        }
        refused("file.unlisted", zip.toString());
        assertFalse(Files.exists(folder.resolve("slipped")));
        Path bomb = folder.resolve("bomb.zip");
        try (var packed = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (String name : new String[] {SiteManifest.FILE, SiteManifest.SIGNATURE, "content.xml"}) {
                packed.putNextEntry(new ZipEntry(name));
                Files.copy(site.resolve(name), packed);
            }
            packed.putNextEntry(new ZipEntry("plugins/fudaban.pack.sample_0.2.0.jar"));
            for (int i = 0; i < 64; i++) {
                packed.write(new byte[1 << 20]);
            }
        }
        var written = new long[1];
        staging = new Staging(folder.resolve("copies"), counting(Long.MAX_VALUE, written));
        refused("file.tampered", bomb.toString());
        assertTrue(written[0] < 1 << 20, written[0] + " bytes of the bomb were written");
    }

    @Test
    void roomIsAskedBeforeAndMissedInTheMiddle() throws Exception {
        staging = new Staging(folder.resolve("copies"), new Disk() {
            @Override
            public long free(Path where) {
                return 1 << 20;
            }

            @Override
            public OutputStream create(Path file) {
                throw new IllegalStateException("there was no room to begin with");
            }
        });
        refused("stage.room", site.toString());
        staging = new Staging(folder.resolve("copies"), counting(100_000, new long[1]));
        refused("stage.full", site.toString());
        assertFalse(Files.exists(folder.resolve("copies/incoming")));
    }

    @Test
    void aSiteThatSendsP2ElsewhereIsRefused() throws Exception {
        Files.writeString(site.resolve("compositeContent.xml"), "<repository/>");
        new SiteSigner(key).sign(site, new SiteManifest.About(Sites.NAME, 2, "見本", "", "0.1.0"), Instant.EPOCH);
        refused("stage.composite", site.toString());
    }

    @Test
    void itCanBeCancelled() throws Exception {
        var cancelled = new Upkeep.Progress() {
            @Override
            public void done(long work, long of) {
                // Nobody looks.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (var source = SiteSource.of(site.toString(), folder)) {
            assertEquals(
                    "stage.cancelled",
                    assertThrows(Refusal.class, () -> staging.copy(source, check, cancelled))
                            .key());
        }
        assertFalse(Files.exists(folder.resolve("copies/incoming")));
    }

    private Path copy(String from) throws Exception {
        try (var source = SiteSource.of(from, folder)) {
            return staging.copy(source, check, Upkeep.Progress.NONE);
        }
    }

    private void refused(String sentence, String from) {
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> copy(from), sentence).key());
        assertFalse(Files.exists(folder.resolve("copies/fudaban.pack.sample-2")), sentence);
    }

    private static void clear(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** A disk that takes so many bytes and counts them. */
    private static Disk counting(long most, long[] written) {
        return new Disk() {
            @Override
            public long free(Path where) {
                return written[0] >= most ? 0 : Long.MAX_VALUE;
            }

            @Override
            public OutputStream create(Path file) throws IOException {
                return new FilterOutputStream(Disk.REAL.create(file)) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        written[0] += length;
                        if (written[0] > most) {
                            throw new IOException("No space left on device");
                        }
                        out.write(bytes, from, length);
                    }
                };
            }
        };
    }

    /** Gives out a folder over HTTP, one file for each connection, and falls dead after so many bytes. */
    private static final class Server implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final Path folder;
        private long left;

        Server(Path folder, long most) throws IOException {
            this.folder = folder;
            this.left = most;
            Thread.ofVirtual().start(this::serve);
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    answer(client);
                } catch (IOException closed) {
                    // By the test, or by a reader that has enough.
                    continue;
                }
            }
        }

        private void answer(Socket client) throws IOException {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            String path = in.readLine().split(" ")[1];
            for (String line = in.readLine(); line != null && !line.isEmpty(); ) {
                line = in.readLine();
            }
            Path file = folder.resolve(path.substring("/site/".length()));
            boolean there = Files.isRegularFile(file);
            byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
            String head = "HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                    .formatted(there ? "200 OK" : "404 Not Found", bytes.length);
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            int now = (int) Math.min(left, bytes.length);
            left -= now;
            client.getOutputStream().write(bytes, 0, now);
        }

        String address() {
            return "http://127.0.0.1:" + socket.getLocalPort() + "/site";
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}

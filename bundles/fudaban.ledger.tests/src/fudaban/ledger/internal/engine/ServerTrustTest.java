// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.DeskFile;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.testing.PostgresServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk speaks with the server that its authority has signed and with no other, and says why it does not. */
class ServerTrustTest {
    private static final PostgresServer SERVER = PostgresServer.shared();

    @TempDir
    static Path certificates;

    private static String schema;

    @TempDir
    Path folder;

    @BeforeAll
    static void tls() throws Exception {
        for (String authority : List.of("ours", "other")) {
            openssl(
                    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=%s -keyout %s.key -out %s.pem"
                            .replace("%s", authority));
        }
        Files.writeString(certificates.resolve("names"), "subjectAltName=DNS:localhost");
        openssl("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost -keyout s.key -out s.csr");
        openssl("x509 -req -in s.csr -CA ours.pem -CAkey ours.key -CAcreateserial -days 2 -extfile names -out s.pem");
        SERVER.tls(certificates.resolve("s.pem"), certificates.resolve("s.key"));
        String url = SERVER.schema();
        schema = url.substring(url.lastIndexOf('=') + 1);
    }

    @AfterAll
    static void plain() {
        SERVER.tls(false);
    }

    private static void openssl(String arguments) throws Exception {
        Process process = new ProcessBuilder(Stream.concat(Stream.of("openssl"), Stream.of(arguments.split(" ")))
                        .toList())
                .directory(certificates.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private TestHouse desk(String name, String host, String authority) throws Exception {
        Path data = folder.resolve(name);
        Files.createDirectories(data);
        Files.copy(
                certificates.resolve(authority + ".pem"),
                data.resolve(Server.AUTHORITY),
                StandardCopyOption.REPLACE_EXISTING);
        return TestHouse.on(PostgresServer.url(host + ":" + SERVER.port(), schema), name, data);
    }

    @Test
    void onlyTheServerOfItsAuthorityAndName() throws Exception {
        TestHouse house = desk("desk1", "localhost", "ours");
        var opened = house.fresh();
        try (var ledger = opened.ledger()) {
            TestHouse.enrol(ledger, opened.session(), "1001", "佐藤");
            assertTrue(encrypted() >= 2, "what the desk says to the server is encrypted");
        }
        desk("desk1", "localhost", "other");
        assertEquals("server.tls.authority", refused(house));
        assertEquals("server.tls.name", refused(desk("desk1", "127.0.0.1", "ours")));
        Files.writeString(house.folder.resolve(Server.AUTHORITY), "no certificate");
        assertEquals("server.tls.authority", refused(house));
        var elsewhere = TestHouse.on(
                PostgresServer.url("localhost:" + SERVER.port(), schema) + "&sslrootcert="
                        + folder.resolve("nowhere.pem"),
                "desk1",
                house.folder);
        assertEquals("server.tls.file", refused(elsewhere));
        desk("desk1", "localhost", "ours");
        SERVER.tls(false);
        try {
            assertEquals("server.tls.none", refused(house));
        } finally {
            SERVER.tls(true);
        }
        house.open().ledger().close();
    }

    /** The authority goes with the keys to a further desk. */
    @Test
    void aFurtherDeskTrustsTheSame() throws Exception {
        Path first = folder.resolve("first");
        Files.createDirectories(first);
        Files.writeString(first.resolve("keys.json"), "{}");
        Files.writeString(first.resolve(Server.AUTHORITY), "authority");
        new DeskFile(Optional.of("desk1"), Optional.of(new Server("jdbc:postgresql://db/x", ""))).write(first);
        Desk.join(first, folder.resolve("second"), "desk2");
        assertEquals("authority", Files.readString(folder.resolve("second").resolve(Server.AUTHORITY)));
    }

    private static String refused(TestHouse house) {
        Refusal refusal = assertThrows(Refusal.class, house::open);
        assertTrue(refusal.sentence(Locale.JAPAN).contains("localhost")
                || refusal.sentence(Locale.JAPAN).contains("127"));
        return refusal.key();
    }

    private static int encrypted() throws Exception {
        try (var connection = SERVER.connect();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select count(*) from pg_stat_ssl s join pg_stat_activity a using (pid)"
                                + " where s.ssl and a.application_name = 'fudaban desk1'")) {
            row.next();
            return row.getInt(1);
        }
    }
}

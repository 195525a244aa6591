// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.testing.Mutations;
import fudaban.mail.model.Security;
import fudaban.mail.send.Delivery;
import fudaban.mail.send.Delivery.End;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail server whose answers are damaged: each letter has an end, and counts as sent only when the server said so after the whole of it. */
class HostileServerTest {
    /** Greeting, EHLO, sender, recipient, DATA, the letter. */
    private static final List<String> ANSWERS = List.of(
            "220 ready\r\n", "250-peer\r\n250 SIZE\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n", "250 queued\r\n");

    private static final int LETTER = ANSWERS.size() - 1;

    private ServerSocket socket;
    private volatile byte[][] answers;
    private volatile boolean whole;

    @BeforeEach
    void listen() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    talk(client);
                } catch (IOException gone) {
                    // The next client is served.
                    continue;
                }
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        socket.close();
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        for (int i = 0; i < answers.length; i++) {
            if (i == LETTER) {
                for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                    if (line.equals("QUIT")) {
                        return;
                    }
                }
                whole = true;
            } else if (i > 0 && in.readLine() == null) {
                return;
            }
            out.write(answers[i]);
            out.flush();
            if (answers[i].length == 0 || answers[i][answers[i].length - 1] != '\n') {
                return;
            }
        }
        in.readLine();
    }

    private Delivery deliver(int patience) {
        var server = new SmtpPost.Server(
                "localhost",
                socket.getLocalPort(),
                Security.NONE,
                null,
                null,
                new char[0],
                Duration.ofMillis(patience));
        return new SmtpPost(server)
                .deliver(
                        "desk@example.jp",
                        List.of("a@example.jp"),
                        "Subject: x\r\n\r\ntext\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void damagedAnswersAreDecided() {
        answers = ANSWERS.stream()
                .map(each -> each.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        assertEquals(End.SENT, deliver(10_000).end());
        byte[][] pieces = {
            "\r\n".getBytes(StandardCharsets.US_ASCII),
            {'5'},
            {'2'},
            {'-'},
            {0},
            {' '},
            {(byte) 0xE9},
            "250 ok\r\n".getBytes(StandardCharsets.US_ASCII)
        };
        var mutations = new Mutations(31);
        var random = new Random(31);
        for (int i = 0; i < Mutations.count(60, 10_000); i++) {
            byte[][] damaged = ANSWERS.stream()
                    .map(each -> each.getBytes(StandardCharsets.US_ASCII))
                    .toArray(byte[][]::new);
            int at = random.nextInt(damaged.length);
            damaged[at] = mutations.of(damaged[at], pieces);
            answers = damaged;
            whole = false;
            Delivery delivery = deliver(60);
            String said = at + ": " + new String(damaged[at], StandardCharsets.ISO_8859_1) + " -> " + delivery;
            if (delivery.end() == End.SENT) {
                assertTrue(whole, "sent before the server had it; " + said);
                assertTrue(delivery.trouble().isEmpty(), said);
            } else {
                assertNotEquals("", delivery.trouble(), said);
            }
            if (at == LETTER && !new String(damaged[at], StandardCharsets.ISO_8859_1).startsWith("2")) {
                assertNotEquals(End.SENT, delivery.end(), said);
            }
        }
    }
}

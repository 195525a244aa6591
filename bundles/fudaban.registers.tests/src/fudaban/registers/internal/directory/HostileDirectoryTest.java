// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.testing.Mutations;
import fudaban.registers.review.ReviewProfile.Service;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A directory service whose answers are damaged: a list or a refusal in words comes of it, nothing else, and always an end. */
class HostileDirectoryTest {
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int TEXT = 0x04;
    private static final int PATIENCE_MILLIS = 20;

    private ServerSocket socket;
    /** What is answered to a search with this number of the message. */
    private volatile IntFunction<byte[]> answer;

    private volatile boolean hangsUp;

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

    /** Welcomes whoever comes, answers searches until an answer is damaged, and hangs up. */
    private void talk(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        OutputStream out = client.getOutputStream();
        while (true) {
            in.readByte();
            int length = in.readUnsignedByte();
            if (length > 0x80) {
                byte[] more = in.readNBytes(length - 0x80);
                length = 0;
                for (byte each : more) {
                    length = length << 8 | each & 0xFF;
                }
            }
            byte[] request = in.readNBytes(length);
            int id = 0;
            for (int i = 0; i < request[1]; i++) {
                id = id << 8 | request[2 + i] & 0xFF;
            }
            int kind = request[2 + request[1]] & 0xFF;
            if (kind == 0x60) {
                out.write(message(id, value(0x61, success())));
            } else if (kind == 0x63) {
                byte[] said = answer.apply(id);
                out.write(said);
                if (hangsUp) {
                    // Whoever waits for more than was said is told soon that nothing comes.
                    client.setSoTimeout(PATIENCE_MILLIS);
                    in.readByte();
                    return;
                }
            } else {
                return;
            }
        }
    }

    private static byte[] value(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        var out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.size() > 0x7F) {
            out.write(0x82);
            out.write(content.size() >> 8);
        }
        out.write(content.size());
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return value(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] success() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(value(0x0A, new byte[1]));
        out.writeBytes(text(""));
        out.writeBytes(text(""));
        return out.toByteArray();
    }

    private static byte[] message(int id, byte[]... parts) {
        var all = new byte[parts.length + 1][];
        all[0] = value(INTEGER, new byte[] {(byte) (id >> 8), (byte) id});
        System.arraycopy(parts, 0, all, 1, parts.length);
        return value(SEQUENCE, all);
    }

    private static byte[] entry(int id, String name) {
        return message(
                id,
                value(
                        0x64,
                        text("cn=" + name + ",ou=people,dc=office"),
                        value(
                                SEQUENCE,
                                value(SEQUENCE, text("cn"), value(0x31, text(name))),
                                value(SEQUENCE, text("mail"), value(0x31, text(name + "@example.jp"), text("b@c"))))));
    }

    /** The end of a page; a cookie says that there is more. */
    private static byte[] end(int id, String cookie) {
        byte[] page = value(SEQUENCE, value(INTEGER, new byte[1]), text(cookie));
        byte[] control = value(SEQUENCE, text("1.2.840.113556.1.4.319"), value(TEXT, page));
        return message(id, value(0x65, success()), value(0xA0, control));
    }

    private static byte[] whole(int id) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(entry(id, "髙橋"));
        out.writeBytes(entry(id, "suzuki"));
        out.writeBytes(end(id, ""));
        return out.toByteArray();
    }

    private List<LdapSearch.Found> read() throws Refusal {
        var service = new Service(
                "試験", "ldap://127.0.0.1:" + socket.getLocalPort(), false, "ou=people,dc=office", "", null, false);
        try (var search = LdapSearch.open(service, null, new char[0])) {
            return search.all("(objectClass=person)", List.of("cn", "mail"), 100);
        }
    }

    @Test
    void damagedAnswersAreListsOrRefusals() throws Refusal {
        answer = HostileDirectoryTest::whole;
        hangsUp = true;
        List<LdapSearch.Found> good = read();
        assertEquals("髙橋", good.getFirst().first(List.of("cn")));
        assertEquals(List.of("b@c", "髙橋@example.jp"), good.getFirst().all("mail"));
        assertEquals(2, good.size());
        byte[][] pieces = {
            text(""),
            text(",,"),
            text("cn"),
            value(0x31),
            value(SEQUENCE),
            {(byte) 0x84, -1, -1, -1, -1},
            {(byte) 0x80},
            text("a;range=0-1")
        };
        var mutations = new Mutations(21);
        answer = id -> mutations.of(whole(id), pieces);
        int refused = 0;
        int count = Mutations.count(80, 10_000);
        for (int i = 0; i < count; i++) {
            try {
                assertTrue(read().size() <= 100);
            } catch (Refusal told) {
                refused++;
                assertFalse(told.sentence(Locale.JAPANESE).isBlank());
                assertFalse(told.sentence(Locale.ENGLISH).isBlank());
            }
        }
        assertTrue(refused > 0 && refused < count, refused + " of " + count);
    }

    /** Pages without anything, each with the promise of another. */
    @Test
    void anAnswerWithoutEndIsEnded() {
        answer = id -> end(id, "again");
        Refusal told = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(Refusal.class, this::read));
        assertEquals("directory.many", told.key());
    }
}

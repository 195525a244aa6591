// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import fudaban.hardware.CardSession;
import fudaban.hardware.CardUid;
import fudaban.hardware.CardWait;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.ReaderState.Presence;
import fudaban.hardware.virtual.internal.PracticeReaderService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirtualReaderTest {
    private static final CommandApdu ASK = CommandApdu.of(0xFF, 0xCA, 0, 0).expecting(256);

    private final PracticeReaderService desk = new PracticeReaderService(Map.of("readers", 2));
    private final VirtualReader reader = desk.virtualReaders().getFirst();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aMuteCardIsLeftAtItsDeadlineAndTheOtherReaderGoesOn() throws Exception {
        reader.insert(new FaultyChip(CardFixture.chip(CardFixture.memory()), new Fault.Mute(1)));
        var other = desk.virtualReaders().getLast();
        other.insert(CardFixture.chip(CardFixture.memory()));
        var began = System.nanoTime();
        try (var session = reader.open(Duration.ofMillis(100))) {
            assertEquals(Kind.MUTE, failure(session).kind());
            assertEquals(Kind.MUTE, failure(session).kind());
        }
        assertTrue(System.nanoTime() - began < 5_000_000_000L);
        assertEquals(Presence.MUTE, reader.state().presence());
        assertEquals(
                Kind.MUTE,
                assertThrows(CardFailure.class, () -> reader.open(Duration.ofSeconds(1)))
                        .kind());
        try (var session = other.open(CardFixture.DEADLINE)) {
            assertTrue(session.transmit(ASK).ok());
        }
        reader.pull();
        reader.insert(CardFixture.chip(CardFixture.memory()));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            assertTrue(CardUid.read(session).isPresent());
        }
    }

    @Test
    void pulledExchangedBusyAndClosedAreTold() throws Exception {
        assertEquals(
                Kind.NO_CARD,
                assertThrows(CardFailure.class, () -> reader.open(Duration.ofSeconds(1)))
                        .kind());
        reader.insert(CardFixture.chip(CardFixture.memory()));
        var session = reader.open(CardFixture.DEADLINE);
        assertEquals(
                Kind.BUSY,
                assertThrows(CardFailure.class, () -> reader.open(Duration.ofMillis(20)))
                        .kind());
        reader.pull();
        reader.insert(CardFixture.chip(CardFixture.memory()));
        assertEquals(Kind.REMOVED, failure(session).kind(), "the card that is there now is another");
        session.close();
        assertEquals(Kind.CLOSED, failure(session).kind());
        try (var next = reader.open(CardFixture.DEADLINE)) {
            assertTrue(next.transmit(ASK).ok());
        }
    }

    @Test
    void statusAndDelayHappenWhereTheyShould() throws Exception {
        reader.insert(new FaultyChip(
                CardFixture.chip(CardFixture.memory()),
                new Fault.Status(2, 0x6F00),
                new Fault.Slow(3, Duration.ofMillis(60))));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            assertTrue(session.transmit(ASK).ok());
            assertEquals(0x6F00, session.transmit(ASK).status().value());
            var began = System.nanoTime();
            assertTrue(session.transmit(ASK).ok());
            assertTrue(System.nanoTime() - began >= 60_000_000L);
        }
    }

    @Test
    void arrivalsAndRemovalsAreAnnouncedInOrder(@TempDir Path folder) throws Exception {
        var events = new LinkedBlockingQueue<String>();
        desk.useFolder(folder).create("a");
        try (var subscription = desk.subscribe(e -> events.add(e.getClass().getSimpleName()))) {
            desk.insert(reader, "a");
            desk.insert(reader, "a", new Fault.TornBefore(1));
            try (var session = reader.open(CardFixture.DEADLINE)) {
                assertEquals(Kind.REMOVED, failure(session).kind());
            }
            for (var expected : List.of("Inserted", "Removed", "Inserted", "Removed")) {
                assertEquals(expected, events.poll(5, TimeUnit.SECONDS));
            }
        }
    }

    @Test
    void waitingEndsWithTheCardOrTheDeadline() throws Exception {
        var none = assertThrows(
                CardFailure.class,
                () -> CardWait.until(List.of(desk), r -> r.state().hasCard(), Duration.ofMillis(30)));
        assertEquals(Kind.TIMEOUT, none.kind());
        var later = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(50);
                reader.insert(CardFixture.chip(CardFixture.memory()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var found = CardWait.until(List.of(desk), r -> r.state().hasCard(), CardFixture.DEADLINE);
        assertEquals(reader.id(), found.id());
        later.join();
    }

    private static CardFailure failure(CardSession session) {
        return assertThrows(CardFailure.class, () -> session.transmit(ASK));
    }
}

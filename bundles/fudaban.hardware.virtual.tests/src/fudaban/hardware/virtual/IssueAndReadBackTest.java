// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity.Standing;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.card.CardProgress;
import fudaban.hardware.card.CardReadBack;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.card.CardWriter;
import fudaban.hardware.card.PivApplication;
import fudaban.hardware.card.WritePlan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class IssueAndReadBackTest {
    private final CardProfile profile = CardProfileReader.practice();
    private final CardWriter writer = new CardWriter(new PracticeSecrets());
    private final VirtualReader reader = CardFixture.reader();

    @Test
    void whatIsWrittenIsReadBackAlsoAfterARestart(@TempDir Path folder) throws Exception {
        var plan = CardFixture.plan();
        var cards = new CardFolder(folder);
        cards.create("card-1");
        reader.insert(cards.open("card-1"));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            assertEquals(
                    Standing.BLANK,
                    writer.execute(plan, session, CardProgress.NONE).standing());
        }
        reader.pull();
        reader.insert(new CardFolder(folder).open("card-1"));
        var read = readBack(true);
        assertEquals(Standing.COMPLETE, read.identity().standing());
        assertEquals(List.of(), plan.differences(read));
        assertEquals("葛\uDB40\uDD00城 𠮷江", read.fields().get("name"));
        assertEquals("2031-03-31", read.fields().get("card.expiry"));
        assertEquals(CardFixture.CARD.toString(), read.fields().get("card.uuid"));
        assertArrayEquals(plan.content().photo(), read.photo().orElseThrow());
        assertEquals(List.of("card-1"), cards.names());
    }

    /** A card the existing system writes: its serial number, where the profile says how to ask for it. */
    @Test
    void aCardOfAnotherSystemTellsItsSerialNumber() throws Exception {
        var memory = CardFixture.memory();
        reader.insert(CardFixture.chip(memory));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            var identity = CardIdentifier.identify(session, serial("00F80000"));
            assertEquals(Standing.IDENTIFIED, identity.standing());
            assertEquals(
                    HexFormat.of().withUpperCase().formatHex(memory.uid(), 0, 4),
                    identity.serial().orElseThrow());
            assertTrue(
                    CardIdentifier.identify(session, serial("00CA9F7F"))
                            .serial()
                            .isEmpty(),
                    "not told there");
        }
    }

    private static CardProfile serial(String command) throws CardFailure {
        return CardProfileReader.read("""
            {"id": "gate", "edition": "1", "kind": "identify",
             "serial": {"aid": "A000000308", "command": "%s", "offset": 0, "length": 4}}\
            """.formatted(command).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withoutPinThePersonStaysHidden() throws Exception {
        issue();
        var read = readBack(false);
        assertEquals(Set.of("printed", "face", "japanese"), read.unread());
        assertTrue(read.fields().get("name") == null && read.photo().isEmpty());
        assertEquals(List.of(), CardFixture.plan().differences(read));
    }

    @Test
    void extendedLengthWritesTheSame() throws Exception {
        var json = new String(
                        CardProfileReader.class
                                .getResourceAsStream("piv-practice.json")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .replace("\"chaining\"", "\"extended\"");
        var extended = CardProfileReader.read(json.getBytes(StandardCharsets.UTF_8));
        var chip = new FaultyChip(CardFixture.chip(CardFixture.memory()));
        reader.insert(chip);
        try (var session = reader.open(CardFixture.DEADLINE)) {
            writer.execute(CardFixture.plan(extended), session, CardProgress.NONE);
        }
        assertTrue(chip.commands() < 25, "commands: " + chip.commands());
        assertEquals(List.of(), CardFixture.plan().differences(readBack(true)));
    }

    @Test
    void aWrittenCardIsNeverOverwritten() throws Exception {
        issue();
        refused(Kind.ALREADY_COMPLETE, CardFixture.plan());
        refused(Kind.ALREADY_COMPLETE, WritePlan.of(profile, CardFixture.content(new UUID(7, 7), "R8-000124")));
    }

    @Test
    void aSpoiledCardStaysSpoiled() throws Exception {
        issue();
        try (var session = reader.open(CardFixture.DEADLINE)) {
            var wrong = assertThrows(CardFailure.class, () -> writer.spoil(profile, "R8-999999", session));
            assertEquals(Kind.OTHER_CARD, wrong.kind());
            writer.spoil(profile, CardFixture.NUMBER, session);
            assertEquals(
                    Standing.SPOILED, CardIdentifier.identify(session, profile).standing());
        }
        refused(Kind.SPOILED, CardFixture.plan());
    }

    @Test
    void cardsOfOthersAreNotTouched() throws Exception {
        var memory = CardFixture.memory();
        memory.object(0x5FC102, new byte[] {0x34, 0x00});
        var before = memory.encode();
        reader.insert(CardFixture.chip(memory));
        refused(Kind.FOREIGN, CardFixture.plan());
        assertArrayEquals(before, memory.encode());
    }

    @Test
    void aWrongTransportKeyChangesNothing() throws Exception {
        var memory = CardMemory.blank(new byte[] {1, 2, 3, 4}, 0x0C, new byte[32], new byte[8], new byte[8]);
        var before = memory.encode();
        reader.insert(CardFixture.chip(memory));
        refused(Kind.KEY_REFUSED, CardFixture.plan());
        assertArrayEquals(before, memory.encode());
    }

    @Test
    void aFullCardIsSaid() throws Exception {
        reader.insert(new PivChip(CardFixture.memory(), 5_000, () -> {}));
        refused(Kind.FULL, CardFixture.plan());
        assertEquals(Standing.BEGUN, readBack(false).identity().standing());
    }

    @Test
    void noPinIsRiskedWithTwoTriesLeft() throws Exception {
        var memory = CardFixture.memory();
        reader.insert(CardFixture.chip(memory));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            var piv = new PivApplication(session, profile.transfer());
            assertTrue(piv.select(profile.aid()));
            assertEquals(3, piv.triesLeft(PivApplication.PIN));
            var wrong = PracticeSecrets.padded("999999");
            assertEquals(
                    Kind.PIN_REFUSED,
                    failure(() -> piv.verify(PivApplication.PIN, wrong)).kind());
            assertArrayEquals(new byte[8], wrong, "wiped");
            var right = PracticeSecrets.padded(PracticeSecrets.FACTORY_PIN);
            assertEquals(
                    Kind.PIN_TRIES_LOW,
                    failure(() -> piv.verify(PivApplication.PIN, right)).kind());
            assertEquals(2, memory.pin().tries());
        }
    }

    @Test
    void noPinIsShownToACardThatCannotProveItsKey() throws Exception {
        var memory = CardFixture.memory();
        issue(memory);
        try (var session = reader.open(CardFixture.DEADLINE)) {
            var read = CardReaderBack.read(session, profile, new PracticeSecrets());
            assertEquals(Set.of(), read.unread());
            assertEquals(List.of(), CardFixture.plan().differences(read));
        }
        reader.pull();
        // The same marker and containers, but another key: a copy.
        memory.adminKey(0x0C, new byte[32]);
        var shown = new java.util.concurrent.atomic.AtomicInteger();
        reader.insert(new CountingVerify(CardFixture.chip(memory), shown));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            assertEquals(
                    Kind.KEY_REFUSED,
                    failure(() -> CardReaderBack.read(session, profile, new PracticeSecrets()))
                            .kind());
        }
        assertEquals(0, shown.get(), "VERIFY with a PIN");
        assertEquals(3, memory.pin().tries());
    }

    /** Counts the PINs it is shown. */
    private record CountingVerify(Chip chip, java.util.concurrent.atomic.AtomicInteger shown) implements Chip {
        @Override
        public fudaban.hardware.Atr atr() {
            return chip.atr();
        }

        @Override
        public void reset() {
            chip.reset();
        }

        @Override
        public byte[] process(byte[] command) throws ChipGone {
            if (command.length > 5 && command[1] == 0x20) {
                shown.incrementAndGet();
            }
            return chip.process(command);
        }
    }

    @Test
    void everyWrittenContainerShowsAsDifferenceWhenChanged() throws Exception {
        var memory = CardFixture.memory();
        issue(memory);
        for (var tag : Map.of("chuid", 0x5FC102, "printed", 0x5FC109, "face", 0x5FC108, "japanese", 0x5FFE02)
                .entrySet()) {
            var good = memory.object(tag.getValue()).orElseThrow();
            memory.object(tag.getValue(), new byte[] {0x01, 0x01, 0x41});
            assertEquals(List.of(tag.getKey()), CardFixture.plan().differences(readBack(true)));
            memory.object(tag.getValue(), good);
        }
    }

    private void issue() throws Exception {
        issue(CardFixture.memory());
    }

    private void issue(CardMemory memory) throws CardFailure {
        reader.insert(CardFixture.chip(memory));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            writer.execute(CardFixture.plan(), session, CardProgress.NONE);
        }
    }

    private CardReadBack readBack(boolean withPin) throws CardFailure {
        Optional<byte[]> pin =
                withPin ? Optional.of(PracticeSecrets.padded(PracticeSecrets.ISSUED_PIN)) : Optional.empty();
        try (var session = reader.open(CardFixture.DEADLINE)) {
            return CardReaderBack.read(session, profile, pin);
        }
    }

    private void refused(Kind kind, WritePlan plan) throws CardFailure {
        try (var session = reader.open(CardFixture.DEADLINE)) {
            assertEquals(
                    kind,
                    failure(() -> writer.execute(plan, session, CardProgress.NONE))
                            .kind());
        }
    }

    private static CardFailure failure(Executable work) {
        return assertThrows(CardFailure.class, work);
    }
}

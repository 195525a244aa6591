// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import fudaban.hardware.card.WritePlan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile of a plain file system (ISO/IEC 7816-4): written, read back, torn at every command. */
class FileCardTest {
    private final CardProfile profile = CardProfileReader.shipped("file");
    private final VirtualReader reader = CardFixture.reader();

    private static CardMemory memory() {
        return CardMemory.blank(
                CardMemory.Kind.FILE,
                new byte[] {1, 2, 3, 4},
                0x0C,
                PracticeSecrets.transport(),
                PracticeSecrets.padded(PracticeSecrets.FACTORY_PIN),
                PracticeSecrets.padded(PracticeSecrets.FACTORY_PUK));
    }

    private static FileChip chip(CardMemory memory) {
        return new FileChip(memory, 60_000, () -> {});
    }

    private WritePlan plan() throws CardFailure {
        return CardFixture.plan(profile);
    }

    private Standing write(Chip chip, WritePlan plan) throws CardFailure {
        reader.pull();
        reader.insert(chip);
        try (var session = reader.open(CardFixture.DEADLINE)) {
            return new CardWriter(new PracticeSecrets())
                    .execute(plan, session, CardProgress.NONE)
                    .standing();
        }
    }

    private CardReadBack read(Chip chip) throws CardFailure {
        reader.pull();
        reader.insert(chip);
        try (var session = reader.open(CardFixture.DEADLINE)) {
            return CardReaderBack.read(session, profile, new PracticeSecrets());
        }
    }

    @Test
    void whatIsWrittenIsReadBackAlsoAfterARestart(@TempDir Path folder) throws Exception {
        new CardFolder(folder).createFileCard("a");
        assertEquals(Standing.BLANK, write(new CardFolder(folder).open("a"), plan()));
        var read = read(new CardFolder(folder).open("a"));
        assertEquals(Standing.COMPLETE, read.identity().standing());
        assertEquals(List.of(), plan().differences(read));
        assertEquals(Set.of(), read.unread());
        assertEquals("葛\uDB40\uDD00城 𠮷江", read.fields().get("name"));
        assertEquals("2031-03-31", read.fields().get("card.expiry"));
        assertEquals(12_000, read.photo().orElseThrow().length);
    }

    @Test
    void extendedLengthWritesTheSame() throws Exception {
        byte[] json;
        try (var in = CardProfileReader.class.getResourceAsStream("file.json")) {
            json = in.readAllBytes();
        }
        var extended = CardProfileReader.read(new String(json, StandardCharsets.UTF_8)
                .replace("\"chaining\"", "\"extended\"")
                .getBytes(StandardCharsets.UTF_8));
        var memory = memory();
        var counting = new FaultyChip(chip(memory));
        write(counting, CardFixture.plan(extended));
        assertTrue(counting.commands() < 40, "commands: " + counting.commands());
        assertEquals(List.of(), plan().differences(read(chip(memory))));
    }

    @Test
    void withoutPinThePersonStaysHidden() throws Exception {
        var memory = memory();
        write(chip(memory), plan());
        reader.pull();
        reader.insert(chip(memory));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            var read = CardReaderBack.read(session, profile, java.util.Optional.empty());
            assertEquals(Set.of("holder", "face"), read.unread());
            assertFalse(read.fields().containsKey("name"));
        }
    }

    @Test
    void aWrongKeyChangesNothingAndIsNeverShown() throws Exception {
        var memory = memory();
        memory.adminKey(0x0C, new byte[32]);
        var before = memory.encode();
        var chip = new FaultyChip(chip(memory));
        assertEquals(
                Kind.KEY_REFUSED,
                assertThrows(CardFailure.class, () -> write(chip, plan())).kind());
        // SELECT, marker, trace, SELECT, INTERNAL AUTHENTICATE: the card is asked first, and no more.
        assertEquals(5, chip.commands());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, memory.encode());
    }

    @Test
    void aFullCardAndTooLongContentAreSaid() throws Exception {
        assertEquals(
                Kind.FULL,
                assertThrows(CardFailure.class, () -> write(new FileChip(memory(), 20_000, () -> {}), plan()))
                        .kind());
        byte[] json;
        try (var in = CardProfileReader.class.getResourceAsStream("file.json")) {
            json = in.readAllBytes();
        }
        var small = CardProfileReader.read(
                new String(json, StandardCharsets.UTF_8).replace("1500", "64").getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Kind.CONTENT,
                assertThrows(CardFailure.class, () -> CardFixture.plan(small)).kind());
    }

    @Test
    void aCardOfOneKindIsForeignToTheOther() throws Exception {
        reader.insert(chip(memory()));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            assertEquals(
                    Standing.FOREIGN,
                    CardIdentifier.identify(session, CardProfileReader.practice())
                            .standing());
        }
        reader.pull();
        reader.insert(CardFixture.chip(CardFixture.memory()));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            assertEquals(
                    Standing.FOREIGN, CardIdentifier.identify(session, profile).standing());
        }
    }

    @Test
    void tornAtEveryCommandItIsRecognisedAndFinishedOrSpoiled() throws Exception {
        var counting = new FaultyChip(chip(memory()));
        write(counting, plan());
        var commands = counting.commands();
        assertTrue(commands > 70, "commands: " + commands);
        for (IntFunction<Fault> kind : List.<IntFunction<Fault>>of(Fault.TornBefore::new, Fault.TornAfter::new)) {
            var seen = EnumSet.noneOf(Standing.class);
            for (var at = 1; at <= commands; at++) {
                var memory = memory();
                var fault = kind.apply(at);
                var torn = assertThrows(CardFailure.class, () -> write(new FaultyChip(chip(memory), fault), plan()));
                assertEquals(Kind.REMOVED, torn.kind(), fault.toString());
                var standing = read(chip(memory)).identity().standing();
                seen.add(standing);
                var copy = CardMemory.decode(memory.encode());
                if (standing != Standing.COMPLETE) {
                    assertEquals(standing, write(chip(memory), plan()), fault.toString());
                }
                var whole = read(chip(memory));
                assertEquals(Standing.COMPLETE, whole.identity().standing(), fault.toString());
                assertEquals(List.of(), plan().differences(whole), fault.toString());
                if (standing == Standing.BEGUN) {
                    spoil(copy);
                    assertEquals(Standing.SPOILED, read(chip(copy)).identity().standing(), fault.toString());
                }
            }
            assertTrue(seen.containsAll(EnumSet.of(Standing.BLANK, Standing.BEGUN)), seen.toString());
        }
    }

    private void spoil(CardMemory memory) throws CardFailure {
        reader.pull();
        reader.insert(chip(memory));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            new CardWriter(new PracticeSecrets()).spoil(profile, CardFixture.NUMBER, session);
        }
    }
}

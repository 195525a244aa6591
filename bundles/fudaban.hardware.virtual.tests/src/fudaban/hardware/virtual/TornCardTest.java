// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardIdentity.Standing;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.card.CardProgress;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.card.CardWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Tears the card out at every single command of writing, before and after it is executed. */
class TornCardTest {
    private final CardProfile profile = CardProfileReader.practice();
    private final CardWriter writer = new CardWriter(new PracticeSecrets());

    @Test
    void tornAnywhereItIsRecognisedAndFinished() throws Exception {
        var commands = commandsOfWriting();
        assertTrue(commands > 60, "commands: " + commands);
        for (IntFunction<Fault> kind : List.<IntFunction<Fault>>of(Fault.TornBefore::new, Fault.TornAfter::new)) {
            var seen = EnumSet.noneOf(Standing.class);
            for (var at = 1; at <= commands; at++) {
                var memory = CardFixture.memory();
                tear(memory, kind.apply(at));
                var standing = identify(memory).standing();
                seen.add(standing);
                if (standing != Standing.COMPLETE) {
                    var reader = CardFixture.reader();
                    reader.insert(CardFixture.chip(memory));
                    try (var session = reader.open(CardFixture.DEADLINE)) {
                        assertEquals(
                                standing,
                                writer.execute(CardFixture.plan(), session, CardProgress.NONE)
                                        .standing());
                    }
                    reader.pull();
                }
                assertWhole(memory, kind.apply(at));
            }
            assertTrue(seen.containsAll(EnumSet.of(Standing.BLANK, Standing.BEGUN)), seen.toString());
        }
    }

    @Test
    void tornAnywhereItCanBeDeclaredSpoiledOnceItBearsOurMarker() throws Exception {
        var commands = commandsOfWriting();
        for (var at = 1; at <= commands; at++) {
            var memory = CardFixture.memory();
            tear(memory, new Fault.TornAfter(at));
            if (identify(memory).standing() == Standing.BLANK) {
                continue;
            }
            var reader = CardFixture.reader();
            reader.insert(CardFixture.chip(memory));
            try (var session = reader.open(CardFixture.DEADLINE)) {
                writer.spoil(profile, CardFixture.NUMBER, session);
            }
            reader.pull();
            assertEquals(Standing.SPOILED, identify(memory).standing(), "torn at " + at);
        }
    }

    @Test
    void tornTwiceOnTheSameCardIsNoDifferent() throws Exception {
        var commands = commandsOfWriting();
        for (var at = 6; at <= 16; at++) {
            var memory = CardFixture.memory();
            tear(memory, new Fault.TornAfter(at));
            for (var again = 1; again <= commands; again += 3) {
                var copy = CardMemory.decode(memory.encode());
                var reader = CardFixture.reader();
                reader.insert(new FaultyChip(CardFixture.chip(copy), new Fault.TornAfter(again)));
                try (var session = reader.open(CardFixture.DEADLINE)) {
                    writer.execute(CardFixture.plan(), session, CardProgress.NONE);
                } catch (CardFailure e) {
                    assertEquals(Kind.REMOVED, e.kind());
                }
                if (identify(copy).standing() != Standing.COMPLETE) {
                    var last = CardFixture.reader();
                    last.insert(CardFixture.chip(copy));
                    try (var session = last.open(CardFixture.DEADLINE)) {
                        writer.execute(CardFixture.plan(), session, CardProgress.NONE);
                    }
                    last.pull();
                }
                assertWhole(copy, new Fault.TornAfter(again));
            }
        }
    }

    private void assertWhole(CardMemory memory, Fault fault) throws CardFailure {
        var reader = CardFixture.reader();
        reader.insert(CardFixture.chip(memory));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            var pin = Optional.of(PracticeSecrets.padded(PracticeSecrets.ISSUED_PIN));
            var read = CardReaderBack.read(session, profile, pin);
            assertEquals(Standing.COMPLETE, read.identity().standing(), fault.toString());
            assertEquals(List.of(), CardFixture.plan().differences(read), fault.toString());
        }
        reader.pull();
    }

    private int commandsOfWriting() throws CardFailure {
        var chip = new FaultyChip(CardFixture.chip(CardFixture.memory()));
        var reader = CardFixture.reader();
        reader.insert(chip);
        try (var session = reader.open(CardFixture.DEADLINE)) {
            writer.execute(CardFixture.plan(), session, CardProgress.NONE);
        }
        reader.pull();
        return chip.commands();
    }

    private void tear(CardMemory memory, Fault fault) throws CardFailure {
        var reader = CardFixture.reader();
        reader.insert(new FaultyChip(CardFixture.chip(memory), fault));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            var failure = assertThrows(
                    CardFailure.class, () -> writer.execute(CardFixture.plan(), session, CardProgress.NONE));
            assertEquals(Kind.REMOVED, failure.kind(), fault.toString());
        }
    }

    private CardIdentity identify(CardMemory memory) throws CardFailure {
        var reader = CardFixture.reader();
        reader.insert(CardFixture.chip(memory));
        try (var session = reader.open(CardFixture.DEADLINE)) {
            return CardIdentifier.identify(session, profile);
        } finally {
            reader.pull();
        }
    }
}

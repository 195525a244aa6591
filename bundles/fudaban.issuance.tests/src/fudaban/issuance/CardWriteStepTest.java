// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.card.CardAddress;
import fudaban.hardware.card.CardContent;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.card.CardProgress;
import fudaban.hardware.card.CardWriter;
import fudaban.hardware.card.WritePlan;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.FaultyChip;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.issuance.batch.CardWriteStep;
import fudaban.ledger.step.Steps;
import fudaban.model.ModelFactory;
import fudaban.model.StepState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a restart the chip is asked by what the plan kept of its profile, whichever profile that was. */
class CardWriteStepTest {
    private static final UUID CHIP = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    private final PracticeHands hands = new PracticeHands();
    private final CardWriteStep step = new CardWriteStep();

    /** As of another pack: other names, other places, extended length. */
    private static CardProfile other() throws Exception {
        var json = new String(
                CardProfileReader.class.getResourceAsStream("piv-practice.json").readAllBytes(),
                StandardCharsets.UTF_8);
        return CardProfileReader.read(json.replace("fudaban.piv-practice", "office; of another pack")
                .replace("5FFE01", "5FFE21")
                .replace("\"chaining\"", "\"extended\"")
                .getBytes(StandardCharsets.UTF_8));
    }

    private WritePlan plan() throws Exception {
        return WritePlan.of(
                other(),
                new CardContent(
                        CHIP,
                        "S26000001",
                        LocalDate.of(2031, 3, 31),
                        Map.of("name", "見本", "name.latin", "MIHON"),
                        new byte[10]));
    }

    private Optional<Steps.Outcome> ask(WritePlan plan, String address) {
        var asked = ModelFactory.eINSTANCE.createStep();
        asked.setPlan("{\"chip\":\"%s\",\"digest\":\"%s\",\"profile\":\"%s\",\"address\":\"%s\"}"
                .formatted(
                        CHIP,
                        HexFormat.of().formatHex(plan.digest()),
                        plan.profile().id(),
                        address));
        return step.ask(asked);
    }

    @Test
    void aFinishedCardOfAnyProfileIsDoneAndABegunOneStaysOpen() throws Exception {
        hands.useFolder(folder).create("a");
        step.addReaders(hands);
        var reader = hands.virtualReaders().getFirst();
        var plan = plan();
        hands.wrap = chip -> new FaultyChip(chip, new Fault.TornAfter(14));
        hands.insert(reader, "a");
        try (var session = reader.open(Duration.ofSeconds(5))) {
            new CardWriter(new PracticeSecrets()).execute(plan, session, CardProgress.NONE);
        } catch (fudaban.hardware.CardFailure torn) {
            assertEquals(fudaban.hardware.CardFailure.Kind.REMOVED, torn.kind());
        }
        hands.wrap = chip -> chip;
        hands.insert(reader, "a");
        String address = CardAddress.of(plan.profile()).text();
        assertEquals(Optional.empty(), ask(plan, address));
        try (var session = reader.open(Duration.ofSeconds(5))) {
            new CardWriter(new PracticeSecrets()).execute(plan, session, CardProgress.NONE);
        }
        assertEquals(StepState.DONE, ask(plan, address).orElseThrow().state());
        assertTrue(
                ask(plan, CardAddress.of(CardProfileReader.practice()).text()).isEmpty(), "not by another profile");
    }

    @Test
    void anAddressSurvivesAsText() throws Exception {
        var address = CardAddress.of(other());
        var again = CardAddress.parse(address.text());
        assertEquals(address.text(), again.text());
        assertEquals("office; of another pack", again.profileId());
        assertEquals(0x5FFE21, again.marker());
        assertEquals(address.traces(), again.traces());
    }
}

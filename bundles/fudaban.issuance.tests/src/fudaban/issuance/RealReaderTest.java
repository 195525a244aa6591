// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.card.CardIdentity.Standing;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.card.CardReadBack;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.keys.CardKeyStore;
import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.hardware.virtual.sandbox.PcscSandbox;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.query.Row;
import fudaban.ledger.testing.ClassPath;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the import of an applicant to the issued card through a real pcscd with vpcd, in private namespaces, with keys from
 * the store; the desk is killed (-9) at chosen commands of a card and goes on at the exact card.
 */
class RealReaderTest {
    private static final String PASSWORD = "a password of fair length";

    @TempDir
    Path folder;

    private String run(int people, int... kills) throws Exception {
        return run(new PcscSandbox(1, Duration.ofMinutes(5)), people, kills);
    }

    private String run(PcscSandbox sandbox, int people, int... kills) throws Exception {
        var practice = new PracticeSecrets();
        CardKeyStore.create(
                folder.resolve("cards.p12"),
                PASSWORD.toCharArray(),
                practice.transportKey(),
                practice.transportPuk(),
                true);
        Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        List<String> arguments = new ArrayList<>(List.of(folder.toString(), Integer.toString(people)));
        IntStream.of(kills).mapToObj(Integer::toString).forEach(arguments::add);
        return sandbox.java(ClassPath.everything(RealHands.class), RealHands.class, arguments.toArray(String[]::new))
                .orFail();
    }

    /** What stands on each complete card, by number. */
    private Map<String, CardReadBack> complete(String output) throws Exception {
        Map<String, CardReadBack> complete = new TreeMap<>();
        var desk = new PracticeHands();
        CardFolder cards = desk.useFolder(folder.resolve("cards"));
        var reader = desk.virtualReaders().getFirst();
        try (var secrets = CardKeyStore.open(folder.resolve("cards.p12"), PASSWORD.toCharArray())
                .secrets()) {
            for (String name : cards.names()) {
                desk.insert(reader, name);
                try (var session = reader.open(Duration.ofSeconds(5))) {
                    var profile = CardProfileReader.practice();
                    var seen = CardReaderBack.read(session, profile);
                    if (seen.identity().standing() == Standing.COMPLETE) {
                        UUID chip = seen.identity().cardUuid().orElseThrow();
                        var read = CardReaderBack.read(session, profile, secrets.initialPin(chip));
                        assertEquals(
                                Optional.empty(),
                                Optional.ofNullable(complete.put(
                                        read.identity().cardNumber().orElseThrow(), read)),
                                "no number twice\n" + output);
                    } else {
                        assertEquals(Standing.BLANK, seen.identity().standing(), name + "\n" + output);
                    }
                }
            }
        }
        return complete;
    }

    private void assertIssued(int people, String output) throws Exception {
        var cards = complete(output);
        assertEquals(people, cards.size(), output);
        try (var house = new House(folder.resolve("data"))) {
            var batches = new Batches(house.ledger);
            String batch =
                    house.all(fudaban.issuance.model.Batch.class).getFirst().id();
            for (Row item : batches.items(house.session, batch)) {
                assertEquals(ItemState.DONE, item.get(Literals.BATCH_ITEM__STATE), output);
                String number = item.text(Literals.BATCH_ITEM__NUMBER);
                Row card = house.card(number);
                assertEquals(CredentialState.ISSUED, card.get(ModelPackage.Literals.CREDENTIAL__STATE));
                var chip = cards.get(number);
                assertEquals(
                        card.text(ModelPackage.Literals.CREDENTIAL__CHIP_ID),
                        chip.fields().get("card.uuid"));
                assertEquals(
                        card.text(ModelPackage.Literals.CREDENTIAL__HOLDER_NAME).replace("　", ""),
                        chip.fields().get("name").replace("　", ""));
                assertTrue(chip.photo().orElseThrow().length > 500);
            }
            assertTrue(house.ledger.steps().open().isEmpty());
            assertTrue(house.ledger
                    .upkeep()
                    .verify(house.session, List.of(), fudaban.ledger.Upkeep.Progress.NONE)
                    .sound());
        }
    }

    @Test
    void anApplicantIsIssuedAndReadBack() throws Exception {
        String output = run(1);
        assertTrue(output.contains("ended: exit 0\ncards=1 wrong=0\n"), output);
        assertIssued(1, output);
        assertNoSecret(output);
        assertNoSecretAlive();
    }

    @Test
    void killedAtACommandTheDeskGoesOnAtTheExactCard() throws Exception {
        // Before anything is written, after the first marker, while the begun card is finished.
        String output = run(2, 3, 12, 45);
        assertTrue(output.contains("ended: exit 0\n"), output);
        assertTrue(output.contains("中断したカードではありません") || output.contains("wrong=1"), output);
        assertIssued(2, output);
        assertNoSecret(output);
    }

    @Test
    void theServiceKilledUnderARunningBatchOnlyInterruptsACard() throws Exception {
        String output = run(new PcscSandbox(1, Duration.ofMinutes(5)).withoutService(), 2, 14, 25);
        assertTrue(output.contains("ended: exit 0\ncards=2 outages left=0\n"), output);
        assertTrue(output.contains("スマートカードサービスが動いていません"), output);
        assertIssued(2, output);
    }

    /** Neither keys nor PINs are in the output, in the folder of the ledger or beside the faces. */
    private void assertNoSecret(String output) throws Exception {
        List<String> secrets = new ArrayList<>();
        var store = CardKeyStore.open(folder.resolve("cards.p12"), PASSWORD.toCharArray());
        try (var keys = store.secrets();
                var house = new House(folder.resolve("data"))) {
            for (Row card : house.all(fudaban.model.Credential.class)) {
                UUID chip = UUID.fromString(card.text(ModelPackage.Literals.CREDENTIAL__CHIP_ID));
                secrets.add(text(keys.initialPin(chip).orElseThrow()).substring(0, 6));
                secrets.add(text(keys.cardPuk(chip).orElseThrow()));
            }
            for (Row step : house.all(fudaban.model.Step.class)) {
                output = output
                        + step.text(ModelPackage.Literals.STEP__PLAN)
                        + step.text(ModelPackage.Literals.STEP__OUTCOME);
            }
        }
        for (String secret : secrets) {
            assertFalse(
                    output.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}", "")
                            .contains(secret),
                    output);
        }
    }

    /** Nor are they in the heap of the desk when it is done. */
    private void assertNoSecretAlive() throws Exception {
        byte[] heap = Files.readAllBytes(folder.resolve("heap.hprof"));
        Map<String, byte[]> secrets = new TreeMap<>();
        var store = CardKeyStore.open(folder.resolve("cards.p12"), PASSWORD.toCharArray());
        String number;
        try (var keys = store.secrets();
                var house = new House(folder.resolve("data"))) {
            Row card = house.all(fudaban.model.Credential.class).getFirst();
            number = card.text(ModelPackage.Literals.CREDENTIAL__NUMBER);
            UUID chip = UUID.fromString(card.text(ModelPackage.Literals.CREDENTIAL__CHIP_ID));
            secrets.put("PIN", keys.initialPin(chip).orElseThrow());
            secrets.put("PUK", keys.cardPuk(chip).orElseThrow());
            secrets.put("key", keys.cardKey(chip, 32));
            secrets.put("transport key", keys.transportKey());
        }
        secrets.put("password", PASSWORD.getBytes(StandardCharsets.US_ASCII));
        secrets.put("password in chars", PASSWORD.getBytes(StandardCharsets.UTF_16BE));
        assertTrue(contains(heap, number.getBytes(StandardCharsets.US_ASCII)), "what is no secret is found");
        secrets.forEach((name, secret) -> assertFalse(contains(heap, secret), name));
    }

    private static boolean contains(byte[] heap, byte[] part) {
        for (int at = 0; at <= heap.length - part.length; at++) {
            if (heap[at] == part[0] && Arrays.equals(heap, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static String text(byte[] digits) {
        return new String(digits, StandardCharsets.US_ASCII);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.card.CardIdentity.Standing;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.card.CardReadBack;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.FaultyChip;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.internal.verb.CardCertifyVerb;
import fudaban.issuance.internal.verb.IssueVerb;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.spi.ProfileSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same batch with cards of other profiles, named by a pack: a plain file system, and PIV with key pairs. */
class OtherCardsTest {
    @TempDir
    Path scratch;

    private final PracticeHands hands = new PracticeHands();
    private final List<String> said = new ArrayList<>();

    /** A pack that names that profile for the cards of staff. */
    private static ProfileSource pack(String profile) {
        return () -> List.of(new ProfileSource.Edition(
                "ChipLayout",
                "test.pack 1",
                LocalDate.of(2026, 1, 14),
                "{\"cards\": {\"STAFF_CARD\": " + profile
                        + "}, \"photoBytes\": 20000, \"photoHeight\": 360, \"issuer\": \"FUDABAN\"}"));
    }

    private static String json(String name) throws Exception {
        try (var in = CardProfileReader.class.getResourceAsStream(name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int issue(House house, int people) throws Exception {
        house.batch(people, "desk", scratch);
        var verb = IssueVerb.of(() -> House.FONTS, hands);
        return verb.run(new Call(
                house,
                Map.of(
                        "--practice", scratch.resolve("cards").toString(),
                        "--requests", scratch.resolve("requests").toString(),
                        "--printer", "none",
                        "--out", scratch.resolve("faces").toString()),
                List.of(),
                said::add));
    }

    private CardReadBack read(CardProfile profile, String card) throws Exception {
        hands.insert(hands.virtualReaders().getFirst(), card);
        try (var session = hands.virtualReaders().getFirst().open(Duration.ofSeconds(5))) {
            return CardReaderBack.read(session, profile, new PracticeSecrets());
        }
    }

    /** Contact cards have no number of their own; torn before the first marker they bear nothing at all. */
    @Test
    void aBatchOfFileSystemCardsTornBeforeAndAfterTheMarker() throws Exception {
        var inserted = new AtomicInteger();
        hands.wrap = chip -> switch (inserted.incrementAndGet()) {
            case 1 -> new FaultyChip(chip, new Fault.TornAfter(9));
            case 2 -> new FaultyChip(chip, new Fault.TornAfter(30));
            default -> chip;
        };
        try (var house = new House(scratch.resolve("data"), List.of(), pack(json("file")))) {
            assertEquals(0, issue(house, 2), said.toString());
            var items = new Batches(house.ledger)
                    .items(house.session, house.all(Batch.class).getFirst().id());
            assertEquals(2, items.size());
            items.forEach(item -> assertEquals(ItemState.DONE, item.get(Literals.BATCH_ITEM__STATE)));
            hands.wrap = chip -> chip;
            assertEquals(2, hands.useFolder(scratch.resolve("cards")).names().size(), "the torn card was finished");
            for (String card : hands.useFolder(scratch.resolve("cards")).names()) {
                var read = read(CardProfileReader.shipped("file"), card);
                assertEquals(Standing.COMPLETE, read.identity().standing());
                assertEquals(Set.of(), read.unread());
                assertTrue(read.photo().orElseThrow().length > 500);
            }
        }
    }

    @Test
    void requestsGoOutWithABatchAndCertificatesComeIn() throws Exception {
        // Elliptic curves: keys are made in milliseconds.
        String profile = json("piv").replace("RSA-2048", "EC-P256");
        try (var house = new House(scratch.resolve("data"), List.of(), pack(profile))) {
            assertEquals(0, issue(house, 1), said.toString());
            Path requests = scratch.resolve("requests");
            List<String> names;
            try (var files = Files.list(requests)) {
                names = files.map(file -> file.getFileName().toString())
                        .sorted()
                        .toList();
            }
            assertEquals(3, names.size(), names.toString());
            openssl(
                    "req",
                    "-x509",
                    "-newkey",
                    "rsa:2048",
                    "-nodes",
                    "-keyout",
                    "ca.key",
                    "-out",
                    "ca.crt",
                    "-subj",
                    "/CN=CA");
            Path answers = Files.createDirectories(scratch.resolve("answers"));
            for (String name : names) {
                openssl(
                        "x509",
                        "-req",
                        "-in",
                        name,
                        "-CA",
                        "ca.crt",
                        "-CAkey",
                        "ca.key",
                        "-days",
                        "9",
                        "-out",
                        answers.resolve(name.replace(".csr", ".crt")).toString());
            }
            String card = hands.useFolder(scratch.resolve("cards")).names().getFirst();
            var parsed = CardProfileReader.read(profile.getBytes(StandardCharsets.UTF_8));
            assertEquals(Map.of(), read(parsed, card).certificates());
            hands.insert(hands.virtualReaders().getFirst(), card);
            var certify = new CardCertifyVerb();
            certify.addReaders(hands);
            said.clear();
            assertEquals(
                    0,
                    certify.run(new Call(house, Map.of("--certificates", answers.toString()), List.of(), said::add)),
                    said.toString());
            assertTrue(said.getLast().contains("3"), said.toString());
            assertEquals(3, read(parsed, card).certificates().size());
            assertTrue(house.all(fudaban.model.WorkItem.class).stream()
                    .anyMatch(item -> item.values().toString().contains("証明書の書込み")));
        }
    }

    private void openssl(String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command)
                .directory(scratch.resolve("requests").toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0, output);
    }
}

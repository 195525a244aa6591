// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.virtual.CardFolder;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold when a batch is through, looked up on the chips, in the folder of faces and in the ledger.
 *
 * @param scratch holds the folders cards and faces
 */
record BatchProof(Path scratch) {
    /** Number on each complete card of the folder, by card name. */
    Map<String, String> complete() throws Exception {
        Map<String, String> numbers = new HashMap<>();
        var desk = new PracticeHands();
        CardFolder folder = desk.useFolder(scratch.resolve("cards"));
        var reader = desk.virtualReaders().getFirst();
        for (String name : folder.names()) {
            desk.insert(reader, name);
            try (var session = reader.open(Duration.ofSeconds(5))) {
                var identity = CardIdentifier.identify(session, CardProfileReader.practice());
                if (identity.standing() == CardIdentity.Standing.COMPLETE) {
                    numbers.put(name, identity.cardNumber().orElseThrow());
                }
            }
        }
        return numbers;
    }

    /** Each item is on one chip, issued, with one face; no step is open; the journal verifies. */
    void assertWhole(House house, String batch, int size) throws Exception {
        Map<String, String> cards = complete();
        assertEquals(size, cards.size(), "one complete card for each item");
        assertEquals(size, Set.copyOf(cards.values()).size(), "no number twice");
        Set<String> faces = new TreeSet<>();
        try (var files = Files.list(scratch.resolve("faces"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("-back.png"))
                    .forEach(faces::add);
        }
        assertEquals(size, faces.size(), faces.toString());
        for (Row item : new Batches(house.ledger).items(house.session, batch)) {
            assertEquals(ItemState.DONE, item.get(Literals.BATCH_ITEM__STATE));
            Row card = house.card(item.text(Literals.BATCH_ITEM__NUMBER));
            assertEquals(CredentialState.ISSUED, card.get(ModelPackage.Literals.CREDENTIAL__STATE));
            assertEquals(item.text(Literals.BATCH_ITEM__CHIP_ID), card.text(ModelPackage.Literals.CREDENTIAL__CHIP_ID));
            assertTrue(cards.containsValue(card.text(ModelPackage.Literals.CREDENTIAL__NUMBER)));
        }
        assertTrue(house.ledger.steps().open().isEmpty(), "no step without outcome");
        assertEquals(
                "DONE",
                house.ledger.open(house.session, Batch.class, batch).getState().getName());
        assertTrue(house.ledger
                .upkeep()
                .verify(house.session, List.of(), fudaban.ledger.Upkeep.Progress.NONE)
                .sound());
    }
}

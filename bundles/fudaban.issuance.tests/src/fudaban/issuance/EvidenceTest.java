// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.destroy.model.Identified;
import fudaban.issuance.evidence.EvidenceActs;
import fudaban.issuance.evidence.EvidenceDesk;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.internal.verb.EvidenceAddVerb;
import fudaban.issuance.internal.verb.EvidenceListVerb;
import fudaban.issuance.internal.verb.EvidenceRemoveVerb;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.profile.EvidenceRules.Step;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.ProfileSource;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos as evidence: off unless a pack says so; where one must be there the step is refused without it; kept, its hash stands in the journal. */
class EvidenceTest {
    private static final ProfileSource MUST = () -> List.of(new ProfileSource.Edition(
            "EvidenceRules",
            "test",
            LocalDate.of(2026, 1, 13),
            "{\"steps\": {\"DESTROY\": \"MUST\", \"HANDOVER\": \"MAY\", \"SEAL\": \"MUST\", \"DAMAGED\": \"MUST\"}}"));

    @TempDir
    Path folder;

    private Path photo(String name) throws Exception {
        return Samples.photo(folder, name, 400 + 20 * Integer.parseInt(name), 300, "jpg");
    }

    private static String refused(House house, String act, java.lang.Record input) {
        return assertThrows(Refusal.class, () -> house.submit(act, input)).key();
    }

    private void cards(House house) throws Exception {
        house.cards(Files.write(folder.resolve("cards.csv"), """
            管理番号,券種,状態,職員番号,氏名
            K001,身分証,有効,1,見本　一
            K002,身分証,発行済,2,見本　二
            K003,身分証,発行済,3,見本　三
            """.getBytes(StandardCharsets.UTF_8)));
        house.submit(IssuanceActs.RETIRE, new IssuanceActs.Retire("K001", "退職"));
    }

    private static DestructionLot lot(House house) throws Exception {
        var lots = new Lots(house.ledger, house.session);
        house.submit(DestroyActs.OPEN, new DestroyActs.Open(lots.account("suzuki"), null, null, null));
        DestructionLot lot =
                lots.find(lots.open().getFirst().text(DestructionPackage.Literals.DESTRUCTION_LOT__NUMBER));
        house.submit(
                DestroyActs.ADD,
                new DestroyActs.Add(lot.getId(), List.of(new DestroyActs.Item("K001", Identified.TYPED))));
        return lots.find(lot.getNumber());
    }

    @Test
    void withoutAPackThatSaysSoNoneIsKeptAndNoneIsMissed() throws Exception {
        try (House house = new House(folder.resolve("data"))) {
            cards(house);
            DestructionLot lot = lot(house);
            var desk = new EvidenceDesk(house.ledger, house.session);
            Path photo = photo("1");
            assertEquals(
                    "evidence.off",
                    assertThrows(Refusal.class, () -> desk.attach(Step.DESTROY, lot.getNumber(), List.of(photo), null))
                            .key());
            new Lots(house.ledger, house.session).close(lot, 1, house.witness(), null);
            assertEquals(CredentialState.DESTROYED, house.card("K001").get(Literals.CREDENTIAL__STATE));
        }
    }

    @Test
    void aLotIsNotDestroyedWithoutItsPhotoAndKeepsItAfterwards() throws Exception {
        try (House house = new House(folder.resolve("data"), List.of(), MUST)) {
            cards(house);
            DestructionLot lot = lot(house);
            var lots = new Lots(house.ledger, house.session);
            Refusal missing = assertThrows(Refusal.class, () -> lots.close(lot, 1, house.witness(), null));
            assertEquals("evidence.missing.DESTROY", missing.key());
            assertTrue(missing.sentence(Locale.JAPAN).contains(lot.getNumber()));
            assertEquals(CredentialState.RETIRED, house.card("K001").get(Literals.CREDENTIAL__STATE));

            List<String> lines = new ArrayList<>();
            Path photo = photo("1");
            assertEquals(
                    0,
                    new EvidenceAddVerb()
                            .run(new Call(
                                    house,
                                    Map.of("STEP", "DESTROY", "NUMBER", lot.getNumber(), "FILE", photo.toString()),
                                    List.of(),
                                    lines::add)));
            var desk = new EvidenceDesk(house.ledger, house.session);
            Row kept = desk.photos(Step.DESTROY, lot.getNumber()).getFirst();
            String hash = kept.text(Literals.ATTACHMENT__HASH);
            assertTrue(
                    house.ledger
                            .journal()
                            .history(house.session, kept.id())
                            .toString()
                            .contains(hash),
                    "the hash stands in the journal");
            assertTrue(
                    house.ledger.journal().history(house.session, lot.getId()).stream()
                            .anyMatch(event -> event.toString().contains(EvidenceActs.ATTACH)),
                    "and the act in the history of the lot");
            assertEquals(
                    "evidence.known",
                    assertThrows(Refusal.class, () -> desk.attach(Step.DESTROY, lot.getNumber(), List.of(photo), null))
                            .key());
            lots.close(lots.find(lot.getNumber()), 1, house.witness(), null);
            assertEquals(CredentialState.DESTROYED, house.card("K001").get(Literals.CREDENTIAL__STATE));
            assertEquals(
                    "evidence.done",
                    refused(
                            house,
                            EvidenceActs.DETACH,
                            new EvidenceActs.Detach(Step.DESTROY, lot.getNumber(), hash, "誤り")));

            Path out = Files.createDirectories(folder.resolve("out"));
            assertEquals(
                    0,
                    new EvidenceListVerb()
                            .run(new Call(
                                    house,
                                    Map.of("STEP", "DESTROY", "NUMBER", lot.getNumber(), "--out", out.toString()),
                                    List.of(),
                                    lines::add)));
            byte[] written;
            try (var files = Files.list(out)) {
                written = Files.readAllBytes(files.findFirst().orElseThrow());
            }
            assertEquals(
                    hash,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(written)));
        }
    }

    @Test
    void aPhotoOfAnotherThingIsTakenAwayAndABagIsNotSealedWithoutOne() throws Exception {
        try (House house = new House(folder.resolve("data"), List.of(), MUST)) {
            cards(house);
            house.submit(DeliveryActs.OPEN_PARCEL, new DeliveryActs.OpenParcel("防衛大学校", List.of("K002"), null));
            String number = house.all(Parcel.class).getLast().text(DeliveryPackage.Literals.PARCEL__NUMBER);
            var seal = new DeliveryActs.SealParcel(number, "B-1", house.today());
            assertEquals("evidence.missing.SEAL", refused(house, DeliveryActs.SEAL_PARCEL, seal));
            var desk = new EvidenceDesk(house.ledger, house.session);
            desk.attach(Step.SEAL, number, List.of(photo("2"), photo("3")), null);
            for (Row each : desk.photos(Step.SEAL, number)) {
                new EvidenceRemoveVerb()
                        .run(new Call(
                                house,
                                Map.of(
                                        "STEP",
                                        "SEAL",
                                        "NUMBER",
                                        number,
                                        "HASH",
                                        each.text(Literals.ATTACHMENT__HASH),
                                        "--reason",
                                        "別の袋"),
                                List.of(),
                                line -> {}));
            }
            assertEquals("evidence.missing.SEAL", refused(house, DeliveryActs.SEAL_PARCEL, seal));
            desk.attach(Step.SEAL, number, List.of(photo("4")), null);
            house.submit(DeliveryActs.SEAL_PARCEL, seal);

            // Where they may be kept nothing is refused without one.
            house.submit(
                    DeliveryActs.PREPARE_HANDOVER,
                    new DeliveryActs.PrepareHandover(List.of("K003"), false, null, null, null, null));
            String sheet = house.all(Handover.class).getLast().text(DeliveryPackage.Literals.HANDOVER__NUMBER);
            house.submit(
                    DeliveryActs.RECORD_HANDOVER,
                    new DeliveryActs.RecordHandover(sheet, house.today(), null, List.of()));
            desk.attach(Step.HANDOVER, sheet, List.of(photo("5")), null);
            assertEquals(1, desk.photos(Step.HANDOVER, sheet).size());
            assertThrows(Refusal.class, () -> desk.photos(Step.HANDOVER, "H99-00001-1"));
        }
    }

    @Test
    void aDamagedCardIsNotReplacedWithoutItsPhoto() throws Exception {
        try (House house = new House(folder.resolve("data"), List.of(), MUST)) {
            var photos = PhotoFolder.of(Samples.photos(folder, 1));
            house.take(Samples.csv(folder, 1), photos);
            house.check();
            house.confirm();
            Cards.finish(house, house.all(Credential.class).getFirst().text(Literals.CREDENTIAL__NUMBER));
            String again = Samples.person(0).replaceFirst("^新規", "再発行") + "破損したため";
            house.take(
                    Samples.write(
                            folder,
                            "damaged.csv",
                            (Samples.HEAD + "\n" + again + "\n").getBytes(StandardCharsets.UTF_8)),
                    photos);
            house.check();
            Row application = house.all(Application.class).getLast();
            String number = application.text(IssuancePackage.Literals.APPLICATION__NUMBER);
            var confirm = new IssuanceActs.Confirm(List.of(application.id()));
            assertEquals("evidence.missing.DAMAGED", refused(house, IssuanceActs.CONFIRM, confirm));
            new EvidenceDesk(house.ledger, house.session).attach(Step.DAMAGED, number, List.of(photo("6")), null);
            house.submit(IssuanceActs.CONFIRM, confirm);
            assertFalse(house.all(Application.class)
                    .getLast()
                    .text(IssuancePackage.Literals.APPLICATION__CREDENTIAL)
                    .isEmpty());
        }
    }

    @Test
    void whatIsNoPhotoIsSaidAndWhereItWasTakenIsNotKept() throws Exception {
        try (House house = new House(folder.resolve("data"), List.of(), MUST)) {
            cards(house);
            DestructionLot lot = lot(house);
            var desk = new EvidenceDesk(house.ledger, house.session);
            Path text = Files.writeString(folder.resolve("x.jpg"), "no photo");
            assertEquals(
                    "evidence.photo",
                    assertThrows(Refusal.class, () -> desk.attach(Step.DESTROY, lot.getNumber(), List.of(text), null))
                            .key());
            byte[] plain = Files.readAllBytes(photo("7"));
            byte[] comment = "\u00ff\u00fe\u0000\u0008secret".getBytes(StandardCharsets.ISO_8859_1);
            byte[] marked = new byte[plain.length + comment.length];
            System.arraycopy(plain, 0, marked, 0, 2);
            System.arraycopy(comment, 0, marked, 2, comment.length);
            System.arraycopy(plain, 2, marked, 2 + comment.length, plain.length - 2);
            Path with = Files.write(folder.resolve("marked.jpg"), marked);
            desk.attach(Step.DESTROY, lot.getNumber(), List.of(with), null);
            Path out = Files.createDirectories(folder.resolve("out"));
            byte[] kept = Files.readAllBytes(
                    desk.save(Step.DESTROY, lot.getNumber(), out).getFirst());
            assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("secret"));
        }
    }
}

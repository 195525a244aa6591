// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.House;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of the counter and parcels: what they do with their cards, on a real ledger. */
class DeliveryTest {
    @TempDir
    static Path scratch;

    private static House house;
    private static int cards;

    @BeforeAll
    static void open() throws Exception {
        house = new House(scratch.resolve("data"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Cards of as many people that were never delivered. */
    static List<String> cards(House house, Path scratch, String prefix, int from, int count) throws Exception {
        var text = new StringBuilder("管理番号,券種,状態,職員番号,氏名\n");
        List<String> numbers = new java.util.ArrayList<>();
        for (int i = from; i < from + count; i++) {
            numbers.add("%s%04d".formatted(prefix, i));
            text.append("%s,身分証,発行済,%07d,見本 %d%n".formatted(numbers.getLast(), 3_000_000 + i, i));
        }
        house.cards(Files.write(scratch.resolve("cards.csv"), text.toString().getBytes(StandardCharsets.UTF_8)));
        return numbers;
    }

    private static List<String> fresh(int count) throws Exception {
        List<String> numbers = cards(house, scratch, "T", cards, count);
        cards += count;
        return numbers;
    }

    private static LocalDate today() {
        return LocalDate.now(house.ledger().clock());
    }

    private static String state(String card) throws Refusal {
        return house.card(card).text(ModelPackage.Literals.CREDENTIAL__STATE);
    }

    private static String handover(List<String> numbers, LocalDate from) throws Refusal {
        house.submit(
                DeliveryActs.PREPARE_HANDOVER,
                new DeliveryActs.PrepareHandover(numbers, false, null, null, null, from));
        return last(Handover.class, Literals.HANDOVER__NUMBER);
    }

    private static String last(Class<? extends fudaban.model.Record> type, EAttribute feature) throws Refusal {
        return house.all(type).getLast().text(feature);
    }

    private static Row item(String card) throws Refusal {
        return house.all(CarriedCard.class).stream()
                .filter(each -> each.text(Literals.CARRIED_CARD__NUMBER).equals(card))
                .toList()
                .getLast();
    }

    private static String refused(String act, java.lang.Record input) {
        return assertThrows(Refusal.class, () -> house.submit(act, input)).key();
    }

    @Test
    void aSignedSheetActivatesWhatWasTaken() throws Exception {
        List<String> three = fresh(3);
        String number = handover(three, null);
        assertTrue(number.matches("H\\d{2}-\\d{5}-\\d"), number);
        assertEquals("ISSUED", state(three.get(0)), "no activation before delivery");
        assertEquals(
                "card.carried",
                refused(DeliveryActs.OPEN_PARCEL, new DeliveryActs.OpenParcel("防衛大学校", three.subList(0, 1), null)));
        assertEquals(
                "date.paper",
                refused(
                        DeliveryActs.RECORD_HANDOVER,
                        new DeliveryActs.RecordHandover(number, today().plusDays(1), null, List.of())));
        house.submit(
                DeliveryActs.RECORD_HANDOVER,
                new DeliveryActs.RecordHandover(SheetCode.of(number, 1).qr(), today(), null, List.of(three.get(2))));
        assertEquals("ACTIVE", state(three.get(0)));
        assertEquals("ACTIVE", state(three.get(1)));
        assertEquals("ISSUED", state(three.get(2)), "who did not come waits again");
        assertEquals("LEFT_OUT", item(three.get(2)).text(Literals.CARRIED_CARD__STATE));
        assertEquals(
                "handover.closed",
                refused(DeliveryActs.CANCEL_HANDOVER, new DeliveryActs.CancelHandover(number, "誤り")));
        handover(three.subList(2, 3), null);
    }

    @Test
    void aCardWithALaterDayWaitsForIt() throws Exception {
        List<String> one = fresh(1);
        String number = handover(one, today().plusDays(10));
        house.submit(DeliveryActs.RECORD_HANDOVER, new DeliveryActs.RecordHandover(number, today(), null, List.of()));
        assertEquals("ISSUED", state(one.getFirst()));
        assertEquals("HELD", item(one.getFirst()).text(Literals.CARRIED_CARD__STATE));
        assertEquals(
                "card.carried",
                refused(
                        DeliveryActs.PREPARE_HANDOVER,
                        new DeliveryActs.PrepareHandover(one, false, null, null, null, null)));
        house.submit(IssuanceActs.ACTIVATE, new IssuanceActs.Activate(one.getFirst(), true));
        assertEquals("DELIVERED", item(one.getFirst()).text(Literals.CARRIED_CARD__STATE));
    }

    @Test
    void aCardActivatedByItselfLeavesItsSheet() throws Exception {
        List<String> two = fresh(2);
        String number = handover(two, null);
        house.submit(IssuanceActs.ACTIVATE, new IssuanceActs.Activate(two.get(0), true));
        assertEquals("DELIVERED", item(two.get(0)).text(Literals.CARRIED_CARD__STATE));
        house.submit(IssuanceActs.RETIRE, new IssuanceActs.Retire(two.get(1), "誤発行"));
        assertEquals("LEFT_OUT", item(two.get(1)).text(Literals.CARRIED_CARD__STATE));
        Row sheet = house.all(Handover.class).stream()
                .filter(each -> each.text(Literals.HANDOVER__NUMBER).equals(number))
                .findFirst()
                .orElseThrow();
        assertEquals("RECEIVED", sheet.text(Literals.HANDOVER__STATE), "nothing is under way on it");
    }

    @Test
    void aParcelOnItsWay() throws Exception {
        List<String> two = fresh(2);
        house.submit(DeliveryActs.OPEN_PARCEL, new DeliveryActs.OpenParcel("九州防衛局", two, null));
        String parcel = last(Parcel.class, Literals.PARCEL__NUMBER);
        assertEquals("card.in-parcel", refused(IssuanceActs.ACTIVATE, new IssuanceActs.Activate(two.get(0), true)));
        assertEquals(
                "parcel.step.SEND",
                refused(DeliveryActs.SEND_PARCEL, new DeliveryActs.SendParcel(parcel, "1", "簡易書留", today())));
        house.submit(DeliveryActs.SEAL_PARCEL, new DeliveryActs.SealParcel(parcel, "封-0012", today()));
        house.submit(DeliveryActs.SEND_PARCEL, new DeliveryActs.SendParcel(parcel, "123-45-67890-1", "簡易書留", today()));
        house.submit(DeliveryActs.MISS_PARCEL, new DeliveryActs.MissParcel(parcel, "到着の連絡がない", true));
        assertEquals("SUSPENDED", state(two.get(0)));
        house.submit(
                DeliveryActs.RECEIVE_PARCEL,
                new DeliveryActs.ReceiveParcel(parcel, today(), "見本 受領", List.of(two.get(1))));
        assertEquals("HELD", item(two.get(0)).text(Literals.CARRIED_CARD__STATE), "失効中 is not lifted by a receipt");
        house.submit(IssuanceActs.RELEASE, new IssuanceActs.Release(two.get(0), "到着を確認"));
        house.submit(IssuanceActs.ACTIVATE, new IssuanceActs.Activate(two.get(0), true));
        assertEquals("DELIVERED", item(two.get(0)).text(Literals.CARRIED_CARD__STATE));
        assertEquals("SUSPENDED", state(two.get(1)), "what was not in it stays 失効中");
        Row row = house.all(Parcel.class).getLast();
        assertEquals(today().plusDays(14), row.get(Literals.PARCEL__DUE));
    }

    @Test
    void numbersAreReadAsTheyAreTyped() throws Exception {
        String number = SheetCode.Kind.PARCEL.number(LocalDate.of(2026, 4, 1), 17);
        assertEquals("P26-00017-2", number);
        for (String typed : List.of("p26-00017-2", "Ｐ２６－０００１７－２", "P 26 00017 2", "fudaban:sheet:P26-00017-2:3")) {
            assertEquals(number, SheetCode.parse(typed).number(), typed);
            assertTrue(SheetCode.isMeant(typed), typed);
        }
        assertEquals(3, SheetCode.parse("fudaban:sheet:P26-00017-2:3").pages());
        assertThrows(Refusal.class, () -> SheetCode.parse("P26-00018-2"));
        assertThrows(Refusal.class, () -> SheetCode.parse("26-00017-2"));
        var profile = DeliveryProfile.DEFAULT;
        assertEquals("防衛医科大学校", profile.name("防医大"));
        assertEquals("", profile.name(" 窓口 "));
        assertEquals("装備庁", profile.name("装備庁"));
        assertEquals(10, profile.destinations().size());
    }
}

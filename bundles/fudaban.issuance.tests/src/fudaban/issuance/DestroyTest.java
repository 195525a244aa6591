// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.delivery.ScanFiling;
import fudaban.issuance.destroy.Certificate;
import fudaban.issuance.destroy.CertificateFiler;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.LotList;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.Waiting;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.destroy.model.Identified;
import fudaban.issuance.destroy.model.LotState;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ReturnReason;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.StockPackage;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Confirmation;
import fudaban.model.Attachment;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 物理破棄: a lot from its opening before a 立会者 to the certificate; what does not belong in is refused with a sentence; nothing is destroyed twice or halfway. */
class DestroyTest {
    @TempDir
    static Path folder;

    private static House house;
    private static Lots lots;

    @BeforeAll
    static void cards() throws Exception {
        house = new House(folder.resolve("data"));
        house.cards(Files.writeString(folder.resolve("cards.csv"), """
            管理番号,券種,状態,職員番号,氏名
            K001,身分証,有効,1,見本　一
            K002,身分証,有効,2,見本　二
            K003,特別通行証,有効,3,見本　三
            K004,個人番号カード,有効,4,見本　四
            """));
        house.blanks(Files.writeString(folder.resolve("blanks.csv"), """
            製造番号,券種,数量,状態,保管場所
            B-1,身分証,1,書損,金庫
            B-2,身分証,1,在庫,金庫
            """));
        for (String number : List.of("K001", "K003", "K004")) {
            house.submit(IssuanceActs.RETIRE, new IssuanceActs.Retire(number, "退職"));
        }
        house.submit(IssuanceActs.RETURN, new IssuanceActs.Return("K001", ReturnReason.LEFT, null, null));
        lots = new Lots(house.ledger, house.session);
    }

    private DestructionLot open() throws Refusal {
        house.submit(DestroyActs.OPEN, new DestroyActs.Open(lots.account("suzuki"), null, null, null));
        return lots.find(lots.open().getFirst().text(DestructionPackage.Literals.DESTRUCTION_LOT__NUMBER));
    }

    private void add(DestructionLot lot, String... numbers) throws Refusal {
        for (String number : numbers) {
            house.submit(
                    DestroyActs.ADD,
                    new DestroyActs.Add(lot.getId(), List.of(new DestroyActs.Item(number, Identified.TYPED))));
        }
    }

    private String refused(DestructionLot lot, String number) {
        Refusal refusal = assertThrows(Refusal.class, () -> add(lot, number));
        assertTrue(refusal.sentence(Locale.JAPAN).contains(number), refusal.sentence(Locale.JAPAN));
        return refusal.key();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aLotGoesFromItsWitnessToItsCertificate() throws Exception {
        assertEquals(new Waiting.Count(1, 1, 1), new Waiting(house.ledger, house.session).count());
        DestructionLot lot = open();
        assertEquals("鈴木", lot.getWitness());
        assertEquals("シュレッダー", lot.getMethod());
        add(lot, "K001", "K003", "B-1");
        assertEquals("destroy.twice", refused(lot, "K001"));
        assertEquals("card.step.destroy", refused(lot, "K002"));
        assertEquals("card.step.destroy", refused(lot, "K004"));
        assertEquals("destroy.blank", refused(lot, "B-2"));
        assertEquals("destroy.unknown", refused(lot, "X999"));
        house.submit(DestroyActs.TAKE_OUT, new DestroyActs.TakeOut(lot.getId(), "K003", "別の日に破棄"));
        add(lot, "K003");

        DestructionLot now = lots.find(lot.getNumber().replace("破棄", ""));
        assertEquals(2, now.getCards());
        assertEquals(1, now.getBlanks());
        assertEquals(
                "destroy.witness.other",
                assertThrows(Refusal.class, () -> lots.close(now, 3, house.manager(), null))
                        .key());
        assertEquals(
                "destroy.count",
                assertThrows(Refusal.class, () -> lots.close(now, 4, house.witness(), null))
                        .key());
        assertThrows(Refusal.class, () -> lots.close(now, 3, new Confirmation.None(), null));
        assertEquals(CredentialState.RETIRED, house.card("K001").get(Literals.CREDENTIAL__STATE));

        lots.close(now, 3, house.witness(), null);
        house.restart();
        lots = new Lots(house.ledger, house.session);
        DestructionLot closed = lots.find(lot.getNumber());
        assertEquals(LotState.CLOSED, closed.getState());
        assertEquals(LotList.hash(lot.getNumber(), lots.entries(closed)), closed.getListHash());
        for (String number : List.of("K001", "K003")) {
            assertEquals(CredentialState.DESTROYED, house.card(number).get(Literals.CREDENTIAL__STATE));
        }
        assertEquals(0, closed.getWaiting(), "an own card is no card to be destroyed");
        assertTrue(house.all(Blank.class).stream()
                .anyMatch(blank ->
                        blank.text(IssuancePackage.Literals.BLANK__SERIAL).equals("B-1")
                                && blank.get(IssuancePackage.Literals.BLANK__STATE) == BlankState.DESTROYED));
        assertTrue(house.all(BlankMove.class).stream()
                .anyMatch(
                        line -> line.text(StockPackage.Literals.BLANK_MOVE__LOT).equals(lot.getId())));

        DestructionLot second = open();
        assertEquals("destroy.other.CLOSED", refused(second, "K001"));
        assertThrows(Refusal.class, () -> lots.close(closed, 3, house.witness(), null));
        byte[] pdf = new Certificate(house.ledger, house.session, House.FONTS).pdf(closed, Ledger.AccessKind.EXPORTED);
        theSignedOneIsFiled(closed, pdf);
    }

    private void theSignedOneIsFiled(DestructionLot lot, byte[] pdf) throws Exception {
        var filing = new ScanFiling(house.ledger, house.session, List.of(new CertificateFiler()));
        // The same scan twice is kept once.
        for (int time = 0; time < 2; time++) {
            ScanFiling.Filed filed = filing.file(pdf, null, (done, of) -> {}).getFirst();
            assertEquals(ScanFiling.Outcome.FILED, filed.outcome(), filed.toString());
            assertEquals(lot.getNumber(), filed.number());
            assertEquals(
                    1,
                    house.all(Attachment.class).stream()
                            .filter(each ->
                                    each.text(Literals.ATTACHMENT__BELONGS_TO).equals(lot.getId()))
                            .count());
        }
        String code = Certificate.SCHEME + lot.getNumber().replace("破棄", "");
        Refusal other = assertThrows(
                Refusal.class,
                () -> new CertificateFiler().file(house.ledger, house.session, code + ":00000000", pdf, null));
        assertEquals("destroy.keep.other", other.key());
        assertEquals(3, new CertificateFiler().pages(code + ":00000000:3"));
        assertTrue(new CertificateFiler()
                .file(house.ledger, house.session, "https://example.jp/", pdf, null)
                .isEmpty());
    }

    @Test
    void theWitnessIsOfTheOfficeAndSomebodyElse() throws Exception {
        for (String name : List.of("tanaka", "sato")) {
            String account = lots.account(name);
            assertEquals(
                    "destroy.witness.office",
                    assertThrows(
                                    Refusal.class,
                                    () -> house.submit(
                                            DestroyActs.OPEN, new DestroyActs.Open(account, null, null, null)))
                            .key());
        }
        assertEquals(
                "destroy.witness.office",
                assertThrows(
                                Refusal.class,
                                () -> house.submit(DestroyActs.OPEN, new DestroyActs.Open(null, "田中", null, null)))
                        .key());
        house.submit(DestroyActs.OPEN, new DestroyActs.Open(null, "整備計画局　立会　花子", null, "E-5"));
        DestructionLot lot =
                lots.find(lots.open().getFirst().text(DestructionPackage.Literals.DESTRUCTION_LOT__NUMBER));
        assertEquals("E-5", lot.getLevel());
        house.submit(DestroyActs.CANCEL, new DestroyActs.Cancel(lot.getId(), "機器の故障"));
        assertEquals("destroy.lot.CANCELLED", refusedIn(lot));
    }

    private String refusedIn(DestructionLot lot) {
        return assertThrows(Refusal.class, () -> add(lot, "K001")).key();
    }
}

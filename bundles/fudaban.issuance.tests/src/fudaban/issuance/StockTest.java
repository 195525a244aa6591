// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.model.Identified;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.stock.MonthProof;
import fudaban.issuance.stock.ProofPaper;
import fudaban.issuance.stock.Stock;
import fudaban.issuance.stock.StockActs;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import fudaban.office.era.Wareki;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 未発行カード: pieces go from box to hopper to cards, are spoiled and destroyed, and the month adds up; what does not is named. */
class StockTest {
    @TempDir
    Path folder;

    private House house;

    private Row blank(String serial) throws Exception {
        return house.all(Blank.class).stream()
                .filter(row -> row.text(Literals.BLANK__SERIAL).equals(serial))
                .findFirst()
                .orElseThrow();
    }

    private void results(String... uids) throws Exception {
        String batch = house.batch(uids.length, "existing", folder);
        List<Row> items = house.all(fudaban.issuance.model.BatchItem.class);
        house.submit(
                IssuanceActs.HAND_OVER,
                new IssuanceActs.HandOver(batch, items.stream().map(Row::id).toList(), "00"));
        for (int i = 0; i < uids.length; i++) {
            String number = items.get(i).text(Literals.BATCH_ITEM__NUMBER);
            house.submit(
                    IssuanceActs.RESULTS,
                    new IssuanceActs.Results(
                            "00", List.of(new IssuanceActs.Result(number, true, null, uids[i], null))));
        }
    }

    @Test
    void everyPieceIsInOnePlaceAndTheMonthAddsUp() throws Exception {
        try (House opened = new House(folder.resolve("data"))) {
            house = opened;
            var kind = CredentialKind.STAFF_CARD;
            house.submit(
                    StockActs.RECEIVE,
                    new StockActs.Receive(
                            "納品 第1号",
                            "金庫",
                            null,
                            List.of(new StockActs.Box("箱1", kind, 10), new StockActs.Box("C0FFEE01", kind, 1))));
            assertEquals(
                    "stock.known",
                    assertThrows(
                                    Refusal.class,
                                    () -> house.submit(
                                            StockActs.RECEIVE,
                                            new StockActs.Receive(
                                                    null, "金庫", null, List.of(new StockActs.Box("箱1", kind, 5)))))
                            .key());
            house.submit(StockActs.MOVE, new StockActs.Move("箱1", 4, "ホッパー"));
            assertEquals(
                    "stock.too-many",
                    assertThrows(Refusal.class, () -> house.submit(StockActs.MOVE, new StockActs.Move("箱1", 7, "ホッパー")))
                            .key());
            house.submit(StockActs.SPOIL, new StockActs.Spoil("ホッパー-STAFF_CARD", 1, "折れ"));
            assertEquals(Map.of(kind, 10L), Stock.pieces(house.ledger, house.session));
            assertEquals(Map.of(kind, 10L), Stock.low(house.ledger, house.session, house.today()), "fewer than 100");

            // One card of its own number, one out of the hopper.
            results("C0FFEE01", "FFFF0001");
            assertEquals(BlankState.USED, blank("C0FFEE01").get(Literals.BLANK__STATE));
            assertEquals(2, blank("ホッパー-STAFF_CARD").get(Literals.BLANK__COUNT));

            String spoiled = "ホッパー-STAFF_CARD-S1";
            assertEquals(BlankState.SPOILED, blank(spoiled).get(Literals.BLANK__STATE));
            destroy(spoiled);

            YearMonth month = YearMonth.from(house.today());
            MonthProof proof = MonthProof.of(house.ledger, house.session, month);
            assertEquals(Map.of(kind, new MonthProof.Account(0, 11, 2, 1, 0, 8, 0, 1, 0)), proof.kinds());
            assertTrue(proof.sound());
            MonthProof next = MonthProof.of(house.ledger, house.session, month.plusMonths(1));
            assertEquals(8, next.kinds().get(kind).opening());
            assertEquals(
                    0,
                    MonthProof.of(house.ledger, house.session, month.minusMonths(1))
                            .kinds()
                            .get(kind)
                            .closing());

            house.submit(
                    StockActs.COUNT,
                    new StockActs.Count(
                            month.toString(),
                            "鈴木",
                            true,
                            List.of(
                                    new StockActs.Line("箱1", null, null, 5, null),
                                    new StockActs.Line("ホッパー-STAFF_CARD", null, null, 2, null),
                                    new StockActs.Line(null, "金庫", kind, 0, null))));
            proof = MonthProof.of(house.ledger, house.session, month);
            assertEquals(-1, proof.kinds().get(kind).corrected());
            assertEquals(7, proof.kinds().get(kind).closing());
            assertFalse(proof.sound(), "a difference nobody explained");
            assertEquals(
                    "箱1：帳簿 6 枚、実数 5 枚（差 -1）。説明が記録されていません。",
                    ProofPaper.difference(proof.counts().getFirst()));
            byte[] pdf =
                    new ProofPaper(house.ledger, house.session, House.FONTS).pdf(proof, Ledger.AccessKind.EXPORTED);
            try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
                String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
                assertTrue(text.contains("月末照合表（" + Wareki.year(month.atDay(1)) + month.getMonthValue() + "月）"), text);
                assertFalse(text.contains(Integer.toString(month.getYear())), text);
            }
        }
    }

    private void destroy(String spoiled) throws Exception {
        var lots = new Lots(house.ledger, house.session);
        var receipt = house.submit(DestroyActs.OPEN, new DestroyActs.Open(lots.account("suzuki"), null, null, null));
        String lot = receipt.records().getFirst();
        house.submit(
                DestroyActs.ADD, new DestroyActs.Add(lot, List.of(new DestroyActs.Item(spoiled, Identified.TYPED))));
        var open = house.ledger.open(house.session, fudaban.issuance.destroy.model.DestructionLot.class, lot);
        lots.close(open, 1, house.witness(), null);
    }
}

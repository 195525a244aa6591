// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.scan.ScannedPdf;
import fudaban.document.text.FontStack;
import fudaban.issuance.House;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.model.ReturnReason;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.mail.Outbox;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of 交付・郵送 as other programs read them, and one scan of several of them filed where each belongs. */
class PapersTest {
    private static final int MANY = 45;

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

    private static List<String> fresh(int count) throws Exception {
        List<String> numbers = DeliveryTest.cards(house, scratch, "S", cards, count);
        cards += count;
        return numbers;
    }

    private static LocalDate today() {
        return LocalDate.now(house.ledger().clock());
    }

    private static String handover(List<String> numbers, boolean proxy) throws Refusal {
        house.submit(
                DeliveryActs.PREPARE_HANDOVER,
                new DeliveryActs.PrepareHandover(
                        numbers, proxy, proxy ? "整備計画局" : null, proxy ? "見本 代理" : null, null, null));
        return house.all(Handover.class).getLast().text(Literals.HANDOVER__NUMBER);
    }

    private static String parcel(String destination, List<String> numbers) throws Refusal {
        house.submit(DeliveryActs.OPEN_PARCEL, new DeliveryActs.OpenParcel(destination, numbers, null));
        return house.all(Parcel.class).getLast().text(Literals.PARCEL__NUMBER);
    }

    private static void sent(String parcel) throws Refusal {
        house.submit(DeliveryActs.SEAL_PARCEL, new DeliveryActs.SealParcel(parcel, "封-0031", today()));
        house.submit(DeliveryActs.SEND_PARCEL, new DeliveryActs.SendParcel(parcel, "123-45-67890-1", "簡易書留", today()));
    }

    private static String text(byte[] pdf) throws Exception {
        Path file = Files.write(Files.createTempFile(scratch, "paper", ".pdf"), pdf);
        assertEquals(
                "",
                run("qpdf", "--check", file.toString())
                        .lines()
                        .filter(line -> line.contains("WARNING") || line.contains("ERROR"))
                        .toList()
                        .toString()
                        .replaceAll("^\\[\\]$", ""));
        assertFalse(run("pdffonts", file.toString()).contains(" no  "), "every font is embedded");
        return run("pdftotext", "-layout", file.toString(), "-");
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    @Test
    void theSheetsOfTheCounter() throws Exception {
        var receipts = new Receipts(house.ledger(), house.session(), FontStack.shipped());
        List<String> many = fresh(MANY);
        String number = handover(many, true);
        byte[] pdf = receipts.pdf(number);
        String text = text(pdf);
        for (String each : many) {
            assertTrue(text.contains(each), each);
        }
        assertTrue(text.contains("代理受領者の署名") && text.contains("見本 代理") && text.contains(number), text);
        try (var scan = ScannedPdf.open(pdf)) {
            assertTrue(scan.pages() > 1);
            assertEquals(List.of("fudaban:sheet:" + number + ":" + scan.pages()), scan.codes(0));
        }
        String one = text(receipts.pdf(handover(fresh(1), false)));
        assertTrue(one.contains("受領欄（署名）") && !one.contains("代理"), one);
    }

    @Test
    void thePapersOfAParcel() throws Exception {
        var papers = new ParcelPapers(house.ledger(), house.session(), FontStack.shipped());
        List<String> two = fresh(2);
        String parcel = parcel("防衛大学校", two);
        String other = parcel("沖縄防衛局", fresh(1));
        sent(parcel);
        String contents = text(papers.contents(parcel));
        assertTrue(contents.contains(two.get(1)) && contents.contains("封-0031"), contents);
        String receipt = text(papers.receipt(parcel));
        assertTrue(receipt.contains("受領者の署名") && receipt.contains("返送先"), receipt);
        String slip = text(papers.slip(List.of(parcel, other)));
        assertTrue(slip.contains("123-45-67890-1") && slip.contains("沖縄防衛局"), slip);
        assertFalse(slip.contains("見本 "), "the post room reads no names of holders");
        String labels = text(papers.labels(List.of(parcel, other), 12));
        assertTrue(labels.contains("〒239-0099") && labels.contains("御中") && labels.contains("\f"), labels);
        assertEquals(
                "label.first",
                assertThrows(Refusal.class, () -> papers.labels(List.of(parcel), 13))
                        .key());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(papers.workbook(parcel)))) {
            var sheet = book.getSheetAt(0);
            assertEquals(two.get(0), sheet.getRow(1).getCell(1).getStringCellValue());
            assertEquals(two.get(1), sheet.getRow(2).getCell(1).getStringCellValue());
        }
        Row row = Receipts.parcel(house.ledger(), house.session(), parcel);
        String reminder = papers.reminder(row);
        assertTrue(reminder.contains(parcel) && reminder.contains("防衛大学校 御中"), reminder);
        String unknown = parcel("装備庁", fresh(1));
        var none = assertThrows(Refusal.class, () -> papers.labels(List.of(unknown), 1));
        assertTrue(none.sentence(Locale.JAPAN).contains("装備庁"), none.getMessage());
    }

    @Test
    void oneScanOfSeveralSheets() throws Exception {
        var receipts = new Receipts(house.ledger(), house.session(), FontStack.shipped());
        var papers = new ParcelPapers(house.ledger(), house.session(), FontStack.shipped());
        String counter = handover(fresh(MANY), true);
        String parcel = parcel("九州防衛局", fresh(1));
        sent(parcel);
        byte[] slip = papers.slip(List.of(parcel));
        byte[] scan = joined(receipts.pdf(counter), papers.receipt(parcel), slip);
        var filing = new ScanFiling(house.ledger(), house.session(), List.of());
        List<Integer> seen = new ArrayList<>();
        List<ScanFiling.Filed> filed = filing.file(scan, null, (done, of) -> seen.add(done));
        assertEquals(3, filed.size(), filed.toString());
        assertEquals(counter, filed.get(0).number());
        assertTrue(filed.get(0).part().last() > 1, "its second page has no QR and goes with it");
        assertEquals(ScanFiling.Outcome.FILED, filed.get(1).outcome());
        assertEquals(parcel, filed.get(1).number());
        assertEquals(ScanFiling.Outcome.UNREADABLE, filed.get(2).outcome());
        assertTrue(filed.get(2).problem().in(Locale.JAPAN).contains("番号を入力"), "says what to do");
        assertEquals(seen.getLast(), filed.getLast().part().last());
        Row kept = Receipts.parcel(house.ledger(), house.session(), parcel);
        Attachment attachment =
                house.ledger().open(house.session(), Attachment.class, kept.text(Literals.PARCEL__SCAN));
        assertEquals(kept.id(), attachment.getBelongsTo());
        try (var part = ScannedPdf.open(attachment.getContent())) {
            assertEquals(1, part.pages());
        }
        house.submit(DeliveryActs.RECEIVE_PARCEL, new DeliveryActs.ReceiveParcel(parcel, today(), null, List.of()));
        assertEquals(
                ScanFiling.Outcome.FILED_BEFORE,
                filing.file(papers.receipt(parcel), null, (done, of) -> {})
                        .getFirst()
                        .outcome());
        var broken = assertThrows(
                Refusal.class, () -> filing.file("いろは".getBytes(StandardCharsets.UTF_8), null, (done, of) -> {}));
        assertTrue(broken.sentence(Locale.JAPAN).contains("もう一度スキャン"), broken.getMessage());
    }

    private static byte[] joined(byte[]... files) throws Exception {
        var merger = new org.apache.pdfbox.multipdf.PDFMergerUtility();
        for (byte[] file : files) {
            merger.addSource(new org.apache.pdfbox.io.RandomAccessReadBuffer(file));
        }
        var out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        merger.mergeDocuments(null);
        return out.toByteArray();
    }

    @Test
    void cardsThatAreNotHandedIn() throws Exception {
        Path list = scratch.resolve("known.csv");
        Files.writeString(
                list,
                "管理番号,券種,状態,職員番号,氏名\nK1,身分証,発行済,9000001,見本 一\nK2,身分証,発行済,9000001,見本 一\n"
                        + "K3,身分証,廃止済,9000002,見本 二\nK4,身分証,有効,9000003,見本 三\n");
        house.cards(list);
        var unreturned = new Unreturned(house.ledger(), house.session());
        assertEquals(0, unreturned.read().size(), "what was 廃止済 before this desk nobody asks for");
        for (String card : List.of("K1", "K2")) {
            String sheet = handover(List.of(card), false);
            house.submit(
                    DeliveryActs.RECORD_HANDOVER, new DeliveryActs.RecordHandover(sheet, today(), null, List.of()));
        }
        house.submit(IssuanceActs.RETIRE, new IssuanceActs.Retire("K4", "退職"));
        List<Row> lines = unreturned.read();
        assertEquals(
                Set.of("K1 REPLACED", "K4 RETIRED"),
                lines.stream()
                        .map(row -> row.text(ModelPackage.Literals.CREDENTIAL__NUMBER) + " "
                                + row.text(Literals.DELIVERY_LINE__REASON))
                        .collect(Collectors.toSet()));
        var demands = new Demands(house.ledger(), house.session());
        var draft = demands.drafts(lines).getFirst();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(draft.list()))) {
            assertTrue(
                    book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue().startsWith("K"));
        }
        String number = demands.send(draft, null);
        assertTrue(number.startsWith("D"), number);
        List<Row> letters = house.all(MailLetter.class);
        assertEquals(1, letters.size());
        assertEquals("issuance.demand", letters.getFirst().text(MailPackage.Literals.MAIL_LETTER__KIND));
        assertEquals(
                draft.list().length,
                new Outbox(house.ledger())
                        .enclosures(house.session(), letters.getFirst().id())
                        .getFirst()
                        .content()
                        .length);
        Row again = unreturned.read().getFirst();
        assertEquals(1, again.get(Literals.DELIVERY_LINE__DEMANDS));
        assertEquals(today(), again.get(Literals.DELIVERY_LINE__DEMANDED_ON));
        for (String card : List.of("K1", "K4")) {
            house.submit(IssuanceActs.RETURN, new IssuanceActs.Return(card, ReturnReason.LEFT, null, null));
        }
        assertEquals(0, unreturned.read().size(), "they were handed in");
    }
}

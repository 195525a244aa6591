// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.csv.CsvFormat;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.intake.Intake;
import fudaban.issuance.intake.IntakeException;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.query.Row;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications from every kind of file, whole or broken; a broken one changes nothing. */
class IntakeTest {
    @TempDir
    Path scratch;

    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("data"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Row> applications() throws Exception {
        return house.all(Application.class);
    }

    private String broken(Path file) throws Exception {
        var thrown = assertThrows(IntakeException.class, () -> house.take(file, PhotoFolder.none()));
        assertTrue(applications().isEmpty(), "nothing was changed");
        assertTrue(thrown.text(Locale.ENGLISH).contains(file.getFileName().toString()));
        return thrown.text(Locale.JAPAN);
    }

    private Path csv(String text) throws Exception {
        return Samples.write(scratch, "in.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyCharsetGivesTheSamePeople() throws Exception {
        // 𠮷 and the variation sequence are not part of windows-31j, so only the first two people are in all three
        // files.
        assertEquals(2, house.take(Samples.csv(scratch, 2), PhotoFolder.none()).taken());
        assertEquals(
                2,
                house.take(Samples.csv(scratch, 2, StandardCharsets.UTF_8, "\uFEFF"), PhotoFolder.none())
                        .taken());
        assertEquals(
                2,
                house.take(Samples.csv(scratch, 2, CsvFormat.WINDOWS_31J, ""), PhotoFolder.none())
                        .taken());
        assertEquals(
                List.of("髙橋", "山﨑", "髙橋", "山﨑", "髙橋", "山﨑"),
                applications().stream()
                        .map(row -> row.text(Literals.APPLICATION__FAMILY_NAME))
                        .toList());
    }

    @Test
    void hardNamesAndPhotosArriveUnchangedAndTheSameFileTwiceDoesNothing() throws Exception {
        Path file = Samples.csv(scratch, 5);
        PhotoFolder photos = PhotoFolder.of(Samples.photos(scratch, 5));
        assertEquals(new Intake.Result(5, 0), house.take(file, photos));
        assertEquals(new Intake.Result(0, 5), house.take(file, photos));
        assertEquals("葛󠄀城", applications().get(3).text(Literals.APPLICATION__FAMILY_NAME));
        assertTrue(applications().stream()
                .noneMatch(row -> row.text(Literals.APPLICATION__PHOTO).isEmpty()));
        assertEquals(
                "1989-01-08",
                applications().get(3).get(Literals.APPLICATION__BIRTH).toString());
    }

    @Test
    void anInterruptedImportGoesOnAtTheChunk() throws Exception {
        Path file = Samples.csv(scratch, IssuanceActs.CHUNK + 200);
        var staged = house.read(file, PhotoFolder.none());
        assertThrows(
                IllegalStateException.class,
                () -> new Intake(house.ledger).receive(house.session, staged, null, done -> {
                    throw new IllegalStateException("the program dies after the first chunk");
                }));
        assertEquals(IssuanceActs.CHUNK - 1, applications().size());
        assertEquals(new Intake.Result(201, IssuanceActs.CHUNK - 1), house.take(file, PhotoFolder.none()));
        assertEquals(IssuanceActs.CHUNK + 200, applications().size());
    }

    @Test
    void brokenTablesSayWhere() throws Exception {
        assertTrue(broken(csv(Samples.HEAD + "\n新規,\"身分証,1000001\n")).contains("2"));
        assertTrue(broken(csv(Samples.HEAD + "\n新規,身分証\n")).contains("2"));
        assertTrue(broken(csv("氏,名\n田中,太郎\n")).contains("職員番号"));
        assertTrue(broken(csv("職員番号,職員コード\n1,2\n")).contains("職員コード"));
        assertTrue(broken(csv(Samples.HEAD + "\n")).contains("行がありません"));
        assertTrue(broken(Samples.write(
                                scratch, "bad.csv", new byte[] {(byte) 0x81, 0x20, (byte) 0xFF, (byte) 0xFE, 'a'}))
                        .length()
                > 10);
        assertTrue(broken(
                        Samples.write(scratch, "old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .contains(".xls"));
        assertTrue(broken(Samples.write(scratch, "cut.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}))
                        .length()
                > 10);
        assertTrue(broken(scratch.resolve("none.csv")).contains("none.csv"));
    }

    private Path book(String name, Content content) throws Exception {
        Path file = scratch.resolve(name);
        Files.createDirectories(file.getParent());
        try (Workbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            content.fill(book);
            book.write(out);
        }
        return file;
    }

    /** Fills a workbook. */
    private interface Content {
        void fill(Workbook book) throws Exception;
    }

    private static void set(Workbook book, String cell, String text) {
        var ref = new org.apache.poi.ss.util.CellReference(cell);
        var sheet = book.getSheetAt(0);
        var row = sheet.getRow(ref.getRow()) == null ? sheet.createRow(ref.getRow()) : sheet.getRow(ref.getRow());
        row.createCell(ref.getCol()).setCellValue(text);
    }

    @Test
    void aTableInAWorkbookWithATitleAbove() throws Exception {
        Path file = book("table.xlsx", book -> {
            book.createSheet("申請");
            set(book, "A1", "令和8年4月 新規採用者");
            List<String> head = List.of("職員番号", "氏名", "フリガナ", "生年月日", "所属");
            List<String> line = List.of("0001234", "髙橋　一郎", "タカハシ イチロウ", "R1.5.1", "整備計画局");
            for (int i = 0; i < head.size(); i++) {
                set(book, (char) ('A' + i) + "3", head.get(i));
                set(book, (char) ('A' + i) + "4", line.get(i));
            }
        });
        house.take(file, PhotoFolder.none());
        Row row = applications().getFirst();
        assertEquals("髙橋", row.text(Literals.APPLICATION__FAMILY_NAME));
        assertEquals("イチロウ", row.text(Literals.APPLICATION__GIVEN_KANA));
        assertEquals("0001234", row.text(Literals.APPLICATION__STAFF_NUMBER));
        assertEquals(4, row.get(Literals.APPLICATION__SOURCE_LINE));
    }

    @Test
    void formulaCellsAreNotBelieved() throws Exception {
        Path file = book("formula.xlsx", book -> {
            book.createSheet();
            set(book, "A1", "職員番号");
            set(book, "B1", "氏名");
            set(book, "A2", "77");
            book.getSheetAt(0).getRow(1).createCell(1).setCellFormula("A2&\"x\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        String said = broken(file);
        assertTrue(said.contains("B2") && said.contains("77"), said);
    }

    @Test
    void aFolderOfFormsWithPhotos() throws Exception {
        Path photo = Samples.photo(Files.createDirectories(scratch.resolve("p")), "x", 350, 450, "jpg");
        byte[] jpeg = Files.readAllBytes(photo);
        for (int n = 0; n < 3; n++) {
            int each = n;
            book("forms/form" + n + ".xlsx", book -> form(book, each, jpeg));
        }
        house.take(scratch.resolve("forms"), PhotoFolder.none());
        assertEquals(3, applications().size());
        assertTrue(applications().stream()
                .noneMatch(row -> row.text(Literals.APPLICATION__PHOTO).isEmpty()));
    }

    private static void form(Workbook book, int n, byte[] photo) {
        var sheet = book.createSheet("申請書");
        set(book, "A1", "ＩＣカード身分証等発行申請書");
        set(book, "C6", "500" + n);
        set(book, "C7", "山﨑");
        set(book, "E7", "花子");
        if (photo != null) {
            int index = book.addPicture(photo, Workbook.PICTURE_TYPE_JPEG);
            var anchor = book.getCreationHelper().createClientAnchor();
            anchor.setCol1(6);
            anchor.setRow1(3);
            anchor.setCol2(9);
            anchor.setRow2(14);
            sheet.createDrawingPatriarch().createPicture(anchor, index);
        }
    }

    @Test
    void oneForeignFileStopsTheWholeFolder() throws Exception {
        book("forms/a.xlsx", book -> form(book, 1, null));
        book("forms/b.xlsx", book -> book.createSheet("別の書類"));
        var thrown =
                assertThrows(IntakeException.class, () -> house.take(scratch.resolve("forms"), PhotoFolder.none()));
        assertEquals(
                List.of("b.xlsx"),
                thrown.faults().stream().map(fault -> fault.file()).toList());
        assertTrue(applications().isEmpty());
    }

    @Test
    void photosNobodyAskedForAreNamed() throws Exception {
        Path photos = Samples.photos(scratch, 3);
        var staged = house.read(Samples.csv(scratch, 2), PhotoFolder.of(photos));
        assertEquals(
                List.of("1000003.jpg"),
                staged.notes().stream().map(note -> note.file()).toList());
    }
}

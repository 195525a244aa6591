// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.intake.ApplicationReader;
import fudaban.issuance.intake.ColumnGuess;
import fudaban.issuance.intake.FormFile;
import fudaban.issuance.intake.Intake;
import fudaban.issuance.intake.IntakeException;
import fudaban.issuance.intake.PastedTable;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.intake.Table;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.profile.PersonForm;
import fudaban.ledger.testing.Mutations;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hands in something broken is told where and what to do, and nothing of it is taken. */
class BadInputTest {
    @TempDir
    static Path scratch;

    private static House house;

    @BeforeAll
    static void open() throws Exception {
        house = new House(scratch.resolve("data"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static ApplicationReader reader(Optional<Charset> charset) throws Exception {
        return new ApplicationReader(
                house.ledger.profile(ApplicationColumns.class, house.today()),
                house.ledger.profile(PersonForm.class, house.today()),
                Map.of(),
                charset);
    }

    /** What is said of a file that cannot be taken. */
    private static String broken(String name, byte[] content, Optional<Charset> charset) throws Exception {
        Path file = Samples.write(scratch, name, content);
        var thrown = assertThrows(IntakeException.class, () -> reader(charset).read(file, PhotoFolder.none()), name);
        return told(thrown, name);
    }

    private static String pasted(String text) {
        return told(assertThrows(IntakeException.class, () -> PastedTable.of(text)), "貼り付けた表");
    }

    private static String told(IntakeException thrown, String file) {
        String text = thrown.text(Locale.JAPAN);
        assertTrue(text.startsWith(file), text);
        assertTrue(text.endsWith("。"), text);
        assertTrue(thrown.text(Locale.ENGLISH).length() > 20, "said in English, too");
        return text;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void wrongCharsetsAndBrokenQuotesSayTheLine() throws Exception {
        String table = Samples.HEAD + "\n" + Samples.person(0) + "\n";
        assertTrue(broken("sjis.csv", table.getBytes("windows-31j"), Optional.of(StandardCharsets.UTF_8))
                .contains("1"));
        assertTrue(broken("utf16.csv", table.getBytes(StandardCharsets.UTF_16LE), Optional.empty())
                        .length()
                > 20);
        assertTrue(broken("quote.csv", utf8(table + "新規,\"身分証,1000002\n"), Optional.empty())
                .contains("3"));
        assertTrue(pasted("職員番号\t氏名\n1000001\t\"髙橋 一郎\n").contains("2"));
        assertTrue(pasted("職員番号\t氏名\n1000001\t\uFFFD\uFFFD\n").contains("文字化け"));
        assertTrue(pasted(" \n\t\n").contains("コピー"));
    }

    @Test
    void aFieldOfTenMegabytesIsNoName() throws Exception {
        String huge = "髙".repeat(10_000_000);
        String said = broken("huge.csv", utf8("職員番号,氏名\n1000001," + huge + "\n"), Optional.empty());
        assertTrue(said.length() < 1000, "what is told is no copy of it");
        assertTrue(pasted("職員番号\t氏名\n1000001\t" + "髙".repeat(40_000)).contains("2列目"));
        assertTrue(pasted("x".repeat(10_000_001)).contains("MB"));
    }

    @Test
    void protectedAndForeignWorkbooksAreNamedAndTheOthersStillRead() throws Exception {
        Path folder = Files.createDirectories(scratch.resolve("forms"));
        var locked = new ByteArrayOutputStream();
        try (var system = new POIFSFileSystem();
                var book = new XSSFWorkbook()) {
            book.createSheet();
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("himitsu");
            try (var out = encryptor.getDataStream(system)) {
                book.write(out);
            }
            system.writeFilesystem(locked);
        }
        Files.write(folder.resolve("1-鍵.xlsx"), locked.toByteArray());
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("2-別物.xlsx"))) {
            book.createSheet("議事録");
            book.write(out);
        }
        for (String name : List.of("3-正.xlsx", "4-写し.xlsx")) {
            try (var book = new XSSFWorkbook();
                    var out = Files.newOutputStream(folder.resolve(name))) {
                var sheet = book.createSheet();
                sheet.createRow(0).createCell(0).setCellValue("ICカード身分証等発行申請書");
                sheet.createRow(5).createCell(2).setCellValue("1000001");
                book.write(out);
            }
        }
        List<FormFile> files = reader(Optional.empty()).forms(folder, PhotoFolder.none());
        List<String> said = files.stream()
                .map(file ->
                        file.faults().isEmpty() ? "" : file.faults().getFirst().text(Locale.JAPAN))
                .toList();
        assertTrue(said.get(0).startsWith("1-鍵.xlsx") && said.get(0).contains("パスワード"), said.get(0));
        assertTrue(said.get(1).startsWith("2-別物.xlsx") && said.get(1).contains("A1"), said.get(1));
        assertEquals("1000001", files.get(2).one().orElseThrow().values().get(ApplicationField.STAFF_NUMBER));
        // Either of two equal workbooks; their bytes may differ by the time they were written.
        assertTrue(files.get(3).one().isPresent() || said.get(3).contains("3-正.xlsx"), said.get(3));
        var thrown = assertThrows(
                IntakeException.class, () -> reader(Optional.empty()).read(folder, PhotoFolder.none()));
        assertTrue(thrown.faults().size() >= 2, "the folder as a whole is not taken");
    }

    @Test
    void hardNamesArriveAndTwoOfOnePersonAreBothDefects() throws Exception {
        String text = "1000001\t葛󠄀城　三郎\tカツラギ　サブロウ\tH1.1.8\t会計課\r\n"
                + "1000002\t\uE000橋　一郎\tタカハシ　イチロウ\tS60.4.1\t会計課\r\n"
                + "1000003\t" + "寿".repeat(20) + "　" + "限".repeat(20) + "\tジュゲム　ジュゲム\tS60.4.1\t会計課\r\n"
                + "1000004\t山田　花子\tヤマダ　ハナコ\tS60.4.1\t\"会計課\n総務係\"\r\n"
                + "1000004\t山田　花子\tヤマダ　ハナコ\tS60.4.1\t人事課\r\n";
        var words = house.ledger.profile(ApplicationColumns.class, house.today());
        Table bare = PastedTable.of(text);
        assertTrue(!ColumnGuess.headed(bare, words) && ColumnGuess.headed(PastedTable.of("職員番号\t氏名\n"), words));
        var guessed = ColumnGuess.of(bare, words);
        assertEquals(
                Map.of(
                        ApplicationField.STAFF_NUMBER, "A列",
                        ApplicationField.NAME, "B列",
                        ApplicationField.KANA, "C列",
                        ApplicationField.BIRTH, "D列",
                        ApplicationField.UNIT, "E列"),
                guessed.mapping());
        var reader = new ApplicationReader(
                words, house.ledger.profile(PersonForm.class, house.today()), guessed.mapping(), Optional.empty());
        var staged = reader.read(guessed.table(), PhotoFolder.of(Samples.photos(scratch, 4)));
        assertEquals(
                List.of(1, 2, 3, 4, 6),
                staged.applications().stream().map(one -> one.line()).toList());
        new Intake(house.ledger).receive(house.session, staged, null, done -> {});
        assertEquals(
                5,
                new Intake(house.ledger)
                        .receive(house.session, staged, null, done -> {})
                        .known());
        house.check();
        var rows = house.all(Application.class);
        assertEquals("葛󠄀城", rows.get(0).text(Literals.APPLICATION__FAMILY_NAME), "with its variation selector");
        assertEquals("会計課 総務係", rows.get(3).text(Literals.APPLICATION__UNIT_NAME));
        assertEquals(
                List.of("CHECKED", "DEFECTIVE", "CHECKED", "DEFECTIVE", "DEFECTIVE"),
                rows.stream()
                        .map(row -> ((ApplicationState) row.get(Literals.APPLICATION__STATE)).getName())
                        .toList(),
                "a private-use character no font has, and one person twice");
    }

    /** Damaged tables, pasted cells and one-person forms are taken or told, line by line: nothing else happens. */
    @Test
    void damagedTablesPastedCellsAndFormsAreTakenOrTold() throws Exception {
        byte[][] pieces = Stream.of(
                        "\"",
                        ",",
                        "\t",
                        "\r",
                        "\n\n",
                        "\0",
                        "=1+1",
                        "職員番号",
                        "9999999999",
                        "<",
                        "</row>",
                        "<c",
                        "t=\"s\"")
                .map(BadInputTest::utf8)
                .toArray(byte[][]::new);
        byte[] table = utf8(Samples.HEAD + "\n" + Samples.person(0) + "\n" + Samples.person(1) + "\n");
        byte[] cells = utf8("職員番号\t氏名\n1000001\t\"髙橋\n一郎\"\n1000002\t山﨑\r\n");
        var form = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("ICカード身分証等発行申請書");
            sheet.createRow(5).createCell(2).setCellValue("1000001");
            book.write(form);
        }
        Path folder = Files.createDirectories(scratch.resolve("damaged"));
        var mutations = new Mutations(61);
        for (int i = 0; i < Mutations.count(60, 10_000); i++) {
            Path csv = Files.write(folder.resolve("表.csv"), mutations.of(table, pieces));
            taken(() -> reader(Optional.empty()).read(csv, PhotoFolder.none()));
            taken(() -> PastedTable.of(new String(mutations.of(cells, pieces), StandardCharsets.UTF_8)));
            Path workbook = Files.write(folder.resolve("申請書.xlsx"), mutations.ofZip(form.toByteArray(), pieces));
            taken(() -> reader(Optional.empty()).read(workbook, PhotoFolder.none()));
        }
    }

    private interface Reading {
        void read() throws Exception;
    }

    private static void taken(Reading reading) throws Exception {
        try {
            reading.read();
        } catch (IntakeException told) {
            assertTrue(told.text(Locale.JAPAN).endsWith("。"), told.text(Locale.JAPAN));
            assertTrue(told.text(Locale.ENGLISH).length() > 10);
        }
    }
}

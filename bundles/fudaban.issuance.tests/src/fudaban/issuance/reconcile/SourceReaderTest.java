// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.ReconcileProfile.View;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import fudaban.pack.seed.SeedPack;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as they come: good ones in every form, and bad ones that are refused with their place. */
final class SourceReaderTest {
    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-04-02T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final String ROWS = """
        { "name": "view", "edition": "1", "form": { "type": "rows" }, "fields": [
          { "name": "number", "source": "card_no", "required": true },
          { "name": "state", "source": "status" },
          { "name": "expires", "source": "valid_to" } ] }
        """;

    @TempDir
    static Path folder;

    private static EditionFiles edition;
    private static ReconcileProfile profile;

    @BeforeAll
    static void pack() throws Exception {
        edition = new SeedPack()
                .editions().stream()
                        .filter(each -> each.kind().equals(ReconcileProfile.class.getSimpleName()))
                        .findFirst()
                        .orElseThrow()
                        .files();
        profile = edition.profile(ReconcileProfile.class);
    }

    private static Reading read(String source, String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2027-03-31T15:30:00Z")));
        return new SourceReader(edition, profile.source(source), CLOCK).file(file, Optional.empty());
    }

    private static String refused(String source, String name, byte[] bytes) {
        return assertThrows(Refusal.class, () -> read(source, name, bytes)).sentence(Locale.JAPAN);
    }

    private static byte[] windows(String text) {
        return text.getBytes(WINDOWS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(String cards) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><c:cards xmlns:c=\"urn:fudaban:common-issuer:1\">" + cards
                + "</c:cards>";
    }

    @Test
    void goodFiles() throws Exception {
        Reading gate = read("gate", "gate.csv", windows("有効期限,カード番号,区分\nR9.3.31,Ｃ－１,有効\n2027/03/31,c-2,\n"));
        assertEquals(LocalDate.of(2027, 4, 1), gate.asOf(), "the day it was written, in Japan");
        assertEquals("C-1", gate.cards().getFirst().key());
        assertEquals("Ｃ－１", gate.cards().getFirst().number());
        assertEquals(LocalDate.of(2027, 3, 31), gate.cards().getLast().expires());
        assertEquals(64, gate.hash().length());
        assertEquals(
                LocalDate.of(2027, 3, 15),
                read("gate", "gate_20270315.csv", windows("カード番号\nC-1\n")).asOf(),
                "the day in its name");
        Reading common = read(
                "common",
                "common.xml",
                utf8("\uFEFF"
                        + xml("<c:card><c:number>C-1</c:number><c:holder><c:staffNumber>7</c:staffNumber></c:holder>"
                                + "<c:door>A</c:door></c:card>")));
        assertEquals("7", common.cards().getFirst().staff());
        assertEquals(List.of("door"), common.unread());
    }

    @Test
    void badFiles() {
        assertTrue(refused("gate", "a.csv", utf8("カード番号,状態\nC-1,有効\n")).contains("a.csv"), "wrong charset");
        assertTrue(
                refused("gate", "b.csv", windows("カード番号,状態\nC-1,\"有効\nC-2,有効\n"))
                        .contains("引用符"),
                "broken quotes");
        assertTrue(refused("gate", "c.csv", windows("札,状態\nC-1,有効\n")).contains("カード番号"), "another table");
        assertTrue(refused("gate", "d.csv", new byte[0]).contains("空"), "empty");
        assertTrue(refused("gate", "e.csv", windows("カード番号,状態\n")).contains("1 件もありません"), "no card");
        assertTrue(refused("gate", "g_20271399.csv", windows("カード番号\nC-1\n")).contains("20271399"), "no day");
        assertTrue(refused("gate", "g_20270409.csv", windows("カード番号\nC-1\n")).contains("今日より後"), "a day ahead");
        String cut = xml("<c:card><c:number>C-1</c:number></c:card>");
        assertTrue(
                refused("common", "f.xml", utf8(cut.substring(0, cut.length() - 12)))
                        .contains("f.xml"),
                "cut off");
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><c:cards"
                + " xmlns:c=\"urn:fudaban:common-issuer:1\"><c:card><c:number>&e;</c:number></c:card></c:cards>";
        String refusal = refused("common", "x.xml", utf8(xxe));
        assertTrue(refusal.contains("DOCTYPE") || refusal.contains("文書型"), refusal);
        assertFalse(refusal.contains("root:"), refusal);
        assertTrue(refused("common", "y.xml", utf8("<other/>")).contains("other"), "another document");
        assertTrue(refused("chip", "z.csv", windows("カード番号\nC-1\n")).contains("ファイルではありません"));
    }

    /** A row that cannot be read is told with its place; the others count, and none is dropped silently. */
    @Test
    void badRows() throws Exception {
        Reading read = read(
                "gate",
                "rows.csv",
                windows("カード番号,状態,有効期限\nC-1,有効,2027-02-30\n,有効,2027-03-31\nC-3,有効\nC-4,有効,2027-03-31\n"));
        assertEquals(4, read.rows());
        assertEquals(2, read.cards().size());
        List<String> told =
                read.faults().stream().map(each -> each.sentence(Locale.JAPAN)).toList();
        assertEquals(3, told.size(), told.toString());
        assertTrue(told.stream().anyMatch(each -> each.contains("2027-02-30") && each.contains("2行")), told.toString());
        assertTrue(told.stream().anyMatch(each -> each.contains("3") && each.contains("カード番号")), told.toString());
        assertTrue(told.stream().anyMatch(each -> each.contains("見出し")), told.toString());
    }

    @Test
    void cardsOfAnotherSystem() throws Exception {
        Source gate = profile.source("gate");
        var only = new Source(
                gate.name(),
                gate.column(),
                gate.title(),
                gate.reading(),
                null,
                "",
                "C-\\d+",
                gate.kinds(),
                gate.expected(),
                gate.states(),
                gate.blank(),
                gate.decides(),
                gate.contact());
        Path file = Files.write(folder.resolve("others.csv"), windows("カード番号\nC-1\nVISITOR-9\nC-2\n"));
        Reading read = new SourceReader(edition, only, CLOCK).file(file, Optional.of(LocalDate.of(2027, 4, 1)));
        assertEquals(2, read.cards().size());
        assertEquals(1, read.others());
    }

    @Test
    void databaseView() throws Exception {
        String url = "jdbc:h2:mem:gate" + System.nanoTime() + ";DB_CLOSE_DELAY=-1";
        var how = new Properties();
        how.setProperty("user", "reader");
        how.setProperty("password", "secret-7");
        try (Connection connection = new org.h2.Driver().connect(url, how);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE cards (card_no VARCHAR, status VARCHAR, valid_to DATE)");
            statement.execute("INSERT INTO cards VALUES ('C-1', '有効', DATE '2027-03-31'), ('C-2', NULL, NULL)");
        }
        EditionFiles files = EditionFiles.of("rows", "test", LocalDate.of(2027, 1, 1), ROWS);
        Reading read = view(files, url).view("secret-7".toCharArray());
        assertEquals(2, read.cards().size());
        assertEquals(LocalDate.of(2027, 3, 31), read.cards().getFirst().expires());
        assertEquals("", read.cards().getLast().word());
        assertEquals(
                read.hash(), view(files, url).view("secret-7".toCharArray()).hash(), "the same rows");
        char[] wrong = "wrong".toCharArray();
        assertThrows(Refusal.class, () -> view(files, url).view(wrong));
        assertEquals("\0\0\0\0\0", new String(wrong), "passwords are cleared");
        for (String bad : List.of(
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://x'",
                "jdbc:postgresql://h/db?password=x",
                "jdbc:oracle:thin:@h:1521/x")) {
            assertThrows(Refusal.class, () -> view(files, bad).view(new char[1]), bad);
        }
    }

    private static SourceReader view(EditionFiles files, String url) throws Refusal {
        Source gate = profile.source("gate");
        var view = new View(url, "reader", "SELECT card_no, status, valid_to FROM cards ORDER BY card_no");
        return new SourceReader(
                files,
                new Source(
                        "gate-db",
                        gate.column(),
                        gate.title(),
                        "rows.json",
                        view,
                        "",
                        "",
                        gate.kinds(),
                        gate.expected(),
                        gate.states(),
                        gate.blank(),
                        gate.decides(),
                        gate.contact()),
                CLOCK);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Work;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.profile.ContractProfile;
import fudaban.ledger.spi.TextKeys;
import fudaban.model.Employer;
import fudaban.model.Role;
import fudaban.pack.seed.SeedPack;
import fudaban.reporting.internal.ReportingModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 日報 writes itself from the day, prints the head before its own rendering, and its hash is in the next entry. */
class DailyReportTest {
    private static final String PASSWORD = "correct horse battery";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @TempDir
    Path folder;

    private Settings settings;
    private Ledger ledger;
    private Session operator;

    @BeforeEach
    void open() throws Refusal {
        settings = Settings.of(folder.resolve("data")).quick();
        at("2026-04-01T09:30:00+09:00");
        Desk.Created created = Desk.create(settings, contributions(), "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        var contract = ledger.profile(ContractProfile.class, DAY);
        ledger.submit(created.session(), Submission.of(ContractProfile.ACCEPT, new ContractProfile.Accept(contract)));
        ledger.accounts()
                .create(created.session(), "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        operator = ledger.logIn("tanaka", PASSWORD.toCharArray());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void at(String time) {
        settings = settings.with(Clock.fixed(Instant.from(java.time.OffsetDateTime.parse(time)), TOKYO));
    }

    private static Contributions contributions() {
        return new Contributions(
                List.of(new ReportingModule()),
                List.of(new HandIn()),
                List.of(),
                List.of(),
                List.of(new SeedPack()),
                List.of(),
                new NoKeys(),
                LocalDate::plusDays);
    }

    private String start(String title, Instant happened) throws Refusal {
        return ledger.submit(
                        operator,
                        Submission.of(Work.START, new Work.Start("1-1", title)).happenedAt(happened))
                .records()
                .getFirst();
    }

    @Test
    void workOfTheDayIsListedFromStartToFinish() throws Refusal {
        Instant begin = ledger.clock().instant();
        String done = start("発行支援", begin);
        ledger.submit(
                operator,
                Submission.of(Work.FINISH, new Work.Finish(done, "80枚", "完了", "残り40枚", 80))
                        .happenedAt(begin.plusSeconds(3600)));
        start("照会対応", begin.plusSeconds(4000));
        start("前日からの調査", begin.minusSeconds(86_400));
        DailyReport report = new DailyReportBuilder(ledger, operator, Locale.JAPAN).build(DAY);
        assertEquals(
                List.of("前日からの調査", "発行支援", "照会対応"),
                report.items().stream().map(DailyReport.Item::title).toList());
        assertTrue(report.items().getFirst().continued());
        assertEquals("身分証発行等支援", report.items().get(1).subject());
        assertEquals(80, report.items().get(1).count());
        assertNull(report.items().get(2).finished());
        assertEquals("情-KI-013", report.contractNumber());
    }

    @Test
    void theHeadIsPrintedAndTheNextEntryHoldsTheHash() throws Refusal, IOException {
        String item = start("発行支援", ledger.clock().instant());
        ledger.submit(operator, Submission.of(Work.FINISH, new Work.Finish(item, "1枚", "完了", null, 1)));
        var service = new DailyReportService(FontStack.shipped());
        var made = service.handIn(ledger, operator, DAY, folder.resolve("日報.pdf"), Locale.JAPAN);
        var head = made.report().head();
        assertEquals(made.hash(), Hash.hex(Hash.sha256(Files.readAllBytes(made.file()))));
        long printed = Long.parseLong(head.substring(head.indexOf(':') + 1, head.indexOf('=')));
        assertEquals("desk1:" + (printed + 1), made.entry(), "the entry after the printed head");
        assertTrue(ledger.upkeep()
                .verify(operator, List.of(head), Upkeep.Progress.NONE)
                .sound());
        var other = head.substring(0, head.length() - 1) + (head.endsWith("0") ? "1" : "0");
        assertFalse(ledger.upkeep()
                .verify(operator, List.of(other), Upkeep.Progress.NONE)
                .sound());
    }

    @Test
    void thePdfSaysWhatTheReportSays() throws Refusal, IOException, InterruptedException {
        start("照会対応 髙橋様分", ledger.clock().instant());
        var made = new DailyReportService(FontStack.shipped())
                .handIn(ledger, operator, DAY, folder.resolve("日報.pdf"), Locale.JAPAN);
        String text = text(made.file());
        for (String expected : List.of(
                "作業日報",
                "令和8年4月1日（水）",
                "情-KI-013",
                "照会対応 髙橋様分",
                "証跡照合値",
                made.report().head().substring(0, 20))) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
    }

    /** By poppler's pdftotext: another program's reading. */
    private static String text(Path file) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            throw new AssertionError("pdftotext is missing: install the Debian package poppler-utils", missing);
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);
        return text;
    }

    @Test
    void aSecondHandInIsAReplacement() throws Refusal {
        var service = new DailyReportService(FontStack.shipped());
        assertEquals(
                1,
                service.handIn(ledger, operator, DAY, folder.resolve("1.pdf"), Locale.JAPAN)
                        .report()
                        .edition());
        assertEquals(
                2,
                service.handIn(ledger, operator, DAY, folder.resolve("2.pdf"), Locale.JAPAN)
                        .report()
                        .edition());
    }

    @Test
    void noContractNoReport() {
        var refusal = assertThrows(
                Refusal.class,
                () -> new DailyReportBuilder(ledger, operator, Locale.JAPAN).build(LocalDate.of(2028, 4, 1)));
        assertEquals("contract.none", refusal.key());
    }

    @Test
    void whatCannotBeWrittenIsNotHandedIn() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("日報.pdf");
        long before = ledger.journal().entriesOf(DAY).stream()
                .filter(entry -> entry.act().equals(HandIn.NAME))
                .count();
        assertThrows(
                Refusal.class,
                () -> new DailyReportService(FontStack.shipped()).handIn(ledger, operator, DAY, blocked, Locale.JAPAN));
        assertEquals(
                before,
                ledger.journal().entriesOf(DAY).stream()
                        .filter(entry -> entry.act().equals(HandIn.NAME))
                        .count());
    }

    private static final class NoKeys implements TextKeys {
        @Override
        public String sortKey(String text) {
            return Integer.toHexString(text.hashCode());
        }

        @Override
        public Set<String> grams(String text) {
            return Set.of();
        }

        @Override
        public String fold(String text) {
            return text;
        }
    }
}

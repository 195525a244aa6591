// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Verb;
import fudaban.mail.MailParts;
import fudaban.mail.Outbox;
import fudaban.mail.model.MailLetter;
import fudaban.reporting.Call;
import fudaban.reporting.House;
import fudaban.reporting.PdfText;
import fudaban.reporting.internal.verb.ReportCloseVerb;
import fudaban.reporting.internal.verb.ReportDailyVerb;
import fudaban.reporting.internal.verb.ReportListVerb;
import fudaban.reporting.internal.verb.ReportMailVerb;
import fudaban.reporting.internal.verb.ReportReceivedVerb;
import fudaban.reporting.internal.verb.ReportReplaceVerb;
import fudaban.reporting.internal.verb.ReportSaveVerb;
import fudaban.reporting.internal.verb.ReportSubmitVerb;
import fudaban.reporting.internal.verb.WorkCallVerb;
import fudaban.reporting.internal.verb.WorkCorrectVerb;
import fudaban.reporting.internal.verb.WorkEnterVerb;
import fudaban.reporting.internal.verb.WorkFinishVerb;
import fudaban.reporting.internal.verb.WorkListVerb;
import fudaban.reporting.internal.verb.WorkNoteVerb;
import fudaban.reporting.internal.verb.WorkPauseVerb;
import fudaban.reporting.internal.verb.WorkResumeVerb;
import fudaban.reporting.internal.verb.WorkStartVerb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day by verbs alone, from 着手 to 確定 and 差替え. */
class VerbsTest {
    private static final FontProvider FONTS = () -> House.FONTS;

    @TempDir
    Path folder;

    private House house;
    private Call last;

    @BeforeEach
    void open() throws Exception {
        house = new House(folder.resolve("data"))
                .with(MailParts.module(), MailParts.acts(), List.of())
                .create("2026-04-01T09:30");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private int run(Verb verb, Map<String, String> values, String... flags) throws Exception {
        last = new Call(house, house.operator, values, Set.of(flags));
        return verb.run(last);
    }

    @Test
    void aDay() throws Exception {
        run(new WorkStartVerb(), Map.of("ROW", "1-1", "TITLE", "発行支援"));
        house.at("2026-04-01T10:00");
        run(new WorkNoteVerb(), Map.of("TEXT", "写真待ち2件"));
        run(new WorkPauseVerb(), Map.of());
        house.at("2026-04-01T10:10");
        run(new WorkResumeVerb(), Map.of("ITEM", "1"));
        house.at("2026-04-01T10:30");
        run(new WorkCallVerb(), Map.of("TITLE", "暗証番号の照会", "--outcome", "回答済み", "--minutes", "3"));
        house.at("2026-04-01T11:30");
        run(new WorkFinishVerb(), Map.of("--outcome", "完了", "--count", "12"));
        run(
                new WorkEnterVerb(),
                Map.of("ROW", "3-3", "TITLE", "日次点検", "--from", "9:30", "--to", "9:50", "--outcome", "異常なし"));
        run(new WorkCorrectVerb(), Map.of("ITEM", "1", "--outcome", "完了（1枚書損）", "--count", "11"));
        run(new WorkListVerb(), Map.of());
        assertTrue(last.lines.stream().anyMatch(line -> line.contains("10:27–10:30")), String.join("\n", last.lines));
        assertEquals("合計  1:50", last.lines.getLast(), "9:30 to 10:00, 10:10 to 11:30, 9:30 to 9:50 lies within");
        assertEquals(1, run(new ReportDailyVerb(FONTS, List.of()), Map.of("--plan", "発行の続き")));
        assertTrue(last.lines.stream().anyMatch(line -> line.startsWith("空欄 別表2 3-4")), last.lines.toString());
        Path pdf = folder.resolve("日報.pdf");
        house.at("2026-04-01T18:10");
        assertEquals(0, run(new ReportSubmitVerb(FONTS, List.of()), Map.of("KIND", "daily", "FILE", pdf.toString())));
        assertTrue(PdfText.of(pdf).contains("完了（1枚書損）"));
        assertThrows(Refusal.class, () -> run(new ReportCloseVerb(), Map.of("NUMBER", "DAILY-2026-04-01")));
        Path scan = Files.write(folder.resolve("scan.png"), new byte[] {1, 2, 3});
        assertThrows(Refusal.class, () -> run(new ReportMailVerb(), Map.of("NUMBER", "DAILY-2026-03-31")));
        run(new ReportMailVerb(), Map.of("NUMBER", "DAILY-2026-04-01"));
        assertTrue(last.lines.getFirst().contains("宛先のアドレスが未登録"), last.lines.toString());
        var outbox = new Outbox(house.ledger);
        String letter =
                outbox.byKey(house.operator, "report:DAILY-2026-04-01-1").orElseThrow();
        assertEquals(
                "日報の提出（DAILY-2026-04-01-1）",
                house.ledger.open(house.operator, MailLetter.class, letter).getSubject());
        assertArrayEquals(
                Files.readAllBytes(pdf),
                outbox.enclosures(house.operator, letter).getFirst().content());
        run(
                new ReportReceivedVerb(),
                Map.of("NUMBER", "DAILY-2026-04-01", "--by", "管理者 甲", "--scan", scan.toString(), "--at", "18:14"));
        run(new ReportCloseVerb(), Map.of("NUMBER", "DAILY-2026-04-01"));
        run(new ReportListVerb(), Map.of());
        assertTrue(last.lines.getFirst().startsWith("DAILY-2026-04-01-1  確定"), last.lines.toString());
        Path saved = folder.resolve("saved.pdf");
        run(new ReportSaveVerb(), Map.of("NUMBER", "DAILY-2026-04-01", "FILE", saved.toString()));
        assertEquals(-1, Files.mismatch(pdf, saved));
        run(new ReportReplaceVerb(), Map.of("NUMBER", "DAILY-2026-04-01", "--reason", "記載漏れ"));
        Path second = folder.resolve("日報2.pdf");
        run(new ReportSubmitVerb(FONTS, List.of()), Map.of("KIND", "daily", "FILE", second.toString()));
        assertTrue(PdfText.of(second).contains("差替え第2版"));
        run(new ReportListVerb(), Map.of());
        assertTrue(last.lines.getFirst().contains("差替え済"), last.lines.toString());
    }

    @Test
    void whatIsTypedWronglyIsSaid() {
        for (Map<String, String> wrong : List.of(
                Map.of("ROW", "9-9", "TITLE", "x"),
                Map.of("ROW", "1-1", "TITLE", "x", "--at", "9時"),
                Map.of("ROW", "1-1", "TITLE", "x", "--on", "8.4.1"))) {
            var refusal = assertThrows(Refusal.class, () -> run(new WorkStartVerb(), wrong));
            assertTrue(
                    refusal.getMessage().contains("何も変更していません") || refusal.key().equals("typed.day"),
                    refusal.getMessage());
        }
        assertEquals(
                "work.which",
                assertThrows(Refusal.class, () -> run(new WorkPauseVerb(), Map.of()))
                        .key());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontProvider;
import fudaban.document.xlsx.XlsxFile;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.DaySource;
import fudaban.ledger.verb.Verb;
import fudaban.registers.internal.RegisterDay;
import fudaban.registers.internal.verb.RegisterAddVerb;
import fudaban.registers.internal.verb.RegisterAmendVerb;
import fudaban.registers.internal.verb.RegisterCancelVerb;
import fudaban.registers.internal.verb.RegisterCheckVerb;
import fudaban.registers.internal.verb.RegisterCompleteVerb;
import fudaban.registers.internal.verb.RegisterListVerb;
import fudaban.registers.internal.verb.RegisterPrintVerb;
import fudaban.registers.internal.verb.RegisterShowVerb;
import fudaban.registers.model.RegistersPackage;
import fudaban.registers.model.RowState;
import fudaban.registers.model.SystemAccount;
import fudaban.registers.row.RowReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registers of the seed pack by verbs: entered, completed, due, printed, masked. */
class RegistersTest {
    private static final FontProvider FONTS = () -> Desk1.FONTS;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private Desk1 desk;
    private Call last;

    @BeforeEach
    void open() throws Refusal {
        desk = new Desk1(folder.resolve("data"), "2026-04-01T09:30");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int run(Verb verb, Map<String, String> values, String... flags) throws Exception {
        return as(desk.operator, verb, values, flags);
    }

    private int as(Session session, Verb verb, Map<String, String> values, String... flags) throws Exception {
        last = new Call(desk, session, values, Set.of(flags));
        return verb.run(last);
    }

    private List<RowReader.Entry> rows(Session reader, String register) throws Refusal {
        return new RowReader(desk.ledger, reader).list(RowReader.Filter.of(register));
    }

    private void medium(String due) throws Exception {
        run(
                new RegisterAddVerb(),
                Map.of(
                        "REGISTER",
                        "記憶媒体持出記録簿",
                        "VALUES",
                        "媒体の名称・登録番号=USB-03\n"
                                + "保存した情報=発行データ\n"
                                + "封印番号=A-0012\n"
                                + "持出しの目的=郵送先への送付\n"
                                + "持出先=防衛大学校\n"
                                + "持出者=田中\n"
                                + "立会者=佐藤\n"
                                + "返却予定日="
                                + due));
    }

    @Test
    void aMediumIsTakenOutIsDueAndComesBack() throws Exception {
        medium("R8.4.3");
        var row = rows(desk.operator, "media").getFirst();
        assertEquals("媒-R8-001", row.number());
        assertEquals(RowState.OPEN, row.state());
        assertEquals(LocalDate.of(2026, 4, 3), row.due());
        desk.at("2026-04-04T10:00");
        assertEquals(1, run(new RegisterListVerb(), Map.of(), "--due"), "overdue");
        var alarm = new RegisterDay().lines(desk.ledger, desk.operator, LocalDate.of(2026, 4, 4), Locale.JAPAN);
        assertTrue(
                alarm.stream().anyMatch(line -> line.attention() && line.value().contains("過ぎている")), alarm.toString());
        var refused = assertThrows(
                Refusal.class,
                () -> run(new RegisterCompleteVerb(), Map.of("NUMBER", "媒-R8-001", "VALUES", "返却日=R8.4.4")));
        assertEquals("column.empty", refused.key());
        run(new RegisterCompleteVerb(), Map.of("NUMBER", "媒-R8-001", "VALUES", "返却日=R8.4.4\n返却時の封印=異常なし\n返却確認者=佐藤"));
        row = rows(desk.operator, "media").getFirst();
        assertEquals(RowState.DONE, row.state());
        assertEquals(LocalDate.of(2032, 3, 31), row.keepUntil(), "five years after the fiscal year");
        assertEquals(0, run(new RegisterListVerb(), Map.of(), "--due"));
        run(new RegisterAmendVerb(), Map.of("NUMBER", "媒-R8-001", "VALUES", "消去=消去済", "--reason", "記入漏れ"));
        medium("R8.4.10");
        run(new RegisterCancelVerb(), Map.of("NUMBER", "媒-R8-002", "--reason", "二重記入"));
        run(new RegisterShowVerb(), Map.of("NUMBER", "媒-R8-001"));
        assertTrue(
                last.lines.stream().anyMatch(line -> line.contains(RegisterActs.AMEND)), String.join("\n", last.lines));
        Path pdf = folder.resolve("media.pdf");
        run(new RegisterPrintVerb(FONTS), Map.of("REGISTER", "media", "FILE", pdf.toString()));
        String text = PdfText.of(pdf);
        for (String expected : List.of("記憶媒体持出記録簿", "媒-R8-001", "A-0012", "取消し（二重記入）", "R8.4.3", "消去済")) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
    }

    @Test
    void thePageOfTheDayIsOneActAndProgramsFillTheSameRows() throws Exception {
        desk.agreed();
        assertEquals(0, run(new RegisterCheckVerb(), Map.of()));
        assertEquals(7, rows(desk.operator, "monitoring").size());
        desk.at("2026-04-02T09:30");
        desk.submit("test.check", new Desk1.Checked("network", false, "2/3", "gw 192.0.2.1 timeout"));
        Path output = Files.writeString(folder.resolve("backup.txt"), "job 17 ok\nnext 22:00");
        assertEquals(
                1,
                run(
                        new RegisterCheckVerb(),
                        Map.of("ITEMS", "gate=×|前日分まで|連携を再実行し正常", "--output", "backup=" + output)));
        Map<String, RowReader.Entry> rows = new java.util.HashMap<>();
        for (var row : new RowReader(desk.ledger, desk.operator)
                .list(RowReader.Filter.of("monitoring").between(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 2)))) {
            rows.put(row.item(), row);
        }
        assertEquals(7, rows.size());
        assertEquals("×", rows.get("network").value("result"), "what the program found stays");
        assertEquals("gw 192.0.2.1 timeout", rows.get("network").value("output"));
        assertEquals("連携を再実行し正常", rows.get("gate").value("remark"));
        assertEquals("job 17 ok\nnext 22:00", rows.get("backup").value("output"));
        var refused = assertThrows(Refusal.class, () -> run(new RegisterCheckVerb(), Map.of("ITEMS", "logs=×")));
        assertEquals("page.remark", refused.key());
        Session inspector = desk.logIn("kensa");
        var seen = rows(inspector, "monitoring").stream()
                .filter(row -> row.item().equals("network") && row.day().getDayOfMonth() == 2)
                .findFirst()
                .orElseThrow();
        assertEquals(Row.MASK, seen.value("output"), "masked by the ledger");
        assertEquals("×", seen.value("result"));
        var lines = new RegisterDay().lines(desk.ledger, desk.operator, LocalDate.of(2026, 4, 2), Locale.JAPAN);
        assertEquals(
                3,
                lines.stream()
                        .filter(line -> line.part() == DaySource.Part.CHECK)
                        .count(),
                "two that were not normal, the others in one line");
        Path pdf = folder.resolve("monitoring.pdf");
        run(new RegisterPrintVerb(FONTS), Map.of("REGISTER", "monitoring", "FILE", pdf.toString()));
        String text = PdfText.of(pdf);
        assertTrue(text.contains("正常でないもの") && text.contains("連携を再実行し正常"), text);
        assertFalse(text.contains("192.0.2.1"), "the answer of the system is never printed");
    }

    @Test
    void whatIsProtectedLeavesOnlyByHandlersAndWithItsRow() throws Exception {
        desk.submit("test.check", new Desk1.Checked("network", false, "2/3", "gw 192.0.2.1 timeout"));
        Path xlsx = folder.resolve("monitoring.xlsx");
        Map<String, String> order = Map.of("REGISTER", "monitoring", "FILE", xlsx.toString());
        var refused = assertThrows(Refusal.class, () -> run(new RegisterPrintVerb(FONTS), order));
        assertEquals("protected.not-listed", refused.key());
        assertFalse(Files.exists(xlsx));
        run(new RegisterPrintVerb(FONTS), order, "--redacted");
        String redacted = content(xlsx);
        assertTrue(redacted.contains(Row.MASK) && !redacted.contains("192.0.2.1"), redacted);
        desk.agreed();
        run(new RegisterPrintVerb(FONTS), order);
        assertTrue(content(xlsx).contains("192.0.2.1"));
        var log = rows(desk.operator, "protected");
        assertEquals(1, log.size());
        assertEquals("書出し", log.getFirst().value("how"));
        assertEquals("ネットワーク構成", log.getFirst().value("classification"));
        assertEquals(RowState.OPEN, log.getFirst().state(), "until it is returned, destroyed or released");
        var before = desk.ledger.journal().head().orElseThrow().number();
        run(
                new RegisterPrintVerb(FONTS),
                Map.of("REGISTER", "lent", "FILE", folder.resolve("lent.pdf").toString()));
        assertEquals(1, rows(desk.operator, "protected").size(), "nothing protected in it");
        assertTrue(desk.ledger.journal().head().orElseThrow().number() > before, "but its access entry");
    }

    private static String content(Path xlsx) throws Exception {
        var text = new StringBuilder();
        try (var book = XlsxFile.open(xlsx)) {
            for (var row : book.rows(book.sheets().getFirst())) {
                row.cells().forEach(cell -> text.append(cell.text()).append('\n'));
            }
        }
        return text.toString();
    }

    @Test
    void personalValuesAreMaskedAndWrongOnesRefused() throws Exception {
        desk.add("accounts", Map.of("system", "身分証管理サーバ", "account", "op01", "holder", "整備計画局 甲", "kind", "作成"));
        assertEquals(Row.MASK, rows(desk.logIn("kensa"), "accounts").getFirst().value("holder"));
        assertEquals("op01", rows(desk.logIn("kensa"), "accounts").getFirst().value("account"));
        Map<String, Map<String, String>> wrong = Map.of(
                "column.CHOICE", Map.of("system", "a", "account", "b", "holder", "c", "kind", "削除"),
                "column.DATE", Map.of("system", "a", "account", "b", "holder", "c", "kind", "作成", "until", "来年"),
                "column.empty", Map.of("system", "a", "account", "b", "kind", "作成"),
                "column.none", Map.of("system", "a", "account", "b", "holder", "c", "kind", "作成", "color", "青"),
                "column.lines", Map.of("system", "a\nb", "account", "b", "holder", "c", "kind", "作成"));
        wrong.forEach((key, values) -> assertEquals(
                key,
                assertThrows(Refusal.class, () -> desk.add("accounts", values)).key()));
        assertEquals(
                "row.page",
                assertThrows(Refusal.class, () -> desk.add("monitoring", Map.of("result", "○")))
                        .key());
        assertEquals(1, rows(desk.operator, "accounts").size());
        assertEquals(DAY, rows(desk.operator, "accounts").getFirst().day());
    }

    @Test
    void rowsOfTheAccountRegisterKeepTheListOfAccounts() throws Exception {
        Map<String, String> created =
                Map.of("system", "身分証管理サーバ", "account", "op01", "holder", "甲", "kind", "作成", "rights", "操作");
        desk.add("accounts", created);
        assertEquals(
                "account.there",
                assertThrows(Refusal.class, () -> desk.add("accounts", created)).key());
        desk.add("accounts", Map.of("system", "身分証管理サーバ", "account", "op01", "holder", "乙", "kind", "変更"));
        desk.add("accounts", Map.of("system", "身分証管理サーバ", "account", "op01", "holder", "乙", "kind", "無効化"));
        var account = desk.ledger
                .list(desk.operator, fudaban.ledger.query.Query.of(SystemAccount.class))
                .rows()
                .getFirst();
        assertEquals("DISABLED", account.text(RegistersPackage.Literals.SYSTEM_ACCOUNT__STATE));
        assertEquals("乙", account.text(RegistersPackage.Literals.SYSTEM_ACCOUNT__OWNER_NAME));
        assertEquals("操作", account.text(RegistersPackage.Literals.SYSTEM_ACCOUNT__RIGHTS));
        assertEquals(
                "account.unknown",
                assertThrows(
                                Refusal.class,
                                () -> desk.add(
                                        "accounts",
                                        Map.of("system", "別系", "account", "x", "holder", "乙", "kind", "無効化")))
                        .key());
    }

    @Test
    void everyRegisterOfThePackIsListed() throws Exception {
        run(new RegisterListVerb(), Map.of());
        assertEquals(11, last.lines.size());
        for (String title : List.of(
                "アカウント管理簿", "監視結果記録簿", "記憶媒体持出記録簿", "入退室記録簿", "貸与資料管理簿", "会議・協議記録簿", "保護すべき情報管理簿", "ソフトウェア修正版適用記録簿")) {
            assertTrue(last.lines.stream().anyMatch(line -> line.endsWith(title)), title);
        }
    }
}

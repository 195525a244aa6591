// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.registers.model.RowState;
import fudaban.registers.row.RowReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 取扱者名簿 is what grants sight of 保護すべき情報, at once and only while it says so. */
class HandlersTest {
    private static final String ADDRESS = "gw 192.0.2.1 timeout";

    @TempDir
    Path folder;

    private Desk1 desk;
    private Session manager;

    @BeforeEach
    void open() throws Refusal {
        desk = new Desk1(folder, "2026-04-01T09:30");
        manager = desk.logIn("sato");
        desk.submit("test.check", new Desk1.Checked("network", false, "2/3", ADDRESS));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String seen(Session reader) throws Refusal {
        return new RowReader(desk.ledger, reader)
                .list(RowReader.Filter.of("monitoring")).stream()
                        .map(row -> row.value("output"))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private String agree(String from) throws Refusal {
        return desk.add(
                manager, "handlers", Map.of("account", "tanaka", "name", "田中", "agreed", "同意 第1号", "from", from));
    }

    private void end(String number) throws Refusal {
        desk.ledger.submit(
                manager,
                Submission.of(RegisterActs.COMPLETE, new RegisterActs.Complete(number, Map.of("to", "2026-04-01"))));
    }

    @Test
    void anOpenSessionSeesFromTheRowOnUntilItsEnd() throws Exception {
        assertEquals(Row.MASK, seen(desk.operator));
        assertTrue(desk.operator.sees(Classification.PERSONAL), "personal data is no matter of the list");
        assertEquals(ADDRESS, seen(desk.logIn("kanri")), "the office's own people see what their role may");
        Session bare = desk.operator.seeing(java.util.Set.of(Classification.PERSONAL));
        String row = agree("2026-04-01");
        assertEquals(ADDRESS, seen(desk.operator));
        assertEquals(ADDRESS, seen(desk.logIn("tanaka")));
        assertEquals(Row.MASK, seen(bare), "a paper that leaves it out leaves it out");
        assertFalse(desk.operator.sees(Classification.KEY), "no more than the role may");
        assertEquals(Row.MASK, seen(manager), "a row is of one account");
        end(row);
        assertEquals(Row.MASK, seen(desk.operator));
    }

    @Test
    void aRowBeginsOnItsDay() throws Exception {
        agree("2026-04-02");
        assertEquals(Row.MASK, seen(desk.operator));
        desk.at("2026-04-02T00:00");
        assertEquals(ADDRESS, seen(desk.operator));
    }

    @Test
    void nobodyEntersHimself() throws Exception {
        Map<String, String> own = Map.of("account", "tanaka", "name", "田中", "agreed", "第1号", "from", "2026-04-01");
        assertEquals(
                "handlers.self",
                assertThrows(Refusal.class, () -> desk.add("handlers", own)).key());
        String other =
                desk.add("handlers", Map.of("account", "suzuki", "name", "鈴木", "agreed", "第1号", "from", "2026-04-01"));
        var amend = new RegisterActs.Amend(other, Map.of("account", "tanaka"), "誤記");
        assertEquals(
                "handlers.self",
                assertThrows(Refusal.class, () -> desk.submit(RegisterActs.AMEND, amend))
                        .key());
        assertEquals(Row.MASK, seen(desk.operator));
    }

    @Test
    void whatLeavesWritesItsRowAndIsRefusedForOthers() throws Exception {
        Map<String, String> copy = Map.of(
                "what",
                "配線図 第3版",
                "classification",
                "ネットワーク構成",
                "how",
                "媒体への複製",
                "destination",
                "媒体7",
                "copies",
                "1",
                "handler",
                "tanaka");
        for (String how : List.of("export", "print", "mail", "media")) {
            var out = new RegisterActs.TakeOut("配線図 第3版", Classification.NETWORK, how, "媒体7", 1);
            assertEquals(
                    "protected.not-listed",
                    assertThrows(Refusal.class, () -> desk.submit(RegisterActs.TAKE_OUT, out))
                            .key());
        }
        assertEquals(
                "protected.not-listed",
                assertThrows(Refusal.class, () -> desk.add("protected", copy)).key(),
                "by hand, too");
        assertEquals(
                "protected.not-listed",
                assertThrows(
                                Refusal.class,
                                () -> desk.ledger.recordAccess(
                                        desk.operator, AccessKind.PRINTED, "一覧", List.of(), Classification.NETWORK))
                        .key());
        assertTrue(rows().isEmpty());
        agree("2026-04-01");
        desk.ledger.recordAccess(desk.operator, AccessKind.PRINTED, "一覧", List.of(), Classification.NETWORK);
        desk.ledger.recordAccess(desk.operator, AccessKind.PRINTED, "名簿", List.of(), Classification.PERSONAL);
        String number = desk.add("protected", copy);
        assertEquals(
                List.of("一覧", "配線図 第3版"),
                rows().stream().map(row -> row.value("what")).sorted().toList());
        var wrong = new RegisterActs.Complete(number, Map.of("ended", "2026-04-01", "end", "不要"));
        assertEquals(
                "column.CHOICE",
                assertThrows(Refusal.class, () -> desk.submit(RegisterActs.COMPLETE, wrong))
                        .key());
        assertTrue(rows().stream().allMatch(row -> row.state() == RowState.OPEN), "until 解除 is confirmed");
        desk.submit(
                RegisterActs.COMPLETE,
                new RegisterActs.Complete(number, Map.of("ended", "2026-04-01", "end", "指定の解除を確認")));
        assertEquals(
                1, rows().stream().filter(row -> row.state() == RowState.DONE).count());
    }

    private List<RowReader.Entry> rows() throws Refusal {
        return new RowReader(desk.ledger, manager).list(RowReader.Filter.of("protected"));
    }
}

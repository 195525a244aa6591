// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.registers.model.RowState;
import fudaban.registers.row.RowReader;
import fudaban.registers.row.RowReader.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Random acts on the rows of a register on a real ledger: no row ever vanishes, numbers have no gaps, complete rows have everything required. */
class RowsPropertiesTest {
    private static final int LONGEST = Boolean.getBoolean("fudaban.long") ? 200 : 25;
    private static Desk1 desk;
    private static Path folder;

    enum Step {
        ADD,
        ADD_WRONG,
        COMPLETE,
        COMPLETE_WRONG,
        AMEND,
        CANCEL
    }

    record Move(Step step, int row) {}

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("rows");
        desk = new Desk1(folder.resolve("data"), "2026-04-01T09:30");
    }

    @AfterContainer
    static void close() throws Exception {
        desk.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Step.class), Arbitraries.integers().between(0, 9))
                .as(Move::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(LONGEST);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF, seed = "2026")
    void sequences(@ForAll("moves") List<Move> moves) throws Refusal {
        for (Move move : moves) {
            List<Entry> before = rows();
            try {
                submit(move, before);
            } catch (Refusal refused) {
                assertEquals(before, rows(), "a refusal changes nothing");
                assertFalse(refused.getMessage().startsWith(refused.key()), "a sentence for " + refused.key());
            }
            check(before, rows());
        }
    }

    private static List<Entry> rows() throws Refusal {
        return new RowReader(desk.ledger, desk.operator).list(RowReader.Filter.of("media"));
    }

    private static void submit(Move move, List<Entry> rows) throws Refusal {
        String number =
                rows.isEmpty() ? "none" : rows.get(move.row() % rows.size()).number();
        Map<String, String> out = new HashMap<>(Map.of(
                "medium", "USB-03",
                "content", "発行データ",
                "purpose", "郵送先への送付",
                "destination", "防衛大学校",
                "carrier", "甲",
                "witness", "乙",
                "due", "2026-04-03"));
        Map<String, String> back =
                new HashMap<>(Map.of("returned", "2026-04-02", "sealChecked", "異常なし", "received", "丙"));
        switch (move.step()) {
            case ADD -> desk.submit(RegisterActs.ADD, new RegisterActs.Add("media", null, out));
            case ADD_WRONG -> {
                out.put("due", "4月3日");
                desk.submit(RegisterActs.ADD, new RegisterActs.Add("media", null, out));
            }
            case COMPLETE -> desk.submit(RegisterActs.COMPLETE, new RegisterActs.Complete(number, back));
            case COMPLETE_WRONG -> {
                back.remove("received");
                desk.submit(RegisterActs.COMPLETE, new RegisterActs.Complete(number, back));
            }
            case AMEND ->
                desk.submit(RegisterActs.AMEND, new RegisterActs.Amend(number, Map.of("seal", "A-1"), "封印番号の記入漏れ"));
            case CANCEL -> desk.submit(RegisterActs.CANCEL, new RegisterActs.Cancel(number, "誤記"));
        }
    }

    private static void check(List<Entry> before, List<Entry> after) {
        Set<String> numbers = new HashSet<>();
        after.forEach(row -> numbers.add(row.number()));
        before.forEach(row -> assertTrue(numbers.contains(row.number()), "no row vanishes"));
        for (int i = 1; i <= after.size(); i++) {
            assertTrue(numbers.contains("媒-R8-%03d".formatted(i)), "numbers have no gaps: " + numbers);
        }
        for (Entry row : after) {
            boolean complete = row.state() == RowState.DONE;
            assertEquals(
                    complete,
                    complete
                            && !row.value("received").isEmpty()
                            && !row.value("returned").isEmpty());
            assertEquals(row.state() == RowState.OPEN, row.keepUntil() == null);
            before.stream().filter(old -> old.number().equals(row.number())).forEach(old -> {
                assertTrue(old.state() != RowState.CANCELLED || old.equals(row), "what is cancelled rests");
                assertTrue(old.state() != RowState.DONE || row.state() != RowState.OPEN, "no way back");
            });
        }
    }
}

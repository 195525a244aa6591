// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.journal.Entry;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTableTest {
    private Scene scene;

    @BeforeEach
    void open() throws SQLException {
        scene = new Scene("desk1", 17);
    }

    @AfterEach
    void close() throws SQLException {
        scene.close();
    }

    @Test
    void entriesComeBackAsTheyWere() {
        assertEquals(Optional.empty(), scene.table.head(scene.connection, "desk1"));
        Entry first = scene.append("demo.act", "{}", List.of(scene.make("p1", "髙橋")));
        Entry second = scene.append("demo.act", "{}", List.of(scene.change("p1", "unit", "総務課")));
        assertEquals(Optional.of(second), scene.table.head(scene.connection, "desk1"));
        assertEquals(List.of(first, second), scene.table.entries(scene.connection, "desk1", 1, 10));
        assertEquals(List.of(second), scene.table.entries(scene.connection, "desk1", 2, 10));
        assertEquals(List.of(first), scene.table.entries(scene.connection, "desk1", 1, 1));
        assertEquals(List.of(first, second), scene.table.touching(scene.connection, "p1"));
        assertEquals(List.of("desk1"), scene.table.desks(scene.connection));
    }

    @Test
    void aNumberIsGivenOnce() {
        Entry first = scene.append("demo.act", "{}", List.of());
        byte[] sealed = scene.table.payload(scene.connection, "desk1", 1).orElseThrow();
        assertThrows(StorageFailure.class, () -> scene.table.append(scene.connection, first, sealed));
    }

    @Test
    void aDayHoldsWhatHappenedOrWasEnteredOnIt() {
        Entry evening = scene.append("demo.act", "{}", List.of());
        assertEquals("2026-10-30T00:00:00.123456Z", evening.entered().toString());
        assertEquals(List.of(evening), scene.table.entriesOf(scene.connection, LocalDate.of(2026, 10, 30), Scene.ZONE));
        // 00:00:30 in Japan: entered on the 31st, happened a minute before, on the 30th.
        scene.passes(15 * 3600 + 30);
        Entry midnight = scene.append("demo.act", "{}", List.of());
        assertEquals(
                List.of(evening, midnight),
                scene.table.entriesOf(scene.connection, LocalDate.of(2026, 10, 30), Scene.ZONE));
        assertEquals(
                List.of(midnight), scene.table.entriesOf(scene.connection, LocalDate.of(2026, 10, 31), Scene.ZONE));
        assertEquals(List.of(), scene.table.entriesOf(scene.connection, LocalDate.of(2026, 11, 1), Scene.ZONE));
    }

    /** Checks, exports and mirrors read the journal in pages: long payloads are not all held at once. */
    @Test
    void pagesOfLongPayloadsAreShort() {
        byte[] random = new byte[2_250_000];
        new Random(1).nextBytes(random);
        String input = "{\"photo\":\"" + Base64.getEncoder().encodeToString(random) + "\"}";
        for (int n = 0; n < 12; n++) {
            scene.append("demo.act", n % 3 == 0 ? "{}" : input, List.of());
        }
        Sql.update(scene.connection, "delete from journal_payload where number in (4, 5, 12)");
        // A payload whose entry is gone hides nothing.
        Sql.update(scene.connection, "delete from journal where number = 1");
        assertEquals(
                2, scene.table.kept(scene.connection, "desk1", 0, 1).getFirst().number());
        long last = 1;
        List<Long> numbers = new ArrayList<>();
        List<Long> without = new ArrayList<>();
        for (int limit : new int[] {1000, 2, 1000, 1000, 1000, 1000, 1000}) {
            var page = scene.table.kept(scene.connection, "desk1", last, limit);
            assertTrue(page.size() <= limit);
            long bytes = 0;
            for (var row : page) {
                numbers.add(row.number());
                if (row.sealed() == null) {
                    without.add(row.number());
                } else {
                    bytes += row.sealed().length;
                }
                last = row.number();
            }
            assertTrue(bytes < 12_000_000, bytes + " bytes in a page");
        }
        assertEquals(LongStream.rangeClosed(2, 12).boxed().toList(), numbers, "each once, in order");
        assertEquals(List.of(4L, 5L, 12L), without);
    }

    @Test
    void seriesAndPositionsGoOn() {
        assertEquals(0, scene.table.reached(scene.connection, "request"));
        assertEquals(1, scene.next("request"));
        assertEquals(2, scene.next("request"));
        assertEquals(1, scene.next("other"));
        assertEquals(0, scene.table.position(scene.connection, "mail", "desk1"));
        scene.table.position(scene.connection, "mail", "desk1", 5);
        scene.table.position(scene.connection, "mail", "desk1", 9);
        assertEquals(9, scene.table.position(scene.connection, "mail", "desk1"));
        assertEquals(0, scene.table.position(scene.connection, "mail", "desk2"));
    }

    @Test
    void aThousandRecordsFitIntoOneEntry() throws Exception {
        var changes = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(i -> scene.make("0190b5f0-7000-7000-8000-%012d".formatted(i), "人" + i))
                .toList();
        Entry entry = scene.append("demo.bulk", "{}", changes);
        assertEquals(1000, entry.records().size());
        assertEquals(entry, scene.table.head(scene.connection, "desk1").orElseThrow());
        assertTrue(scene.verify(null).sound());
    }
}

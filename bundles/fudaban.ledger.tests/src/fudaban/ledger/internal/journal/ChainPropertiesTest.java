// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Upkeep.Fault;
import fudaban.ledger.journal.Entry;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is done to a chain, it is found: by itself, or against a head on paper. */
class ChainPropertiesTest {
    private static final int SIZE = 40;
    private static List<JournalTable.Kept> rows;
    private static String head;
    private static PayloadVault vault;

    @BeforeContainer
    static void chain() throws SQLException {
        try (var scene = new Scene("desk1", 7)) {
            scene.run(SIZE);
            rows = List.copyOf(scene.table.kept(scene.connection, "desk1", 0, SIZE));
            head = scene.head();
            vault = scene.vault;
        }
    }

    private static List<String> check(List<JournalTable.Kept> chain) {
        var faults = new Faults();
        var heads = new PaperHeads(List.of(head), faults);
        var links = new ChainCheck("desk1", faults);
        for (var row : chain) {
            var check = EntryCheck.of(row, index(row), vault);
            check.faults().forEach(faults::add);
            links.entry(row.number(), check.entry(), row.hash());
            heads.entry("desk1", row.number(), check.hash(), faults);
        }
        heads.end("desk1", links.last(), faults);
        return faults.all().stream().map(Fault::entry).toList();
    }

    /** The index as it is in the database: made from the true rows, not from the altered ones. */
    private static Set<String> index(JournalTable.Kept row) {
        return rows.stream()
                .filter(each -> each.number() == row.number())
                .flatMap(each -> Entry.parse(each.line()).records().stream())
                .map(Entry.Touched::id)
                .collect(Collectors.toSet());
    }

    private static JournalTable.Kept with(JournalTable.Kept row, long number, String line, String hash, byte[] sealed) {
        return new JournalTable.Kept(
                row.desk(),
                number,
                row.happened(),
                row.entered(),
                row.account(),
                row.act(),
                row.workItem(),
                line,
                hash,
                sealed);
    }

    private static String flip(String text, int at) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        bytes[at / 8 % bytes.length] ^= (byte) (1 << at % 8);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Property(tries = 1, seed = "1")
    void theTrueChainIsSound() {
        assertEquals(List.of(), check(rows));
    }

    @Property(tries = 300, seed = "2")
    void aFlippedBitIsFoundAtItsEntry(
            @ForAll @IntRange(max = SIZE - 1) int at,
            @ForAll @IntRange(max = 1 << 20) int bit,
            @ForAll @IntRange(max = 2) int part) {
        var row = rows.get(at);
        byte[] sealed = row.sealed().clone();
        sealed[bit / 8 % sealed.length] ^= (byte) (1 << bit % 8);
        var chain = new ArrayList<>(rows);
        chain.set(
                at,
                switch (part) {
                    case 0 -> with(row, row.number(), flip(row.line(), bit), row.hash(), row.sealed());
                    case 1 -> with(row, row.number(), row.line(), flip(row.hash(), bit), row.sealed());
                    default -> with(row, row.number(), row.line(), row.hash(), sealed);
                });
        assertTrue(check(chain).contains("desk1:" + (at + 1)));
    }

    @Property(tries = 100, seed = "3")
    void anEntryAlteredWithItsHashIsFoundAtTheNext(@ForAll @IntRange(max = SIZE - 2) int at) {
        var row = rows.get(at);
        Entry original = Entry.parse(row.line());
        Entry altered = new Entry(
                original.desk(),
                original.number(),
                original.happened(),
                original.entered(),
                original.account(),
                "demo.other",
                original.edition(),
                original.workItem(),
                original.confirmation(),
                original.approver(),
                original.input(),
                original.records(),
                original.previous());
        var chain = new ArrayList<>(rows);
        chain.set(at, with(row, row.number(), altered.line(), altered.hash(), row.sealed()));
        assertTrue(check(chain).contains("desk1:" + (at + 2)));
    }

    @Property(tries = 60, seed = "4")
    void aChainWrittenAnewIsFoundByPaper(@ForAll @IntRange(max = SIZE - 1) int from) {
        var chain = new ArrayList<>(rows.subList(0, from));
        String previous = from == 0 ? Entry.START : rows.get(from - 1).hash();
        for (var row : rows.subList(from, SIZE)) {
            Entry e = Entry.parse(row.line());
            Entry forged = new Entry(
                    e.desk(),
                    e.number(),
                    e.happened().minusSeconds(1),
                    e.entered(),
                    e.account(),
                    e.act(),
                    e.edition(),
                    e.workItem(),
                    e.confirmation(),
                    e.approver(),
                    e.input(),
                    e.records(),
                    previous);
            chain.add(new JournalTable.Kept(
                    row.desk(),
                    row.number(),
                    forged.happened(),
                    row.entered(),
                    row.account(),
                    row.act(),
                    row.workItem(),
                    forged.line(),
                    forged.hash(),
                    row.sealed()));
            previous = forged.hash();
        }
        assertEquals(List.of("desk1:" + SIZE), check(chain));
    }

    @Property(tries = 60, seed = "5")
    void aDroppedEntryIsFound(@ForAll @IntRange(max = SIZE - 1) int at) {
        var chain = new ArrayList<>(rows);
        chain.remove(at);
        assertFalse(check(chain).isEmpty());
        // The same with the numbers moved up, so that there is no gap.
        for (int i = at; i < chain.size(); i++) {
            var row = chain.get(i);
            chain.set(i, with(row, row.number() - 1, row.line(), row.hash(), row.sealed()));
        }
        assertFalse(check(chain).isEmpty());
    }

    @Property(tries = 60, seed = "6")
    void swappedEntriesAreFound(
            @ForAll @IntRange(max = SIZE - 1) int one, @ForAll @IntRange(max = SIZE - 1) int other) {
        if (one != other) {
            var chain = new ArrayList<>(rows);
            chain.set(
                    one,
                    with(
                            rows.get(other),
                            one + 1L,
                            rows.get(other).line(),
                            rows.get(other).hash(),
                            rows.get(other).sealed()));
            chain.set(
                    other,
                    with(
                            rows.get(one),
                            other + 1L,
                            rows.get(one).line(),
                            rows.get(one).hash(),
                            rows.get(one).sealed()));
            assertTrue(new HashSet<>(check(chain)).containsAll(Set.of("desk1:" + (one + 1), "desk1:" + (other + 1))));
        }
    }

    @Property(tries = 40, seed = "7")
    void aCutEndIsFoundByPaper(@ForAll @IntRange(max = SIZE - 1) int left) {
        assertEquals(List.of("desk1:" + SIZE), check(rows.subList(0, left)));
    }

    @Property(tries = 40, seed = "8")
    void anInsertedEntryIsFound(@ForAll @IntRange(max = SIZE - 1) int at) {
        var chain = new ArrayList<JournalTable.Kept>(rows.subList(0, at));
        chain.add(rows.get(at));
        for (var row : rows.subList(at, SIZE)) {
            chain.add(with(row, row.number() + 1, row.line(), row.hash(), row.sealed()));
        }
        assertFalse(check(chain).isEmpty());
    }

    @Property(tries = 200, seed = "9")
    void aLineIsReadBackAsItWas(@ForAll("entries") Entry entry) {
        assertEquals(entry, Entry.parse(entry.line()));
        assertEquals(entry.line(), Entry.parse(entry.line()).line());
    }

    @Provide
    Arbitrary<Entry> entries() {
        var texts = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars("./_")
                .ofMinLength(1)
                .ofMaxLength(20);
        var optional = Arbitraries.oneOf(texts, Arbitraries.just(""));
        var hashes = Arbitraries.strings().numeric().withCharRange('a', 'f').ofLength(64);
        var times = Arbitraries.longs()
                .between(0, 4_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plusNanos(micros * 1000));
        var touched = Combinators.combine(texts, Arbitraries.longs().between(1, Long.MAX_VALUE), hashes)
                .as(Entry.Touched::new)
                .list()
                .ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        times,
                        times,
                        texts,
                        optional,
                        optional,
                        touched,
                        hashes)
                .as((number, happened, entered, act, workItem, approver, records, hash) -> new Entry(
                        "desk1",
                        number,
                        happened,
                        entered,
                        "a1",
                        act,
                        "fudaban.demo/1",
                        workItem,
                        "none",
                        approver,
                        hash,
                        records,
                        hash));
    }
}

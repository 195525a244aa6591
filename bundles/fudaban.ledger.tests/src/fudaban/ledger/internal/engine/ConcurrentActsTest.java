// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.internal.engine.TestHouse.RenameInput;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many threads, same and different records: nothing lost, nothing doubled. */
// Against waiting for ever; the big counts on a busy machine take their time.
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class ConcurrentActsTest {
    private static final boolean LONG = Boolean.getBoolean("fudaban.long");
    private static final int ROUNDS = LONG ? 200 : 3;
    private static final int ROUNDS_OF_A_DESK = 10;
    private static final int THREADS = 8;
    private static final int ACTS = 25;
    /** Fewer numbers than enrolments, so that threads compete for them. */
    private static final int NUMBERS = 120;

    @TempDir
    Path folder;

    /** What was acknowledged, as the callers saw it. */
    private static final class Seen {
        final Map<Long, Receipt> receipts = new ConcurrentHashMap<>();
        final Map<String, Integer> renamed = new ConcurrentHashMap<>();
        final Set<String> enrolled = ConcurrentHashMap.newKeySet();
        final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

        void take(Receipt receipt) {
            if (receipts.putIfAbsent(receipt.number(), receipt) != null) {
                wrong.add("the number " + receipt.number() + " was given twice");
            }
        }
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAndNothingElse() throws Exception {
        // Every round reads the whole journal: a desk of its own for every few keeps the long run linear.
        for (int first = 0; first < ROUNDS; first += ROUNDS_OF_A_DESK) {
            Desk.Opened opened = new TestHouse(folder.resolve("desk" + first)).fresh();
            try (Ledger ledger = opened.ledger()) {
                for (int round = first; round < Math.min(ROUNDS, first + ROUNDS_OF_A_DESK); round++) {
                    round(ledger, opened.session(), round);
                }
            }
        }
    }

    private static void round(Ledger ledger, Session session, int round) throws Exception {
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            shared.add(TestHouse.enrol(ledger, session, round + "-shared-" + i, "共有"));
        }
        long before = ledger.journal().head().orElseThrow().number();
        var seen = new Seen();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                var random = new Random(round * 1_000L + i);
                work.add(() -> {
                    act(ledger, session, round, shared, random, seen);
                    return null;
                });
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertNull(seen.wrong.peek(), () -> seen.wrong.toString());
        check(ledger, session, round, shared, before, seen);
    }

    private static void act(Ledger ledger, Session session, int round, List<String> shared, Random random, Seen seen)
            throws Exception {
        for (int i = 0; i < ACTS; i++) {
            int what = random.nextInt(3);
            if (what == 0) {
                enrol(ledger, session, round + "-" + random.nextInt(NUMBERS), seen);
            } else if (what == 1) {
                rename(ledger, session, shared.get(random.nextInt(shared.size())), random, seen);
            } else {
                several(ledger, session, round + "-" + random.nextInt(NUMBERS), seen);
            }
        }
    }

    private static void enrol(Ledger ledger, Session session, String number, Seen seen) {
        try {
            take(ledger.submit(session, Submission.of("test.enrol", new EnrolInput(number, "山田", "花子"))), number, seen);
        } catch (Refusal refused) {
            if (!refused.key().equals("store.duplicate")) {
                seen.wrong.add(refused.toString());
            }
        }
    }

    private static void take(Receipt receipt, String number, Seen seen) {
        seen.take(receipt);
        if (!seen.enrolled.add(number)) {
            seen.wrong.add(number + " was enrolled twice");
        }
    }

    /** Reads, then changes what was read: either nobody came between, or it is refused. */
    private static void rename(Ledger ledger, Session session, String person, Random random, Seen seen) throws Refusal {
        long version = ledger.open(session, Person.class, person).getVersion();
        try {
            Receipt receipt = ledger.submit(
                    session,
                    Submission.of("test.rename", new RenameInput(person, "名" + random.nextInt(1_000_000)))
                            .expecting(person, version));
            seen.take(receipt);
            seen.renamed.merge(person, 1, Integer::sum);
            long after = version(
                    ledger.journal()
                            .entries(receipt.desk(), receipt.number(), 1)
                            .getFirst(),
                    person);
            if (after != version + 1) {
                seen.wrong.add("expected " + (version + 1) + " and became " + after);
            }
        } catch (Refusal refused) {
            if (!refused.key().startsWith("race.lost")) {
                seen.wrong.add(refused.toString());
            }
        }
    }

    /** Several at once without waiting: they run in the order they were handed in. */
    private static void several(Ledger ledger, Session session, String number, Seen seen) {
        List<CompletableFuture<Receipt>> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(ledger.submitLater(session, Submission.of("test.enrol", new EnrolInput(number, "鈴木", "一"))));
        }
        int acknowledged = 0;
        for (var each : all) {
            try {
                take(each.join(), number, seen);
                acknowledged++;
            } catch (RuntimeException refused) {
                if (!(refused.getCause() instanceof Refusal refusal
                        && refusal.key().equals("store.duplicate"))) {
                    seen.wrong.add(refused.toString());
                }
            }
        }
        if (acknowledged > 1) {
            seen.wrong.add(number + " was enrolled " + acknowledged + " times");
        }
    }

    private static void check(Ledger ledger, Session session, int round, List<String> shared, long before, Seen seen)
            throws Refusal {
        var numbers = new TreeMap<Long, String>();
        Map<String, Long> versions = new HashMap<>();
        String previous = null;
        long expected = 1;
        for (Entry entry : all(ledger)) {
            assertEquals(expected++, entry.number(), "the chain has no gaps");
            assertTrue(previous == null || entry.previous().equals(previous));
            previous = entry.hash();
            for (Entry.Touched touched : entry.records()) {
                Long last = versions.put(touched.id(), touched.version());
                assertEquals(
                        last == null || touched.id().startsWith("series:") ? touched.version() : last + 1,
                        touched.version());
            }
            if (entry.number() > before && entry.act().startsWith("test.")) {
                numbers.put(entry.number(), entry.hash());
            }
        }
        assertEquals(seen.receipts.keySet(), numbers.keySet(), "exactly what was acknowledged");
        seen.receipts.forEach((number, receipt) -> assertEquals(receipt.hash(), numbers.get(number)));
        for (String person : shared) {
            assertEquals(
                    1 + seen.renamed.getOrDefault(person, 0),
                    ledger.open(session, Person.class, person).getVersion());
        }
        for (String number : seen.enrolled) {
            var query = Query.of(Person.class).where(ModelPackage.Literals.PERSON__STAFF_NUMBER, number);
            assertEquals(1, ledger.count(session, query).number(), number);
        }
        assertEquals(
                ledger.count(session, Query.of(Person.class)).number(),
                ledger.count(session, Query.of(Credential.class)).number());
        var findings = ledger.upkeep().verify(session, List.of(), Upkeep.Progress.NONE);
        assertTrue(findings.sound(), () -> "round " + round + ": " + findings);
    }

    private static List<Entry> all(Ledger ledger) {
        List<Entry> all = new ArrayList<>();
        for (List<Entry> some = ledger.journal().entries("desk1", 1, 1000);
                !some.isEmpty();
                some = ledger.journal().entries("desk1", all.getLast().number() + 1, 1000)) {
            all.addAll(some);
        }
        return all;
    }

    private static long version(Entry entry, String record) {
        return entry.records().stream()
                .filter(touched -> touched.id().equals(record))
                .findFirst()
                .orElseThrow()
                .version();
    }

    /** Whoever hands in an act while the ledger closes is answered: it is there, or it was refused. Nobody waits for ever. */
    @Test
    void closingAnswersEverybody() throws Exception {
        var house = new TestHouse(folder);
        Desk.Opened opened = house.fresh();
        for (int round = 0; round < (LONG ? 200 : 5); round++) {
            Ledger ledger = opened.ledger();
            Session session = opened.session();
            String own = "closing-" + round + "-";
            var last = new AtomicReference<Map<Long, String>>(new ConcurrentHashMap<>());
            var unexpected = new ConcurrentLinkedQueue<String>();
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (int i = 0; i < 4; i++) {
                    String start = own + i + "-";
                    threads.submit(() -> submitUntilClosed(ledger, session, start, last.get(), unexpected));
                }
                Thread.sleep(20 + round % 30);
                ledger.close();
            }
            assertNull(unexpected.peek(), unexpected::toString);
            opened = house.open();
            for (var acknowledged : last.get().entrySet()) {
                assertEquals(
                        acknowledged.getValue(),
                        opened.ledger()
                                .journal()
                                .entries("desk1", acknowledged.getKey(), 1)
                                .getFirst()
                                .hash());
            }
        }
        assertTrue(opened.ledger()
                .upkeep()
                .verify(opened.session(), List.of(), Upkeep.Progress.NONE)
                .sound());
        opened.ledger().close();
        assertTrue(Files.exists(folder));
    }

    private static void submitUntilClosed(
            Ledger ledger,
            Session session,
            String start,
            Map<Long, String> acknowledged,
            ConcurrentLinkedQueue<String> unexpected) {
        for (int i = 0; ; i++) {
            try {
                Receipt receipt =
                        ledger.submit(session, Submission.of("test.enrol", new EnrolInput(start + i, "佐藤", "二")));
                acknowledged.put(receipt.number(), receipt.hash());
            } catch (Refusal closed) {
                if (!closed.key().equals("ledger.closed")) {
                    unexpected.add(closed.toString());
                }
                return;
            } catch (RuntimeException other) {
                unexpected.add(other.toString());
                return;
            }
        }
    }
}

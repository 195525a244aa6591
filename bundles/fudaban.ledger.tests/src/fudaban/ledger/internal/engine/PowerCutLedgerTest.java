// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.query.Query;
import fudaban.ledger.testing.PowerCutFileSystem;
import fudaban.model.Person;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power is cut at any moment of a running stream of acts: what was acknowledged is there, and all parts fit together again. */
class PowerCutLedgerTest {
    private static final int ROUNDS = Proof.LONG ? 200 : 8;
    private static final int THREADS = 3;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedSurvives() throws Exception {
        try (var disk = PowerCutFileSystem.install()) {
            var house = new TestHouse(folder, disk.prefix());
            house.fresh().ledger().close();
            Map<Long, String> acknowledged = new TreeMap<>();
            var random = new Random(20260722);
            int interrupted = 0;
            for (int round = 0; round < ROUNDS; round++) {
                boolean atStart = random.nextInt(4) == 0;
                disk.cutAfter(1 + random.nextInt(atStart ? 12 : 120), new Random(random.nextLong()));
                Desk.Opened opened = openUnderPower(house, disk);
                if (opened != null) {
                    Map<Long, String> more = stream(opened, round, disk);
                    acknowledged.putAll(more);
                    interrupted += more.isEmpty() ? 0 : 1;
                    opened.ledger().close();
                }
                disk.powerOn();
                loseMirrorTail(random);
                // The next start is not disturbed: it must bring everything into step.
                disk.disarm();
                opened = house.open();
                try (Ledger ledger = opened.ledger()) {
                    Proof.there(ledger, acknowledged);
                    Proof.sound(opened);
                    acknowledged.clear();
                    Proof.entries(ledger).forEach(entry -> acknowledged.put(entry.number(), entry.hash()));
                }
            }
            assertTrue(
                    interrupted > ROUNDS / 4, "a cut that never meets a running stream proves nothing: " + interrupted);
        }
    }

    /** Null when the power went off while it opened. */
    private static Desk.Opened openUnderPower(TestHouse house, PowerCutFileSystem disk) {
        try {
            return house.open();
        } catch (Refusal | RuntimeException powerless) {
            assertTrue(disk.isOff(), () -> "failed under power: " + powerless);
            return null;
        }
    }

    private static Map<Long, String> stream(Desk.Opened opened, int round, PowerCutFileSystem disk)
            throws InterruptedException {
        Map<Long, String> acknowledged = new ConcurrentHashMap<>();
        var wrong = new ConcurrentHashMap<String, Boolean>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                String start = round + "-" + i + "-";
                threads.submit(() -> {
                    try {
                        for (int n = 0; n < 200; n++) {
                            Receipt receipt = opened.ledger()
                                    .submit(
                                            opened.session(),
                                            Submission.of("test.enrol", new EnrolInput(start + n, "停電", "太郎")));
                            acknowledged.put(receipt.number(), receipt.hash());
                        }
                    } catch (Refusal refused) {
                        if (!disk.isOff()) {
                            wrong.put(refused.toString(), true);
                        }
                    } catch (RuntimeException | Error other) {
                        wrong.put("not said to the operator: " + other, true);
                    }
                });
            }
        }
        assertEquals(Map.of(), wrong);
        return acknowledged;
    }

    /** The mirror's files lie on an ordinary disk here: whatever the cut may have taken of their ends is taken by hand, of each file for itself. */
    private void loseMirrorTail(Random random) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var all = Files.list(folder.resolve("mirror"))) {
            files.addAll(all.sorted().toList());
        }
        for (Path file : files) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                int lost = random.nextInt(3) == 0 ? 0 : random.nextInt(4000);
                channel.truncate(Math.max(0, channel.size() - lost));
                if (random.nextInt(4) == 0) {
                    // A torn write may leave other bytes where new ones were to come.
                    channel.write(java.nio.ByteBuffer.wrap(new byte[random.nextInt(600)]), channel.size());
                }
            }
        }
    }

    @Test
    void commitsTheDatabaseLostAreShownAndEnteredAgain() throws Exception {
        Lost lost = lose();
        Refusal refusal = assertThrows(Refusal.class, lost.house::open);
        assertEquals("lost.entries", refusal.key());
        assertTrue(refusal.getMessage().contains("4 件"), refusal.getMessage());
        assertThrows(Refusal.class, lost.house::open, "asking changes nothing");
        Desk.Opened replayed = open(lost.house, Desk.Lost.REPLAY);
        try (Ledger ledger = replayed.ledger()) {
            Proof.there(ledger, lost.acknowledged);
            Proof.sound(replayed);
            assertEquals(
                    5, ledger.count(replayed.session(), Query.of(Person.class)).number());
            TestHouse.enrol(ledger, replayed.session(), "6", "次");
            Proof.sound(replayed);
        }
        Map<String, String> records = Proof.records(lost.house);
        lost.records.forEach((id, image) -> assertEquals(image, records.get(id)));
    }

    @Test
    void lostCommitsMayBeSetAsideAndTheirChainLinesStay() throws Exception {
        Lost lost = lose();
        Desk.Opened without = open(lost.house, Desk.Lost.SET_ASIDE);
        try (Ledger ledger = without.ledger()) {
            assertEquals(
                    1, ledger.count(without.session(), Query.of(Person.class)).number());
            TestHouse.enrol(ledger, without.session(), "2", "別");
            Proof.sound(without);
        }
        Desk.Opened again = lost.house.open();
        Proof.sound(again);
        again.ledger().close();
        try (var kept = Files.newDirectoryStream(lost.house.folder.resolve("mirror"), "lost-*")) {
            String lines = Files.readString(kept.iterator().next());
            lost.acknowledged.values().forEach(hash -> assertTrue(lines.contains(hash)));
        }
    }

    /** A ledger whose database is older than its mirror by four entries. */
    private record Lost(TestHouse house, Map<Long, String> acknowledged, Map<String, String> records) {}

    private Lost lose() throws Exception {
        Path data = folder.resolve("data");
        var house = new TestHouse(data);
        Desk.Opened opened = house.fresh();
        String first = TestHouse.enrol(opened.ledger(), opened.session(), "1", "先");
        opened.ledger().close();
        Proof.copy(data, folder.resolve("older"));
        opened = house.open();
        Map<Long, String> acknowledged = new TreeMap<>();
        for (int i = 2; i <= 5; i++) {
            acknowledged.putAll(submit(opened, Integer.toString(i)));
        }
        opened.ledger().close();
        Map<String, String> records = Proof.records(house);
        assertTrue(records.containsKey(first));
        Proof.database(folder.resolve("older"), data);
        return new Lost(house, acknowledged, records);
    }

    private static Map<Long, String> submit(Desk.Opened opened, String number) throws Refusal {
        Receipt receipt = opened.ledger()
                .submit(opened.session(), Submission.of("test.enrol", new EnrolInput(number, "後", "次郎")));
        return Map.of(receipt.number(), receipt.hash());
    }

    private static Desk.Opened open(TestHouse house, Desk.Lost lost) throws Refusal {
        return Desk.open(
                house.settings(),
                house.contributions(),
                "tanaka",
                TestHouse.PASSWORD.toCharArray(),
                lost,
                Upkeep.Progress.NONE);
    }

    /** A mirror that was lost as a whole is made again. */
    @Test
    void aMirrorThatIsGoneIsMadeAgain() throws Exception {
        var house = new TestHouse(folder);
        Desk.Opened opened = house.fresh();
        Session session = opened.session();
        TestHouse.enrol(opened.ledger(), session, "1", "先");
        opened.ledger().close();
        Proof.delete(folder.resolve("mirror"));
        opened = house.open();
        Proof.sound(opened);
        opened.ledger().close();
    }
}

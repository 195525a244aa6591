// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.bench.RawDesk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** What the ledger costs beside the bare thing, in one run each: acts, the check of chain and journal, lists, search. */
public final class LedgerBench {
    private static final int ROUNDS = 3;
    /** A check of a small desk is over before its code is compiled; that of a large one is not. */
    private static final int CHECKS = 12;

    private static final int ASKED = 100;
    private static final int PAGE = 100;
    private static boolean missed;

    private LedgerBench() {}

    /** @param arguments folder; part; its number of acts, entries, cards or people; {@code make}: only makes the desk of cards or people */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int number = Integer.parseInt(arguments[2]);
        if (arguments.length > 3) {
            make(folder.resolve(arguments[1] + "-" + number), arguments[1], number);
            return;
        }
        switch (arguments[1]) {
            case "acts" -> acts(folder.resolve("acts"), number);
            case "chain" -> chain(folder.resolve("chain-" + number), number);
            case "list" -> list(folder.resolve("list-" + number), number);
            case "search" -> search(folder.resolve("search-" + number), number);
            default -> throw new IllegalArgumentException(arguments[1]);
        }
        System.exit(missed ? 1 : 0);
    }

    private static void say(String what, boolean met, Object... values) {
        missed |= !met;
        System.out.println(String.format(Locale.ROOT, what, values) + (met ? "  met" : "  MISSED"));
    }

    // ---- acts ----------------------------------------------------------------------------------------------------

    private static void acts(Path folder, int number) throws Exception {
        List<Double> single = new ArrayList<>();
        List<Double> grouped = new ArrayList<>();
        // In turns; the first round is for the compiler.
        for (int round = 0; round <= ROUNDS; round++) {
            for (boolean group : new boolean[] {false, true}) {
                Path one = folder.resolve(round + (group ? "g" : "s"));
                double ours = enrol(new TestHouse(one.resolve("ours")), number, group);
                double bare = SameEntries.write(one.resolve("ours"), one.resolve("bare"), group ? 64 : 1);
                if (round > 0) {
                    (group ? grouped : single).add(bare / ours);
                }
                System.out.printf(
                        Locale.ROOT,
                        "%s: %d acts in %.2f s, the same rows bare in %.2f s%s%n",
                        group ? "grouped" : "single",
                        number,
                        ours,
                        bare,
                        round == 0 ? " (warming up)" : "");
            }
        }
        double alone = median(single);
        say("acts one by one: %.2f x plain JDBC with the same rows, commits and syncs (goal 0.5)", alone >= 0.5, alone);
        double together = median(grouped);
        say(
                "acts in groups: %.2f x plain JDBC with the same rows, commits and syncs (goal 0.7)",
                together >= 0.7, together);
    }

    private static double enrol(TestHouse house, int number, boolean group) throws Exception {
        var opened = house.fresh();
        try (Ledger ledger = opened.ledger()) {
            long begin = System.nanoTime();
            enrol(ledger, opened.session(), 0, number, group);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static void enrol(Ledger ledger, Session session, int from, int number, boolean group) throws Refusal {
        List<CompletableFuture<?>> under = new ArrayList<>();
        for (int i = from; i < from + number; i++) {
            var act = Submission.of("test.enrol", new EnrolInput("1%07d".formatted(i), "髙橋" + i % 977, "一郎"));
            if (group) {
                under.add(ledger.submitLater(session, act));
            } else {
                ledger.submit(session, act);
            }
        }
        under.forEach(CompletableFuture::join);
    }

    // ---- chain ---------------------------------------------------------------------------------------------------

    private static void chain(Path folder, int number) throws Exception {
        boolean there = Files.exists(folder);
        var house = new TestHouse(folder);
        var opened = there ? house.open() : house.fresh();
        try (Ledger ledger = opened.ledger()) {
            if (!there) {
                double seconds = seconds(() -> {
                    for (int i = 0; i < number; i += 1_000) {
                        enrol(ledger, opened.session(), i, Math.min(1_000, number - i), true);
                    }
                });
                System.out.printf(Locale.ROOT, "chain: %d entries made in %.0f s%n", number, seconds);
            }
            Upkeep.Findings[] found = new Upkeep.Findings[1];
            double best = Double.MAX_VALUE;
            for (int round = 0; round <= CHECKS; round++) {
                double before = processor();
                double took = seconds(
                        () -> found[0] = ledger.upkeep().verify(opened.session(), List.of(), Upkeep.Progress.NONE));
                System.out.printf(Locale.ROOT, "full check: %.2f s, processor %.2f s%n", took, processor() - before);
                best = Math.min(best, took);
            }
            if (!found[0].sound()) {
                throw new IllegalStateException(found[0].faults().getFirst().sentence());
            }
            double rate = found[0].entries() / best;
            say(
                    "full check: %,d entries with payload, mirror and %,d records in %.2f s, %,.0f each second (goal"
                            + " 50,000)",
                    rate >= 50_000, found[0].entries(), found[0].records(), best, rate);
            Path export = folder.resolveSibling("export.zip");
            try (OutputStream out = Files.newOutputStream(export)) {
                ledger.upkeep().export(opened.session(), out, false, Upkeep.Progress.NONE);
            }
            verifier(export);
        }
    }

    /** The stand-alone verifier against SHA-256 over the bytes of the same lines, both reading the same file; and against those bytes already in memory. */
    private static void verifier(Path export) throws Exception {
        byte[] chain = chainOf(export);
        double bare = Double.MAX_VALUE;
        double memory = Double.MAX_VALUE;
        double checked = Double.MAX_VALUE;
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        var verify = Class.forName("Verify");
        var make = verify.getDeclaredConstructor();
        var run = verify.getDeclaredMethod("run", String[].class);
        make.setAccessible(true);
        run.setAccessible(true);
        var screen = System.out;
        for (int round = 0; round <= 4 * CHECKS; round++) {
            bare = Math.min(bare, seconds(() -> sha.digest(chainOf(export))));
            memory = Math.min(memory, seconds(() -> sha.digest(chain)));
            System.setOut(new java.io.PrintStream(OutputStream.nullOutputStream()));
            try {
                checked = Math.min(checked, seconds(() -> {
                    Object sound = run.invoke(make.newInstance(), (Object) new String[] {export.toString()});
                    if (!sound.equals(0)) {
                        throw new IllegalStateException("not sound: " + sound);
                    }
                }));
            } finally {
                System.setOut(screen);
            }
        }
        say(
                "chain check: %,d bytes of an export in %.3f s, SHA-256 over the same file's bytes %.3f s: %.2f x (goal"
                        + " 0.5)",
                bare / checked >= 0.5, chain.length, checked, bare, bare / checked);
        System.out.printf(
                Locale.ROOT,
                "chain check: SHA-256 over the same bytes, unpacked and in memory already, %.3f s: %.2f x%n",
                memory,
                memory / checked);
    }

    private static byte[] chainOf(Path export) throws java.io.IOException {
        try (var zip = new java.util.zip.ZipFile(export.toFile())) {
            var chain = zip.stream()
                    .filter(entry -> entry.getName().startsWith("chain-"))
                    .findFirst()
                    .orElseThrow();
            return zip.getInputStream(chain).readAllBytes();
        }
    }

    // ---- lists ---------------------------------------------------------------------------------------------------

    /** Cards or people as rows past the ledger, like those of the survey: acts would take hours, and neither a list nor a search reads the journal. */
    private static void make(Path folder, String part, int number) throws Exception {
        new TestHouse(folder).fresh().ledger().close();
        try (var raw = RawDesk.open(folder)) {
            double seconds = seconds(() -> {
                if (part.equals("list")) {
                    RawCards.make(raw.writer(), number);
                } else {
                    RawCards.people(raw.writer(), number);
                }
                raw.sync();
            });
            System.out.printf(Locale.ROOT, "%s: %d made as rows in %.0f s%n", part, number, seconds);
        }
    }

    private static void list(Path folder, int number) throws Exception {
        var opened = new TestHouse(folder).open();
        try (Ledger ledger = opened.ledger()) {
            var plain = new PlainList(ledger);
            Query<Credential> query = Query.of(Credential.class)
                    .where(Literals.CREDENTIAL__STATE, CredentialState.ACTIVE)
                    .limit(PAGE);
            var orders = List.of(
                    Literals.CREDENTIAL__NUMBER,
                    Literals.CREDENTIAL__EXPIRES_ON,
                    Literals.CREDENTIAL__UNIT_NAME,
                    Literals.CREDENTIAL__HOLDER_KANA);
            List<Double> ours = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            for (int i = 0; i < 2 * ASKED; i++) {
                var order = orders.get(i % orders.size());
                boolean last = i % 3 == 0;
                // Another length each time the same is asked: H2 keeps the result of a question that is asked again.
                int rows = PAGE + i / (3 * orders.size());
                double took = seconds(() -> {
                    if (ledger.list(opened.session(), query.limit(rows).orderBy(order, last))
                                    .rows()
                                    .size()
                            != rows) {
                        throw new IllegalStateException("not a page");
                    }
                });
                double read = plain.page(order, last, rows);
                // The first half is for the compiler.
                if (i >= ASKED) {
                    ours.add(took);
                    bare.add(read);
                }
            }
            double p95 = percentile(ours);
            double base = percentile(bare);
            say(
                    "list: first page of %,d cards, sorted by one of four columns and filtered: p95 %.1f ms, median"
                            + " %.1f ms (goal 50)",
                    p95 <= 0.05, number, p95 * 1e3, median(ours) * 1e3);
            say(
                    "list: plain JDBC reading the same columns p95 %.1f ms, median %.1f ms: %.2f x by p95, %.2f x by"
                            + " median (goal 2)",
                    p95 <= 2 * base, base * 1e3, median(bare) * 1e3, p95 / base, median(ours) / median(bare));
            scroll(ledger, opened.session(), query.limit(1_000).orderBy(Literals.CREDENTIAL__NUMBER, false), number);
        }
    }

    /** To the end of the list, in a program whose heap may not grow above the goal. */
    private static void scroll(Ledger ledger, Session session, Query<?> query, int number) throws Exception {
        long[] rows = {0};
        double took = seconds(() -> {
            Query<?> next = query;
            for (Page page = ledger.list(session, next); ; page = ledger.list(session, next)) {
                rows[0] += page.rows().size();
                if (page.next().isEmpty()) {
                    return;
                }
                next = next.after(page.next().get());
            }
        });
        System.gc();
        var runtime = Runtime.getRuntime();
        say(
                "list: scrolled over %,d of %,d cards in %.1f s within a heap of %d MB, %d MB live afterwards (goal"
                        + " 300)",
                runtime.maxMemory() <= 300L << 20,
                rows[0],
                number,
                took,
                runtime.maxMemory() >> 20,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    // ---- search --------------------------------------------------------------------------------------------------

    private static void search(Path folder, int number) throws Exception {
        var opened = new TestHouse(folder).open();
        try (Ledger ledger = opened.ledger()) {
            var random = new java.util.Random(1);
            List<Double> took = new ArrayList<>();
            List<String> slow = new ArrayList<>();
            long found = 0;
            for (int i = 0; i < 2 * ASKED; i++) {
                String text = RawCards.asked(random, number);
                List<Row> rows = new ArrayList<>();
                double seconds = seconds(() -> rows.addAll(ledger.list(
                                opened.session(),
                                Query.of(Person.class).matching(text).limit(50))
                        .rows()));
                if (i >= ASKED) {
                    took.add(seconds);
                    found += rows.size();
                    if (seconds > 0.1) {
                        slow.add(text);
                    }
                }
            }
            say(
                    "search: %d texts among %,d people, %d shown: p95 %.1f ms, median %.1f ms (goal 100)%s",
                    percentile(took) <= 0.1,
                    ASKED,
                    number,
                    found,
                    percentile(took) * 1e3,
                    median(took) * 1e3,
                    slow.isEmpty() ? "" : " slow: " + slow);
        }
    }

    // --------------------------------------------------------------------------------------------------------------

    /** Processor time of the whole program, which other work on the machine changes little, in seconds. */
    private static double processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    /** Something measured. */
    interface Work {
        void run() throws Exception;
    }

    static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(List<Double> all) {
        return sorted(all)[all.size() / 2];
    }

    /** Of a hundred the fifth from the slow end. */
    private static double percentile(List<Double> all) {
        return sorted(all)[(int) Math.ceil(all.size() * 0.95) - 1];
    }

    private static double[] sorted(List<Double> all) {
        double[] values = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(values);
        return values;
    }
}

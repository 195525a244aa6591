// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.desk.StaffIntake;
import fudaban.egov.gima.diff.Cause;
import fudaban.egov.gima.diff.Counts;
import fudaban.egov.gima.diff.DiffFinding;
import fudaban.egov.gima.diff.DiffLine;
import fudaban.egov.gima.diff.Difference;
import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.diff.UserState;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.target.TargetUsers;
import fudaban.egov.gima.target.Values;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Intake, difference and preview of the people of a desk's own database. The desk is made by the acts of the topic where it is not there yet: every 20th
 * user changes, every 200th is new; every 20th has a staff event in the table that is looked at.
 *
 * <p>Use: {@code GimaDeskBench FOLDER USERS make|measure}. Exit 1 when the goal is missed.
 */
public final class GimaDeskBench {
    private static final double GOAL = 5;
    private static final int CHUNK = 1000;
    private static final int ROUNDS = 3;
    private static final List<String> TITLES = List.of("係員", "主任", "係長", "課長補佐", "専門官");

    private final Path folder;
    private final int users;

    private GimaDeskBench(Path folder, int users) {
        this.folder = folder;
        this.users = users;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new GimaDeskBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        System.exit(arguments[2].equals("make") ? bench.make() : bench.measure());
    }

    private int make() throws Exception {
        long begin = System.nanoTime();
        try (var house = new House(folder.resolve("data"))) {
            for (int from = 0; from < users; from += CHUNK) {
                // What was broken off goes on.
                if (there(
                        house, ModelPackage.Literals.PERSON__STAFF_NUMBER, number(Math.min(users, from + CHUNK) - 1))) {
                    continue;
                }
                List<KnownPeople.Someone> some = new ArrayList<>(CHUNK);
                for (int i = from; i < Math.min(users, from + CHUNK); i++) {
                    some.add(new KnownPeople.Someone(
                            number(i),
                            "霞" + (char) ('一' + i % 500),
                            "太郎" + (char) ('丁' + i % 300),
                            "第" + i % 200 + "課",
                            TITLES.get(i % TITLES.size()),
                            LocalDate.of(2015, 4, 1),
                            null));
                }
                house.ledger.submit(house.session, Submission.of(KnownPeople.NAME, new KnownPeople.Table(some)));
            }
            accepted(house);
        }
        System.out.printf("made a desk of %,d people in %.0f s%n", users, (System.nanoTime() - begin) / 1e9);
        return 0;
    }

    private static boolean there(House house, EAttribute feature, String value) throws Exception {
        Query<?> query = feature == ModelPackage.Literals.PERSON__STAFF_NUMBER
                ? Query.of(Person.class).where(feature, value)
                : Query.of(AcceptedUser.class).where(feature, value);
        return !house.ledger.list(house.session, query.limit(1)).rows().isEmpty();
    }

    private static String number(int i) {
        return "%07d".formatted(1_000_000 + i);
    }

    private static void accepted(House house) throws Exception {
        var targets =
                new TargetUsers(house.ledger, house.session, house.edition().profile(), house.today());
        List<GimaActs.Held> chunk = new ArrayList<>(GimaActs.CHUNK);
        int i = 0;
        for (UserState user = targets.next(); user != null; user = targets.next(), i++) {
            if (i % 200 == 1) {
                continue;
            }
            String content = user.content();
            if (i % 20 == 1) {
                Map<String, String> values = new TreeMap<>(Values.of(content));
                values.merge("unitName", "旧", (now, old) -> old + now);
                content = Values.text(values);
            }
            chunk.add(new GimaActs.Held(user.userId(), content));
            if (chunk.size() == GimaActs.CHUNK) {
                enter(house, chunk);
            }
        }
        if (!chunk.isEmpty()) {
            enter(house, chunk);
        }
    }

    private static void enter(House house, List<GimaActs.Held> chunk) throws Exception {
        if (!there(house, Literals.ACCEPTED_USER__USER_ID, chunk.getLast().userId())) {
            house.ledger.submit(
                    house.session,
                    Submission.of(GimaActs.TAKE_OVER, new GimaActs.TakeOver("0".repeat(64), List.copyOf(chunk))));
        }
        chunk.clear();
    }

    private int measure() throws Exception {
        Path table = events();
        double best = Double.MAX_VALUE;
        long begin = System.nanoTime();
        try (var house = new House(folder.resolve("data"))) {
            System.out.printf("opened in %.1f s%n", (System.nanoTime() - begin) / 1e9);
            for (int round = 0; round < ROUNDS; round++) {
                best = Math.min(best, round(house, table, round + 1));
            }
            int held = house.ledger
                    .count(house.session, Query.of(AcceptedUser.class))
                    .number();
            if (held == 0) {
                throw new IllegalStateException("nothing was accepted before");
            }
        }
        boolean met = users != 200_000 || best <= GOAL;
        System.out.printf(
                "gima intake + difference + preview from a desk's database, %,d users, heap at most %d MB: %.2f s (goal"
                        + " for 200,000: %.0f s) %s%n",
                users, Runtime.getRuntime().maxMemory() >> 20, best, GOAL, met ? "met" : "MISSED");
        return met ? 0 : 1;
    }

    private double round(House house, Path table, int round) throws Exception {
        long begin = System.nanoTime();
        double processor = processor();
        var intake = StaffIntake.read(house.ledger, house.session, table);
        double reading = (System.nanoTime() - begin) / 1e9;
        if (intake.events().size() != (users + 19) / 20) {
            throw new IllegalStateException(intake.events().size() + " events; "
                    + intake.notes(Locale.ENGLISH).stream().limit(3).toList());
        }
        long middle = System.nanoTime();
        var edition = house.edition();
        var shown = new Shown(new LineText(edition.profile(), Locale.JAPAN));
        Counts counts = new Difference(house.ledger, house.session, edition).run(house.today(), null, shown);
        double difference = (System.nanoTime() - middle) / 1e9;
        if (counts.lines() < users / 20) {
            throw new IllegalStateException(counts.lines() + " lines");
        }
        System.out.printf(
                "round %d: intake of %,d events %.2f s; difference of %,d users, %,d lines, %,d characters of preview,"
                        + " %.2f s; together %.2f s, processor %.2f s%n",
                round,
                intake.events().size(),
                reading,
                users,
                counts.lines(),
                shown.characters,
                difference,
                reading + difference,
                processor() - processor);
        return reading + difference;
    }

    /** Seconds all threads of this process took so far. */
    private static double processor() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    /** A table of staff events: every 20th moves at the first of this month. */
    private Path events() throws Exception {
        List<String> rows = new ArrayList<>(List.of("職員番号,異動区分,発令日,新所属,新役職,発令番号"));
        LocalDate day = LocalDate.now().withDayOfMonth(1);
        for (int i = 0; i < users; i += 20) {
            rows.add(number(i) + ",異動," + day + ",第" + (i + 7) % 200 + "課,係長,人発第" + i + "号");
        }
        return Files.write(folder.resolve("events.csv"), rows);
    }

    /** Makes the sentence of every line, as a preview of all would. */
    private static final class Shown implements Difference.Taker {
        private final LineText text;
        private long characters;

        Shown(LineText text) {
            this.text = text;
        }

        @Override
        public void line(DiffLine line) {
            var change = line.change();
            characters += text.line(
                            change.kind(),
                            change.userId(),
                            line.displayName(),
                            change.before(),
                            change.after(),
                            Cause.text(line.causes()))
                    .length();
        }

        @Override
        public void finding(DiffFinding finding) {
            characters += finding.noticed().sentence().in(Locale.JAPAN).length();
        }
    }
}

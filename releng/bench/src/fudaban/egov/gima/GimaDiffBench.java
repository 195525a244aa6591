// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import fudaban.egov.gima.diff.Cause;
import fudaban.egov.gima.diff.Counts;
import fudaban.egov.gima.diff.DiffFinding;
import fudaban.egov.gima.diff.DiffLine;
import fudaban.egov.gima.diff.Difference;
import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.GimaPackage;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.target.Values;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.PackFolder;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.model.StaffEventKind;
import fudaban.personnel.NameProfile;
import fudaban.personnel.model.PersonnelPackage;
import fudaban.personnel.model.ReceivedEvent;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;

/**
 * From the rows of people, staff events and accepted users to the difference, its findings, and the sentence of every line: all of it but the database,
 * whose rows are made up page by page. Every 20th user changes, every 200th is new, every 200th has left.
 *
 * <p>Use: {@code GimaDiffBench PACK USERS}. Exit 1 when the goal is missed.
 */
public final class GimaDiffBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final double GOAL = 5;
    private static final int PAGE = 1_000;
    private static final int UNITS = 200;
    private static final int ROUNDS = 3;
    private static final List<String> TITLES = List.of("係員", "主任", "係長", "課長補佐", "専門官");

    private final int users;
    private final GimaEdition edition;

    private GimaDiffBench(Path pack, int users) throws Exception {
        this.users = users;
        this.edition = GimaEdition.of(
                new PackFolder(pack, "fudaban.pack.gima").folders().getFirst(), Converters.standard());
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new GimaDiffBench(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        var ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(),
                new Class<?>[] {Ledger.class},
                (self, method, given) -> switch (method.getName()) {
                    case "clock" -> Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
                    case "profile" -> NameProfile.usual();
                    case "list" -> page((Query<?>) given[1]);
                    case "open" -> unit((String) given[2]);
                    default -> throw new IllegalStateException(method.getName());
                });
        var session = (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (self, method, given) -> switch (method.getName()) {
                    case "sees" -> true;
                    case "name" -> "bench";
                    default -> throw new IllegalStateException(method.getName());
                });
        double best = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        double rows = Double.MAX_VALUE;
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            rows();
            rows = Math.min(rows, (threads.getCurrentThreadCpuTime() - before) / 1e9);
            before = threads.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            var shown = new Shown(new LineText(edition.profile(), Locale.JAPAN));
            Counts counts = new Difference(ledger, session, edition).run(DAY, null, shown);
            double seconds = (System.nanoTime() - begin) / 1e9;
            best = Math.min(best, seconds);
            processor = Math.min(processor, (threads.getCurrentThreadCpuTime() - before) / 1e9);
            expect(users / 20 - users / 200, counts.of(LineKind.CHANGE));
            expect(users / 200, counts.of(LineKind.ADD));
            expect(users / 200, counts.of(LineKind.DELETE));
            System.out.printf(
                    "round %d: %,d users, %,d lines, %,d characters of preview, %.2f s%n",
                    round + 1, users, counts.lines(), shown.characters, seconds);
        }
        boolean met = users != 200_000 || best <= GOAL;
        System.out.printf(
                "gima difference, %,d users, heap at most %d MB: %.2f s, processor %.2f s, %.2f s of it to make up rows"
                        + " (goal for 200,000: %.0f s) %s%n",
                users, Runtime.getRuntime().maxMemory() >> 20, best, processor, rows, GOAL, met ? "met" : "MISSED");
        return met;
    }

    private static void expect(int wanted, int got) {
        if (wanted != got) {
            throw new IllegalStateException(wanted + " wanted, " + got);
        }
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

    // ---- rows ------------------------------------------------------------------------------------------------------

    private Page page(Query<?> query) {
        Class<?> type = query.type();
        int size = type == Person.class || type == AcceptedUser.class
                ? users
                : type == ReceivedEvent.class ? users / 20 : type == Organization.class ? UNITS : 0;
        int from = query.after().map(cursor -> Integer.parseInt(cursor.key())).orElse(0);
        int to = Math.min(size, from + PAGE);
        List<Row> rows = new ArrayList<>(PAGE);
        for (int i = from; i < to; i++) {
            Row row = type == Person.class
                    ? person(i)
                    : type == AcceptedUser.class
                            ? accepted(i)
                            : type == Organization.class ? new Row("o" + i, 1, Map.of(), Set.of()) : event(i * 20 + 1);
            if (row != null) {
                rows.add(row);
            }
        }
        return new Page(rows, to < size ? Optional.of(new Query.Cursor(String.valueOf(to), "")) : Optional.empty());
    }

    /** The rows alone, each as often as the difference reads it. */
    private void rows() {
        for (Class<? extends fudaban.model.Record> type :
                List.of(Person.class, AcceptedUser.class, ReceivedEvent.class)) {
            Optional<Query.Cursor> next = Optional.of(new Query.Cursor("0", ""));
            while (next.isPresent()) {
                next = page(Query.of(type).after(next.get())).next();
            }
        }
    }

    private static String id(int i) {
        return "0193%08x-0000-7000-8000-000000000000".formatted(i);
    }

    /** Every 200th is somebody who has left. */
    private Row person(int i) {
        Map<EAttribute, Object> row = new HashMap<>();
        row.put(Literals.PERSON__STAFF_NUMBER, "%07d".formatted(i));
        row.put(Literals.PERSON__FAMILY_NAME, "霞" + (char) ('一' + i % 500));
        row.put(Literals.PERSON__GIVEN_NAME, "太郎" + (char) ('丁' + i % 300));
        row.put(Literals.PERSON__DISPLAY_NAME, "霞　太郎");
        row.put(Literals.PERSON__FAMILY_KANA, "カスミ");
        row.put(Literals.PERSON__GIVEN_KANA, "タロウ");
        row.put(Literals.PERSON__KANA, "カスミ　タロウ");
        row.put(Literals.PERSON__FAMILY_ROMAJI, "KASUMI");
        row.put(Literals.PERSON__GIVEN_ROMAJI, "TARO");
        row.put(Literals.PERSON__BIRTH, LocalDate.of(1960 + i % 40, 1 + i % 12, 1 + i % 28));
        row.put(Literals.PERSON__ORGANIZATION, "o" + (i % UNITS));
        row.put(Literals.PERSON__UNIT_NAME, "第" + i % UNITS + "課");
        row.put(Literals.PERSON__TITLE, TITLES.get(i % TITLES.size()));
        row.put(Literals.PERSON__EXTENSION, String.valueOf(20_000 + i % 9_999));
        row.put(Literals.PERSON__MAIL, "user" + i + "@example.invalid");
        row.put(Literals.PERSON__VALID_FROM, LocalDate.of(2015, 4, 1));
        if (i % 200 == 7) {
            row.put(Literals.PERSON__VALID_TO, DAY.minusDays(1));
        }
        return new Row(id(i), 1, row, Set.of());
    }

    /** Every 200th is not accepted yet, every 20th was in another unit. */
    private Row accepted(int i) {
        if (i % 200 == 1) {
            return null;
        }
        Row person = person(i);
        Map<String, String> values = new TreeMap<>();
        for (GimaProfile.Field field : edition.profile().fields()) {
            String value = switch (field.source()) {
                case "familyName.substitute" -> person.text(Literals.PERSON__FAMILY_NAME);
                case "givenName.substitute" -> person.text(Literals.PERSON__GIVEN_NAME);
                case "unit.code" -> "U%04d".formatted(i % UNITS);
                case "unit.name" -> person.text(Literals.PERSON__UNIT_NAME);
                case "posts" -> "";
                default -> person.text((EAttribute) Literals.PERSON.getEStructuralFeature(field.source()));
            };
            if (i % 20 == 1 && field.name().equals("unitName")) {
                value = "旧" + value;
            }
            values.put(field.name(), value);
        }
        Map<EAttribute, Object> row = new HashMap<>();
        row.put(GimaPackage.Literals.ACCEPTED_USER__USER_ID, "%07d".formatted(i));
        row.put(GimaPackage.Literals.ACCEPTED_USER__MERGE_KEY, id(i));
        row.put(GimaPackage.Literals.ACCEPTED_USER__CONTENT, Values.text(values));
        row.put(GimaPackage.Literals.ACCEPTED_USER__ACCEPTED, Instant.parse("2026-10-01T00:00:00Z"));
        return new Row("a" + i, 1, row, Set.of());
    }

    private static Row event(int i) {
        Map<EAttribute, Object> row = new HashMap<>();
        row.put(PersonnelPackage.Literals.RECEIVED_EVENT__KIND, StaffEventKind.MOVED);
        row.put(PersonnelPackage.Literals.RECEIVED_EVENT__EFFECTIVE_ON, LocalDate.of(2026, 11, 1));
        row.put(PersonnelPackage.Literals.RECEIVED_EVENT__PERSON, id(i));
        row.put(PersonnelPackage.Literals.RECEIVED_EVENT__REFERENCE, "人発第" + i + "号");
        row.put(
                PersonnelPackage.Literals.RECEIVED_EVENT__CONTENT,
                "{\"effectiveOn\":\"2026-11-01\",\"kind\":\"MOVED\",\"organization\":\"o" + i % UNITS + "\"}");
        row.put(Literals.RECORD__CREATED, Instant.parse("2026-11-01T00:00:00Z"));
        return new Row("e" + i, 1, row, Set.of());
    }

    private static Organization unit(String id) {
        Organization unit = ModelFactory.eINSTANCE.createOrganization();
        unit.setName("第" + id.substring(1) + "課");
        var code = ModelFactory.eINSTANCE.createCode();
        code.setSystem("gima");
        code.setValue("U%04d".formatted(Integer.parseInt(id.substring(1))));
        unit.getCodes().add(code);
        return unit;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.testing;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Journal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Role;
import fudaban.ui.Work;
import fudaban.ui.job.JobBook;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A desk without a database, at nine o'clock of 2026-04-01 in Tokyo: its ledger lists the rows a test hands it, filtered by the plain conditions of the
 * question; it knows no profile and refuses what is not told to it. Beside it what the workbench hands a part. Everything runs in place.
 */
public final class QuietDesk {
    /** The time at this desk. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final Map<Class<?>, List<Row>> rows = new HashMap<>();
    private final Map<String, InvocationHandler> answers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Work work = Work.direct();
    private final ProblemBook problems = new ProblemBook(work, CLOCK, Locale.getDefault());
    private final JobBook jobs = new JobBook(work, problems);
    private final List<Place> places = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final Ledger ledger = fake(Ledger.class, this::answer);

    /** One that answers by a handler. */
    public static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** These records are there. */
    public QuietDesk holds(Class<?> type, Row... all) {
        rows.put(type, List.of(all));
        return this;
    }

    /** A record for {@link #holds}. */
    public static Row row(String id, Map<EAttribute, Object> values) {
        return new Row(id, 1, values, Set.of());
    }

    /** These entries stand in the journal. */
    public QuietDesk journal(Entry... all) {
        entries.addAll(List.of(all));
        return this;
    }

    /** A method of the ledger answers so. */
    public QuietDesk answers(String method, InvocationHandler answer) {
        answers.put(method, answer);
        return this;
    }

    /** The ledger. */
    public Ledger ledger() {
        return ledger;
    }

    /** An operator's session. */
    public Session session() {
        return fake(Session.class, (session, method, arguments) -> switch (method.getName()) {
            case "account" -> "operator";
            case "name" -> "佐藤　花子";
            case "role" -> Role.OPERATOR;
            case "sight" -> Set.of();
            case "locked" -> false;
            case "sees" -> true;
            default -> session;
        });
    }

    /** Who sits there. */
    public Seat seat(Locale locale) {
        return new Seat(ledger, session(), locale);
    }

    /** In place and at once. */
    public Work work() {
        return work;
    }

    /** What runs in the background. */
    public JobBook jobs() {
        return jobs;
    }

    /** Where it prints: there is nothing but the dialog of the system. */
    public PrintDesk printing() {
        return PrintDesk.plain(jobs(), work());
    }

    /** What went wrong. */
    public ProblemBook problems() {
        return problems;
    }

    /** A part of the workbench. */
    public MPart part() {
        return MBasicFactory.INSTANCE.createPart();
    }

    /** Remembers where it was asked to lead. */
    public Guide guide() {
        return new Guide() {
            @Override
            public void go(Place place) {
                places.add(place);
            }

            @Override
            public void show(Subject subject) {
                subjects.add(subject);
            }

            @Override
            public void close() {
                subjects.clear();
            }

            @Override
            public void changed() {
                // Nobody else looks.
            }

            @Override
            public void done(String sentence) {
                said.add(sentence);
            }
        };
    }

    /** What was told to be done. */
    public List<String> said() {
        return said;
    }

    /** Where the guide was asked to go. */
    public List<Place> places() {
        return places;
    }

    /** What the guide was asked to show, until it was closed. */
    public List<Subject> subjects() {
        return subjects;
    }

    private Object answer(Object self, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        if (answers.containsKey(method.getName())) {
            return answers.get(method.getName()).invoke(self, method, arguments);
        }
        return switch (method.getName()) {
            case "desk" -> "desk1";
            case "practising" -> false;
            case "clock" -> CLOCK;
            case "acts" -> List.of();
            case "recordAccess" -> null;
            case "list" -> new Page(found((Query<?>) arguments[1]), Optional.empty());
            case "count" -> new Count(found((Query<?>) arguments[1]).size(), false);
            case "groups" -> groups((Query<?>) arguments[1], (EAttribute) arguments[2]);
            case "journal" -> journal();
            case "profile" -> throw new Refusal(QuietDesk.class, "profile");
            default -> throw new AssertionError("nobody told the ledger what to answer to " + method);
        };
    }

    private Journal journal() {
        return fake(Journal.class, (self, method, arguments) -> switch (method.getName()) {
            case "head" -> entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
            case "entries", "entriesOf" -> List.copyOf(entries);
            default -> List.of();
        });
    }

    private List<Group> groups(Query<?> query, EAttribute feature) {
        return found(query).stream()
                .filter(row -> row.get(feature) != null)
                .collect(Collectors.groupingBy(row -> row.get(feature), Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private List<Row> found(Query<?> query) {
        return rows.getOrDefault(query.type(), List.of()).stream()
                .filter(row -> query.conditions().stream().allMatch(condition -> holds(row, condition)))
                .toList();
    }

    private static boolean holds(Row row, Query.Condition condition) {
        Object value = row.get(condition.feature());
        return switch (condition.operator()) {
            case IS, IN -> value != null && condition.values().contains(value);
            case IS_NOT -> value == null || !condition.values().contains(value);
            case EMPTY -> value == null;
            case NOT_EMPTY -> value != null;
            default -> true;
        };
    }
}

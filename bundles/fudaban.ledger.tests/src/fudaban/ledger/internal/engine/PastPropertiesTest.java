// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.journal.Journal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.query.Tally;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Random lives of cards on a real ledger: counts and lists as of any moment are those a naive replay of each card's history gives. */
class PastPropertiesTest {
    private static final int TRIES = Boolean.getBoolean("fudaban.long") ? 60 : 6;
    private static final Query<Credential> CARDS = Query.of(Credential.class);

    private static TestHouse house;
    private static Ledger ledger;
    private static Session operator;
    private static Path folder;
    /** Moments something happened at, and just beside them. */
    private static final List<Instant> MOMENTS = new ArrayList<>();

    /** An act on some cards, so many hours after the last, entered so many hours late. */
    record Move(int fresh, int from, int cards, CredentialState state, Optional<String> unit, int hours, int late) {}

    record Input(int fresh, List<String> cards, CredentialState state, String unit) {}

    /** Makes cards and changes others. */
    static final class Lives implements Act<Input> {
        @Override
        public ActType<Input> type() {
            return new ActType<>("test.lives", Input.class, Set.of(Role.OPERATOR), "1-1", "", Lives.class);
        }

        @Override
        public void run(Input input, Change change) throws Refusal {
            for (int i = 0; i < input.fresh(); i++) {
                Credential card = change.create(Credential.class);
                card.setNumber("C%05d".formatted(change.next("card")));
                card.setKind(i % 2 == 0 ? CredentialKind.STAFF_CARD : CredentialKind.SPECIAL_PASS);
                card.setUnitName(input.unit());
                card.setIssuedOn(change.day());
            }
            for (String id : input.cards()) {
                Credential card = change.load(Credential.class, id);
                card.setState(input.state());
                card.setUnitName(input.unit());
                card.setReason("changes nothing that is dated " + change.now());
            }
        }
    }

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("past");
        house = TestHouse.placed(folder.resolve("data"));
        house.acts.add(new Lives());
        var opened = house.fresh();
        ledger = opened.ledger();
        operator = opened.session();
    }

    @AfterContainer
    static void close() throws Exception {
        ledger.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(CredentialState.class),
                        Arbitraries.of("総務課", "防衛大学校", "").optional(),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(0, 0, 0, 7, 100))
                .as(Move::new)
                .list()
                .ofMinSize(8)
                .ofMaxSize(16);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF, seed = "2026")
    void asOf(@ForAll("moves") List<Move> moves) throws Exception {
        live(moves);
        check();
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF, seed = "11")
    void rebuiltFromTheMirror(@ForAll("moves") List<Move> moves) throws Exception {
        live(moves);
        for (int i = 1; i < TRIES / 6; i++) {
            live(moves);
        }
        ledger.close();
        Opening.rebuild(
                house.settings(),
                house.contributions(),
                "tanaka",
                TestHouse.PASSWORD.toCharArray(),
                fudaban.ledger.Upkeep.Progress.NONE);
        var opened = house.open();
        ledger = opened.ledger();
        operator = opened.session();
        check();
    }

    private static void live(List<Move> moves) throws Refusal {
        for (Move move : moves) {
            house.clock.forward(Duration.ofHours(move.hours()));
            List<String> ids = ids();
            List<String> some =
                    ids.subList(Math.min(move.from(), ids.size()), Math.min(move.from() + move.cards(), ids.size()));
            Instant happened = house.clock.instant().minus(Duration.ofHours(move.late()));
            ledger.submit(
                    operator,
                    Submission.of(
                                    "test.lives",
                                    new Input(
                                            move.fresh(),
                                            some,
                                            move.state(),
                                            move.unit().orElse(null)))
                            .happenedAt(happened));
            MOMENTS.addAll(List.of(happened, happened.plusNanos(1000), happened.plus(Duration.ofHours(5))));
        }
    }

    private static List<String> ids() throws Refusal {
        return ledger.list(operator, CARDS.limit(1000)).rows().stream()
                .map(Row::id)
                .toList();
    }

    private static void check() throws Refusal {
        Map<String, List<Journal.Event>> histories = new HashMap<>();
        for (String id : ids()) {
            histories.put(id, ledger.journal().history(operator, id));
        }
        List<Instant> moments = new ArrayList<>(MOMENTS.subList(Math.max(0, MOMENTS.size() - 40), MOMENTS.size()));
        moments.add(MOMENTS.getFirst());
        moments.add(house.clock.instant());
        for (Instant moment : moments) {
            Map<String, List<Object>> naive = new HashMap<>();
            histories.forEach((id, events) -> naive(events, moment).ifPresent(state -> naive.put(id, state)));
            assertEquals(
                    naive.values().stream().collect(Collectors.groupingBy(state -> state, Collectors.counting())),
                    ledger
                            .tallies(
                                    operator,
                                    CARDS.asOf(moment),
                                    List.of(
                                            Literals.CREDENTIAL__STATE,
                                            Literals.CREDENTIAL__UNIT_NAME,
                                            Literals.CREDENTIAL__KIND))
                            .stream()
                            .collect(Collectors.toMap(Tally::values, Tally::count)));
            var suspended = CARDS.where(Literals.CREDENTIAL__STATE, CredentialState.SUSPENDED)
                    .orderBy(Literals.CREDENTIAL__UNIT_NAME, false)
                    .limit(7)
                    .asOf(moment);
            Map<String, List<Object>> listed = new HashMap<>();
            for (Optional<Query.Cursor> next = Optional.of(new Query.Cursor("", "")); next.isPresent(); ) {
                var page = ledger.list(operator, listed.isEmpty() ? suspended : suspended.after(next.get()));
                page.rows().forEach(row -> listed.put(row.id(), state(row)));
                next = page.next();
            }
            naive.values().removeIf(state -> state.getFirst() != CredentialState.SUSPENDED);
            assertEquals(naive, listed);
        }
        assertEquals(
                Map.copyOf(counts(CARDS)),
                Map.copyOf(counts(CARDS.asOf(house.clock.instant()))),
                "as of now is how things stand");
    }

    private static Map<List<Object>, Long> counts(Query<Credential> query) throws Refusal {
        return ledger.tallies(operator, query, List.of(Literals.CREDENTIAL__STATE)).stream()
                .collect(Collectors.toMap(Tally::values, Tally::count));
    }

    private static List<Object> state(Row row) {
        List<Object> state = new ArrayList<>();
        state.add(row.get(Literals.CREDENTIAL__STATE));
        state.add(row.get(Literals.CREDENTIAL__UNIT_NAME));
        state.add(row.get(Literals.CREDENTIAL__KIND));
        return state;
    }

    /** The newest version that had happened, it and all before it. */
    private static Optional<List<Object>> naive(List<Journal.Event> events, Instant moment) {
        Map<String, String> image = new HashMap<>();
        for (Journal.Event event : events) {
            if (!event.entry().happened().isBefore(moment)) {
                break;
            }
            event.change().before().keySet().forEach(image::remove);
            image.putAll(event.change().after());
        }
        List<Object> state = new ArrayList<>();
        state.add(CredentialState.get(image.get("state")));
        state.add(image.get("unitName"));
        state.add(CredentialKind.get(image.get("kind")));
        return image.isEmpty() ? Optional.empty() : Optional.of(state);
    }
}

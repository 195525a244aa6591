// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Record;
import fudaban.model.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read together answers as the database would, whatever an act has made, set and removed since; and keys change hands in one act. */
class FetchedTest {
    @TempDir
    Path folder;

    /** Input: how the act goes. */
    record Seed(long seed) {}

    private interface Work {
        void run(long seed, Change change) throws Refusal;
    }

    private record Acting(String name, Work work) implements Act<Seed> {
        @Override
        public ActType<Seed> type() {
            return new ActType<>(name, Seed.class, Set.of(Role.OPERATOR), "", "", Acting.class);
        }

        @Override
        public void run(Seed input, Change change) throws Refusal {
            work.run(input.seed(), change);
        }
    }

    private static List<String> numbers() {
        return IntStream.range(0, 8).mapToObj(Integer::toString).toList();
    }

    private static List<String> ids(List<? extends Record> records) {
        return records.stream().map(Record::getId).toList();
    }

    /** Changes at random; each look-up is compared with the query that asks the database. */
    private static void random(long seed, Change change) throws Refusal {
        var random = new Random(seed);
        change.fetch(Credential.class, Literals.CREDENTIAL__NUMBER, numbers().subList(0, 6));
        for (int i = 0; i < 60; i++) {
            String number = numbers().get(random.nextInt(8));
            switch (random.nextInt(5)) {
                case 0 -> {
                    Credential card = change.create(Credential.class);
                    card.setNumber(number);
                }
                case 1 ->
                    change.findAll(Credential.class, Literals.CREDENTIAL__NUMBER, number).stream()
                            .findFirst()
                            .ifPresent(card -> card.setNumber(numbers().get(random.nextInt(8))));
                case 2 ->
                    change.find(Credential.class, Literals.CREDENTIAL__NUMBER, number)
                            .ifPresent(change::remove);
                case 3 ->
                    change.find(Credential.class, Literals.CREDENTIAL__NUMBER, number)
                            .ifPresent(card -> card.setNumber(null));
                default -> {
                    List<Credential> found = change.findAll(Credential.class, Literals.CREDENTIAL__NUMBER, number);
                    List<Credential> asked =
                            change.list(Query.of(Credential.class).where(Literals.CREDENTIAL__NUMBER, number));
                    assertEquals(ids(asked), ids(found), "seed " + seed + ", step " + i);
                    assertEquals(
                            asked.stream().findFirst(),
                            change.find(Credential.class, Literals.CREDENTIAL__NUMBER, number));
                    assertEquals(
                            asked.size(),
                            change.count(Query.of(Credential.class).where(Literals.CREDENTIAL__NUMBER, number)));
                }
            }
        }
    }

    @Test
    void itAnswersAsTheDatabaseWould() throws Refusal {
        var house = new TestHouse(folder);
        house.acts.add(new Acting("test.random", FetchedTest::random));
        var opened = house.fresh();
        try (var ledger = opened.ledger()) {
            for (long seed = 0; seed < 4; seed++) {
                ledger.submit(opened.session(), Submission.of("test.random", new Seed(seed)));
            }
            Proof.sound(opened);
        }
    }

    @Test
    void aKeyIsGivenUpBeforeAnotherTakesItWhateverTheOrder() throws Refusal {
        var house = new TestHouse(folder);
        house.acts.add(new Acting("test.make", (seed, change) -> {
            for (String number : List.of("A", "B")) {
                Credential card = change.create(Credential.class);
                card.setNumber(number);
                card.setActiveKey(number.equals("A") ? "key" : null);
            }
        }));
        house.acts.add(new Acting("test.pass", (seed, change) -> {
            change.fetch(Credential.class, Literals.CREDENTIAL__NUMBER, List.of("A", "B"));
            Credential taker = change.find(Credential.class, Literals.CREDENTIAL__NUMBER, seed == 0 ? "B" : "A")
                    .orElseThrow();
            Credential giver = change.find(Credential.class, Literals.CREDENTIAL__NUMBER, seed == 0 ? "A" : "B")
                    .orElseThrow();
            taker.setActiveKey("key");
            giver.setActiveKey(null);
        }));
        var opened = house.fresh();
        try (var ledger = opened.ledger()) {
            ledger.submit(opened.session(), Submission.of("test.make", new Seed(0)));
            ledger.submit(opened.session(), Submission.of("test.pass", new Seed(0)));
            ledger.submit(opened.session(), Submission.of("test.pass", new Seed(1)));
            var rows = ledger.list(opened.session(), Query.of(Credential.class)).rows();
            assertEquals(
                    List.of("A"),
                    rows.stream()
                            .filter(row -> Objects.equals(row.get(Literals.CREDENTIAL__ACTIVE_KEY), "key"))
                            .map(row -> row.text(Literals.CREDENTIAL__NUMBER))
                            .toList());
            Proof.sound(opened);
        }
    }
}

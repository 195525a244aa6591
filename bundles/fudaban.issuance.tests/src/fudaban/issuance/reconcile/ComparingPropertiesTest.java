// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.issuance.reconcile.ReconcileProfile.Aspect;
import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the merge finds is what anybody finds who looks every card up in every list. */
final class ComparingPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Map<String, Set<CredentialState>> WORDS = Map.of(
            "ok", Set.of(CredentialState.ACTIVE),
            "off", Set.of(CredentialState.SUSPENDED, CredentialState.RETIRED));

    private static Source source(String name, Column column) {
        return new Source(
                name,
                column,
                Map.of(),
                "",
                null,
                "",
                "",
                Set.of(CredentialKind.STAFF_CARD),
                Set.of(CredentialState.ACTIVE),
                WORDS,
                "ok",
                Set.of(Aspect.EXPIRY),
                null);
    }

    @Provide
    Arbitrary<List<Ours>> ours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(CredentialState.ACTIVE, CredentialState.SUSPENDED, CredentialState.RETIRED),
                        Arbitraries.integers().between(-1, 1))
                .as((number, state, day) -> new Ours(
                        "C" + number,
                        "id" + number,
                        "C" + number,
                        CredentialKind.STAFF_CARD,
                        state,
                        DAY.plusDays(day),
                        "u",
                        "",
                        "",
                        ""))
                .list()
                .uniqueElements(Ours::key)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Theirs>> theirs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of("ok", "off", "", "?"),
                        Arbitraries.integers().between(-2, 1),
                        Arbitraries.integers().between(1, 500))
                .as((number, word, day, line) -> new Theirs(
                        "C" + number, "C" + number, word, day < -1 ? null : DAY.plusDays(day), "", "", "", "", line))
                .list()
                .ofMaxSize(30);
    }

    private static Reading reading(Source source, List<Theirs> cards) {
        return new Reading(source, source.name(), "", DAY, Instant.EPOCH, cards.size(), cards, List.of(), 0, List.of());
    }

    @Property(tries = 200, seed = "20270401")
    void theMergeMissesNothing(
            @ForAll("ours") List<Ours> ours, @ForAll("theirs") List<Theirs> gate, @ForAll("theirs") List<Theirs> common)
            throws Exception {
        List<Ours> sorted =
                ours.stream().sorted(Comparator.comparing(Ours::key)).toList();
        List<Reading> lists =
                List.of(reading(source("common", Column.COMMON), common), reading(source("gate", Column.GATE), gate));
        Comparing.Result result = new Comparing(sorted, lists, (now, day) -> List.of()).compare();

        Set<String> keys = new TreeSet<>();
        ours.forEach(each -> keys.add(each.key()));
        lists.forEach(list -> list.cards().forEach(each -> keys.add(each.key())));
        Map<String, String> expected = new TreeMap<>();
        for (String key : keys) {
            Ours mine = ours.stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElse(null);
            Set<String> found = new TreeSet<>();
            for (Reading list : lists) {
                List<Theirs> theirs = list.cards().stream()
                        .filter(each -> each.key().equals(key))
                        .toList();
                naive(mine, theirs, list.source().name(), found);
            }
            if (!found.isEmpty()) {
                expected.put(key, String.join(" ", found));
            }
        }
        Map<String, String> actual = new TreeMap<>();
        for (Comparing.Line line : result.lines()) {
            actual.put(
                    line.number(),
                    line.found().stream()
                            .map(each -> each.source() + ":" + each.kind())
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .collect(Collectors.joining(" ")));
        }
        assertEquals(expected, actual);
        assertEquals(keys.size(), result.cards());
        assertEquals(keys.size() - expected.size(), result.agreeing());
    }

    private static void naive(Ours mine, List<Theirs> theirs, String source, Set<String> found) {
        if (theirs.size() > 1) {
            found.add(source + ":TWICE");
        }
        if (mine == null) {
            if (!theirs.isEmpty()) {
                found.add(source + ":UNKNOWN");
            }
            return;
        }
        boolean opens =
                mine.state() == CredentialState.ACTIVE && !mine.expires().isBefore(DAY);
        if (theirs.isEmpty() && opens) {
            found.add(source + ":MISSING");
        }
        for (Theirs each : theirs) {
            String word = each.word().isEmpty() ? "ok" : each.word();
            boolean over = each.expires() != null && each.expires().isBefore(DAY);
            if (word.equals("?")) {
                found.add(source + ":WORD");
            } else if (word.equals("ok") && !over && !opens) {
                found.add(source + ":LETS_IN");
            } else if ((word.equals("off") || over) && opens) {
                found.add(source + ":KEEPS_OUT");
            }
            if (each.expires() != null && !each.expires().equals(mine.expires())) {
                found.add(source + ":EXPIRY");
            }
        }
    }

    /** A hundred thousand cards on three sides in seconds, whatever machine this is. */
    @Property(tries = 1)
    void aHundredThousandCards() throws Exception {
        int count = Boolean.getBoolean("fudaban.long") ? 1_000_000 : 100_000;
        List<Ours> ours = new ArrayList<>();
        List<Theirs> gate = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String number = "C%07d".formatted(i);
            ours.add(new Ours(
                    number, number, number, CredentialKind.STAFF_CARD, CredentialState.ACTIVE, DAY, "u", "", "", ""));
            if (i % 1000 != 0) {
                gate.add(new Theirs(number, number, "ok", DAY, "u", "", "", "", i));
            }
        }
        List<Reading> lists = List.of(
                reading(source("common", Column.COMMON), gate.reversed()), reading(source("gate", Column.GATE), gate));
        long begun = System.nanoTime();
        Comparing.Result result = new Comparing(ours, lists, (now, day) -> List.of()).compare();
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertEquals(count / 1000, result.lines().size());
        assertEquals(true, millis < 30_000, millis + " ms");
    }
}

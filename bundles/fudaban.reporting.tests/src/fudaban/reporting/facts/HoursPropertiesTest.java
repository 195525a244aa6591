// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.model.WorkKind;
import fudaban.reporting.contract.ContractTerms.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A person's time counts once: compared with counting minute by minute. */
class HoursPropertiesTest {
    private static final int TRIES_USUAL = 300;
    private static final Instant ZERO = Instant.parse("2026-04-01T00:00:00Z");
    private static final List<Window> SERVICE =
            List.of(new Window(minute(30), minute(180)), new Window(minute(240), minute(555)));

    private static Instant minute(int minute) {
        return ZERO.plusSeconds(minute * 60L);
    }

    private static Stretch stretch(int id, int account, boolean machine, int begin, int length) {
        return new Stretch(
                "s%04d".formatted(id),
                "i" + id % 5,
                "a" + account,
                "1-1",
                machine ? WorkKind.MACHINE : WorkKind.HAND,
                minute(begin),
                minute(begin + length),
                false,
                minute(begin),
                minute(begin + length));
    }

    @Provide
    Arbitrary<List<Stretch>> days() {
        Arbitrary<Stretch> one = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(0, 200))
                .as(HoursPropertiesTest::stretch);
        return one.list().ofMaxSize(25);
    }

    @Property(tries = TRIES_USUAL, seed = "2026")
    void eachMinuteOfAPersonCountsOnce(@ForAll("days") List<Stretch> stretches) {
        Hours hours = Hours.of(stretches, SERVICE);
        long hands = 0;
        for (String account : List.of("a0", "a1")) {
            hands += minutes(stretches.stream()
                            .filter(each -> each.byHand() && each.account().equals(account))
                            .toList())
                    .cardinality();
        }
        assertEquals(hands, hours.hands().all().toMinutes());
        assertEquals(
                hands,
                hours.items().values().stream()
                        .map(Hours.Share::all)
                        .reduce(Duration.ZERO, Duration::plus)
                        .toMinutes());
        assertEquals(
                minutes(stretches.stream().filter(each -> !each.byHand()).toList())
                        .cardinality(),
                hours.machines().toMinutes());
    }

    private static BitSet minutes(List<Stretch> stretches) {
        var minutes = new BitSet();
        for (Stretch each : stretches) {
            minutes.set((int) Duration.between(ZERO, each.begin()).toMinutes(), (int)
                    Duration.between(ZERO, each.end()).toMinutes());
        }
        return minutes;
    }

    @Property(tries = TRIES_USUAL, seed = "2026")
    void theOrderOfReadingAndWhatMachinesDoChangeNothing(
            @ForAll("days") List<Stretch> stretches, @ForAll Random random) {
        List<Stretch> other = new ArrayList<>(stretches);
        other.removeIf(each -> !each.byHand());
        Collections.shuffle(other, random);
        // Ties are decided by id: only distinct ids can be told apart.
        if (other.stream().map(Stretch::id).distinct().count() == other.size()) {
            assertEquals(
                    Hours.of(stretches, SERVICE).items(),
                    Hours.of(other, SERVICE).items());
        }
        assertEquals(
                Hours.of(stretches, SERVICE).hands(), Hours.of(other, SERVICE).hands());
    }

    @Property(tries = TRIES_USUAL, seed = "2026")
    void insideAndOutsideAreThoseOfTheClock(@ForAll("days") List<Stretch> stretches) {
        List<Stretch> one = stretches.stream()
                .filter(each -> each.byHand() && each.account().equals("a0"))
                .toList();
        BitSet outside = minutes(one);
        for (Window window : SERVICE) {
            outside.clear((int) Duration.between(ZERO, window.begin()).toMinutes(), (int)
                    Duration.between(ZERO, window.end()).toMinutes());
        }
        assertEquals(
                outside.cardinality(), Hours.of(one, SERVICE).hands().outside().toMinutes());
        assertTrue(Hours.of(one, List.of()).hands().inside().isZero());
    }

    @Example
    void aCallIsTakenFromWhatItInterrupts() {
        Stretch work = stretch(0, 0, false, 60, 60);
        Stretch call = stretch(1, 0, false, 70, 10);
        Hours hours = Hours.of(List.of(work, call), SERVICE);
        assertEquals(50, hours.items().get("i0").all().toMinutes());
        assertEquals(10, hours.items().get("i1").all().toMinutes());
    }
}

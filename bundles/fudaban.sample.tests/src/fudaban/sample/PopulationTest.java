// SPDX-License-Identifier: EPL-2.0
package fudaban.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.office.names.Kana;
import fudaban.office.names.Romaji;
import fudaban.sample.internal.Lists;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final LocalDate DAY = LocalDate.parse("2026-02-02");

    private final Population population = new Population(1, DAY);

    @Test
    void theSameSeedGivesTheSamePeopleInAnyOrder() {
        var other = new Population(1, DAY);
        SamplePerson late = other.person(4_321);
        assertEquals(population.person(7), other.person(7));
        assertEquals(late, population.person(4_321));
        assertNotEquals(
                population.person(7).fullName() + population.person(8).fullName(),
                new Population(2, DAY).person(7).fullName()
                        + new Population(2, DAY).person(8).fullName());
    }

    @Test
    void numbersAreDifferent() {
        Set<String> numbers = new HashSet<>();
        LongStream.range(0, 300_000).forEach(i -> assertTrue(numbers.add(Population.staffNumber(i))));
        assertTrue(numbers.stream().allMatch(number -> number.matches("[1-9]\\d{7}")));
    }

    @Test
    void hardNamesAreThere() {
        String all = LongStream.range(0, 5_000)
                .mapToObj(population::person)
                .map(p -> p.fullName() + p.formerFamilyName())
                .reduce("", String::concat);
        for (String hard : List.of("髙橋", "山﨑", "𠮷田", "葛\uDB40\uDD00城", "勅使河原", "スリジャヤワルダナ", "禰\uDB40\uDD00豆実")) {
            assertTrue(all.contains(hard), hard);
        }
        assertTrue(LongStream.range(0, 5_000)
                        .filter(i -> !population.person(i).formerFamilyName().isEmpty())
                        .count()
                > 100);
    }

    @Test
    void readingsAndLettersFit() {
        var romaji = new Romaji();
        for (var name : Lists.families()) {
            assertTrue(Kana.isReading(name.kana()), name.name());
            assertEquals(romaji.propose(name.kana()).romaji(), name.romaji(), name.name());
        }
        for (var name : Lists.givens()) {
            assertTrue(Kana.isReading(name.kana()), name.name());
            assertEquals(romaji.propose(name.kana()).romaji(), name.romaji(), name.name());
        }
    }

    @Test
    void peopleArePlausible() {
        LongStream.range(0, 5_000).mapToObj(population::person).forEach(p -> {
            assertTrue(p.birth().isBefore(DAY.minusYears(20)) || p.birth().equals(DAY.minusYears(20)));
            assertTrue(p.hiredOn().isAfter(p.birth().plusYears(17)), p::toString);
            assertTrue(p.hiredOn().isBefore(DAY), p::toString);
        });
    }

    @Test
    void portraitsHaveTheirSizeAndDiffer() throws Exception {
        var portrait = new Portrait(population);
        var picture = ImageIO.read(new ByteArrayInputStream(portrait.jpeg(population.person(3))));
        assertEquals(413, picture.getWidth());
        assertEquals(531, picture.getHeight());
        assertArrayEquals(
                portrait.jpeg(population.person(3)), new Portrait(new Population(1, DAY)).jpeg(population.person(3)));
        Set<Integer> different = new HashSet<>();
        LongStream.range(0, 40)
                .forEach(i -> different.add(java.util.Arrays.hashCode(portrait.jpeg(population.person(i)))));
        assertEquals(40, different.size());
    }
}

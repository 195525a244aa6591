// SPDX-License-Identifier: EPL-2.0
package fudaban.sample;

import fudaban.sample.internal.Lists;
import fudaban.sample.internal.Weighted;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Any number of invented people. A person depends on the seed and the index alone, so that millions can be streamed, or one of them made again,
 * without keeping the
 * others. Safe for use by several threads.
 */
public final class Population {
    private static final long NUMBERS = 90_000_000L;
    private static final long FIRST_NUMBER = 10_000_000L;
    /** Has no divisor in common with NUMBERS: every index has its own number. */
    private static final long STEP = 53_418_877L;

    private static final int HARD_EVERY = 7;
    private static final int HARD_WEIGHT = 2;
    /** Spreads seed and index over all bits (Steele, Lea, Flood: SplitMix64). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final LocalDate date;
    private final List<SampleUnit> units = Lists.units();
    private final List<SampleUnit> staffed;
    private final Weighted<Lists.Family> families = new Weighted<>(Lists.families(), Lists.Family::weight);
    private final List<Lists.Family> hard = Lists.families().stream()
            .filter(family -> family.weight() <= HARD_WEIGHT)
            .toList();
    private final Weighted<Lists.Given> women = given(true);
    private final Weighted<Lists.Given> men = given(false);

    /**
     * A population.
     *
     * @param date the day on which they have their ages
     */
    public Population(long seed, LocalDate date) {
        this.seed = seed;
        this.date = date;
        Set<String> above = new HashSet<>();
        units.forEach(unit -> above.add(unit.parent()));
        this.staffed =
                units.stream().filter(unit -> !above.contains(unit.code())).toList();
    }

    private static Weighted<Lists.Given> given(boolean female) {
        return new Weighted<>(
                Lists.givens().stream()
                        .filter(given -> given.female() == female)
                        .toList(),
                Lists.Given::weight);
    }

    /** All units, those above before those below. */
    public List<SampleUnit> units() {
        return units;
    }

    /** The number of an index, which must be below ninety million. */
    public static String staffNumber(long index) {
        if (index < 0 || index >= NUMBERS) {
            throw new IllegalArgumentException("index " + index);
        }
        return Long.toString(FIRST_NUMBER + index * STEP % NUMBERS);
    }

    /** A person. */
    public SamplePerson person(long index) {
        var random = random(index, 0);
        boolean female = random.nextInt(5) < 2;
        Lists.Family family = family(index, random);
        Lists.Given given = (female ? women : men).at(random.nextDouble());
        int age = 20 + random.nextInt(45);
        LocalDate birth = date.minusYears(age).minusDays(random.nextInt(365));
        int service = Math.min(age - 19, 1 + random.nextInt(40));
        SampleUnit unit = staffed.get(random.nextInt(staffed.size()));
        String former = random.nextInt(female ? 8 : 60) == 0
                ? families.at(random.nextDouble()).name()
                : "";
        String number = staffNumber(index);
        String mail = (given.romaji() + "." + family.romaji()).toLowerCase(Locale.ROOT) + "." + number.substring(4)
                + "@fudaban.example";
        return new SamplePerson(
                index,
                number,
                family.name(),
                given.name(),
                family.kana(),
                given.kana(),
                family.romaji(),
                given.romaji(),
                former.equals(family.name()) ? "" : former,
                female,
                birth,
                unit,
                title(age, random),
                Integer.toString(20_000 + random.nextInt(9_999)),
                mail,
                LocalDate.of(date.getYear() - service, 4, 1));
    }

    /** Hard names are rare in life; here every seventh person has one, in turn, so that a hundred people show all of them. */
    private Lists.Family family(long index, SplittableRandom random) {
        double drawn = random.nextDouble();
        return index % HARD_EVERY == 3 ? hard.get((int) (index / HARD_EVERY % hard.size())) : families.at(drawn);
    }

    private static String title(int age, SplittableRandom random) {
        int rank = Math.min(4, (age - 20) / 9) - random.nextInt(2);
        return switch (rank) {
            case 1 -> "主任";
            case 2 -> "係長";
            case 3 -> "課長補佐";
            case 4 -> random.nextInt(4) == 0 ? "課長" : "専門官";
            default -> "係員";
        };
    }

    /** The age of a person on the day of this population. */
    int age(SamplePerson person) {
        return Period.between(person.birth(), date).getYears();
    }

    /** Chance for something about a person; different purposes have different numbers. */
    SplittableRandom random(long index, int purpose) {
        long mixed = (seed + 1) * GOLDEN
                ^ Long.rotateLeft((index + 1) * GOLDEN, 17)
                ^ Long.rotateLeft((purpose + 1) * GOLDEN, 41);
        return new SplittableRandom(mixed);
    }
}

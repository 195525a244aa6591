// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.sample.Population;
import fudaban.sample.SampleUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists people are made from: files beside {@link Population}. */
public final class Lists {
    private Lists() {}

    /** A family name. */
    public record Family(String name, String kana, String romaji, int weight) {}

    /** A given name. */
    public record Given(String name, String kana, String romaji, boolean female, int weight) {}

    /** All family names. */
    public static List<Family> families() {
        return rows("family-names.csv").stream()
                .map(cells -> new Family(cells[0], cells[1], cells[2], Integer.parseInt(cells[3])))
                .toList();
    }

    /** All given names. */
    public static List<Given> givens() {
        return rows("given-names.csv").stream()
                .map(cells -> new Given(cells[0], cells[1], cells[2], cells[3].equals("f"), Integer.parseInt(cells[4])))
                .toList();
    }

    /** All units, those above before those below. */
    public static List<SampleUnit> units() {
        return rows("units.csv").stream()
                .map(cells -> new SampleUnit(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    private static List<String[]> rows(String file) {
        try (var in = Population.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

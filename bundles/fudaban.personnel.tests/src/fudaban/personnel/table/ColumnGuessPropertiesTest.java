// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ColumnGuessPropertiesTest {
    private final TableShape people = Shapes.shipped().people();

    private static Map<String, String> guess(TableShape shape, List<String> headings) {
        Map<String, String> guess = new TreeMap<>();
        new ColumnGuess(shape)
                .columns(new Table.Line(1, headings))
                .forEach((field, column) -> guess.put(field, headings.get(column)));
        return guess;
    }

    private List<String> someHeadings(Random random) {
        List<String> headings = new ArrayList<>(List.of("備考", "通し番号", "更新者"));
        for (TableField field : people.fields()) {
            List<String> known = new ArrayList<>(field.headers());
            known.add(field.ja());
            known.add(field.en());
            if (random.nextInt(3) > 0) {
                String heading = known.get(random.nextInt(known.size()));
                if (!headings.contains(heading)) {
                    headings.add(heading);
                }
            }
        }
        return headings;
    }

    @Property(tries = 200, seed = "8041")
    void theOrderOfColumnsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> headings = someHeadings(random);
        Map<String, String> guess = guess(people, headings);
        Collections.shuffle(headings, random);
        assertEquals(guess, guess(people, headings));
    }

    @Property(tries = 200, seed = "8042")
    void otherColumnsDoNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> headings = someHeadings(random);
        Map<String, String> guess = guess(people, headings);
        List<String> more = new ArrayList<>(headings);
        more.add(random.nextInt(more.size()), "欄外" + seed);
        assertEquals(guess, guess(people, more));
    }

    @Property(tries = 200, seed = "8043")
    void aGuessUsedAsMappingGivesItselfAgain(@ForAll long seed) throws Exception {
        List<String> headings = someHeadings(new Random(seed));
        headings.removeIf(heading -> heading.equals("職員番号") || heading.equals("氏"));
        headings.addAll(List.of("職員番号", "氏"));
        var table = new Table("t.csv", "", "UTF-8", List.of(new Table.Line(1, headings)));
        Mapping first = TableLoad.of(table, people, Mapping.none(people)).mapping();
        assertEquals(first, TableLoad.of(table, people, first).mapping());
    }

    @Property(tries = 1, seed = "8044")
    void everyKnownHeadingTellsItsFieldAlone() {
        for (TableField field : people.fields()) {
            for (String heading : field.headers()) {
                assertEquals(Map.of(field.name(), heading), guess(people, List.of(heading)), heading);
            }
            assertEquals(Map.of(field.name(), field.ja()), guess(people, List.of(field.ja())));
        }
    }
}
